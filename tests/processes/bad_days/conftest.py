"""A PostgreSQL server that a test may stop, freeze and cut off, with a database of its own."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from storage.database import Database
from tests.postgres import postgres_server
from tests.processes.bad_days.fleet import Connection
from tests.processes.postgres import CAREFUL, Troubled


@pytest.fixture(scope="module")
def postgres(new_cluster: Path) -> Iterator[Troubled]:
    with postgres_server(new_cluster, CAREFUL) as server:
        yield Troubled(server)


@pytest.fixture
async def name(postgres: Troubled) -> AsyncIterator[str]:
    """A database."""
    name = f"test_{uuid4().hex}"
    administrator = await asyncpg.connect(host=str(postgres.socket), user="postgres")
    await administrator.execute(f"CREATE DATABASE {name}")
    await administrator.close()
    await postgres.open()
    yield name
    await postgres.close()


@pytest.fixture
def database_url(postgres: Troubled, name: str) -> str:
    return postgres.url(name)


@pytest.fixture
async def database(postgres: Troubled, name: str) -> AsyncIterator[Database]:
    """The database, migrated, as whoever looks on has it: by a way that is never cut."""
    database = Database(f"postgresql+asyncpg://postgres@/{name}?host={postgres.socket}")
    await database.migrate()
    yield database
    await database.close()


@pytest.fixture
async def administrator(postgres: Troubled, name: str) -> AsyncIterator[Connection]:
    connection = await asyncpg.connect(host=str(postgres.socket), user="postgres", database=name)
    yield connection
    await connection.close()
