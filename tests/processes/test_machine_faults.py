"""What a machine does to a process: a full disk, a database in other hands, a clock that jumps."""

import asyncio
import resource
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from sandbox.botapi import BotApiServer, Fault, Person
from scheduler.clock import SystemClock
from storage.database import Database
from storage.records import ReminderState
from tests.calls import watched
from tests.chatting import ask, en
from tests.processes.conftest import PATIENCE, BotProcess, Launch, free_port, health_at
from tests.processes.seeds import (
    acquainted,
    ends,
    states,
    unexplained,
    until_it_ends,
    with_due_orders,
)

ADD = "/add Headphones; RB123456785CN; shipped 2 days ago; 60 days; $25"
IVAN, OLGA, PETE = 102, 103, 104
DAY, HOUR, MINUTE = 86400.0, 3600.0, 60.0

#: Seconds for which somebody else has the database.
LOCKED = 10.0


def set_largest_file(bot: BotProcess, size: int) -> None:
    """A disk that is full, as far as one process can tell: no file may grow beyond this size."""
    _, hard = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (size, hard))


async def test_a_full_disk_is_told_and_loses_nothing(
    launch: Launch, server: BotApiServer, database: Database, database_file: Path, anna: Person
) -> None:
    acquainted(server, IVAN)
    await with_due_orders(database, {IVAN: ["Parcel"], anna.id: []})
    calls = watched(server)
    # The message is out, and Telegram takes its time to say so.
    server.faults.add("sendMessage", Fault.delay(0.5), chat_id=IVAN)
    port = free_port()
    bot = await launch(HTTP_LISTEN=f"127.0.0.1:{port}")
    await calls.until("sendMessage", 1, PATIENCE)

    set_largest_file(bot, 4096)
    await bot.logged("delivery.not_recorded", 2)
    status, health = await health_at(port)
    assert status == 503
    assert set(health["wrong"]) == {"database"}
    assert "disk" in health["wrong"]["database"]
    assert (await ask(anna, ADD)).text == en("busy")
    await bot.logged("update.not_stored")
    assert ReminderState.SENT not in await states(database)

    set_largest_file(bot, resource.RLIM_INFINITY)
    # What could not be stored is not asked for again.
    assert "Headphones" in (await anna.next_message()).text
    assert await bot.end() == 0
    assert (await states(database))[ReminderState.SENT] == 1
    assert [sent.chat_id for sent in server.sent].count(IVAN) == 1
    assert unexplained(database_file) == []


async def test_a_database_that_somebody_else_has_locked_for_ten_seconds_is_waited_for(
    launch: Launch, server: BotApiServer, database: Database, database_file: Path, anna: Person
) -> None:
    """It is waited for up to half a minute; the tests of the storage look at what comes then."""
    acquainted(server, IVAN)
    olga = acquainted(server, OLGA)
    await with_due_orders(database, {IVAN: ["Parcel"], anna.id: [], OLGA: []})
    calls = watched(server)
    # The message is out, and Telegram takes its time to say so.
    server.faults.add("sendMessage", Fault.delay(0.5), chat_id=IVAN)
    bot = await launch()
    await calls.until("sendMessage", 1, PATIENCE)

    with closing(sqlite3.connect(database_file, isolation_level=None)) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        loop = asyncio.get_running_loop()
        let_go = loop.create_future()
        loop.call_later(LOCKED, let_go.set_result, None)
        await bot.logged("reminder.sent")
        await anna.say(ADD)
        # Who only looks is answered; nothing else moves.
        assert "No open orders" in (await ask(olga, "/orders")).text
        await let_go
        assert anna.unread() == []
        assert ends(database_file)[IVAN][0] is ReminderState.CLAIMED
        somebody.execute("ROLLBACK")

    assert "Headphones" in (await anna.next_message()).text
    assert await bot.end() == 0
    assert ends(database_file)[IVAN] == (ReminderState.SENT, None)
    assert [sent.chat_id for sent in server.sent].count(IVAN) == 1
    assert bot.events("delivery.not_recorded") == bot.events("update.failed") == []
    assert unexplained(database_file) == []


async def test_a_clock_that_jumps_ahead_and_back_loses_nothing_and_tells_nothing_twice(
    launch: Launch, server: BotApiServer, database: Database, database_file: Path, anna: Person
) -> None:
    for chat_id in (IVAN, OLGA, PETE):
        acquainted(server, chat_id)
    await with_due_orders(database, {IVAN: ["Parcel"]})
    # The day to decide of this one begins within a day.
    tomorrow = SystemClock().now() + timedelta(days=1)
    reached = datetime.combine(tomorrow.date(), time(10), UTC) <= tomorrow
    decide = tomorrow.date() - timedelta(days=not reached)
    await with_due_orders(database, {OLGA: ["Parcel"]}, end=decide + timedelta(days=5))
    calls, sent = watched(server), (ReminderState.SENT, None)
    bot = await launch.turnable()
    await bot.logged("reminder.sent", 1)
    await until_it_ends(database_file, {IVAN: sent})
    # What the start does in the background would look at the clock, too.
    await bot.logged("orders.planned_anew")

    await bot.set_clock(DAY)
    # The clock jumps back while Telegram takes its time over a message.
    server.faults.add("sendMessage", Fault.delay(0.5), chat_id=OLGA)
    await bot.pass_time(MINUTE)
    await calls.until("sendMessage", 2, PATIENCE)
    await bot.set_clock(-HOUR)
    await bot.logged("reminder.sent", 2)
    # When that is recorded, the database has been looked at for the last time.
    await until_it_ends(database_file, {OLGA: sent})
    # From elsewhere, so that only a look at the database finds it: the first within a minute.
    await with_due_orders(database, {PETE: ["Parcel"]})
    await bot.pass_time(2 * MINUTE)
    await bot.logged("reminder.sent", 3)
    assert "Headphones" in (await ask(anna, ADD)).text
    assert await bot.end() == 0

    told = sorted(sent.chat_id for sent in server.sent)
    assert told == [anna.id, IVAN, OLGA, PETE]
    assert {ends(database_file)[chat_id] for chat_id in told[1:]} == {sent}
    assert unexplained(database_file) == []
