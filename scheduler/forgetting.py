"""Has a tracking service forget the numbers that nobody waits for any more.

Such a number is noted in the transaction that ends the waiting: an order is settled or deleted, a
number is replaced, consent is withdrawn, everything is forgotten. So it outlives a restart and a
service that is away.
"""

from scheduler.tracker import Tracked, Tracker
from scheduler.tracker_turns import TrackerTurns
from storage.database import Database
from storage.records import Release, TrackerState

#: Numbers that are forgotten at once.
_MOST = 100


class Forgetting:
    """Passes on to one service what it shall forget."""

    def __init__(self, database: Database, tracker: Tracker, turns: TrackerTurns) -> None:
        self._database = database
        self._tracker = tracker
        self._turns = turns

    async def run(self) -> None:
        """Ends the lookups of what is settled or unwanted, and passes on what is to be forgotten.

        Raises `StorageError`.
        """
        await self._end_needless()
        async with self._database.surveying() as uow:
            released = await uow.releases.open(self._tracker.service, limit=_MOST)
        if released:
            await self._forget(released)

    async def _end_needless(self) -> None:
        async with self._database.surveying() as uow:
            needless = await uow.lookups.needless(limit=_MOST)
        if needless:
            async with self._database.writing() as uow:
                await uow.releases.of_orders(needless)
                await uow.commit()

    async def _forget(self, released: list[Release]) -> None:
        async def forget(state: TrackerState) -> TrackerState:
            numbers = [Tracked(number=one.number, key=one.key) for one in released]
            await self._tracker.forget(numbers)
            async with self._database.writing() as uow:
                service = self._tracker.service
                await uow.releases.done(service, [one.number for one in released])
                await uow.commit()
            return state

        await self._turns.take(forget)
