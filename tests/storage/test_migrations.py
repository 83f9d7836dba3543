import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine

import storage.migrations
from storage.database import Database
from storage.engines import WRITING, open_engine
from storage.errors import StorageError
from storage.migrate import known_revisions, migrate
from storage.tables import metadata
from tests.next_release import NextRelease
from tests.storage.conftest import OpenDatabase
from tests.storage.samples import ALICE, with_orders

SCRIPTS = ScriptDirectory(storage.migrations.__path__[0])
REVISIONS = [script.revision for script in reversed(list(SCRIPTS.walk_revisions()))]


@pytest.fixture
async def engine(empty_url: str) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(make_url(empty_url)).execution_options(**{WRITING: True})
    yield engine
    await engine.dispose()


async def take_to(engine: AsyncEngine, revision: str) -> None:
    async with engine.connect() as connection:
        await migrate(connection, revision)


async def tables(engine: AsyncEngine) -> set[str]:
    async with engine.connect() as connection:
        return set(await connection.run_sync(lambda c: inspect(c).get_table_names()))


async def test_every_migration_goes_up_down_and_up_again(engine: AsyncEngine) -> None:
    for revision in REVISIONS:
        await take_to(engine, revision)
        await take_to(engine, "-1")
        await take_to(engine, revision)

    assert await tables(engine) == {*metadata.tables, "alembic_version"}
    await take_to(engine, "base")
    assert await tables(engine) == {"alembic_version"}


async def test_the_migrations_build_the_tables_that_the_program_knows(
    engine: AsyncEngine,
) -> None:
    def differences(connection: Connection) -> list[Any]:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, metadata))

    await take_to(engine, "head")
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_the_migrations_build_what_the_comparison_does_not_see(
    engine: AsyncEngine,
) -> None:
    def constraints(connection: Connection) -> dict[str, object]:
        found = inspect(connection)
        return {
            table: (
                found.get_pk_constraint(table),
                found.get_foreign_keys(table),
                found.get_unique_constraints(table),
                found.get_check_constraints(table),
                [
                    (index["name"], index["column_names"], index["unique"], _where(index))
                    for index in found.get_indexes(table)
                ],
            )
            for table in metadata.tables
        }

    await take_to(engine, "head")
    async with engine.connect() as connection:
        migrated = await connection.run_sync(constraints)
    await take_to(engine, "base")
    async with engine.connect() as connection:
        await connection.run_sync(metadata.create_all)
        assert await connection.run_sync(constraints) == migrated


def _where(index: Mapping[str, Any]) -> list[str]:
    return [str(value) for key, value in index["dialect_options"].items() if key.endswith("_where")]


async def test_migrating_again_keeps_what_is_stored(open_database: OpenDatabase) -> None:
    stored = await with_orders(open_database(), 2)

    again = open_database()
    await again.migrate()

    async with again.reading() as work:
        assert await work.orders.of_chat(ALICE) == stored


async def test_the_next_release_changes_a_table_and_keeps_what_refers_to_it(
    open_database: OpenDatabase, next_release: NextRelease
) -> None:
    stored = await with_orders(open_database(), 2)
    revision = next_release()

    upgraded = open_database()
    await upgraded.migrate()

    assert await upgraded.revision() == revision
    async with upgraded.reading() as work:
        assert await work.orders.of_chat(ALICE) == stored


async def test_the_program_may_be_started_twice_at_once(empty_url: str) -> None:
    databases = [Database(empty_url) for _ in range(4)]

    await asyncio.gather(*(database.migrate() for database in databases))

    await with_orders(databases[0])
    for database in databases:
        await database.close()


async def test_foreign_keys_are_checked_again_after_a_migration(engine: AsyncEngine) -> None:
    await take_to(engine, "head")

    async with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            assert (await connection.execute(text("PRAGMA foreign_keys"))).scalar() == 1


async def test_a_database_of_a_newer_release_is_left_alone(
    empty_url: str, engine: AsyncEngine
) -> None:
    await take_to(engine, "head")
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    database = Database(empty_url)
    with pytest.raises(StorageError, match="9999"):
        await database.migrate()
    await database.close()


async def test_a_migration_that_fails_leaves_nothing_behind(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE drafts (in_the_way INTEGER)"))

    with pytest.raises(StorageError):
        await take_to(engine, "head")

    assert await tables(engine) == {"drafts"}


def test_the_scripts_are_named_after_the_revisions_that_alembic_finds_in_them() -> None:
    assert known_revisions() == tuple(reversed(REVISIONS))


def test_a_start_on_the_newest_schema_loads_no_alembic(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'test.db'}"
    asyncio.run(_migrate(url))
    program = (
        "import asyncio, sys\n"
        "from storage.database import Database\n"
        f"database = Database({url!r})\n"
        "asyncio.run(database.migrate())\n"
        "print('alembic' in sys.modules)"
    )

    said = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert said.stdout.decode().strip() == "False"


async def _migrate(url: str) -> None:
    database = Database(url)
    await database.migrate()
    await database.close()
