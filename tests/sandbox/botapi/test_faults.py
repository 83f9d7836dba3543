"""What goes wrong on purpose."""

import asyncio

import pytest
import telegram
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from sandbox.botapi import BotApiServer, Fault, Flood, Person


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.too_many_requests(7), RetryAfter),
        (Fault.blocked(), Forbidden),
        (Fault.server_error(), NetworkError),
        (Fault.bad_gateway(), NetworkError),
        (Fault.plain_text(), TelegramError),
        (Fault.refused(400, "Bad Request: chat not found"), BadRequest),
        (Fault.cut(), NetworkError),
    ],
)
async def test_a_fault_strikes_once_and_then_all_is_well(
    bot: telegram.Bot,
    anna: Person,
    server: BotApiServer,
    fault: Fault,
    error: type[TelegramError],
) -> None:
    server.faults.add("sendMessage", fault)
    with pytest.raises(error):
        await bot.send_message(anna.id, "x")
    assert anna.unread() == []
    await bot.send_message(anna.id, "x")


async def test_retry_after_says_how_long(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    server.faults.add("sendMessage", Fault.too_many_requests(7), times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter, match="7"):
            await bot.send_message(anna.id, "x")
    await bot.send_message(anna.id, "x")


@pytest.mark.parametrize(
    "fault",
    [
        Fault.cut(carried_out=True),
        Fault.bad_gateway(carried_out=True),
        Fault.server_error(carried_out=True),
    ],
)
async def test_a_message_can_be_sent_though_the_bot_never_learns(
    bot: telegram.Bot, anna: Person, server: BotApiServer, fault: Fault
) -> None:
    server.faults.add("sendMessage", fault)
    with pytest.raises(NetworkError):
        await bot.send_message(anna.id, "x")
    assert (await anna.next_message()).text == "x"


async def test_a_fault_can_stay_until_it_is_cleared_and_spare_other_chats(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    ivan = server.person(id=12)
    await ivan.say("hello")
    server.faults.add("*", Fault.server_error(), times=None, chat_id=anna.id)
    for _ in range(3):
        with pytest.raises(NetworkError):
            await bot.send_message(anna.id, "x")
    await bot.send_message(ivan.id, "x")
    server.faults.clear()
    await bot.send_message(anna.id, "x")


async def test_a_call_that_hangs_is_let_go_when_faults_are_cleared(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    server.faults.add("sendMessage", Fault.hang())
    sending = asyncio.create_task(bot.send_message(anna.id, "x", read_timeout=20))
    while server.calls["sendMessage"] < 1:
        await asyncio.sleep(0)
    assert not sending.done()
    server.faults.clear()
    with pytest.raises(NetworkError):
        await sending


async def test_a_delayed_answer_is_the_right_one(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    server.faults.add("sendMessage", Fault.delay(0.01))
    assert (await bot.send_message(anna.id, "x")).text == "x"


async def test_sending_too_fast_is_refused_as_by_telegram(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    seconds = [100.0]
    server.flood = Flood(lambda: seconds[0])
    await bot.send_message(anna.id, "one")
    with pytest.raises(RetryAfter):
        await bot.send_message(anna.id, "two")
    seconds[0] += 1
    await bot.send_message(anna.id, "two")
