"""The chapters of time that runs out: protection, guarantee, day 90, an extension asked for."""

from datetime import date, timedelta

from advisor.advice.making import (
    days_left,
    protection_deadline,
    to_dispute,
    to_extend,
    to_wait,
)
from advisor.advice.verdicts import Advice, Situation, Verdict
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import STANDING_STILL, ParcelState
from advisor.policy import Policy
from advisor.rules import RuleId


def last_day(order: Order, today: date, policy: Policy) -> Advice | None:
    """A5: one day before the end a dispute is a must."""
    if days_left(order, today, policy) > policy.must_act:
        return None
    return to_dispute(order, today, policy, Situation.MUST_ACT, RuleId.A5)


def in_transit_refund(order: Order, today: date, policy: Policy) -> Advice | None:
    """A8: from day 90 on the full refund can be asked for goods in transit."""
    refund_on = order.in_transit_refund_on(policy)
    if refund_on is None or today < refund_on:
        return None
    return to_dispute(order, today, policy, Situation.IN_TRANSIT_REFUND, RuleId.A8)


def asked_to_extend(order: Order, today: date, policy: Policy) -> Advice | None:
    """A5: ask, check the next day."""
    if order.extension_asked_on is None:
        return None
    check_on = order.extension_asked_on + timedelta(policy.extension_check)
    if today < check_on:
        return to_wait(order, policy, Situation.EXTENSION_ASKED, RuleId.A5, act_from=check_on)
    return Advice(
        verdict=Verdict.CHECK_EXTENSION,
        situation=Situation.EXTENSION_UNANSWERED,
        reasons=(RuleId.A5,),
        deadline=protection_deadline(order, policy),
        letter=LetterKind.EXTENSION_REMINDER,
    )


def decide(order: Order, today: date, policy: Policy) -> Advice | None:
    """D1-D4: the protection runs out; extend or dispute."""
    if days_left(order, today, policy) > policy.decide:
        return None
    reasons = _why_not_extend(order, today, policy)
    if reasons:
        return to_dispute(order, today, policy, Situation.DISPUTE_NOW, RuleId.D1, *reasons)
    rules = [RuleId.D1, RuleId.C3 if order.parcel in STANDING_STILL else RuleId.D2]
    if order.waits_for_in_transit_refund(policy):
        rules.append(RuleId.A8)
    if order.is_approaching:
        rules.append(RuleId.C4)
    return to_extend(order, today, policy, Situation.EXTEND_NOW, *rules)


def _why_not_extend(order: Order, today: date, policy: Policy) -> tuple[RuleId, ...]:
    """The rules that speak for a dispute now; none if extending is better."""
    if order.is_untracked:
        return (RuleId.B3, RuleId.D3)
    if order.waits_for_in_transit_refund(policy):
        return ()
    if order.extended_days >= policy.extended_enough:
        return (RuleId.D4,)
    left = days_left(order, today, policy)
    if order.parcel is ParcelState.NO_CHANGE and left <= policy.stopped_dispute:
        return (RuleId.C3, RuleId.D3)
    return ()


def guarantee_passed(order: Order, today: date, policy: Policy) -> Advice | None:
    """A6, C4: the guarantee has lapsed, but the number is a working one; extend it once."""
    until = order.guaranteed_until()
    if until is None or today <= until or order.extended_days > 0:
        return None
    situation, pace = Situation.GUARANTEE_PASSED_STILL, RuleId.C3
    if order.is_approaching:
        situation, pace = Situation.GUARANTEE_PASSED_MOVING, RuleId.C4
    return to_extend(order, today, policy, situation, RuleId.A6, pace, RuleId.C1)
