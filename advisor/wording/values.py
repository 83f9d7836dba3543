"""The values that fill messages about one order."""

from datetime import date, timedelta
from decimal import Decimal

from advisor.advice import Advice, DeadlineKind, extended_up
from advisor.disputes import NEGOTIATING, DisputeReason, DisputeStage
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.promise_days import free_return_until, promise_of, ship_by
from advisor.promises import PromiseKind
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
        "ends": None if end is None else texts.unbroken_date(end),
        "left": None if end is None else (end - today).days,
        "known": "no" if order.end_to_be_asked else "yes",
        "last_safe": None if end is None else end - timedelta(days=1),
        "act_from": advice.act_from,
        "page_date": order.end_in_force(policy),
        "opens": _opens(order, policy),
        "ship_by": ship_by(order),
        "paid": order.paid_on or "none",
        "coupon": _coupon(order),
        "free_return": free_return_until(order),
        "here": "yes" if order.is_received else "no",
        "act_by": advice.act_by,
        "must_on": None if end is None else end - timedelta(policy.must_act),
        "kept": order.parcel_until or "none",
        "delivered": order.delivered_on,
        "dated": "yes" if order.parcel_dated else "no",
        "phase": _phase(order, today, policy),
        "guarantee": _guarantee_lapsed(order, today),
        "extended": order.extended_days,
        "extends": "no" if extended_up(order, policy) else "yes",
        "wish": order.wished or "none",
        "about": about_ten(policy),
        "guaranteed_until": order.guaranteed_until(),
        "reason": quoted_reason(texts, advice.dispute_reason),
        "problem": texts.plain(f"dispute-reason-{order.problem}") if order.problem else None,
        "again": _last_safe_of(advice, DeadlineKind.WINDOW),
        "return_by": _last_safe_of(advice, DeadlineKind.RETURN),
        "cause": order.return_cause or "none",
        "postage": _way_back(order, "return_postage"),
        "return_number": _way_back(order, "return_number"),
        "moves": "no" if order.is_untracked else "yes",
        "proof": proof_of(order),
        "answer_by": _answer_by(order, today, policy),
        "decided_by": _decided_by(order, today, policy),
        "decision": _decision(order),
        "offered": "none" if order.dispute is None else order.dispute.offered or "none",
    }


def _decision(order: Order) -> str:
    """G4: what is known of the decision, apart from all and nothing: a sum, a return."""
    dispute = order.dispute
    if dispute is None or dispute.decision_untold or dispute.proposals:
        return "none"
    return "return" if dispute.decided_return else "sum"


def _way_back(order: Order, fact: str) -> Value:
    """F7: what is known of how the goods go back."""
    return (None if order.dispute is None else getattr(order.dispute, fact)) or "none"


def _answer_by(order: Order, today: date, policy: Policy) -> Value:
    """G6: the last day on which the seller can answer a dispute, while nothing was told of it."""
    dispute = order.dispute
    if dispute is None or dispute.stage is not DisputeStage.OPEN or not order.has_figures:
        return "none"
    last = dispute.opened_on + timedelta(policy.dispute_silence)
    return last if today < last else "none"  # on that day it is asked what came of it


def _decided_by(order: Order, today: date, policy: Policy) -> Value:
    """G1: the day by which AliExpress decides, while talks or its own look at it go on."""
    dispute = order.dispute
    running = NEGOTIATING | {DisputeStage.ESCALATED}
    if dispute is None or dispute.stage not in running or not order.has_figures:
        return "none"
    decided = dispute.opened_on + timedelta(policy.dispute_decision)
    return decided if today <= decided else "none"


def _opens(order: Order, policy: Policy) -> Value:
    """I1: the day on which a claim opens; of a dead number, once the page's date has passed."""
    end = order.end_in_force(policy)
    if end is not None and order.waits_for_its_date(policy):
        return order.claim_opens(policy) or end + timedelta(days=1)
    return order.claim_opens(policy) or "none"


def _coupon(order: Order) -> Value:
    """I4: what the coupon for a late parcel is worth, as far as the page says."""
    promise = promise_of(order, PromiseKind.LATE_COUPON)
    return (None if promise is None else promise.amount) or "none"


def about_ten(policy: Policy) -> Money:
    """B4: the sum below which an order is cheap, for currencies without a figure."""
    return Money(policy.cheap_below.get("USD", Decimal(10)), "USD")


def _phase(order: Order, today: date, policy: Policy) -> str:
    """How far the protection has run: `far` from its end, `near` it, or `closed` (D1)."""
    end = order.end_in_force(policy)
    if end is None or today < end - timedelta(policy.decide):
        return "far"
    return "near" if today < end else "closed"


def _guarantee_lapsed(order: Order, today: date) -> Value:
    """The last day of a guarantee that has passed (A6)."""
    until = order.guaranteed_until()
    return until if until is not None and today > until else "none"


def proof_of(order: Order) -> str:
    """The evidence that nothing arrives: the `tracking` page, or that of an `order` without a
    number.

    For a parcel that did not arrive, nothing else can be shown (B3, F3).
    """
    return "order" if order.tracking_number is None and order.is_untracked else "tracking"


def _last_safe_of(advice: Advice, kind: DeadlineKind) -> Value:
    """The last safe day of the advice's deadline if it is of this kind."""
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
