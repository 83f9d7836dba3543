"""Every promise of the storage is tested on both databases."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from storage.database import Database

OpenDatabase = Callable[[], Database]


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without tables."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'test.db'}"
    postgres_url: str = request.getfixturevalue("postgres_url")
    return postgres_url


@pytest.fixture
async def open_database(url: str) -> AsyncIterator[OpenDatabase]:
    """Opens the same migrated database again, as another process would."""
    async with AsyncExitStack() as stack:

        def opened() -> Database:
            database = Database(url)
            stack.push_async_callback(database.close)
            return database

        await opened().migrate()
        yield opened


@pytest.fixture
async def database(open_database: OpenDatabase) -> Database:
    """A migrated database."""
    return open_database()
