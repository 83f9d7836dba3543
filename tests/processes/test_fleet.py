"""Several processes over one PostgreSQL database: three that deliver, two that take updates."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import asyncpg
import pytest
from sqlalchemy import make_url

from sandbox.botapi import BotApiServer
from storage.database import Database
from storage.records import ReminderState
from tests.calls import watched
from tests.processes.bad_days.fleet import Connection, claimed_by
from tests.processes.conftest import PATIENCE, BotProcess, Launch, Line, free_port
from tests.processes.seeds import acquainted, multiply, states, with_due_orders

NUMBER = 2000
WRITERS = range(10_001, 10_021)
ADD = "/add Headphones; RB123456785CN; shipped 2 days ago; 60 days; $25"


@pytest.fixture
def database_url(postgres_url: str) -> str:
    return postgres_url


@pytest.fixture
async def administrator(postgres_url: str) -> AsyncIterator[Connection]:
    url = make_url(postgres_url)
    connection = await asyncpg.connect(
        host=str(url.query["host"]), user="postgres", database=url.database
    )
    yield connection
    await connection.close()


async def end_leases(administrator: Connection, process: BotProcess) -> None:
    """Turns the clock ahead for what a process had in hand, and for what is known of itself."""
    mine = f"%:{process.pid}:%"
    await administrator.execute("DELETE FROM deliverers WHERE worker LIKE $1", mine)
    await administrator.execute(
        "WITH late AS (UPDATE reminders SET ready_at = due_at WHERE worker LIKE $1"
        " RETURNING order_id, due_at)"
        " UPDATE orders SET next_reminder_at = due_at FROM late WHERE id = order_id",
        mine,
    )


async def until_all_told(administrator: Connection) -> None:
    """Waits until nothing is due any more; each change of a reminder makes it look again."""
    changed = asyncio.Event()
    await administrator.add_listener("changed", lambda *_: changed.set())
    await administrator.execute(
        "CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN PERFORM pg_notify('changed', ''); RETURN NULL; END $$;"
        "CREATE TRIGGER tell AFTER UPDATE ON reminders EXECUTE FUNCTION tell()"
    )
    left = "SELECT count(*) FROM reminders WHERE due_at < now() AND state IN ('pending', 'claimed')"
    async with asyncio.timeout(PATIENCE):
        while await administrator.fetchval(left):
            await changed.wait()
            changed.clear()


async def test_of_five_processes_two_are_killed_and_nothing_is_lost_or_done_twice(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    database_url: str,
    administrator: Connection,
) -> None:
    await with_due_orders(database, {1: ["Parcel"]})
    await multiply(database_url, 1, range(2, NUMBER + 1))
    people = {acquainted(server, n).id for n in range(1, NUMBER + 1)}
    writers = [acquainted(server, n) for n in WRITERS]
    calls = watched(server)
    ports = free_port(), free_port()
    line = Line(*ports)
    await line.mend()
    webhook = {"WEBHOOK_URL": f"{line.url}/updates", "WEBHOOK_SECRET": "in-common"}

    # Nobody begins before all are there.
    gate = administrator.transaction()
    await gate.start()
    await administrator.execute("LOCK TABLE orders IN EXCLUSIVE MODE")
    takers = [
        await launch(ROLE="updates", WEBHOOK_LISTEN=f"127.0.0.1:{port}", **webhook)
        for port in ports
    ]
    deliverers = [await launch(ROLE="delivery", SEND_RATE="9000") for _ in range(3)]
    await asyncio.gather(*(one.logged("bot.started") for one in (*takers, *deliverers)))
    await gate.rollback()

    await calls.until("sendMessage", NUMBER // 3, PATIENCE)
    for writer in writers[:10]:
        await writer.say(ADD)
    await takers[0].kill()
    for writer in writers[10:]:
        await writer.say(ADD)
    await deliverers[0].kill()
    in_flight = await claimed_by(administrator, deliverers[0])
    await end_leases(administrator, deliverers[0])
    for writer in writers:
        await writer.next_message()
    await until_all_told(administrator)

    assert (await states(database))[ReminderState.SENT] == NUMBER
    times = Counter(sent.chat_id for sent in server.sent if sent.chat_id in people)
    assert set(times) == people
    twice = {chat_id for chat_id, number in times.items() if number > 1}
    assert twice <= in_flight
    assert max(times.values()) <= 2
    for one in deliverers:
        assert one.events("reminder.sent")
    for writer in writers:
        async with database.reading() as work:
            assert len(await work.orders.of_chat(writer.id)) == 1
    for one in (takers[1], *deliverers[1:]):
        assert await one.end() == 0
        assert "Traceback" not in one.output
    # Whoever came last has known of all from its start; the others would ask seconds later.
    known = {event["deliverers"] for one in deliverers for event in one.events("fleet.changed")}
    assert 3 in known
    await line.cut()
