"""Every promise of the storage is tested on both databases."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import pytest

from storage.database import Database

OpenDatabase = Callable[[], Database]

BACKENDS = ("sqlite", "postgres")


@pytest.fixture(params=BACKENDS)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without tables."""
    if request.param == "sqlite":
        return _sqlite_url(tmp_path / "empty.db")
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture(params=BACKENDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a migrated database with nothing in it."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("migrated_file")
        return _sqlite_url(Path(shutil.copy(template, tmp_path / "test.db")))
    url: str = request.getfixturevalue("cleared_postgres_url")
    return url


@pytest.fixture
async def open_database(url: str) -> AsyncIterator[OpenDatabase]:
    """Opens the same migrated database again, as another process would."""
    async with AsyncExitStack() as stack:

        def opened() -> Database:
            database = Database(url)
            stack.push_async_callback(database.close)
            return database

        yield opened


@pytest.fixture
async def database(open_database: OpenDatabase) -> Database:
    """A migrated database with nothing in it."""
    return open_database()


@pytest.fixture(scope="session")
def migrated_postgres_name(postgres_socket: Path) -> str:
    """A migrated database that the tests of one process share: making one takes its time."""

    async def make(name: str) -> None:
        administrator = await _connect(postgres_socket, "postgres")
        await administrator.execute(f"CREATE DATABASE {name}")
        await administrator.close()
        await _migrate(_postgres_url(postgres_socket, name))

    asyncio.run(make("shared"))
    return "shared"


@pytest.fixture
async def cleared_postgres_url(postgres_socket: Path, migrated_postgres_name: str) -> str:
    """The shared database, without what the test before has left in it."""
    connection = await _connect(postgres_socket, migrated_postgres_name)
    await connection.execute(
        "TRUNCATE chats, deliverers, spokesman, allowance, marks, trackers, releases CASCADE"
    )
    await connection.close()
    return _postgres_url(postgres_socket, migrated_postgres_name)


async def _migrate(url: str) -> None:
    database = Database(url)
    await database.migrate()
    await database.close()


async def _connect(socket: Path, database: str) -> "asyncpg.Connection[asyncpg.Record]":
    return await asyncpg.connect(host=str(socket), user="postgres", database=database)


def _sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def _postgres_url(socket: Path, name: str) -> str:
    return f"postgresql+asyncpg://postgres@/{name}?host={socket}"
