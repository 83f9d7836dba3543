"""Which order comes first: what needs the buyer, by the last day of its step; then what waits."""

from collections.abc import Iterable
from datetime import date

from advisor.advice import Advice, Verdict, advise
from advisor.order import Order
from advisor.policy import Policy

#: Verdicts that need nothing of the buyer today.
_NEEDS_NOTHING = frozenset({Verdict.WAIT, Verdict.DONE})

Urgency = tuple[bool, date, date, int]


def needs_the_buyer(advice: Advice) -> bool:
    """Whether the buyer has something to do today."""
    return advice.verdict not in _NEEDS_NOTHING


def urgency(order: Order, advice: Advice) -> Urgency:
    """Sorts the most urgent order first: by its step's last day, then by its next day."""
    deadline = advice.deadline.on if advice.deadline else date.max
    day = advice.act_by or advice.act_from or deadline
    return not needs_the_buyer(advice), day, deadline, order.number


def by_next_step(orders: Iterable[Order], today: date, policy: Policy) -> list[Order]:
    """The orders, the most urgent step first; the closed ones last."""
    return sorted(orders, key=lambda one: (one.is_closed, urgency(one, advise(one, today, policy))))
