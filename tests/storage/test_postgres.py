import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import func, make_url, select

from advisor.checkpoints import CheckpointKind
from advisor.events import OrderClosed
from advisor.transitions import apply
from storage import database as database_module
from storage.database import Database
from storage.engines import POSTGRES, open_engine
from storage.errors import StorageError, StorageUnavailable
from storage.records import ReminderState, Settlement
from tests.storage.samples import (
    ALICE,
    BOB,
    LEASE,
    NOW,
    TODAY,
    due,
    put,
    recorded,
    with_chat,
    with_orders,
)

PENDING = ReminderState.PENDING


@pytest.fixture
async def database(cleared_postgres_url: str) -> AsyncIterator[Database]:
    database = Database(cleared_postgres_url)
    yield database
    await database.close()


async def test_workers_do_not_wait_for_each_other(database: Database) -> None:
    first, second = await with_orders(database, 2)
    await put(database, due(first), due(second))

    async with asyncio.timeout(10), database.writing() as one, database.writing() as other:
        [mine] = await one.claims.claim_due(NOW, limit=1, worker="me", lease=LEASE)
        [yours] = await other.claims.claim_due(NOW, limit=5, worker="you", lease=LEASE)
        assert (mine.stored, yours.stored) == (first, second)


async def test_an_order_that_is_being_changed_is_claimed_afterwards(database: Database) -> None:
    [stored] = await with_orders(database)
    await put(database, due(stored))
    event = OrderClosed(on=TODAY)

    async with (
        asyncio.timeout(10),
        database.writing() as changing,
        database.writing() as claiming,
    ):
        found = await changing.orders.get(ALICE, 1)
        assert found == stored
        closed = replace(stored, order=apply(stored.order, event))
        assert await claiming.claims.claim_due(NOW, limit=1, worker="me", lease=LEASE) == []
        await changing.orders.save(closed, recorded(event, 2))
        await changing.commit()

        [claim] = await claiming.claims.claim_due(NOW, limit=1, worker="me", lease=LEASE)
        assert claim.stored == closed


async def test_planning_claiming_and_recording_do_not_wait_for_each_other_in_a_circle(
    database: Database,
) -> None:
    stored = await with_orders(database, 10)
    planned = [due(one, kind) for one in stored for kind in CheckpointKind]

    async def plan() -> None:
        await put(database, *planned)

    async def deliver() -> None:
        async with database.writing() as work:
            claims = await work.claims.claim_due(NOW, limit=10, worker="me", lease=LEASE)
            await work.commit()
        async with database.writing() as work:
            keys = [reminder.key for one in claims for reminder in one.reminders]
            given_back = [Settlement(key=key, state=PENDING, at=NOW) for key in keys]
            await work.claims.record(given_back, worker="me")
            await work.commit()

    async def sleep_and_wake() -> None:
        async with database.writing() as work:
            await work.chats.put_to_sleep([ALICE], NOW)
            await work.chats.wake(ALICE)
            await work.commit()

    for _ in range(10):
        await asyncio.gather(plan(), deliver(), sleep_and_wake(), plan(), deliver())


async def test_of_two_that_wait_for_each_other_one_may_try_again(database: Database) -> None:
    await with_chat(database, ALICE, BOB)

    async def take(one: int, other: int, met: asyncio.Barrier) -> None:
        async with database.writing() as work:
            await work.orders.next_number(one)
            await met.wait()
            await work.orders.next_number(other)
            await work.commit()

    met = asyncio.Barrier(2)
    outcomes = await asyncio.gather(
        take(ALICE, BOB, met), take(BOB, ALICE, met), return_exceptions=True
    )

    assert {type(outcome) for outcome in outcomes} == {type(None), StorageUnavailable}


async def disconnect_all(url: str) -> None:
    """Ends all connections to the database, as a server does that is started anew."""
    where = make_url(url)
    administrator = await asyncpg.connect(
        host=str(where.query["host"]), user="postgres", database=where.database
    )
    await administrator.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await administrator.close()


async def test_a_server_that_went_away_is_unavailable_until_it_is_back(
    cleared_postgres_url: str, database: Database
) -> None:
    await with_chat(database)

    async with database.writing() as work:
        await work.orders.next_number(ALICE)
        await disconnect_all(cleared_postgres_url)
        with pytest.raises(StorageUnavailable):
            await work.orders.next_number(ALICE)

    async with database.writing() as work:
        assert await work.orders.next_number(ALICE) == 1


async def test_connections_that_broke_while_nobody_used_them_are_not_noticed(
    cleared_postgres_url: str, database: Database
) -> None:
    await with_chat(database)
    await disconnect_all(cleared_postgres_url)

    async with database.writing() as work:
        assert await work.orders.next_number(ALICE) == 1


async def give_a_number(database: Database) -> None:
    async with database.writing() as work:
        await work.orders.next_number(ALICE)


@pytest.mark.parametrize(
    ("spoil", "mend"),
    [
        (
            "ALTER DATABASE {name} SET default_transaction_read_only = on",
            "ALTER DATABASE {name} RESET ALL",
        ),
        (
            "ALTER DATABASE {name} ALLOW_CONNECTIONS false",
            "ALTER DATABASE {name} ALLOW_CONNECTIONS true",
        ),
        (
            "ALTER DATABASE {name} RENAME TO {name}_away",
            "ALTER DATABASE {name}_away RENAME TO {name}",
        ),
    ],
    ids=["read-only", "shut", "away"],
)
async def test_a_server_that_takes_nothing_for_now_is_unavailable_and_found_again(
    cleared_postgres_url: str, database: Database, spoil: str, mend: str
) -> None:
    """As when a primary becomes a standby, or an operator moves something."""
    await with_chat(database)
    url = make_url(cleared_postgres_url)
    administrator = await asyncpg.connect(
        host=str(url.query["host"]), user="postgres", database="template1"
    )
    await disconnect_all(cleared_postgres_url)
    await administrator.execute(spoil.format(name=url.database))

    with pytest.raises(StorageUnavailable):
        await give_a_number(database)
    await administrator.execute(mend.format(name=url.database))
    await administrator.close()

    async with database.writing() as work:
        assert await work.orders.next_number(ALICE) == 1


@pytest.mark.parametrize(
    "place", ["@/db?host={empty}", "@127.0.0.1:1/db"], ids=["no socket", "no port"]
)
async def test_a_server_that_is_not_there_is_unavailable(tmp_path: Path, place: str) -> None:
    database = Database(f"postgresql+asyncpg://me{place.format(empty=tmp_path)}")

    with pytest.raises(StorageUnavailable):
        await database.migrate()
    with pytest.raises(StorageUnavailable):
        async with database.reading():
            pass
    await database.close()


async def test_a_database_that_does_not_exist_is_an_error(cleared_postgres_url: str) -> None:
    database = Database(make_url(cleared_postgres_url).set(database="nowhere").render_as_string())

    with pytest.raises(Exception, match="nowhere"):
        await database.migrate()
    await database.close()


async def test_the_mode_of_encryption_is_understood_as_postgres_calls_it(
    cleared_postgres_url: str,
) -> None:
    url = make_url(cleared_postgres_url).update_query_dict({"sslmode": "disable"})
    database = Database(url.render_as_string(hide_password=False))
    assert await database.revision() is not None
    await database.close()

    demanded = open_engine(make_url(f"{POSTGRES}://user@host/name?sslmode=verify-full")).url
    assert dict(demanded.query) == {"ssl": "verify-full"}


async def test_an_option_that_the_driver_does_not_know_is_named(cleared_postgres_url: str) -> None:
    url = make_url(cleared_postgres_url).update_query_dict({"pool": "7"})
    database = Database(url.render_as_string(hide_password=False))

    with pytest.raises(StorageError, match="pool"):
        await database.revision()
    await database.close()


async def test_a_pooler_of_transactions_is_told_nothing_that_it_refuses(
    cleared_postgres_url: str, database: Database
) -> None:
    """PgBouncer takes no more settings than these, and forgets what was prepared."""
    url = make_url(cleared_postgres_url).update_query_dict({"pgbouncer": "true"})
    pooled = Database(url.render_as_string(hide_password=False))
    heard: list[str] = []
    try:
        await with_orders(pooled, 2)
        async with pooled.at_once() as work:
            await work.deliverers.report("me", NOW)
            assert await work.deliverers.number(since=NOW - LEASE) == 1
        await pooled.listen(heard.append, lambda: heard.append("ready"), asyncio.Event())
    finally:
        await pooled.close()

    assert heard == []
    async with database.reading() as work:
        assert await work.deliverers.number(since=NOW - LEASE) == 1


async def test_what_somebody_has_locked_is_recorded_and_extended_the_next_time(
    cleared_postgres_url: str, database: Database
) -> None:
    """A reminder alone, its whole order, or the chat that is to be put to sleep."""
    orders = await with_orders(database, 3)
    await put(database, *map(due, orders))
    async with database.writing() as work:
        await work.claims.claim_due(NOW, limit=5, worker="me", lease=LEASE)
        await work.commit()
    keys = [due(one).key for one in orders]
    settled = [Settlement(key=key, state=ReminderState.SENT, at=NOW) for key in keys]
    where = make_url(cleared_postgres_url)
    somebody = await asyncpg.connect(
        host=str(where.query["host"]), user="postgres", database=where.database
    )
    async with somebody.transaction():
        ids = [one.id for one in orders]
        await somebody.execute("SELECT 1 FROM orders WHERE id = $1 FOR UPDATE", ids[0])
        await somebody.execute("SELECT 1 FROM reminders WHERE order_id = $1 FOR UPDATE", ids[1])
        await somebody.execute("SELECT 1 FROM chats FOR NO KEY UPDATE")
        async with database.writing() as work:
            kept = await work.claims.extend(keys, worker="me", until=NOW + 2 * LEASE)
            first = await work.claims.record(settled, worker="me")
            assert await work.chats.put_to_sleep([ALICE], NOW) == {ALICE}
            await work.commit()
    async with database.writing() as work:
        second = await work.claims.record(settled, worker="me")
        assert await work.chats.put_to_sleep([ALICE], NOW) == set()
        await work.commit()
    await somebody.close()

    assert kept.keys == {keys[2]}
    assert kept.busy == first.busy == {keys[0], keys[1]}
    assert (first.number, second.number) == (1, 2)
    assert not second.busy


async def test_what_the_living_hold_is_left_to_them_when_their_lease_runs_out(
    database: Database,
) -> None:
    mine, theirs = await with_orders(database, 2)
    await put(database, due(mine), due(theirs))
    later = NOW + LEASE
    async with database.writing() as work:
        for worker in ("alive", "dead"):
            await work.claims.claim_due(NOW, limit=1, worker=worker, lease=LEASE)
        await work.deliverers.report("alive", later)
        await work.deliverers.report("dead", NOW)
        await work.commit()

    async with database.writing() as work:
        claims = await work.claims.claim_due(
            later, limit=5, worker="you", lease=LEASE, alive_since=NOW
        )
        assert [claim.stored for claim in claims] == [theirs]
        # It is not in the way of what falls due meanwhile.
        assert await work.claims.next_due() == later + timedelta(seconds=30)
        await work.commit()
    async with database.writing() as work:
        sent = Settlement(key=due(mine).key, state=ReminderState.SENT, at=later)
        assert (await work.claims.record([sent], worker="alive")).number == 1


async def test_a_connection_that_works_is_used_again(
    cleared_postgres_url: str, database: Database
) -> None:
    async def who() -> int:
        async with database.reading() as work:
            pid: int | None = await work._transaction.value(select(func.pg_backend_pid()))
        assert pid is not None
        return pid

    assert len({await who() for _ in range(5)}) == 1
    await disconnect_all(cleared_postgres_url)
    assert len({await who() for _ in range(5)}) == 1


async def test_listening_goes_on_until_the_connection_breaks(
    cleared_postgres_url: str, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "_LOOK_AFTER_LISTENING", 0.05)
    heard: asyncio.Queue[str] = asyncio.Queue()
    ready = asyncio.Event()
    listening = asyncio.create_task(database.listen(heard.put_nowait, ready.set, asyncio.Event()))
    await ready.wait()

    async with asyncio.timeout(10):
        for _ in range(5):
            async with database.at_once() as work:
                await work.deliverers.tell("word")
            assert await heard.get() == "word"
            await asyncio.sleep(0.1)  # for a look at whether it still works
        await disconnect_all(cleared_postgres_url)
        with pytest.raises(StorageUnavailable):
            await listening
