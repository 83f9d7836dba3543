"""Our messages on their way through a bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram.error import InvalidToken

from advisor.wording.message import Message
from bot.telegram.messages import message_fields, send_message
from bot.telegram.posting import PostingBot
from bot.telegram.rate_limit import SendRateLimiter
from sandbox.botapi import BotApiServer, Fault
from scheduler.clock import SystemClock

TOKEN = "123456789:AAHnever-to-be-printed_0123456789ab"


async def test_a_token_that_is_refused_is_called_so() -> None:
    async with BotApiServer(now=SystemClock().now, token=TOKEN) as server:
        await server.person(id=11).say("hello")
        limiter = SendRateLimiter(per_second=10_000)
        async with PostingBot(TOKEN, base_url=f"{server.url}/bot", rate_limiter=limiter) as bot:
            server.token = "123456789:AAHanother_0123456789abcdefghijklmnopq"
            with pytest.raises(InvalidToken, match=r"\AUnauthorized\Z"):
                await send_message(bot, 11, Message("hello"))


DATED = 'Until <tg-time unix="1796551200">Dec 6 (Sun)</tg-time>'


@asynccontextmanager
async def talking(server: BotApiServer) -> AsyncIterator[PostingBot]:
    limiter = SendRateLimiter(per_second=10_000)
    async with PostingBot(TOKEN, base_url=f"{server.url}/bot", rate_limiter=limiter) as bot:
        yield bot


async def test_dates_are_sent_as_dates_and_as_words_to_a_server_that_knows_none() -> None:
    async with BotApiServer(now=SystemClock().now, token=TOKEN) as server, talking(server) as bot:
        anna = server.person(id=11)
        await anna.say("hello")
        await send_message(bot, 11, Message(DATED))
        dated = await anna.next_message()
        assert [span["type"] for span in dated.entities] == ["date_time"]
        unknown = 'Bad Request: can\'t parse entities: Unsupported start tag "tg-time"'
        server.faults.add("sendMessage", Fault.refused(400, unknown))
        await send_message(bot, 11, Message(DATED))
        plain = await anna.next_message()
        assert (plain.text, plain.entities) == (dated.text, [])


def test_more_dates_than_telegram_marks_are_sent_as_words() -> None:
    assert "tg-time" in str(message_fields(11, Message(DATED * 50))["text"])
    assert message_fields(11, Message(DATED * 51))["text"] == "Until Dec 6 (Sun)" * 51
