"""A process that takes its updates by webhook, and is killed in the middle."""

import signal
import socket

import pytest

from sandbox.botapi import BotApiServer, Fault, Person
from storage.database import Database
from tests.calls import watched
from tests.processes.conftest import Launch


@pytest.fixture
def variables() -> dict[str, str]:
    """A webhook at a port that is free."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    return {"WEBHOOK_URL": f"http://{place}/updates", "WEBHOOK_LISTEN": place}


async def test_an_update_that_a_killed_process_had_in_hand_comes_again(
    launch: Launch, variables: dict[str, str], server: BotApiServer, anna: Person
) -> None:
    calls = watched(server)
    server.faults.add("sendMessage", Fault.hang(), times=None)
    bot = await launch(**variables)
    await bot.logged("bot.started")
    await anna.say("/start")
    await calls.until("sendMessage", 1, 60)
    await bot.kill()
    server.faults.clear()

    bot = await launch(**variables)

    assert "Buyer Clock" in (await anna.next_message()).text
    assert await bot.end() == 0
    assert "Traceback" not in bot.output


async def test_an_order_is_there_once_whenever_the_process_is_killed(
    launch: Launch,
    variables: dict[str, str],
    server: BotApiServer,
    database: Database,
    anna: Person,
) -> None:
    calls = watched(server)
    bot = await launch(**variables)
    await bot.logged("bot.started")
    server.faults.add("sendMessage", Fault.hang(), times=None)
    await anna.say("/add Hat, LP00123456789012, shipped 3 days ago, 60 days, $12.50")
    await calls.until("sendMessage", 1, 60)
    await bot.kill()
    server.faults.clear()

    await launch(**variables)

    await anna.next_message()
    async with database.reading() as work:
        assert len(await work.orders.of_chat(anna.id)) == 1


async def test_what_listens_and_which_secret_is_told_apart(
    launch: Launch, variables: dict[str, str], anna: Person
) -> None:
    secret = "never-to-be-printed-either"
    bot = await launch(
        **variables, WEBHOOK_SECRET=secret, HTTP_LISTEN="127.0.0.1:0", LOG_LEVEL="DEBUG"
    )
    await bot.logged("bot.started")
    await anna.say("/start")
    await anna.next_message()

    assert await bot.end(signal.SIGTERM) == 0
    told = {line["setting"]: line["host"] for line in bot.events("http.listening")}
    assert told == {"WEBHOOK_LISTEN": "127.0.0.1", "HTTP_LISTEN": "127.0.0.1"}
    assert secret not in bot.output
