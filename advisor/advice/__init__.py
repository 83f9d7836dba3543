"""The advice: what to do today, why, by when. A function of the order and the local date."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from advisor.advice import by_number, by_status, in_dispute, on_the_page, running_out
from advisor.advice.making import end_asked_first, to_wait
from advisor.advice.possible import (
    dispute_letter,
    dispute_reason,
    extended_up,
    extends,
    extension_request,
    may_dispute,
)
from advisor.advice.steps import act_by
from advisor.advice.verdicts import Advice, Deadline, DeadlineKind, Situation, Verdict
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId

__all__ = [
    "Advice",
    "Deadline",
    "DeadlineKind",
    "Situation",
    "Verdict",
    "advise",
    "dispute_letter",
    "dispute_reason",
    "extended_up",
    "extends",
    "extension_request",
    "may_dispute",
]


def advise(order: Order, today: date, policy: Policy) -> Advice:
    """The advice for `order` on the buyer's local date `today`. Always exactly one verdict.

    The verdict is never a dispute on a day on which none can be opened (A2, A7).
    """
    found = (chapter(order, today, policy) for chapter in _CHAPTERS)
    advice = next((one for one in found if one is not None), None)
    advice = advice or by_status.on_its_way(order, policy)
    advice = _not_too_early(advice, order, today, policy)
    advice = end_asked_first(advice, order)
    advice = on_the_page.with_coupon(advice, order, today, policy)
    return replace(advice, act_by=act_by(advice, order, today, policy))


def _not_too_early(advice: Advice, order: Order, today: date, policy: Policy) -> Advice:
    """A7: a dispute that cannot be opened yet becomes a wait for the first day on which it can."""
    if advice.verdict is not Verdict.DISPUTE or may_dispute(order, today, policy):
        return advice
    first = order.first_dispute_day(policy)
    wait = to_wait(order, policy, Situation.TOO_EARLY, RuleId.A7, *advice.reasons, act_from=first)
    return replace(wait, deadline=advice.deadline)


#: Asked in this order: the first that has something to say decides.
_CHAPTERS: tuple[Callable[[Order, date, Policy], Advice | None], ...] = (
    by_status.finished,
    on_the_page.cancelled,
    in_dispute.refund,
    in_dispute.in_dispute,
    on_the_page.not_sent_in_time,
    by_status.not_shipped,
    by_status.window_shut,
    on_the_page.refused,
    by_status.received,
    by_status.wrong_end,
    by_status.said_delivered,
    by_status.at_post_office,
    on_the_page.lost,
    on_the_page.claim_open,
    by_status.window_open,
    by_status.at_customs,
    on_the_page.date_near,
    running_out.last_day,
    running_out.in_transit_refund,
    running_out.asked_to_extend,
    by_number.unasked,
    by_number.cheap,
    running_out.decide,
    by_number.unjudged,
    by_number.untracked,
    running_out.guarantee_passed,
)
