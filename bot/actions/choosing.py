"""Use cases of taking what the seller or AliExpress offers in a dispute (G4, G6)."""

from collections.abc import Callable
from datetime import date

from advisor.claims import require_fair
from advisor.disputes import NEGOTIATING
from advisor.events import DecisionAccepted, DisputeClosed, DisputeDecided, Event, ReturnAgreed
from advisor.money import Money
from advisor.order import Order
from advisor.transitions.requirements import happened_on
from advisor.wording.message import Message
from advisor.wording.orders import changed_message
from advisor.wording.texts import Html
from bot.actions.orders import Target
from bot.actions.reports import dated
from bot.visit import Visit


async def sum_taken(visit: Visit, target: Target, offered: Money) -> Message:
    """The buyer takes a sum: of the seller while both talk, else of AliExpress. It is kept.

    Raises `DomainError`.
    """
    require_fair(offered, visit.policy)
    return await _taken(visit, target, visit.texts("noted-chosen", sum=offered), offered)


async def return_taken(visit: Visit, target: Target, offered: Money | None = None) -> Message:
    """The buyer takes the solution that sends the goods back, for a sum where one is told."""
    require_fair(offered, visit.policy)
    noted = visit.texts("noted-chosen-return")
    return await _taken(visit, target, noted, offered, goes_back=True)


async def accepted(visit: Visit, target: Target) -> Message:
    """The buyer accepted the decision (G4); one that sends the goods back agrees on that, too (F5).

    Raises `DomainError`.
    """
    noted = visit.texts("noted-accepted")
    return await _recorded(visit, target, noted, _accepting)


def _accepting(order: Order, on: date) -> tuple[Event, ...]:
    goes_back = order.dispute is not None and order.dispute.decided_return
    agreed = (ReturnAgreed(on=on),) if goes_back and order.is_received else ()
    return (DecisionAccepted(on=on), *agreed)


async def _taken(
    visit: Visit, target: Target, noted: Html, offered: Money | None, *, goes_back: bool = False
) -> Message:
    def events(order: Order, on: date) -> tuple[Event, ...]:
        return _events(order, on, offered, goes_back=goes_back)

    return await _recorded(visit, target, noted, events)


async def _recorded(
    visit: Visit, target: Target, noted: Html, events: Callable[[Order, date], tuple[Event, ...]]
) -> Message:
    """Applies all of the events, in one change, and says what was noted and what is next."""
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        on = happened_on(stored.order, target.on, visit.today)
        for event in events(stored.order, on):
            stored = await change.apply(stored, event)
        said = dated(visit, target, noted)
        message = changed_message(visit.texts, said, stored.order, 0, visit.today, visit.policy)
        return visit.answering(change, message)


def _events(order: Order, on: date, offered: Money | None, *, goes_back: bool) -> tuple[Event, ...]:
    """What taking it means: an agreement with the seller, or a decision that is accepted."""
    talks = order.dispute is not None and order.dispute.stage in NEGOTIATING
    if talks and goes_back:
        return (ReturnAgreed(on=on),)
    if talks:
        return (DisputeClosed(on=on, outcome="won", refund=offered),)
    decided = DisputeDecided(on=on, offered=offered, goes_back=goes_back)
    agreed = (ReturnAgreed(on=on),) if goes_back else ()
    return (decided, DecisionAccepted(on=on), *agreed)
