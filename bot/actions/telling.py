"""Use cases of telling what only the buyer can know: days of a status, a price, what is wrong."""

from dataclasses import replace
from datetime import date

from advisor.disputes import DisputeReason
from advisor.events import (
    DeliveryPlaceTold,
    Event,
    PriceJudged,
    ProblemFound,
    ReceiptConfirmed,
    TrackingReported,
)
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.wording.message import Message
from advisor.wording.open_questions import asking_arrival
from advisor.wording.texts import Html, join_paragraphs
from advisor.wording.unfolding import undoing
from bot.actions import disputes, orders
from bot.actions.orders import Target
from bot.actions.reports import report
from bot.visit import Visit


async def status_since(visit: Visit, target: Target, since: date) -> Message:
    """Notes since which local day the tracking says so (A4). Raises `DomainError`."""

    def event(order: Order, on: date) -> Event:
        return TrackingReported(on=on, state=order.parcel, since=since)

    return await report(visit, target, event, visit.texts("noted-since", date=since))


async def delivered_at(visit: Visit, target: Target, place: str | None) -> Message:
    """Notes where the tracking says that it was delivered, or that it names no place (E2)."""

    def event(_: Order, on: date) -> Event:
        return DeliveryPlaceTold(on=on, place=place)

    return await report(visit, target, event, visit.texts("noted-place", place=place or "none"))


async def kept_until(visit: Visit, target: Target, until: date) -> Message:
    """Notes up to which local day it waits for the buyer (E1). Raises `DomainError`."""

    def event(order: Order, on: date) -> Event:
        return TrackingReported(on=on, state=order.parcel, until=until)

    def noted(_: object, order: Order) -> Html:
        at_customs = order.parcel is ParcelState.AT_CUSTOMS
        return visit.texts("noted-customs-until" if at_customs else "noted-kept", date=until)

    return await report(visit, target, event, noted)


async def price_judged(visit: Visit, target: Target, *, cheap: bool) -> Message:
    """Notes whether a price is small, for whose currency there is no figure (B4)."""
    noted = visit.texts("noted-cheap" if cheap else "noted-not-cheap")
    return await report(visit, target, lambda _, on: PriceJudged(on=on, cheap=cheap), noted)


async def problem(visit: Visit, target: Target, reason: DisputeReason) -> Message:
    """Notes what is wrong with the goods, and prepares the dispute over it (F2)."""
    told = visit.texts("noted-problem", reason=visit.texts.plain(f"dispute-reason-{reason}"))
    return await _found(visit, target, told, lambda on: ProblemFound(on=on, reason=reason))


async def pieces(visit: Visit, target: Target, came: int, paid_for: int) -> Message:
    """Notes how many of how many pieces came (F2). Raises `DomainError`."""
    told = visit.texts("noted-pieces", came=came, paid=paid_for)
    missing = DisputeReason.MISSING_PIECES

    def event(on: date) -> Event:
        return ProblemFound(on=on, reason=missing, came=came, paid_for=paid_for)

    return await _found(visit, target, told, event)


async def came_with(
    visit: Visit,
    target: Target,
    reason: DisputeReason,
    pieces: tuple[int, int] | None = None,
) -> Message:
    """Notes that it has come, and what is wrong with it (A3, F2). Raises `DomainError`.

    `pieces` are those that came, and those paid for.
    """
    came_of, paid_for = pieces or (None, None)
    found = ProblemFound(on=visit.today, reason=reason, came=came_of, paid_for=paid_for)
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        came = ReceiptConfirmed(on=visit.today, arrived_on=target.on)
        stored = await change.apply(stored, came)
        stored = await change.apply(stored, found)
    told = visit.texts("noted-problem", reason=visit.texts.plain(f"dispute-reason-{reason}"))
    if pieces is not None:
        told = visit.texts("noted-pieces", came=came_of, paid=paid_for)
    prepared = await _prepared(visit, told, stored.order)
    if target.on is not None:
        return prepared
    return asking_arrival(visit.texts, prepared, stored.order, visit.today, visit.policy)


async def _found(visit: Visit, target: Target, told: Html, event: orders.EventOn) -> Message:
    change = await orders.change(visit, target, lambda _, on: event(on))
    return await _prepared(visit, told, change.after)


async def _prepared(visit: Visit, told: Html, order: Order) -> Message:
    prepared = await disputes.prepare(visit, order)
    told_first = replace(prepared, html=join_paragraphs([told, prepared.html]))
    return told_first.with_rows(undoing(visit.texts, order))
