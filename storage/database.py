"""The database: a pool of connections, and units of work on them."""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
    nullcontext,
)
from typing import Final
from uuid import uuid4

from pydantic import SecretStr
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.deliverers import CHANNEL
from storage.engines import (
    POSTGRES,
    POSTGRES_CONNECTIONS,
    SAME_FILE,
    WRITING,
    connect,
    is_pooled,
    open_engine,
)
from storage.errors import StorageError, StorageUnavailable
from storage.migrate import current_revision, migrate
from storage.sqlite_units import SqliteUnits
from storage.transaction import Transaction
from storage.unit_of_work import UnitOfWork

#: Seconds in which the other side may say goodbye.
_TO_CLOSE: Final = 3.0

#: Seconds between two looks whether a connection that only listens still works.
_LOOK_AFTER_LISTENING: Final = 5.0

_TIDYING: Final = (
    "analysis_limit=400",  # rows of an index that are examined, however many there are
    "optimize",
    "wal_checkpoint(TRUNCATE)",
)

#: The mark that shows that something can be written.
_WRITTEN: Final = "written"


class Database:
    """A SQLite file or a PostgreSQL database, for everything that stores data."""

    def __init__(self, url: SecretStr | str, *, connections: int = POSTGRES_CONNECTIONS) -> None:
        """Opens nothing yet. Raises `StorageError` for a URL of another kind.

        `connections` are those that PostgreSQL is asked for at most; what takes its time, such as a
        migration, has one more while it lasts.
        """
        secret = url.get_secret_value() if isinstance(url, SecretStr) else url
        try:
            parsed = make_url(secret)
        except ArgumentError:
            raise StorageError("not a database URL") from None
        self._engine = open_engine(parsed, connections=connections)
        self._at_once_engine = self._patient_engine = self._engine
        if parsed.drivername == POSTGRES:
            self._patient_engine = open_engine(parsed, patient=True)
            if not is_pooled(parsed):
                self._at_once_engine = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._writing_engine = self._engine.execution_options(**{WRITING: True})
        self._waiting: dict[object, float] = {}
        """Since when somebody has been waiting for a connection, by a clock that goes forward."""
        self._sqlite: SqliteUnits | None = None
        same = self._engine.get_execution_options().get(SAME_FILE)
        if same is not None:
            self._sqlite = SqliteUnits(self._engine, self._writing_engine, same)

    def longest_wait(self) -> float:
        """For how many seconds somebody has been waiting for a connection; 0 if nobody is."""
        now = time.monotonic()
        return max((now - since for since in self._waiting.values()), default=0.0)

    @asynccontextmanager
    async def _connected(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        with self._wait():
            connection = await connect(engine)
        try:
            yield connection
        finally:
            await connection.close()

    @contextmanager
    def _wait(self) -> Iterator[None]:
        """Counts somebody as waiting for a connection."""
        waiting = object()
        self._waiting[waiting] = time.monotonic()
        try:
            yield
        finally:
            del self._waiting[waiting]

    def _alone(self) -> AbstractAsyncContextManager[None]:
        """Nobody else in this process writes to a SQLite file meanwhile."""
        return nullcontext() if self._sqlite is None else self._sqlite.alone()

    async def migrate(self) -> None:
        """Upgrades a new or older database to the newest schema.

        Any number of processes may do so at once. Raises `StorageError`, `StorageUnavailable`.
        """
        engine = self._patient_engine.execution_options(**{WRITING: True})
        async with self._alone(), self._connected(engine) as connection:
            await migrate(connection)

    async def revision(self) -> str | None:
        """The revision of its schema; `None` before the first migration.

        Raises `StorageError`, also if it can be read but not written.
        """
        async with self._alone(), self._connected(self._writing_engine) as connection:
            return await current_revision(connection)

    @asynccontextmanager
    async def writing(self, *, brief: bool = False) -> AsyncIterator[UnitOfWork]:
        """A unit of work, rolled back unless it is committed. Raises `StorageUnavailable`.

        A `brief` one touches a few dozen rows at most, found by an index: on SQLite it visits the
        thread only for its turn and for the disk.
        """
        if self._sqlite is not None:
            async with self._sqlite.writing(brief=brief) as transaction:
                yield UnitOfWork(transaction)
            return
        async with self._connected(self._writing_engine) as connection:
            yield UnitOfWork(Transaction(connection, writing=True))

    @asynccontextmanager
    async def sharing(self) -> AsyncIterator[UnitOfWork]:
        """As `writing`, for a few rows: it ends with its commit, which others may share on SQLite.

        Raises `StorageUnavailable`, also if what it shares with others could not be stored.
        """
        if self._sqlite is not None:
            async with self._sqlite.sharing() as transaction:
                yield UnitOfWork(transaction)
            return
        async with self.writing() as uow:
            yield uow

    @asynccontextmanager
    async def at_once(self) -> AsyncIterator[UnitOfWork]:
        """A unit of work that needs no `commit`: on PostgreSQL each statement is durable when done.

        Whoever is frozen in the middle keeps nobody waiting; behind PgBouncer, and on SQLite, for
        the length of a usual transaction. Raises `StorageUnavailable`.
        """
        if self._at_once_engine is self._engine:
            async with self.writing() as uow:
                yield uow
                await uow.commit()
            return
        async with self._connected(self._at_once_engine) as connection:
            yield UnitOfWork(Transaction(connection, writing=True))

    async def listen(
        self, heard: Callable[[str], None], ready: Callable[[], None], until: asyncio.Event
    ) -> None:
        """Hears what processes `tell` each other on PostgreSQL, until the event.

        `ready` is called when it begins: what was told before was not heard. Raises
        `StorageUnavailable` when the connection breaks, which is found out within seconds. Behind
        PgBouncer nobody hears anything, and it returns at once.
        """
        if self._at_once_engine is self._engine:
            return
        engine = self._patient_engine.execution_options(isolation_level="AUTOCOMMIT")
        async with self._connected(engine) as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            assert driver is not None
            try:
                await driver.add_listener(CHANNEL, lambda *told: heard(told[-1]))
                ready()
                while not await happened(until, _LOOK_AFTER_LISTENING):
                    await driver.execute("SELECT 1", timeout=_LOOK_AFTER_LISTENING)
            except Exception as error:  # whatever the driver raises
                raise StorageUnavailable(str(error) or type(error).__name__) from error

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[UnitOfWork]:
        """A unit of work that only reads. Raises `StorageUnavailable`."""
        if self._sqlite is not None:
            async with AsyncExitStack() as stack:
                with self._wait():
                    transaction = await stack.enter_async_context(self._sqlite.reading())
                yield UnitOfWork(transaction)
            return
        async with self._connected(self._engine) as connection:
            yield UnitOfWork(Transaction(connection, writing=False))

    @asynccontextmanager
    async def surveying(self) -> AsyncIterator[UnitOfWork]:
        """A unit of work that only looks, at so much that it may take long.

        Raises `StorageUnavailable`.
        """
        async with self._connected(self._patient_engine) as connection:
            yield UnitOfWork(Transaction(connection, writing=False))

    async def check_writable(self) -> None:
        """Really writes a mark, another one each time. Raises `StorageError` if that fails."""
        async with self.writing() as uow:
            await uow.marks.put(_WRITTEN, uuid4().hex)
            await uow.commit()

    async def tidy(self) -> None:
        """Keeps SQLite fast and its log short; PostgreSQL does so itself.

        Raises `StorageUnavailable`.
        """
        if self._engine.dialect.name != "sqlite":
            return
        async with self._alone(), self._connected(self._engine) as connection:
            # Between transactions, where the driver alone can be asked.
            driver = (await connection.get_raw_connection()).driver_connection
            assert driver is not None  # the connection has just been made
            try:
                for pragma in _TIDYING:
                    await driver.execute_fetchall(f"PRAGMA {pragma}")
            except sqlite3.Error as error:
                raise StorageUnavailable(str(error)) from error

    async def close(self) -> None:
        """Closes all connections; the database can be used again afterwards."""
        if self._sqlite is not None:
            await self._sqlite.close()
        closing = asyncio.gather(self._engine.dispose(), self._patient_engine.dispose())
        done, _ = await asyncio.wait([closing], timeout=_TO_CLOSE)
        if not done:  # somebody has gone mute
            closing.cancel()


async def happened(event: asyncio.Event, seconds: float) -> bool:
    """Whether the event happens within so many seconds, or has happened already."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
    return event.is_set()
