"""Several processes over one PostgreSQL database on its bad days: nothing is lost, nothing twice.

The processes wait for everything ten times as short as usual, so a lease holds for 18 seconds.
"""

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from typing import TypeAlias
from uuid import uuid4

import asyncpg
import pytest

from sandbox.botapi import BotApiServer, Fault
from storage.database import Database
from storage.records import ReminderState
from tests.chatting import en
from tests.conftest import postgres_server
from tests.processes.conftest import (
    PATIENCE,
    BotProcess,
    Launch,
    Line,
    free_port,
    until_sent,
)
from tests.processes.hasty import LEASE
from tests.processes.postgres import CAREFUL, Troubled
from tests.processes.seeds import acquainted, multiply, states, with_due_orders

NUMBER = 150
ADD = "/add Headphones; RB123456785CN; shipped 2 days ago; 60 days; $25"
DELIVERY = {"ROLE": "delivery", "SEND_RATE": "20"}

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


@pytest.fixture(scope="module")
def postgres() -> Iterator[Troubled]:
    with postgres_server(CAREFUL) as server:
        yield Troubled(server)


@pytest.fixture
async def name(postgres: Troubled) -> AsyncIterator[str]:
    """A database."""
    name = f"test_{uuid4().hex}"
    administrator = await asyncpg.connect(host=str(postgres.socket), user="postgres")
    await administrator.execute(f"CREATE DATABASE {name}")
    await administrator.close()
    await postgres.open()
    yield name
    await postgres.close()


@pytest.fixture
def database_url(postgres: Troubled, name: str) -> str:
    return postgres.url(name)


@pytest.fixture
async def database(postgres: Troubled, name: str) -> AsyncIterator[Database]:
    """The database, migrated, as whoever looks on has it: by a way that is never cut."""
    database = Database(f"postgresql+asyncpg://postgres@/{name}?host={postgres.socket}")
    await database.migrate()
    yield database
    await database.close()


@pytest.fixture
async def administrator(postgres: Troubled, name: str) -> AsyncIterator[Connection]:
    connection = await asyncpg.connect(host=str(postgres.socket), user="postgres", database=name)
    yield connection
    await connection.close()


@pytest.fixture
async def people(database: Database, database_url: str, server: BotApiServer) -> range:
    """Chats, each with one reminder that is due."""
    people = range(1, NUMBER + 1)
    await with_due_orders(database, {1: ["Parcel"]})
    await multiply(database_url, 1, people[1:])
    for person in people:
        acquainted(server, person)
    return people


def times_told(server: BotApiServer) -> Counter[int]:
    return Counter(sent.chat_id for sent in server.sent)


async def until_recorded(database: Database, number: int = NUMBER) -> None:
    """Waits until so many are sent, as the database knows."""
    async with asyncio.timeout(PATIENCE):
        while (await states(database)).get(ReminderState.SENT, 0) < number:
            await asyncio.sleep(0.05)


async def sent_unrecorded(
    administrator: Connection, process: BotProcess, server: BotApiServer
) -> set[int]:
    """The chats to which a process has sent what the database takes for being on its way."""
    rows = await administrator.fetch(
        "SELECT chat_id FROM orders JOIN reminders ON order_id = id WHERE worker LIKE $1",
        f"%:{process.pid}:%",
    )
    return {row["chat_id"] for row in rows} & times_told(server).keys()


async def until_heard_of(administrator: Connection, process: BotProcess) -> None:
    """Waits until a process has reported again, twice."""
    seen_at = "SELECT seen_at FROM deliverers WHERE worker LIKE $1"
    for _ in range(2):
        before = await administrator.fetchval(seen_at, f"%:{process.pid}:%")
        async with asyncio.timeout(PATIENCE):
            while await administrator.fetchval(seen_at, f"%:{process.pid}:%") == before:
                await asyncio.sleep(0.05)


async def two_takers(launch: Launch, line: Line, *ports: int) -> list[BotProcess]:
    """Two that take updates, behind a line that hands them to either."""
    webhook = {"WEBHOOK_URL": f"{line.url}/updates", "WEBHOOK_SECRET": "in-common"}
    both = [
        await launch.hasty(ROLE="updates", WEBHOOK_LISTEN=f"127.0.0.1:{port}", **webhook)
        for port in ports
    ]
    await asyncio.gather(*(one.logged("bot.started") for one in both))
    return both


async def two_deliverers(launch: Launch) -> list[BotProcess]:
    both = [await launch.hasty(**DELIVERY) for _ in range(2)]
    await asyncio.gather(*(one.logged("bot.started") for one in both))
    return both


async def pass_lease(one: BotProcess, event: str) -> None:
    """Waits for longer than a lease holds, by what a process logs twice a second."""
    await one.logged(event, len(one.events(event)) + round(3 * LEASE))


@pytest.mark.usefixtures("people")
async def test_through_an_outage_longer_than_a_lease_nothing_goes_out_that_cannot_be_recorded(
    launch: Launch, server: BotApiServer, database: Database, postgres: Troubled
) -> None:
    deliverers = await two_deliverers(launch)
    await until_sent(server, 40)

    await postgres.stop(signal.SIGQUIT)
    await asyncio.gather(*(one.logged("delivery.not_recorded") for one in deliverers))
    before = len(server.sent)
    await pass_lease(deliverers[0], "delivery.not_recorded")
    assert len(server.sent) == before < NUMBER

    await postgres.start()
    await until_sent(server, before + 1)
    await until_recorded(database)

    assert set(times_told(server).values()) == {1}
    for one in deliverers:
        assert await one.end() == 0
        assert "Traceback" not in one.output


@pytest.mark.usefixtures("people")
async def test_a_row_that_somebody_has_locked_stops_nobody_and_is_told_once(
    launch: Launch, server: BotApiServer, database: Database, administrator: Connection
) -> None:
    """It was sent before it was locked, and stays locked for longer than its lease holds."""
    server.faults.add("sendMessage", Fault.delay(2.0), chat_id=1)
    deliverers = await two_deliverers(launch)
    await until_sent(server, 1)
    somebody = administrator.transaction()
    await somebody.start()
    await administrator.execute("SELECT 1 FROM orders WHERE chat_id IN (1, 149, 150) FOR UPDATE")

    await until_recorded(database, NUMBER - 3)
    [holder] = [one for one in deliverers if one.events("delivery.locked")]
    await pass_lease(holder, "delivery.locked")
    assert len(server.sent) == NUMBER - 2
    await somebody.rollback()
    await until_recorded(database)

    assert set(times_told(server).values()) == {1}
    for one in deliverers:
        assert one.events("alarm.failed") == one.events("delivery.not_recorded") == []


@pytest.mark.usefixtures("people")
async def test_connections_that_go_mute_are_given_up_for_new_ones(
    launch: Launch, server: BotApiServer, database: Database, postgres: Troubled
) -> None:
    await two_deliverers(launch)
    await until_sent(server, 40)

    postgres.go_mute()
    await until_recorded(database)

    assert set(times_told(server).values()) == {1}


@pytest.mark.usefixtures("people")
async def test_who_was_frozen_for_longer_than_its_lease_sends_nothing_that_others_have_taken(
    launch: Launch, server: BotApiServer, database: Database, administrator: Connection
) -> None:
    frozen, other = await two_deliverers(launch)
    await until_sent(server, 40)
    await frozen.logged("reminder.sent")

    frozen.signal(signal.SIGSTOP)
    in_flight = await sent_unrecorded(administrator, frozen, server)
    await until_recorded(database)
    frozen.signal(signal.SIGCONT)
    await until_heard_of(administrator, frozen)
    assert await frozen.end() == 0

    twice = {chat_id for chat_id, times in times_told(server).items() if times > 1}
    assert twice <= in_flight
    assert (await states(database))[ReminderState.SENT] == NUMBER
    assert not other.events("delivery.not_recorded")


async def test_what_people_write_while_the_database_is_away_is_stored_when_it_is_back(
    launch: Launch, server: BotApiServer, database: Database, postgres: Troubled
) -> None:
    """Each of them writes for the first time, so two processes meet them at once."""
    writers = [acquainted(server, number) for number in range(1, 31)]
    ports = free_port(), free_port()
    line = Line(*ports)
    await line.mend()
    takers = await two_takers(launch, line, *ports)

    await postgres.stop(signal.SIGINT)
    for writer in writers:
        await writer.say(ADD)
    await asyncio.gather(*(one.logged("update.not_stored", 30) for one in takers))
    await postgres.start()

    for writer in writers:
        told = [(await writer.next_message()).text]
        while "Headphones" not in told[-1]:
            told.append((await writer.next_message()).text)
        # Each process says at most once that it takes longer.
        assert told[:-1] == [en("busy")] * (len(told) - 1)
        assert len(told) <= 3
        async with database.reading() as work:
            assert len(await work.orders.of_chat(writer.id)) == 1
    await line.cut()


async def test_what_is_asked_for_and_cannot_be_stored_is_asked_for_again(
    launch: Launch, server: BotApiServer, database: Database, postgres: Troubled
) -> None:
    anna, ivan = (acquainted(server, number) for number in (1, 2))
    taker = await launch.hasty(ROLE="updates")
    await taker.logged("bot.started")

    await postgres.stop(signal.SIGINT)
    await anna.say(ADD)
    await taker.logged("update.not_stored", 2)
    assert (await anna.next_message()).text == en("busy")
    await anna.say("/status 1")
    await postgres.start()

    assert "Headphones" in (await anna.next_message()).text
    assert "Headphones" in (await anna.next_message()).text
    await ivan.say("/orders")
    await ivan.next_message()
    assert await taker.end() == 0
    assert len(server.world.updates) == 0
    assert "Traceback" not in taker.output
    async with database.reading() as work:
        assert len(await work.orders.of_chat(anna.id)) == 1
