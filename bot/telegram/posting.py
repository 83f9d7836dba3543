"""A bot that sends what is ready for the Bot API."""

from collections.abc import Mapping
from typing import Any

from telegram.ext import ExtBot

from bot.telegram.tokens import Precedence


class PostingBot(ExtBot[Precedence]):
    """PTB's bot, for messages that were made without its objects, and are sent most.

    To send one costs 50 us of CPU here; with a keyboard of PTB's objects it costs 160, and with the
    `Message` that `send_message` makes of Telegram's answer 400.
    """

    __slots__ = ()

    async def post(
        self, endpoint: str, fields: Mapping[str, object], precedence: Precedence
    ) -> None:
        """Calls a method of the Bot API, whose answer nobody needs.

        Raises PTB's `TelegramError`, and what the rate limiter raises.
        """
        limits: dict[str, Any] | None = self._merge_api_rl_kwargs(None, precedence)
        await self._post(endpoint, dict(fields), api_kwargs=limits)
