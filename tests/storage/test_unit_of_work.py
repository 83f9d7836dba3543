import asyncio
import contextlib
from dataclasses import replace
from datetime import datetime

import pytest

from storage.database import Database
from storage.errors import StorageError
from storage.records import Reminder, ReminderState, Settlement
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import OpenDatabase
from tests.storage.samples import (
    ALICE,
    BOB,
    FULL_ORDER,
    LEASE,
    NOW,
    REGISTERED,
    chat,
    due,
    put,
    recorded,
    with_chat,
    with_orders,
)

NAIVE = datetime(2026, 11, 1, 9, 30)  # noqa: DTZ001


async def known(database: Database, chat_id: int = ALICE) -> bool:
    async with database.reading() as work:
        return await work.chats.get(chat_id) is not None


async def test_what_is_not_committed_never_happened(database: Database) -> None:
    async with database.writing() as work:
        await work.chats.add(chat())

    assert not await known(database)


async def test_a_failure_undoes_what_was_done_before(database: Database) -> None:
    async def failing() -> None:
        async with database.writing() as work:
            await work.chats.add(chat())
            raise LookupError

    with pytest.raises(LookupError):
        await failing()

    assert not await known(database)


async def test_what_comes_after_a_commit_needs_another(database: Database) -> None:
    async with database.writing() as work:
        await work.chats.add(chat(ALICE))
        await work.commit()
        await work.chats.add(chat(BOB))

    assert await known(database, ALICE)
    assert not await known(database, BOB)


async def test_looking_stores_nothing(database: Database) -> None:
    async with database.reading() as work:
        await work.chats.add(chat())
        with pytest.raises(StorageError):
            await work.commit()

    assert not await known(database)


async def test_a_reader_neither_waits_for_a_writer_nor_sees_its_work(
    open_database: OpenDatabase,
) -> None:
    one, other = open_database(), open_database()

    async with one.writing() as work:
        await work.chats.add(chat())
        assert not await known(one)
        assert not await known(other)
        await work.commit()

    assert await known(one)
    assert await known(other)


async def test_writers_wait_for_each_other(database: Database) -> None:
    await with_chat(database)
    numbers = []

    async def take() -> None:
        async with database.writing() as work:
            numbers.append(await work.orders.next_number(ALICE))
            await work.commit()

    await asyncio.gather(*(take() for _ in range(30)))

    assert sorted(numbers) == list(range(1, 31))


async def test_a_cancelled_writer_leaves_the_way_free(database: Database) -> None:
    added = asyncio.Event()

    async def stuck() -> None:
        async with database.writing() as work:
            await work.chats.add(chat())
            added.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(stuck())
    await added.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    await with_chat(database)
    assert await known(database)


async def test_a_writer_cancelled_within_a_statement_leaves_the_way_free(
    database: Database,
) -> None:
    await with_chat(database)

    async def take() -> None:
        async with database.writing() as work:
            await work.orders.next_number(ALICE)
            await work.commit()

    for steps in range(12):
        task = asyncio.create_task(take())
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):  # it may have come to its end
            await task

    async with database.writing() as work:
        assert 1 <= await work.orders.next_number(ALICE) <= 13


async def test_a_closed_database_opens_again(database: Database) -> None:
    await with_chat(database)
    await database.close()

    assert await known(database)


async def _chat(work: UnitOfWork, reminder: Reminder) -> None:
    await work.chats.save(replace(chat(), created_at=NAIVE))


async def _sleep(work: UnitOfWork, reminder: Reminder) -> None:
    await work.chats.put_to_sleep([ALICE], NAIVE)


async def _event(work: UnitOfWork, reminder: Reminder) -> None:
    event = recorded(REGISTERED, 1).model_copy(update={"at": NAIVE})
    await work.orders.add(ALICE, FULL_ORDER, event)


async def _reminder(work: UnitOfWork, reminder: Reminder) -> None:
    await work.reminders.put([replace(reminder, due_at=NAIVE)])


async def _claim(work: UnitOfWork, reminder: Reminder) -> None:
    await work.claims.claim_due(NAIVE, limit=1, worker="me", lease=LEASE)


async def _record(work: UnitOfWork, reminder: Reminder) -> None:
    settled = Settlement(key=reminder.key, state=ReminderState.SENT, at=NAIVE)
    await work.claims.record([settled], worker="me")


async def _draft(work: UnitOfWork, reminder: Reminder) -> None:
    await work.drafts.put(ALICE, "{}", NAIVE)


@pytest.mark.parametrize(
    "storing", [_chat, _sleep, _event, _reminder, _claim, _record, _draft], ids=lambda f: f.__name__
)
async def test_an_instant_without_a_zone_is_refused(database: Database, storing: object) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))

    async with database.writing() as work:
        await work.claims.claim_due(NOW, limit=1, worker="me", lease=LEASE)
        assert callable(storing)
        with pytest.raises(ValueError, match="time zone"):
            await storing(work, due(stored))
