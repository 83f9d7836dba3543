"""Migrations, run by the program itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import StorageError

_SCRIPTS: Final = Path(__file__).parent / "migrations"

#: Any number will do that nobody else locks in the same database.
_ADVISORY_LOCK: Final = 0x6275_7965_7263_6C6B


def known_revisions() -> tuple[str, ...]:
    """The revisions of the schema that this release knows, the newest first."""
    return tuple(script.revision for script in ScriptDirectory(str(_SCRIPTS)).walk_revisions())


async def current_revision(connection: AsyncConnection) -> str | None:
    """The revision of the database's schema; `None` where there is none yet."""
    return await connection.run_sync(
        lambda plain: MigrationContext.configure(plain).get_current_revision()
    )


async def migrate(connection: AsyncConnection, revision: str = "head") -> None:
    """Takes the database up to a revision, in one transaction that keeps other writers out.

    `base` or a negative number (`-1`) takes it down. Raises `StorageError` for a database that a
    newer release has written.
    """
    sqlite = connection.dialect.name == "sqlite"
    async with (_without_foreign_keys if sqlite else _advisory_lock)(connection):
        await connection.run_sync(_run, revision)
        await connection.commit()


@asynccontextmanager
async def _advisory_lock(connection: AsyncConnection) -> AsyncIterator[None]:
    await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
    yield


@asynccontextmanager
async def _without_foreign_keys(connection: AsyncConnection) -> AsyncIterator[None]:
    """SQLite changes a table by replacing it, which must not delete what refers to it."""
    # The setting takes effect between transactions only, where the driver alone can be asked.
    driver = (await connection.get_raw_connection()).driver_connection
    assert driver is not None  # noqa: S101 - the connection has just been made
    await driver.execute_fetchall("PRAGMA foreign_keys=OFF")
    try:
        await connection.begin()  # alembic cannot be entered twice: it waits for its turn here
        yield
    finally:
        await connection.rollback()
        await driver.execute_fetchall("PRAGMA foreign_keys=ON")


def _run(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    down = revision == "base" or revision.startswith("-")
    try:
        (command.downgrade if down else command.upgrade)(config, revision)
    except CommandError as error:
        raise StorageError(f"the database cannot be migrated: {error}") from error
