"""The planner: projects an order's timeline into reminders, in the order's own transaction."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from advisor.buyer import Buyer
from advisor.checkpoints import Checkpoint
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from storage.records import Reminder, ReminderState, StoredOrder
from storage.unit_of_work import UnitOfWork

#: Why a reminder was not, or will not be, sent.
TOLD_IN_ANSWER = "told_in_answer"
NO_LONGER_APPLIES = "no_longer_applies"
PLANNED_TOO_LATE = "planned_too_late"

#: As if told, but not so certain that it may not be told later: when its day moves ahead again.
_TOLD = frozenset({TOLD_IN_ANSWER, PLANNED_TOO_LATE})

#: How long before the start of its deadline's day a reminder goes out at the latest.
_AT_THE_LATEST = timedelta(minutes=1)

_WAITING = frozenset({ReminderState.PENDING, ReminderState.PARKED})


async def project(
    uow: UnitOfWork, stored: StoredOrder, buyer: Buyer, policy: Policy, now: datetime
) -> datetime | None:
    """Brings the stored reminders in line with the order's timeline.

    Returns the earliest instant at which a reminder that was written falls due, if any. The caller
    commits.
    """
    existing = await uow.reminders.of_order(stored.id)
    changes = plan(stored.id, stored.order, buyer, policy, existing, now)
    if changes:
        await uow.reminders.put(changes)
    waiting = (row.due_at for row in changes if row.state is ReminderState.PENDING)
    return min(waiting, default=None)


def plan(
    order_id: int,
    order: Order,
    buyer: Buyer,
    policy: Policy,
    existing: Sequence[Reminder],
    now: datetime,
    *,
    answering: bool = True,
) -> list[Reminder]:
    """The reminders to write so that those of the order follow its timeline.

    What is sent, skipped, failed or on its way stays as it is. A checkpoint that is new, or was
    moved to another day, and falls on today or earlier is recorded as told: the answer to the very
    event that did so says it. One whose hour alone has moved into the past is due at once.

    Without `answering` nobody is told anything now: what waits and was moved into the past is due
    at once, and what is new there comes too late to be told.
    """
    by_key = {(row.kind, row.occurrence): row for row in existing}
    changes = []
    for checkpoint in timeline(order, policy):
        row = by_key.pop((checkpoint.kind, checkpoint.occurrence), None)
        change = _projected(order_id, checkpoint, row, buyer, now)
        if change is not None and not answering:
            change = _unanswered(change, row)
        if change is not None:
            changes.append(change)
    changes += [_with_state(row, ReminderState.CANCELLED, NO_LONGER_APPLIES)
                for row in by_key.values() if row.state in _WAITING]  # fmt: skip
    return changes


def due_at(checkpoint: Checkpoint, buyer: Buyer) -> datetime:
    """The UTC instant at which the buyer is told; never later than the deadline it speaks of."""
    instant = buyer.reminder_instant(checkpoint.on)
    if checkpoint.deadline is None:
        return instant
    return min(instant, buyer.day_start(checkpoint.deadline) - _AT_THE_LATEST)


def _projected(
    order_id: int, checkpoint: Checkpoint, row: Reminder | None, buyer: Buyer, now: datetime
) -> Reminder | None:
    """The reminder to write for a checkpoint; `None` if its row is right as it is."""
    due = due_at(checkpoint, buyer)
    to_come = checkpoint.on > buyer.today(now)
    state = ReminderState.PENDING if to_come else ReminderState.SKIPPED
    reason = None if to_come else TOLD_IN_ANSWER
    if row is None:
        return Reminder(
            order_id=order_id,
            kind=checkpoint.kind,
            occurrence=checkpoint.occurrence,
            due_at=due,
            state=state,
            reason=reason,
        )
    if row.state in _WAITING and row.due_at != due:
        waits = due > now or _on_the_same_day(row, checkpoint, buyer)
        return _moved(row, due, row.state if waits else state, None if waits else reason)
    cancelled = row.state is ReminderState.CANCELLED
    if to_come and (cancelled or row.reason in _TOLD):
        return _moved(row, due, state, reason)
    if cancelled and due > now:  # later today: the answer that brings it back tells it
        return _moved(row, due, state, reason)
    return None


def _unanswered(change: Reminder, row: Reminder | None) -> Reminder:
    """The change where no answer tells of a checkpoint in the past."""
    if change.reason != TOLD_IN_ANSWER:
        return change
    if row is None:
        return _with_state(change, ReminderState.SKIPPED, PLANNED_TOO_LATE)
    return _moved(row, change.due_at, row.state, None)


def _on_the_same_day(row: Reminder, checkpoint: Checkpoint, buyer: Buyer) -> bool:
    """Whether only the buyer's hour or zone has moved: no answer has told of the checkpoint."""
    return abs(buyer.today(row.due_at) - checkpoint.on) <= timedelta(days=1)


def _moved(row: Reminder, due: datetime, state: ReminderState, reason: str | None) -> Reminder:
    return Reminder(
        order_id=row.order_id,
        kind=row.kind,
        occurrence=row.occurrence,
        due_at=due,
        state=state,
        reason=reason,
    )


def _with_state(row: Reminder, state: ReminderState, reason: str) -> Reminder:
    return _moved(row, row.due_at, state, reason)
