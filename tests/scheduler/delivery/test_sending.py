"""What goes out together, and that one fault never stops the others."""

from datetime import UTC, datetime, timedelta

from advisor.checkpoints import CheckpointKind
from scheduler.composer import MERGED
from scheduler.dispatcher import Dispatcher
from scheduler.planner import project
from storage.database import Database
from storage.records import ReminderState
from tests.clocks import StandingClock
from tests.scheduler.dispatching import GONE, states, with_due
from tests.scheduler.samples import POLICY, FakeSender, newcomer, reminder_of, with_parcels
from tests.storage.samples import ALICE, BOB, NOW, due, put


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
