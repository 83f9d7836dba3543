"""Our messages on their way through a bot."""

import pytest
from telegram.error import InvalidToken

from advisor.wording.message import Message
from bot.telegram.messages import send_message
from bot.telegram.posting import PostingBot
from bot.telegram.rate_limit import SendRateLimiter
from sandbox.botapi import BotApiServer
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
