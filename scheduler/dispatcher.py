"""The dispatcher: claim what is due, word it, send it, record what became of it.

No reminder is ever lost; after a crash at most the messages in flight are sent twice.
"""

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from advisor.policy import Policy
from scheduler.clock import Clock
from scheduler.composer import MOVED, compose
from scheduler.observer import DeliveryObserver, Unobserved
from scheduler.sender import Delivery, Outcome, Sender
from storage.database import Database
from storage.errors import StorageError
from storage.records import Claim, Reminder, ReminderKey, ReminderState, Settlement
from storage.unit_of_work import UnitOfWork

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySettings:
    """How deliveries are claimed and retried."""

    batch: int = 200
    """Orders in hand at once: claimed, and not recorded yet."""
    per_chat: int = 4
    """Those of one chat among them. Its messages go out one a second: more would only wait, in the
    place of other people's."""
    record_at: int = 50
    """Results that are recorded at once. They are what a killed process would send again."""
    record_after: timedelta = timedelta(milliseconds=200)
    """For how long fewer wait for company before they are recorded: each time costs the disk."""
    lease: timedelta = timedelta(minutes=3)
    """For how long a claim holds; it is extended while its message waits to go out."""
    first_retry: timedelta = timedelta(seconds=2)
    longest_retry: timedelta = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of one claim."""

    settlements: tuple[Settlement, ...]
    gone: int | None = None
    """The chat in which nobody is there any more."""


@dataclass(slots=True, eq=False)
class _Flight:
    """A claim on its way."""

    claim: Claim
    until: datetime
    """The end of its lease."""
    task: asyncio.Task[None] | None = None


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
        self._stopping = asyncio.Event()
        self._flights: dict[int, _Flight] = {}
        self._results: list[_Result] = []
        self._look = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._jitter = random.Random()  # noqa: S311 - spreads retries, guards nothing

    async def drain(self) -> int:
        """Delivers all that is due now. Returns the number of reminders settled.

        One drain at a time. Raises `StorageError` when the database fails and nothing is in hand;
        while something is, what became of it is kept until it can be recorded.
        """
        settled = failures = 0
        try:
            while not self._stopping.is_set() or self._flights or self._results:
                try:
                    settled += await self._exchange()
                except StorageError as error:
                    if self._stopping.is_set() or not (self._flights or self._results):
                        raise
                    failures += 1
                    _log.warning("delivery.not_recorded", error=str(error), in_hand=self._in_hand())
                    await self._pause(self._backoff(failures).total_seconds())
                    continue
                failures = 0
                if not self._flights and not self._results:
                    return settled
                await self._until_enough(self._settings.lease.total_seconds() / 4)
        except asyncio.CancelledError:
            for flight in self._flights.values():
                _cancel(flight)
            raise
        return settled

    def stop(self) -> None:
        """Lets a drain end with what is in hand; what is not sent yet is given back."""
        self._stopping.set()
        self._look.set()
        self._sender.stop()

    async def next_due(self) -> datetime | None:
        """The UTC instant at which the next reminder, or retry, falls due."""
        async with self._database.reading() as uow:
            return await uow.reminders.next_due()

    def _in_hand(self) -> int:
        return len(self._flights) + len(self._results)

    async def _exchange(self) -> int:
        """Records what came back and claims as much as there is room for, in one transaction.

        Returns how many reminders were settled.
        """
        results, self._results = self._results, []
        try:
            async with self._database.writing() as uow:
                settled = await self._record(uow, results)
                now = self._clock.now()
                # First of all: whatever jumps the clock makes, nobody claims what is on its way.
                lost = await self._extend(uow, now)
                claims = await self._claim(uow, now)
                await uow.commit()
        except BaseException:
            self._results = results + self._results
            raise
        for flight in lost:
            _cancel(flight)
        self._send_off(claims, now + self._settings.lease)
        return settled

    async def _record(self, uow: UnitOfWork, results: Sequence[_Result]) -> int:
        settlements = [one for result in results for one in result.settlements]
        gone = [result.gone for result in results if result.gone is not None]
        if gone:
            await uow.chats.put_to_sleep(gone, self._clock.now())
        return await uow.reminders.record(settlements, worker=self._worker)

    async def _extend(self, uow: UnitOfWork, now: datetime) -> list[_Flight]:
        """Keeps what has waited for long. Gives what was changed, or taken by others, meanwhile."""
        soon = now + self._settings.lease / 2
        waiting = [flight for flight in self._flights.values() if flight.until < soon]
        if not waiting:
            return []
        until = now + self._settings.lease
        keys = [one.key for flight in waiting for one in flight.claim.reminders]
        kept = await uow.reminders.extend(keys, worker=self._worker, until=until)
        lost = []
        for flight in waiting:
            flight.until = until
            if not any(one.key in kept for one in flight.claim.reminders):
                lost.append(flight)
        return lost

    async def _claim(self, uow: UnitOfWork, now: datetime) -> list[Claim]:
        room = self._settings.batch - self._in_hand()
        if self._stopping.is_set() or room <= 0:
            return []
        chats = Counter(flight.claim.buyer.chat_id for flight in self._flights.values())
        return await uow.reminders.claim_due(
            now,
            limit=room,
            worker=self._worker,
            lease=self._settings.lease,
            per_chat=self._settings.per_chat,
            in_hand=chats,
        )

    def _send_off(self, claims: Sequence[Claim], until: datetime) -> None:
        if claims:
            self._observer.claimed(sum(len(claim.reminders) for claim in claims))
        for claim in claims:
            flight = self._flights[claim.stored.id] = _Flight(claim, until)
            flight.task = asyncio.create_task(self._fly(flight))

    async def _fly(self, flight: _Flight) -> None:
        try:
            result = await self._deliver(flight.claim)
            self._results.append(result)
        finally:
            del self._flights[flight.claim.stored.id]
            self._came_back()

    def _came_back(self) -> None:
        """Makes sure that results are recorded: many at once, and none much later."""
        enough = min(self._settings.record_at, self._settings.batch // 2)
        if not self._flights or len(self._results) >= enough:
            self._look.set()
        elif self._timer is None:
            loop = asyncio.get_running_loop()
            seconds = self._settings.record_after.total_seconds()
            self._timer = loop.call_later(seconds, self._look.set)

    async def _pause(self, seconds: float) -> None:
        """Leaves the database alone for so many seconds, unless we are stopping."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopping.wait()

    async def _until_enough(self, seconds: float) -> None:
        """Waits for results to record, or so many seconds."""
        at_the_latest = asyncio.get_running_loop().call_later(seconds, self._look.set)
        try:
            await self._look.wait()
        finally:
            at_the_latest.cancel()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            self._look.clear()

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
        skipped += [self._move(row, due) for row, due in composed.moved]
        if composed.chosen is None or delivery is None:
            return _Result(tuple(skipped))
        settlement = self._settle(composed.chosen, delivery)
        gone = claim.buyer.chat_id if delivery.outcome is Outcome.GONE else None
        return _Result((*skipped, settlement), gone)

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


def _cancel(flight: _Flight) -> None:
    if flight.task is not None:
        flight.task.cancel()


def _key(reminder: Reminder) -> ReminderKey:
    return ReminderKey(reminder.order_id, reminder.kind, reminder.occurrence)


def _fields(key: ReminderKey) -> dict[str, object]:
    return {"order_id": key.order_id, "checkpoint": key.kind, "occurrence": key.occurrence}
