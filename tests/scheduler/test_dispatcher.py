import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler.delivery.settings import AHEAD
from scheduler.dispatcher import Dispatcher
from scheduler.sender import Delivery, Outcome
from storage.database import Database
from storage.errors import StorageError
from storage.records import ReminderState
from tests.clocks import StandingClock
from tests.scheduler.conftest import OpenDatabase
from tests.scheduler.dispatching import (
    GONE,
    LEASE,
    TRANSIENT,
    dispatcher_at,
    states,
    with_due,
    with_due_each,
)
from tests.scheduler.samples import POLICY, SENT, FakeSender, reminder_of, with_parcels
from tests.storage.samples import ALICE, BOB, NOW, due, put


async def test_nothing_due_is_nothing_to_do(dispatcher: Dispatcher, sender: FakeSender) -> None:
    assert await dispatcher.drain() == 0
    assert await dispatcher.next_due() is None
    assert sender.sent == []


async def test_what_is_due_is_sent_and_recorded(
    dispatcher: Dispatcher, sender: FakeSender, database: Database
) -> None:
    [stored] = await with_due(database)

    assert await dispatcher.drain() == 1

    [(chat_id, text)] = sender.sent
    assert chat_id == ALICE
    assert stored.order.title in text
    reminder = await reminder_of(database, stored)
    assert (reminder.state, reminder.reason) == (ReminderState.SENT, None)
    assert reminder.sent_at == NOW
    assert await dispatcher.next_due() is None


async def test_what_is_due_later_waits(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await with_parcels(database)
    later = NOW + AHEAD + timedelta(microseconds=1)
    await put(database, due(stored, at=later))

    assert await dispatcher.drain() == 0
    assert await dispatcher.next_due() == later

    clock.instant = later
    assert await dispatcher.drain() == 1


async def test_an_order_deleted_meanwhile_is_no_trouble(
    dispatcher: Dispatcher, sender: FakeSender, database: Database
) -> None:
    [stored] = await with_due(database)
    [other] = await with_due(database, chat_id=BOB)

    async def delete(chat_id: int) -> None:
        async with database.writing() as work:
            await work.chats.forget(ALICE)
            await work.commit()

    sender.before_answer = delete
    sender.answers(ALICE, GONE)

    assert await dispatcher.drain() == 1
    assert sender.times_told([stored, other]) == [1, 1]
    assert (await reminder_of(database, other)).state is ReminderState.SENT


async def test_a_database_that_fails_is_told_to_the_caller(
    sender: FakeSender, clock: StandingClock, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    nowhere = Database(f"sqlite+aiosqlite:///{tmp_path / 'file' / 'test.db'}")

    with pytest.raises(StorageError):
        await dispatcher_at(nowhere, sender, clock).drain()
    with pytest.raises(StorageError):
        await dispatcher_at(nowhere, sender, clock).next_due()
    await nowhere.close()


# -- many, and many workers -----------------------------------------------------------------------


async def test_a_thousand_due_in_the_same_second_are_all_delivered_once(
    dispatcher: Dispatcher, sender: FakeSender, database: Database
) -> None:
    orders = [
        *await with_due(database, 500, chat_id=ALICE),
        *await with_due(database, 500, chat_id=BOB),
    ]

    assert await dispatcher.drain() == 1000

    assert sender.times_told(orders) == [1] * 1000
    assert await states(database) == {ReminderState.SENT: 1000}


async def test_two_workers_at_once_never_send_the_same(
    open_database: OpenDatabase, sender: FakeSender, clock: StandingClock
) -> None:
    orders = await with_due_each(open_database(), 60)
    workers = [
        dispatcher_at(open_database(), sender, clock, worker=name, batch=7)
        for name in ("me", "you")
    ]

    settled = await asyncio.gather(*(worker.drain() for worker in workers))

    assert sum(settled) == 60  # who of them gets how many is up to SQLite's lock
    assert sender.times_told(orders) == [1] * 60


async def test_what_a_dead_worker_left_is_sent_again_after_the_lease_and_nothing_else(
    open_database: OpenDatabase, sender: FakeSender, clock: StandingClock
) -> None:
    orders = await with_due_each(open_database(), 5)
    me = dispatcher_at(open_database(), sender, clock, worker="me", batch=2)
    you = dispatcher_at(open_database(), sender, clock, worker="you")
    second_batch_is_out = asyncio.Event()

    async def hang_in_the_second_batch(_: int) -> None:
        if len(sender.sent) == 4:
            second_batch_is_out.set()
        if len(sender.sent) > 2:
            await asyncio.Event().wait()

    sender.before_answer = hang_in_the_second_batch
    dying = asyncio.create_task(me.drain())
    await second_batch_is_out.wait()
    dying.cancel()
    await asyncio.wait([dying])
    sender.before_answer = None

    assert await you.drain() == 1
    clock.instant = NOW + LEASE - AHEAD - timedelta(microseconds=1)
    assert await you.drain() == 0
    assert await you.next_due() == NOW + LEASE
    clock.instant = NOW + LEASE
    assert await you.drain() == 2

    assert sender.times_told(orders) == [1, 1, 2, 2, 1]
    assert await states(open_database()) == {ReminderState.SENT: 5}


async def test_a_worker_that_was_only_slow_does_not_undo_what_another_recorded(
    open_database: OpenDatabase, sender: FakeSender, clock: StandingClock
) -> None:
    [stored] = await with_due(open_database())
    me = dispatcher_at(open_database(), sender, clock, worker="me")
    you = dispatcher_at(open_database(), sender, clock, worker="you")
    out, answered = asyncio.Event(), asyncio.Event()

    async def keep_the_first_waiting(_: int) -> None:
        if not out.is_set():
            out.set()
            await answered.wait()

    sender.before_answer = keep_the_first_waiting
    sender.answers(ALICE, SENT, TRANSIENT)
    slow = asyncio.create_task(me.drain())
    await out.wait()
    clock.advance(minutes=3)

    assert await you.drain() == 1
    answered.set()
    assert await slow == 0

    assert (await reminder_of(open_database(), stored)).state is ReminderState.SENT
    assert len(sender.sent) == 2


async def test_what_was_held_back_by_a_stop_is_given_back_untried(
    dispatcher: Dispatcher, sender: FakeSender, database: Database
) -> None:
    [stored] = await with_due(database)
    sender.answers(ALICE, Delivery(Outcome.UNSENT, detail="stopping"))

    async def stop(_: int) -> None:
        dispatcher.stop()

    sender.before_answer = stop
    assert await dispatcher.drain() == 1

    assert sender.stopped
    reminder = await reminder_of(database, stored)
    assert (reminder.state, reminder.reason) == (ReminderState.PENDING, "stopping")
    assert reminder.attempts == 0
    assert await dispatcher.next_due() == NOW


async def test_stop_ends_a_drain_after_the_batch_under_way(
    database: Database, sender: FakeSender, clock: StandingClock
) -> None:
    await with_due_each(database, 5)
    dispatcher = dispatcher_at(database, sender, clock, batch=2)

    async def stop(chat_id: int) -> None:
        dispatcher.stop()

    sender.before_answer = stop

    assert await dispatcher.drain() == 2
    assert await states(database) == {ReminderState.SENT: 2, ReminderState.PENDING: 3}
    assert await dispatcher.drain() == 0


# -- what an observer is told --------------------------------------------------------------------


class Watcher:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def claimed(self, reminders: int) -> None:
        self.told.append(reminders)

    def skipped(self, reason: str) -> None:
        self.told.append(reason)

    def attempted(self, outcome: Outcome, late: timedelta) -> None:
        self.told.append((outcome, late))


async def test_an_observer_is_told_what_was_due_and_what_came_of_it(
    database: Database, sender: FakeSender, clock: StandingClock
) -> None:
    await with_due(database)
    watcher = Watcher()
    dispatcher = Dispatcher(database, sender, clock, POLICY, worker="me", observer=watcher)
    sender.answers(ALICE, TRANSIENT)
    await dispatcher.drain()
    clock.advance(seconds=2)
    await dispatcher.drain()

    assert watcher.told == [
        1,
        (Outcome.TRANSIENT, timedelta()),
        1,
        (Outcome.SENT, timedelta(seconds=2)),
    ]


async def test_an_observer_is_told_why_something_was_not_sent(
    database: Database, sender: FakeSender, clock: StandingClock
) -> None:
    await with_due(database)
    watcher = Watcher()
    dispatcher = Dispatcher(database, sender, clock, POLICY, worker="me", observer=watcher)
    clock.advance(days=30)

    await dispatcher.drain()

    assert watcher.told == [1, "deadline_passed"]
