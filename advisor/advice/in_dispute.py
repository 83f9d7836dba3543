"""The chapters of a dispute: one that runs, one that ended, the money that is to come (G)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypeAlias

from advisor.advice.making import undated_refund
from advisor.advice.verdicts import Advice, Deadline, DeadlineKind, Situation, Verdict
from advisor.disputes import ANSWERED, Dispute, DisputeReason, DisputeStage
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.refunds import refund_due
from advisor.rules import RuleId
from advisor.timeline.disputes import deciding, next_dispute_day, return_ends


def refund(order: Order, today: date, policy: Policy) -> Advice | None:
    """G7: won; the money is to come."""
    if order.dispute is None or not order.awaits_refund:
        return None
    expected = refund_due(order.dispute.stage_since, policy)
    late = today >= expected
    letter = LetterKind.REFUND_REMINDER if late else None
    if not order.has_figures:
        return undated_refund(letter)
    return Advice(
        verdict=Verdict.AWAIT_REFUND,
        situation=Situation.REFUND_LATE if late else Situation.REFUND_AWAITED,
        reasons=(RuleId.G7,),
        act_from=expected,
        letter=letter,
    )


_DisputeAdvice: TypeAlias = tuple[Situation, LetterKind | None, tuple[RuleId, ...]]

#: What to do at each stage of an open dispute that the buyer reported.
_TOLD: Mapping[DisputeStage, _DisputeAdvice] = {
    DisputeStage.OPEN: (Situation.DISPUTE_OPEN, None, (RuleId.G1, RuleId.G5, RuleId.F5)),
    DisputeStage.REFUSED: (
        Situation.DISPUTE_REFUSED,
        LetterKind.DISPUTE_REPLY,
        (RuleId.G1, RuleId.F5),
    ),
    DisputeStage.COUNTERED: (
        Situation.DISPUTE_COUNTERED,
        LetterKind.DISPUTE_REPLY,
        (RuleId.G1, RuleId.F5),
    ),
    DisputeStage.ESCALATED: (Situation.DISPUTE_ESCALATED, None, (RuleId.G1, RuleId.G5)),
    DisputeStage.DECIDED: (
        Situation.DISPUTE_DECIDED,
        LetterKind.MEDIATOR_APPEAL,
        (RuleId.G4, RuleId.F5),
    ),
    DisputeStage.ACCEPTED: (Situation.DECISION_ACCEPTED, None, (RuleId.G4, RuleId.G5)),
    DisputeStage.APPEALED: (Situation.DISPUTE_ESCALATED, None, (RuleId.G4, RuleId.G5)),
    DisputeStage.PARKED: (Situation.DISPUTE_PARKED, None, (RuleId.G2, RuleId.G5)),
    DisputeStage.RETURN_AGREED: (Situation.RETURN_AGREED, None, (RuleId.F7, RuleId.F5)),
    DisputeStage.RETURN_SENT: (Situation.RETURN_SENT, None, (RuleId.F7, RuleId.G5)),
    DisputeStage.RETURN_ARRIVED: (Situation.RETURN_ARRIVED, None, (RuleId.F7, RuleId.G7)),
}
#: Stages that have left the fixed days of G1.
_BEYOND_THE_CALENDAR = frozenset(
    {
        DisputeStage.DECIDED,
        DisputeStage.ACCEPTED,
        DisputeStage.APPEALED,
        DisputeStage.PARKED,
        DisputeStage.RETURN_AGREED,
        DisputeStage.RETURN_SENT,
        DisputeStage.RETURN_ARRIVED,
    }
)


def in_dispute(order: Order, today: date, policy: Policy) -> Advice | None:
    """G1-G6: a dispute runs."""
    dispute = order.dispute
    if dispute is None or not order.dispute_settles:
        return None
    if dispute.stage is DisputeStage.LOST:
        return Advice(
            verdict=Verdict.COMPLAIN, situation=Situation.DISPUTE_LOST, reasons=(RuleId.G4,)
        )
    if order.came_in_dispute:
        return _came(order, today, policy)
    # Whose turn it is on which day, nobody knows of another shop (J5).
    knows = order.has_figures or dispute.stage in _BEYOND_THE_CALENDAR
    passed = _passing_time(order, dispute, today, policy) if knows else None
    situation, letter, reasons = passed or _told(order, dispute)
    if dispute.stage in ANSWERED and today >= _talks_end(dispute, policy):
        letter = None  # there is nobody left to be persuaded; it was offered while there was
    agreed = situation is Situation.RETURN_AGREED
    return Advice(
        verdict=Verdict.SEND_BACK if agreed else Verdict.FOLLOW_DISPUTE,
        situation=situation,
        reasons=reasons,
        deadline=_return_deadline(order, policy) if agreed else _answer_deadline(dispute, today),
        act_from=next_dispute_day(order, today, policy),
        letter=letter,
    )


def _told(order: Order, dispute: Dispute) -> _DisputeAdvice:
    """What to do at the stage that was told last; an offer of 0 is none (F5)."""
    if dispute.stage is DisputeStage.COUNTERED and dispute.declined:
        return Situation.OFFER_DECLINED, None, (RuleId.G1, RuleId.G5)
    if dispute.stage is DisputeStage.COUNTERED and dispute.grants_all(order.price):
        return Situation.OFFERED_IN_FULL, None, (RuleId.F5, RuleId.G6)
    if dispute.stage is DisputeStage.COUNTERED and dispute.offered_nothing:
        letter = LetterKind.DISPUTE_REPLY
        return Situation.DISPUTE_OFFERED_NOTHING, letter, (RuleId.F5, RuleId.G1)
    if dispute.stage is DisputeStage.DECIDED and dispute.offered_nothing:
        return Situation.DECIDED_NOTHING, LetterKind.MEDIATOR_APPEAL, (RuleId.G4, RuleId.F5)
    if dispute.stage is DisputeStage.DECIDED and dispute.grants_all(order.price):
        return Situation.DECIDED_IN_FULL, None, (RuleId.G4, RuleId.F5)
    return _TOLD[dispute.stage]


def _came(order: Order, today: date, policy: Policy) -> Advice:
    """H2: the parcel is here, and a dispute runs that says it is not."""
    shuts = order.window_end(policy)
    runs = shuts is not None and today < shuts
    return Advice(
        verdict=Verdict.CANCEL_DISPUTE,
        situation=Situation.PARCEL_CAME,
        reasons=(RuleId.H2, RuleId.G3),
        deadline=Deadline(DeadlineKind.WINDOW, shuts) if runs and shuts is not None else None,
    )


def _talks_end(dispute: Dispute, policy: Policy) -> date:
    return dispute.opened_on + timedelta(policy.dispute_negotiation)


def _return_deadline(order: Order, policy: Policy) -> Deadline | None:
    ends = return_ends(order, policy)
    return None if ends is None else Deadline(DeadlineKind.RETURN, ends)


def _answer_deadline(dispute: Dispute, today: date) -> Deadline | None:
    """G4: until when the buyer has to answer, where that was told and is not over."""
    until = dispute.answer_until
    return None if until is None or today > until else Deadline(DeadlineKind.ANSWER, until)


def _passing_time(
    order: Order, dispute: Dispute, today: date, policy: Policy
) -> _DisputeAdvice | None:
    """G1, G2, F5: what a dispute has come to by itself since the buyer last reported on it."""
    if dispute.stage in _BEYOND_THE_CALENDAR:
        return _look_again(order, dispute, today, policy)

    def passed(days: int) -> bool:
        return dispute.stage_since < dispute.opened_on + timedelta(days) <= today

    if passed(policy.dispute_decision):
        parked = (RuleId.G2,) if dispute.reason is DisputeReason.IN_TRANSIT else ()
        return Situation.DISPUTE_DECISION_DUE, None, (RuleId.G4, *parked)
    if dispute.stage is DisputeStage.ESCALATED:
        return None
    # What the seller still refuses then, AliExpress decides.
    refused = dispute.stage is DisputeStage.REFUSED and today >= dispute.opened_on + timedelta(
        policy.dispute_escalation
    )
    if refused or passed(policy.dispute_escalation):
        return _TOLD[DisputeStage.ESCALATED]
    if dispute.stage is DisputeStage.OPEN and passed(policy.dispute_silence):
        return Situation.DISPUTE_SILENCE, None, (RuleId.G1, RuleId.G6)
    return None


def _look_again(
    order: Order, dispute: Dispute, today: date, policy: Policy
) -> _DisputeAdvice | None:
    """What a dispute beyond the fixed days of G1 has come to: a new decision, a term that ended."""
    due = Situation.DISPUTE_DECISION_DUE
    if dispute.stage is DisputeStage.APPEALED and today >= dispute.stage_since + deciding(policy):
        return due, None, (RuleId.G4,)
    if dispute.parked_until is not None and today >= dispute.parked_until:
        return due, None, (RuleId.G2, RuleId.G4)
    ends = return_ends(order, policy)
    if ends is not None and today >= ends:
        return Situation.RETURN_LATE, None, (RuleId.F5, RuleId.F7)
    arrived = dispute.stage is DisputeStage.RETURN_ARRIVED
    if arrived and today >= refund_due(dispute.stage_since, policy):
        return Situation.RETURN_UNPAID, LetterKind.RETURN_REFUND, (RuleId.F7, RuleId.G7)
    return None
