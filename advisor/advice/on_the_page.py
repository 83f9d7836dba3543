"""The chapters of what the order's page shows: its date, and a site that takes no claim yet (I)."""

from dataclasses import replace
from datetime import date

from advisor.advice.making import (
    ends_within,
    running_deadline,
    to_dispute,
    to_wait,
    undated_refund,
)
from advisor.advice.verdicts import Advice, Situation, Verdict
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.promise_days import due_promises, promise_of, ship_by
from advisor.promises import PromiseKind
from advisor.refunds import refund_due
from advisor.rules import RuleId
from advisor.timeline.page import page_days


def refused(order: Order, today: date, policy: Policy) -> Advice | None:
    """I3: the site takes no dispute yet; on the day that it named, it is tried again."""
    opens = order.claim_opens(policy)
    if order.refused_on is None or opens is None:
        return None
    if today < opens:
        if _is_to_look(order, today, policy):
            return None  # what the page shows comes first (I2)
        wait = to_wait(order, policy, Situation.SITE_REFUSES, RuleId.I3, act_from=opens)
        letter = None if order.is_received else LetterKind.SITE_REFUSES
        return replace(wait, deadline=running_deadline(order, today, policy), letter=letter)
    if order.is_received or order.waits_for_its_date(policy):
        return None  # what holds without a refusal, or the day after the page's date (I1)
    return to_dispute(order, today, policy, Situation.SITE_AGAIN, RuleId.I3)


def claim_open(order: Order, today: date, policy: Policy) -> Advice | None:
    """I1: the page's date has passed, and nothing is here: now the claim opens."""
    if not order.waits_for_its_date(policy) or not ends_within(-1, order, today, policy):
        return None
    opens = order.claim_opens(policy)
    if opens is not None and today < opens:
        return None
    return to_dispute(order, today, policy, Situation.CLAIM_OPEN, RuleId.I1, RuleId.D5)


def date_near(order: Order, today: date, policy: Policy) -> Advice | None:
    """I1, I2: near its date; not yet, but does the page still show it?"""
    opens = order.claim_opens(policy)
    near = ends_within(policy.decide, order, today, policy)
    waits = order.waits_for_its_date(policy) or order.is_refused(today, policy)
    if opens is None or not waits or not near:
        return None
    if _is_to_look(order, today, policy):
        return Advice(
            verdict=Verdict.LOOK,
            situation=Situation.CLAIM_NOT_YET,
            reasons=(RuleId.I1, RuleId.I2),
            deadline=running_deadline(order, today, policy),
            act_from=opens,
        )
    return to_wait(order, policy, Situation.CLAIM_AWAITED, RuleId.I1, RuleId.I2, act_from=opens)


def cancelled(order: Order, today: date, policy: Policy) -> Advice | None:
    """I8: cancelled; the money is to come."""
    if order.cancelled_on is None:
        return None
    expected = refund_due(order.cancelled_on, policy)
    late = today >= expected
    if not order.has_figures:
        return undated_refund(LetterKind.CANCELLED_REFUND if late else None)
    return Advice(
        verdict=Verdict.AWAIT_REFUND,
        situation=Situation.CANCELLED_LATE if late else Situation.CANCELLED,
        reasons=(RuleId.I8, RuleId.G7),
        act_from=expected,
        letter=LetterKind.CANCELLED_REFUND if late else None,
    )


def not_sent_in_time(order: Order, today: date, policy: Policy) -> Advice | None:
    """I7: the seller has not sent it by the day that the page names."""
    last = ship_by(order)
    if last is None or today <= last:
        return None
    return Advice(
        verdict=Verdict.LOOK,
        situation=Situation.SHIP_LATE,
        reasons=(RuleId.I7,),
        letter=LetterKind.SHIPMENT_REQUEST,
    )


def lost(order: Order, today: date, policy: Policy) -> Advice | None:
    """I6: tracking says that it is lost, and the page promises a refund for that."""
    if order.parcel is not ParcelState.LOST or not order.is_awaited:
        return None
    if promise_of(order, PromiseKind.LOST_REFUND) is None:
        return None
    return to_dispute(order, today, policy, Situation.LOST_PROMISED, RuleId.I6)


def with_coupon(advice: Advice, order: Order, today: date, policy: Policy) -> Advice:
    """I4: a coupon that can be had comes before a wait, until the buyer has applied for it."""
    due = PromiseKind.LATE_COUPON in due_promises(order, today, policy)
    if not due or advice.verdict is not Verdict.WAIT:
        return advice
    return Advice(
        verdict=Verdict.APPLY,
        situation=Situation.COUPON_DUE,
        reasons=(RuleId.I4, *advice.reasons),
        act_from=advice.act_from,
    )


def _is_to_look(order: Order, today: date, policy: Policy) -> bool:
    """I2: whether a day has come on which to look at the page, and nobody has told since."""
    come = [on for _, on in page_days(order, policy) if on <= today]
    seen = order.page_seen_on
    return bool(come) and (seen is None or seen < come[-1])
