"""A message to everybody when things go wrong: it is gone on with, and nobody gets it twice."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from advisor.wording.message import Action
from bot.operating.broadcasts import Broadcaster, Pace
from bot.telegram.rate_limit import SendRateLimiter
from sandbox.botapi import BotApiServer, Fault, Message, Person
from storage.records import Broadcast, BroadcastState
from tests.calls import watched
from tests.chatting import ask, data_of, en, press, turn
from tests.clocks import StandingClock
from tests.house import House, house_at

ADMIN = 101

#: Nobody waits in a test.
AT_ONCE = Pace(look_every=60, first_retry=0.001, longest_retry=0.001, report_every=0)


@pytest.fixture
async def house(server: BotApiServer, home: Path, clock: StandingClock) -> AsyncIterator[House]:
    """A bot that takes updates and leaves the sending to those that a test makes."""
    async with house_at(server, home, clock, role="updates", admins=frozenset({ADMIN})) as one:
        yield one


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=ADMIN, first_name="Anna")


@pytest.fixture
async def met(house: House, server: BotApiServer, anna: Person) -> list[Person]:
    """Ten people who know the bot."""
    persons = [server.person(id=200 + number) for number in range(10)]
    for person in persons:
        await ask(person, "/start")
    return persons


def broadcaster(house: House, worker: str = "one") -> Broadcaster:
    return Broadcaster(
        house.product.services.database,
        house.product.application.bot,
        SendRateLimiter(10_000, 0),
        house.clock,
        worker=worker,
        pace=AT_ONCE,
    )


async def started(anna: Person, text: str = "hello") -> Message:
    """A message to everybody that its operator has said yes to; gives the report."""
    await anna.say(f"/broadcast {text}")
    _, question = await anna.expect(2)
    await press(anna, question, Action.BROADCAST)
    return question


async def stored(house: House, broadcast_id: int = 1) -> Broadcast:
    async with house.product.services.database.reading() as uow:
        found = await uow.broadcasts.get(broadcast_id)
    assert found is not None
    return found


def copies(server: BotApiServer, text: str = "hello") -> Counter[int]:
    """How often each chat was sent a text; the operator was shown it once more."""
    found = Counter(one.chat_id for one in server.sent if one.text == text)
    found[ADMIN] -= 1
    return found


async def test_a_stop_leaves_the_rest_to_the_next_start(
    house: House, server: BotApiServer, anna: Person, met: list[Person]
) -> None:
    report = await started(anna)
    first = broadcaster(house)
    first.start()
    await met[2].next_message()
    await first.stop()
    assert (await stored(house)).state is BroadcastState.SENDING
    second = broadcaster(house, worker="two")
    second.start()
    assert (await anna.expect(2))[1].text == en("broadcast-done", sent=11, people=11)
    await second.stop()
    assert set(copies(server).values()) == {1}
    assert anna.now(report) is not None


async def test_after_a_kill_only_the_one_in_flight_may_get_it_twice(
    house: House, server: BotApiServer, clock: StandingClock, anna: Person, met: list[Person]
) -> None:
    await started(anna)
    server.faults.add("sendMessage", Fault.hang(carried_out=True), chat_id=met[4].id)
    killed = broadcaster(house, worker="killed")
    killed.start()
    await met[4].next_message()
    assert killed._task is not None
    killed._task.cancel()
    await asyncio.wait([killed._task])
    early = broadcaster(house, worker="early")
    early.start()
    await early.stop()
    assert not met[5].unread(), "the lease has not ended"

    clock.advance(minutes=3)
    heir = broadcaster(house, worker="heir")
    heir.start()
    await met[9].next_message()
    await anna.expect(2)
    await heir.stop()
    assert {chat for chat, times in copies(server).items() if times > 1} <= {met[4].id}
    assert all(copies(server)[person.id] >= 1 for person in met)


async def test_a_killed_process_that_was_alone_is_followed_at_once(
    house: House, server: BotApiServer, anna: Person, met: list[Person]
) -> None:
    await started(anna)
    server.faults.add("sendMessage", Fault.hang(), chat_id=met[4].id)
    calls = watched(server)
    so_many = calls["sendMessage"]
    killed = broadcaster(house)
    killed.start()
    await calls.until("sendMessage", so_many + 6)  # the operator, four people, and this one
    assert killed._task is not None
    killed._task.cancel()
    await asyncio.wait([killed._task])
    heir = broadcaster(house)
    heir.start()
    await anna.expect(2)
    await heir.stop()
    assert set(copies(server).values()) == {1}


async def test_two_processes_send_it_once(
    house: House, server: BotApiServer, anna: Person, met: list[Person]
) -> None:
    await started(anna)
    both = [broadcaster(house, worker=name) for name in ("one", "two")]
    for one in both:
        one.start()
    await anna.expect(2)
    for one in both:
        await one.stop()
    assert set(copies(server).values()) == {1}


async def test_a_telegram_that_fails_for_a_while_costs_nobody(
    house: House, server: BotApiServer, anna: Person, met: list[Person]
) -> None:
    await started(anna)
    server.faults.add("sendMessage", Fault.bad_gateway(), chat_id=met[1].id, times=3)
    server.faults.add("sendMessage", Fault.too_many_requests(0), chat_id=met[2].id, times=3)
    sending = broadcaster(house)
    sending.start()
    assert (await anna.expect(2))[1].text == en("broadcast-done", sent=11, people=11)
    await sending.stop()
    assert set(copies(server).values()) == {1}


async def test_one_chat_that_always_fails_does_not_hold_up_the_others(
    house: House, server: BotApiServer, anna: Person, met: list[Person]
) -> None:
    await started(anna)
    server.faults.add("sendMessage", Fault.server_error(), chat_id=met[1].id, times=None)
    sending = broadcaster(house)
    sending.start()
    done = (await anna.expect(2))[1].text
    await sending.stop()
    assert done.splitlines() == [
        en("broadcast-done", sent=10, people=11),
        en("broadcast-done-failed", count=1),
    ]


async def test_its_operator_sees_the_progress_and_can_stop_it(
    house: House, server: BotApiServer, anna: Person, met: list[Person]
) -> None:
    report = await started(anna)
    server.faults.add("sendMessage", Fault.too_many_requests(0), chat_id=met[5].id, times=None)
    sending = broadcaster(house)
    sending.start()
    await met[4].next_message()
    while (seen := anna.now(report)) is None or seen.text != en(
        "broadcast-under-way", tried=6, people=11
    ):
        await anna.next_edit()
    stopped = await turn(anna, report, Action.BROADCAST_STOP)
    assert stopped.text == en("broadcast-stopping", tried=6, people=11)
    await sending.stop()
    assert (await stored(house)).state is BroadcastState.CANCELLED
    assert not met[6].unread()


async def test_several_go_out_one_after_the_other(
    house: House, server: BotApiServer, anna: Person, met: list[Person]
) -> None:
    await started(anna, "first")
    await started(anna, "second")
    sending = broadcaster(house)
    sending.start()
    first, second = await met[9].expect(2)
    await anna.expect(4)
    await sending.stop()
    assert (first.text, second.text) == ("first", "second")


async def test_what_is_started_elsewhere_is_found(
    house: House, server: BotApiServer, anna: Person, met: list[Person]
) -> None:
    sending = broadcaster(house)
    sending.start()
    await started(anna)
    sending.wake()
    assert (await anna.expect(2))[1].text == en("broadcast-done", sent=11, people=11)
    await sending.stop()


async def test_an_operator_who_leaves_takes_it_along(
    house: House, anna: Person, met: list[Person]
) -> None:
    await started(anna)
    question = await ask(anna, "/forget")
    pressed = await anna.press(question, data_of(question, Action.FORGET_CONFIRMED))
    await pressed.answered()
    sending = broadcaster(house)
    sending.start()
    await sending.stop()
    async with house.product.services.database.reading() as uow:
        assert await uow.broadcasts.get(1) is None
    assert not met[0].unread()
