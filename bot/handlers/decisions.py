"""What AliExpress decided in a dispute, and what the buyer takes, as a sentence says it (G4)."""

from advisor.disputes import DisputeStage, Proposal
from advisor.intake.chosen import proposal_chosen
from advisor.intake.problems import Problem, ProblemId
from advisor.intake.promises import last_day_named
from advisor.intake.proposals import proposals_in
from advisor.intake.tellings import (
    choice_within,
    says_choice,
    says_decision,
    says_goes_back,
    says_in_full,
    says_nothing,
    says_site_rejected,
)
from advisor.intake.told_sums import ToldSum
from advisor.money import Money
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
    if (several := await _of_several(visit, order, target, said)) is not None:
        return several
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


async def _of_several(visit: Visit, order: Order, target: Target, said: str) -> Message | None:
    """What is taken, or the solutions that are offered, if a sentence says one of them."""
    untold = order.dispute is not None and order.dispute.taken_untold
    if untold or choice_within(said) is not None or proposal_chosen(said) is not None:
        return await choice_told(visit, order, target, said)
    proposals = [_proposal(visit, order, part) for part in proposals_in(said)]
    known = tuple(one for one in proposals if one is not None)
    if not known or len(known) < len(proposals):
        return None
    return await choosing.between(visit, target, known)


async def choice_told(
    visit: Visit, order: Order, target: Target, said: str, *, asked: bool = False
) -> Message | None:
    """Records what the buyer takes of what is offered: a sum, or a return (G4, G6).

    `None` if a sentence says neither. Raises `DomainError`.
    """
    place = proposal_chosen(said, asked=asked)
    if place is not None and not several_sums(said):
        return await _one_chosen(visit, order, target, place)
    part = choice_within(said) or said
    named = told_sum(visit, part, order)
    taken = named.sum if isinstance(named, ToldSum) else None
    if taken is None and says_in_full(part) and not says_goes_back(part):
        taken = _all_of_it(order)
    if says_goes_back(part) and order.is_received:
        return await choosing.return_taken(visit, target, taken)
    return None if taken is None else await choosing.sum_taken(visit, target, taken)


async def _one_chosen(visit: Visit, order: Order, target: Target, place: int) -> Message | None:
    """One of several solutions; while the seller is the one who offers, there is but one."""
    offered = order.dispute is not None and order.dispute.stage is DisputeStage.COUNTERED
    return None if offered else await choosing.one_taken(visit, target, place)


def _proposal(visit: Visit, order: Order, part: str) -> Proposal | None:
    """What a part of a sentence offers; `None` if no sum of it can be told."""
    named = told_sum(visit, part, order)
    goes_back = says_goes_back(part)
    known = named.sum if isinstance(named, ToldSum) else None
    if known is None and says_in_full(part):
        known = _all_of_it(order)
    return Proposal(known, goes_back) if known is not None or goes_back else None


def _all_of_it(order: Order) -> Money | None:
    claimed = None if order.dispute is None else order.dispute.claimed
    return claimed or order.price


async def answer_term_told(visit: Visit, order: Order, target: Target, said: str) -> Message | None:
    """Records until when the buyer has to answer, and what was decided if that is told (G4).

    `None` if a sentence names no such day. Raises `DomainError`.
    """
    until = last_day_named(said, today=visit.today, language=visit.texts.language)
    if until is None:
        return None
    if says_decision(said):
        decided = await decision_told(visit, order, target, said)
        if decided is None:
            await disputes.decided(visit, target)
        target = Target(order.number)
    return await choosing.answer_until(visit, target, until)


def _is_of_zero(named: Problem | None) -> bool:
    return named is not None and named.id is ProblemId.PRICE_NOT_POSITIVE
