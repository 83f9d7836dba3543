"""Killed at any moment and started again: nothing is lost, nothing counts twice."""

import random
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from sandbox.botapi import BotApiServer, Fault, Person
from scheduler.composer import DEADLINE_PASSED, MERGED
from scheduler.delivery.settings import DeliverySettings
from storage.database import Database
from storage.records import ReminderState
from tests.calls import watched
from tests.chatting import ask, en, everything_after
from tests.processes.conftest import PATIENCE, BotProcess, Launch, until_read, until_sent
from tests.processes.seeds import (
    acquainted,
    multiply,
    states,
    today,
    with_due_orders,
)

ADD = "/add Headphones; RB123456785CN; shipped 2 days ago; 60 days; $25"


async def restarted(launch: Launch) -> BotProcess:
    bot = await launch()
    await bot.logged("bot.started")
    return bot


async def orders_of(database: Database, person: Person) -> list[str]:
    """The titles of a person's orders."""
    async with database.reading() as work:
        return [stored.order.title for stored in await work.orders.of_chat(person.id)]


async def until_told(person: Person, words: str) -> None:
    """Waits for a message with these words; what was in hand may have been answered again."""
    while words not in (await person.next_message()).text:
        pass


# -- updates --------------------------------------------------------------------------------------


async def test_an_update_counts_once_wherever_it_was_cut_off(
    launch: Launch, server: BotApiServer, database: Database
) -> None:
    """Killed once, with each person's order at another step."""
    calls = watched(server)
    answered, unsent, unheard = (server.person(id=n, first_name=f"P{n}") for n in (1, 2, 3))
    bot = await restarted(launch)
    server.faults.add("sendMessage", Fault.hang(), chat_id=unsent.id, times=None)
    server.faults.add("sendMessage", Fault.hang(carried_out=True), chat_id=unheard.id, times=None)
    for person in (answered, unsent, unheard):
        await person.say(ADD)
    await answered.next_message()
    await unheard.next_message()
    await calls.until("sendMessage", 3)
    await bot.kill()
    server.faults.clear()

    bot = await restarted(launch)

    for person in (answered, unsent, unheard):
        await person.say("/orders")
        # What was in hand may have been answered again: this waits for what was said last.
        assert any("Headphones" in one.text for one in await everything_after(person))
        assert await orders_of(database, person) == ["Headphones"]
    assert await bot.end() == 0
    assert len(server.world.updates) == 0


async def test_an_answer_that_was_owed_when_it_was_killed_is_given_by_the_next_process(
    launch: Launch, server: BotApiServer, anna: Person
) -> None:
    ivan = acquainted(server, 102)
    bot = await restarted(launch)
    server.faults.add("sendMessage", Fault.hang(), chat_id=anna.id, times=None)
    calls = watched(server)
    await anna.say(ADD)
    await calls.until("sendMessage", 1)
    await bot.kill()
    server.faults.clear()

    bot = await restarted(launch)

    # Word for word what it would have been.
    assert (await anna.next_message()).text == (await ask(ivan, ADD)).text
    assert await bot.end() == 0
    assert len(server.sent) == 2


async def test_an_update_that_was_not_stored_yet_is_carried_out_by_the_next_process(
    launch: Launch, server: BotApiServer, database_file: Path, database: Database, anna: Person
) -> None:
    bot = await restarted(launch)
    await ask(anna, "/start")
    with closing(sqlite3.connect(database_file, isolation_level=None)) as somebody:
        # The bot takes the update and waits for its turn to write.
        somebody.execute("BEGIN IMMEDIATE")
        calls = watched(server)
        await anna.say(ADD)
        # A moment after taking it the bot asks past it.
        await calls.until("getUpdates", calls["getUpdates"] + 1)
        await bot.kill()
        somebody.execute("ROLLBACK")
    assert await orders_of(database, anna) == []

    await restarted(launch)

    assert "Headphones" in (await anna.next_message()).text
    assert await orders_of(database, anna) == ["Headphones"]


async def test_what_was_said_while_it_was_down_is_carried_out(
    launch: Launch, database: Database, anna: Person
) -> None:
    bot = await restarted(launch)
    await ask(anna, "/add Headphones; shipped 2 days ago; $25")
    await bot.kill()
    # The question that was open before the kill still is.
    await anna.say("60 days")
    await anna.say("RB123456785CN")
    await anna.say("/add Lamp; shipped today; 40 days; $30; LP00123456789CN")

    await restarted(launch)

    await until_told(anna, "Lamp")
    assert await orders_of(database, anna) == ["Headphones", "Lamp"]


# -- reminders ------------------------------------------------------------------------------------


async def test_what_fell_due_while_it_was_down_is_told_late_and_once(
    launch: Launch, server: BotApiServer, database: Database
) -> None:
    late, merged, over = (acquainted(server, number) for number in (1, 2, 3))
    yesterday = today() - timedelta(1)
    await with_due_orders(database, {late.id: ["Late"]})
    # The guarantee passed the day before.
    await with_due_orders(database, {merged.id: ["Merged"]}, guaranteed_days=37)
    # The days to decide are over with the protection; the last window opened yesterday.
    await with_due_orders(database, {over.id: ["Over"]}, end=yesterday)

    bot = await restarted(launch)
    await until_sent(server, 3)
    assert await bot.end() == 0

    for person, title in ((late, "Late"), (merged, "Merged"), (over, "Over")):
        [told] = person.unread()
        assert title in told.text.splitlines()[0]
        assert en("nudge-late", date=yesterday) in told.text
    skipped = [(line["checkpoint"], line["reason"]) for line in bot.events("reminder.skipped")]
    assert sorted(skipped) == [
        ("decide", DEADLINE_PASSED),
        ("guaranteed_passed", MERGED),
        ("last_comfortable_day", DEADLINE_PASSED),
        ("must_act", DEADLINE_PASSED),
    ]


async def test_a_reminder_is_told_wherever_it_was_cut_off(
    launch: Launch, server: BotApiServer, database: Database
) -> None:
    """Killed once, with each person's reminder at another step."""
    recorded, unsent, unheard = (acquainted(server, number) for number in (1, 2, 3))
    await with_due_orders(database, {recorded.id: ["Parcel"]})
    bot = await restarted(launch)
    await recorded.next_message()
    assert await bot.end() == 0
    await with_due_orders(database, {unsent.id: ["Parcel"], unheard.id: ["Parcel"]})
    server.faults.add("sendMessage", Fault.hang(), chat_id=unsent.id)
    server.faults.add("sendMessage", Fault.hang(carried_out=True), chat_id=unheard.id)
    calls = watched(server)
    both = calls["sendMessage"] + 2
    bot = await restarted(launch)
    await calls.until("sendMessage", both)
    await unheard.next_message()
    await bot.kill()
    server.faults.clear()

    bot = await restarted(launch)
    await unsent.next_message()
    await unheard.next_message()
    assert await bot.end() == 0

    assert [len(person.chat.history) for person in (recorded, unsent, unheard)] == [1, 1, 2]
    assert (await states(database))[ReminderState.SENT] == 3


async def test_killed_twenty_times_in_a_burst_none_is_lost_and_what_was_in_flight_alone_told_twice(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    database_url: str,
) -> None:
    number, most, moments = 1000, DeliverySettings().batch, random.Random(20)
    await with_due_orders(database, {1: ["Parcel"]})
    await multiply(database_url, 1, range(2, number + 1))
    people = {acquainted(server, person_id).id for person_id in range(1, number + 1)}
    calls = watched(server)
    sent = recorded = 0

    for _ in range(20):
        bot = await launch(LOG_LEVEL="ERROR", SEND_RATE="300")
        more = min(moments.randrange(60), number - recorded)
        await calls.until("sendMessage", calls["sendMessage"] + more, PATIENCE)
        await bot.kill()
        await until_read()
        before = sent, recorded
        sent = len(server.sent)
        recorded = (await states(database)).get(ReminderState.SENT, 0)
        in_flight = (sent - before[0]) - (recorded - before[1])
        assert in_flight <= most

    bot = await launch()
    await bot.logged("reminder.sent", number - recorded)
    assert await bot.end() == 0

    assert (await states(database))[ReminderState.SENT] == number
    times = Counter(message.chat_id for message in server.sent)
    assert set(times) == people
    told_again = sum(times.values()) - number
    print(f"20 kills, {number} reminders, {told_again} told again")
    # What was sent and not recorded before the last start: all of it, and nothing else.
    assert told_again == sent - recorded
