"""A fleet behind a real PgBouncer that pools by transaction: nothing is lost, nothing twice.

It has to be installed (`apt-get install pgbouncer`): without it these tests fail and say so.
"""

import asyncio
import os
import shutil
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.botapi import BotApiServer
from storage.database import Database
from tests.chatting import ask
from tests.processes.bad_days.fleet import times_told, until_recorded
from tests.processes.conftest import Launch, free_port, until_sent
from tests.processes.postgres import Troubled
from tests.processes.seeds import acquainted, multiply, with_due_orders

NUMBER = 600
RATE = "60"
ADD = "/add Headphones; RB123456785CN; shipped 2 days ago; 60 days; $25"

#: What docs/operating.md tells to set, for one database.
CONFIGURATION = """
[databases]
{name} = host=127.0.0.1 port={there} dbname={name} user=postgres \
connect_query='SET lock_timeout = 5000; SET idle_in_transaction_session_timeout = 15000'
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {here}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 3
"""


@pytest.fixture
async def pooled_url(
    database: Database, database_url: str, name: str, tmp_path: Path
) -> AsyncIterator[str]:
    """The database, by way of PgBouncer."""
    program = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")
    assert program is not None, "PgBouncer is not installed: apt-get install pgbouncer"
    here, there = free_port(), database_url.rpartition(":")[2].partition("/")[0]
    file = tmp_path / "pgbouncer.ini"
    file.write_text(CONFIGURATION.format(name=name, here=here, there=there).replace("\\\n", ""))
    as_somebody = ("-u", "nobody") if os.geteuid() == 0 else ()
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    process = await asyncio.create_subprocess_exec(program, "-q", *as_somebody, str(file))
    async with asyncio.timeout(10):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", here)
            except OSError:
                assert process.returncode is None
                await asyncio.sleep(0.05)
            else:
                writer.close()
                break
    yield f"postgresql+asyncpg://postgres@127.0.0.1:{here}/{name}?pgbouncer=true"
    process.kill()
    await process.wait()


async def test_a_fleet_of_four_over_three_connections(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    database_url: str,
    pooled_url: str,
    postgres: Troubled,
) -> None:
    await with_due_orders(database, {1: ["Parcel"]})
    await multiply(database_url, 1, range(2, NUMBER + 1))
    for person in range(1, NUMBER + 1):
        acquainted(server, person)
    writers = [acquainted(server, number) for number in range(10_001, 10_031)]
    pooled = {"DATABASE_URL": pooled_url, "SEND_RATE": RATE}
    fleet = [await launch(ROLE="delivery", **pooled) for _ in range(3)]
    fleet.append(await launch(ROLE="updates", **pooled))
    await asyncio.gather(*(one.logged("bot.started") for one in fleet))
    await until_sent(server, NUMBER // 4)

    answers = [asyncio.create_task(ask(writer, ADD)) for writer in writers]
    await asyncio.gather(*answers)
    await postgres.stop(signal.SIGINT)
    await asyncio.gather(*(one.logged("fleet.out_of_touch") for one in fleet))
    await postgres.start()
    await until_recorded(database, NUMBER, 300)

    for writer in writers:
        async with database.reading() as work:
            assert len(await work.orders.of_chat(writer.id)) == 1
    for one in fleet:
        assert await one.end() == 0
        assert "Traceback" not in one.output
    assert set(times_told(server).values()) == {1}
