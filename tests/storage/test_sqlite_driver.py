import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.database import Database
from storage.engines import WRITING, open_engine
from storage.errors import StorageUnavailable
from storage.sqlite_driver import StatementConnection
from tests.storage.samples import ALICE, NOW, chat, with_chat


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite+aiosqlite:///{path}?timeout=0.01")
    await database.migrate()
    yield database
    await database.close()


@pytest.fixture
async def engine(path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(make_url(f"sqlite+aiosqlite:///{path}"))
    async with engine.connect() as connection:
        await connection.execute(text("CREATE TABLE seen (id INTEGER PRIMARY KEY, what TEXT)"))
        await connection.commit()
    yield engine
    await engine.dispose()


@pytest.fixture
def visits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done in the threads of connections since, one entry a visit."""
    seen: list[str] = []
    execute: Callable[..., Awaitable[Any]] = StatementConnection._execute

    async def counted(
        self: StatementConnection, call: Callable[..., Any], *rest: Any, **options: Any
    ) -> Any:
        seen.append(getattr(call, "__name__", "?"))
        return await execute(self, call, *rest, **options)

    monkeypatch.setattr(StatementConnection, "_execute", counted)
    return seen


async def opened(database: Database) -> None:
    """A connection for readers and one for writers are open, and are kept."""
    await database.check_writable()
    async with database.reading() as work:
        await work.chats.get(ALICE)


async def test_a_statement_visits_the_thread_once(database: Database, visits: list[str]) -> None:
    async with database.reading() as work:
        await work.claims.orders_due(NOW)
        await work.reminders.counts()

    assert len(visits) == 2


async def test_looking_at_a_chat_visits_no_thread(database: Database, visits: list[str]) -> None:
    await with_chat(database)
    await opened(database)
    visits.clear()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) is not None
        assert await work.orders.get(ALICE, 1) is None
        assert await work.drafts.get(ALICE) is None

    assert visits == []


async def test_a_writer_visits_the_thread_for_its_turn_and_for_the_disk(
    database: Database, visits: list[str]
) -> None:
    await opened(database)
    visits.clear()

    async with database.writing() as work:
        await work.chats.add(chat())
        await work.orders.next_number(ALICE)
        await work.drafts.put(ALICE, "{}", NOW)
        await work.commit()

    assert len(visits) == 2


async def test_nor_does_a_brief_one_whatever_its_statements(
    database: Database, visits: list[str]
) -> None:
    await opened(database)
    visits.clear()

    async with database.writing(brief=True) as work:
        await work.chats.add(chat())
        assert await work.claims.orders_due(NOW) == 0
        assert await work.figures.people() == (1, 0)
        await work.commit()

    assert len(visits) == 2


async def test_a_reader_sees_one_state_wherever_its_statements_run(database: Database) -> None:
    await with_chat(database)

    async with database.reading() as looking:
        assert await looking.chats.get(ALICE) is not None
        async with database.writing() as work:
            await work.chats.forget(ALICE)
            await work.commit()
        assert await looking.figures.people() == (1, 0)
        assert await looking.chats.get(ALICE) is not None

    async with database.reading() as looking:
        assert await looking.chats.get(ALICE) is None


async def test_a_brief_statement_waits_for_the_one_that_was_left_in_the_thread(
    path: Path,
) -> None:
    connection = StatementConnection(str(path), isolation_level=None)
    await connection
    begun, release = threading.Event(), threading.Event()

    def slow(_: sqlite3.Connection) -> bool:
        begun.set()
        return release.wait(10)

    left = asyncio.create_task(connection.run(slow))
    await asyncio.to_thread(begun.wait, 10)
    left.cancel()
    with pytest.raises(asyncio.CancelledError):
        await left

    order: list[str] = []
    brief = asyncio.create_task(connection.run(lambda _: order.append("brief"), brief=True))
    await asyncio.sleep(0)
    order.append("released")
    release.set()
    await brief
    await connection.close()

    assert order == ["released", "brief"]


async def test_what_was_given_up_before_its_turn_is_not_done(path: Path) -> None:
    connection = StatementConnection(str(path), isolation_level=None)
    await connection
    begun, release = threading.Event(), threading.Event()

    def slow(_: sqlite3.Connection) -> bool:
        begun.set()
        return release.wait(10)

    done: list[str] = []
    first = asyncio.create_task(connection.run(slow))
    second = asyncio.create_task(connection.run(lambda _: done.append("second")))
    await asyncio.to_thread(begun.wait, 10)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    release.set()
    await first
    await connection.close()

    assert done == []


async def test_a_unit_of_work_that_does_nothing_visits_no_thread(
    database: Database, visits: list[str]
) -> None:
    await opened(database)
    visits.clear()

    async with database.reading():
        pass
    async with database.writing() as work:
        await work.commit()
    async with database.sharing() as work:
        await work.commit()

    assert visits == []


async def test_rows_columns_and_counts_are_those_of_the_driver(engine: AsyncEngine) -> None:
    add = text("INSERT INTO seen (what) VALUES (:what)")
    async with engine.connect() as connection:
        one = await connection.execute(add, {"what": "one"})
        assert (one.rowcount, one.lastrowid) == (1, 1)
        await connection.execute(add, [{"what": "two"}, {"what": "three"}])
        found = await connection.execute(text("SELECT id, what FROM seen ORDER BY id"))
        assert list(found.keys()) == ["id", "what"]
        assert [tuple(row) for row in found] == [(1, "one"), (2, "two"), (3, "three")]
        changed = await connection.execute(text("UPDATE seen SET what = '' WHERE id > 1"))
        assert changed.rowcount == 2
        nothing = await connection.execute(text("SELECT id FROM seen WHERE id > 9"))
        assert nothing.first() is None


async def test_a_savepoint_takes_back_its_part_alone(engine: AsyncEngine) -> None:
    add = text("INSERT INTO seen (what) VALUES (:what)")
    async with engine.connect() as connection:
        await connection.execute(add, {"what": "kept"})
        async with connection.begin_nested() as savepoint:
            await connection.execute(add, {"what": "taken back"})
            await savepoint.rollback()
        await connection.commit()
        assert (await connection.execute(text("SELECT what FROM seen"))).scalars().all() == ["kept"]


async def test_a_statement_that_fails_leaves_the_transaction_to_be_taken_back(
    engine: AsyncEngine,
) -> None:
    add = text("INSERT INTO seen (id) VALUES (1)")
    async with engine.connect() as connection:
        await connection.execute(add)
        with pytest.raises(Exception, match="UNIQUE"):
            await connection.execute(add)
        await connection.rollback()
        assert (await connection.execute(text("SELECT count(*) FROM seen"))).scalar() == 0


async def test_what_could_not_begin_is_tried_again_by_the_next_unit_of_work(
    path: Path, database: Database
) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageUnavailable):
        await with_chat(database)
    other.execute("ROLLBACK")
    other.close()

    await with_chat(database)

    async with database.reading() as work:
        assert await work.chats.get(ALICE) is not None


async def test_what_follows_a_beginning_that_failed_begins_anew(
    path: Path, engine: AsyncEngine
) -> None:
    add = text("INSERT INTO seen (what) VALUES ('mine')")
    hasty = open_engine(make_url(f"sqlite+aiosqlite:///{path}?timeout=0.01"))
    writing = hasty.execution_options(**{WRITING: True})
    async with writing.connect() as connection:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageUnavailable):
                await connection.execute(add)
        await connection.execute(add)
        await connection.rollback()
    await hasty.dispose()

    async with engine.connect() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM seen"))).scalar() == 0


async def test_what_is_cancelled_is_taken_back(
    path: Path, database: Database, visits: list[str]
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(with_chat(database))
        while not visits:
            await asyncio.sleep(0)
        writing.cancel()
        other.execute("ROLLBACK")
        with pytest.raises(asyncio.CancelledError):
            await writing

    async with database.reading() as work:
        assert await work.chats.get(ALICE) is None
    await with_chat(database)


async def test_readers_wait_for_a_connection_where_there_are_more_of_them(
    database: Database,
) -> None:
    await with_chat(database)

    async def look() -> bool:
        async with database.reading() as work:
            return await work.chats.get(ALICE) is not None

    assert all(await asyncio.gather(*(look() for _ in range(50))))
