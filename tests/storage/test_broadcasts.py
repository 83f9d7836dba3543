from datetime import timedelta

import pytest

from scheduler.fleet import worker_name
from storage.database import Database
from storage.errors import StorageConflict
from storage.records import Broadcast, BroadcastState, Reached
from tests.storage.samples import ALICE, BOB, NOW, with_chat

LEASE = timedelta(minutes=2)
ME = "me"


async def drafted(database: Database) -> int:
    """A draft of Alice's; she and Bob are there."""
    await with_chat(database, ALICE, BOB)
    async with database.writing() as work:
        broadcast_id = await work.broadcasts.add(ALICE, "<b>hello</b>", NOW)
        await work.commit()
    return broadcast_id


async def sending(database: Database) -> int:
    broadcast_id = await drafted(database)
    async with database.writing() as work:
        assert await work.broadcasts.start(broadcast_id, 17, NOW)
        await work.commit()
    return broadcast_id


async def stored(database: Database, broadcast_id: int) -> Broadcast | None:
    async with database.reading() as work:
        return await work.broadcasts.get(broadcast_id)


async def claimed(database: Database, worker: str, minutes: int = 0) -> Broadcast | None:
    async with database.writing() as work:
        now = NOW + timedelta(minutes=minutes)
        found = await work.broadcasts.claim(now, worker=worker, lease=LEASE)
        await work.commit()
    return found


async def recorded(
    database: Database, broadcast_id: int, chat_id: int, reached: Reached, worker: str = ME
) -> Broadcast | None:
    async with database.writing() as work:
        found = await work.broadcasts.record(
            broadcast_id, chat_id, reached, worker=worker, until=NOW + LEASE
        )
        await work.commit()
    return found


async def test_a_draft_comes_back_as_it_was(database: Database) -> None:
    broadcast_id = await drafted(database)
    assert await stored(database, broadcast_id) == Broadcast(
        id=broadcast_id,
        asked_by=ALICE,
        html="<b>hello</b>",
        state=BroadcastState.DRAFT,
        created_at=NOW,
        started_at=None,
        people=0,
        position=None,
        sent=0,
        gone=0,
        unsure=0,
        failed=0,
        report_id=None,
    )
    assert await claimed(database, ME) is None


async def test_nobody_asks_for_one_without_a_chat(database: Database) -> None:
    async with database.writing() as work:
        with pytest.raises(StorageConflict):
            await work.broadcasts.add(ALICE, "hello", NOW)


async def test_it_starts_once_and_knows_how_many_it_is_for(database: Database) -> None:
    broadcast_id = await sending(database)
    async with database.writing() as work:
        assert not await work.broadcasts.start(broadcast_id, 18, NOW)
        await work.commit()
    found = await stored(database, broadcast_id)
    assert found is not None
    assert (found.people, found.report_id, found.started_at) == (2, 17, NOW)


async def test_one_worker_holds_it_until_the_lease_ends(database: Database) -> None:
    broadcast_id = await sending(database)
    first = await claimed(database, ME)
    assert first is not None
    assert first.id == broadcast_id
    assert await claimed(database, "other", minutes=1) is None
    assert await claimed(database, ME, minutes=1) is not None
    assert await claimed(database, "other", minutes=2) is None, "it was put off"
    assert await claimed(database, "other", minutes=3) is not None
    assert await recorded(database, broadcast_id, ALICE, Reached.SENT) is None


async def test_what_an_earlier_process_of_the_same_host_and_number_held_is_not_ones_own(
    database: Database,
) -> None:
    broadcast_id = await sending(database)
    earlier, later = worker_name(), worker_name()
    assert earlier != later
    assert earlier.rpartition(":")[0] == later.rpartition(":")[0]

    assert await claimed(database, earlier) is not None
    assert await claimed(database, later) is None
    assert await recorded(database, broadcast_id, ALICE, Reached.SENT, later) is None
    assert await claimed(database, later, minutes=3) is not None


async def test_a_released_one_is_anybodys_at_once(database: Database) -> None:
    broadcast_id = await sending(database)
    await claimed(database, ME)
    async with database.writing() as work:
        await work.broadcasts.release(broadcast_id, worker=ME)
        await work.commit()
    assert await claimed(database, "other") is not None


async def test_the_chats_come_by_their_ids_from_where_it_has_come_to(database: Database) -> None:
    await sending(database)
    found = await claimed(database, ME)
    assert found is not None
    first, second = sorted((ALICE, BOB))
    async with database.reading() as work:
        assert await work.broadcasts.next_chats(found, 10) == [first, second]
        assert await work.broadcasts.next_chats(found, 1) == [first]
    after = await recorded(database, found.id, first, Reached.SENT)
    assert after is not None
    assert (after.position, after.sent, after.tried) == (first, 1, 1)
    async with database.reading() as work:
        assert await work.broadcasts.next_chats(after, 10) == [second]


@pytest.mark.parametrize("reached", Reached)
async def test_what_became_of_it_is_counted(database: Database, reached: Reached) -> None:
    broadcast_id = await sending(database)
    await claimed(database, ME)
    after = await recorded(database, broadcast_id, BOB, reached)
    assert after is not None
    assert {one: getattr(after, one) for one in Reached} == {
        one: int(one is reached) for one in Reached
    }


async def test_who_sleeps_or_came_later_is_not_among_them(database: Database) -> None:
    broadcast_id = await sending(database)
    async with database.writing() as work:
        await work.chats.put_to_sleep([BOB], NOW)
        await work.commit()
    found = await stored(database, broadcast_id)
    assert found is not None
    async with database.reading() as work:
        assert await work.broadcasts.next_chats(found, 10) == [ALICE]
        assert await work.broadcasts.audience(NOW) == 1
        assert await work.broadcasts.audience(NOW - timedelta(days=400)) == 0


async def test_a_stopped_one_takes_nothing_more(database: Database) -> None:
    broadcast_id = await sending(database)
    await claimed(database, ME)
    async with database.writing() as work:
        assert await work.broadcasts.cancel(broadcast_id)
        assert not await work.broadcasts.cancel(broadcast_id)
        await work.commit()
    assert await recorded(database, broadcast_id, ALICE, Reached.SENT) is None
    assert await claimed(database, ME) is None


async def test_a_finished_one_is_done(database: Database) -> None:
    broadcast_id = await sending(database)
    await claimed(database, ME)
    async with database.writing() as work:
        assert not await work.broadcasts.finish(broadcast_id, worker="other")
        assert await work.broadcasts.hold(broadcast_id, worker=ME, until=NOW + LEASE)
        assert await work.broadcasts.finish(broadcast_id, worker=ME)
        assert not await work.broadcasts.hold(broadcast_id, worker=ME, until=NOW + LEASE)
        await work.commit()
    found = await stored(database, broadcast_id)
    assert found is not None
    assert found.state is BroadcastState.DONE


async def test_with_the_operators_chat_it_is_forgotten(database: Database) -> None:
    broadcast_id = await drafted(database)
    async with database.writing() as work:
        await work.chats.forget(ALICE)
        await work.commit()
    assert await stored(database, broadcast_id) is None
