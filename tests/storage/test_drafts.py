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
