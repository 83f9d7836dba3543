"""A running bot, its server and two people. No conversation may end in a fault of ours."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.botapi import BotApiServer, Person
from tests.chatting import en, ru
from tests.clocks import StandingClock
from tests.house import House, house_at


@pytest.fixture
async def house(server: BotApiServer, home: Path, clock: StandingClock) -> AsyncIterator[House]:
    async with house_at(server, home, clock) as running:
        yield running
    faults = {words(fault) for words in (en, ru) for fault in ("something-broke", "busy")}
    assert not [one for one in server.sent if one.text in faults]


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=101, first_name="Anna", language_code="en")


@pytest.fixture
def ivan(server: BotApiServer) -> Person:
    return server.person(id=102, first_name="Иван", language_code="ru")
