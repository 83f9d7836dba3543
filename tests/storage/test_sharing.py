"""Small changes that come together share a commit, and nothing else."""

import asyncio
import contextlib
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import Database
from storage.errors import StorageConflict, StorageError, StorageUnavailable
from storage.sqlite_driver import StatementConnection
from tests.storage.samples import ALICE, BOB, chat, with_chat

MANY = 20


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> list[StatementConnection]:
    """The commits that SQLite was asked for since."""
    seen: list[StatementConnection] = []
    commit = StatementConnection.commit

    async def counted(self: StatementConnection) -> None:
        seen.append(self)
        await commit(self)

    monkeypatch.setattr(StatementConnection, "commit", counted)
    return seen


async def take(database: Database) -> int:
    """The chat's next number, which is durable by then."""
    async with database.sharing() as work:
        number = await work.orders.next_number(ALICE)
        await work.commit()
    return number


async def known(database: Database, chat_id: int) -> bool:
    """Whether the chat is stored."""
    async with database.reading() as work:
        return await work.chats.get(chat_id) is not None


async def test_those_who_come_together_get_a_number_each(database: Database) -> None:
    await with_chat(database)

    numbers = await asyncio.gather(*(take(database) for _ in range(MANY)))

    assert sorted(numbers) == list(range(1, MANY + 1))
    assert await take(database) == MANY + 1


async def test_one_that_fails_is_taken_back_alone(database: Database) -> None:
    await with_chat(database)

    async def failing() -> None:
        async with database.sharing() as work:
            await work.chats.add(chat(BOB))
            raise LookupError

    async def conflicting() -> None:
        async with database.sharing() as work:
            await work.orders.next_number(ALICE)
            await work.chats.add(chat(ALICE))

    results = await asyncio.gather(
        take(database), failing(), conflicting(), take(database), return_exceptions=True
    )

    first, failed, conflict, last = results
    assert {first, last} == {1, 2}
    assert isinstance(failed, LookupError)
    assert isinstance(conflict, StorageConflict)
    assert not await known(database, BOB)


async def test_whoever_fails_first_and_alone_leaves_nothing(database: Database) -> None:
    with contextlib.suppress(LookupError):
        async with database.sharing() as work:
            await work.chats.add(chat())
            raise LookupError

    assert not await known(database, ALICE)


async def test_one_that_is_cancelled_leaves_the_way_free(database: Database) -> None:
    await with_chat(database)

    for steps in range(12):
        before = asyncio.create_task(take(database))
        task = asyncio.create_task(take(database))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        await before

    assert 13 <= await take(database) <= 25


async def test_a_writer_of_its_own_does_not_take_others_back(database: Database) -> None:
    await with_chat(database)

    async def alone() -> None:
        async with database.writing() as work:
            await work.orders.next_number(ALICE)

    numbers = await asyncio.gather(take(database), alone(), take(database))

    assert {*numbers} == {1, 2, None}


@pytest.fixture
async def on_file(tmp_path: Path, migrated_file: Path) -> AsyncIterator[Database]:
    """A database on SQLite, with a chat."""
    file = shutil.copy(migrated_file, tmp_path / "shared.db")
    database = Database(f"sqlite+aiosqlite:///{file}?timeout=0.01")
    await with_chat(database)
    yield database
    await database.close()


async def test_they_share_a_commit(on_file: Database, commits: list[StatementConnection]) -> None:
    await asyncio.gather(*(take(on_file) for _ in range(MANY)))

    assert len(commits) <= 3


async def test_a_unit_of_work_ends_with_the_commit_that_it_shares(on_file: Database) -> None:
    async with on_file.sharing() as work:
        await work.orders.next_number(ALICE)
        await work.commit()
        with pytest.raises(StorageError):
            await work.orders.next_number(ALICE)


async def test_all_of_them_hear_of_a_commit_that_fails(
    on_file: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(_: StatementConnection) -> None:
        raise sqlite3.OperationalError("disk full")

    async def meet() -> None:
        async with on_file.sharing() as work:
            await work.chats.add(chat(BOB))
            await work.commit()

    with monkeypatch.context() as patch:
        patch.setattr(StatementConnection, "commit", full)
        results = await asyncio.gather(take(on_file), meet(), take(on_file), return_exceptions=True)

    assert all(isinstance(one, StorageError) for one in results)
    await meet()
    assert await take(on_file) == 1


async def test_a_file_that_somebody_else_writes_to_is_waited_for_in_vain(
    tmp_path: Path, on_file: Database
) -> None:
    with closing(sqlite3.connect(tmp_path / "shared.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageUnavailable):
            await take(on_file)

    assert await take(on_file) == 1
