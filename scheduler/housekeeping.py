"""Daily housekeeping: keeps the database sound and fast, and deletes what is no longer needed."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import structlog

from scheduler.chores import Chore
from scheduler.clock import Clock
from scheduler.stopping import done_before
from storage.database import Database
from storage.errors import StorageError
from storage.unit_of_work import UnitOfWork

_log = structlog.get_logger(__name__)

#: How long an unfinished dialogue is stored. People can continue it for a much shorter time.
_DRAFT_DAYS = 7

#: How long the reminders of a closed order are stored: what was sent when, and what failed.
_REMINDER_DAYS = 30

#: How long a tracking service is tried that shall forget a number; by then it has stopped itself.
_RELEASE_DAYS = 30

#: Orders whose rows are deleted in one transaction, during which everybody else waits.
_PIECE = 100

#: The same for chats, which have many orders each.
_CHATS = 5


class Housekeeping:
    """Checks the database; deletes abandoned drafts and the reminders of orders long closed.

    After `retention_days` everything that is over is deleted; 0 days keep it for ever.
    """

    def __init__(self, database: Database, clock: Clock, *, retention_days: int = 0) -> None:
        self._database = database
        self._clock = clock
        self._retention = timedelta(days=retention_days)

    def chore(self) -> Chore:
        """A minute after the start, so that a machine that is off at night gets it too; daily."""
        return Chore(
            name="housekeeping",
            every=timedelta(days=1),
            first_after=timedelta(minutes=1),
            run=self.run,
        )

    async def run(self, stopping: asyncio.Event) -> None:
        """Runs once. Raises `StorageError`; nothing in a damaged database is changed."""
        if await done_before(stopping, self.check()):
            await self.tidy(stopping)

    async def check(self) -> None:
        """Checks the whole database, making nobody wait. Raises `StorageError` if it is damaged.

        PostgreSQL does this itself.
        """
        async with self._database.surveying() as uow:
            fault = await uow.figures.fault()
        if fault is not None:
            raise StorageError(f"the database is damaged: {fault}")

    async def tidy(self, stopping: asyncio.Event) -> None:
        """Deletes in small pieces, until `stopping` is set. Raises `StorageError`."""
        async with self._database.writing() as uow:
            drafts = await uow.drafts.drop_untouched_since(
                self._clock.now() - timedelta(days=_DRAFT_DAYS)
            )
            today = self._clock.now().date()
            await uow.releases.give_up(today, today + timedelta(days=_RELEASE_DAYS))
            await uow.commit()
        reminders = await self._prune_reminders(stopping)
        orders = chats = 0
        if self._retention:
            orders = await self._drop_orders(stopping)
            chats = await self._drop_chats(stopping)
        if not stopping.is_set():
            await self._database.tidy()
        _log.info("housekeeping.done", drafts=drafts, pruned=reminders, orders=orders, chats=chats)

    async def _prune_reminders(self, stopping: asyncio.Event) -> int:
        day = (self._clock.now() - timedelta(days=_REMINDER_DAYS)).date()
        # Finding them takes long if there are many orders: nobody shall wait for that.
        async with self._database.surveying() as uow:
            found = await uow.reminders.prunable(day)
        return await self._piece_by_piece(
            found, lambda uow, piece: uow.reminders.prune(piece, day), stopping
        )

    async def _drop_orders(self, stopping: asyncio.Event) -> int:
        # By UTC: a day more or less does not matter here.
        day = (self._clock.now() - self._retention).date()
        async with self._database.surveying() as uow:
            found = await uow.orders.closed_before(day)
        return await self._piece_by_piece(
            found, lambda uow, piece: uow.orders.drop(piece, day), stopping
        )

    async def _drop_chats(self, stopping: asyncio.Event) -> int:
        since = self._clock.now() - self._retention
        total, last = 0, _CHATS
        while last == _CHATS and not stopping.is_set():
            async with self._database.writing() as uow:
                last = await uow.chats.forget_asleep_since(since, limit=_CHATS)
                await uow.commit()
            total += last
        return total

    async def _piece_by_piece(
        self,
        order_ids: Sequence[int],
        drop: Callable[[UnitOfWork, Sequence[int]], Awaitable[int]],
        stopping: asyncio.Event,
    ) -> int:
        total = 0
        for first in range(0, len(order_ids), _PIECE):
            if stopping.is_set():
                break
            async with self._database.writing() as uow:
                total += await drop(uow, order_ids[first : first + _PIECE])
                await uow.commit()
        return total
