"""The whole product, wired as in life, talking over HTTP with the sandbox's Bot API server."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import SecretStr

from bot.settings import Settings
from bot.wiring import Product, wire
from sandbox.botapi import BotApiServer, Message, Person
from tests.clocks import StandingClock


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
        while (due := await self.product.dispatcher.next_due()) is not None and due <= target:
            self.clock.instant = max(self.clock.instant, due)
            await self.product.services.alarm.ring()
        self.clock.instant = target

    async def pass_days(self, days: int) -> None:
        await self.turn_to(self.clock.now().date() + timedelta(days))


HouseFactory = Callable[..., Settings]


@pytest.fixture(autouse=True)
def _durations_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
async def server(clock: StandingClock) -> AsyncIterator[BotApiServer]:
    async with BotApiServer(now=clock.now, patience=5.0, name="Buyer Clock") as running:
        yield running


@pytest.fixture
def settings(server: BotApiServer, tmp_path: Path) -> Settings:
    return Settings(
        _env_file=None,  # type: ignore[call-arg]
        bot_token=SecretStr(server.token),
        bot_api_url=server.url,
        database_url=SecretStr(f"sqlite+aiosqlite:///{tmp_path / 'buyerclock.db'}"),
        send_rate=10_000,
    )


@pytest.fixture
async def house(
    server: BotApiServer, settings: Settings, clock: StandingClock
) -> AsyncIterator[House]:
    product = wire(settings, clock=clock, chat_seconds=0)
    await product.start()
    yield House(product, server, clock)
    await product.stop()


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=101, first_name="Anna", language_code="en")


@pytest.fixture
def ivan(server: BotApiServer) -> Person:
    return server.person(id=102, first_name="Иван", language_code="ru")


async def ask(person: Person, text: str) -> Message:
    """Says something and gives the one answer to it."""
    await person.say(text)
    return await person.next_message()
