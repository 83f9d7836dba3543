"""What it takes to look a parcel up, once the tracking service has answered."""

import asyncio
import sqlite3
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from typing_extensions import override

from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.sightings import Looked, Service, Sighting
from benchmarks.seeding import database_url
from scheduler.changes import Changes
from scheduler.clock import SystemClock
from scheduler.looks import Looks, LookSettings
from scheduler.tracker import Tracked, Tracker
from storage.database import Database


class _Answering(Tracker):
    """A service that answers at once, with the same for every parcel."""

    service = Service.SEVENTEENTRACK
    most = 40
    rest = timedelta()

    def __init__(self, sighting: Sighting) -> None:
        self._sighting = sighting
        self.looked = 0

    @override
    async def look(self, parcels: Sequence[Tracked]) -> Mapping[str, Sighting]:
        self.looked += len(parcels)
        return dict.fromkeys((one.number for one in parcels), self._sighting)

    @override
    async def forget(self, parcels: Sequence[Tracked]) -> None:
        """It knows nothing."""

    @override
    async def quota(self) -> str:
        return "plenty"

    @override
    async def close(self) -> None:
        """Nothing is open."""


class _Unheard:
    """Hears of no look."""

    def looked(self, service: Service, looked: Looked) -> None:
        """Does nothing."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a look costs, in seconds of CPU."""

    news: float
    """One that changes its order."""
    quiet: float
    """One that sees what was seen before."""


def cost_of_looks(path: Path) -> Cost:
    """Looks all parcels of a database up twice: the first look finds each of them on its way.

    Raises RuntimeError if none was looked up.
    """
    _change(path, "UPDATE chats SET auto_tracking = 1")
    news = _seconds_each(path)
    _change(path, "UPDATE lookups SET due_at = 0")
    return Cost(news, _seconds_each(path))


def _change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def _seconds_each(path: Path) -> float:
    tracker = _Answering(
        Sighting(
            looked=Looked.SEEN,
            answers=frozenset({ParcelState.MOVING}),
            last_scan=datetime.now(UTC).date(),
            words="Departed",
        )
    )
    before = time.process_time()
    asyncio.run(_look(path, tracker))
    if not tracker.looked:
        raise RuntimeError("no parcel was looked up: nothing was measured")
    return (time.process_time() - before) / tracker.looked


async def _look(path: Path, tracker: Tracker) -> None:
    database, policy = Database(database_url(path)), Policy()
    looks = Looks(
        database,
        SystemClock(),
        policy,
        Changes(database, policy, lambda _: None),
        tracker,
        observer=_Unheard(),
        settings=LookSettings(worker="benchmark"),
    )
    try:
        await looks.run(asyncio.Event())
    finally:
        await database.close()
