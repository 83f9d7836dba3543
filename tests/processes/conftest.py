"""Real processes of the bot, and the Bot API server they talk to, which outlives them."""

import asyncio
import contextlib
import itertools
import json
import os
import shutil
import signal
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

import aiohttp
import pytest

from sandbox.botapi import DEFAULT_TOKEN, BotApiServer, Person
from scheduler.clock import SystemClock
from storage.database import Database
from tests.forking.plugin import server_of_bots
from tests.processes.forked import ForkedProcess, fork

#: Seconds for what takes one or two on a machine that has nothing else to do.
PATIENCE = 60.0

#: Seconds that a process may take to end in good order: ten, and as many for a busy machine.
TO_END = 20.0

#: Starts the bot on a machine whose clocks can be turned.
MACHINE = Path(__file__).with_name("machine.py")

#: Starts the bot with short leases and timeouts.
HASTY = Path(__file__).with_name("hasty.py")

#: The same, and logs where it connects to.
OVERHEARD = Path(__file__).with_name("overheard.py")

SECRET = "AAHnever-to-be-printed_0123456789ab"

#: Of the sandbox's bot, whose menus are written where a database is migrated already.
TOKEN = f"{DEFAULT_TOKEN.partition(':')[0]}:{SECRET}"

_Process = asyncio.subprocess.Process | ForkedProcess

_End = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class BotProcess:
    """A running `python -m bot`, and what it has written."""

    def __init__(self, process: _Process) -> None:
        self._process = process
        self._written = asyncio.Condition()
        self._logged: Counter[str] = Counter()
        self.lines: dict[str, list[str]] = {"stdout": [], "stderr": []}
        assert process.stdout is not None
        assert process.stderr is not None
        self._readers = [
            asyncio.create_task(self._read("stdout", process.stdout)),
            asyncio.create_task(self._read("stderr", process.stderr)),
        ]

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    @property
    def output(self) -> str:
        """All that it has written so far."""
        return "\n".join([*self.lines["stdout"], *self.lines["stderr"]])

    def events(self, name: str) -> list[dict[str, object]]:
        """The log lines of one event, of a process that logs as JSON."""
        logged = (json.loads(line) for line in self.lines["stderr"] if line.startswith("{"))
        return [line for line in logged if line["event"] == name]

    async def logged(self, name: str, times: int = 1) -> None:
        """Waits until an event was logged so often. Raises `TimeoutError` with the output."""
        await self._until(lambda: self._logged[name] >= times, f"{name} to be logged")

    async def exit_status(self, seconds: float = PATIENCE) -> int:
        """Waits until the process has ended by itself."""
        async with asyncio.timeout(seconds):
            status = await self._process.wait()
            await asyncio.gather(*self._readers)
        return status

    async def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Asks the process to end, and gives its status; `TimeoutError` where it takes too long."""
        self.signal(how)
        return await self.exit_status(TO_END)

    def signal(self, which: signal.Signals) -> None:
        self._process.send_signal(which)

    async def pass_time(self, seconds: float) -> None:
        """Lets so much time go by at once, on a machine whose clocks can be turned.

        A request that is under way takes that long: it may run into its timeout.
        """
        await self._turn(f"pass {seconds}")

    async def set_clock(self, seconds: float) -> None:
        """Sets the wall clock of such a machine ahead, or back; no time goes by."""
        await self._turn(f"set {seconds}")

    async def _turn(self, order: str) -> None:
        assert self._process.stdin is not None
        turned = self._logged["machine.turned"]
        self._process.stdin.write(f"{order}\n".encode())
        await self.logged("machine.turned", turned + 1)

    async def kill(self) -> None:
        """Ends it as a power cut would."""
        if self._process.returncode is None:
            self._process.kill()
        await self.exit_status()

    async def _until(self, fits: Callable[[], bool], what: str) -> None:
        try:
            async with asyncio.timeout(PATIENCE), self._written:
                await self._written.wait_for(lambda: fits() or self._process.returncode is not None)
        except TimeoutError:
            raise TimeoutError(f"waited for {what}; so far:\n{self.output}") from None
        assert fits(), f"it ended before {what}:\n{self.output}"

    async def _read(self, name: str, stream: asyncio.StreamReader) -> None:
        async for line in stream:
            async with self._written:
                self.lines[name].append(line.decode().rstrip("\n"))
                if line.startswith(b"{"):
                    self._logged[json.loads(line)["event"]] += 1
                self._written.notify_all()
        if name == "stderr":
            await self._process.wait()
            async with self._written:
                self._written.notify_all()


class Launch:
    """Starts processes with variables besides the usual ones; `None` takes one away."""

    def __init__(self, folder: Path, usual: Mapping[str, str | None], forkserver: Path) -> None:
        self._folder = folder
        self._usual = usual
        self._forkserver = forkserver
        self.launched: list[BotProcess] = []

    async def __call__(self, *command: str, **variables: str | None) -> BotProcess:
        """Starts the bot, or one of its commands."""
        process = await self._fork("-m", "bot", *command, variables=variables)
        process.stdin.close()
        return self._launched(process)

    async def turnable(self, **variables: str | None) -> BotProcess:
        """Starts the bot on a machine whose clocks can be turned."""
        return self._launched(await self._fork(str(MACHINE), variables=variables))

    async def hasty(self, **variables: str | None) -> BotProcess:
        """Starts the bot with all that it waits for ten times as short."""
        return self._launched(await self._fork(str(HASTY), variables=variables))

    async def overheard(self, **variables: str | None) -> BotProcess:
        """As `hasty`, and each address that it connects to is logged as `socket.used`."""
        return self._launched(await self._fork(str(OVERHEARD), variables=variables))

    async def interpreter(self, *command: str, **variables: str | None) -> BotProcess:
        """Starts the bot, or one of its commands, from nothing: as people do."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *command,
            cwd=self._folder,
            env=self._environment(variables),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        return self._launched(process)

    async def _fork(self, *arguments: str, variables: Mapping[str, str | None]) -> ForkedProcess:
        environment = self._environment(variables)
        return await fork(self._forkserver, arguments, environment, self._folder)

    def _environment(self, variables: Mapping[str, str | None]) -> dict[str, str]:
        values = {**self._usual, **variables}
        return {name: value for name, value in values.items() if value is not None}

    def _launched(self, process: _Process) -> BotProcess:
        self.launched.append(BotProcess(process))
        return self.launched[-1]


class Line:
    """A line to one of several places, which can be cut and mended."""

    def __init__(self, *ports: int) -> None:
        self._ports = itertools.cycle(ports)
        self._number = len(ports)
        self._server: asyncio.Server | None = None
        self._port = 0
        self._ends: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        """Where it begins."""
        return f"http://127.0.0.1:{self._port}"

    async def mend(self) -> None:
        """Takes connections, at the same port as before."""
        self._server = await asyncio.start_server(self._connect, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        """Refuses connections, and breaks off those that there are."""
        if self._server is not None:
            self._server.close()
            for end in self._ends:
                end.transport.abort()
            await self._server.wait_closed()
            self._server = None

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(self._number):
            with contextlib.suppress(OSError):
                there = await asyncio.open_connection("127.0.0.1", next(self._ports))
                await self._carry((reader, writer), there)
                return
        writer.transport.abort()

    async def _carry(self, here: _End, there: _End) -> None:
        self._ends |= {here[1], there[1]}
        await asyncio.gather(self._copy(here[0], there[1]), self._copy(there[0], here[1]))
        self._ends -= {here[1], there[1]}

    async def _copy(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while some := await reader.read(65536):
                writer.write(some)
                await writer.drain()
        writer.close()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def health_at(port: int) -> tuple[int, dict[str, dict[str, str]]]:
    """What a process says of itself."""
    address = f"http://127.0.0.1:{port}/healthz"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.json()


async def until_wrong(port: int, checks: set[str]) -> None:
    """Waits until these checks of a process fail, among others; of none, until it is well."""
    async with asyncio.timeout(PATIENCE):
        while True:
            status, health = await health_at(port)
            if checks <= health["wrong"].keys() and (status == 200) is not bool(checks):
                return
            await asyncio.sleep(0.05)


async def metrics_at(port: int) -> str:
    """The page of a process's figures."""
    address = f"http://127.0.0.1:{port}/metrics"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return await answer.text()


async def until_sent(server: BotApiServer, number: int) -> None:
    """Waits until the bot has sent so many messages in all. Raises `TimeoutError`."""
    enough = asyncio.Event()

    def look(_: object = None) -> None:
        if len(server.sent) >= number:
            enough.set()

    forget = server.world.feed.listen(look)
    look()
    try:
        async with asyncio.timeout(PATIENCE):
            await enough.wait()
    finally:
        forget()


async def until_read() -> None:
    """Lets the server read what a process has sent that is gone."""
    for _ in range(300):
        await asyncio.sleep(0)


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(now=SystemClock().now, token=TOKEN, patience=PATIENCE) as running:
        yield running


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=101, first_name="Anna", language_code="en")


@pytest.fixture
def database_file(tmp_path: Path) -> Path:
    return tmp_path / "buyerclock.db"


@pytest.fixture
def database_url(database_file: Path) -> str:
    return f"sqlite+aiosqlite:///{database_file}"


@pytest.fixture
async def database(
    database_url: str, database_file: Path, migrated_file: Path
) -> AsyncIterator[Database]:
    """The database, migrated, beside the process that uses it."""
    if not database_file.exists():
        shutil.copy(migrated_file, database_file)
    database = Database(database_url)
    await database.migrate()
    yield database
    await database.close()


@pytest.fixture(scope="session")
def forkserver(pytestconfig: pytest.Config) -> Iterator[Path]:
    """The socket of a server that forks bots."""
    with server_of_bots(pytestconfig) as path:
        yield path


@pytest.fixture
async def launch(
    server: BotApiServer, database_url: str, tmp_path: Path, forkserver: Path
) -> AsyncIterator[Launch]:
    """Starts processes, and after the test makes sure that none is left."""
    usual = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.environ.get("PYTHONPATH"),
        "SSL_CERT_FILE": os.environ["SSL_CERT_FILE"],
        "SSL_CERT_DIR": os.environ["SSL_CERT_DIR"],
        "HOME": str(tmp_path),
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": server.url,
        "DATABASE_URL": database_url,
        "LOG_FORMAT": "json",
        "SEND_RATE": "1000",
    }
    launch = Launch(tmp_path, usual, forkserver)
    yield launch
    for process in launch.launched:
        await process.kill()
        print(process.output)  # for the report of a test that failed
        assert SECRET not in process.output


@pytest.fixture
async def bot(launch: Launch) -> BotProcess:
    """A process that is ready."""
    process = await launch()
    await process.logged("bot.started")
    return process
