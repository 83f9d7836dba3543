"""Several processes that deliver from one database: one time for all, and who is alive."""

import asyncio
import os
import secrets
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog

from scheduler.clock import SharedClock, seconds_of_uptime
from storage.database import Database, happened
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

#: Seconds between two times that a process says that it is there.
_EVERY = 5.0

#: After so long without a word a process counts as dead; what has a lease that ran out is taken.
_DEAD_AFTER = timedelta(seconds=20)

#: For so many seconds a process has to have been in touch with the database before it takes what
#: others hold: where the database was away from all, the others may be about to come back.
_STEADY_AFTER = 15.0

#: Seconds within which the database's clock has to be told for us to go by it.
_PROMPT = 1.0

#: Nobody is dead who was heard of since.
_EVER = datetime(1970, 1, 1, tzinfo=UTC)

#: What falls due within that time is told; each process looks as often by itself.
_SOON = timedelta(minutes=1)

_BROADCAST = "broadcast"

_FORGOTTEN_AFTER = timedelta(days=1)


def worker_name() -> str:
    """A name for this process that no other process has, earlier ones included.

    Host and number are for whoever looks: containers, and a process that was started anew, may have
    both in common with another.
    """
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(8)}"


class Fleet:
    """Reports this process, learns the time that all go by, and tells who is left what they hold.

    A process whose lease ran out while it could not be extended (the database was away, a row was
    locked) is alive, and will record what it has sent as soon as it can.
    """

    def __init__(
        self,
        database: Database,
        clock: SharedClock,
        *,
        worker: str,
        delivers: bool = True,
        takes_updates: bool = False,
        seconds: Callable[[], float] = seconds_of_uptime,
    ) -> None:
        """A process that does not deliver only learns the time, and tells the others."""
        self._database = database
        self._delivers = delivers
        self._takes_updates = takes_updates
        self._is_spokesman = False
        self._clock = clock
        self._worker = worker
        self._seconds = seconds
        self._in_touch_since = self._in_touch_at = float("-inf")
        self._number = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._leaving = asyncio.Event()

    async def start(self) -> None:
        """Reports, and goes on doing so. Raises `StorageError` where even that fails."""
        async with self._database.at_once() as uow:
            await uow.allowance.ensure()
        await self.report()
        self._tasks.add(asyncio.create_task(self._go_on()))

    async def report(self) -> None:
        """Says that this process is there, and hears what time it is. Raises `StorageError`."""
        asked_at, number = self._seconds(), 1
        async with self._database.at_once() as uow:
            now = await uow.deliverers.time(self._clock.now())
            heard_at = self._seconds()
            if self._delivers:
                await uow.deliverers.report(self._worker, now)
                number = max(1, await uow.deliverers.number(since=now - _DEAD_AFTER))
                if self._is_steady():
                    await uow.deliverers.drop_unseen_since(now - _FORGOTTEN_AFTER)
            if self._takes_updates:
                self._is_spokesman = await uow.spokesman.claim(
                    self._worker, now, dead_before=now - _DEAD_AFTER
                )
        self._note_touch()
        if heard_at - asked_at <= _PROMPT:
            self._clock.hear(now, ago=self._seconds() - heard_at)
        if self._delivers and number != self._number:
            self._number = number
            _log.info("fleet.changed", deliverers=number)

    def speaks(self) -> bool:
        """Whether this process says what all would say that take updates; as was last known."""
        return self._is_spokesman

    def alive_since(self, now: datetime) -> datetime:
        """Whoever was heard of after that is left what it has in hand."""
        return now - _DEAD_AFTER if self._is_steady() else _EVER

    def listen(self, wake: Callable[[datetime], None], wake_broadcasts: Callable[[], None]) -> None:
        """From now on `wake` hears of instants at which something falls due because of others."""

        def hear(word: str) -> None:
            if word == _BROADCAST:
                wake_broadcasts()
            else:
                wake(datetime.fromisoformat(word))

        self._tasks.add(asyncio.create_task(self._go_on_listening(hear, wake)))

    def tell(self, instant: datetime) -> None:
        """Lets those who deliver know that something falls due then, if that is soon.

        What is due later is found by their sweeps.
        """
        if instant <= self._clock.now() + _SOON:
            self._tell(instant.isoformat())

    def tell_of_broadcast(self) -> None:
        """Lets those who deliver know that there is a message to everybody."""
        self._tell(_BROADCAST)

    async def leave(self) -> None:
        """Lets the others know that this process has nothing in hand any more."""
        if not self._tasks:
            return
        self._leaving.set()
        await asyncio.wait(self._tasks)
        self._tasks.clear()
        try:
            async with self._database.at_once() as uow:
                if self._delivers:
                    await uow.deliverers.leave(self._worker)
                if self._is_spokesman:
                    await uow.spokesman.leave(self._worker)
        except StorageError as error:
            _log.warning("fleet.not_left", error=str(error))

    async def _go_on(self) -> None:
        while not await happened(self._leaving, _EVERY):
            try:
                await self.report()
            except StorageError as error:
                self._note_outage(error)
            except Exception:
                _log.exception("fleet.broke")

    def _tell(self, word: str) -> None:
        task = asyncio.create_task(self._tell_once(word))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell_once(self, word: str) -> None:
        try:
            async with self._database.at_once() as uow:
                await uow.deliverers.tell(word)
        except StorageError as error:  # a sweep finds it
            _log.warning("fleet.not_told", error=str(error))

    async def _go_on_listening(
        self, hear: Callable[[str], None], wake: Callable[[datetime], None]
    ) -> None:
        def look() -> None:
            """For what was told before."""
            wake(self._clock.now())

        while not self._leaving.is_set():
            try:
                await self._database.listen(hear, look, self._leaving)
                return
            except StorageError as error:
                _log.warning("fleet.not_listening", error=str(error))
            await happened(self._leaving, _EVERY)

    def _note_outage(self, error: StorageError) -> None:
        if self._in_touch_at > float("-inf"):
            _log.warning("fleet.out_of_touch", error=str(error))
        self._in_touch_at = float("-inf")

    def _note_touch(self) -> None:
        at = self._seconds()
        if self._tasks and self._in_touch_at == float("-inf"):
            _log.info("fleet.in_touch")
        if at - self._in_touch_at > _STEADY_AFTER:
            self._in_touch_since = at
        self._in_touch_at = at

    def _is_steady(self) -> bool:
        at = self._seconds()
        recent = at - self._in_touch_at <= _STEADY_AFTER
        return recent and at - self._in_touch_since >= _STEADY_AFTER
