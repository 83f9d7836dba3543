"""Several processes that deliver from one database: one time for all, and who is alive."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog

from scheduler.clock import SharedClock, seconds_of_uptime
from storage.database import Database
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

_FORGOTTEN_AFTER = timedelta(days=1)


class Fleet:
    """Reports this process, learns the time that all go by, and tells who is left what they hold.

    Each gets an equal part of the rate.

    A process whose lease ran out while it could not be extended (the database was away, a row was
    locked) is alive, and will record what it has sent as soon as it can.
    """

    def __init__(
        self,
        database: Database,
        clock: SharedClock,
        *,
        worker: str,
        per_second: float,
        set_rate: Callable[[float], None],
        delivers: bool = True,
        seconds: Callable[[], float] = seconds_of_uptime,
    ) -> None:
        """`per_second` is the rate of all together; `set_rate` is told this process's part of it.

        A process that does not deliver only learns the time.
        """
        self._database = database
        self._per_second = per_second
        self._set_rate = set_rate
        self._delivers = delivers
        self._clock = clock
        self._worker = worker
        self._seconds = seconds
        self._in_touch_since = self._in_touch_at = float("-inf")
        self._number = 0
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Reports, and goes on doing so. Raises `StorageError` where even that fails."""
        await self.report()
        self._task = asyncio.create_task(self._go_on())

    async def report(self) -> None:
        """Says that this process is there, and hears what time it is. Raises `StorageError`."""
        asked_at, number = self._seconds(), 1
        async with self._database.writing() as uow:
            now = await uow.deliverers.time(self._clock.now())
            heard_at = self._seconds()
            if self._delivers:
                await uow.deliverers.report(self._worker, now)
                number = max(1, await uow.deliverers.number(since=now - _DEAD_AFTER))
                if self._is_steady():
                    await uow.deliverers.drop_unseen_since(now - _FORGOTTEN_AFTER)
            await uow.commit()
        self._note_touch()
        if heard_at - asked_at <= _PROMPT:
            self._clock.hear(now, ago=self._seconds() - heard_at)
        if self._delivers and number != self._number:
            self._number = number
            self._set_rate(self._per_second / number)
            _log.info("fleet.changed", deliverers=number, per_second=self._per_second / number)

    def alive_since(self, now: datetime) -> datetime:
        """Whoever was heard of after that is left what it has in hand."""
        return now - _DEAD_AFTER if self._is_steady() else _EVER

    async def leave(self) -> None:
        """Lets the others know that this process has nothing in hand any more."""
        if self._task is None:
            return
        task, self._task = self._task, None
        task.cancel()
        await asyncio.wait([task])
        if not self._delivers:
            return
        try:
            async with self._database.writing() as uow:
                await uow.deliverers.leave(self._worker)
                await uow.commit()
        except StorageError as error:
            _log.warning("fleet.not_left", error=str(error))

    async def _go_on(self) -> None:
        while True:
            await asyncio.sleep(_EVERY)
            try:
                await self.report()
            except StorageError as error:
                self._note_outage(error)
            except Exception:
                _log.exception("fleet.broke")

    def _note_outage(self, error: StorageError) -> None:
        if self._in_touch_at > float("-inf"):
            _log.warning("fleet.out_of_touch", error=str(error))
        self._in_touch_at = float("-inf")

    def _note_touch(self) -> None:
        at = self._seconds()
        if self._task is not None and self._in_touch_at == float("-inf"):
            _log.info("fleet.in_touch")
        if at - self._in_touch_at > _STEADY_AFTER:
            self._in_touch_since = at
        self._in_touch_at = at

    def _is_steady(self) -> bool:
        at = self._seconds()
        recent = at - self._in_touch_at <= _STEADY_AFTER
        return recent and at - self._in_touch_since >= _STEADY_AFTER
