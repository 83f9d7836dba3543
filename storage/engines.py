"""Engines: the settings that each backend needs."""

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor, ExecutionContext
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from storage.errors import StorageError, translate
from storage.sqlite_driver import StatementConnection

SQLITE: Final = "sqlite+aiosqlite"
POSTGRES: Final = "postgresql+asyncpg"

#: Execution option of a transaction that will write.
WRITING: Final = "storage_writing"

#: Execution option of a statement that touches a few rows, found by an index.
BRIEF: Final = "storage_brief"

_BUSY_SECONDS: Final = 30

#: Connections to a SQLite file. More would be no faster, and opening one for a moment costs more
#: than using it.
_CONNECTIONS: Final = 4
_CONNECT_SECONDS: Final = 10

_PRAGMAS: Final = (
    "journal_mode=WAL",  # readers never wait, and never make a writer wait
    "synchronous=FULL",  # what is committed survives a power cut
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "cache_size=-16384",  # KiB
    "journal_size_limit=67108864",  # bytes that the log keeps after a burst
)


def open_engine(url: URL) -> AsyncEngine:
    """An engine for a SQLite file or a PostgreSQL server; it connects when it is first used.

    Raises `StorageError` for any other URL.
    """
    if url.drivername == POSTGRES:
        engine = _postgres(url)
    elif url.drivername == SQLITE and _file(url) is not None:
        engine = _sqlite(url)
    else:
        shown = url.render_as_string(hide_password=True)
        raise StorageError(
            f"{shown} is neither {SQLITE}:///file.db nor {POSTGRES}://user@host/database"
        )
    event.listen(engine.sync_engine, "handle_error", _translate)
    return engine


@asynccontextmanager
async def connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection of an engine, returned at the end.

    Raises `StorageUnavailable` if there is none to be had, and `StorageError` for a URL that the
    driver does not understand.
    """
    connection = engine.connect()
    try:
        await connection.start()
    except (OSError, PoolTimeoutError) as error:
        raise translate(error) or error from error
    except TypeError as error:  # what the driver says about an unknown name behind the ?
        raise StorageError(f"the database URL cannot be used: {error}") from error
    try:
        yield connection
    finally:
        await connection.close()


def _postgres(url: URL) -> AsyncEngine:
    return create_async_engine(
        _as_driver_names_it(url),
        hide_parameters=True,
        pool_size=10,
        pool_pre_ping=True,
        connect_args={
            "timeout": _CONNECT_SECONDS,
            # Compiling costs more than any of these short statements takes.
            "server_settings": {"jit": "off", "application_name": "buyerclock"},
        },
    )


def _as_driver_names_it(url: URL) -> URL:
    """PostgreSQL's own programs, and hosting providers, write `sslmode` where asyncpg has `ssl`."""
    mode = url.query.get("sslmode")
    if mode is None:
        return url
    return url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})


def _sqlite(url: URL) -> AsyncEngine:
    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_size=_CONNECTIONS,
        max_overflow=0,
        # Without an isolation level the driver leaves BEGIN to us.
        connect_args={
            "timeout": float(str(url.query.get("timeout", _BUSY_SECONDS))),
            "isolation_level": None,
            "async_creator_fn": StatementConnection,
        },
    )
    event.listen(engine.sync_engine, "do_connect", _create_private_file)
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    event.listen(engine.sync_engine, "begin", _begin)
    event.listen(engine.sync_engine, "before_cursor_execute", _expect)
    return engine


def _file(url: URL) -> str | None:
    """The database file, or `None` for one in memory, which would be one per connection."""
    if url.database in {None, "", ":memory:"} or url.query.get("mode") == "memory":
        return None
    return url.database


def make_private_file(path: Path) -> None:
    """Creates an empty file for its owner only, whatever the umask. Raises `FileExistsError`."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    if sys.platform != "win32":
        os.fchmod(descriptor, 0o600)
    os.close(descriptor)


def _create_private_file(
    dialect: object, record: ConnectionPoolEntry, arguments: list[Any], options: dict[str, Any]
) -> None:
    """A new database is readable by its owner only; SQLite gives its side files the same mode."""
    path = Path(arguments[0])
    if options.get("uri"):
        return
    # Opening an existing database and closing it would drop this process's locks on it.
    with suppress(FileExistsError):
        make_private_file(path)
    # The driver's thread would outlive the failure, and complain.
    if not path.is_file() or not os.access(path, os.R_OK | os.W_OK):
        raise PermissionError(f"{path} is not a writable file")


def _set_pragmas(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    _driver(connection).begin(writing=connection.get_execution_options().get(WRITING, False))


def _expect(
    connection: Connection,
    cursor: DBAPICursor,
    statement: str,
    parameters: object,
    context: ExecutionContext | None,
    executemany: bool,
) -> None:
    brief = context is not None and context.execution_options.get(BRIEF, False)
    _driver(connection).expect(brief=brief)


def _driver(connection: Connection) -> StatementConnection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, StatementConnection)  # this engine makes no other
    return driver


def _translate(context: ExceptionContext) -> BaseException | None:
    if context.is_pre_ping:
        return None
    if isinstance(context.original_exception, ValueError):
        return context.original_exception  # a value that a column type refused
    return translate(context.sqlalchemy_exception or context.original_exception)
