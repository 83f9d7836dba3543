from dataclasses import replace

import pytest

from advisor.checkpoints import CheckpointKind
from storage.database import Database
from storage.errors import StorageConflict
from storage.records import CHAT_ASLEEP, ReminderState, StoredOrder
from tests.storage.claiming import (
    SECOND,
    claim,
    next_due,
    record,
    reminders_of,
    sent,
    sleeps,
    wakes,
)
from tests.storage.samples import ALICE, BOB, NOW, due, put, with_orders

# -- planning -------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(set(ReminderState) - {ReminderState.CLAIMED}))
async def test_a_reminder_comes_back_as_it_was_put(
    database: Database, state: ReminderState
) -> None:
    [stored] = await with_orders(database)
    planned = replace(due(stored), state=state, reason="wegen …", attempts=3, sent_at=NOW - SECOND)

    await put(database, planned)

    assert await reminders_of(database, stored) == [planned]


async def test_reminders_are_listed_by_the_instant_at_which_they_are_due(
    database: Database,
) -> None:
    [stored] = await with_orders(database)
    last = due(stored, CheckpointKind.SHIPMENT_CHECK, at=NOW + SECOND)
    first = due(stored, CheckpointKind.SNOOZED, at=NOW - SECOND)
    decide, must_act = due(stored), due(stored, CheckpointKind.MUST_ACT)

    await put(database, last, must_act, first, decide)

    assert await reminders_of(database, stored) == [first, decide, must_act, last]


async def test_a_reminder_with_the_same_key_is_overwritten(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored), due(stored, occurrence=2))
    cancelled = replace(due(stored), state=ReminderState.CANCELLED, reason="closed")
    moved = due(stored, occurrence=2, at=NOW + SECOND)

    await put(database, cancelled, moved)

    assert await reminders_of(database, stored) == [cancelled, moved]
    assert await next_due(database) == NOW + SECOND


async def test_putting_nothing_changes_nothing(database: Database) -> None:
    await put(database)
    assert await next_due(database) is None


async def test_a_reminder_needs_its_order(database: Database) -> None:
    async with database.writing() as work:
        with pytest.raises(StorageConflict):
            await work.reminders.put([due(StoredOrder(1, ALICE, None))])  # type: ignore[arg-type]


async def test_only_a_worker_claims(database: Database) -> None:
    [stored] = await with_orders(database)
    claimed = replace(due(stored), state=ReminderState.CLAIMED)

    async with database.writing() as work:
        with pytest.raises(ValueError, match="worker"):
            await work.reminders.put([claimed])


# -- chats that sleep -----------------------------------------------------------------------------


async def test_what_is_planned_for_a_sleeping_chat_waits_until_it_wakes(
    database: Database,
) -> None:
    [stored] = await with_orders(database)
    await sleeps(database)
    skipped = replace(due(stored, occurrence=2), state=ReminderState.SKIPPED)

    await put(database, due(stored), skipped)

    assert await reminders_of(database, stored) == [
        replace(due(stored), state=ReminderState.PARKED, reason=CHAT_ASLEEP),
        skipped,
    ]
    assert await next_due(database) is None
    await wakes(database)
    assert len(await claim(database)) == 1


# -- looking --------------------------------------------------------------------------------------


async def test_reminders_are_counted_by_state(database: Database) -> None:
    first, second = await with_orders(database, 2)
    await put(
        database,
        due(first),
        due(second, at=NOW + SECOND),
        due(second, occurrence=2, at=NOW + SECOND),
    )
    await claim(database)

    async with database.reading() as work:
        counts = await work.reminders.counts()
    assert counts == dict.fromkeys(ReminderState, 0) | {
        ReminderState.PENDING: 2,
        ReminderState.CLAIMED: 1,
    }


async def test_the_reminders_of_several_orders_are_read_together(database: Database) -> None:
    first, second, third = await with_orders(database, 3)
    later, sooner = due(third, at=NOW + SECOND), due(third, occurrence=2)
    await put(database, due(first), later, sooner)

    async with database.reading() as work:
        found = await work.reminders.of_orders([first.id, second.id, third.id])

    assert found == {first.id: [due(first)], third.id: [sooner, later]}


async def test_the_orders_that_were_told_last_are_known(database: Database) -> None:
    first, second = await with_orders(database, 2)
    await put(database, due(first), due(second))
    await claim(database)
    for stored, at in ((first, NOW), (second, NOW + SECOND)):
        [reminder] = await reminders_of(database, stored)
        await record(database, sent(reminder, at))
    async with database.reading() as work:
        told = await work.reminders.last_told(ALICE, NOW)
        assert told == (NOW + SECOND, frozenset({second.order.number}))
        assert await work.reminders.last_told(ALICE, NOW + 2 * SECOND) is None
        assert await work.reminders.last_told(BOB, NOW) is None
