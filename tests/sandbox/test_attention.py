"""Which of the bot's messages nobody had asked for."""

from pathlib import Path

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.attention import Attention
from sandbox.botapi import BotApiServer
from tests.clocks import StandingClock
from tests.sandbox.conftest import bot_at


async def test_what_came_by_itself_is_still_known_after_a_restart(
    tmp_path: Path, clock: StandingClock
) -> None:
    path = tmp_path / "telegram.db"
    async with BotApiServer(now=clock.now, path=path) as server, bot_at(server) as bot:
        attention = Attention(server.world)
        server.world.feed.listen(attention.notice)
        anna = server.person(id=11)
        await anna.say("/add")
        await bot.send_message(11, "an answer")
        clock.advance(days=1)
        await bot.send_message(11, "a nudge")
    async with BotApiServer(now=clock.now, path=path) as server:
        attention = Attention(server.world)
        history = server.world.history(11)
        by_itself = [message.text for message in history if attention.came_by_itself(message)]
        assert by_itself == ["a nudge"]


async def test_a_press_asks_for_what_follows_it(server: BotApiServer, clock: StandingClock) -> None:
    async with bot_at(server) as bot:
        attention = Attention(server.world)
        server.world.feed.listen(attention.notice)
        anna = server.person(id=11)
        await anna.say("/start")
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])
        await bot.send_message(11, "Yes?", reply_markup=keyboard)
        clock.advance(days=1)
        press = await anna.press(await anna.next_message(), "Yes")
        await bot.answer_callback_query(press.id)
        await bot.send_message(11, "noted")
    assert anna.chat.last is not None
    assert not attention.came_by_itself(anna.chat.last)
