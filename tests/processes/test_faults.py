"""What real machines and networks do: nothing is lost, and of everything it can be asked why."""

import resource
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from advisor.checkpoints import CheckpointKind
from sandbox.botapi import BotApiServer, Fault, Person
from storage.database import Database
from storage.records import ReminderState
from tests.calls import watched
from tests.chatting import ask, en
from tests.processes.conftest import PATIENCE, BotProcess, Launch, Line, until_sent
from tests.processes.seeds import acquainted, states, with_due_orders

ADD = "/add Headphones; RB123456785CN; shipped 2 days ago; 60 days; $25"
IVAN = 102


async def ends(database: Database) -> dict[int, tuple[ReminderState, str | None]]:
    """What became of each chat's reminder, and why."""
    found = {}
    async with database.reading() as work:
        for chat_id in range(1, 9):
            [stored] = await work.orders.of_chat(chat_id)
            [told] = [
                one
                for one in await work.reminders.of_order(stored.id)
                if one.kind is CheckpointKind.DECIDE
            ]
            found[chat_id] = told.state, told.reason
    return found


async def test_whatever_telegram_answers_everybody_is_told_or_it_says_why(
    launch: Launch, server: BotApiServer, database: Database
) -> None:
    faults = {
        1: [Fault.server_error(), Fault.bad_gateway()],
        2: [Fault.too_many_requests(1)],
        3: [Fault.cut()],
        4: [Fault.plain_text()],
        5: [Fault.bad_gateway(carried_out=True)],
        6: [Fault.blocked()],
        7: [Fault.refused(400, "Bad Request: can't parse entities")],
        8: [Fault.refused(400, "Bad Request: chat not found")],
    }
    for chat_id, planned in faults.items():
        acquainted(server, chat_id)
        for fault in planned:
            server.faults.add("sendMessage", fault, chat_id=chat_id)
    await with_due_orders(database, {chat_id: ["Parcel"] for chat_id in faults})

    bot = await launch()
    await bot.logged("reminder.sent", 5)
    assert await bot.end() == 0

    assert await ends(database) == {
        **dict.fromkeys(range(1, 6), (ReminderState.SENT, None)),
        6: (ReminderState.PARKED, "forbidden"),
        7: (ReminderState.FAILED, "bad_request: Can't parse entities"),
        8: (ReminderState.PARKED, "chat_not_found"),
    }
    told = [sent.chat_id for sent in server.sent]
    # Of the fifth message only the answer went wrong: that it was there, nobody could know.
    assert sorted(told) == [1, 2, 3, 4, 5, 5]
    assert bot.events("delivery.broke") == []


@pytest.fixture
async def line(server: BotApiServer) -> AsyncIterator[Line]:
    port = urlsplit(server.url).port
    assert port is not None
    line = Line(port)
    await line.mend()
    yield line
    await line.cut()


async def test_a_telegram_that_is_away_for_a_while_costs_nothing(
    launch: Launch, server: BotApiServer, line: Line, database: Database, anna: Person
) -> None:
    """Messages wait for their answers when the line breaks, and then nobody is there."""
    number = 20
    await with_due_orders(database, {n: ["Parcel"] for n in range(1, number + 1)})
    for n in range(1, number + 1):
        acquainted(server, n)
    calls = watched(server)
    server.faults.add("sendMessage", Fault.hang(), times=None)
    bot = await launch(BOT_API_URL=line.url)
    await calls.until("sendMessage", number, PATIENCE)

    await line.cut()
    await anna.say("/help")
    await bot.logged("reminder.transient", number)
    server.faults.clear()
    await line.mend()
    await bot.logged("reminder.sent", number)
    await anna.next_message()
    assert await bot.end() == 0

    assert sorted(sent.chat_id for sent in server.sent if sent.chat_id <= number) == list(
        range(1, number + 1)
    )
    assert (await states(database))[ReminderState.SENT] == number


def set_largest_file(bot: BotProcess, size: int) -> None:
    """A disk that is full, as far as one process can tell: no file may grow beyond this size."""
    _, hard = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (size, hard))


async def test_a_full_disk_is_told_and_loses_nothing(
    launch: Launch, server: BotApiServer, database: Database, anna: Person
) -> None:
    acquainted(server, IVAN)
    await with_due_orders(database, {IVAN: ["Parcel"], anna.id: []})
    calls = watched(server)
    # The message is out, and Telegram takes its time to say so.
    server.faults.add("sendMessage", Fault.delay(0.5), chat_id=IVAN)
    bot = await launch()
    await calls.until("sendMessage", 1, PATIENCE)

    set_largest_file(bot, 4096)
    await bot.logged("delivery.not_recorded", 2)
    assert (await ask(anna, ADD)).text == en("busy")
    await bot.logged("update.failed")
    assert ReminderState.SENT not in await states(database)

    set_largest_file(bot, resource.RLIM_INFINITY)
    assert "Headphones" in (await ask(anna, ADD)).text
    assert await bot.end() == 0
    assert (await states(database))[ReminderState.SENT] == 1
    assert [sent.chat_id for sent in server.sent].count(IVAN) == 1


async def test_a_database_that_somebody_else_has_locked_is_waited_for(
    launch: Launch, server: BotApiServer, database: Database, database_file: Path, anna: Person
) -> None:
    """For up to half a minute, by the setting that the tests of the storage look at."""
    acquainted(server, IVAN)
    await with_due_orders(database, {IVAN: ["Parcel"], anna.id: []})
    calls = watched(server)
    # The message is out, and Telegram takes its time to say so.
    server.faults.add("sendMessage", Fault.delay(0.5), chat_id=IVAN)
    bot = await launch()
    await calls.until("sendMessage", 1, PATIENCE)

    with closing(sqlite3.connect(database_file, isolation_level=None)) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        await bot.logged("reminder.sent")
        await anna.say(ADD)
        # Twice it asks past the update that waits: for two seconds everything stands still.
        await calls.until("getUpdates", calls["getUpdates"] + 3)
        assert ReminderState.SENT not in await states(database)
        somebody.execute("ROLLBACK")

    assert "Headphones" in (await anna.next_message()).text
    assert await bot.end() == 0
    assert (await states(database))[ReminderState.SENT] == 1
    assert bot.events("delivery.not_recorded") == bot.events("update.failed") == []


async def test_a_token_that_is_revoked_ends_the_process_with_one_clear_line(
    bot: BotProcess, server: BotApiServer
) -> None:
    server.token = "123456789:AAHanother_0123456789abcdefghijklmnopq"
    # Whoever waits for updates is answered, and asks again in vain.
    await server.person(id=7, first_name="Olga", language_code="en").say("/help")

    assert await bot.exit_status() != 0
    assert bot.lines["stderr"][-1].startswith("BOT_TOKEN: ")
    await bot.logged("telegram.token_refused")
    assert "Traceback" not in bot.output


async def test_messages_go_on_after_a_burst_of_patience_asked_for(
    launch: Launch, server: BotApiServer, database: Database
) -> None:
    number = 30
    for n in range(1, number + 1):
        acquainted(server, n)
    await with_due_orders(database, {n: ["Parcel"] for n in range(1, number + 1)})
    server.faults.add("sendMessage", Fault.too_many_requests(1), times=10)

    bot = await launch()
    await until_sent(server, number)
    await bot.logged("reminder.sent", number)
    assert await bot.end() == 0

    assert sorted(sent.chat_id for sent in server.sent) == list(range(1, number + 1))
