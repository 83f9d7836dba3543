"""A message to everybody, and a process that is killed in the middle of it."""

from collections import Counter
from datetime import timedelta

from advisor.buyer import Buyer
from advisor.wording.message import Action
from sandbox.botapi import BotApiServer, Fault, Message, Person
from scheduler.clock import SystemClock
from storage.database import Database
from storage.records import Broadcast, BroadcastState, Chat
from tests.chatting import en, press
from tests.processes.conftest import Launch, until_read
from tests.processes.seeds import acquainted

TEXT = "hello"

#: Those who have met the bot, in the order in which they are written to.
IDS = range(201, 261)

#: Whose turn comes after the kill: a chat in which much was just said has to wait for it.
OPERATOR = 250


async def with_people(server: BotApiServer, database: Database) -> dict[int, Person]:
    """People by their ids."""
    before = SystemClock().now() - timedelta(days=1)
    async with database.writing() as work:
        for number in IDS:
            buyer = Buyer(chat_id=number, language="en", timezone="UTC")
            await work.chats.add(
                Chat(buyer=buyer, language_chosen=True, timezone_chosen=True, created_at=before)
            )
        await work.commit()
    return {number: acquainted(server, number) for number in IDS}


async def started(operator: Person) -> Message:
    """The operator writes to everybody. Gives the message in which the progress stands."""
    await operator.say(f"/broadcast {TEXT}")
    _, question = await operator.expect(2)
    await press(operator, question, Action.BROADCAST)
    return question


async def stored(database: Database) -> Broadcast:
    async with database.reading() as work:
        found = await work.broadcasts.get(1)
    assert found is not None
    return found


async def in_flight(server: BotApiServer, database: Database) -> set[int]:
    """Whom it has reached without a word of it in the database."""
    await until_read()
    position = (await stored(database)).position
    assert position is not None
    reached = {one.chat_id for one in server.sent if one.text == TEXT}
    return {number for number in reached - {OPERATOR} if number > position}


async def test_killed_in_the_middle_everybody_gets_it_and_what_was_in_flight_alone_twice(
    launch: Launch, server: BotApiServer, database: Database
) -> None:
    people = await with_people(server, database)
    blocked, lost, unheard, operator = (people[n] for n in (205, 210, 230, OPERATOR))
    server.faults.add("sendMessage", Fault.blocked(), chat_id=blocked.id)
    server.faults.add("sendMessage", Fault.cut(carried_out=True), chat_id=lost.id)
    server.faults.add("sendMessage", Fault.hang(carried_out=True), chat_id=unheard.id)

    bot = await launch(ADMINS=str(OPERATOR))
    report = await started(operator)
    await unheard.next_message()
    await bot.kill()
    twice = await in_flight(server, database)
    bot = await launch(ADMINS=str(OPERATOR))
    await bot.logged("broadcast.done")

    assert twice == {unheard.id}
    times = Counter(one.chat_id for one in server.sent if one.text == TEXT)
    for number in people.keys() - {OPERATOR}:
        once = 0 if number == blocked.id else 1
        assert times[number] == once + (number in twice), number
    told = [
        en("broadcast-done", sent=len(IDS) - 2, people=len(IDS)),
        en("broadcast-done-gone", count=1),
        en("broadcast-done-unsure", count=1),
    ]
    assert [one.text.splitlines() for one in operator.unread()].count(told) == 1
    shown = operator.now(report)
    assert shown is not None
    assert shown.text.splitlines() == told
    assert (await stored(database)).state is BroadcastState.DONE
    assert await bot.end() == 0
