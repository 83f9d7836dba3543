"""What AliExpress decided in a dispute, and what the buyer takes, as a sentence says it (G4)."""

from advisor.intake.problems import Problem, ProblemId
from advisor.intake.tellings import (
    choice_within,
    says_choice,
    says_goes_back,
    says_in_full,
    says_nothing,
    says_site_rejected,
)
from advisor.intake.told_sums import ToldSum
from advisor.order import Order
from advisor.wording.message import Message
from advisor.wording.tellings import with_share
from bot.actions import choosing, disputes
from bot.actions.orders import Target
from bot.handlers.told_days import several_sums, told_sum
from bot.visit import Visit


async def decision_told(visit: Visit, order: Order, target: Target, said: str) -> Message | None:
    """Records all of it, nothing, a return or a sum; `None` if a sentence says none of them.

    What the buyer takes is accepted with it. Of two solutions none is taken for the decision.
    Raises `DomainError`.
    """
    if choice_within(said) is not None:
        return await choice_told(visit, order, target, said)
    if several_sums(said) or says_choice(said):
        return None
    named = told_sum(visit, said, order)
    if says_goes_back(said):
        known = named.sum if isinstance(named, ToldSum) else None
        return await disputes.decided_return(visit, target, known)
    if isinstance(named, ToldSum):
        message = await disputes.decided(visit, target, named.sum)
        return with_share(visit.texts, order.price, named, message)
    if says_in_full(said):
        return await disputes.decided_all(visit, target)
    nothing = says_nothing(said) or says_site_rejected(said) or _is_of_zero(named)
    return await disputes.decided_nothing(visit, target) if nothing else None


async def choice_told(visit: Visit, order: Order, target: Target, said: str) -> Message | None:
    """Records what the buyer takes of what is offered: a sum, or a return (G4, G6).

    `None` if a sentence says neither. Raises `DomainError`.
    """
    part = choice_within(said) or said
    named = told_sum(visit, part, order)
    taken = named.sum if isinstance(named, ToldSum) else None
    if says_goes_back(part) and order.is_received:
        return await choosing.return_taken(visit, target, taken)
    return None if taken is None else await choosing.sum_taken(visit, target, taken)


def _is_of_zero(named: Problem | None) -> bool:
    return named is not None and named.id is ProblemId.PRICE_NOT_POSITIVE
