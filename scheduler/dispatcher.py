"""The dispatcher: claim what is due, word it, send it, record what became of it.

No reminder is ever lost; after a crash at most the messages in flight are sent twice.
"""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from advisor.policy import Policy
from scheduler.clock import Clock
from scheduler.composer import compose
from scheduler.observer import DeliveryObserver, Unobserved
from scheduler.sender import Delivery, Outcome, Sender
from storage.database import Database
from storage.records import Claim, Reminder, ReminderKey, ReminderState, Settlement

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySettings:
    """How deliveries are claimed and retried."""

    batch: int = 100
    """Orders claimed in one transaction."""
    lease: timedelta = timedelta(minutes=3)
    """For how long a claim holds; after that another worker may take it."""
    first_retry: timedelta = timedelta(seconds=2)
    longest_retry: timedelta = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of one claim."""

    settlements: tuple[Settlement, ...]
    gone: int | None = None
    """The chat in which nobody is there any more."""


class Dispatcher:
    """Delivers reminders that are due. Several may run, in one process or in many."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        clock: Clock,
        policy: Policy,
        *,
        worker: str,
        settings: DeliverySettings | None = None,
        observer: DeliveryObserver | None = None,
    ) -> None:
        self._database = database
        self._sender = sender
        self._clock = clock
        self._policy = policy
        self._worker = worker
        self._settings = settings or DeliverySettings()
        self._observer = observer or Unobserved()
        self._stopping = False
        self._jitter = random.Random()  # noqa: S311 - spreads retries, guards nothing

    async def drain(self) -> int:
        """Delivers all that is due now. Returns the number of reminders settled.

        Raises `StorageError` when the database fails; what was claimed is tried again after the
        lease.
        """
        settled = 0
        while not self._stopping and (claims := await self._claim()):
            results = await asyncio.gather(*map(self._deliver, claims))
            settled += await self._record(results)
        return settled

    def stop(self) -> None:
        """Lets a drain end after the batch under way; what is not sent yet is given back."""
        self._stopping = True
        self._sender.stop()

    async def next_due(self) -> datetime | None:
        """The UTC instant at which the next reminder, or retry, falls due."""
        async with self._database.reading() as uow:
            return await uow.reminders.next_due()

    async def _claim(self) -> list[Claim]:
        async with self._database.writing() as uow:
            claims = await uow.reminders.claim_due(
                self._clock.now(),
                limit=self._settings.batch,
                worker=self._worker,
                lease=self._settings.lease,
            )
            await uow.commit()
        if claims:
            self._observer.claimed(sum(len(claim.reminders) for claim in claims))
        return claims

    async def _deliver(self, claim: Claim) -> _Result:
        """One order's due reminders: at most one message. A fault in one never stops the others."""
        try:
            composed = compose(claim, self._clock.now(), self._policy)
            delivery = None
            if composed.message is not None:
                delivery = await self._sender.send(claim.buyer.chat_id, composed.message)
        except Exception:
            _log.exception("delivery.broke", order_id=claim.stored.id)
            # All wait equally long, so that stale ones are still merged when they come again.
            wait = self._backoff(min(row.attempts for row in claim.reminders))
            broken = Delivery(Outcome.TRANSIENT, wait, "internal_error")
            return _Result(tuple(self._settle(row, broken) for row in claim.reminders))
        skipped = [self._skip(row, reason) for row, reason in composed.skipped]
        if composed.chosen is None or delivery is None:
            return _Result(tuple(skipped))
        settlement = self._settle(composed.chosen, delivery)
        gone = claim.buyer.chat_id if delivery.outcome is Outcome.GONE else None
        return _Result((*skipped, settlement), gone)

    async def _record(self, results: Sequence[_Result]) -> int:
        settlements = [one for result in results for one in result.settlements]
        gone = [result.gone for result in results if result.gone is not None]
        async with self._database.writing() as uow:
            recorded = await uow.reminders.record(settlements, worker=self._worker)
            if gone:
                await uow.chats.put_to_sleep(gone, self._clock.now())
            await uow.commit()
        return recorded

    def _skip(self, reminder: Reminder, reason: str) -> Settlement:
        key = _key(reminder)
        _log.info("reminder.skipped", **_fields(key), reason=reason)
        self._observer.skipped(reason)
        now = self._clock.now()
        return Settlement(key=key, state=ReminderState.SKIPPED, reason=reason, at=now)

    def _settle(self, reminder: Reminder, delivery: Delivery) -> Settlement:
        key, now = _key(reminder), self._clock.now()
        late = now - reminder.due_at
        self._observer.attempted(delivery.outcome, late)
        _log.info(
            f"reminder.{delivery.outcome}",
            **_fields(key),
            late_seconds=round(late.total_seconds(), 3),
            detail=delivery.detail or None,
        )
        match delivery.outcome:
            case Outcome.SENT:
                return Settlement(key=key, state=ReminderState.SENT, reason=None, at=now)
            case Outcome.GONE:
                return Settlement(
                    key=key, state=ReminderState.PARKED, reason=delivery.detail, at=now
                )
            case Outcome.REFUSED:
                return Settlement(
                    key=key, state=ReminderState.FAILED, reason=delivery.detail, at=now
                )
            case Outcome.UNSENT:
                return Settlement(
                    key=key, state=ReminderState.PENDING, reason=delivery.detail, at=now
                )
            case Outcome.RETRY_AFTER | Outcome.TRANSIENT:
                wait = delivery.retry_after or self._backoff(reminder.attempts)
                return Settlement(
                    key=key,
                    state=ReminderState.PENDING,
                    reason=delivery.detail,
                    at=now,
                    retry_at=now + wait,
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
