"""Migrations, run by the program itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

#: Alembic's folder: the scripts are in `versions`.
_MIGRATIONS: Final = Path(__file__).parent / "migrations"

#: Any number will do that nobody else locks in the same database.
_ADVISORY_LOCK: Final = 0x6275_7965_7263_6C6B


def known_revisions() -> tuple[str, ...]:
    """The revisions of the schema that this release knows, the newest first.

    Taken from the names of the scripts: each begins with its revision, which a test checks.
    """
    scripts = (_MIGRATIONS / "versions").glob("[0-9]*.py")
    return tuple(sorted((path.name[:4] for path in scripts), reverse=True))


async def current_revision(connection: AsyncConnection) -> str | None:
    """The revision of the database's schema; `None` where there is none yet."""
    if not await connection.run_sync(lambda plain: inspect(plain).has_table("alembic_version")):
        return None
    revision: str | None = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


async def migrate(connection: AsyncConnection, revision: str = "head") -> None:
    """Upgrades the database to a revision, in one transaction that keeps other writers out.

    `base` or a negative number (`-1`) downgrades it. Raises `StorageError` for a database that a
    newer release has written.
    """
    if revision == "head" and await current_revision(connection) == known_revisions()[0]:
        return
    await connection.rollback()  # what was only read
    # Alembic is a tenth of everything a start would load, and most starts do not need it.
    from storage.migrations.running import run  # noqa: PLC0415

    sqlite = connection.dialect.name == "sqlite"
    async with (_without_foreign_keys if sqlite else _advisory_lock)(connection):
        await connection.run_sync(run, _MIGRATIONS, revision)
        await connection.commit()


@asynccontextmanager
async def _advisory_lock(connection: AsyncConnection) -> AsyncIterator[None]:
    # Whoever migrates is waited for, however long it takes; somebody's forgotten lock is not.
    await connection.execute(text("SET LOCAL lock_timeout = 0"))
    await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
    await connection.execute(text("SET LOCAL lock_timeout = DEFAULT"))
    yield


@asynccontextmanager
async def _without_foreign_keys(connection: AsyncConnection) -> AsyncIterator[None]:
    """SQLite changes a table by replacing it, which must not delete what refers to it."""
    # The setting takes effect only between transactions, where only the driver can be asked.
    driver = (await connection.get_raw_connection()).driver_connection
    assert driver is not None  # the connection has just been made
    await driver.execute_fetchall("PRAGMA foreign_keys=OFF")
    try:
        # Alembic cannot be entered twice: it waits for its turn here.
        await connection.execute(text("SELECT 1"))
        yield
    finally:
        await connection.rollback()
        await driver.execute_fetchall("PRAGMA foreign_keys=ON")
