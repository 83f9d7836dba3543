import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from storage import engines
from storage.database import Database
from storage.engines import open_engine
from storage.errors import StorageConflict, StorageError, StorageUnavailable
from tests.storage.samples import ALICE, chat, with_chat


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    # Nobody shall wait for a lock that is not given back.
    database = Database(f"sqlite+aiosqlite:///{path}?timeout=0.01")
    await database.migrate()
    yield database
    await database.close()


async def test_every_connection_is_durable_and_checks_foreign_keys(
    path: Path, product_pragmas: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "_PRAGMAS", product_pragmas)
    engine = open_engine(make_url(f"sqlite+aiosqlite:///{path}"))
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "busy_timeout": 30_000,
        "temp_store": 2,  # MEMORY
        "cache_size": -16_384,
    }
    async with engine.connect() as one, engine.connect() as other:
        for connection in (one, other):
            found = {
                pragma: (await connection.execute(text(f"PRAGMA {pragma}"))).scalar()
                for pragma in expected
            }
            assert found == expected
    await engine.dispose()


async def test_the_files_belong_to_their_owner_alone(path: Path, database: Database) -> None:
    async with database.writing() as work:
        await work.chats.add(chat())
        await work.commit()
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}

    assert modes == {"test.db": 0o600, "test.db-wal": 0o600, "test.db-shm": 0o600}


@pytest.mark.parametrize("mask", [0o000, 0o777])
async def test_the_files_belong_to_their_owner_alone_whatever_the_umask(
    mask: int, path: Path
) -> None:
    database = Database(f"sqlite+aiosqlite:///{path}")
    before = os.umask(mask)
    try:
        await database.migrate()
        modes = {file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    finally:
        os.umask(before)
        await database.close()

    assert modes == {0o600}


async def test_the_mode_of_a_file_that_is_there_is_left_alone(path: Path) -> None:
    path.touch(mode=0o640)
    database = Database(f"sqlite+aiosqlite:///{path}")
    await database.migrate()
    await database.close()

    assert path.stat().st_mode & 0o777 == 0o640


async def test_a_database_that_another_program_keeps_locked_is_unavailable(
    path: Path, database: Database
) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StorageUnavailable, match="locked"):
            await with_chat(database)
        async with database.reading() as work:
            assert await work.chats.get(ALICE) is None
    finally:
        other.close()

    await with_chat(database)


@pytest.mark.parametrize("place", ["deeper/test.db", "."])
async def test_a_file_that_cannot_be_made_is_unavailable(tmp_path: Path, place: str) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / place}")

    with pytest.raises(StorageUnavailable, match="file"):
        await database.migrate()
    await database.close()


async def test_a_file_of_another_kind_is_left_alone(path: Path) -> None:
    path.write_text("Dear diary")
    database = Database(f"sqlite+aiosqlite:///{path}")

    with pytest.raises(StorageError, match="not a database"):
        await database.migrate()
    await database.close()

    assert path.read_text() == "Dear diary"


async def test_writers_of_one_process_queue_instead_of_running_into_each_other(
    database: Database,
) -> None:
    await with_chat(database)
    order = []

    async def take(turn: int) -> None:
        async with database.writing() as work:
            await work.orders.next_number(ALICE)
            order.append(turn)
            await work.commit()

    # Any of them that had to poll for the lock would have failed within 10 ms.
    await asyncio.gather(*(take(turn) for turn in range(40)))

    assert order == list(range(40))


async def test_what_refers_to_nothing_is_refused(database: Database) -> None:
    async with database.writing() as work:
        await work.chats.add(chat())
        with pytest.raises(StorageConflict, match="FOREIGN KEY"):
            await work.drafts.put(ALICE + 1, "{}", chat().created_at)


async def test_tidying_makes_the_log_short(path: Path, database: Database) -> None:
    await with_chat(database)
    log = path.with_name("test.db-wal")
    assert log.stat().st_size > 0

    await database.tidy()

    assert log.stat().st_size == 0
    async with database.reading() as work:
        assert await work.chats.get(ALICE) is not None
