"""The database as the commands find it: they neither create nor change its schema."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.errors import SettingsError, one_line
from bot.settings import Settings
from storage.database import Database
from storage.errors import StorageError
from storage.migrate import known_revisions


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database, while the context lasts.

    Raises `SettingsError` if it does not exist, cannot be reached, or has another schema.
    """
    file = settings.sqlite_file
    if file is not None and not file.exists():
        raise SettingsError(f"DATABASE_URL: {file} does not exist; the first start creates it")
    database = Database(settings.database_url)
    try:
        _require_newest(await database.revision())
        yield database
    except StorageError as error:
        raise SettingsError(f"DATABASE_URL: {one_line(error)}") from error
    finally:
        await database.close()


def schema_problem(revision: str | None) -> str | None:
    """What must be done before this release can use a schema; `None` if it is the newest."""
    known = known_revisions()
    if revision == known[0]:
        return None
    if revision is not None and revision not in known:
        return f"was written by a newer release (schema {revision}, here {known[0]}): upgrade"
    return f"has schema {revision or 'none'}, not {known[0]}: `buyerclock migrate` brings it there"


def _require_newest(revision: str | None) -> None:
    problem = schema_problem(revision)
    if problem is not None:
        raise SettingsError(f"DATABASE_URL: the database {problem}")
