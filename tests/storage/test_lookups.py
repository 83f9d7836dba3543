"""Which parcels are looked up, and by which of several processes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from advisor.disputes import DisputeStage
from advisor.sightings import Service
from storage.database import Database
from storage.errors import StorageConflict
from storage.records import Lookup, StoredOrder, TrackerState
from tests.storage.samples import ALICE, FULL_ORDER, NOW, TODAY, chat, recorded
from tests.storage.samples import REGISTERED as FIRST

HOUR = timedelta(hours=1)
S17 = Service.SEVENTEENTRACK


async def with_order(database: Database, **facts: object) -> StoredOrder:
    """An awaited order of somebody who wants it looked up."""
    dispute = replace(FULL_ORDER.dispute, stage=DisputeStage.CANCELLED)  # type: ignore[type-var]
    order = replace(FULL_ORDER, received_on=None, closed_on=None, dispute=dispute)
    order = replace(order, **facts)  # type: ignore[arg-type]
    async with database.writing() as work:
        if await work.chats.get(ALICE) is None:
            person = chat(ALICE)
            person = replace(person, buyer=replace(person.buyer, auto_tracking=True))
            await work.chats.add(person)
        stored = await work.orders.add(ALICE, order, recorded(FIRST, 1))
        await work.commit()
    return stored


def lookup(stored: StoredOrder, **facts: object) -> Lookup:
    known = Lookup(
        order_id=stored.id,
        service=S17,
        number=stored.order.tracking_number or "",
        key="190271?",
        renewed=True,
        due_at=NOW + HOUR,
        looked_at=NOW,
        last_scan=TODAY,
        words="Доставлено",
        muted="moving 2026-11-01",
    )
    return replace(known, **facts)  # type: ignore[arg-type]


async def due(database: Database, at: timedelta = timedelta()) -> list[int]:
    async with database.surveying() as work:
        found = await work.lookups.due(S17, NOW + at, shipped_before=TODAY, limit=9)
    return [one.stored.order.number for one in found]


async def test_a_lookup_comes_back_as_it_was_stored(database: Database) -> None:
    stored = await with_order(database)
    async with database.writing() as work:
        await work.lookups.put([])
        await work.lookups.put([lookup(stored)])
        await work.commit()
    async with database.surveying() as work:
        assert await work.lookups.of_orders([stored.id]) == {stored.id: lookup(stored)}
        [one] = await work.lookups.due(S17, NOW + HOUR, shipped_before=TODAY, limit=9)
    assert (one.stored, one.lookup) == (stored, lookup(stored))
    assert one.buyer.auto_tracking


async def test_it_is_due_at_its_instant_for_its_number_and_service(database: Database) -> None:
    stored = await with_order(database)
    assert await due(database) == [17]
    for known, first in (
        (lookup(stored), [[], [17]]),
        (lookup(stored, number="LP9"), [[17], [17]]),
        (lookup(stored, service=Service.SHIP24), [[17], [17]]),
    ):
        async with database.writing() as work:
            await work.lookups.put([known])
            await work.commit()
        assert [await due(database), await due(database, HOUR)] == first


@pytest.mark.parametrize(
    "facts",
    [
        {"received_on": TODAY},
        {"closed_on": TODAY},
        {"dispute": FULL_ORDER.dispute},
        {"tracking_number": None},
        {"shipped_on": TODAY},
    ],
)
async def test_what_is_settled_or_not_to_be_found_is_not_due(
    database: Database, facts: dict[str, object]
) -> None:
    await with_order(database, **facts)
    assert await due(database) == []


async def test_before_reminders_only_orders_with_something_to_send_are_looked_up(
    database: Database,
) -> None:
    stored = await with_order(database)
    async with database.surveying() as work:
        assert not await work.lookups.before_reminders(
            S17, NOW, unseen_since=NOW - HOUR, shipped_before=TODAY, limit=9
        )
    assert stored.order.number == 17


async def test_what_is_settled_is_needless(database: Database) -> None:
    open_one = await with_order(database)
    closed = await with_order(database, number=18, closed_on=TODAY)
    renumbered = await with_order(database, number=19)
    known = [lookup(open_one), lookup(closed), lookup(renumbered, number="LP9")]
    async with database.writing() as work:
        await work.lookups.put(known)
        await work.commit()
    async with database.writing() as work:
        found = await work.lookups.needless(limit=9)
        assert found == [closed.id, renumbered.id]
        await work.releases.of_orders(found)
        assert await work.lookups.needless(limit=9) == []


async def test_what_is_muted_while_a_look_is_under_way_stays_muted(database: Database) -> None:
    stored = await with_order(database)
    async with database.writing() as work:
        await work.lookups.put([lookup(stored, muted=None)])
        await work.lookups.mute(stored.id, "not_found None")
        await work.lookups.put([lookup(stored, muted=None)])
        kept = await work.lookups.of_order(stored.id)
    assert kept is not None
    assert kept.muted == "not_found None"


async def test_of_an_order_that_is_gone_nothing_is_stored(database: Database) -> None:
    stored = await with_order(database)
    with pytest.raises(StorageConflict):
        async with database.writing() as work:
            await work.lookups.put([lookup(stored, order_id=stored.id + 1)])


async def test_one_process_asks_a_service_until_it_is_done_or_dead(database: Database) -> None:
    async def claim(worker: str, at: timedelta = timedelta()) -> TrackerState | None:
        async with database.writing() as work:
            state = await work.trackers.claim(S17, NOW + at, worker=worker, lease=HOUR)
            await work.commit()
        return state

    async def release(worker: str, state: TrackerState) -> None:
        async with database.writing() as work:
            await work.trackers.release(S17, state, worker=worker)
            await work.commit()

    assert await claim("Ada") == TrackerState()
    assert await claim("Grace") is None
    assert await claim("Grace", HOUR) == TrackerState()
    silent = TrackerState(rests_until=NOW + 3 * HOUR, failures=2, failing_since=NOW, reported=True)
    await release("Ada", TrackerState())
    await release("Grace", silent)
    assert await claim("Ada", 2 * HOUR) is None
    assert await claim("Ada", 3 * HOUR) == silent
    async with database.reading() as work:
        assert await work.trackers.state(S17) == silent
        assert await work.trackers.state(Service.SHIP24) == TrackerState()
