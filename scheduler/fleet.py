"""Several processes that deliver from one database keep to one rate together."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import structlog

from scheduler.chores import Chore
from scheduler.clock import Clock
from storage.database import Database
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

_EVERY = timedelta(seconds=10)

#: After so long without a word a process counts as gone, and the others take its part.
_GONE_AFTER = 3 * _EVERY


class Fleet:
    """Reports this process, counts those that deliver, and gives each an equal part of the rate.

    `per_second` is the rate of all together; `set_rate` is told this process's part of it.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        worker: str,
        per_second: float,
        set_rate: Callable[[float], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._worker = worker
        self._per_second = per_second
        self._set_rate = set_rate
        self._number = 0

    def chore(self) -> Chore:
        """At the start, then every ten seconds."""
        return Chore(name="fleet", every=_EVERY, run=self.report)

    async def report(self, _: asyncio.Event | None = None) -> None:
        """Says that this process is there, and takes its part. Raises `StorageError`."""
        now = self._clock.now()
        async with self._database.writing() as uow:
            await uow.deliverers.report(self._worker, now)
            await uow.deliverers.drop_unseen_since(now - _GONE_AFTER)
            number = max(1, await uow.deliverers.number())
            await uow.commit()
        if number != self._number:
            self._number = number
            self._set_rate(self._per_second / number)
            _log.info("fleet.changed", deliverers=number, per_second=self._per_second / number)

    async def leave(self) -> None:
        """Lets the others have this process's part at once; where that fails, they wait for it."""
        if not self._number:  # it never was there
            return
        try:
            async with self._database.writing() as uow:
                await uow.deliverers.leave(self._worker)
                await uow.commit()
        except StorageError as error:
            _log.warning("fleet.not_left", error=str(error))
