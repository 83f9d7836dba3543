from datetime import timedelta

import pytest

from storage.database import Database
from storage.errors import StorageConflict
from storage.records import Draft
from tests.storage.samples import ALICE, BOB, NOW, with_chat


async def test_a_draft_is_stored_overwritten_and_deleted(database: Database) -> None:
    await with_chat(database, ALICE, BOB)

    async with database.writing() as work:
        assert await work.drafts.get(ALICE) is None
        await work.drafts.put(ALICE, '{"title": "Кабель"}', NOW)
        await work.drafts.put(BOB, "{}", NOW)
        assert await work.drafts.get(ALICE) == Draft(ALICE, '{"title": "Кабель"}', NOW)

        later = NOW + timedelta(seconds=1)
        await work.drafts.put(ALICE, "[]", later)
        assert await work.drafts.get(ALICE) == Draft(ALICE, "[]", later)

        await work.drafts.delete(ALICE)
        await work.drafts.delete(ALICE)
        assert await work.drafts.get(ALICE) is None
        assert await work.drafts.get(BOB) == Draft(BOB, "{}", NOW)


async def test_a_draft_needs_its_chat(database: Database) -> None:
    async with database.writing() as work:
        with pytest.raises(StorageConflict):
            await work.drafts.put(ALICE, "{}", NOW)


async def test_drafts_that_nobody_goes_on_with_are_dropped(database: Database) -> None:
    await with_chat(database, ALICE, BOB)
    async with database.writing() as work:
        await work.drafts.put(ALICE, "{}", NOW)
        await work.drafts.put(BOB, "{}", NOW + timedelta(seconds=1))

        assert await work.drafts.drop_untouched_since(NOW + timedelta(seconds=1)) == 1

        assert await work.drafts.get(ALICE) is None
        assert await work.drafts.get(BOB) is not None


async def test_what_is_to_be_spoken_of_is_claimed_by_one_and_settled(database: Database) -> None:
    await with_chat(database, ALICE, BOB)
    soon, until = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    async with database.writing() as work:
        await work.drafts.put(ALICE, "{}", NOW, remind_at=soon)
        await work.drafts.put(BOB, "{}", NOW)
        assert await work.drafts.next_due() == soon
        assert await work.drafts.due(NOW, limit=9) == []
        [due] = await work.drafts.due(soon, limit=9)
        assert (due.buyer.chat_id, due.draft.remind_at) == (ALICE, soon)

        assert await work.drafts.claim(due, until)
        assert not await work.drafts.claim(due, until)
        await work.drafts.settle(due, until, again=None, of="lamp")
        assert await work.drafts.next_due() is None
        told = await work.drafts.get(ALICE)
        assert told == Draft(ALICE, "{}", NOW, reminded_of="lamp")


async def test_what_was_changed_while_it_was_claimed_is_left_as_it_is(database: Database) -> None:
    await with_chat(database, ALICE)
    async with database.writing() as work:
        await work.drafts.put(ALICE, "{}", NOW, remind_at=NOW)
        [due] = await work.drafts.due(NOW, limit=9)
        until, later = NOW + timedelta(minutes=5), NOW + timedelta(days=1)
        assert await work.drafts.claim(due, until)
        await work.drafts.put(ALICE, "[]", NOW, remind_at=later)
        await work.drafts.settle(due, until, again=None, of="lamp")
        assert await work.drafts.get(ALICE) == Draft(ALICE, "[]", NOW, later)


async def test_of_a_chat_that_sleeps_nothing_is_due(database: Database) -> None:
    await with_chat(database, ALICE)
    async with database.writing() as work:
        await work.drafts.put(ALICE, "{}", NOW, remind_at=NOW)
        await work.chats.put_to_sleep([ALICE], NOW)
        assert await work.drafts.due(NOW, limit=9) == []
        assert await work.drafts.next_due() is None
