"""Engines: the settings that each backend needs."""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, PoolProxiedConnection

from storage.errors import StorageError, TooManyConnections, leads_to_a_standby, translate
from storage.same_file import SameFile
from storage.sqlite_driver import StatementConnection

SQLITE: Final = "sqlite+aiosqlite"
POSTGRES: Final = "postgresql+asyncpg"

#: Execution option of a transaction that will write.
WRITING: Final = "storage_writing"

#: Execution option that holds a SQLite database's `SameFile`.
SAME_FILE: Final = "storage_same_file"

_BUSY_SECONDS: Final = 30

#: Connections to a SQLite file at most: those that are kept for units of work, and a few for what
#: takes long. Each is opened when it is needed.
_CONNECTIONS: Final = 8

#: Connections to a PostgreSQL server that a process has at most for its daily work.
POSTGRES_CONNECTIONS: Final = 10

#: Seconds in which a PostgreSQL server has to take a connection. Whoever waits tries again.
_CONNECT_SECONDS: Final = 5

#: Seconds for one statement; the dearest of the daily ones takes a tenth of one. A socket that has
#: gone mute says nothing for ever: without this, whoever waits on it would wait as long.
_COMMAND_SECONDS: Final = 15

#: Seconds in which a connection of the pool has to say that it still works. Asking takes one way
#: to the server and back, where the usual way of asking takes three.
_PING_SECONDS: Final = 5.0
_USED: Final = "used"

#: Seconds in which a connection of the pool has to become free.
_POOL_SECONDS: Final = 20

#: Seconds for which a server that is full is asked again: what others use comes free.
_FULL_SECONDS: Final = 10.0
_FULL_PAUSES: Final = (0.05, 0.25)

#: In the query of a URL: whether it leads to PgBouncer.
_POOLER: Final = "pgbouncer"

#: What a PostgreSQL server is told about each connection.
_SESSION: Final = {
    "application_name": "buyerclock",
    # Compiling costs more than any of these short statements takes.
    "jit": "off",
    # A row that somebody keeps (an open psql, a process that hangs) is waited for, but not longer
    # than it may take others to have their turn.
    "lock_timeout": "5s",
    # A process that was stopped in the middle of a transaction keeps its rows from all others, as
    # does one whose host has vanished: the server ends what says nothing for so long.
    "idle_in_transaction_session_timeout": "15s",
    # A host that vanished is found out in a minute instead of two hours.
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "60000",
}

#: The same for what may take its time, such as a migration: it waits longer for others, who could
#: not get past it while it does.
_PATIENT_SESSION: Final = _SESSION | {"lock_timeout": "60s"}

_PRAGMAS: Final = (
    "journal_mode=WAL",  # readers never wait, and never make a writer wait
    "synchronous=FULL",  # what is committed survives a power cut
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "cache_size=-16384",  # KiB
    "journal_size_limit=67108864",  # bytes that the log keeps after a burst
)


def open_engine(
    url: URL, *, patient: bool = False, connections: int = POSTGRES_CONNECTIONS
) -> AsyncEngine:
    """An engine for a SQLite file or a PostgreSQL server; it connects when it is first used.

    On PostgreSQL it has at most so many `connections`, and no statement may take longer than some
    seconds. A `patient` one lets a statement take as long as it wants, and keeps no connections.
    Raises `StorageError` for any other URL.
    """
    if url.drivername == POSTGRES:
        engine = _patient_postgres(url) if patient else _postgres(url, connections)
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
    connection = await connect(engine)
    try:
        yield connection
    finally:
        await connection.close()


async def connect(engine: AsyncEngine) -> AsyncConnection:
    """A connection; where the server has none left, one that comes free within some seconds.

    Raises as `connected` does.
    """
    loop = asyncio.get_running_loop()
    give_up_at = loop.time() + _FULL_SECONDS
    while True:
        connection = engine.connect()
        try:
            await connection.start()
        except TooManyConnections:
            if loop.time() >= give_up_at:
                raise
        except (OSError, PoolTimeoutError) as error:
            raise translate(error) or error from error
        except TypeError as error:  # what the driver says of an option that it does not know
            raise StorageError(f"the database URL cannot be used: {error}") from error
        else:
            return connection
        await asyncio.sleep(random.uniform(*_FULL_PAUSES))  # noqa: S311 - spreads, guards nothing


def _postgres(url: URL, connections: int) -> AsyncEngine:
    engine = create_async_engine(
        _as_driver_names_it(url),
        hide_parameters=True,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=_POOL_SECONDS,
        connect_args=_connect_args(url, _SESSION) | {"command_timeout": _COMMAND_SECONDS},
    )
    event.listen(engine.sync_engine, "checkin", _note_use)
    event.listen(engine.sync_engine, "checkout", _see_that_it_works)
    return engine


def _connect_args(url: URL, session: Mapping[str, str]) -> dict[str, Any]:
    """What the driver is told, beside what the URL says.

    PgBouncer refuses most of what a session may be set to, and hands each transaction to another
    connection of its own, on which statements that were prepared before are not known.
    """
    if is_pooled(url):
        unprepared = {"statement_cache_size": 0, "prepared_statement_cache_size": 0}
        named = {"application_name": session["application_name"]}
        return {"timeout": _CONNECT_SECONDS, "server_settings": named, **unprepared}
    return {"timeout": _CONNECT_SECONDS, "server_settings": session}


def is_pooled(url: URL) -> bool:
    """Whether the URL says, by `pgbouncer=true`, that it leads to a pooler of transactions."""
    return url.query.get(_POOLER) in ("true", "1")


def _note_use(connection: DBAPIConnection | None, record: ConnectionPoolEntry) -> None:
    record.info[_USED] = True


def _see_that_it_works(
    connection: Any, record: ConnectionPoolEntry, proxy: PoolProxiedConnection
) -> None:
    """Where a connection of the pool is dead or mute, all that were made before it are as well."""
    if not record.info.pop(_USED, False):
        return  # it is new
    try:
        connection.run_async(lambda driver: driver.execute("SELECT 1", timeout=_PING_SECONDS))
    except Exception as error:
        raise InvalidatePoolError from error


def _patient_postgres(url: URL) -> AsyncEngine:
    return create_async_engine(
        _as_driver_names_it(url),
        hide_parameters=True,
        poolclass=NullPool,
        connect_args=_connect_args(url, _PATIENT_SESSION),
    )


def _as_driver_names_it(url: URL) -> URL:
    """PostgreSQL's own programs, and its hosts, write `sslmode` where asyncpg has `ssl`."""
    url = url.difference_update_query([_POOLER])
    mode = url.query.get("sslmode")
    if mode is None:
        return url
    return url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})


def _sqlite(url: URL) -> AsyncEngine:
    same = SameFile(Path(str(url.database)))
    engine = create_async_engine(
        url,
        hide_parameters=True,
        execution_options={SAME_FILE: same},
        pool_size=_CONNECTIONS,
        max_overflow=0,
        # Without an isolation level the driver leaves BEGIN to us.
        connect_args={
            "timeout": float(str(url.query.get("timeout", _BUSY_SECONDS))),
            "isolation_level": None,
            "async_creator_fn": StatementConnection,
        },
    )
    # First of all: another connection would create a database anew, and be none the wiser.
    event.listen(engine.sync_engine, "do_connect", lambda *_: same.verify())
    event.listen(engine.sync_engine, "do_connect", _create_private_file)
    event.listen(engine.sync_engine, "connect", lambda *_: same.note())
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    event.listen(engine.sync_engine, "engine_disposed", lambda _: same.forget())
    event.listen(engine.sync_engine, "begin", _begin)
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


def _driver(connection: Connection) -> StatementConnection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, StatementConnection)  # this engine makes no other
    return driver


def _translate(context: ExceptionContext) -> BaseException | None:
    failed = context.original_exception
    if isinstance(failed, TimeoutError) or leads_to_a_standby(failed):
        # What is wrong with this connection is so with those made before it.
        context.is_disconnect = True
    if isinstance(context.original_exception, ValueError):
        return context.original_exception  # a value that a column type refused
    return translate(context.sqlalchemy_exception or context.original_exception)
