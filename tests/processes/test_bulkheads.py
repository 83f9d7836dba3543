"""One person, one group, one chat that Telegram holds back: everybody else is served meanwhile."""

import asyncio
import io

from PIL import Image

from sandbox.botapi import BotApiServer, Fault, Person
from tests.calls import watched
from tests.chatting import ask, en
from tests.processes.conftest import BotProcess

#: Seconds within which somebody is answered; one on a machine that has nothing else to do.
SOON = 5.0


async def answered_meanwhile(server: BotApiServer, number: int) -> float:
    """How many seconds it takes until somebody new is answered."""
    other = server.person(id=number, first_name="Olga", language_code="en")
    loop = asyncio.get_running_loop()
    began = loop.time()
    await ask(other, "/help")
    return loop.time() - began


def told(server: BotApiServer, chat_id: int) -> int:
    return sum(one.chat_id == chat_id for one in server.sent)


async def test_a_hundred_forwards_of_three_people_delay_nobody(
    bot: BotProcess, server: BotApiServer
) -> None:
    loud = [server.person(id=n, first_name=f"P{n}", language_code="en") for n in (1, 2, 3)]
    for person in loud:
        for n in range(100):
            await person.say(f"Lamp {n}, ${n}")

    assert await answered_meanwhile(server, 7) < SOON
    # They have waited for their turns, which come once a second.
    assert all(told(server, person.id) < 20 for person in loud)


async def test_a_group_that_says_commands_delays_nobody(
    bot: BotProcess, server: BotApiServer, anna: Person
) -> None:
    family = server.group("Family", [anna])
    for n in range(30):
        await anna.say(("/start", "/help@other_bot", "/weather")[n % 3], chat=family)

    assert await answered_meanwhile(server, 7) < SOON
    assert told(server, family.id) == 1


async def test_a_chat_that_telegram_holds_back_delays_nobody(
    bot: BotProcess, server: BotApiServer, anna: Person
) -> None:
    calls = watched(server)
    server.faults.add("sendMessage", Fault.too_many_requests(25), chat_id=anna.id)
    await anna.say("/help")
    await calls.until("sendMessage", 1)

    assert await answered_meanwhile(server, 7) < SOON


async def test_pictures_that_would_take_everything_delay_nobody(
    bot: BotProcess, server: BotApiServer
) -> None:
    file = io.BytesIO()
    Image.new("1", (39_999, 300)).save(file, "PNG")
    loud = [server.person(id=n, first_name=f"P{n}", language_code="en") for n in range(20, 32)]
    for person in loud:
        await person.send_document("label.png", file.getvalue())

    assert await answered_meanwhile(server, 7) < SOON
    for person in loud:
        assert (await person.next_message()).text == en("picture-too-detailed")
