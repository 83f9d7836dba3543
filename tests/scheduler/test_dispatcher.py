import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from advisor.checkpoints import CheckpointKind
from advisor.events import OrderClosed
from scheduler.composer import MERGED
from scheduler.delivery.settings import DeliverySettings
from scheduler.dispatcher import Dispatcher
from scheduler.planner import NO_LONGER_APPLIES, project
from scheduler.sender import Delivery, Outcome
from storage.database import Database
from storage.errors import StorageError
from storage.records import ReminderState, StoredOrder
from tests.clocks import StandingClock
from tests.scheduler.conftest import OpenDatabase
from tests.scheduler.samples import (
    POLICY,
    SENT,
    FakeSender,
    newcomer,
    reminder_of,
    with_parcels,
)
from tests.storage.samples import ALICE, BOB, NOW, TODAY, due, happens, put

LEASE = timedelta(minutes=3)
TRANSIENT = Delivery(Outcome.TRANSIENT, detail="TimedOut")
GONE = Delivery(Outcome.GONE, detail="forbidden")


@pytest.fixture
def dispatcher(database: Database, sender: FakeSender, clock: StandingClock) -> Dispatcher:
    return dispatcher_at(database, sender, clock)


def dispatcher_at(
    database: Database,
    sender: FakeSender,
    clock: StandingClock,
    *,
    worker: str = "me",
    batch: int = 100,
) -> Dispatcher:
    settings = DeliverySettings(batch=batch, lease=LEASE)
    return Dispatcher(database, sender, clock, POLICY, worker=worker, settings=settings)


async def with_due(
    database: Database, number: int = 1, *, chat_id: int = ALICE
) -> list[StoredOrder]:
    """Stores parcels, each with one reminder that is due now."""
    stored = await with_parcels(database, number, owner=newcomer(chat_id))
    await put(database, *map(due, stored))
    return stored


async def with_due_each(database: Database, people: int) -> list[StoredOrder]:
    """Stores a parcel for each of so many people, with a reminder that is due now."""
    return [one for chat in range(1, people + 1) for one in await with_due(database, chat_id=chat)]


async def states(database: Database) -> dict[ReminderState, int]:
    """The states that reminders are in, and how many are."""
    async with database.reading() as work:
        return {state: count for state, count in (await work.reminders.counts()).items() if count}


# -- what becomes of an attempt -------------------------------------------------------------------


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
    later = NOW + timedelta(microseconds=1)
    await put(database, due(stored, at=later))

    assert await dispatcher.drain() == 0
    assert await dispatcher.next_due() == later

    clock.advance(microseconds=1)
    assert await dispatcher.drain() == 1


async def test_who_floods_is_tried_again_after_the_time_that_was_asked_for(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await with_due(database)
    wait = timedelta(seconds=37)
    sender.answers(ALICE, Delivery(Outcome.RETRY_AFTER, wait, "flood_control"))

    assert await dispatcher.drain() == 1

    reminder = await reminder_of(database, stored)
    assert (reminder.state, reminder.reason) == (ReminderState.PENDING, "flood_control")
    assert (reminder.due_at, reminder.attempts) == (NOW, 1)
    assert await dispatcher.next_due() == NOW + wait
    clock.advance(seconds=37)
    assert await dispatcher.drain() == 1
    assert (await reminder_of(database, stored)).state is ReminderState.SENT


async def test_a_passing_fault_is_tried_again(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await with_due(database)
    sender.answers(ALICE, TRANSIENT)

    await dispatcher.drain()

    reminder = await reminder_of(database, stored)
    assert (reminder.state, reminder.reason) == (ReminderState.PENDING, "TimedOut")
    clock.advance(seconds=2)
    await dispatcher.drain()
    assert (await reminder_of(database, stored)).state is ReminderState.SENT
    assert len(sender.sent) == 2


async def test_the_waits_between_attempts_double_up_to_a_bound(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    await with_due(database)
    sender.answers(ALICE, *[TRANSIENT] * 12)
    waits = []
    for _ in range(12):
        await dispatcher.drain()
        again = await dispatcher.next_due()
        assert again is not None
        waits.append((again - clock.instant).total_seconds())
        clock.instant = again

    longest = [min(2.0 * 2**attempt, 300) for attempt in range(12)]
    assert all(most / 2 <= wait <= most for wait, most in zip(waits, longest, strict=True))
    assert len(set(waits)) == len(waits)


async def test_where_nobody_is_the_chat_sleeps_until_it_wakes(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    gone, other = await with_due(database, 2)
    await put(database, due(other, at=NOW + timedelta(hours=1)))
    sender.answers(ALICE, GONE)

    await dispatcher.drain()

    async with database.reading() as work:
        chat = await work.chats.get(ALICE)
    assert chat is not None
    assert chat.asleep_since == NOW
    reminder = await reminder_of(database, gone)
    assert (reminder.state, reminder.reason) == (ReminderState.PARKED, "forbidden")
    assert await states(database) == {ReminderState.PARKED: 2}
    assert await dispatcher.next_due() is None

    clock.advance(hours=1)
    async with database.writing() as work:
        await work.chats.wake(ALICE)
        await work.commit()
    assert await dispatcher.drain() == 2
    assert await states(database) == {ReminderState.SENT: 2}


async def test_what_is_refused_fails_with_the_reason_and_is_never_tried_again(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await with_due(database)
    sender.answers(ALICE, Delivery(Outcome.REFUSED, detail="bad_request: too long"))

    await dispatcher.drain()
    clock.advance(days=1)
    await dispatcher.drain()

    reminder = await reminder_of(database, stored)
    assert (reminder.state, reminder.reason) == (ReminderState.FAILED, "bad_request: too long")
    assert len(sender.sent) == 1


async def test_what_no_longer_applies_is_skipped_with_the_reason_and_not_sent(
    dispatcher: Dispatcher, sender: FakeSender, database: Database
) -> None:
    [stored] = await with_due(database)
    await happens(database, stored, OrderClosed(on=TODAY))

    assert await dispatcher.drain() == 1

    reminder = await reminder_of(database, stored)
    assert (reminder.state, reminder.reason) == (ReminderState.SKIPPED, NO_LONGER_APPLIES)
    assert sender.sent == []


async def test_stale_ones_of_one_order_go_out_as_one_message(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await with_due(database)
    must_act = due(stored, CheckpointKind.MUST_ACT, at=NOW + timedelta(days=4))
    await put(database, must_act)
    clock.advance(days=4)

    assert await dispatcher.drain() == 2

    assert len(sender.sent) == 1
    async with database.reading() as work:
        told = {
            row.kind: (row.state, row.reason) for row in await work.reminders.of_order(stored.id)
        }
    assert told == {
        CheckpointKind.DECIDE: (ReminderState.SKIPPED, MERGED),
        CheckpointKind.MUST_ACT: (ReminderState.SENT, None),
    }


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


async def test_two_chats_are_each_told_at_their_own_hour(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    people = [newcomer(ALICE, zone="Asia/Tokyo"), newcomer(BOB, zone="America/New_York")]
    for person in people:
        [stored] = await with_parcels(database, owner=person)
        async with database.writing() as work:
            await project(work, stored, person.buyer, POLICY, NOW)
            await work.commit()

    told = []
    for _ in people:
        instant = await dispatcher.next_due()
        assert instant is not None
        clock.instant = instant
        await dispatcher.drain()
        told.append((sender.sent[-1][0], instant))

    # Both have their last comfortable day on the 4th, and want to hear of it at ten.
    assert told == [
        (ALICE, datetime(2026, 11, 4, 1, tzinfo=UTC)),
        (BOB, datetime(2026, 11, 4, 15, tzinfo=UTC)),
    ]


# -- one never stops the others -------------------------------------------------------------------


async def test_a_sender_that_raises_never_stops_the_others(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [unlucky] = await with_due(database)
    others = await with_due(database, 3, chat_id=BOB)
    sender.answers(ALICE, RuntimeError("out of the blue"))

    assert await dispatcher.drain() == 4

    reminder = await reminder_of(database, unlucky)
    assert (reminder.state, reminder.reason) == (ReminderState.PENDING, "internal_error")
    assert sender.times_told(others) == [1, 1, 1]
    clock.advance(seconds=2)
    await dispatcher.drain()
    assert await states(database) == {ReminderState.SENT: 4}


async def test_reminders_that_broke_together_come_again_together(
    dispatcher: Dispatcher, sender: FakeSender, database: Database, clock: StandingClock
) -> None:
    [stored] = await with_due(database)
    await put(database, due(stored, CheckpointKind.MUST_ACT, at=NOW + timedelta(days=4)))
    clock.advance(days=4)
    sender.answers(ALICE, RuntimeError("out of the blue"))
    assert await dispatcher.drain() == 2

    again = await dispatcher.next_due()
    assert again is not None
    clock.instant = again

    assert await dispatcher.drain() == 2
    assert await states(database) == {ReminderState.SENT: 1, ReminderState.SKIPPED: 1}


async def test_an_order_that_cannot_be_worded_never_stops_the_others(
    dispatcher: Dispatcher, sender: FakeSender, database: Database
) -> None:
    [broken] = await with_parcels(database, owner=newcomer(ALICE, zone="Mars/Olympus_Mons"))
    await put(database, due(broken))
    others = await with_due(database, 3, chat_id=BOB)

    assert await dispatcher.drain() == 4

    reminder = await reminder_of(database, broken)
    assert (reminder.state, reminder.reason) == (ReminderState.PENDING, "internal_error")
    assert reminder.attempts == 1
    assert sender.times_told(others) == [1, 1, 1]


async def test_somebody_who_left_never_stops_the_others(
    dispatcher: Dispatcher, sender: FakeSender, database: Database
) -> None:
    await with_due(database)
    others = await with_due(database, 3, chat_id=BOB)
    sender.answers(ALICE, GONE)

    await dispatcher.drain()

    assert sender.times_told(others) == [1, 1, 1]
    assert await states(database) == {ReminderState.SENT: 3, ReminderState.PARKED: 1}


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

    assert sum(settled) == 60
    assert all(settled)
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
    clock.instant = NOW + LEASE - timedelta(microseconds=1)
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
