"""Use cases of taking what the seller or AliExpress offers in a dispute (G4, G6)."""

from collections.abc import Callable
from datetime import date

from advisor.claims import require_fair
from advisor.disputes import NEGOTIATING, DisputeStage, Proposal
from advisor.events import (
    AnswerTermTold,
    DecisionAccepted,
    DisputeClosed,
    DisputeDecided,
    Event,
    ReturnAgreed,
)
from advisor.money import Money
from advisor.order import Order
from advisor.transitions.requirements import happened_on
from advisor.wording.message import Message
from advisor.wording.orders import changed_message
from advisor.wording.texts import Html
from bot.actions import orders
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


async def one_taken(visit: Visit, target: Target, place: int) -> Message:
    """The buyer takes one of several solutions, counted from 1.

    What it is may not have been told: it is kept that it was taken, and asked then. Raises
    `DomainError`.
    """
    order = await orders.find(visit, target.number, target.revision)
    dispute = order.dispute
    known = () if dispute is None else dispute.proposals
    taken = known[place - 1] if place <= len(known) else None
    if taken is not None and taken.goes_back:
        return await return_taken(visit, target, taken.sum)
    if taken is not None and taken.sum is not None:
        return await sum_taken(visit, target, taken.sum)
    noted = visit.texts("noted-chosen-place", place=place)
    return await _recorded(visit, target, noted, _taking_the_unknown)


def _taking_the_unknown(order: Order, on: date) -> tuple[Event, ...]:
    untold = order.dispute is not None and order.dispute.decision_untold
    return (
        (DecisionAccepted(on=on),) if untold else (DisputeDecided(on=on), DecisionAccepted(on=on))
    )


async def between(visit: Visit, target: Target, proposals: tuple[Proposal, ...]) -> Message:
    """AliExpress offers several solutions, of which the buyer may take one (G4)."""
    for one in proposals:
        require_fair(one.sum, visit.policy)
    noted = visit.texts("noted-proposals", count=len(proposals))

    def events(_: Order, on: date) -> tuple[Event, ...]:
        return (DisputeDecided(on=on, proposals=proposals),)

    return await _recorded(visit, target, noted, events)


async def answer_until(visit: Visit, target: Target, until: date) -> Message:
    """The last local day on which the page lets the buyer answer, as told (G4).

    In a dispute that AliExpress looked at last, there is a decision then. Raises `DomainError`.
    """
    noted = visit.texts("noted-answer-term", date=until)

    def events(order: Order, on: date) -> tuple[Event, ...]:
        stage = None if order.dispute is None else order.dispute.stage
        decided = (DisputeDecided(on=on),) if stage in _LOOKED_AT else ()
        return (*decided, AnswerTermTold(on=on, until=until))

    return await _recorded(visit, target, noted, events)


#: Stages in which nothing but a decision can be what the buyer has to answer.
_LOOKED_AT = frozenset({DisputeStage.ESCALATED, DisputeStage.APPEALED, DisputeStage.PARKED})


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
    agreed = (ReturnAgreed(on=on),) if goes_back and order.is_received else ()
    return (decided, DecisionAccepted(on=on), *agreed)
