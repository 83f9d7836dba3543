"""What the storage raises, whichever driver is below it."""

import sqlite3
from typing import Final

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

#: SQLite's primary result codes for trouble that may pass: busy, locked, out of memory, read-only,
#: I/O error, full, cannot open, locking protocol.
_SQLITE_PASSING: Final = frozenset({5, 6, 7, 8, 10, 13, 14, 15})

#: PostgreSQL refuses writes: it is a standby by now, or its disk is full.
_READ_ONLY: Final = "25006"

#: PostgreSQL's SQLSTATEs and their classes for the same: connection, read-only, idle in a
#: transaction, no such password or database (for now), transaction rolled back (deadlock), no
#: privilege, insufficient resources, object in use (lock timeout), operator intervention, system.
_POSTGRES_PASSING: Final = (
    "08",
    _READ_ONLY,
    "25P03",
    "28",
    "3D",
    "40",
    "42501",
    "53",
    "55",
    "57",
    "58",
)

_TOO_MANY_CONNECTIONS: Final = "53300"


class StorageError(Exception):
    """The root of everything that `storage` raises on purpose."""


class StorageUnavailable(StorageError):  # noqa: N818 - a state of affairs, not a mistake
    """The database is locked, full, read-only or out of reach: nothing was stored, try later."""


class TooManyConnections(StorageUnavailable):
    """The server has no connection left for us."""


class StorageConflict(StorageError):  # noqa: N818 - as above
    """What was to be stored contradicts what is stored (a key is taken, an owner is gone)."""


class NotStoredError(StorageError):
    """What was to be changed does not exist, or no longer does."""


def translate(error: BaseException) -> StorageError | None:
    """The storage error for a driver's error; `None` if it is not about the storage."""
    if isinstance(error, sqlite3.IntegrityError | IntegrityError):
        return StorageConflict(str(getattr(error, "orig", error)))
    if isinstance(error, sqlite3.Error):
        return (StorageUnavailable if _may_pass(error) else StorageError)(str(error))
    if isinstance(error, DBAPIError):
        if getattr(error.orig, "sqlstate", None) == _TOO_MANY_CONNECTIONS:
            return TooManyConnections(str(error.orig))
        passing = error.connection_invalidated or _may_pass(error.orig)
        return (StorageUnavailable if passing else StorageError)(str(error.orig))
    if isinstance(error, OSError | PoolTimeoutError):
        return StorageUnavailable(str(error) or type(error).__name__)
    return None


def leads_to_a_standby(error: BaseException | None) -> bool:
    """Whether a connection leads to a server that takes no writes, where another one may."""
    return getattr(error, "sqlstate", None) == _READ_ONLY


def _may_pass(original: BaseException | None) -> bool:
    code = getattr(original, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF in _SQLITE_PASSING
    state = getattr(original, "sqlstate", None)
    return isinstance(state, str) and state.startswith(_POSTGRES_PASSING)
