"""Ending in good order, and in time, whatever is under way."""

from sandbox.botapi import BotApiServer, Fault, Person
from storage.database import Database
from storage.records import ReminderState
from tests.calls import watched
from tests.processes.conftest import PATIENCE, BotProcess, Launch, until_read, until_sent
from tests.processes.seeds import acquainted, states, with_due_orders

ANNA, IVAN = 101, 102


async def test_answers_under_way_are_finished(
    bot: BotProcess, server: BotApiServer, anna: Person
) -> None:
    calls = watched(server)
    server.faults.add("sendMessage", Fault.delay(0.3))
    await anna.say("/help")
    await calls.until("sendMessage", 1)

    assert await bot.end() == 0

    assert len(anna.unread()) == 1
    assert len(server.world.updates) == 0


async def test_nudges_under_way_are_finished_and_the_others_wait_for_the_next_start(
    launch: Launch, server: BotApiServer, database: Database
) -> None:
    # At two messages a second this would take half a minute.
    for number in range(1, 61):
        acquainted(server, number)
    await with_due_orders(database, {number: [f"Parcel {number}"] for number in range(1, 61)})
    bot = await launch(SEND_RATE="2")
    await until_sent(server, 2)

    assert await bot.end() == 0

    sent = len(server.sent)
    assert sent < 30
    assert (await states(database))[ReminderState.SENT] == sent
    assert ReminderState.CLAIMED not in await states(database)
    again = await launch(SEND_RATE="2")
    await until_sent(server, sent + 2)
    assert await again.end() == 0
    texts = [one.text for one in server.sent]
    assert len(texts) == len(set(texts))


async def test_a_telegram_that_hangs_does_not_hold_it_up(
    launch: Launch, server: BotApiServer, database: Database, anna: Person
) -> None:
    calls = watched(server)
    acquainted(server, IVAN)
    await with_due_orders(database, {IVAN: ["Parcel"]})
    server.faults.add("sendMessage", Fault.hang(), times=None)
    bot = await launch()
    await anna.say("/help")
    await calls.until("sendMessage", 2, PATIENCE)
    server.faults.add("getUpdates", Fault.hang(), times=None)

    assert await bot.end() == 0
    assert "never retrieved" not in bot.output


async def test_a_telegram_that_asks_for_patience_does_not_hold_it_up(
    launch: Launch, server: BotApiServer, database: Database, anna: Person
) -> None:
    calls = watched(server)
    parcels = [f"Parcel {n}" for n in range(3)]
    for person in (ANNA, IVAN):
        acquainted(server, person)
    await with_due_orders(database, {ANNA: parcels, IVAN: parcels})
    server.faults.add("sendMessage", Fault.too_many_requests(600))
    bot = await launch()
    await until_sent(server, 1)
    server.faults.add("getUpdates", Fault.too_many_requests(600), times=None)
    await anna.say("/help")
    # The first of these was under way before; the bot knows what the second is answered.
    await calls.until("getUpdates", calls["getUpdates"] + 1)
    await bot.logged("bot.started")
    await until_read()

    assert await bot.end() == 0
    assert ReminderState.CLAIMED not in await states(database)
    assert "never retrieved" not in bot.output
