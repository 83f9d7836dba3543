"""Deliveries that flow: nobody waits for others, and what is in hand is kept in hand."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from typing_extensions import override

from advisor.policy import Policy
from scheduler.composer import MOVED
from scheduler.delivery.settings import AHEAD, DeliverySettings
from scheduler.dispatcher import Dispatcher
from storage.claims import Claims
from storage.database import Database
from storage.errors import StorageUnavailable
from storage.records import ReminderState
from storage.unit_of_work import UnitOfWork
from tests.clocks import StandingClock
from tests.scheduler.conftest import OpenDatabase
from tests.scheduler.dispatching import LEASE, with_due
from tests.scheduler.samples import (
    END,
    POLICY,
    FakeSender,
    newcomer,
    reminder_of,
    with_parcels,
)
from tests.storage.samples import ALICE, BOB, due, put

#: The clock of the machine runs on while that of the test stands.
PATIENCE = 20.0


def dispatcher_at(
    database: Database,
    sender: FakeSender,
    clock: StandingClock,
    *,
    worker: str = "me",
    lease: timedelta = LEASE,
    batch: int = 200,
    ask_again: timedelta = timedelta(seconds=5),
) -> Dispatcher:
    settings = DeliverySettings(
        batch=batch,
        ask_again=ask_again,
        lease=lease,
        record_after=timedelta(milliseconds=1),
        first_retry=timedelta(milliseconds=1),
    )
    return Dispatcher(database, sender, clock, POLICY, worker=worker, settings=settings)


class HoldingSender(FakeSender):
    """Holds the messages to some chats back until it is told."""

    def __init__(self, *held: int) -> None:
        super().__init__()
        self.let_go = asyncio.Event()
        self.waiting = 0
        self.changed = asyncio.Condition()
        self._held = held
        self.before_answer = self._hold

    async def _hold(self, chat_id: int) -> None:
        async with self.changed:
            self.changed.notify_all()
        if chat_id in self._held:
            self.waiting += 1
            try:
                await self.let_go.wait()
            finally:
                self.waiting -= 1

    async def until_sent(self, number: int, chat_id: int) -> None:
        async with asyncio.timeout(PATIENCE), self.changed:
            await self.changed.wait_for(
                lambda: sum(chat == chat_id for chat, _ in self.sent) >= number
            )


async def test_nobody_waits_for_a_chat_with_many_due(
    database: Database, clock: StandingClock
) -> None:
    many = await with_due(database, 60)
    others = await with_due(database, 30, chat_id=BOB)
    sender = HoldingSender(ALICE)
    draining = asyncio.create_task(dispatcher_at(database, sender, clock, batch=10).drain())

    await sender.until_sent(1, BOB)
    await sender.until_sent(1, ALICE)
    sender.let_go.set()

    assert await draining == 90
    assert sender.times_told(many + others) == [1] * 90


async def test_what_comes_back_while_others_are_recorded_is_recorded_too(
    database: Database, clock: StandingClock
) -> None:
    orders = [one for chat in range(1, 31) for one in await with_due(database, 4, chat_id=chat)]
    sender, turns = FakeSender(), itertools.cycle(range(7))

    async def some_turns_later(_: int) -> None:
        for _ in range(next(turns) * 40):
            await asyncio.sleep(0)

    sender.before_answer = some_turns_later

    assert await dispatcher_at(database, sender, clock, batch=30).drain() == 120
    assert sender.times_told(orders) == [1] * 120
    async with database.reading() as work:
        assert (await work.reminders.counts())[ReminderState.SENT] == 120


async def test_a_reminder_is_claimed_a_moment_before_it_is_due_and_told_when_it_is(
    database: Database, sender: FakeSender, clock: StandingClock
) -> None:
    [stored] = await with_parcels(database, 1)
    due_at = clock.now() + AHEAD
    await put(database, due(stored, at=due_at))
    draining = asyncio.create_task(dispatcher_at(database, sender, clock).drain())
    async with asyncio.timeout(PATIENCE):
        while (await reminder_of(database, stored)).state is not ReminderState.CLAIMED:
            await asyncio.sleep(0)
    assert sender.sent == []

    clock.instant = due_at

    assert await draining == 1
    assert sender.times_told([stored]) == [1]


@pytest.mark.parametrize("known", [True, False])
async def test_what_falls_due_meanwhile_does_not_wait_for_what_is_on_its_way(
    database: Database, clock: StandingClock, *, known: bool
) -> None:
    await with_due(database)
    [later] = await with_parcels(database, 1, owner=newcomer(BOB))
    sender = HoldingSender(ALICE)
    dispatcher = dispatcher_at(database, sender, clock)
    due_at = clock.now() + AHEAD * 2
    if known:
        await put(database, due(later, at=due_at))
    draining = asyncio.create_task(dispatcher.drain())
    await sender.until_sent(1, ALICE)

    clock.instant = due_at
    if not known:
        await put(database, due(later, at=due_at))
        dispatcher.look_by(due_at)

    await sender.until_sent(1, BOB)
    sender.let_go.set()
    assert await draining == 2


async def test_a_lease_lasts_as_long_as_its_message_waits(
    open_database: OpenDatabase, clock: StandingClock
) -> None:
    [stored] = await with_due(open_database())
    sender = HoldingSender(ALICE)
    # It looks after what waits each quarter of this, by the clock of the machine.
    lease = timedelta(milliseconds=200)
    me = dispatcher_at(open_database(), sender, clock, lease=lease)
    you = dispatcher_at(open_database(), sender, clock, worker="you", lease=lease)
    draining = asyncio.create_task(me.drain())
    await sender.until_sent(1, ALICE)

    ends = await you.next_due()
    assert ends is not None
    clock.instant = ends - timedelta(milliseconds=1)
    async with asyncio.timeout(PATIENCE):
        while await you.next_due() == ends:
            await asyncio.sleep(0)
    clock.instant = ends
    assert await you.drain() == 0

    sender.let_go.set()
    assert await draining == 1
    assert sender.times_told([stored]) == [1]


async def test_a_clock_that_jumps_a_day_ahead_sends_nothing_twice(
    database: Database, clock: StandingClock
) -> None:
    held = await with_due(database, 3)
    sender = HoldingSender(ALICE)
    lease = timedelta(milliseconds=200)
    draining = asyncio.create_task(
        dispatcher_at(database, sender, clock, batch=8, lease=lease).drain()
    )
    await sender.until_sent(1, ALICE)

    clock.advance(days=1)
    others = await with_due(database, 20, chat_id=BOB)
    # A ring would look at what is due by now, but a drain is under way: its own look does.
    await sender.until_sent(1, BOB)
    clock.advance(hours=-1)
    sender.let_go.set()

    await draining
    assert sender.times_told([*held, *others]) == [1] * 23


async def test_what_was_deleted_while_it_waited_is_not_sent_after_all(
    database: Database, clock: StandingClock
) -> None:
    [stored] = await with_due(database)
    sender = HoldingSender(ALICE)
    lease = timedelta(milliseconds=200)
    draining = asyncio.create_task(dispatcher_at(database, sender, clock, lease=lease).drain())
    await sender.until_sent(1, ALICE)
    assert sender.waiting == 1

    async with database.writing() as work:
        await work.orders.delete(ALICE, stored.order.number)
        await work.commit()
    clock.advance(seconds=0.15)

    async with asyncio.timeout(PATIENCE):
        assert await draining == 0
    assert sender.waiting == 0


async def test_an_order_whose_day_has_moved_is_told_on_its_new_day(
    database: Database, sender: FakeSender, clock: StandingClock
) -> None:
    [stored] = await with_due(database)
    # Other figures have come, while a worker that died had the reminder.
    settings = DeliverySettings(lease=LEASE)
    dispatcher = Dispatcher(
        database, sender, clock, Policy(decide=4), worker="me", settings=settings
    )

    assert await dispatcher.drain() == 1

    assert sender.sent == []
    reminder = await reminder_of(database, stored)
    assert (reminder.state, reminder.reason) == (ReminderState.PENDING, MOVED)
    assert reminder.due_at.date() == END - timedelta(4)
    assert reminder.attempts == 0


class FailingDatabase(Database):
    """Cannot be written as often as it is told."""

    failures = 0
    failed = 0

    @override
    @asynccontextmanager
    async def writing(self, *, brief: bool = False) -> AsyncIterator[UnitOfWork]:
        async with super().writing(brief=brief) as work:
            if self.failures:
                self.failures -= 1
                self.failed += 1
                raise StorageUnavailable("database or disk is full")
            yield work


async def test_what_was_sent_while_the_disk_was_full_is_recorded_later_and_not_sent_again(
    database: Database, clock: StandingClock, tmp_path: object
) -> None:
    orders = await with_due(database, 5)
    failing = FailingDatabase(f"sqlite+aiosqlite:///{tmp_path}/test.db")
    sender = FakeSender()

    async def fill_the_disk(_: int) -> None:
        if len(sender.sent) == 1:
            failing.failures = 4

    sender.before_answer = fill_the_disk
    assert await dispatcher_at(failing, sender, clock).drain() == 5

    assert failing.failed == 4
    assert sender.times_told(orders) == [1] * 5
    await failing.close()


async def test_a_stop_does_not_wait_for_a_database_that_fails(
    database: Database, clock: StandingClock, tmp_path: object
) -> None:
    [stored] = await with_due(database)
    failing = FailingDatabase(f"sqlite+aiosqlite:///{tmp_path}/test.db")
    sender = FakeSender()
    dispatcher = dispatcher_at(failing, sender, clock)

    async def fill_the_disk_and_stop(_: int) -> None:
        failing.failures = 1_000_000
        dispatcher.stop()

    sender.before_answer = fill_the_disk_and_stop
    with pytest.raises(StorageUnavailable):
        await dispatcher.drain()

    assert (await reminder_of(database, stored)).state is ReminderState.CLAIMED
    await failing.close()


async def test_while_nothing_can_be_recorded_nothing_goes_out(
    database: Database, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = [one for chat in range(1, 6) for one in await with_due(database, chat_id=chat)]
    sender = FakeSender()
    tried = held_at = 0
    record = Claims.record

    async def fail_thrice(self: Claims, *rest: Any, **options: Any) -> Any:
        nonlocal tried, held_at
        tried += 1
        if 2 <= tried <= 4:
            raise StorageUnavailable("away")
        held_at += sender.held
        return await record(self, *rest, **options)

    monkeypatch.setattr(Claims, "record", fail_thrice)
    dispatcher = dispatcher_at(database, sender, clock, ask_again=timedelta(milliseconds=1))

    assert await dispatcher.drain() == 5

    assert held_at == 1
    assert not sender.held
    assert dispatcher.stalled_for() == 0
    assert sender.times_told(orders) == [1] * 5


async def test_who_was_frozen_for_longer_than_its_lease_sends_nothing_more(
    open_database: OpenDatabase, clock: StandingClock
) -> None:
    [stored] = await with_due(open_database())
    sender, turn, asleep = FakeSender(), asyncio.Event(), asyncio.Event()

    async def freeze(_: int) -> None:
        asleep.set()
        await turn.wait()

    sender.before_turn = freeze
    frozen = asyncio.create_task(dispatcher_at(open_database(), sender, clock).drain())
    await asleep.wait()
    sender.before_turn = None
    clock.advance(seconds=LEASE.total_seconds())
    assert await dispatcher_at(open_database(), sender, clock, worker="you").drain() == 1
    turn.set()

    assert await frozen == 0
    assert sender.times_told([stored]) == [1]
