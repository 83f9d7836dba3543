"""Until when a step is right: the step's own day, which the end of protection need not be."""

from datetime import date, timedelta

from advisor.advice.verdicts import Advice, Situation, Verdict
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline.parcel import untracked_dispute_opens

#: Nothing is to be done now, or at no time in particular.
_NO_DAY = frozenset(
    {
        Verdict.WAIT,
        Verdict.FOLLOW_DISPUTE,
        Verdict.AWAIT_REFUND,
        Verdict.COMPLAIN,
        Verdict.DONE,
    }
)

#: What is due at once, whatever the time left: each day makes it worse.
_AT_ONCE = frozenset(
    {
        Situation.RETURNING,
        Situation.RETURNING_OWN,
        Situation.DELIVERED_ELSEWHERE,
        Situation.DELIVERY_SEEN,
        Situation.EXTENSION_UNANSWERED,
        Situation.EXTENSION_REFUSED,
        Situation.POST_OVER,
        Situation.CUSTOMS_OVER,
        Situation.CUSTOMS_STILL,
        Situation.COUPON_DUE,
    }
)


def act_by(advice: Advice, order: Order, today: date, policy: Policy) -> date | None:
    """The last local day on which what is advised is right; `None` where nothing is to be done."""
    if advice.verdict in _NO_DAY:
        return None
    if advice.situation in _AT_ONCE:
        return today
    if advice.verdict is Verdict.COLLECT:  # no dispute sets its day, but who keeps the parcel (E1)
        return max(today, order.parcel_until or today)
    days = [_own_day(advice, order, today, policy)]
    if advice.deadline is not None:
        days.append(advice.deadline.last_safe_day)
    known = [day for day in days if day is not None]
    return max(today, min(known)) if known else today


def _own_day(advice: Advice, order: Order, today: date, policy: Policy) -> date | None:
    """The day that the step has of its own, if it has one (A5, B2, B3, E1)."""
    shipped_on, end = order.shipped_on, order.end_in_force(policy)
    if advice.verdict is Verdict.EXTEND and end is not None:
        # A day is left to check whether it was granted, and one for the dispute.
        return end - timedelta(policy.must_act + policy.extension_check)
    if advice.situation is Situation.UNTRACKED_LETTER:
        return untracked_dispute_opens(order, policy)
    if advice.situation is Situation.UNTRACKED_DISPUTE and shipped_on is not None:
        closes = shipped_on + timedelta(policy.untracked_dispute_last)
        return closes if closes >= today else None
    if advice.verdict is Verdict.ANSWER_CUSTOMS:
        return order.parcel_until
    return None
