"""Copies of a SQLite file: made while it is in use, checked, put in its place."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from storage.engines import make_private_file
from storage.errors import StorageError
from storage.migrate import known_revisions

#: Seconds to wait for another process that has locked the file.
_BUSY_SECONDS: Final = 30

#: The suffixes of the files that SQLite keeps beside a database, and of the database itself.
_PARTS: Final = ("-wal", "-shm", "")


class BackupError(StorageError):
    """A copy cannot be made or used; the text is one line for the operator."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a copy contains, in brief."""

    revision: str
    """The revision of its schema."""
    chats: int
    orders: int


def back_up(database: Path, copy: Path, *, replace: bool = False) -> Content:
    """Copies the database, as it is at one instant, to another file while it stays in use.

    The copy is one file, readable by its owner only, and there completely or not at all. Raises
    `BackupError`, also if the file exists and is not to be replaced.
    """
    if copy.exists() and (not replace or copy.samefile(database)):
        raise BackupError(f"{copy} already exists")
    with _copied(database, copy) as part:
        content = _examined(part, database)
        part.replace(copy)
    _make_last(copy.parent)
    return content


def restore(copy: Path, database: Path, aside: Path) -> Content:
    """Replaces the database with a copy; the old database is kept as `aside`.

    The copy itself stays as it is. Nobody may use the database meanwhile. Raises `BackupError` if
    the copy is damaged, or not a database of this program, or of a newer release; then nothing is
    changed.
    """
    if database.exists() and copy.exists() and copy.samefile(database):
        raise BackupError(f"{copy} is the database itself")
    with _copied(copy, database) as part:
        content = _examined(part, copy)
        if content.revision not in known_revisions():
            raise BackupError(f"{copy} was written by a newer release (schema {content.revision})")
        _give_to_the_same_owner(part, database)
        _put_aside(database, aside)
        part.replace(database)
    _make_last(database.parent)
    return content


@contextmanager
def _copied(source: Path, target: Path) -> Iterator[Path]:
    """A private copy in the folder of `target`, removed at the end unless it was renamed."""
    if not source.is_file():
        raise BackupError(f"{source} is not a file")
    part = target.with_name(f".{target.name}.{uuid4().hex}")
    try:
        make_private_file(part)
        with closing(_connect(source)) as original, closing(_connect(part)) as written:
            original.backup(written)
            written.execute("PRAGMA journal_mode=DELETE")
        yield part
    except FileNotFoundError:
        raise BackupError(f"the folder {target.parent} does not exist") from None
    except sqlite3.Error as error:
        raise BackupError(f"{source}: {error}") from error
    except OSError as error:
        raise BackupError(f"{target} cannot be written ({error.strerror})") from error
    finally:
        with suppress(OSError):
            part.unlink()


def _connect(path: Path) -> sqlite3.Connection:
    """Opens an existing file; it is never created."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=_BUSY_SECONDS)


def _examined(part: Path, original: Path) -> Content:
    """What the copy `part` of `original` contains. Raises `BackupError` if it is not sound."""
    with closing(_connect(part)) as connection:
        [found] = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok" or connection.execute("PRAGMA foreign_key_check").fetchone():
            raise BackupError(f"{original} is damaged")
        try:
            return Content(
                revision=str(_single(connection, "SELECT version_num FROM alembic_version")),
                chats=int(_single(connection, "SELECT count(*) FROM chats")),
                orders=int(_single(connection, "SELECT count(*) FROM orders")),
            )
        except sqlite3.OperationalError:
            raise BackupError(f"{original} is not a Buyer Clock database") from None


def _single(connection: sqlite3.Connection, query: str) -> Any:
    row = connection.execute(query).fetchone()
    if row is None:
        raise sqlite3.OperationalError("no rows")
    return row[0]


def _put_aside(database: Path, aside: Path) -> None:
    """Renames the database and the files that belong to it, even if it is damaged."""
    with suppress(sqlite3.Error), closing(_connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for part in _PARTS:
        with suppress(FileNotFoundError):
            database.with_name(database.name + part).rename(aside.with_name(aside.name + part))


def _give_to_the_same_owner(part: Path, database: Path) -> None:
    """If root restores, the file still belongs to the user that the bot runs as."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        before = (database if database.exists() else database.parent).stat()
        os.chown(part, before.st_uid, before.st_gid)


def _make_last(folder: Path) -> None:
    """Makes the new name survive a power cut."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
