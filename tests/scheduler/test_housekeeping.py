import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from advisor.checkpoints import CheckpointKind
from advisor.events import OrderClosed
from scheduler.housekeeping import Housekeeping
from storage.database import Database
from storage.errors import StorageError
from storage.figures import Figures
from storage.records import Reminder, ReminderState, StoredOrder
from tests.clocks import StandingClock
from tests.scheduler.samples import newcomer, with_parcels
from tests.storage.samples import ALICE, BOB, TODAY, chat, happens, with_chat


async def tidy(database: Database, clock: StandingClock, *, retention_days: int = 0) -> None:
    keeping = Housekeeping(database, clock, retention_days=retention_days)
    await keeping.tidy(asyncio.Event())


async def orders_of(database: Database, chat_id: int) -> list[StoredOrder]:
    async with database.reading() as work:
        return await work.orders.of_chat(chat_id)


async def test_a_dialogue_is_forgotten_after_a_week(
    database: Database, clock: StandingClock
) -> None:
    await with_chat(database)
    async with database.writing() as work:
        await work.drafts.put(ALICE, "{}", clock.now())
        await work.commit()

    kept = []
    for days in (7, 1):
        clock.advance(days=days)
        await tidy(database, clock)
        async with database.reading() as work:
            kept.append(await work.drafts.get(ALICE) is not None)

    assert kept == [True, False]


async def test_what_is_over_is_kept_for_ever_unless_a_time_is_set(
    database: Database, clock: StandingClock
) -> None:
    [closed] = await with_parcels(database)
    await happens(database, closed, OrderClosed(on=TODAY))
    async with database.writing() as work:
        await work.chats.put_to_sleep([ALICE], clock.now())
        await work.commit()
    clock.advance(days=5000)

    await tidy(database, clock)

    assert len(await orders_of(database, ALICE)) == 1


async def test_closed_orders_and_chats_that_sleep_go_when_their_time_is_over(
    database: Database, clock: StandingClock
) -> None:
    closed, open_ = await with_parcels(database, 2)
    await happens(database, closed, OrderClosed(on=TODAY))
    await with_parcels(database, 3, owner=newcomer(BOB))
    async with database.writing() as work:
        await work.chats.put_to_sleep([BOB], clock.now())
        await work.commit()

    clock.advance(days=30)
    await tidy(database, clock, retention_days=30)
    assert len(await orders_of(database, ALICE)) == 2
    assert len(await orders_of(database, BOB)) == 3

    clock.advance(days=1)
    await tidy(database, clock, retention_days=30)
    assert [one.id for one in await orders_of(database, ALICE)] == [open_.id]
    async with database.reading() as work:
        assert await work.chats.get(BOB) is None


async def test_a_damaged_database_is_noticed_and_left_as_it_is(
    database: Database, clock: StandingClock, tmp_path: Path
) -> None:
    [stored] = await with_parcels(database)
    async with database.writing() as work:
        await work.reminders.put([told_of(stored, clock.now())])
        await work.drafts.put(ALICE, "{}", clock.now())
        await work.commit()
    keeping = Housekeeping(database, clock)
    await keeping.run(asyncio.Event())
    clock.advance(days=9)
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE reminders SET worker = 'nobody'")

    with pytest.raises(StorageError, match="damaged: CHECK constraint failed in reminders"):
        await keeping.run(asyncio.Event())

    async with database.reading() as work:
        assert await work.drafts.get(ALICE) is not None


async def test_a_stop_does_not_wait_until_all_is_looked_through(
    database: Database, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()

    async def endless(self: Figures) -> str | None:
        begun.set()
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        await self._transaction.run(text(f"{numbers} SELECT count(*) FROM n"))
        return None

    monkeypatch.setattr(Figures, "fault", endless)
    async with database.writing() as work:
        await work.chats.add(chat())
        await work.drafts.put(ALICE, "{}", clock.now())
        await work.commit()
    clock.advance(days=9)
    stopping = asyncio.Event()
    keeping = asyncio.create_task(Housekeeping(database, clock).run(stopping))
    await begun.wait()
    stopping.set()

    async with asyncio.timeout(10):
        await keeping

    async with database.reading() as work:
        assert await work.drafts.get(ALICE) is not None


async def test_more_than_one_piece_is_dropped_and_a_stop_leaves_the_rest(
    database: Database, clock: StandingClock
) -> None:
    for stored in await with_parcels(database, 120):
        await happens(database, stored, OrderClosed(on=TODAY))
    clock.advance(days=9)
    stopping = asyncio.Event()
    stopping.set()

    await Housekeeping(database, clock, retention_days=3).tidy(stopping)
    assert len(await orders_of(database, ALICE)) == 120
    await tidy(database, clock, retention_days=3)
    assert await orders_of(database, ALICE) == []


def test_it_is_done_soon_after_the_start_and_daily(
    database: Database, clock: StandingClock
) -> None:
    chore = Housekeeping(database, clock).chore()

    assert (chore.first_after, chore.every) == (timedelta(minutes=1), timedelta(days=1))


async def test_what_was_told_of_an_order_is_kept_for_thirty_days_after_its_end(
    database: Database, clock: StandingClock
) -> None:
    closed, open_ = await with_parcels(database, 2)
    await happens(database, closed, OrderClosed(on=TODAY))
    async with database.writing() as work:
        await work.reminders.put([told_of(closed, clock.now()), told_of(open_, clock.now())])
        await work.commit()
    kept = []
    for days in (30, 1):
        clock.advance(days=days)
        await tidy(database, clock)
        async with database.reading() as work:
            found = await work.reminders.of_orders([closed.id, open_.id])
        kept.append((closed.id in found, open_.id in found))

    assert kept == [(True, True), (False, True)]


def told_of(stored: StoredOrder, at: datetime) -> Reminder:
    return Reminder(
        order_id=stored.id,
        kind=CheckpointKind.DECIDE,
        occurrence=1,
        due_at=at,
        state=ReminderState.SENT,
        sent_at=at,
    )


async def test_an_order_that_was_opened_again_meanwhile_keeps_its_reminders(
    database: Database, clock: StandingClock
) -> None:
    before, after = await with_parcels(database, 2)
    for stored in (before, after):
        await happens(database, stored, OrderClosed(on=TODAY))
    async with database.writing() as work:
        await work.reminders.put([told_of(one, clock.now()) for one in (before, after)])
        await work.commit()
    day = TODAY + timedelta(1)
    async with database.reading() as work:
        found = await work.reminders.prunable(day)

    async with database.writing() as work:
        open_again = await work.orders.get(ALICE, after.order.number)
        assert open_again is not None
        await work.orders.undo_last(open_again, after.order, clock.now())
        pruned = await work.reminders.prune(found, day)
        await work.commit()

    assert (found, pruned) == ([before.id, after.id], 1)
    async with database.reading() as work:
        assert list(await work.reminders.of_orders(found)) == [after.id]
