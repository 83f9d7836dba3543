"""What AliExpress decided in a dispute, as a sentence says it (G4)."""

from advisor.intake.problems import Problem, ProblemId
from advisor.intake.tellings import says_choice, says_goes_back, says_in_full, says_nothing
from advisor.intake.told_sums import ToldSum
from advisor.order import Order
from advisor.wording.message import Message
from advisor.wording.tellings import with_share
from bot.actions import disputes
from bot.actions.orders import Target
from bot.handlers.told_days import several_sums, told_sum
from bot.visit import Visit


async def decision_told(visit: Visit, order: Order, target: Target, said: str) -> Message | None:
    """Records all of it, nothing, a return or a sum; `None` if a sentence says none of them.

    Of two solutions none is taken for the decision. Raises `DomainError`.
    """
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
    if says_nothing(said) or _is_of_zero(named):
        return await disputes.decided_nothing(visit, target)
    return None


def _is_of_zero(named: Problem | None) -> bool:
    return named is not None and named.id is ProblemId.PRICE_NOT_POSITIVE
