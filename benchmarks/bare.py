"""A worker process: a text that is known, sent to one chat after the other, and nothing else.

How much of the pipeline's time is PTB's and the transport's is told by nothing better.
"""

import argparse
import asyncio

from advisor.wording.message import Message
from benchmarks.pipeline import bot_on
from benchmarks.seeding import FIRST_CHAT
from benchmarks.workers import run, run_until_ended
from bot.operating.collector import settle_memory
from bot.operating.logs import configure_logs
from bot.settings import Settings, load_settings
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.sender import TelegramSender

#: As long as a nudge with its letter.
_TEXT = "Your phone case may not have been sent at all: ask the seller today.\n" * 12

#: Messages on their way at once, as the dispatcher has.
_AT_ONCE = 200


async def _main(settings: Settings, count: int) -> None:
    limiter = SendRateLimiter(settings.send_rate)
    bot = bot_on("ours", settings, limiter)
    sender = TelegramSender(bot, limiter)
    chats = iter(range(FIRST_CHAT, FIRST_CHAT + count))
    senders: list[asyncio.Task[None]] = []

    async def send_on() -> None:
        for chat_id in chats:
            await sender.send(chat_id, Message(_TEXT), lambda: True)

    async def start() -> None:
        await bot.initialize()
        settle_memory()
        senders.extend(asyncio.create_task(send_on()) for _ in range(_AT_ONCE))

    async def stop() -> None:
        await asyncio.gather(*senders)
        await bot.shutdown()

    await run_until_ended(start, stop)


def _count() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    count: int = parser.parse_args().count
    return count


if __name__ == "__main__":
    settings = load_settings()
    configure_logs(settings)
    run(_main(settings, _count()))
