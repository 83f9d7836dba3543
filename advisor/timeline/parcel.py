"""Checkpoints that hang on where the parcel is (B, C, E)."""

from collections.abc import Iterator
from datetime import date, timedelta

from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import STANDING_STILL, WAITING_FOR_BUYER, ParcelState
from advisor.policy import Policy
from advisor.returns import ReturnCause
from advisor.rules import RuleId


def untracked(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """B: the number does not track."""
    if not order.is_awaited or order.ever_tracked or order.shipped_on is None:
        return
    end = order.end_in_force(policy)

    def at(
        kind: CheckpointKind, on: date, rule: RuleId, letter: LetterKind | None = None
    ) -> Checkpoint:
        return Checkpoint(kind, order.shipped_by, on, end, (rule,), letter)

    tenth = order.shipped_on + timedelta(policy.seller_letter)
    if order.is_cheap(policy):
        yield at(CheckpointKind.CHEAP_PATIENCE, tenth, RuleId.B4)
        return
    yield at(CheckpointKind.SELLER_LETTER, tenth, RuleId.B2, LetterKind.TRACKING_CHECK)
    opens = untracked_dispute_opens(order, policy)
    closes = order.shipped_on + timedelta(policy.untracked_dispute_last)
    dispute = LetterKind.DISPUTE_UNTRACKED
    late_letter = opens > order.shipped_on + timedelta(policy.untracked_dispute)
    yield Checkpoint(
        CheckpointKind.DISPUTE_WINDOW_OPENS,
        # A letter after day 15 opens the window once more, so that it is told once more.
        (order.letter_by or order.shipped_by) if late_letter else order.shipped_by,
        opens,
        end,
        (RuleId.B3,),
        dispute,
    )
    if opens < closes:
        yield at(CheckpointKind.DISPUTE_WINDOW_CLOSES, closes, RuleId.B3, dispute)


def untracked_dispute_opens(order: Order, policy: Policy) -> date:
    """B3: the day from which a dead number is disputed; day 15, or 5 days after the letter."""
    assert order.shipped_on is not None  # asked for shipped orders only
    opens = order.shipped_on + timedelta(policy.untracked_dispute)
    if order.letter_on is None:
        return opens
    return max(opens, order.letter_on + timedelta(policy.letter_answer))


def standing_still(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """C2: it tracked, then stopped."""
    if not order.is_awaited or order.parcel not in STANDING_STILL or order.parcel_since is None:
        return
    on = order.parcel_since + timedelta(policy.stuck_check)
    end = order.end_in_force(policy)
    yield Checkpoint(CheckpointKind.STUCK_CHECK, order.parcel_by, on, end, (RuleId.C2,))


def delivered_elsewhere(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """E2: tracking says delivered, the buyer has nothing."""
    first, end = order.first_dispute_day(policy), order.end_in_force(policy)
    seen = order.delivered_on
    if not order.is_awaited or first is None or seen is None:
        return
    if order.parcel is ParcelState.SAID_DELIVERED:
        return

    def at(kind: CheckpointKind, on: date, deadline: date | None) -> Checkpoint:
        letter = LetterKind.DISPUTE_DELIVERED_ELSEWHERE
        return Checkpoint(kind, order.parcel_by, on, deadline, (RuleId.E2, RuleId.E3), letter)

    # The cut may end before a dispute can be opened at all (A7): then the last window runs.
    now = max(first, seen)
    deadline = end if end is not None and now < end else order.window_end(policy)
    yield at(CheckpointKind.DELIVERED_ELSEWHERE_FIRST_CALL, now, deadline)
    second, last = policy.delivered_second_call, policy.delivered_last_call
    yield at(CheckpointKind.DELIVERED_ELSEWHERE_SECOND_CALL, seen + timedelta(second), end)
    yield at(CheckpointKind.DELIVERED_ELSEWHERE_LAST_CALL, seen + timedelta(last), end)


def returned(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """E1: it goes back to the seller."""
    if not order.is_awaited or order.parcel is not ParcelState.RETURNING:
        return
    first, told, end = (
        order.first_dispute_day(policy),
        order.parcel_told_on,
        order.end_in_force(policy),
    )
    assert first is not None and told is not None  # noqa: PT018 - it is shipped and tracked
    now = max(first, told)
    shuts = order.window_end(policy)
    own = order.return_cause is ReturnCause.OWN
    letter = LetterKind.RETURNED_OWN if own else LetterKind.DISPUTE_RETURNED

    def at(kind: CheckpointKind, occurrence: int, on: date) -> Checkpoint:
        deadline = end if end is not None and on < end else shuts
        rules = (RuleId.E5, RuleId.E1) if own else (RuleId.E1,)
        return Checkpoint(kind, occurrence, on, deadline, rules, letter)

    yield at(CheckpointKind.RETURNED_TO_SELLER, order.parcel_by, now)
    for kind, days in (
        (CheckpointKind.RETURNED_SECOND_CALL, policy.returned_second_call),
        (CheckpointKind.RETURNED_THIRD_CALL, policy.returned_third_call),
        (CheckpointKind.RETURNED_LAST_CALL, policy.returned_last_call),
    ):
        if not own:  # a dispute that is lost as a rule is not called for again and again (E5)
            yield at(kind, order.parcel_by, now + timedelta(days))
    for kind, before in (
        (CheckpointKind.RETURNED_BEFORE_END, policy.decide),
        (CheckpointKind.LAST_COMFORTABLE_DAY, policy.last_comfortable),
    ):
        if end is None or order.confirmed_on is not None:
            return
        # A dispute may not be possible yet, even so near the end (A7).
        on = max(end - timedelta(before), first)
        if on < end:
            yield at(kind, order.end_in_force_by(policy), on)


def goes_back_on(order: Order, policy: Policy) -> date | None:
    """E1: the day on which a parcel that waits for the buyer goes back, as far as known."""
    since, until = order.parcel_since, order.parcel_until
    if order.parcel not in WAITING_FOR_BUYER or since is None or order.is_through_customs:
        return None
    if until is not None:
        return until + timedelta(days=1)
    at_post = order.parcel is ParcelState.AT_POST_OFFICE
    return since + timedelta(policy.post_keeps) if at_post else None


def waiting_for_buyer(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """E1: what nobody collects goes back, and what nobody declares to customs."""
    told, shuts = order.parcel_told_on, order.window_end(policy)
    if not order.is_awaited or told is None or order.parcel not in WAITING_FOR_BUYER:
        return
    if order.is_through_customs:
        return
    at_post = order.parcel is ParcelState.AT_POST_OFFICE
    goes_back, until = goes_back_on(order, policy), order.parcel_until

    def at(kind: CheckpointKind, on: date) -> Checkpoint:
        return Checkpoint(kind, order.parcel_by, on, goes_back or shuts, (RuleId.E1,))

    check = CheckpointKind.COLLECT_CHECK if at_post else CheckpointKind.CUSTOMS_CHECK
    if until is None:
        # A locker keeps it for days only: until the buyer knows, that is asked soon.
        yield at(check, told + timedelta(policy.collect_check))
        if at_post and goes_back is not None:
            yield at(CheckpointKind.POST_KEEPS, goes_back - timedelta(policy.decide))
            yield from _kept_no_longer(order, goes_back, policy)
        return
    last = CheckpointKind.COLLECT_LAST_DAY if at_post else CheckpointKind.CUSTOMS_LAST_DAY
    if (until - told).days > policy.collect_check:
        yield at(check, told + timedelta(policy.collect_check))
    if at_post:
        yield at(CheckpointKind.POST_KEEPS, until - timedelta(days=1))
    yield at(last, until)
    yield from _kept_no_longer(order, until + timedelta(days=1), policy)


def customs_answered(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """E1: customs have what they wanted; has it moved since?"""
    answered = order.customs_answered_on
    if not order.is_awaited or answered is None or not order.is_through_customs:
        return
    end, on = order.end_in_force(policy), answered + timedelta(policy.customs_moves)
    yield Checkpoint(CheckpointKind.CUSTOMS_MOVES, order.customs_by, on, end, (RuleId.E1,))


def _kept_no_longer(order: Order, on: date, policy: Policy) -> Iterator[Checkpoint]:
    """E1: the last day has passed without a word: whether it goes back decides what is to be done.

    From the end of protection on, others speak.
    """
    end = order.end_in_force(policy)
    if end is not None and on < end:
        yield Checkpoint(CheckpointKind.KEPT_NO_LONGER, order.parcel_by, on, end, (RuleId.E1,))


def collected_in_time(order: Order, policy: Policy) -> Iterator[Checkpoint]:
    """D1: protection runs out while the parcel waits at the post office."""
    end = order.end_in_force(policy)
    if not order.is_awaited or end is None or order.confirmed_on is not None:
        return
    if order.parcel is not ParcelState.AT_POST_OFFICE:
        return
    yield Checkpoint(
        CheckpointKind.COLLECT_BEFORE_END,
        order.end_in_force_by(policy),
        end - timedelta(policy.decide),
        end,
        (RuleId.E1, RuleId.D1),
    )
