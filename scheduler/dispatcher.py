"""The dispatcher: claim what is due, word it, send it, record what became of it.

No reminder is ever lost; after a crash at most the messages in flight are sent twice. So nothing
goes out that could not be recorded: while the database fails or hangs, nudges are held, and each
one's lease is looked at just before it goes.
"""

import asyncio
import contextlib
import random
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from advisor.policy import Policy
from scheduler.asking import UNANSWERED
from scheduler.clock import Clock
from scheduler.composer import MOVED, Choice, Part, Told, choose, word
from scheduler.instants import next_weekly
from scheduler.observer import DeliveryObserver, Unobserved
from scheduler.sender import Delivery, Outcome, Sender
from storage.database import Database
from storage.errors import StorageError
from storage.records import Claim, Reminder, ReminderKey, ReminderState, Settlement
from storage.unit_of_work import UnitOfWork

_log = structlog.get_logger(__name__)

#: Messages that are worded in one turn of the event loop. With twenty, the longest stall while many
#: drain was 43 to 64 ms of CPU, with five 22 to 30, and a nudge took no more of it.
_AT_ONCE = 5

#: The last part of a lease, in which its message does not go out any more.
_MARGIN = 1 / 30

#: Seconds between two tries to record, while a stop waits for it.
_STOPPING_PAUSE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySettings:
    """How deliveries are claimed and retried."""

    batch: int = 200
    """Orders in hand at once: claimed, and not recorded yet."""
    per_chat: int = 100
    """Those of one chat that are taken together. They go out as one digest, and before they are
    recorded nothing else of the chat is taken."""
    record_at: int = 50
    """Results that are recorded at once. They are what a killed process would send again."""
    record_after: timedelta = timedelta(milliseconds=200)
    """For how long fewer wait for company before they are recorded: each time costs the disk."""
    lease: timedelta = timedelta(minutes=3)
    """For how long a claim holds; it is extended while its message waits to go out."""
    first_retry: timedelta = timedelta(seconds=2)
    longest_retry: timedelta = timedelta(minutes=5)
    hold_after: timedelta = timedelta(seconds=1)
    """An exchange with the database that takes longer than this holds the nudges."""
    ask_again: timedelta = timedelta(seconds=5)
    """How long at most a database is left alone that fails, and a row that is locked."""
    last_tries: timedelta = timedelta(seconds=4)
    """For how long a stop tries to record what was sent."""
    alive_since: Callable[[datetime], datetime] | None = None
    """Given the present, an instant: whoever was heard of after it is left what it has in hand.
    `None` where there is nobody else."""


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of some of a chat's reminders."""

    chat_id: int
    settlements: tuple[Settlement, ...]
    gone: bool = False
    """Whether nobody is there any more."""

    def left(self, busy: Collection[ReminderKey], awake: Collection[int]) -> "_Result":
        """What is still to be recorded of it: of locked reminders, and of chats put to sleep."""
        settlements = tuple(one for one in self.settlements if one.key in busy)
        gone = self.gone and self.chat_id in awake
        return replace(self, settlements=settlements, gone=gone)


@dataclass(slots=True, eq=False)
class _Flight:
    """A chat's claims on their way."""

    claims: tuple[Claim, ...]
    until: datetime
    """The end of their lease."""
    task: asyncio.Task[None] | None = None

    @property
    def chat_id(self) -> int:
        """The chat."""
        return self.claims[0].stored.chat_id

    def reminders(self) -> list[ReminderKey]:
        """All that is in it."""
        return [one.key for claim in self.claims for one in claim.reminders]


#: What becomes of a reminder that was not told and is not tried again by itself.
_UNTOLD: Mapping[Outcome, ReminderState] = {
    Outcome.GONE: ReminderState.PARKED,
    Outcome.REFUSED: ReminderState.FAILED,
}


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
        """By chat: what is due in one goes out together."""
        self._results: list[_Result] = []
        self._busy: list[_Result] = []
        """What could not be recorded, since somebody has locked it."""
        self._unsure = False
        """Whether the database may hold a claim for us that we know nothing of."""
        self._failing_since: float | None = None
        self._give_up_at = float("inf")
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
            while not self._stopping.is_set() or self._in_hand() or self._busy:
                try:
                    settled += await self._exchange()
                except StorageError as error:
                    if self._is_over() or not (self._in_hand() or self._busy):
                        raise
                    failures += 1
                    _log.warning("delivery.not_recorded", error=str(error), in_hand=self._in_hand())
                    await self._pause(self._rest(failures))
                    continue
                failures = 0
                if not self._in_hand() and (not self._busy or self._is_over()):
                    return settled
                await self._until_enough()
        except asyncio.CancelledError:
            for flight in self._flights.values():
                _cancel(flight)
            raise
        return settled

    def stop(self) -> None:
        """Lets a drain end with what is in hand; what is not sent yet is given back."""
        self._stopping.set()
        loop = asyncio.get_running_loop()
        self._give_up_at = loop.time() + self._settings.last_tries.total_seconds()
        self._look.set()
        self._sender.stop()

    def stalled_for(self) -> float:
        """For how many seconds the database has taken nothing; 0 if all is well."""
        if self._failing_since is None:
            return 0.0
        return asyncio.get_running_loop().time() - self._failing_since

    async def take_over(self) -> None:
        """Has what a killed process had in hand told at once, instead of when its lease ends.

        Only for where no other process can be delivering. Raises `StorageError`.
        """
        until = self._clock.now() + self._settings.lease
        async with self._database.writing() as uow:
            number = await uow.reminders.give_back(lease_until=until)
            await uow.commit()
        if number:
            _log.info("delivery.taken_over", reminders=number)

    async def next_due(self) -> datetime | None:
        """The UTC instant at which the next reminder, or retry, falls due."""
        async with self._database.reading() as uow:
            return await uow.reminders.next_due()

    def _in_hand(self) -> int:
        """How many orders are on their way or wait to be recorded."""
        return sum(len(flight.claims) for flight in self._flights.values()) + len(self._results)

    async def _exchange(self) -> int:
        """Records what came back and claims as much as there is room for, in one transaction.

        Returns how many reminders were settled.
        """
        results, self._busy, self._results = self._busy + self._results, [], []
        loop = asyncio.get_running_loop()
        slow = loop.call_later(self._settings.hold_after.total_seconds(), self._sender.hold)
        self._failing_since = self._failing_since or loop.time()
        try:
            async with self._database.writing() as uow:
                settled, left = await self._record(uow, results)
                now = self._clock.now()
                # First of all: whatever jumps the clock makes, nobody claims what is on its way.
                lost = await self._extend(uow, now)
                await self._give_back_unknown(uow, now, left)
                claims = await self._claim(uow, now, left)
                await uow.commit()
        except BaseException:
            self._results = results + self._results
            self._unsure = True
            self._sender.hold()
            raise
        finally:
            slow.cancel()
        self._busy = left
        self._unsure = False
        self._failing_since = None
        for flight in lost:
            _cancel(flight)
        self._sender.release()
        self._send_off(claims, now + self._settings.lease)
        return settled

    async def _record(
        self, uow: UnitOfWork, results: Sequence[_Result]
    ) -> tuple[int, list[_Result]]:
        """Gives how many reminders were settled, and what has to be left for the next time."""
        settlements = [one for result in results for one in result.settlements]
        gone = [result.chat_id for result in results if result.gone]
        awake = await uow.chats.put_to_sleep(gone, self._clock.now())
        settled = await uow.reminders.record(settlements, worker=self._worker)
        if not awake and not settled.busy:
            return settled.number, []
        left = [result.left(settled.busy, awake) for result in results]
        _log.warning("delivery.locked", reminders=len(settled.busy), chats=len(awake))
        return settled.number, [one for one in left if one.settlements or one.gone]

    async def _extend(self, uow: UnitOfWork, now: datetime) -> list[_Flight]:
        """Keeps what has waited for long. Gives what was changed, or taken by others, meanwhile."""
        soon = now + self._settings.lease / 2
        waiting = [flight for flight in self._flights.values() if flight.until < soon]
        if not waiting:
            return []
        until = now + self._settings.lease
        keys = [key for flight in waiting for key in flight.reminders()]
        kept = await uow.reminders.extend(keys, worker=self._worker, until=until)
        lost = []
        for flight in waiting:
            if kept.busy.isdisjoint(flight.reminders()):
                flight.until = until
                if kept.keys.isdisjoint(flight.reminders()):
                    lost.append(flight)
        return lost

    async def _give_back_unknown(
        self, uow: UnitOfWork, now: datetime, left: Sequence[_Result]
    ) -> None:
        """What a claim has taken of which we never heard the answer goes to whoever comes next."""
        if not self._unsure:
            return
        known = {key for flight in self._flights.values() for key in flight.reminders()}
        known |= {one.key for result in (*left, *self._results) for one in result.settlements}
        until = now + self._settings.lease
        number = await uow.reminders.give_back(lease_until=until, worker=self._worker, but=known)
        if number:
            _log.warning("delivery.given_back", reminders=number)

    async def _claim(self, uow: UnitOfWork, now: datetime, left: Sequence[_Result]) -> list[Claim]:
        room = self._settings.batch - self._in_hand()
        if self._stopping.is_set() or room <= 0:
            return []
        return await uow.reminders.claim_due(
            now,
            limit=room,
            worker=self._worker,
            lease=self._settings.lease,
            per_chat=self._settings.per_chat,
            # What was told and could not be recorded is not to be told again.
            in_hand={result.chat_id: self._settings.per_chat for result in left}
            | {chat: len(flight.claims) for chat, flight in self._flights.items()},
            alive_since=self._settings.alive_since and self._settings.alive_since(now),
        )

    def _send_off(self, claims: Sequence[Claim], until: datetime) -> None:
        if claims:
            self._observer.claimed(sum(len(claim.reminders) for claim in claims))
        chats: dict[int, list[Claim]] = {}
        for claim in claims:
            chats.setdefault(claim.stored.chat_id, []).append(claim)
        for place, (chat_id, theirs) in enumerate(chats.items()):
            flight = self._flights[chat_id] = _Flight(tuple(theirs), until)
            flight.task = asyncio.create_task(self._fly(chat_id, flight, place // _AT_ONCE))

    async def _fly(self, chat_id: int, flight: _Flight, turns: int) -> None:
        """Delivers after so many turns of the event loop, which belong to others."""
        try:
            for _ in range(turns):
                await asyncio.sleep(0)
            await self._deliver(flight)
        finally:
            del self._flights[chat_id]
            self._look_soon()

    def _came_back(self, result: _Result) -> None:
        """Keeps what became of something until it is recorded."""
        if result.settlements:
            self._results.append(result)
            self._look_soon()

    def _look_soon(self) -> None:
        """Makes sure that results are recorded: many at once, and none much later."""
        enough = min(self._settings.record_at, self._settings.batch // 2)
        if not self._flights or len(self._results) >= enough:
            self._look.set()
        elif self._timer is None:
            loop = asyncio.get_running_loop()
            seconds = self._settings.record_after.total_seconds()
            self._timer = loop.call_later(seconds, self._look.set)

    def _is_over(self) -> bool:
        """Whether a stop waits no longer for what could not be recorded."""
        return asyncio.get_running_loop().time() >= self._give_up_at

    def _rest(self, failures: int) -> float:
        """Seconds for which a database that fails is left alone: first a short while."""
        longest = self._settings.ask_again.total_seconds()
        return float(min(0.5 * 2 ** min(failures - 1, 10), longest) * self._jitter.uniform(0.5, 1))

    async def _pause(self, seconds: float) -> None:
        """Leaves the database alone for so many seconds, or less if we are stopping."""
        if self._stopping.is_set():
            await asyncio.sleep(min(seconds, _STOPPING_PAUSE))
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopping.wait()

    async def _until_enough(self) -> None:
        """Waits for results to record, but not past what has to be looked at anyway."""
        seconds = self._settings.lease.total_seconds() / 4
        if self._busy:
            again = self._settings.ask_again.total_seconds()
            seconds = min(seconds, _STOPPING_PAUSE if self._stopping.is_set() else again)
        at_the_latest = asyncio.get_running_loop().call_later(seconds, self._look.set)
        try:
            await self._look.wait()
        finally:
            at_the_latest.cancel()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            self._look.clear()

    async def _deliver(self, flight: _Flight) -> None:
        """A chat's due reminders: as few messages as they fit into, each recorded with all in it.

        A fault in the words for one order never stops the others.
        """
        choices: list[Choice] = []
        for claim in flight.claims:
            if choices:
                await asyncio.sleep(0)  # many orders of one chat shall not hold up the others
            try:
                choice = choose(claim, self._clock.now(), self._policy)
            except Exception:
                self._came_back(self._broken(claim.stored.chat_id, claim.reminders))
                continue
            if choice.told is None:
                self._came_back(_Result(claim.stored.chat_id, tuple(self._beside(choice))))
            choices.append(choice)
        for part in self._worded(flight.chat_id, choices):
            await self._send(part, flight)

    def _worded(self, chat_id: int, choices: Sequence[Choice]) -> Iterator[Part]:
        """The messages; where the words for several fail, each is worded alone."""
        try:
            parts = word(choices, self._clock.now(), self._policy)
        except Exception:
            if len(choices) == 1:
                weekly = choices[0].weekly
                told = () if choices[0].told is None else choices[0].reminders
                broken = (*told, *(weekly.reminders if weekly else ()))
                self._came_back(self._broken(chat_id, broken))
                return
            parts = [part for one in choices for part in self._worded(chat_id, [one])]
        yield from parts

    def _is_ours(self, flight: _Flight) -> bool:
        """Whether nobody else can have claimed it. It may have waited, or we were frozen."""
        return self._clock.now() < flight.until - self._settings.lease * _MARGIN

    async def _send(self, part: Part, flight: _Flight) -> None:
        """Sends a message and notes what became of all that is told by it.

        A digest that Telegram refuses goes out order by order: one name may have spoilt it.
        """
        try:
            delivery = await self._sender.send(
                part.chat_id, part.message, lambda: self._is_ours(flight)
            )
        except Exception:
            broken = [one for choice in part.choices for one in choice.reminders]
            broken += [one for claim in part.weekly for one in claim.reminders]
            self._came_back(self._broken(part.chat_id, broken))
            return
        if delivery.outcome is Outcome.REFUSED and len(part.choices) > 1:
            _log.warning("digest.refused", orders=len(part.choices), detail=delivery.detail)
            for one in part.choices:
                for alone in self._worded(part.chat_id, [one]):
                    await self._send(alone, flight)
            return
        now = self._clock.now()
        gone = delivery.outcome is Outcome.GONE
        settlements: list[Settlement] = []
        for choice in part.choices:
            assert choice.told is not None  # it is in a message
            settlements += [*self._beside(choice), self._settle(choice.told, delivery, now)]
        settlements += [self._settle_weekly(one, delivery, now) for one in part.weekly]
        self._came_back(_Result(part.chat_id, tuple(settlements), gone))

    def _broken(self, chat_id: int, reminders: Sequence[Reminder]) -> _Result:
        """To be called where an exception is at hand."""
        _log.exception("delivery.broke", order_id=reminders[0].order_id)
        # All wait equally long, so that stale ones are still merged when they come again.
        wait = self._backoff(min(row.attempts for row in reminders))
        broken = Delivery(Outcome.TRANSIENT, wait, "internal_error")
        now = self._clock.now()
        return _Result(chat_id, tuple(self._put_off(row, broken, now) for row in reminders))

    def _beside(self, choice: Choice) -> Iterator[Settlement]:
        """What becomes of an order's reminders that are not told now."""
        for row, reason in choice.skipped:
            yield self._skip(row, reason)
        for row, reason in choice.over:
            yield self._end(row, reason)
        for row, due in choice.moved:
            yield self._move(row, due)

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

    def _settle(self, told: Told, delivery: Delivery, now: datetime) -> Settlement:
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

    def _settle_weekly(self, claim: Claim, delivery: Delivery, now: datetime) -> Settlement:
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


def _cancel(flight: _Flight) -> None:
    if flight.task is not None:
        flight.task.cancel()


def _key(reminder: Reminder) -> ReminderKey:
    return ReminderKey(reminder.order_id, reminder.kind, reminder.occurrence)


def _fields(key: ReminderKey) -> dict[str, object]:
    return {"order_id": key.order_id, "checkpoint": key.kind, "occurrence": key.occurrence}
