"""Checkpoints of a dispute, and of the money that it brings (G)."""

from collections.abc import Iterator
from datetime import date, timedelta

from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.disputes import NEGOTIATING, Dispute, DisputeStage
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.refunds import refund_due
from advisor.rules import RuleId


def dispute(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """G1-G6: the dispute's own calendar, which follows its stages."""
    dispute = order.dispute
    if dispute is None or not dispute.is_open or order.came_in_dispute:
        return
    yield from _days_to_answer(dispute, policy)
    if dispute.stage in NEGOTIATING or dispute.stage is DisputeStage.ESCALATED:
        days = _days_of_dispute if order.has_figures else _days_unknown
        yield from days(dispute, policy)
    elif dispute.stage is DisputeStage.RETURN_AGREED:
        yield from _days_to_return(order, dispute, policy)
    else:
        yield _next_look(dispute, policy)


def _days_to_answer(dispute: Dispute, policy: Policy) -> Iterator[Checkpoint]:
    """G4: what was offered or decided has to be answered by a day that the page names."""
    until = dispute.answer_until
    if until is None:
        return
    for kind, before in (
        (CheckpointKind.ANSWER_SOON, policy.stopped_dispute),
        (CheckpointKind.ANSWER_LAST_DAY, policy.must_act),
    ):
        on = until - timedelta(before)
        if on >= dispute.stage_since:
            yield Checkpoint(kind, dispute.stage_by, on, until, (RuleId.G4, RuleId.G5))


def _days_of_dispute(dispute: Dispute, policy: Policy) -> Iterator[Checkpoint]:
    """G1: negotiation, AliExpress takes over, decision. What is behind it has no day any more."""
    talks = dispute.stage in NEGOTIATING
    rules = (RuleId.G1, RuleId.G5, RuleId.G6)

    def at(kind: CheckpointKind, after: int) -> Checkpoint:
        on = dispute.opened_on + timedelta(after)
        letter = LetterKind.DISPUTE_REPLY if talks else None
        return Checkpoint(kind, dispute.opened_by, on, None, rules, letter)

    if talks and policy.dispute_silence < policy.dispute_negotiation:
        silent = dispute.stage is DisputeStage.OPEN  # whether somebody answered is known otherwise
        kind = CheckpointKind.DISPUTE_SILENCE if silent else CheckpointKind.DISPUTE_CHECK
        yield at(kind, policy.dispute_silence)
    if talks:
        yield at(CheckpointKind.DISPUTE_NEGOTIATION_ENDS, policy.dispute_negotiation)
        yield at(CheckpointKind.DISPUTE_ESCALATES, policy.dispute_escalation)
    yield at(CheckpointKind.DISPUTE_DECISION_DUE, policy.dispute_decision)


def _days_unknown(dispute: Dispute, policy: Policy) -> Iterator[Checkpoint]:
    """J5: a site of which no figure is known; now and then it is looked at all the same."""
    on = dispute.stage_since + timedelta(policy.decide)
    yield Checkpoint(CheckpointKind.DISPUTE_CHECK, dispute.stage_by, on, None, (RuleId.J5,))


def _days_to_return(order: Order, dispute: Dispute, policy: Policy) -> Iterator[Checkpoint]:
    """F5: the goods must be on their way back in time, where such a term is known."""
    ends = return_ends(order, policy)
    if ends is None:
        return
    for kind, before in (
        (CheckpointKind.RETURN_SOON, policy.decide),
        (CheckpointKind.RETURN_LAST_DAY, policy.must_act),
    ):
        on = max(ends - timedelta(before), dispute.stage_since)
        yield Checkpoint(kind, dispute.stage_by, on, ends, (RuleId.F5, RuleId.F7))


def return_ends(order: Order, policy: Policy) -> date | None:
    """F5, F7: the day from which the seller is paid for goods that were not sent back.

    What the page names goes before the policy's figure; a page that names no day has none.
    """
    dispute = order.dispute
    if dispute is None or dispute.stage is not DisputeStage.RETURN_AGREED:
        return None
    if dispute.return_until is not None:
        return dispute.return_until + timedelta(days=1)
    if dispute.return_undated or not policy.return_ships or not order.has_figures:
        return None
    return dispute.stage_since + timedelta(policy.return_ships)


def _next_look(dispute: Dispute, policy: Policy) -> Checkpoint:
    """G2-G5: the one day on which to look again at a dispute whose fixed days are over."""
    kind, on, rule = {
        DisputeStage.DECIDED: (
            CheckpointKind.DECISION_WAITS,
            dispute.stage_since + timedelta(policy.dispute_look),
            RuleId.G4,
        ),
        DisputeStage.ACCEPTED: (
            CheckpointKind.ACCEPTED_CHECK,
            dispute.stage_since + deciding(policy),
            RuleId.G4,
        ),
        DisputeStage.APPEALED: (
            CheckpointKind.DISPUTE_CHECK,
            dispute.stage_since + deciding(policy),
            RuleId.G4,
        ),
        DisputeStage.PARKED: (
            CheckpointKind.PARK_ENDS,
            dispute.parked_until or dispute.stage_since,
            RuleId.G2,
        ),
        DisputeStage.RETURN_SENT: (
            CheckpointKind.DISPUTE_CHECK,
            _warehouse_done(dispute.stage_since, policy),
            RuleId.F7,
        ),
        DisputeStage.RETURN_ARRIVED: (
            CheckpointKind.DISPUTE_CHECK,
            refund_due(dispute.stage_since, policy),
            RuleId.G7,
        ),
    }[dispute.stage]
    return Checkpoint(kind, dispute.stage_by, on, None, (rule, RuleId.G5))


def _warehouse_done(sent_on: date, policy: Policy) -> date:
    """F7: when to look at goods that were sent back; as with money where no term is known."""
    if policy.return_warehouse:
        return sent_on + timedelta(policy.return_warehouse)
    return refund_due(sent_on, policy)


def deciding(policy: Policy) -> timedelta:
    """G1: how long AliExpress takes to decide, once it has the dispute."""
    return timedelta(policy.dispute_decision - policy.dispute_negotiation)


def next_dispute_day(order: Order, today: date, policy: Policy) -> date | None:
    """The first day after `today` on which something is to be seen to in an open dispute."""
    return min((one.on for one in dispute(order, policy) if one.on > today), default=None)


def refund(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """G7: the dispute is won, the money is on its way."""
    if order.dispute is None or not order.awaits_refund or order.cancelled_on is not None:
        return
    yield Checkpoint(
        CheckpointKind.REFUND_CHECK,
        order.dispute.opened_by,
        refund_due(order.dispute.stage_since, policy),
        None,
        (RuleId.G7,),
        LetterKind.REFUND_REMINDER,
    )
