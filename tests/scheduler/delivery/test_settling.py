"""What becomes of a reminder, by what came of telling it."""

from datetime import timedelta

from advisor.events import OrderClosed
from scheduler.dispatcher import Dispatcher
from scheduler.planner import NO_LONGER_APPLIES
from scheduler.sender import Delivery, Outcome
from storage.database import Database
from storage.records import ReminderState
from tests.clocks import StandingClock
from tests.scheduler.dispatching import GONE, TRANSIENT, states, with_due
from tests.scheduler.samples import FakeSender, reminder_of
from tests.storage.samples import ALICE, NOW, TODAY, due, happens, put


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
