from datetime import timedelta

import pytest

from advisor.events import FactsCorrected, LetterSent, OrderRegistered, RecordedEvent
from advisor.reporters import ByPerson
from advisor.transitions import apply, fold, register
from storage.database import Database
from storage.errors import StorageConflict
from storage.records import CalendarAddress, HistoryEntry, Recorded
from tests.scheduler.samples import registration
from tests.storage.samples import ALICE, BOB, NOW, TODAY, recorded, with_chat, with_orders

LATER = NOW + timedelta(hours=1)


async def test_a_calendar_is_found_by_its_fingerprint_until_another_takes_its_place(
    database: Database,
) -> None:
    await with_chat(database, ALICE, BOB)

    async with database.writing() as work:
        await work.calendars.put(ALICE, "first", NOW)
        await work.calendars.put(BOB, "bob's", NOW)
        await work.calendars.put(ALICE, "second", LATER)
        await work.commit()

    known = CalendarAddress(chat_id=ALICE, created_at=LATER, content="", changed_at=LATER)
    async with database.reading() as work:
        assert await work.calendars.opened_by("first") is None
        assert await work.calendars.opened_by("second") == known
        assert await work.calendars.of_chat(ALICE) == known
        bobs = await work.calendars.opened_by("bob's")
        assert bobs is not None
        assert bobs.chat_id == BOB


async def test_what_was_given_out_is_remembered(database: Database) -> None:
    await with_chat(database, ALICE)

    async with database.writing() as work:
        await work.calendars.put(ALICE, "secret", NOW)
        await work.calendars.note_content(ALICE, "abc", LATER)
        known = await work.calendars.of_chat(ALICE)

    assert known == CalendarAddress(chat_id=ALICE, created_at=NOW, content="abc", changed_at=LATER)


async def test_a_closed_calendar_is_gone(database: Database) -> None:
    await with_chat(database, ALICE)

    async with database.writing() as work:
        await work.calendars.put(ALICE, "secret", NOW)
        assert await work.calendars.close(ALICE)
        assert not await work.calendars.close(ALICE)
        assert await work.calendars.opened_by("secret") is None


async def test_a_chat_that_is_forgotten_takes_its_calendar_along(database: Database) -> None:
    await with_chat(database, ALICE)

    async with database.writing() as work:
        await work.calendars.put(ALICE, "secret", NOW)
        await work.chats.forget(ALICE)
        assert await work.calendars.opened_by("secret") is None


async def test_a_calendar_needs_its_chat(database: Database) -> None:
    async with database.writing() as work:
        with pytest.raises(StorageConflict):
            await work.calendars.put(ALICE, "secret", NOW)


async def test_each_step_and_each_step_back_counts(database: Database) -> None:
    (stored,) = await with_orders(database)
    renamed = FactsCorrected(on=TODAY, title="Lamp")

    async with database.writing() as work:
        before = await work.orders.recorded(ALICE)
        told = apply(stored.order, renamed)
        noted = RecordedEvent(sequence=told.revision, at=LATER, by=ByPerson(ALICE), event=renamed)
        after = type(stored)(stored.id, stored.chat_id, told)
        await work.orders.save(after, noted)
        then = await work.orders.recorded(ALICE)
        await work.orders.undo_last(after, stored.order, LATER + timedelta(1))
        at_last = await work.orders.recorded(ALICE)
        assert await work.orders.recorded(BOB) == {}

    assert before[stored.id].times == stored.order.revision
    assert then[stored.id] == Recorded(stored.order.revision + 1, LATER)
    assert at_last[stored.id] == Recorded(stored.order.revision + 2, LATER + timedelta(1))


async def test_an_order_is_restored_with_all_that_was_noted_of_it(database: Database) -> None:
    await with_chat(database, ALICE)
    first = recorded(registration(), 1)
    taken_back = HistoryEntry(recorded(LetterSent(on=TODAY), 2), LATER)
    third = recorded(LetterSent(on=TODAY), 3)
    history = [HistoryEntry(first, None), taken_back, HistoryEntry(third, None)]

    async with database.writing() as work:
        order = fold(await work.orders.next_number(ALICE), [first, third])
        stored = await work.orders.restore(ALICE, order, history)
        await work.commit()

    async with database.reading() as work:
        assert await work.orders.history(stored.id) == history
        assert await work.orders.of_chat(ALICE) == [stored]


async def test_facts_that_are_not_those_of_the_history_are_not_restored(
    database: Database,
) -> None:
    await with_chat(database, ALICE)
    event = registration()
    assert isinstance(event, OrderRegistered)

    async with database.writing() as work:
        with pytest.raises(ValueError, match="not those after"):
            await work.orders.restore(
                ALICE, register(1, event, 2), [HistoryEntry(recorded(event, 1), None)]
            )
