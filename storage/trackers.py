"""The tracking services: of any number of processes one asks, and all respect a pause."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import or_, select, update

from advisor.sightings import Service
from storage.records import TrackerState
from storage.tables import trackers
from storage.transaction import Transaction

_COLUMNS: Final = (
    trackers.c.rests_until,
    trackers.c.failures,
    trackers.c.failing_since,
    trackers.c.reported,
)


class Trackers:
    """The tracking services in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def claim(
        self, service: Service, now: datetime, *, worker: str, lease: timedelta
    ) -> TrackerState | None:
        """Claims a service that nobody asks and that is not left alone; else `None`.

        From `now + lease` on anyone may claim it. The commit makes it so.
        """
        await self._ensure(service)
        free = or_(trackers.c.lease_until.is_(None), trackers.c.lease_until <= now)
        rested = or_(trackers.c.rests_until.is_(None), trackers.c.rests_until <= now)
        statement = (
            update(trackers)
            .where(trackers.c.service == service.value, free, rested)
            .values(worker=worker, lease_until=now + lease)
            .returning(*_COLUMNS)
        )
        row = await self._transaction.row(statement)
        return None if row is None else _state(*row)

    async def release(self, service: Service, state: TrackerState, *, worker: str) -> None:
        """Stores how it answered, and gives it back if it is still this worker's."""
        statement = (
            update(trackers)
            .where(trackers.c.service == service.value, trackers.c.worker == worker)
            .values(
                worker=None,
                lease_until=None,
                rests_until=state.rests_until,
                failures=state.failures,
                failing_since=state.failing_since,
                reported=state.reported,
            )
        )
        await self._transaction.run(statement)

    async def state(self, service: Service) -> TrackerState:
        """How it has answered lately."""
        statement = select(*_COLUMNS).where(trackers.c.service == service.value)
        row = await self._transaction.row(statement)
        return TrackerState() if row is None else _state(*row)

    async def _ensure(self, service: Service) -> None:
        """Makes its row, which a second process may be doing as well."""
        known = select(trackers.c.service).where(trackers.c.service == service.value)
        if await self._transaction.value(known) is None:
            await self._transaction.upsert(
                trackers, [{"service": service.value, "failures": 0, "reported": False}]
            )


def _state(
    rests_until: datetime | None, failures: int, failing_since: datetime | None, reported: bool
) -> TrackerState:
    return TrackerState(
        rests_until=rests_until,
        failures=failures,
        failing_since=failing_since,
        reported=reported,
    )
