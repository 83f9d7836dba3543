import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any, get_args

import pytest

from advisor.events import Event, OrderClosed, TrackingReported
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.reporters import ByImport, ByPerson, ByTracker, Reporter
from advisor.transitions import apply, fold, register
from storage.database import Database
from storage.errors import NotStoredError, StorageConflict, StorageError
from storage.records import HistoryEntry, StoredOrder
from storage.rows import reporter, stored_order
from tests.storage.conftest import OpenDatabase
from tests.storage.samples import (
    ALICE,
    BOB,
    DOLLARS,
    EVENTS,
    FULL_ORDER,
    NOW,
    REGISTERED,
    TODAY,
    chat,
    due,
    happens,
    put,
    recorded,
    with_chat,
    with_orders,
)

CLOSED = OrderClosed(on=TODAY)


def test_the_samples_leave_nothing_out() -> None:
    values = [getattr(FULL_ORDER, field.name) for field in fields(Order)]
    assert all(value not in (None, 0, False) for value in values)
    assert {type(event) for event in EVENTS} == set(get_args(Event))


@pytest.mark.parametrize(
    "order",
    [FULL_ORDER, replace(FULL_ORDER, dispute=None, price=None), register(1, REGISTERED)],
    ids=["everything set", "no dispute and no price", "as registered"],
)
async def test_an_order_comes_back_as_it_was_stored(database: Database, order: Order) -> None:
    await with_chat(database)

    async with database.writing() as work:
        stored = await work.orders.add(ALICE, order, recorded(REGISTERED, 1))
        await work.commit()

    assert stored == StoredOrder(stored.id, ALICE, order)
    async with database.reading() as work:
        assert await work.orders.get(ALICE, order.number) == stored


async def test_money_keeps_its_digits(database: Database) -> None:
    [stored] = await with_orders(database)

    async with database.reading() as work:
        found = await work.orders.get(ALICE, 1)

    assert found is not None
    assert found.order.price is not None
    assert str(found.order.price.amount) == str(DOLLARS.amount) == "1234567.890"
    assert found == stored


async def test_a_saved_order_has_its_new_facts_and_can_lose_old_ones(database: Database) -> None:
    [stored] = await with_orders(database)
    full = replace(FULL_ORDER, number=1, revision=2)
    bare = replace(stored.order, revision=3, price=None)

    for order in (full, bare):
        async with database.writing() as work:
            after = replace(stored, order=order)
            assert await work.orders.save(after, recorded(CLOSED, order.revision)) == after
            await work.commit()
        async with database.reading() as work:
            assert await work.orders.get(ALICE, 1) == after


async def test_every_kind_of_event_comes_back_as_it_happened(database: Database) -> None:
    [stored] = await with_orders(database)
    told = [recorded(event, sequence) for sequence, event in enumerate(EVENTS, start=1)]

    async with database.writing() as work:
        for one in told[1:]:
            order = replace(stored.order, revision=one.sequence)
            await work.orders.save(replace(stored, order=order), one)
        await work.commit()

    async with database.reading() as work:
        story = await work.orders.story(stored.id)
    assert story == told
    assert [one.event.model_fields_set for one in story[1:2]] == [{"kind", "on", "title", "seller"}]


@pytest.mark.parametrize("by", [ByPerson(ALICE), ByImport(ALICE), ByTracker()])
async def test_who_reported_an_event_comes_back_with_it(database: Database, by: Reporter) -> None:
    [stored] = await with_orders(database)
    after = replace(stored, order=apply(stored.order, OrderClosed(on=TODAY)))
    told = recorded(OrderClosed(on=TODAY), 2).model_copy(update={"by": by})
    async with database.writing() as work:
        await work.orders.save(after, told)
        await work.commit()
    async with database.reading() as work:
        assert (await work.orders.story(stored.id))[-1] == told


def test_a_kind_of_reporter_that_a_newer_bot_has_stored_is_refused() -> None:
    with pytest.raises(StorageError):
        reporter("satellite", None)


async def test_the_facts_are_what_the_story_tells(database: Database) -> None:
    [stored] = await with_orders(database)
    stored = await happens(database, stored, CLOSED)

    async with database.reading() as work:
        assert fold(1, await work.orders.story(stored.id)) == stored.order


async def test_an_order_is_found_by_its_own_chat_alone(database: Database) -> None:
    [mine] = await with_orders(database)
    await with_chat(database, BOB)

    async with database.writing() as work:
        assert await work.orders.get(BOB, 1) is None
        assert await work.orders.of_chat(BOB) == []
        assert not await work.orders.delete(BOB, 1)
        stolen = replace(mine, chat_id=BOB, order=replace(mine.order, revision=2))
        with pytest.raises(NotStoredError):
            await work.orders.save(stolen, recorded(CLOSED, 2))
        assert await work.orders.get(ALICE, 1) == mine


async def test_orders_are_listed_by_number_and_closed_ones_can_be_left_out(
    database: Database,
) -> None:
    first, second, third = await with_orders(database, 3)
    second = await happens(database, second, CLOSED)

    async with database.reading() as work:
        assert await work.orders.of_chat(ALICE) == [first, second, third]
        assert await work.orders.of_chat(ALICE, open_only=True) == [first, third]


async def test_a_number_is_never_given_out_again(database: Database) -> None:
    await with_orders(database, 2)
    await with_chat(database, BOB)

    async with database.writing() as work:
        assert await work.orders.delete(ALICE, 2)
        assert not await work.orders.delete(ALICE, 2)
        assert await work.orders.next_number(ALICE) == 3
        assert await work.orders.next_number(BOB) == 1


async def test_numbers_given_out_at_the_same_time_differ(open_database: OpenDatabase) -> None:
    await with_chat(open_database())

    async def number(database: Database) -> int:
        async with database.writing() as work:
            given = await work.orders.next_number(ALICE)
            await work.commit()
        return given

    one, other = open_database(), open_database()
    given = await asyncio.gather(*(number(one if turn % 2 else other) for turn in range(20)))
    assert sorted(given) == list(range(1, 21))


async def test_a_chat_that_is_gone_has_no_numbers_and_no_orders(database: Database) -> None:
    async with database.writing() as work:
        with pytest.raises(NotStoredError):
            await work.orders.next_number(ALICE)
    async with database.writing() as work:
        with pytest.raises(StorageConflict):
            await work.orders.add(ALICE, FULL_ORDER, recorded(REGISTERED, 1))


async def test_the_id_of_a_deleted_order_is_never_given_to_another(database: Database) -> None:
    [stored] = await with_orders(database)

    async with database.writing() as work:
        await work.orders.delete(ALICE, 1)
        await work.commit()

    [other] = await with_orders(database)
    assert other.id > stored.id


async def test_a_deleted_order_takes_its_events_and_reminders_with_it(database: Database) -> None:
    first, second = await with_orders(database, 2)
    await put(database, due(first), due(second))

    async with database.writing() as work:
        assert await work.orders.delete(ALICE, 1)
        await work.commit()

    async with database.reading() as work:
        assert await work.orders.history(first.id) == []
        assert await work.reminders.of_order(first.id) == []
        assert await work.reminders.of_order(second.id) == [due(second)]


async def test_an_undone_event_stays_in_the_history_alone(database: Database) -> None:
    [before] = await with_orders(database)
    closed = await happens(database, before, CLOSED)
    later = NOW + timedelta(hours=1)

    async with database.writing() as work:
        assert await work.orders.undo_last(closed, before.order, later) == before
        await work.commit()

    async with database.reading() as work:
        assert await work.orders.get(ALICE, 1) == before
        assert await work.orders.story(before.id) == [recorded(REGISTERED, 1)]
        history = await work.orders.history(before.id)
        assert history == [
            HistoryEntry(recorded(REGISTERED, 1), None),
            HistoryEntry(recorded(CLOSED, 2), later),
        ]
        assert [entry.undone for entry in history] == [False, True]


async def test_the_histories_of_several_orders_are_found_at_once(database: Database) -> None:
    first, second = await with_orders(database, 2)
    [other] = await with_orders(database, chat_id=BOB)
    await happens(database, second, CLOSED)

    async with database.reading() as work:
        found = await work.orders.histories([second.id, first.id, 999])
        one_by_one = {one.id: await work.orders.history(one.id) for one in (first, second)}

    assert found == one_by_one | {999: []}
    assert other.id not in found


async def test_the_order_that_was_changed_last_is_known(database: Database) -> None:
    async with database.reading() as work:
        assert await work.orders.last_changed(ALICE) is None
    first, _ = await with_orders(database, 2)
    async with database.reading() as work:
        told = await work.orders.last_changed(ALICE)
        assert told is not None
        assert told[2] == 1  # its registration
    await happens(database, first, CLOSED)
    async with database.reading() as work:
        assert await work.orders.last_changed(ALICE) == (NOW, first.order.number, 2)


async def test_the_number_of_an_undone_event_is_not_used_again(database: Database) -> None:
    [before] = await with_orders(database)
    closed = await happens(database, before, CLOSED)
    async with database.writing() as work:
        await work.orders.undo_last(closed, before.order, NOW)
        assert await work.orders.last_sequence(before.id) == 2
        again = replace(before, order=replace(closed.order))
        with pytest.raises(StorageConflict):
            await work.orders.save(again, recorded(CLOSED, 2))

    async with database.writing() as work:
        assert await work.orders.last_sequence(before.id + 1) == 0
        await work.orders.undo_last(closed, before.order, NOW)
        await work.commit()
    again = await happens(database, before, CLOSED)
    assert again.order.revision == 3

    async with database.writing() as work:
        await work.orders.undo_last(again, before.order, NOW)
        assert [entry.undone for entry in await work.orders.history(before.id)] == [
            False,
            True,
            True,
        ]


async def test_what_is_not_the_latest_event_is_not_undone(database: Database) -> None:
    [before] = await with_orders(database)
    closed = await happens(database, before, CLOSED)

    async with database.writing() as work:
        await work.orders.undo_last(closed, before.order, NOW)
        with pytest.raises(StorageConflict):
            await work.orders.undo_last(closed, before.order, NOW)
        with pytest.raises(ValueError, match="older"):
            await work.orders.undo_last(before, before.order, NOW)


async def test_facts_are_saved_with_the_event_that_they_follow_from(database: Database) -> None:
    [stored] = await with_orders(database)

    async with database.writing() as work:
        with pytest.raises(ValueError, match="after the event"):
            await work.orders.save(stored, recorded(CLOSED, 2))


async def test_two_events_at_the_same_time_are_both_applied(open_database: OpenDatabase) -> None:
    await with_orders(open_database())

    async def report(database: Database, state: ParcelState) -> None:
        async with database.writing() as work:
            stored = await work.orders.get(ALICE, 1)
            assert stored is not None
            sequence = await work.orders.last_sequence(stored.id) + 1
            event = TrackingReported(on=TODAY, state=state)
            order = replace(stored.order, parcel=state, revision=sequence)
            await work.orders.save(replace(stored, order=order), recorded(event, sequence))
            await work.commit()

    await asyncio.gather(*(report(open_database(), state) for state in ParcelState))

    async with open_database().reading() as work:
        stored = await work.orders.get(ALICE, 1)
        assert stored is not None
        story = await work.orders.story(stored.id)
    assert [one.sequence for one in story] == list(range(1, len(ParcelState) + 2))
    assert isinstance(story[-1].event, TrackingReported)
    assert stored.order.parcel is story[-1].event.state


async def test_orders_that_were_closed_long_ago_are_found_and_dropped(database: Database) -> None:
    closed = await with_orders(database, 3)
    open_, fresh = await with_orders(database, 2, chat_id=BOB)
    for stored in closed:
        await happens(database, stored, OrderClosed(on=TODAY))
    await happens(database, fresh, OrderClosed(on=TODAY + timedelta(1)))
    day = TODAY + timedelta(1)

    async with database.reading() as work:
        found = await work.orders.closed_before(day)
    async with database.writing() as work:
        pieces = (found[:2], found[2:], [open_.id, fresh.id])
        dropped = [await work.orders.drop(piece, day) for piece in pieces]
        await work.commit()

    assert found == [one.id for one in closed]
    assert dropped == [2, 1, 0]
    async with database.reading() as work:
        assert await work.orders.of_chat(ALICE) == []
        assert [one.id for one in await work.orders.of_chat(BOB)] == [open_.id, fresh.id]
        assert await work.orders.history(closed[0].id) == []


async def test_the_event_loop_goes_on_while_all_orders_of_a_chat_are_built(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await with_orders(database, 250)
    built_in: list[int] = []
    turn = 0

    async def count_turns() -> None:
        nonlocal turn
        while True:
            turn += 1
            await asyncio.sleep(0)

    def build(row: Sequence[Any]) -> StoredOrder:
        built_in.append(turn)
        return stored_order(row)

    monkeypatch.setattr("storage.orders.stored_order", build)
    async with database.reading() as work:
        counting = asyncio.create_task(count_turns())
        assert len(await work.orders.of_chat(ALICE, open_only=True)) == 250
        counting.cancel()

    assert max(Counter(built_in).values()) <= 100


async def test_open_orders_are_read_one_piece_after_the_other(database: Database) -> None:
    first, second = await with_orders(database, 2)
    [third] = await with_orders(database, chat_id=BOB)
    await happens(database, second, OrderClosed(on=TODAY))

    async with database.reading() as work:
        assert await work.orders.open_after(0, limit=1) == [(first, chat(ALICE).buyer)]
        assert await work.orders.open_after(first.id, limit=9) == [(third, chat(BOB).buyer)]
        assert await work.orders.open_after(third.id, limit=9) == []
