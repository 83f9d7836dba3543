"""Use cases of returns: why a parcel goes back, and how goods are sent back (E5, F7)."""

from datetime import date

from advisor.disputes import DisputeStage
from advisor.events import (
    Event,
    GoodsArrivedBack,
    GoodsSentBack,
    ReturnCauseTold,
    TrackingReported,
    WayBackTold,
)
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.returns import ReturnCause, ReturnPostage
from advisor.transitions.requirements import happened_on
from advisor.wording.asking import expected
from advisor.wording.message import Action, Message
from advisor.wording.orders import changed_message
from advisor.wording.texts import Html
from bot.actions.orders import Target
from bot.actions.reports import dated, report
from bot.visit import Visit


async def caused(visit: Visit, target: Target, cause: ReturnCause) -> Message:
    """Records whose doing it is that the parcel goes back (E5). Raises `DomainError`."""

    def event(_: Order, on: date) -> Event:
        return ReturnCauseTold(on=on, cause=cause)

    return await report(visit, target, event, visit.texts("noted-return-cause"))


async def by_own_doing(visit: Visit, target: Target, since: date | None) -> Message:
    """Records that the parcel goes back, `since` a local day, by the buyer's own doing (E5).

    Raises `DomainError`.
    """
    back, own = ParcelState.RETURNING, ReturnCause.OWN
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        stored = await change.apply(
            stored, TrackingReported(on=visit.today, state=back, since=since)
        )
        stored = await change.apply(stored, ReturnCauseTold(on=visit.today, cause=own))
        noted = visit.texts("noted-tracking", state=visit.texts.plain(f"parcel-{back}"))
        return visit.answering(change, _changed(visit, noted, stored.order))


async def arrived(visit: Visit, target: Target) -> Message:
    """Records that the seller has received the goods (F7).

    Whoever has goods got them sent. Raises `DomainError`.
    """
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        on = happened_on(stored.order, target.on, visit.today)
        dispute = stored.order.dispute
        if dispute is not None and dispute.stage is DisputeStage.RETURN_AGREED:
            stored = await change.apply(stored, GoodsSentBack(on=on))
        stored = await change.apply(stored, GoodsArrivedBack(on=on))
        noted = dated(visit, target, visit.texts("noted-return-arrived"))
        return visit.answering(change, _changed(visit, noted, stored.order))


def _changed(visit: Visit, noted: Html, order: Order) -> Message:
    return changed_message(visit.texts, noted, order, 0, visit.today, visit.policy)


async def postage(visit: Visit, target: Target, who: ReturnPostage) -> Message:
    """Records who pays for sending the goods back (F7). Raises `DomainError`."""

    def event(_: Order, on: date) -> Event:
        return WayBackTold(on=on, postage=who)

    return await report(visit, target, event, visit.texts("noted-return-postage", postage=who))


async def until(visit: Visit, target: Target, last: date | None) -> Message:
    """Records the last day to send the goods by, or that the page names none (F7).

    Raises `DomainError` for a day that is over.
    """

    def event(_: Order, on: date) -> Event:
        return WayBackTold(on=on, until=last, undated=last is None)

    noted = visit.texts("noted-return-until", date=last or "none")
    return await report(visit, target, event, noted)


def ask_number(visit: Visit, order: Order) -> Message:
    """Which number do the goods have on their way back?"""
    asked = expected(order, Action.RETURN_NUMBER)
    return Message(visit.texts("return-number-question"), expects=asked)


async def number(visit: Visit, target: Target, tracking_number: str) -> Message:
    """Records the number of the goods on their way back (F7). Raises `DomainError`."""

    def event(_: Order, on: date) -> Event:
        return WayBackTold(on=on, tracking_number=tracking_number)

    return await report(visit, target, event, visit.texts("noted-return-number"))
