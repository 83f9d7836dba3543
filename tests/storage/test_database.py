import asyncio
import sys
from contextlib import AbstractAsyncContextManager

import pytest
from pydantic import SecretStr

from storage.database import Database
from storage.errors import StorageError
from tests.running import running
from tests.storage.samples import ALICE, with_chat

#: Migrates, and once it may go on takes numbers, as a process of its own.
TAKE_NUMBERS = """
import asyncio, sys
from storage.database import Database

async def main(url, chat_id, times):
    database = Database(url)
    await database.migrate()
    print("migrated", flush=True)
    sys.stdin.readline()
    for _ in range(times):
        async with database.writing() as work:
            print(await work.orders.next_number(chat_id))
            await work.commit()
    await database.close()

asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
"""

#: Seconds that a process may take, on a machine that has much else to do.
PATIENCE = 60


def start(url: str) -> AbstractAsyncContextManager[asyncio.subprocess.Process]:
    """A process that migrates the database."""
    return running(
        *(sys.executable, "-W", "error", "-c", TAKE_NUMBERS, url, str(ALICE), "25"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )


async def migrated(process: asyncio.subprocess.Process) -> None:
    """Waits until it has done so."""
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), PATIENCE) == b"migrated\n"


async def numbers(process: asyncio.subprocess.Process) -> list[int]:
    """The numbers that a process takes, once it may go on."""
    output, _ = await asyncio.wait_for(process.communicate(b"\n"), PATIENCE)
    assert process.returncode == 0
    return [int(line) for line in output.split()]


async def test_processes_migrate_and_write_at_the_same_time(empty_url: str) -> None:
    async with start(empty_url) as one, start(empty_url) as other:
        await asyncio.gather(migrated(one), migrated(other))
        database = Database(empty_url)
        await with_chat(database)
        await database.close()

        taken = await asyncio.gather(numbers(one), numbers(other))

    assert [len(some) for some in taken] == [25, 25]
    assert sorted(taken[0] + taken[1]) == list(range(1, 51))


@pytest.mark.parametrize(
    "url",
    [
        "mysql+aiomysql://me:hunter2@localhost/db",
        "postgresql://me:hunter2@localhost/db",
        "sqlite:///file.db",
        "sqlite+aiosqlite://",
        "sqlite+aiosqlite:///:memory:",
        "sqlite+aiosqlite:///file:db?mode=memory&uri=true",
        "hunter2",
    ],
)
def test_a_url_of_another_kind_is_refused_without_its_secrets(url: str) -> None:
    with pytest.raises(StorageError) as refused:
        Database(SecretStr(url))

    assert "hunter2" not in str(refused.value)
    assert refused.value.__cause__ is None


async def test_a_database_that_can_be_written_is_found_so_and_left_as_it_is(
    database: Database,
) -> None:
    await database.check_writable()

    async with database.writing() as work:
        await work.commit()


async def test_a_database_that_cannot_be_written_is_found_so(empty_url: str) -> None:
    database = Database(empty_url)

    with pytest.raises(StorageError):
        await database.check_writable()

    await database.close()
