"""Use cases of returns: why a parcel goes back, and how goods are sent back (E5, F7)."""

from datetime import date

from advisor.events import Event, ReturnCauseTold, WayBackTold
from advisor.order import Order
from advisor.returns import ReturnCause, ReturnPostage
from advisor.wording.asking import expected
from advisor.wording.message import Action, Message
from bot.actions.orders import Target
from bot.actions.reports import report
from bot.visit import Visit


async def caused(visit: Visit, target: Target, cause: ReturnCause) -> Message:
    """Records whose doing it is that the parcel goes back (E5). Raises `DomainError`."""

    def event(_: Order, on: date) -> Event:
        return ReturnCauseTold(on=on, cause=cause)

    return await report(visit, target, event, visit.texts("noted-return-cause"))


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
