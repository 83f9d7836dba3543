"""A Bot API server with a clock that stands still, a real PTB bot at it, and a person."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import telegram

from bot.settings import Settings
from sandbox.botapi import BotApiServer, Person
from sandbox.botapi.control import control_routes
from sandbox.clock import TurnedClock
from sandbox.listening import Place
from sandbox.running import Sandbox, open_sandbox
from tests.clocks import StandingClock

FREE = Place("127.0.0.1", 0)


def plain_settings(**values: Any) -> Settings:
    """The settings without what an `.env` of the developer's says."""
    return Settings(_env_file=None, **values)  # type: ignore[call-arg]


def turned_to_noon(folder: Path) -> None:
    """Turns the clock of a sandbox in a folder to tomorrow's noon, far from any midnight."""
    noon = datetime.combine(datetime.now(UTC), time(12), UTC) + timedelta(days=1)
    TurnedClock(folder / "clock").turn_to(noon)


@pytest.fixture
async def server(clock: StandingClock) -> AsyncIterator[BotApiServer]:
    async with BotApiServer(now=clock.now, routes=control_routes, patience=30.0) as running:
        yield running


@pytest.fixture
async def bot(server: BotApiServer) -> AsyncIterator[telegram.Bot]:
    async with bot_at(server) as ready:
        yield ready


def bot_at(server: BotApiServer) -> telegram.Bot:
    return telegram.Bot(
        server.token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot"
    )


@pytest.fixture
async def anna(server: BotApiServer) -> Person:
    """A person who has already written to the bot."""
    person = server.person(id=11, first_name="Anna", language_code="en")
    await person.say("hello")
    return person


@pytest.fixture
async def sandbox(home: Path) -> AsyncIterator[Sandbox]:
    """The whole sandbox, with its page at a free port."""
    turned_to_noon(home)
    async with open_sandbox(plain_settings(), home, FREE) as running:
        yield running
