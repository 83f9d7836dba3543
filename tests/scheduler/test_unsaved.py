"""An order that was told and not saved is spoken of once, with what else is due."""

from datetime import datetime

import pytest

from advisor.dialogues.desk import Desk, desk_to_json
from advisor.dialogues.previews import Previews
from advisor.dialogues.registration import Draft
from scheduler.sender import Delivery, Outcome
from scheduler.unsaved import RemindingOfUnsaved
from storage.database import Database
from storage.records import Draft as StoredDraft
from tests.clocks import StandingClock
from tests.scheduler.dispatching import GONE, TRANSIENT, dispatcher_at, with_due
from tests.scheduler.samples import FakeSender
from tests.storage.samples import ALICE, NOW, with_chat

LAMP = Previews(id=7).added((Draft(title="Lamp"),))


@pytest.fixture
def reminding(database: Database, sender: FakeSender, clock: StandingClock) -> RemindingOfUnsaved:
    deliveries = dispatcher_at(database, sender, clock)
    return RemindingOfUnsaved(deliveries, database, sender, clock)


async def told(
    database: Database, remind_at: datetime | None = NOW, *, saved: bool = False
) -> None:
    """Alice has written about a lamp, and has saved it or not."""
    desk = Desk().asking((("Yes", "1:x"),), NOW)
    payload = desk_to_json(desk if saved else desk.with_open(LAMP, NOW))
    async with database.writing() as uow:
        await uow.drafts.put(ALICE, payload or "{}", NOW, remind_at=NOW)
        await uow.commit()


async def stored(database: Database) -> StoredDraft:
    async with database.reading() as uow:
        draft = await uow.drafts.get(ALICE)
    assert draft is not None
    return draft


async def test_it_is_spoken_of_once_and_never_again(
    database: Database, sender: FakeSender, reminding: RemindingOfUnsaved, clock: StandingClock
) -> None:
    """Also by another process, after a restart."""
    await with_chat(database, ALICE)
    await told(database)
    assert await reminding.next_due() == NOW
    assert await reminding.drain() == 1
    [(chat, text)] = sender.sent
    assert (chat, "Lamp" in text) == (ALICE, True)
    assert (await stored(database)).reminded_of == "previews 7"
    clock.advance(days=30)
    again = RemindingOfUnsaved(dispatcher_at(database, sender, clock), database, sender, clock)
    assert await again.drain() == 0
    assert await again.next_due() is None
    assert len(sender.sent) == 1


async def test_what_else_is_due_goes_first(
    database: Database, sender: FakeSender, reminding: RemindingOfUnsaved
) -> None:
    await with_due(database)
    await told(database)
    assert await reminding.drain() == 2
    assert ["Lamp" in text for _, text in sender.sent] == [False, True]


async def test_of_what_was_saved_meanwhile_nothing_is_said(
    database: Database, sender: FakeSender, reminding: RemindingOfUnsaved
) -> None:
    await with_chat(database, ALICE)
    await told(database, saved=True)
    assert await reminding.drain() == 1
    assert sender.sent == []
    assert await reminding.next_due() is None


@pytest.mark.parametrize(
    ("answer", "again"), [(TRANSIENT, True), (Delivery(Outcome.REFUSED), False), (GONE, False)]
)
async def test_what_telegram_does_not_take_for_now_is_tried_again(
    database: Database,
    sender: FakeSender,
    reminding: RemindingOfUnsaved,
    clock: StandingClock,
    answer: Delivery,
    again: bool,
) -> None:
    await with_chat(database, ALICE)
    await told(database)
    sender.answers(ALICE, answer)
    await reminding.drain()
    assert (await reminding.next_due() is not None) is again
    assert ((await stored(database)).reminded_of is None) is again
    clock.advance(minutes=11)
    await reminding.drain()
    assert len(sender.sent) == (2 if again else 1)
    async with database.reading() as uow:
        chat = await uow.chats.get(ALICE)
    assert chat is not None
    assert (chat.asleep_since is not None) is (answer is GONE)


async def test_once_it_is_to_stop_nothing_more_is_said(
    database: Database, sender: FakeSender, reminding: RemindingOfUnsaved
) -> None:
    await with_chat(database, ALICE)
    await told(database)
    reminding.stop()
    assert await reminding.drain() == 0
    assert sender.sent == []
    assert await reminding.next_due() == NOW


async def test_what_is_due_by_an_instant_is_looked_for_by_the_deliveries_behind_it(
    reminding: RemindingOfUnsaved,
) -> None:
    reminding.look_by(NOW)
    assert await reminding.drain() == 0
