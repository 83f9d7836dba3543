"""A bot that sends what is ready for the Bot API."""

from collections.abc import Mapping

from telegram.ext import ExtBot
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.telegram.tokens import Precedence


class PostingBot(ExtBot[Precedence]):
    """PTB's bot, for messages that were made without its objects, and are sent most.

    To send one costs 30 us of CPU here; with a keyboard of PTB's objects it costs 160, and with the
    `Message` that `send_message` makes of Telegram's answer 400.
    """

    __slots__ = ()

    async def post(
        self, endpoint: str, fields: Mapping[str, object], precedence: Precedence
    ) -> None:
        """Calls a method of the Bot API, whose answer nobody needs. `fields` are ready for JSON.

        Raises PTB's `TelegramError`, and what the rate limiter raises.
        """
        assert self.rate_limiter is not None  # wherever such messages are sent
        parameters = [RequestParameter(name, value, None) for name, value in fields.items()]
        request = {"url": f"{self.base_url}/{endpoint}", "request_data": RequestData(parameters)}
        await self.rate_limiter.process_request(
            self.request.post, (), request, endpoint, dict(fields), precedence
        )
