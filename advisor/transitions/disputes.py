"""How a dispute is prepared, opened, goes through its stages and ends (F, G)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from advisor.disputes import (
    AFTER_A_DECISION,
    GOODS_REASONS,
    PARKABLE,
    TO_BE_ANSWERED,
    Dispute,
    DisputeReason,
    DisputeStage,
    Solution,
)
from advisor.errors import DomainError
from advisor.events import (
    AnswerTermTold,
    ClaimWished,
    DecisionAccepted,
    DecisionAppealed,
    DisputeAnswered,
    DisputeCancelled,
    DisputeChanged,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeParked,
    DisputeReasonTold,
    Event,
    GoodsArrivedBack,
    GoodsSentBack,
    OfferDeclined,
    ProblemFound,
    RefundReceived,
    ReturnAgreed,
)
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import DELIVERED
from advisor.transitions.requirements import (
    FURTHEST,
    Transition,
    open_dispute,
    require_disputable,
    require_fair_sum,
    require_since_opening,
    without_request,
)


def _claim_wished(order: Order, event: ClaimWished, sequence: int) -> Order:
    require_disputable(order)
    require_fair_sum(order, event.claimed)
    return replace(order, wished=event.claimed, wished_solution=event.solution)


def _problem_found(order: Order, event: ProblemFound, sequence: int) -> Order:
    require_disputable(order)
    if event.reason not in GOODS_REASONS or not order.is_received:
        raise DomainError("error-goods-not-received", number=order.number)
    came, paid_for = event.came, event.paid_for
    if came is not None and paid_for is not None and not 0 <= came < paid_for:
        raise DomainError("error-pieces", came=came, paid=paid_for)
    return replace(order, problem=event.reason, pieces_came=came, pieces_paid=paid_for)


def _dispute_opened(order: Order, event: DisputeOpened, sequence: int) -> Order:
    require_disputable(order)
    if event.reason in GOODS_REASONS and not order.is_received:
        raise DomainError("error-goods-not-received", number=order.number)
    if event.reason in GOODS_REASONS and order.received_on and event.on < order.received_on:
        raise DomainError("error-told-before-arrival", date=event.on, arrived=order.received_on)
    if event.reason is DisputeReason.IN_TRANSIT and (
        order.is_received or order.parcel in DELIVERED
    ):
        raise DomainError("error-reason-in-transit-delivered", number=order.number)
    absent = event.reason is not None and event.reason not in GOODS_REASONS
    if absent and order.is_received:
        raise DomainError("error-reason-not-received", number=order.number)
    require_fair_sum(order, event.claimed)
    dispute = Dispute(
        opened_on=event.on,
        reason=event.reason,
        stage=DisputeStage.OPEN,
        stage_since=event.on,
        claimed=event.claimed,
        offered=None,
        opened_by=sequence,
        stage_by=sequence,
        solution=event.solution,
    )
    opened = without_request(order)
    return replace(opened, dispute=dispute, wished=None, wished_solution=None)


def _dispute_answered(order: Order, event: DisputeAnswered, sequence: int) -> Order:
    stage = DisputeStage.REFUSED if event.answer == "refused" else DisputeStage.COUNTERED
    answered = _dispute_moves(order, event, sequence, stage, offered=event.offered)
    assert answered.dispute is not None
    return replace(answered, dispute=replace(answered.dispute, offered_nothing=event.nothing))


def _offer_declined(order: Order, event: OfferDeclined, sequence: int) -> Order:
    dispute = open_dispute(order)
    require_since_opening(dispute, event)
    if dispute.stage is not DisputeStage.COUNTERED:
        raise DomainError("error-no-offer", number=order.number)
    return replace(order, dispute=replace(dispute, declined=True, stage_by=sequence))


def _dispute_changed(order: Order, event: DisputeChanged, sequence: int) -> Order:
    require_fair_sum(order, event.claimed)
    told = event.model_fields_set & {"claimed", "solution"}
    changes: dict[str, Any] = {name: getattr(event, name) for name in told}
    return replace(order, dispute=replace(open_dispute(order), **changes))


def _dispute_reason_told(order: Order, event: DisputeReasonTold, sequence: int) -> Order:
    """What was chosen on the site, when nothing may have come yet: only the goods must be here."""
    if event.reason in GOODS_REASONS and not order.is_received:
        raise DomainError("error-goods-not-received", number=order.number)
    return replace(order, dispute=replace(open_dispute(order), reason=event.reason))


def _dispute_parked(order: Order, event: DisputeParked, sequence: int) -> Order:
    reason = open_dispute(order).reason
    if reason is not None and reason not in PARKABLE:
        raise DomainError("error-cannot-be-parked", number=order.number)
    if event.until <= event.on:
        raise DomainError("error-parked-not-later", date=event.until)
    if event.until - event.on > FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)
    parked = _dispute_moves(order, event, sequence, DisputeStage.PARKED)
    assert parked.dispute is not None  # it was open
    return replace(parked, dispute=replace(parked.dispute, parked_until=event.until))


def _return_agreed(order: Order, event: ReturnAgreed, sequence: int) -> Order:
    open_dispute(order)
    if not order.is_received:
        raise DomainError("error-nothing-to-return", number=order.number)
    agreed = _dispute_moves(order, event, sequence, DisputeStage.RETURN_AGREED)
    assert agreed.dispute is not None  # it was open
    return replace(agreed, dispute=replace(agreed.dispute, solution=Solution.RETURN))


def _goods_sent_back(order: Order, event: GoodsSentBack, sequence: int) -> Order:
    if open_dispute(order).stage is not DisputeStage.RETURN_AGREED:
        raise DomainError("error-no-return-agreed", number=order.number)
    return _dispute_moves(order, event, sequence, DisputeStage.RETURN_SENT)


def _goods_arrived_back(order: Order, event: GoodsArrivedBack, sequence: int) -> Order:
    if open_dispute(order).stage is not DisputeStage.RETURN_SENT:
        raise DomainError("error-nothing-sent-back", number=order.number)
    return _dispute_moves(order, event, sequence, DisputeStage.RETURN_ARRIVED)


def _dispute_escalated(order: Order, event: DisputeEscalated, sequence: int) -> Order:
    """After a decision AliExpress looks at it once more, because the seller objects (G4)."""
    if open_dispute(order).stage in AFTER_A_DECISION:
        return _dispute_moves(order, event, sequence, DisputeStage.APPEALED)
    return _dispute_moves(order, event, sequence, DisputeStage.ESCALATED)


def _dispute_decided(order: Order, event: DisputeDecided, sequence: int) -> Order:
    """What the seller had offered is over: what comes back is what was decided (G4)."""
    before = open_dispute(order)
    for proposal in event.proposals:
        require_fair_sum(order, proposal.sum)
    after = _dispute_moves(order, event, sequence, DisputeStage.DECIDED, offered=event.offered)
    assert after.dispute is not None  # it moved
    known = before.stage is DisputeStage.DECIDED
    decided = replace(
        after.dispute,
        offered=event.offered,
        offered_nothing=event.nothing,
        decided_return=event.goes_back,
        proposals=event.proposals,
        answer_until=before.answer_until if known else None,
    )
    return replace(after, dispute=decided)


def _answer_term_told(order: Order, event: AnswerTermTold, sequence: int) -> Order:
    """G4: a day that the page names; it goes before any that is counted."""
    dispute = open_dispute(order)
    if dispute.stage not in TO_BE_ANSWERED:
        raise DomainError("error-nothing-to-answer", number=order.number)
    if event.until < event.on:
        raise DomainError("error-answer-term-past", date=event.until)
    if event.until - event.on > FURTHEST:
        raise DomainError("error-end-too-far", date=event.until)
    return replace(order, dispute=replace(dispute, answer_until=event.until, stage_by=sequence))


def _decision_accepted(order: Order, event: DecisionAccepted, sequence: int) -> Order:
    if open_dispute(order).stage is not DisputeStage.DECIDED:
        raise DomainError("error-no-decision", number=order.number)
    return _dispute_moves(order, event, sequence, DisputeStage.ACCEPTED)


def _decision_appealed(order: Order, event: DecisionAppealed, sequence: int) -> Order:
    if open_dispute(order).stage is not DisputeStage.DECIDED:
        raise DomainError("error-no-decision", number=order.number)
    return _dispute_moves(order, event, sequence, DisputeStage.APPEALED)


def _dispute_cancelled(order: Order, event: DisputeCancelled, sequence: int) -> Order:
    return _dispute_moves(order, event, sequence, DisputeStage.CANCELLED)


def _dispute_closed(order: Order, event: DisputeClosed, sequence: int) -> Order:
    if event.outcome == "lost":
        return _dispute_moves(order, event, sequence, DisputeStage.LOST)
    won = order.dispute is not None and order.awaits_refund and event.outcome == "won"
    if won and event.refund is not None:
        return _sum_told(order, event)
    silence = event.outcome == "silence"
    if silence and open_dispute(order).stage is not DisputeStage.OPEN:
        raise DomainError("error-seller-answered", number=order.number)
    refund = event.refund or (open_dispute(order).claimed if silence else None)
    return _dispute_moves(order, event, sequence, DisputeStage.WON, offered=refund)


def _sum_told(order: Order, event: DisputeClosed) -> Order:
    """It was won before; now it is known how much comes back."""
    assert order.dispute is not None  # it was won
    require_fair_sum(order, event.refund)
    known = event.refund or order.dispute.offered
    return replace(order, dispute=replace(order.dispute, offered=known))


def _dispute_moves(
    order: Order, event: Event, sequence: int, stage: DisputeStage, offered: Money | None = None
) -> Order:
    dispute = open_dispute(order)
    require_since_opening(dispute, event)
    require_fair_sum(order, offered)
    moved = replace(
        dispute,
        stage=stage,
        stage_since=event.on,
        stage_by=sequence,
        offered=offered or dispute.offered,
        offered_nothing=dispute.offered_nothing and offered is None,
        parked_until=None,
        declined=False,
        proposals=(),
        answer_until=None,
    )
    return replace(order, dispute=moved)


def _refund_received(order: Order, event: RefundReceived, sequence: int) -> Order:
    if not order.awaits_refund and not event.unexpected:
        raise DomainError("error-no-refund-expected", number=order.number)
    require_fair_sum(order, event.refund)
    return replace(
        order,
        dispute=_paid_out(order.dispute, event, sequence),
        refunded_on=event.on,
        closed_on=event.on,
    )


def _paid_out(dispute: Dispute | None, event: RefundReceived, sequence: int) -> Dispute | None:
    """The money settles a dispute, whatever was known of it."""
    if dispute is None or dispute.stage is DisputeStage.CANCELLED:
        return dispute
    paid = replace(dispute, offered=event.refund or dispute.offered, parked_until=None)
    if dispute.stage is DisputeStage.WON:
        return paid
    return replace(paid, stage=DisputeStage.WON, stage_since=event.on, stage_by=sequence)


DISPUTE_TRANSITIONS: Mapping[type[Event], Transition] = {
    ClaimWished: _claim_wished,
    ProblemFound: _problem_found,
    DisputeOpened: _dispute_opened,
    DisputeAnswered: _dispute_answered,
    OfferDeclined: _offer_declined,
    DisputeChanged: _dispute_changed,
    DisputeReasonTold: _dispute_reason_told,
    DisputeParked: _dispute_parked,
    ReturnAgreed: _return_agreed,
    GoodsSentBack: _goods_sent_back,
    GoodsArrivedBack: _goods_arrived_back,
    DisputeEscalated: _dispute_escalated,
    DisputeDecided: _dispute_decided,
    AnswerTermTold: _answer_term_told,
    DecisionAccepted: _decision_accepted,
    DecisionAppealed: _decision_appealed,
    DisputeCancelled: _dispute_cancelled,
    DisputeClosed: _dispute_closed,
    RefundReceived: _refund_received,
}
"""How each of these events changes an order."""
