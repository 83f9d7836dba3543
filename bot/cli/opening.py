"""The database as the commands find it: they neither make nor change its schema."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.errors import SettingsError
from bot.settings import Settings
from storage.database import Database
from storage.errors import StorageError
from storage.migrate import known_revisions


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database, while the context lasts.

    Raises `SettingsError` for one that is not there, out of reach, or of another schema.
    """
    file = settings.sqlite_file
    if file is not None and not file.exists():
        raise SettingsError(f"DATABASE_URL: {file} is not there; the first start makes it")
    database = Database(settings.database_url)
    try:
        _require_newest(await database.revision())
        yield database
    except StorageError as error:
        raise SettingsError(f"DATABASE_URL: {one_line(error)}") from error
    finally:
        await database.close()


def one_line(error: Exception) -> str:
    """What an error says, without line breaks."""
    return " ".join(str(error).split())


def schema_problem(revision: str | None) -> str | None:
    """What is to be done before this release can use a schema; `None` if it is the newest."""
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
