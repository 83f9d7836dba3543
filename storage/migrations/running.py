"""Runs Alembic. Imported only if a database is to be changed: most starts change nothing."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from storage.errors import StorageError


def run(connection: Connection, folder: Path, revision: str) -> None:
    """Upgrades the database to a revision, or downgrades it to `base` or by a negative number.

    `folder` has the scripts in `versions`, and Alembic's `env.py`.

    Raises `StorageError` for a database that a newer release has written.
    """
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    down = revision == "base" or revision.startswith("-")
    try:
        (command.downgrade if down else command.upgrade)(config, revision)
    except CommandError as error:
        raise StorageError(f"the database cannot be migrated: {error}") from error
