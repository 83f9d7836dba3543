"""The chapters of what is known for certain: not sent, received, gone elsewhere, on its way."""

from dataclasses import replace
from datetime import date, timedelta

from advisor.advice.making import (
    ends_within,
    protection_deadline,
    running_deadline,
    to_dispute,
    to_wait,
)
from advisor.advice.possible import extends
from advisor.advice.verdicts import Advice, Situation, Verdict
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import STANDING_STILL, ParcelState
from advisor.policy import Policy
from advisor.returns import ReturnCause
from advisor.rules import RuleId
from advisor.timeline.parcel import goes_back_on


def finished(order: Order, today: date, policy: Policy) -> Advice | None:
    """The buyer is done with it."""
    if order.is_closed:
        return Advice(verdict=Verdict.DONE, situation=Situation.CLOSED, reasons=())
    return None


def not_shipped(order: Order, today: date, policy: Policy) -> Advice | None:
    """A9: paid, not sent yet."""
    if order.shipped_on is not None:
        return None
    known = order.paid_on is not None and order.has_figures
    closes = order.paid_on + timedelta(policy.unpaid_close) if known and order.paid_on else None
    return Advice(
        verdict=Verdict.WAIT,
        situation=Situation.NOT_SHIPPED,
        reasons=(RuleId.A9, RuleId.A7, RuleId.H3),
        act_from=closes,
    )


def window_shut(order: Order, today: date, policy: Policy) -> Advice | None:
    """A2: the last window is over; only a complaint is left."""
    shuts = order.window_end(policy)
    if shuts is None or today < shuts:
        return None
    if order.is_received:
        return Advice(verdict=Verdict.DONE, situation=Situation.CLOSED, reasons=(RuleId.F1,))
    return Advice(verdict=Verdict.COMPLAIN, situation=Situation.WINDOW_SHUT, reasons=(RuleId.A2,))


def received(order: Order, today: date, policy: Policy) -> Advice | None:
    """F1: it is here; inspect it while the window runs. F2: something is wrong with it."""
    if not order.is_received:
        return None
    if order.problem is not None:
        return Advice(
            verdict=Verdict.DISPUTE,
            situation=Situation.PROBLEM_FOUND,
            reasons=(RuleId.F3, RuleId.F4, RuleId.F5),
            deadline=running_deadline(order, today, policy),
            letter=LetterKind.DISPUTE_GOODS,
            dispute_reason=order.problem,
        )
    return Advice(
        verdict=Verdict.INSPECT,
        situation=Situation.RECEIVED,
        reasons=(RuleId.F1, RuleId.F3),
        deadline=running_deadline(order, today, policy),
    )


def wrong_end(order: Order, today: date, policy: Policy) -> Advice | None:
    """E1, E2: it goes back, or somebody else has it."""
    if order.parcel is ParcelState.RETURNING and order.return_cause is ReturnCause.OWN:
        return _own_doing(order, today, policy)
    if order.parcel is ParcelState.RETURNING:
        return to_dispute(order, today, policy, Situation.RETURNING, RuleId.E1)
    if order.parcel is ParcelState.DELIVERED_ELSEWHERE:
        return to_dispute(order, today, policy, Situation.DELIVERED_ELSEWHERE, RuleId.E2, RuleId.E3)
    return None


def _own_doing(order: Order, today: date, policy: Policy) -> Advice:
    """E5: it goes back by the buyer's own doing; a dispute is the last thing to try."""
    if ends_within(policy.decide, order, today, policy):
        situation = Situation.RETURNING_OWN_LAST
        return to_dispute(order, today, policy, situation, RuleId.E5, RuleId.H2)
    return Advice(
        verdict=Verdict.WRITE_TO_SELLER,
        situation=Situation.RETURNING_OWN,
        reasons=(RuleId.E5, RuleId.H2),
        deadline=running_deadline(order, today, policy),
        letter=LetterKind.RETURNED_OWN,
    )


def said_delivered(order: Order, today: date, policy: Policy) -> Advice | None:
    """A4, E2: the carrier says delivered; only the buyer knows whether they have it."""
    if order.parcel is not ParcelState.SAID_DELIVERED:
        return None
    return Advice(
        verdict=Verdict.LOOK,
        situation=Situation.DELIVERY_SEEN,
        reasons=(RuleId.A4, RuleId.E2),
        deadline=running_deadline(order, today, policy),
    )


def at_post_office(order: Order, today: date, policy: Policy) -> Advice | None:
    """E1: it lies there for the buyer; nothing else is right before it is known to go back."""
    if order.parcel is not ParcelState.AT_POST_OFFICE:
        return None
    goes_back = goes_back_on(order, policy)
    over = goes_back is not None and today >= goes_back
    near = (
        ends_within(policy.decide, order, today, policy)
        and not ends_within(0, order, today, policy)
        and extends(order, policy)
    )
    return Advice(
        verdict=Verdict.COLLECT,
        situation=Situation.POST_OVER if over else Situation.AT_POST_OFFICE,
        reasons=(RuleId.E1, RuleId.F1, RuleId.D2) if near else (RuleId.E1, RuleId.F1),
        deadline=running_deadline(order, today, policy),
    )


def at_customs(order: Order, today: date, policy: Policy) -> Advice | None:
    """E1, D2: customs wait for the buyer; what is not answered goes back."""
    if order.parcel is not ParcelState.AT_CUSTOMS:
        return None
    if order.customs_answered_on is not None:
        return _customs_answered(order, order.customs_answered_on, today, policy)
    soon = 0 if order.waits_for_its_date(policy) else policy.must_act
    if ends_within(soon, order, today, policy):
        return None
    near = ends_within(policy.decide, order, today, policy) and extends(order, policy)
    goes_back = goes_back_on(order, policy)
    over = goes_back is not None and today >= goes_back
    return Advice(
        verdict=Verdict.ANSWER_CUSTOMS,
        situation=Situation.CUSTOMS_OVER if over else Situation.AT_CUSTOMS,
        reasons=(RuleId.E1, RuleId.D2) if near else (RuleId.E1,),
        deadline=protection_deadline(order, policy),
        letter=LetterKind.EXTENSION_REQUEST if near else None,
    )


def _customs_answered(
    order: Order, answered_on: date, today: date, policy: Policy
) -> Advice | None:
    """E1: customs have what they wanted; whether it moves on is asked after a while.

    Near the end of protection it is one that comes nearer (D2).
    """
    if ends_within(policy.decide, order, today, policy) or order.extension_pending:
        return None
    moves_on = answered_on + timedelta(policy.customs_moves)
    if today < moves_on:
        decided = to_wait(order, policy, Situation.CUSTOMS_ANSWERED, RuleId.E1)
        first = min(filter(None, (moves_on, decided.act_from)))
        return replace(decided, act_from=first)
    return Advice(
        verdict=Verdict.LOOK,
        situation=Situation.CUSTOMS_STILL,
        reasons=(RuleId.E1,),
        deadline=protection_deadline(order, policy),
    )


def window_open(order: Order, today: date, policy: Policy) -> Advice | None:
    """A2, D5: the order has closed by itself; the last window runs."""
    if not ends_within(0, order, today, policy) or order.waits_for_its_date(policy):
        return None
    if order.confirmed_on is not None and order.confirmed_on == order.end_in_force(policy):
        situation = Situation.CONFIRMED_BY_MISTAKE
        return to_dispute(order, today, policy, situation, RuleId.A3, RuleId.D5)
    situation = Situation.WINDOW_OPEN if order.has_figures else Situation.WINDOW_UNKNOWN
    return to_dispute(order, today, policy, situation, RuleId.A2, RuleId.D5)


def on_its_way(order: Order, policy: Policy) -> Advice:
    """C2-C4, I1: it tracks; nothing is due."""
    if order.waits_for_its_date(policy):
        return to_wait(order, policy, Situation.DATE_AHEAD, RuleId.I1, RuleId.I2)
    if order.parcel is ParcelState.CHINA_ONLY:
        return to_wait(order, policy, Situation.CHINA_ONLY, RuleId.C3)
    if order.parcel is ParcelState.LOST:
        return to_wait(order, policy, Situation.LOST, RuleId.C3, RuleId.D3)
    if order.stands_still and order.reached_country:
        return to_wait(order, policy, Situation.STANDING_STILL, RuleId.D2, RuleId.C3)
    if order.parcel in STANDING_STILL or order.parcel is ParcelState.NOT_FOUND:
        return to_wait(order, policy, Situation.STANDING_STILL, RuleId.C2, RuleId.C3)
    return to_wait(order, policy, Situation.MOVING, RuleId.C4)
