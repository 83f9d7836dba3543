"""Recurring work, beside the deliveries."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.clock import Clock
from storage.errors import StorageUnavailable

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    """One kind of such work."""

    name: str
    every: timedelta
    first_after: timedelta = timedelta()
    """The time from the start until the first run."""
    run: Callable[[asyncio.Event], Awaitable[None]]
    """Runs once. Long work checks the event between its pieces, and ends when it is set."""


class Chores:
    """Has APScheduler run chores. A fault in one is logged, and it runs again at its next time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._chores: list[Chore] = []
        self._stopping = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()

    def add(self, *chores: Chore) -> None:
        """Adds chores, to be started later."""
        self._chores += chores

    def add_to(self, scheduler: AsyncIOScheduler) -> None:
        """Makes a job of each."""
        for chore in self._chores:
            scheduler.add_job(
                self._begin,
                "interval",
                [chore],
                seconds=chore.every.total_seconds(),
                id=chore.name,
                next_run_time=self._clock.machine_time(self._clock.now() + chore.first_after),
                replace_existing=True,
            )

    async def stop(self) -> None:
        """Lets running chores finish their current piece."""
        self._stopping.set()
        if self._under_way:
            await asyncio.wait(self._under_way)

    async def _begin(self, chore: Chore) -> None:
        # In a task of its own, which is awaited: APScheduler would cancel it at its end.
        doing = asyncio.create_task(self._do(chore))
        self._under_way.add(doing)
        doing.add_done_callback(self._under_way.discard)
        await asyncio.wait([doing])

    async def _do(self, chore: Chore) -> None:
        if self._stopping.is_set():
            return
        try:
            await chore.run(self._stopping)
        except StorageUnavailable as error:
            _log.warning("chore.put_off", chore=chore.name, error=str(error))
        except Exception:
            _log.exception("chore.failed", chore=chore.name)
