"""Several processes over one PostgreSQL database on its bad days: nothing is lost, nothing twice.

The processes wait for everything ten times as short as usual, so a lease holds for 18 seconds.
"""

import asyncio
import signal

import pytest

from sandbox.botapi import BotApiServer, Fault
from storage.database import Database
from storage.records import ReminderState
from tests.chatting import en
from tests.processes.bad_days.fleet import (
    Connection,
    claimed_by,
    times_told,
    two_takers,
    until_heard_of,
    until_recorded,
)
from tests.processes.conftest import (
    BotProcess,
    Launch,
    Line,
    free_port,
    metrics_at,
    until_read,
    until_sent,
    until_wrong,
)
from tests.processes.hasty import LEASE
from tests.processes.postgres import Troubled
from tests.processes.seeds import acquainted, multiply, states, with_due_orders

NUMBER = 150
ADD = "/add Headphones; RB123456785CN; shipped 2 days ago; 60 days; $25"
DELIVERY = {"ROLE": "delivery", "SEND_RATE": "20"}


@pytest.fixture
async def people(database: Database, database_url: str, server: BotApiServer) -> range:
    """Chats, each with one reminder that is due."""
    people = range(1, NUMBER + 1)
    await with_due_orders(database, {1: ["Parcel"]})
    await multiply(database_url, 1, people[1:])
    for person in people:
        acquainted(server, person)
    return people


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
    await until_recorded(database, NUMBER)

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
    await until_recorded(database, NUMBER)

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
    await until_recorded(database, NUMBER)

    assert set(times_told(server).values()) == {1}


@pytest.mark.usefixtures("people")
async def test_a_server_that_is_frozen_shows_in_everybody_s_health_until_it_goes_on(
    launch: Launch, server: BotApiServer, database: Database, postgres: Troubled
) -> None:
    ports = free_port(), free_port()
    places = [{"HTTP_LISTEN": f"127.0.0.1:{port}"} for port in ports]
    await launch.hasty(**DELIVERY, **places[0])
    taker = await launch.hasty(ROLE="updates", **places[1])
    await taker.logged("bot.started")
    await until_sent(server, 40)

    postgres.freeze()
    await until_wrong(ports[0], {"database", "alarm", "deliveries"})
    await until_wrong(ports[1], {"database"})
    # Figures wait for no database.
    assert "buyerclock_orders_due NaN" in await metrics_at(ports[0])
    postgres.thaw()
    for port in ports:
        await until_wrong(port, set())
    await until_recorded(database, NUMBER)

    assert set(times_told(server).values()) == {1}


@pytest.mark.usefixtures("people")
async def test_who_was_frozen_for_longer_than_its_lease_sends_nothing_that_others_have_taken(
    launch: Launch, server: BotApiServer, database: Database, administrator: Connection
) -> None:
    frozen, other = await two_deliverers(launch)
    await until_sent(server, 40)
    await frozen.logged("reminder.sent")

    frozen.signal(signal.SIGSTOP)
    await until_read()
    in_hand = await claimed_by(administrator, frozen)
    in_flight = in_hand & times_told(server).keys()
    await until_recorded(database, NUMBER)
    frozen.signal(signal.SIGCONT)
    await until_heard_of(administrator, frozen)
    assert await frozen.end() == 0

    twice = {chat_id for chat_id, times in times_told(server).items() if times > 1}
    # One or two may have been on their way out of the process, and not arrived before it went on.
    assert twice <= in_hand
    assert len(twice - in_flight) <= 2
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
    takers = await two_takers(launch.hasty, line, *ports)

    await postgres.stop(signal.SIGINT)
    for writer in writers:
        await writer.say(ADD)
    await asyncio.gather(*(one.logged("update.not_stored", 30) for one in takers))
    await postgres.start()

    for writer in writers:
        told = [(await writer.next_message()).text]
        while "Headphones" not in told[-1]:
            told.append((await writer.next_message()).text)
        # One process says that it takes longer, whichever are tried.
        assert told[:-1] in ([], [en("busy")])
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
