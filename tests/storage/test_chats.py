from dataclasses import replace
from datetime import timedelta

import pytest

from advisor.buyer import Buyer
from storage.database import Database
from storage.errors import NotStoredError, StorageConflict
from storage.records import CHAT_ASLEEP, Chat, ReminderState
from tests.storage.samples import ALICE, BOB, NOW, chat, due, put, with_chat, with_orders

CHANGED = Chat(
    buyer=Buyer(chat_id=ALICE, language="ru", timezone="Asia/Tokyo", reminder_hour=7, country="BR"),
    language_chosen=True,
    timezone_chosen=True,
    asleep_since=NOW + timedelta(microseconds=1),
    recent_updates=(3, 2**40),
    created_at=NOW - timedelta(days=1),
)


@pytest.mark.parametrize("stored", [chat(), CHANGED])
async def test_a_chat_comes_back_as_it_was_stored(database: Database, stored: Chat) -> None:
    async with database.writing() as work:
        await work.chats.add(stored)
        await work.commit()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) == stored


async def test_an_unknown_chat_is_none(database: Database) -> None:
    async with database.reading() as work:
        assert await work.chats.get(ALICE) is None


async def test_a_changed_chat_is_saved_and_no_other(database: Database) -> None:
    await with_chat(database, ALICE, BOB)

    async with database.writing() as work:
        await work.chats.save(CHANGED)
        await work.commit()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) == CHANGED
        assert await work.chats.get(BOB) == chat(BOB)


async def test_a_chat_is_added_once(database: Database) -> None:
    await with_chat(database)

    async with database.writing() as work:
        with pytest.raises(StorageConflict):
            await work.chats.add(chat())


async def test_a_chat_that_is_gone_is_not_saved(database: Database) -> None:
    async with database.writing() as work:
        with pytest.raises(NotStoredError):
            await work.chats.save(chat())


async def test_updates_are_remembered_in_the_order_in_which_they_were_carried_out(
    database: Database,
) -> None:
    await with_chat(database)

    async with database.writing() as work:
        for update_id in (815, 812, 815):
            await work.chats.note_update(ALICE, update_id)
        await work.chats.note_update(BOB, 816)
        await work.commit()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) == replace(chat(), recent_updates=(812, 815))
        assert await work.chats.get(BOB) is None


async def test_of_many_updates_the_latest_are_remembered(database: Database) -> None:
    await with_chat(database)

    async with database.writing() as work:
        for update_id in range(100):
            await work.chats.note_update(ALICE, update_id)
        await work.commit()

    async with database.reading() as work:
        found = await work.chats.get(ALICE)
    assert found is not None
    assert found.recent_updates == tuple(range(68, 100))


async def test_a_sleeping_chat_parks_its_reminders_until_it_wakes(database: Database) -> None:
    [mine] = await with_orders(database)
    [theirs] = await with_orders(database, chat_id=BOB)
    await put(database, due(mine), due(theirs, at=NOW + timedelta(1)))

    async with database.writing() as work:
        await work.chats.put_to_sleep([ALICE], NOW)
        await work.commit()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) == replace(chat(), asleep_since=NOW)
        assert await work.reminders.of_order(mine.id) == [
            replace(due(mine), state=ReminderState.PARKED, reason=CHAT_ASLEEP)
        ]
        assert await work.claims.next_due() == NOW + timedelta(1)

    async with database.writing() as work:
        await work.chats.wake(ALICE)
        await work.commit()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) == chat()
        assert await work.reminders.of_order(mine.id) == [due(mine)]
        assert await work.claims.next_due() == NOW


async def test_only_pending_reminders_are_parked_and_only_parked_ones_woken(
    database: Database,
) -> None:
    [mine] = await with_orders(database)
    sent = replace(due(mine), state=ReminderState.SENT, sent_at=NOW)
    await put(database, sent)

    async with database.writing() as work:
        await work.chats.put_to_sleep([ALICE], NOW)
        await work.chats.wake(ALICE)
        await work.commit()

    async with database.reading() as work:
        assert await work.reminders.of_order(mine.id) == [sent]


async def test_a_chat_stays_asleep_since_it_fell_asleep(database: Database) -> None:
    await with_chat(database)

    async with database.writing() as work:
        await work.chats.put_to_sleep([], NOW)
        await work.chats.put_to_sleep([ALICE, BOB], NOW)
        await work.chats.put_to_sleep([ALICE], NOW + timedelta(1))
        await work.commit()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) == replace(chat(), asleep_since=NOW)


async def test_a_chat_that_is_gone_does_not_wake(database: Database) -> None:
    async with database.writing() as work:
        with pytest.raises(NotStoredError):
            await work.chats.wake(ALICE)


async def test_a_forgotten_chat_leaves_nothing_behind(database: Database) -> None:
    [mine] = await with_orders(database)
    [theirs] = await with_orders(database, chat_id=BOB)
    await put(database, due(mine), due(theirs))
    async with database.writing() as work:
        await work.drafts.put(ALICE, "{}", NOW)
        await work.chats.forget(ALICE)
        await work.commit()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) is None
        assert await work.orders.of_chat(ALICE) == []
        assert await work.orders.history(mine.id) == []
        assert await work.reminders.of_order(mine.id) == []
        assert await work.drafts.get(ALICE) is None
        assert await work.orders.of_chat(BOB) == [theirs]
        assert await work.reminders.of_order(theirs.id) == [due(theirs)]


async def test_chats_that_sleep_for_long_are_forgotten_with_all_that_is_theirs(
    database: Database,
) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    await with_chat(database, BOB)
    async with database.writing() as work:
        await work.chats.put_to_sleep([ALICE], NOW)
        await work.chats.put_to_sleep([BOB], NOW + timedelta(seconds=1))
        await work.commit()

    async with database.writing() as work:
        since = NOW + timedelta(seconds=1)
        assert await work.chats.forget_asleep_since(NOW, limit=9) == 0
        assert await work.chats.forget_asleep_since(since, limit=9) == 1
        await work.commit()

    async with database.reading() as work:
        assert await work.chats.get(ALICE) is None
        assert await work.chats.get(BOB) is not None
        assert await work.reminders.of_order(stored.id) == []
