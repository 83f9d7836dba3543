"""The dispatcher: claim what is due, have it sent, record what became of it.

No reminder is ever lost; after a crash at most the messages in flight are sent twice. So nothing
goes out that could not be recorded: while the database fails or hangs, nudges are held, and each
one's lease is looked at just before it goes.
"""

import asyncio
import contextlib
import random
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

from advisor.policy import Policy
from scheduler.clock import Clock
from scheduler.delivery.flights import Flight, Result
from scheduler.delivery.sending import Sending
from scheduler.delivery.settings import AHEAD, DeliverySettings
from scheduler.delivery.settling import Settling
from scheduler.observer import DeliveryObserver, Unobserved
from scheduler.sender import Sender
from storage.database import Database
from storage.errors import StorageError
from storage.records import Claim
from storage.unit_of_work import UnitOfWork

_log = structlog.get_logger(__name__)

#: Messages that are worded in one turn of the event loop. With twenty, the longest stall while many
#: drain was 43 to 64 ms of CPU, with five 22 to 30, and a nudge took no more of it.
_AT_ONCE = 5

#: Orders that are claimed and recorded without the way to the database's thread for each statement,
#: which takes longer than they do: 3 to 18 ms for a few, the busier the event loop.
_FEW = 50

#: Seconds from one claim to the next while what falls due comes one after the other.
_BETWEEN_CLAIMS = 0.05

#: Seconds between two tries to record, while a stop waits for it.
_STOPPING_PAUSE = 0.5


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
        self._worker = worker
        self._settings = settings or DeliverySettings()
        self._observer = observer or Unobserved()
        self._sending = Sending(
            sender,
            clock,
            policy,
            Settling(clock, self._settings, self._observer),
            lease=self._settings.lease,
            came_back=self._came_back,
        )
        self._stopping = asyncio.Event()
        self._flights: dict[int, Flight] = {}
        """By chat: what is due in one goes out together."""
        self._results: list[Result] = []
        self._busy: list[Result] = []
        """What could not be recorded, since somebody has locked it."""
        self._unsure = False
        """Whether the database may hold a claim for us that we know nothing of."""
        self._failing_since: float | None = None
        self._give_up_at = float("inf")
        self._claim_at = float("inf")
        """When the next one falls due that there is room for, by the loop's clock."""
        self._comes_singly = False
        """Whether all that was due was claimed the last time."""
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
                flight.cancel()
            raise
        return settled

    def look_by(self, instant: datetime) -> None:
        """Has a drain find out by then what is due, whatever is on its way."""
        wait = (instant - AHEAD - self._clock.now()).total_seconds()
        if self._room() and asyncio.get_running_loop().time() + wait < self._claim_at:
            self._look.set()

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
            number = await uow.claims.give_back(lease_until=until)
            await uow.commit()
        if number:
            _log.info("delivery.taken_over", reminders=number)

    async def next_due(self) -> datetime | None:
        """The UTC instant at which the next reminder, or retry, falls due."""
        async with self._database.reading() as uow:
            return await uow.claims.next_due()

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
            few = self._comes_singly and len(results) <= _FEW and not self._unsure
            async with self._database.writing(brief=few) as uow:
                settled, left = await self._record(uow, results)
                now = self._clock.now()
                # First of all: whatever jumps the clock makes, nobody claims what is on its way.
                lost = await self._extend(uow, now)
                await self._give_back_unknown(uow, now, left)
                room = min(self._room(), _FEW) if few else self._room()
                claims = await self._claim(uow, now, left, room)
                self._claim_at = await self._next_claim(uow, now, room - len(claims))
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
            flight.cancel()
        self._sender.release()
        self._send_off(claims, now + self._settings.lease)
        return settled

    async def _record(self, uow: UnitOfWork, results: Sequence[Result]) -> tuple[int, list[Result]]:
        """Gives how many reminders were settled, and what has to be left for the next time."""
        settlements = [one for result in results for one in result.settlements]
        gone = [result.chat_id for result in results if result.gone]
        awake = await uow.chats.put_to_sleep(gone, self._clock.now())
        settled = await uow.claims.record(settlements, worker=self._worker)
        if not awake and not settled.busy:
            return settled.number, []
        left = [result.left(settled.busy, awake) for result in results]
        _log.warning("delivery.locked", reminders=len(settled.busy), chats=len(awake))
        return settled.number, [one for one in left if one.settlements or one.gone]

    async def _extend(self, uow: UnitOfWork, now: datetime) -> list[Flight]:
        """Keeps what has waited for long. Gives what was changed, or taken by others, meanwhile."""
        soon = now + self._settings.lease / 2
        waiting = [flight for flight in self._flights.values() if flight.until < soon]
        if not waiting:
            return []
        until = now + self._settings.lease
        keys = [key for flight in waiting for key in flight.reminders()]
        kept = await uow.claims.extend(keys, worker=self._worker, until=until)
        lost = []
        for flight in waiting:
            if kept.busy.isdisjoint(flight.reminders()):
                flight.until = until
                if kept.keys.isdisjoint(flight.reminders()):
                    lost.append(flight)
        return lost

    async def _give_back_unknown(
        self, uow: UnitOfWork, now: datetime, left: Sequence[Result]
    ) -> None:
        """What a claim has taken of which we never heard the answer goes to whoever comes next."""
        if not self._unsure:
            return
        known = {key for flight in self._flights.values() for key in flight.reminders()}
        known |= {one.key for result in (*left, *self._results) for one in result.settlements}
        until = now + self._settings.lease
        number = await uow.claims.give_back(lease_until=until, worker=self._worker, but=known)
        if number:
            _log.warning("delivery.given_back", reminders=number)

    async def _claim(
        self, uow: UnitOfWork, now: datetime, left: Sequence[Result], room: int
    ) -> list[Claim]:
        if not room:
            return []
        return await uow.claims.claim_due(
            now + AHEAD,
            limit=room,
            worker=self._worker,
            lease=self._settings.lease - AHEAD,
            per_chat=self._settings.per_chat,
            # What was told and could not be recorded is not to be told again.
            in_hand={result.chat_id: self._settings.per_chat for result in left}
            | {chat: len(flight.claims) for chat, flight in self._flights.items()},
            alive_since=self._settings.alive_since and self._settings.alive_since(now),
        )

    async def _next_claim(self, uow: UnitOfWork, now: datetime, room: int) -> float:
        """When to claim again, whatever has come back until then, by the loop's clock.

        Without `room` more may be due already: it is looked for when something comes back, unless
        only a few were looked for.
        """
        was_few, self._comes_singly = self._comes_singly, room > 0
        if room <= 0:
            return 0.0 if was_few and self._room() > _FEW else float("inf")
        due = await uow.claims.next_due(after=now + AHEAD)
        if due is None:
            return float("inf")
        wait = max((due - AHEAD - now).total_seconds(), _BETWEEN_CLAIMS)
        return asyncio.get_running_loop().time() + wait

    def _room(self) -> int:
        """How many more orders may be claimed."""
        if self._stopping.is_set():
            return 0
        return max(self._settings.batch - self._in_hand(), 0)

    def _send_off(self, claims: Sequence[Claim], until: datetime) -> None:
        if claims:
            self._observer.claimed(sum(len(claim.reminders) for claim in claims))
        chats: dict[int, list[Claim]] = {}
        for claim in claims:
            chats.setdefault(claim.stored.chat_id, []).append(claim)
        for place, (chat_id, theirs) in enumerate(chats.items()):
            flight = self._flights[chat_id] = Flight(tuple(theirs), until)
            flight.task = asyncio.create_task(self._fly(chat_id, flight, place // _AT_ONCE))

    async def _fly(self, chat_id: int, flight: Flight, turns: int) -> None:
        """Delivers it once it is due, after so many turns of the event loop, which others have."""
        try:
            await self._until_due(flight)
            for _ in range(turns):
                await asyncio.sleep(0)
            await self._sending.deliver(flight)
        finally:
            del self._flights[chat_id]
            self._look_soon()

    async def _until_due(self, flight: Flight) -> None:
        """Waits for the moment by which it was claimed ahead, unless the clock was set back."""
        while early := self._seconds_until(flight.due_at):  # noqa: ASYNC110 - a clock says when
            await asyncio.sleep(max(early, 0.001))

    def _seconds_until(self, instant: datetime) -> float:
        """How long until then; 0 if that is past, or further off than anything is claimed."""
        left = instant - self._clock.now()
        return left.total_seconds() if timedelta() < left <= AHEAD else 0.0

    def _came_back(self, result: Result) -> None:
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
        loop = asyncio.get_running_loop()
        at_the_latest = loop.call_at(min(loop.time() + seconds, self._claim_at), self._look.set)
        try:
            await self._look.wait()
        finally:
            at_the_latest.cancel()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            self._look.clear()
