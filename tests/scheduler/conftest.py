"""A SQLite database of its own for each test, and what delivers from it."""

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from scheduler.dispatcher import Dispatcher
from storage.database import Database
from tests.clocks import StandingClock
from tests.scheduler.dispatching import dispatcher_at
from tests.scheduler.samples import FakeSender
from tests.storage.samples import NOW

OpenDatabase = Callable[[], Database]


@pytest.fixture
async def open_database(tmp_path: Path, migrated_file: Path) -> AsyncIterator[OpenDatabase]:
    """Opens the same migrated database again, as another process would."""
    file = shutil.copy(migrated_file, tmp_path / "test.db")
    async with AsyncExitStack() as stack:

        def opened() -> Database:
            database = Database(f"sqlite+aiosqlite:///{file}")
            stack.push_async_callback(database.close)
            return database

        yield opened


@pytest.fixture
async def database(open_database: OpenDatabase) -> Database:
    return open_database()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def sender() -> FakeSender:
    return FakeSender()


@pytest.fixture
def dispatcher(database: Database, sender: FakeSender, clock: StandingClock) -> Dispatcher:
    return dispatcher_at(database, sender, clock)
