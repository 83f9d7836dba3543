"""Daily housekeeping: nothing is kept that nobody will ask for, and the database stays quick."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from scheduler.chores import Chore
from scheduler.clock import Clock
from storage.database import Database
from storage.unit_of_work import UnitOfWork

_log = structlog.get_logger(__name__)

#: How long a half-done dialogue is kept. It is not gone on with for long before.
_DRAFT_DAYS = 7

#: How long the reminders of a closed order are kept: what was told of it when, and what failed.
_REMINDER_DAYS = 30

#: What is deleted in one transaction, for which everybody else waits.
_PIECE = 100


class Housekeeping:
    """Drops forgotten drafts and the reminders of orders long closed.

    After `retention_days` everything that is over goes; 0 days keep it for ever.
    """

    def __init__(self, database: Database, clock: Clock, *, retention_days: int = 0) -> None:
        self._database = database
        self._clock = clock
        self._retention = timedelta(days=retention_days)

    def chore(self) -> Chore:
        """A minute after the start, so that a machine that is off at night has it too; daily."""
        return Chore(
            name="housekeeping",
            every=timedelta(days=1),
            first_after=timedelta(minutes=1),
            run=self.tidy,
        )

    async def tidy(self, stopping: asyncio.Event) -> None:
        """Does it all once, in small pieces, until `stopping` is set. Raises `StorageError`."""
        async with self._database.writing() as uow:
            drafts = await uow.drafts.drop_untouched_since(
                self._clock.now() - timedelta(days=_DRAFT_DAYS)
            )
            await uow.commit()
        reminders = await self._piece_by_piece(self._prune_reminders, stopping)
        orders = chats = 0
        if self._retention:
            orders = await self._piece_by_piece(self._drop_orders, stopping)
            chats = await self._piece_by_piece(self._drop_chats, stopping)
        if not stopping.is_set():
            await self._database.tidy()
        _log.info("housekeeping.done", drafts=drafts, pruned=reminders, orders=orders, chats=chats)

    async def _prune_reminders(self, uow: UnitOfWork) -> int:
        day = (self._clock.now() - timedelta(days=_REMINDER_DAYS)).date()
        return await uow.reminders.prune(day, limit=_PIECE)

    async def _drop_orders(self, uow: UnitOfWork) -> int:
        # By UTC: a day more or less does not matter here.
        day = (self._clock.now() - self._retention).date()
        return await uow.orders.drop_closed_before(day, limit=_PIECE)

    async def _drop_chats(self, uow: UnitOfWork) -> int:
        since = self._clock.now() - self._retention
        return await uow.chats.forget_asleep_since(since, limit=_PIECE)

    async def _piece_by_piece(
        self, drop: Callable[[UnitOfWork], Awaitable[int]], stopping: asyncio.Event
    ) -> int:
        total, last = 0, _PIECE
        while last == _PIECE and not stopping.is_set():
            async with self._database.writing() as uow:
                last = await drop(uow)
                await uow.commit()
            total += last
        return total
