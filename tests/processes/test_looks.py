"""Real processes that look parcels up: one asks; whoever is killed before storing has seen nothing.

Each has answers in hand and waits for the database when it is killed: numbers are registered at the
service by then, and nothing of that is stored.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest
from aiohttp import web
from aiohttp.typedefs import Handler
from sqlalchemy import make_url

from advisor.buyer import Buyer
from advisor.events import OrderRegistered
from advisor.policy import Policy
from advisor.reporters import ByPerson
from sandbox.botapi import Person
from sandbox.trackers.parcels import Parcels, Stage
from sandbox.trackers.serving import served
from sandbox.trackers.seventeentrack import seventeentrack
from scheduler.changes import Changes, Origin
from storage.database import Database
from storage.records import Chat
from tests.processes.bad_days.fleet import Connection
from tests.processes.conftest import PATIENCE, BotProcess, Launch
from tests.processes.seeds import today

KNOWN, NEW = "LP00123456789012", "LP00999999999999"
LOOKING = {"TRACKER": "17track", "TRACKER_KEY": "secret"}


class Service:
    """The stand-in, which answers no question about a parcel before it may."""

    def __init__(self) -> None:
        self.parcels = Parcels(registered={KNOWN: 1})
        self.parcels.scan(KNOWN, Stage.DEPARTED, datetime.now(UTC) - timedelta(days=2))
        self.may_answer = asyncio.Event()
        self._asked = asyncio.Condition()

    @asynccontextmanager
    async def served(self) -> AsyncIterator[str]:
        app = seventeentrack(self.parcels)
        app.middlewares.append(self._hold)
        async with served(app) as url:
            yield url

    async def asked(self, endpoint: str, times: int = 1) -> None:
        """Waits until it has been asked so often."""
        async with asyncio.timeout(PATIENCE), self._asked:
            await self._asked.wait_for(lambda: self.times(endpoint) >= times)

    def times(self, endpoint: str) -> int:
        return len(self.parcels.asked(endpoint))

    @web.middleware
    async def _hold(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        answer = await handler(request)
        async with self._asked:
            self._asked.notify_all()
        await self.may_answer.wait()
        return answer


async def with_two_parcels(database: Database, person: Person) -> None:
    """Somebody who lets the bot look: at a number that the service knows, and at a new one."""
    now = datetime.now(UTC)
    buyer = Buyer(chat_id=person.id, language="en", timezone="UTC", auto_tracking=True)
    async with database.writing() as work:
        await work.chats.add(
            Chat(buyer=buyer, language_chosen=True, timezone_chosen=True, created_at=now)
        )
        await work.commit()
    changes = Changes(database, Policy(), lambda _: None)
    origin = Origin(chat_id=person.id, reporter=ByPerson(person.id), at=now)
    for number in (KNOWN, NEW):
        async with changes.of(origin) as change:
            event = OrderRegistered(
                on=today(),
                title=number,
                tracking_number=number,
                shipped_on=today() - timedelta(5),
                protection_end=today() + timedelta(40),
            )
            await change.register(event)


async def kinds(database: Database, person: Person) -> list[list[str]]:
    """The events of each order."""
    async with database.reading() as work:
        orders = await work.orders.of_chat(person.id)
        stories = [await work.orders.story(stored.id) for stored in orders]
    return [[one.event.kind for one in story] for story in stories]


async def until_recorded(database: Database, person: Person) -> None:
    """Waits until what was seen is stored."""
    async with asyncio.timeout(PATIENCE):
        while "tracking_reported" not in (await kinds(database, person))[0]:
            await asyncio.sleep(0.05)


async def look_again(service: Service, database: Database, person: Person) -> None:
    """Lets the one that is left look, and checks that nothing is there twice."""
    await until_recorded(database, person)
    assert await kinds(database, person) == [
        ["order_registered", "tracking_reported"],
        ["order_registered"],
    ]
    assert service.times("register") == 1
    assert service.parcels.registered == {KNOWN: 1, NEW: 1}


async def test_who_is_killed_with_an_answer_in_hand_registers_and_reports_nothing_twice(
    launch: Launch, database: Database, database_file: Path, anna: Person
) -> None:
    await with_two_parcels(database, anna)
    service = Service()
    async with service.served() as url:
        killed = await launch.hasty(**LOOKING, TRACKER_URL=url)
        await service.asked("gettrackinfo")
        with closing(sqlite3.connect(database_file, isolation_level=None)) as busy:
            busy.execute("BEGIN IMMEDIATE")
            service.may_answer.set()
            await service.asked("register")
            await killed.kill()
        assert await kinds(database, anna) == [["order_registered"]] * 2
        await launch.hasty(**LOOKING, TRACKER_URL=url)
        await look_again(service, database, anna)


@pytest.fixture
async def shared(postgres_url: str) -> AsyncIterator[Database]:
    database = Database(postgres_url)
    await database.migrate()
    yield database
    await database.close()


async def test_of_two_processes_one_asks_and_the_other_goes_on_when_it_is_killed(
    launch: Launch, postgres_url: str, shared: Database, anna: Person
) -> None:
    await with_two_parcels(shared, anna)
    service = Service()
    url = make_url(postgres_url)
    watching = await asyncpg.connect(
        host=str(url.query["host"]), user="postgres", database=url.database
    )
    async with service.served() as address:
        both = [
            await launch.hasty(
                **LOOKING, TRACKER_URL=address, DATABASE_URL=postgres_url, ROLE="delivery"
            )
            for _ in range(2)
        ]
        await asyncio.gather(*(one.logged("bot.started") for one in both))
        await service.asked("gettrackinfo")
        asking = await _asking(watching, both)
        locked = watching.transaction()
        await locked.start()
        await watching.execute("LOCK TABLE lookups IN EXCLUSIVE MODE")
        service.may_answer.set()
        await service.asked("register")
        await asking.kill()
        assert service.times("gettrackinfo") == 1
        await locked.rollback()
        await look_again(service, shared, anna)
    await watching.close()


async def _asking(watching: Connection, both: list[BotProcess]) -> BotProcess:
    """The process that has its turn at the service."""
    worker = str(await watching.fetchval("SELECT worker FROM trackers"))
    [found] = [one for one in both if f":{one.pid}:" in worker]
    return found


@pytest.mark.parametrize("named", [True, False])
async def test_nobody_but_the_service_that_the_operator_named_is_asked(
    launch: Launch, database: Database, anna: Person, named: bool
) -> None:
    await with_two_parcels(database, anna)
    service = Service()
    service.may_answer.set()
    async with service.served() as url:
        bot = await launch.overheard(**(LOOKING | {"TRACKER_URL": url} if named else {}))
        await bot.logged("bot.started")
        if named:
            await until_recorded(database, anna)
        else:
            await anna.say("/orders")
            await anna.next_message()
        assert await bot.end() == 0
    places = {str(line["to"]) for line in bot.events("socket.used")}
    assert places == ({str(["127.0.0.1", make_url(url).port])} if named else set())
