"""What becomes of reminders that were told, or not told: the settlements to be recorded."""

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from scheduler.asking import UNANSWERED
from scheduler.clock import Clock
from scheduler.composer import MOVED, Choice, Told
from scheduler.delivery.flights import Result
from scheduler.delivery.settings import DeliverySettings
from scheduler.instants import next_weekly
from scheduler.observer import DeliveryObserver
from scheduler.sender import Delivery, Outcome
from storage.records import Claim, Reminder, ReminderKey, ReminderState, Settlement

_log = structlog.get_logger(__name__)

#: What becomes of a reminder that was not told and is not tried again by itself.
_UNTOLD: Mapping[Outcome, ReminderState] = {
    Outcome.GONE: ReminderState.PARKED,
    Outcome.REFUSED: ReminderState.FAILED,
}


class Settling:
    """Settles reminders, and reports each to the log and the observer."""

    def __init__(
        self, clock: Clock, settings: DeliverySettings, observer: DeliveryObserver
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._observer = observer
        self._jitter = random.Random()  # noqa: S311 - spreads retries, guards nothing

    def broken(self, chat_id: int, reminders: Sequence[Reminder]) -> Result:
        """All of them tried again later. To be called where an exception is at hand."""
        _log.exception("delivery.broke", order_id=reminders[0].order_id)
        # All wait equally long, so that stale ones are still merged when they come again.
        wait = self._backoff(min(row.attempts for row in reminders))
        broken = Delivery(Outcome.TRANSIENT, wait, "internal_error")
        now = self._clock.now()
        return Result(chat_id, tuple(self._put_off(row, broken, now) for row in reminders))

    def beside(self, choice: Choice) -> Iterator[Settlement]:
        """What becomes of an order's reminders that are not told now."""
        for row, reason in choice.skipped:
            yield self._skip(row, reason)
        for row, reason in choice.over:
            yield self._end(row, reason)
        for row, due in choice.moved:
            yield self._move(row, due)

    def settle(self, told: Told, delivery: Delivery, now: datetime) -> Settlement:
        """What becomes of a reminder that was in a message: told, to be asked again, or put off."""
        if delivery.outcome is not Outcome.SENT:
            return self._put_off(told.reminder, delivery, now)
        reminder = told.reminder
        self._note(reminder, delivery, now)
        again = told.again_at(now)
        return Settlement(
            key=_key(reminder),
            state=ReminderState.SENT if again is None else ReminderState.PENDING,
            reason=None if again is None else UNANSWERED,
            at=now,
            moved_to=again,
            told=reminder.told + 1,
            revision=told.claim.stored.order.revision,
        )

    def settle_weekly(self, claim: Claim, delivery: Delivery, now: datetime) -> Settlement:
        """The week ahead comes again a week later."""
        [reminder] = claim.reminders
        if delivery.outcome is not Outcome.SENT:
            return self._put_off(reminder, delivery, now)
        self._note(reminder, delivery, now)
        return Settlement(
            key=_key(reminder),
            state=ReminderState.PENDING,
            at=now,
            moved_to=next_weekly(now, claim.buyer),
        )

    def _skip(self, reminder: Reminder, reason: str) -> Settlement:
        key = _key(reminder)
        _log.info("reminder.skipped", **_fields(key), reason=reason)
        self._observer.skipped(reason)
        now = self._clock.now()
        return Settlement(key=key, state=ReminderState.SKIPPED, reason=reason, at=now)

    def _move(self, reminder: Reminder, due: datetime) -> Settlement:
        key = _key(reminder)
        _log.info("reminder.moved", **_fields(key))
        return Settlement(
            key=key,
            state=ReminderState.PENDING,
            reason=MOVED,
            at=self._clock.now(),
            moved_to=due,
        )

    def _end(self, reminder: Reminder, reason: str) -> Settlement:
        """It was told, and is not asked again."""
        key = _key(reminder)
        _log.info("reminder.over", **_fields(key), reason=reason)
        now = self._clock.now()
        return Settlement(key=key, state=ReminderState.SENT, reason=reason, at=now)

    def _put_off(self, reminder: Reminder, delivery: Delivery, now: datetime) -> Settlement:
        """What becomes of a reminder that was not told."""
        self._note(reminder, delivery, now)
        retry_at = None
        state = _UNTOLD.get(delivery.outcome, ReminderState.PENDING)
        if delivery.outcome in (Outcome.RETRY_AFTER, Outcome.TRANSIENT):
            retry_at = now + (delivery.retry_after or self._backoff(reminder.attempts))
        return Settlement(
            key=_key(reminder), state=state, reason=delivery.detail, at=now, retry_at=retry_at
        )

    def _note(self, reminder: Reminder, delivery: Delivery, now: datetime) -> None:
        late = now - reminder.due_at
        self._observer.attempted(delivery.outcome, late)
        _log.info(
            f"reminder.{delivery.outcome}",
            **_fields(_key(reminder)),
            late_seconds=round(late.total_seconds(), 3),
            detail=delivery.detail or None,
        )

    def _backoff(self, attempts: int) -> timedelta:
        """Doubling waits with jitter, so that a recovering server is not stormed."""
        wait: timedelta = self._settings.first_retry * 2 ** min(attempts, 10)
        longest = self._settings.longest_retry
        return min(wait, longest) * float(self._jitter.uniform(0.5, 1.0))


def _key(reminder: Reminder) -> ReminderKey:
    return ReminderKey(reminder.order_id, reminder.kind, reminder.occurrence)


def _fields(key: ReminderKey) -> dict[str, object]:
    return {"order_id": key.order_id, "checkpoint": key.kind, "occurrence": key.occurrence}
