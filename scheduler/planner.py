"""The planner: projects an order's timeline to reminders, in the order's own transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import Enum

from advisor.advice import advise
from advisor.buyer import Buyer
from advisor.checkpoints import PRECEDENCE, Checkpoint, CheckpointKind, Manner
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from scheduler.asking import ANSWERED, NOT_AGAIN, UNANSWERED, asks_again_at
from scheduler.instants import due_at, next_weekly
from storage.records import Reminder, ReminderKey, ReminderState, StoredOrder
from storage.unit_of_work import UnitOfWork

#: Why a reminder was not, or will not be, sent.
TOLD_IN_ANSWER = "told_in_answer"
NO_LONGER_APPLIES = "no_longer_applies"
PLANNED_TOO_LATE = "planned_too_late"

#: As if it had been sent; but it may still be sent later, if its day moves ahead again.
_TOLD = frozenset({TOLD_IN_ANSWER, PLANNED_TOO_LATE})

#: The planner may still change these: they are neither on their way nor done with.
_WAITING = frozenset({ReminderState.PENDING, ReminderState.PARKED})

#: States of a reminder whose checkpoint was said already, by itself or in an answer.
_SAID = frozenset({ReminderState.SENT, ReminderState.SKIPPED})


class Heard(Enum):
    """What the buyer hears of the event that caused a plan."""

    IN_ANSWER = "in_answer"
    """The answer to it mentions what falls on today, and what is past."""
    NEWS = "news"
    """Nothing yet: a tracking service reported it."""
    NOTHING = "nothing"
    """There was no event: the figures or the release are others."""


async def project(
    uow: UnitOfWork,
    stored: StoredOrder,
    buyer: Buyer,
    policy: Policy,
    now: datetime,
    *,
    heard: Heard = Heard.IN_ANSWER,
) -> datetime | None:
    """Brings the stored reminders in line with the order's timeline.

    Returns the earliest instant at which a written reminder falls due, if any. The caller commits.
    """
    existing = await uow.reminders.of_order(stored.id)
    changes = plan(stored.id, stored.order, buyer, policy, existing, now, heard=heard)
    return await _write(uow, changes)


async def project_new(
    uow: UnitOfWork, stored: StoredOrder, buyer: Buyer, policy: Policy, now: datetime
) -> datetime | None:
    """The same for an order that has just been stored, and has no reminders yet."""
    return await _write(uow, plan(stored.id, stored.order, buyer, policy, (), now))


async def _write(uow: UnitOfWork, changes: Sequence[Reminder]) -> datetime | None:
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
    heard: Heard = Heard.IN_ANSWER,
) -> list[Reminder]:
    """The reminders to write so that the order's reminders follow its timeline.

    What is sent, skipped, failed or on its way stays as it is. A checkpoint that is new, or was
    moved to another day, and falls on today or earlier is recorded as told: the answer to the event
    that caused this mentions it. If only its hour has moved into the past, it is due at once.

    Where there is no such answer, a waiting reminder that was moved into the past is due at once,
    and a new checkpoint in the past is too late to be sent; if it is news, one of today is not.
    """
    by_key = {(row.kind, row.occurrence): row for row in existing}
    changes = []
    points = timeline(order, policy)
    for checkpoint in points:
        row = by_key.pop((checkpoint.kind, checkpoint.occurrence), None)
        if row is not None and row.told and row.state in _WAITING:
            change = _asked(order, checkpoint, points, row, buyer)
        else:
            change = _projected(order_id, checkpoint, row, buyer, now)
            if change is not None and heard is not Heard.IN_ANSWER:
                today = heard is Heard.NEWS and checkpoint.on == buyer.today(now)
                change = _unanswered(change, row, due=today)
        if change is not None:
            changes.append(change)
    if buyer.weekly and not order.is_closed:
        row = by_key.pop((CheckpointKind.WEEKLY, 0), None)
        weekly = _weekly(order_id, row, buyer, now)
        changes += [] if weekly is None else [weekly]
    changes += [_given_up(row) for row in by_key.values() if row.state in _WAITING]
    if heard is Heard.IN_ANSWER:
        known = {row.key: row for row in (*existing, *changes)}
        unanswered = _asked_anew(order_id, order, buyer, policy, points, known, now)
        if unanswered is not None:
            changes = [row for row in changes if row.key != unanswered.key] + [unanswered]
    return changes


def _asked_anew(
    order_id: int,
    order: Order,
    buyer: Buyer,
    policy: Policy,
    points: Sequence[Checkpoint],
    known: Mapping[ReminderKey, Reminder],
    now: datetime,
) -> Reminder | None:
    """The question that the answer to an event has put, waiting to be asked again.

    What is due on that day was said in the answer, but it is no more done than if a reminder had
    said it: the newest checkpoint that has passed and asks for it speaks again. `None` where
    nothing is due, or the buyer wants to hear of it later or once only.
    """
    today = buyer.today(now)
    later = order.snoozed_until is not None and order.snoozed_until > today
    if later or not buyer.nagging or not advise(order, today, policy).is_due:
        return None
    asking = [point for point in points if _still_asks(point, today)]
    if not asking:
        return None
    point = max(asking, key=lambda one: (one.on, PRECEDENCE[one.kind]))
    row = known.get(ReminderKey(order_id, point.kind, point.occurrence))
    if row is None or row.state not in _SAID or row.told_revision == order.revision:
        return None
    again = asks_again_at(point, points, buyer, told=1, told_at=now)
    if again is None:
        return None
    return replace(
        row,
        due_at=again,
        state=ReminderState.PENDING,
        reason=UNANSWERED,
        attempts=0,
        sent_at=now,
        told=1,
        told_revision=order.revision,
    )


def _still_asks(point: Checkpoint, today: date) -> bool:
    """Whether a checkpoint has passed, and its question is not too late."""
    in_time = point.deadline is None or today < point.deadline
    return point.kind.manner is Manner.ASKS and point.on <= today and in_time


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
    if cancelled and due > now:  # later today: the answer that restores it mentions it
        return _moved(row, due, state, reason)
    return None


def _weekly(order_id: int, row: Reminder | None, buyer: Buyer, now: datetime) -> Reminder | None:
    """The order's part in the week ahead; one that is due is left alone, whatever its state."""
    waits = row is not None and row.state in _WAITING
    if row is not None and (row.state is ReminderState.CLAIMED or (waits and row.due_at <= now)):
        return None
    due = next_weekly(now, buyer)
    if row is not None and waits and row.due_at == due:
        return None
    return Reminder(order_id=order_id, kind=CheckpointKind.WEEKLY, occurrence=0, due_at=due)


def _asked(
    order: Order,
    checkpoint: Checkpoint,
    points: Sequence[Checkpoint],
    row: Reminder,
    buyer: Buyer,
) -> Reminder | None:
    """The reminder to write for a question waiting to be asked again; `None` if it is right.

    Any event of the order since it was sent is an answer.
    """
    assert row.sent_at is not None
    if checkpoint.on > buyer.today(row.sent_at):  # its day has moved ahead: it is new again
        return _moved(row, due_at(checkpoint, buyer), row.state, None)
    if row.told_revision != order.revision:
        return _asked_enough(row, ANSWERED)
    again = asks_again_at(checkpoint, points, buyer, told=row.told, told_at=row.sent_at)
    if again is None:
        return _asked_enough(row, NOT_AGAIN)
    return None if again == row.due_at else replace(row, due_at=again)


def asked_no_longer(existing: Sequence[Reminder]) -> list[Reminder]:
    """The reminders to write so that none of an order's open questions is asked again."""
    return [_asked_enough(row, NOT_AGAIN) for row in existing if row.told and row.state in _WAITING]


def _asked_enough(row: Reminder, reason: str) -> Reminder:
    return replace(row, state=ReminderState.SENT, reason=reason)


def _given_up(row: Reminder) -> Reminder:
    """A waiting reminder that is no longer in the timeline."""
    if row.told:
        return _asked_enough(row, ANSWERED)
    return _with_state(row, ReminderState.CANCELLED, NO_LONGER_APPLIES)


def _unanswered(change: Reminder, row: Reminder | None, *, due: bool) -> Reminder:
    """The change if no answer mentions a checkpoint in the past, or one that is `due` today."""
    if change.reason != TOLD_IN_ANSWER:
        return change
    if due:
        return _moved(change, change.due_at, ReminderState.PENDING, None)
    if row is None:
        return _with_state(change, ReminderState.SKIPPED, PLANNED_TOO_LATE)
    return _moved(row, change.due_at, row.state, None)


def _on_the_same_day(row: Reminder, checkpoint: Checkpoint, buyer: Buyer) -> bool:
    """Whether only the hour or zone has moved, so that no answer mentioned the checkpoint."""
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
