"""Checkpoints that hang on the guarantee, on protection and on its last window (A, D, F1)."""

from collections.abc import Iterator
from datetime import date, timedelta

from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import DELIVERED, GONE_ELSEWHERE, ParcelState
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.timeline.parcel import goes_back_on


def late(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A6, A8: the guarantee has passed; day 90."""
    if not order.is_awaited or order.parcel in GONE_ELSEWHERE | DELIVERED:
        return
    end = order.end_in_force(policy)
    until = order.guaranteed_until()
    too_early = order.waits_for_its_date(policy) and order.claim_opens(policy) is not None
    if until is not None and not too_early:
        yield Checkpoint(
            CheckpointKind.GUARANTEED_PASSED,
            max(order.shipped_by, order.guaranteed_by),
            # A guarantee may lapse before the site takes a dispute at all (A7).
            max(until + timedelta(days=1), order.first_dispute_day(policy) or until),
            end,
            (RuleId.A6, RuleId.C4),
            LetterKind.DISPUTE_LATE,
        )
    refund_on = order.in_transit_refund_on(policy)
    if refund_on is not None and not order.waits_for_its_date(policy):
        window_end = order.window_end(policy)
        yield Checkpoint(
            CheckpointKind.IN_TRANSIT_REFUND,
            order.shipped_by,
            refund_on,
            window_end,
            (RuleId.A8,),
            LetterKind.DISPUTE_LATE,
        )


#: States whose last days before the end have calls of their own.
_WITH_DAYS_OF_THEIR_OWN = GONE_ELSEWHERE | DELIVERED | {ParcelState.AT_POST_OFFICE}


def running_out(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """D: protection is running out; extend or dispute."""
    end = order.end_in_force(policy)
    if not order.is_awaited or end is None or order.parcel in _WITH_DAYS_OF_THEIR_OWN:
        return
    if order.confirmed_on is not None or order.waits_for_its_date(policy):
        return
    cheap = order.is_cheap(policy) and order.is_untracked
    occurrence = order.end_in_force_by(policy)
    request, dispute = LetterKind.EXTENSION_REQUEST, LetterKind.DISPUTE_IN_TRANSIT
    for kind, before, rules, letter in (
        (CheckpointKind.DECIDE, policy.decide, (RuleId.D1, RuleId.D2, RuleId.D3), request),
        (CheckpointKind.CHEAP_DISPUTE, policy.cheap_dispute, (RuleId.B4,), dispute),
        (
            CheckpointKind.LAST_COMFORTABLE_DAY,
            policy.last_comfortable,
            (RuleId.D1, RuleId.C3),
            dispute,
        ),
    ):
        if kind is not CheckpointKind.CHEAP_DISPUTE or cheap:
            yield Checkpoint(kind, occurrence, end - timedelta(before), end, rules, letter)


def end_asked(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A1: the buyer could not say when protection ends; asked the next day, and then again."""
    if order.shipped_on is None or not order.end_to_be_asked:
        return
    on = max(order.registered_on, order.shipped_on) + timedelta(policy.end_asked)
    yield Checkpoint(CheckpointKind.END_ASKED, order.shipped_by, on, None, (RuleId.A1, RuleId.A2))


def must_act(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A5: the last day before protection ends. A wrong delivered status has its own calls (E2)."""
    end = order.end_in_force(policy)
    if not order.is_awaited or end is None or order.delivered_on is not None:
        return
    if order.confirmed_on is not None or order.waits_for_its_date(policy):
        return
    letter: LetterKind | None = LetterKind.DISPUTE_IN_TRANSIT
    if order.parcel is ParcelState.RETURNING:
        letter = LetterKind.DISPUTE_RETURNED
    elif order.parcel is ParcelState.AT_POST_OFFICE:
        letter = None
    on = end - timedelta(policy.must_act)
    occurrence = order.end_in_force_by(policy)
    yield Checkpoint(CheckpointKind.MUST_ACT, occurrence, on, end, (RuleId.A5,), letter)


def extension(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A5: has the seller extended?"""
    if not order.is_awaited or order.extension_asked_on is None or not order.extension_pending:
        return
    yield Checkpoint(
        CheckpointKind.EXTENSION_CHECK,
        order.extension_by,
        order.extension_asked_on + timedelta(policy.extension_check),
        order.end_in_force(policy),
        (RuleId.A5,),
        LetterKind.EXTENSION_REMINDER,
    )


def last_window(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """A2, A3, D5, F1: the order is closed, or the parcel is here; fifteen days are left.

    They count for a parcel that came while a dispute over its absence runs, too (H2).
    """
    opens, shuts = order.window_opens(policy), order.window_end(policy)
    if opens is None or (order.dispute_settles and not order.came_in_dispute):
        return
    received = order.is_received
    occurrence = order.received_by if received else order.end_in_force_by(policy)
    letter = LetterKind.DISPUTE_GOODS if received else LetterKind.DISPUTE_IN_TRANSIT
    if order.delivered_on is not None and not received:
        letter = LetterKind.DISPUTE_DELIVERED_ELSEWHERE

    def at(kind: CheckpointKind, on: date, rule: RuleId) -> Checkpoint:
        return Checkpoint(kind, occurrence, on, shuts, (rule,), letter)

    if order.received_on is not None:
        inspect_on = order.received_on + timedelta(policy.inspect_after)
        if order.problem is None:
            yield at(CheckpointKind.INSPECT, inspect_on, RuleId.F1)
        else:
            waits = order.received_on + timedelta(policy.collect_check)
            yield at(CheckpointKind.PROBLEM_WAITS, waits, RuleId.F3)
    elif order.waits_for_its_date(policy):
        claim = order.claim_opens(policy) or opens + timedelta(days=1)
        yield at(CheckpointKind.CLAIM_OPENS, claim, RuleId.I1)
    else:
        # It may be over before the site takes a dispute at all (A7).
        first = order.first_dispute_day(policy) or opens
        yield at(CheckpointKind.PROTECTION_ENDED, max(opens, first), RuleId.A2)
    for kind, on in _days_of_window(order, opens, policy):
        yield at(kind, on, RuleId.D5)


def _days_of_window(
    order: Order, opens: date, policy: Policy
) -> Iterator[tuple[CheckpointKind, date]]:
    """D5: its middle, near its end, and its last day; none where nobody knows its end (J5)."""
    shuts = order.window_end(policy)
    if shuts is None:
        return
    midway = opens + timedelta(policy.window_midway)
    if not _lies_ready(order, midway, policy):
        yield CheckpointKind.WINDOW_MIDWAY, midway
    yield CheckpointKind.WINDOW_CLOSING, shuts - timedelta(policy.window_closing)
    yield CheckpointKind.WINDOW_LAST_DAY, shuts - timedelta(policy.window_last_day)


def _lies_ready(order: Order, on: date, policy: Policy) -> bool:
    """E1: whether it waits at the post office on that day: to be collected, not disputed."""
    goes_back = goes_back_on(order, policy)
    at_post = order.parcel is ParcelState.AT_POST_OFFICE and not order.is_received
    return at_post and goes_back is not None and on < goes_back
