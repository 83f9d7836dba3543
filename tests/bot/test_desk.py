"""A desk in use: what one visit does to it is stored once, upon what others have stored."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import ANY

import pytest

from advisor.buyer import Buyer
from advisor.dialogues.desk import desk_from_json
from advisor.dialogues.registration import Draft, Field
from bot.desk import DeskInUse, read_desk
from storage.database import Database
from storage.records import Chat
from storage.records import Draft as StoredDraft
from tests.advisor.samples import dollars

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
ANNA = 101
LAMP = Draft(title="Lamp", asking=Field.SHIPPED_ON)
RING = Draft(title="Ring", asking=Field.SHIPPED_ON)
YES = (("Yes", "1:x"),)
BUYER = Buyer(chat_id=ANNA, language="en", timezone="UTC")


@pytest.fixture
async def database(home: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite+aiosqlite:///{home / 'buyerclock.db'}")
    chat = Chat(buyer=BUYER, language_chosen=False, timezone_chosen=False, created_at=NOW)
    async with database.writing() as uow:
        await uow.chats.add(chat)
        await uow.commit()
    yield database
    await database.close()


async def found(database: Database, now: datetime = NOW) -> DeskInUse:
    """The desk as another visit finds it."""
    async with database.reading() as uow:
        return DeskInUse(await read_desk(uow, ANNA), ANNA, now)


async def store(database: Database, desk: DeskInUse) -> None:
    async with database.writing() as uow:
        await desk.store(uow, BUYER)
        await uow.commit()


async def test_the_next_visit_finds_what_this_one_has_left(database: Database) -> None:
    desk = await found(database)
    desk.keep(LAMP)
    desk.ask(YES)
    await store(database, desk)
    assert not desk.is_changed
    later = await found(database, NOW + timedelta(minutes=5))
    assert (later.open, later.choices) == (LAMP, YES)


async def test_what_another_visit_stored_meanwhile_is_not_lost(database: Database) -> None:
    first, second = await found(database), await found(database)
    first.keep(LAMP)
    second.ask(YES)
    await store(database, first)
    await store(database, second)
    both = await found(database)
    assert (both.open, both.choices) == (LAMP, YES)


async def test_nothing_is_stored_of_a_desk_that_was_only_looked_at(database: Database) -> None:
    desk = await found(database)
    desk.forget_question()
    assert not desk.leave()
    desk.drop_aside()
    assert desk.take_up(12) is None
    assert not desk.is_changed


async def test_a_desk_that_is_empty_again_is_stored_no_longer(database: Database) -> None:
    desk = await found(database)
    desk.keep(LAMP)
    await store(database, desk)
    assert desk.leave()
    await store(database, desk)
    async with database.reading() as uow:
        assert await uow.drafts.get(ANNA) is None


async def test_what_was_put_aside_is_taken_up_by_its_id(database: Database) -> None:
    desk = await found(database)
    desk.keep(LAMP)
    await store(database, desk)
    later = await found(database, NOW + timedelta(minutes=1))
    later.keep(RING, new=True)
    [lamp] = later.waiting
    assert [one.dialogue for one in later.everything] == [RING, LAMP]
    assert later.take_up(lamp.id) == LAMP
    assert later.open == LAMP


async def test_what_is_under_way_can_be_gone_on_with_at_the_very_same_instant(
    database: Database,
) -> None:
    desk = await found(database)
    desk.keep(LAMP)
    assert desk.take_up(desk.everything[0].id) == LAMP


async def test_the_question_about_a_deleted_order_goes_with_it(database: Database) -> None:
    desk = await found(database)
    desk.keep(Draft(title="Lamp", order=1, asking=Field.SHIPPED_ON))
    desk.leave_order(2)
    assert desk.open is not None
    desk.leave_order(1)
    assert desk.open is None


async def drafted(database: Database) -> StoredDraft:
    async with database.reading() as uow:
        stored = await uow.drafts.get(ANNA)
    assert stored is not None
    return stored


async def test_of_an_order_that_is_not_saved_the_next_day_speaks_once(database: Database) -> None:
    """However it is continued afterwards; of another one it is spoken again."""
    desk = await found(database)
    desk.keep(LAMP)
    desk.ask(YES)
    await store(database, desk)
    first = await drafted(database)
    assert first.remind_at == datetime(2026, 11, 2, 10, tzinfo=UTC)
    unsaved = desk_from_json(first.payload).unsaved
    assert unsaved is not None
    mark = unsaved.mark
    async with database.writing() as uow:
        await uow.drafts.put(ANNA, first.payload, NOW, reminded_of=mark)
        await uow.commit()
    later = await found(database, NOW + timedelta(days=1))
    later.keep(replace(LAMP, price=dollars("5")))
    await store(database, later)
    told = await drafted(database)
    assert (told.remind_at, told.reminded_of) == (None, mark)
    later.leave()
    later.ask(YES)
    await store(database, later)
    assert await drafted(database) == replace(told, payload=ANY, reminded_of=None)
    later.keep(RING)
    await store(database, later)
    assert (await drafted(database)).remind_at == datetime(2026, 11, 3, 10, tzinfo=UTC)


async def test_what_is_not_needed_is_dropped_by_its_id(database: Database) -> None:
    desk = await found(database)
    desk.keep(LAMP)
    [lamp] = desk.everything
    assert not desk.drop(lamp.id + 1)
    assert desk.drop(lamp.id)
    assert desk.open is None
