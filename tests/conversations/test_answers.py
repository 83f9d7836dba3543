"""Telegram is away when something is to be said: it is said when it is back."""

import asyncio
from collections.abc import Callable

import pytest

from sandbox.botapi import BotApiServer, Fault, Person
from storage.database import Database
from storage.records import Answer
from tests.calls import watched
from tests.chatting import ask, en, everything_after
from tests.clocks import StandingClock
from tests.house import House

LAMP = "/add Lamp, RA123456785CN, shipped 12 days ago, 60 days, $20"


async def owed(database: Database) -> int:
    async with database.reading() as uow:
        return int(await uow.answers.next_due() is not None)


async def kept(house: House, person: Person, said: str) -> None:
    """Somebody says something while Telegram is away, and the answer is kept.

    It is given from then on when the test says so.
    """
    await house.product.answers.stop()
    calls = watched(house.server)
    await person.say(said)
    await calls.until("sendMessage", calls["sendMessage"] + 1)
    async with asyncio.timeout(5):
        while not await owed(house.product.services.database):
            await asyncio.sleep(0)
    await house.product.application.update_queue.join()


@pytest.mark.parametrize("said", [LAMP, "/help"])
@pytest.mark.parametrize(
    "fault",
    [Fault.bad_gateway, Fault.server_error, Fault.cut],
    ids=["no gateway", "broken", "cut"],
)
async def test_an_answer_that_telegram_does_not_take_is_given_later(
    house: House,
    server: BotApiServer,
    clock: StandingClock,
    anna: Person,
    said: str,
    fault: Callable[[], Fault],
) -> None:
    await ask(anna, "/start")
    server.faults.add("sendMessage", fault(), times=None, chat_id=anna.id)
    await kept(house, anna, said)
    for _ in range(5):
        clock.advance(minutes=2)
        await house.product.answers.drain()
    assert not anna.unread()

    server.faults.clear()
    clock.advance(minutes=2)
    await house.product.answers.drain()

    told = await anna.next_message()
    assert told.text != en("something-broke")
    assert told.text.startswith(en("registered") if said == LAMP else "Add an order")
    assert not await everything_after(anna)


async def test_an_answer_that_is_stale_is_not_given(
    house: House, server: BotApiServer, clock: StandingClock, anna: Person
) -> None:
    await ask(anna, "/start")
    server.faults.add("sendMessage", Fault.bad_gateway(), chat_id=anna.id)
    await kept(house, anna, LAMP)
    clock.advance(minutes=31)
    await house.product.answers.drain()
    assert not await everything_after(anna)
    assert "Lamp" in (await ask(anna, "/orders")).text


async def test_what_was_changed_by_a_process_that_is_gone_is_answered_in_its_words_by_the_next(
    house: House, server: BotApiServer, clock: StandingClock, anna: Person
) -> None:
    await ask(anna, "/start")
    server.faults.add("sendMessage", Fault.hang(), chat_id=anna.id)
    calls = watched(server)
    await anna.say(LAMP)
    await calls.until("sendMessage", calls["sendMessage"] + 1)

    await house.product.answers.stop()
    house.product.answers._owed.clear()
    clock.advance(minutes=3)
    await house.product.answers.drain()

    told = await anna.next_message()
    assert told.text.startswith(en("registered"))
    assert "Lamp" in told.text
    server.faults.clear()


async def test_a_process_that_was_gone_before_it_had_words_is_answered_for(
    house: House, clock: StandingClock, anna: Person
) -> None:
    await ask(anna, LAMP)
    async with house.product.services.database.writing() as work:
        owed = Answer(anna.id, 999, 0, '{"order": 1}', clock.now())
        await work.answers.put([owed], clock.now())
        await work.commit()

    await house.product.answers.drain()

    told = await anna.next_message()
    assert told.text.startswith(en("already-noted"))
    assert "Lamp" in told.text
