"""The whole product, wired as in life, at the sandbox's Bot API server, with a clock to turn."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import SecretStr
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.product import Product
from bot.settings import Settings
from bot.wiring import wire
from sandbox.botapi import BotApiServer, Message, Person, Sent
from tests.clocks import StandingClock

#: Stops on the way without a message, at most.
_MOST_IN_VAIN = 100


@dataclass
class House:
    """A running bot, the server it talks to, and the clock they live by."""

    product: Product
    server: BotApiServer
    clock: StandingClock

    async def turn_to(self, day: date, hour: int = 12, zone: str = "UTC") -> None:
        """Turns the clock ahead; everything due on the way is delivered at its own time."""
        local = datetime.combine(day, time(hour), ZoneInfo(zone))
        target = local.astimezone(UTC)
        in_vain = 0
        while (due := await self.product.services.alarm.next_due()) is not None and due <= target:
            before = len(self.server.sent)
            self.clock.instant = max(self.clock.instant, due)
            await self.product.services.alarm.ring()
            in_vain = 0 if len(self.server.sent) > before else in_vain + 1
            assert in_vain < _MOST_IN_VAIN, "a reminder is tried again and again"
        self.clock.instant = target

    async def pass_days(self, days: int) -> None:
        """Turns the clock ahead to the noon of the day so many days later."""
        await self.turn_to(self.clock.now().date() + timedelta(days))

    async def stop(self) -> None:
        """The bot goes down."""
        await self.product.stop()

    async def start(self) -> None:
        """Another bot comes up, over the same database and at the same server."""
        self.product = wire(
            self.product.settings, clock=self.clock, chat_seconds=0, seconds=self.clock.seconds
        )
        await self.product.start()

    async def restart(self) -> None:
        """The bot goes down and comes up again."""
        await self.stop()
        await self.start()

    async def plant(self, person: Person, data: str) -> Message:
        """Puts a button into a person's chat that no code of ours would make."""
        forged = InlineKeyboardMarkup([[InlineKeyboardButton("?", callback_data=data)]])
        await self.product.application.bot.send_message(person.id, "?", reply_markup=forged)
        return await person.next_message()

    def sent_to(self, person_id: int) -> list[Sent]:
        """What the bot has sent to somebody, from the first message on."""
        return [one for one in self.server.sent if one.chat_id == person_id]


def settings_for(server: BotApiServer, home: Path, **settings: Any) -> Settings:
    """The settings of a bot that talks to `server` and keeps its memory in `home`."""
    own = {
        "bot_token": SecretStr(server.token),
        "bot_api_url": server.url,
        "database_url": SecretStr(f"sqlite+aiosqlite:///{home / 'buyerclock.db'}"),
    }
    return _settings(**own, **settings) if settings else _usual().model_copy(update=own)


def _settings(**settings: Any) -> Settings:
    return Settings(
        _env_file=None,  # type: ignore[call-arg]
        **{"send_rate": 10_000, "updates_per_minute": 10_000, **settings},
    )


@cache
def _usual() -> Settings:
    """Read once: that takes an eighth of a start."""
    return _settings(bot_token=SecretStr("1:a-token"))


@asynccontextmanager
async def house_at(
    server: BotApiServer, home: Path, clock: StandingClock, **settings: Any
) -> AsyncIterator[House]:
    """A bot that runs as long as the context lasts."""
    product = wire(
        settings_for(server, home, **settings), clock=clock, chat_seconds=0, seconds=clock.seconds
    )
    await product.start()
    house = House(product, server, clock)
    try:
        yield house
    finally:
        await house.stop()
