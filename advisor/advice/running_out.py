"""The chapters of time that runs out: protection, guarantee, day 90, an extension asked for."""

from datetime import date, timedelta

from advisor.advice.making import (
    ends_within,
    protection_deadline,
    to_dispute,
    to_extend,
    to_wait,
)
from advisor.advice.possible import extended_up
from advisor.advice.verdicts import Advice, Situation, Verdict
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import VANISHED
from advisor.policy import Policy
from advisor.rules import RuleId


def last_day(order: Order, today: date, policy: Policy) -> Advice | None:
    """A5: one day before the end a dispute is a must."""
    near = ends_within(policy.must_act, order, today, policy)
    if not near or order.waits_for_its_date(policy):
        return None
    return to_dispute(order, today, policy, Situation.MUST_ACT, RuleId.A5)


def in_transit_refund(order: Order, today: date, policy: Policy) -> Advice | None:
    """A8: from day 90 on the full refund can be asked for goods in transit."""
    refund_on = order.in_transit_refund_on(policy)
    if refund_on is None or today < refund_on or order.waits_for_its_date(policy):
        return None
    return to_dispute(order, today, policy, Situation.IN_TRANSIT_REFUND, RuleId.A8)


def asked_to_extend(order: Order, today: date, policy: Policy) -> Advice | None:
    """A5: ask, check the next day."""
    if order.extension_asked_on is None or not order.extension_pending:
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
    near = ends_within(policy.decide, order, today, policy)
    if not near or order.waits_for_its_date(policy):
        return None
    must = _why_dispute(order, policy)
    if must:
        return to_dispute(order, today, policy, Situation.DISPUTE_NOW, RuleId.D1, *must)
    grounds = _grounds(order, today, policy)
    vanished = order.parcel in VANISHED and ends_within(
        policy.stopped_dispute, order, today, policy
    )
    late = RuleId.A6 in grounds and order.stands_still
    waits = order.waits_for_in_transit_refund(policy)
    if (vanished or late) and not waits:
        return _not_coming(order, today, policy, grounds)
    if order.extension_refused_on is not None:
        return _refused(order, policy)
    if order.stands_still and not waits:
        return to_extend(
            order, today, policy, Situation.EXTEND_OR_DISPUTE, RuleId.D1, *grounds, RuleId.D2
        )
    rules = [RuleId.D1, *grounds]
    rules += [] if order.stands_still else [RuleId.D2]
    rules += [RuleId.A8] if waits else []
    rules += [RuleId.C4] if order.is_approaching else []
    return to_extend(order, today, policy, Situation.EXTEND_NOW, *rules)


def _why_dispute(order: Order, policy: Policy) -> tuple[RuleId, ...]:
    """The rules that leave nothing but a dispute; none if more time is a choice."""
    if order.is_untracked:
        return (RuleId.B3, RuleId.D3)
    if order.extended_days >= policy.extended_enough:
        return (RuleId.D4,)
    return (RuleId.A8,) if extended_up(order, policy) else ()


def _grounds(order: Order, today: date, policy: Policy) -> tuple[RuleId, ...]:
    """What speaks for a dispute besides the end: a passed guarantee, a parcel that stands still."""
    until = order.guaranteed_until()
    late = until is not None and today > until
    return (*((RuleId.A6,) if late else ()), *((RuleId.C3,) if order.stands_still else ()))


def _not_coming(order: Order, today: date, policy: Policy, grounds: tuple[RuleId, ...]) -> Advice:
    """C3, D3: it will hardly come any more; there is a choice while more time may be given (A5)."""
    if order.extension_refused_on is not None:
        return to_dispute(
            order, today, policy, Situation.DISPUTE_NOW, RuleId.D1, *grounds, RuleId.A5
        )
    return to_dispute(
        order, today, policy, Situation.DISPUTE_OR_EXTEND, RuleId.D1, *grounds, RuleId.D3
    )


def _refused(order: Order, policy: Policy) -> Advice:
    """A5: the seller has not extended; once more, and on the last safe day a dispute."""
    return Advice(
        verdict=Verdict.EXTEND,
        situation=Situation.EXTENSION_REFUSED,
        reasons=(RuleId.A5,),
        deadline=protection_deadline(order, policy),
        letter=LetterKind.EXTENSION_REMINDER,
    )


def guarantee_passed(order: Order, today: date, policy: Policy) -> Advice | None:
    """A6, C4: the guarantee has lapsed, but the number works, and the end is far away."""
    until = order.guaranteed_until()
    if until is None or today <= until or order.waits_for_its_date(policy):
        return None
    if order.stands_still:
        return to_wait(order, policy, Situation.GUARANTEE_PASSED_STILL, RuleId.A6, RuleId.C3)
    return to_wait(order, policy, Situation.GUARANTEE_PASSED_MOVING, RuleId.A6, RuleId.C4)
