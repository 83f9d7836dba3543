"""The one way to change an order: all of a change is stored, or nothing, and it counts once."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from advisor.errors import DomainError
from advisor.events import LetterSent, OrderClosed, ReceiptConfirmed
from advisor.reporters import ByImport, ByPerson, Reporter
from advisor.transitions import fold
from scheduler.asking import NOT_AGAIN
from scheduler.changes import Changes, Origin
from scheduler.errors import RepeatedUpdateError, StaleOrderError
from storage.database import Database
from storage.errors import NotStoredError
from storage.records import HistoryEntry, Reminder, ReminderState, StoredOrder
from tests.scheduler.samples import POLICY, newcomer, parcel, registration
from tests.storage.samples import ALICE, NOW, TODAY, recorded

ME = ByPerson(ALICE)


class Waking:
    """Remembers by when somebody was to be woken."""

    def __init__(self) -> None:
        self.by: list[datetime | None] = []

    def __call__(self, instant: datetime | None) -> None:
        self.by.append(instant)


@pytest.fixture
def waking() -> Waking:
    return Waking()


@pytest.fixture
async def changes(database: Database, waking: Waking) -> Changes:
    async with database.writing() as work:
        await work.chats.add(newcomer(ALICE))
        await work.commit()
    return Changes(database, POLICY, waking)


def origin(update_id: int | None = None, by: Reporter = ME, at: datetime = NOW) -> Origin:
    return Origin(chat_id=ALICE, reporter=by, at=at, update_id=update_id)


async def registered(changes: Changes, update_id: int | None = None) -> StoredOrder:
    async with changes.of(origin(update_id)) as change:
        return await change.register(registration())


async def story(database: Database, stored: StoredOrder) -> list[HistoryEntry]:
    async with database.reading() as work:
        return await work.orders.history(stored.id)


async def reminders(database: Database, stored: StoredOrder) -> list[Reminder]:
    async with database.reading() as work:
        return await work.reminders.of_order(stored.id)


async def test_an_order_is_stored_with_its_event_and_its_reminders(
    changes: Changes, database: Database, waking: Waking
) -> None:
    stored = await registered(changes)
    [entry] = await story(database, stored)
    assert (entry.recorded.by, entry.recorded.at) == (ME, NOW)
    waiting = [
        one.due_at
        for one in await reminders(database, stored)
        if one.state is ReminderState.PENDING
    ]
    assert waking.by == [min(waiting)]


async def test_the_next_event_moves_the_facts_and_the_reminders(
    changes: Changes, database: Database
) -> None:
    stored = await registered(changes)
    async with changes.of(origin()) as change:
        after = await change.apply(
            await change.order(stored.order.number), ReceiptConfirmed(on=change.today)
        )
    told = [entry.recorded for entry in await story(database, stored)]
    assert after.order == fold(stored.order.number, told)
    assert after.order.received_on == TODAY
    cancelled = [one.state for one in await reminders(database, stored)]
    assert ReminderState.CANCELLED in cancelled


async def test_several_orders_of_one_change_wake_the_alarm_once(
    changes: Changes, waking: Waking
) -> None:
    async with changes.of(origin()) as change:
        await change.register(registration())
        later = registration(end=TODAY + timedelta(50))
        await change.register(later)
        assert waking.by == []
    assert len(waking.by) == 1


async def test_an_error_undoes_the_whole_change(
    changes: Changes, database: Database, waking: Waking
) -> None:
    stored = await registered(changes, update_id=1)

    async def close_and_write() -> None:
        async with changes.of(origin(update_id=2)) as change:
            closed = await change.apply(stored, OrderClosed(on=TODAY))
            await change.apply(closed, LetterSent(on=TODAY))

    with pytest.raises(DomainError):
        await close_and_write()
    assert len(await story(database, stored)) == 1
    assert len(waking.by) == 1
    async with changes.of(origin(update_id=2)) as again:
        await again.apply(stored, LetterSent(on=TODAY))
    assert len(await story(database, stored)) == 2


async def test_an_update_that_was_carried_out_changes_nothing_more(
    changes: Changes, database: Database
) -> None:
    stored = await registered(changes, update_id=7)
    with pytest.raises(RepeatedUpdateError):
        async with changes.of(origin(update_id=7)) as change:
            await change.apply(stored, LetterSent(on=TODAY))
    assert len(await story(database, stored)) == 1


async def test_an_update_is_carried_out_with_the_last_of_its_changes(changes: Changes) -> None:
    for final in (False, False, True):
        async with changes.of(origin(update_id=7), final=final) as change:
            await change.register(registration())
    with pytest.raises(RepeatedUpdateError):
        async with changes.of(origin(update_id=7)):
            pytest.fail("it was carried out")


async def test_what_no_update_brought_is_never_a_repeat(
    changes: Changes, database: Database
) -> None:
    stored = await registered(changes)
    for _ in range(2):
        async with changes.of(origin()) as change:
            await change.apply(await change.order(1), LetterSent(on=TODAY))
    assert [entry.recorded.sequence for entry in await story(database, stored)] == [1, 2, 3]


async def test_an_order_that_is_another_by_now_is_not_changed(changes: Changes) -> None:
    stored = await registered(changes)
    async with changes.of(origin()) as change:
        await change.apply(stored, LetterSent(on=TODAY))
    async with changes.of(origin()) as change:
        with pytest.raises(StaleOrderError) as refused:
            await change.order(1, revision=1)
        with pytest.raises(DomainError):
            await change.order(2)
    assert refused.value.number == 1


async def test_an_event_can_be_taken_back(changes: Changes, database: Database) -> None:
    stored = await registered(changes)
    async with changes.of(origin()) as change:
        received = await change.apply(stored, ReceiptConfirmed(on=TODAY))
    later = NOW + timedelta(hours=1)
    async with changes.of(origin(at=later)) as change:
        before = await change.undo(received, stored.order)
    assert before.order == stored.order
    assert [entry.undone_at for entry in await story(database, stored)] == [None, later]


async def test_the_number_of_an_event_that_was_taken_back_is_not_used_again(
    changes: Changes,
) -> None:
    stored = await registered(changes)
    async with changes.of(origin()) as change:
        await change.undo(await change.apply(stored, LetterSent(on=TODAY)), stored.order)
        again = await change.apply(stored, LetterSent(on=TODAY))
    assert again.order.revision == 3


async def test_an_order_out_of_a_file_keeps_its_history(
    changes: Changes, database: Database
) -> None:
    entry = recorded(registration(), 1).model_copy(update={"by": ByImport(ALICE)})
    async with changes.of(origin()) as change:
        stored = await change.restore(parcel(), [HistoryEntry(entry, None)])
    assert await story(database, stored) == [HistoryEntry(entry, None)]
    assert await reminders(database, stored)


async def test_other_settings_move_the_reminders_planned_after_them(
    changes: Changes, database: Database
) -> None:
    stored = await registered(changes)
    before = {one.due_at.hour for one in await reminders(database, stored)}
    async with changes.of(origin()) as change:
        buyer = replace(change.chat.buyer, reminder_hour=18)
        await change.set_chat(replace(change.chat, buyer=buyer))
        await change.plan(stored)
    assert {one.due_at.hour for one in await reminders(database, stored)} != before


async def test_a_question_that_was_told_is_not_asked_again(
    changes: Changes, database: Database
) -> None:
    stored = await registered(changes)
    [first, *_] = await reminders(database, stored)
    async with database.writing() as work:
        told = replace(first, state=ReminderState.PENDING, told=1, told_revision=1, sent_at=NOW)
        await work.reminders.put([told])
        await work.commit()
    async with changes.of(origin()) as change:
        await change.hush(stored)
    after = {one.key: one for one in await reminders(database, stored)}
    assert after[first.key].reason == NOT_AGAIN
    assert len(await story(database, stored)) == 1


async def test_a_deleted_order_takes_everything_with_it(
    changes: Changes, database: Database
) -> None:
    stored = await registered(changes)
    async with changes.of(origin()) as change:
        await change.delete(stored)
    assert not await story(database, stored)
    assert not await reminders(database, stored)


async def test_there_is_no_change_without_a_chat(database: Database, waking: Waking) -> None:
    with pytest.raises(NotStoredError):
        async with Changes(database, POLICY, waking).of(origin()):
            pytest.fail("nobody is there")
    assert waking.by == []


# -- nobody else ---------------------------------------------------------------------------------

_PRODUCT = ("advisor", "bot", "sandbox", "scheduler")
_WRITES = {"add", "save", "restore", "undo_last", "delete"}
_PLANS = {"project", "project_new"}


def test_nobody_else_writes_events_or_plans_a_changed_order() -> None:
    home = Path(__file__).parents[2]
    own = {home / "scheduler" / "changes.py"}
    found = {
        f"{path.relative_to(home)}:{line}"
        for package in _PRODUCT
        for path in (home / package).rglob("*.py")
        if path not in own
        for line in _changing(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert not found


def _changing(tree: ast.AST) -> Iterator[int]:
    """The lines that call what stores an order's events, or projects it."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(attr=name, value=ast.Attribute(attr="orders")) if name in _WRITES:
                yield node.lineno
            case ast.Name(id=name) if name in _PLANS:
                yield node.lineno


def test_the_search_for_others_finds_them() -> None:
    found = _changing(ast.parse("uow.orders.save(a, b)\nproject(uow)\nuow.orders.get(1)"))
    assert list(found) == [1, 2]
