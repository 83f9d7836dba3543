"""A worker process: the delivery alone, on PTB's default transport or on the product's own.

The rest is the same on both: claim, ask the advisor, render, send, record.
"""

import argparse
import sys

from telegram.request import BaseRequest, HTTPXRequest

from advisor.policy import Policy
from benchmarks.workers import run, run_until_ended
from bot.cli.running import GIVE_WAY
from bot.operating.collector import settle_memory
from bot.operating.logs import configure_logs
from bot.settings import Settings, load_settings
from bot.telegram.posting import PostingBot
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.sender import TelegramSender
from bot.telegram.transport import PyreqwestRequest
from scheduler.alarm import Alarm
from scheduler.clock import SystemClock
from scheduler.dispatcher import Dispatcher
from storage.database import Database

_CONNECTIONS = 256
_TRANSPORTS: dict[str, type[HTTPXRequest | PyreqwestRequest]] = {
    "default": HTTPXRequest,
    "ours": PyreqwestRequest,
}


async def _main(settings: Settings, transport: str) -> None:
    limiter = SendRateLimiter(settings.send_rate)
    bot = bot_on(transport, settings, limiter)
    database, clock = Database(settings.database_url), SystemClock()
    sender = TelegramSender(bot, limiter)
    dispatcher = Dispatcher(database, sender, clock, Policy(), worker="benchmark")
    alarm = Alarm(dispatcher, clock)

    async def start() -> None:
        await bot.initialize()
        settle_memory()
        await alarm.start()

    async def stop() -> None:
        await alarm.stop()
        await bot.shutdown()
        await database.close()

    await run_until_ended(start, stop)


def bot_on(transport: str, settings: Settings, limiter: SendRateLimiter) -> PostingBot:
    """A bot whose messages go over the transport of that name."""
    assert settings.bot_token is not None
    return PostingBot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.bot_api_url}/bot",
        request=_request(transport),
        get_updates_request=_request(transport),
        rate_limiter=limiter,
    )


def _request(transport: str) -> BaseRequest:
    # As patient as it takes: the default transport is slow with many requests at once.
    return _TRANSPORTS[transport](
        connection_pool_size=_CONNECTIONS, pool_timeout=60, read_timeout=60, connect_timeout=60
    )


def _transport() -> str:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("transport", choices=_TRANSPORTS)
    chosen: str = parser.parse_args().transport
    return chosen


if __name__ == "__main__":
    settings = load_settings()
    configure_logs(settings)
    sys.setswitchinterval(GIVE_WAY)
    run(_main(settings, _transport()))
