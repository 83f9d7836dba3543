"""The values that fill messages about one order."""

from datetime import date, timedelta

from advisor.advice import Advice, DeadlineKind
from advisor.disputes import DisputeReason
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.texts import Texts, Value


def advice_values(
    texts: Texts, order: Order, advice: Advice, today: date, policy: Policy
) -> dict[str, Value]:
    """All values that a message about `order` and its advice may name. Dates are local days."""
    end = advice.deadline.on if advice.deadline else order.end_in_force(policy)
    return {
        **policy.figures,
        "title": order.title,
        "number": order.number,
        "tracking": order.tracking_number or "—",
        "day": days_since_shipment(order, today),
        "end": end,
        "left": None if end is None else (end - today).days,
        "last_safe": None if end is None else end - timedelta(days=1),
        "act_from": advice.act_from,
        "guaranteed_until": order.guaranteed_until(),
        "reason": quoted_reason(texts, advice.dispute_reason),
        "again": _day_of(advice, DeadlineKind.WINDOW),
        "return_by": _last_safe_of(advice, DeadlineKind.RETURN),
        "moves": "no" if order.is_untracked else "yes",
        "proof": proof_of(order),
        "offered": "none" if order.dispute is None else order.dispute.offered or "none",
    }


def proof_of(order: Order) -> str:
    """The evidence that nothing arrives: the `tracking` page, or that of an `order` without a
    number.

    For a parcel that did not arrive, nothing else can be shown (B3, F3).
    """
    return "order" if order.tracking_number is None and order.is_untracked else "tracking"


def _day_of(advice: Advice, kind: DeadlineKind) -> Value:
    """The day of the advice's deadline if it is of this kind."""
    deadline = advice.deadline
    return deadline.on if deadline is not None and deadline.kind is kind else "none"


def _last_safe_of(advice: Advice, kind: DeadlineKind) -> Value:
    deadline = advice.deadline
    return deadline.last_safe_day if deadline is not None and deadline.kind is kind else "none"


def days_since_shipment(order: Order, today: date) -> int:
    """Which day after shipment `today` is; 0 before it."""
    return 0 if order.shipped_on is None else (today - order.shipped_on).days


def quoted_reason(texts: Texts, reason: DisputeReason | None) -> str | None:
    """A reason as the site's form has it, in quotation marks."""
    if reason is None:
        return None
    return texts.plain("quoted", text=texts.plain(f"dispute-reason-{reason}"))
