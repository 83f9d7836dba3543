"""What tests of all packages are given: the bot's server, its clock, a database to copy."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import trustme

from bot.telegram import menus
from sandbox.botapi import BotApiServer
from sandbox.botapi.server import DEFAULT_TOKEN
from storage import engines
from storage.database import Database
from tests.clocks import StandingClock
from tests.next_release import NextRelease, release_next
from tests.statements import compile_once

#: The sandbox's bot.
_BOT_ID = int(DEFAULT_TOKEN.partition(":")[0])

#: Seconds in which a message must come: a busy machine is slow.
_PATIENCE = 30.0


@pytest.fixture
def next_release(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> NextRelease:
    """Called, lets the program be the next release, whose schema is a made-up one."""
    folder = tmp_path_factory.mktemp("release") / "migrations"
    return lambda: release_next(folder, monkeypatch)


@pytest.fixture(scope="session", autouse=True)
def _durations_are_timedeltas() -> Iterator[None]:
    """What python-telegram-bot will do in its next major version; until then it warns of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PTB_TIMEDELTA", "true")
        yield


@pytest.fixture(scope="session", autouse=True)
def _one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """This machine trusts one authority: to load the usual ones takes each client longer."""
    folder = tmp_path_factory.mktemp("authorities")
    trusted = folder / "one.pem"
    trustme.CA().cert_pem.write_to_path(trusted)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(trusted))
        patch.setenv("SSL_CERT_DIR", str(folder))
        yield


@pytest.fixture(scope="session", autouse=True)
def product_pragmas() -> Iterator[tuple[str, ...]]:
    """What the product asks of SQLite. In tests it does not ask for the disk's word on a commit."""
    asked = engines._PRAGMAS
    with pytest.MonkeyPatch.context() as patch:
        careless = tuple(one.replace("synchronous=FULL", "synchronous=OFF") for one in asked)
        patch.setattr(engines, "_PRAGMAS", careless)
        yield asked


@pytest.fixture(scope="session", autouse=True)
def _statements_are_compiled_once() -> None:
    compile_once()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy: to make one takes longer than most tests.

    It says that the sandbox's bot has written its menus, or each bot of each test would.
    """
    path = tmp_path_factory.mktemp("sqlite") / "template.db"

    async def migrate() -> None:
        database = Database(f"sqlite+aiosqlite:///{path}")
        await database.migrate()
        async with database.writing() as uow:
            await uow.marks.put(menus.MARK, menus.fingerprint(_BOT_ID))
            await uow.commit()
        await database.close()

    asyncio.run(migrate())
    return path


@pytest.fixture
def clock() -> StandingClock:
    """What the bot and its server live by."""
    return StandingClock()


@pytest.fixture
async def server(clock: StandingClock) -> AsyncIterator[BotApiServer]:
    """Telegram, as far as a bot can tell."""
    async with BotApiServer(now=clock.now, patience=_PATIENCE, name="Buyer Clock") as running:
        yield running


@pytest.fixture
def home(tmp_path: Path, migrated_file: Path) -> Path:
    """A folder with the bot's database, of the newest schema and empty."""
    shutil.copy(migrated_file, tmp_path / "buyerclock.db")
    return tmp_path
