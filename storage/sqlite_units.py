"""Units of work on a SQLite file: kept connections, one writer, and commits that are shared.

To write a row costs little beside making it durable. So small changes that come together share one
transaction: whoever is done leaves the commit to the end of those who were waiting by then, and
goes on when it is made. One that fails is taken back alone.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from typing_extensions import override

from storage.engines import connect
from storage.errors import StorageError, StorageUnavailable, translate
from storage.prepared import BRIEF, Brief
from storage.same_file import SameFile
from storage.sqlite_driver import StatementConnection
from storage.transaction import Parameters, Transaction

#: Readers at the same time. More would be no faster.
_READERS: Final = 3

_SAVE, _TAKE_BACK, _RELEASE = "SAVEPOINT part", "ROLLBACK TO part", "RELEASE part"


class SqliteUnits:
    """The units of work on one file, in one process."""

    def __init__(self, readers: AsyncEngine, writers: AsyncEngine, same: SameFile) -> None:
        """Opens nothing yet. Connections of `writers` take their turn to write as they begin."""
        self._readers = _Kept(readers, writing=False)
        self._writers = _Kept(writers, writing=True)
        self._same = same
        self._places = asyncio.Semaphore(_READERS)
        # SQLite allows one writer at a time: ours wait in a queue instead of polling.
        self._turn = asyncio.Lock()
        self._shared: _Shared | None = None
        """The transaction that waits for its commit, or for the part that is being written."""
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """A transaction that only reads. Raises `StorageUnavailable`."""
        async with self._places, self._readers.lent() as connection:
            yield SqliteTransaction(connection, self._same, writing=False)

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Nobody else in this process writes meanwhile."""
        async with self._turn:
            if self._shared is not None:
                await self._in_task(self._commit())
            yield

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Transaction]:
        """A transaction of its own, rolled back unless it is committed.

        Raises `StorageUnavailable`.
        """
        async with self.alone(), self._writers.lent() as connection:
            yield SqliteTransaction(connection, self._same, writing=True)

    @asynccontextmanager
    async def sharing(self) -> AsyncIterator[Transaction]:
        """A part of a transaction, rolled back unless it is committed, which ends it.

        Raises `StorageUnavailable`.
        """
        await self._turn.acquire()
        try:
            part = _Part(await self._begin_part(), self._same, self._end_part)
        except BaseException:
            self._turn.release()
            raise
        try:
            yield part
        finally:
            if not part.is_over:
                await self._in_task(self._take_back())

    async def close(self) -> None:
        """Closes all connections; they are opened again when they are needed."""
        async with self.alone():
            await self._writers.close()
        await self._readers.close()

    async def _begin_part(self) -> "_Shared":
        if self._shared is None:
            self._shared = _Shared(await self._writers.take())
        else:
            await self._shared.connection.run(_SAVE)
        return self._shared

    async def _end_part(self) -> None:
        """Lets the next have their turn, and waits until what was done is durable."""
        shared = self._shared
        assert shared is not None  # a part was begun
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        shared.waiting.append(done)
        if len(shared.waiting) == 1:
            self._start(self._commit_in_turn())
        self._turn.release()
        await done

    async def _take_back(self) -> None:
        """Takes the part back whose turn it is."""
        shared = self._shared
        assert shared is not None  # a part was begun
        try:
            if shared.waiting and shared.connection.is_in_transaction:
                await shared.connection.run(_TAKE_BACK)
                await shared.connection.run(_RELEASE)
                return
            self._shared = None
            # A full disk, or a write that was interrupted, takes back those before it as well.
            shared.fail(StorageUnavailable("the transaction was rolled back"))
            await self._writers.give_back(shared.connection)
        finally:
            self._turn.release()

    async def _commit_in_turn(self) -> None:
        async with self._turn:
            await self._commit()

    async def _commit(self) -> None:
        """Commits what others have left, if they have."""
        shared, self._shared = self._shared, None
        if shared is None:
            return
        try:
            await shared.connection.commit()
        except Exception as error:  # each of them hears of it
            shared.fail(error)
        else:
            shared.succeed()
        finally:
            await self._writers.give_back(shared.connection)

    async def _in_task(self, work: Coroutine[Any, Any, None]) -> None:
        """Does what others depend on, even if whoever waits for it is cancelled."""
        await asyncio.shield(self._start(work))

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


class SqliteTransaction(Transaction):
    """A transaction whose brief statements go straight to the driver."""

    def __init__(self, connection: "_Connection", same: SameFile, *, writing: bool) -> None:
        super().__init__(connection.sqlalchemy, writing=writing)
        self._kept = connection
        self._same = same

    @override
    async def execute(self, statement: Executable, parameters: Parameters | None) -> Any:
        brief = statement.get_execution_options().get(BRIEF)
        if not isinstance(brief, Brief):
            return await super().execute(statement, parameters)
        values = parameters or {}
        named = values if isinstance(values, Mapping) else values[0]
        prepared = brief.prepared(statement, self._connection.dialect, named)
        try:
            return await self._kept.driver.execute_prepared(prepared, values)
        except sqlite3.Error as error:
            raise translate(error) or error from error

    @override
    async def commit(self) -> None:
        self._same.verify()
        await self._kept.commit()


class _Part(SqliteTransaction):
    """A part of a transaction that is shared."""

    def __init__(
        self, shared: "_Shared", same: SameFile, end: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__(shared.connection, same, writing=True)
        self._end = end
        self.is_over = False
        """Whether it was committed, and others may have their turn."""

    @override
    async def execute(self, statement: Executable, parameters: Parameters | None) -> Any:
        if self.is_over:
            raise StorageError("a shared unit of work ends with its commit")
        return await super().execute(statement, parameters)

    @override
    async def commit(self) -> None:
        self._same.verify()
        self.is_over = True
        await self._end()


class _Shared:
    """A transaction of several, and those who wait for its commit."""

    def __init__(self, connection: "_Connection") -> None:
        self.connection = connection
        self.waiting: list[asyncio.Future[None]] = []

    def succeed(self) -> None:
        """Lets them go on: it is durable."""
        for done in self.waiting:
            if not done.done():  # whoever waits may have been cancelled
                done.set_result(None)

    def fail(self, error: Exception) -> None:
        """Has them hear that nothing was stored."""
        for done in self.waiting:
            if not done.done():
                done.set_exception(error)


class _Connection:
    """A connection as SQLAlchemy has it, and as the driver does."""

    def __init__(self, sqlalchemy: AsyncConnection, driver: StatementConnection) -> None:
        self.sqlalchemy = sqlalchemy
        self.driver = driver

    @property
    def is_lost(self) -> bool:
        """Whether SQLAlchemy has given it up: whoever used it was cancelled within a statement."""
        return self.sqlalchemy.invalidated

    @property
    def is_in_transaction(self) -> bool:
        """Whether SQLite is in the middle of a transaction."""
        return not self.is_lost and self.driver.in_transaction

    @property
    def _is_known_to_sqlalchemy(self) -> bool:
        """Whether SQLAlchemy has a transaction here, also one whose commit has failed."""
        connection = self.sqlalchemy.sync_connection
        return connection is not None and connection.get_transaction() is not None

    async def run(self, statement: str) -> None:
        """Runs a statement without parameters and rows, where it is issued."""
        try:
            await self.driver.run(lambda driver: driver.execute(statement), brief=True)
        except sqlite3.Error as error:
            raise translate(error) or error from error

    async def commit(self) -> None:
        """Commits what was done; what follows is another transaction. Raises `StorageError`."""
        try:
            if self._is_known_to_sqlalchemy:
                await self.sqlalchemy.commit()
            await self.driver.commit()
        except sqlite3.Error as error:
            raise translate(error) or error from error
        self.driver.begin(writing=True)

    async def rollback(self) -> None:
        """Rolls back what was done."""
        if self.is_lost:
            return
        if self._is_known_to_sqlalchemy:
            await self.sqlalchemy.rollback()
        await self.driver.rollback()


class _Kept:
    """Connections of an engine that stay open: its own pool takes longer than most statements."""

    def __init__(self, engine: AsyncEngine, *, writing: bool) -> None:
        self._engine = engine
        self._writing = writing
        self._free: list[_Connection] = []
        self._closed = 0
        """How often they were all closed: what was lent before is not kept."""
        self._lent: dict[_Connection, int] = {}

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[_Connection]:
        """A connection within a transaction, which is rolled back unless it is committed."""
        connection = await self.take()
        try:
            yield connection
        finally:
            await self.give_back(connection)

    async def take(self) -> _Connection:
        """A connection whose transaction begins with its first statement.

        Raises `StorageUnavailable`.
        """
        connection = self._free.pop() if self._free else await self._open()
        self._lent[connection] = self._closed
        connection.driver.begin(writing=self._writing)
        return connection

    async def give_back(self, connection: _Connection) -> None:
        """Keeps a connection for the next; one that cannot be rolled back is closed."""
        when = self._lent.pop(connection)
        is_fit = False
        try:
            await connection.rollback()
            is_fit = when == self._closed and not connection.is_lost
        finally:
            if is_fit:
                self._free.append(connection)
            else:
                await connection.sqlalchemy.close()

    async def close(self) -> None:
        """Closes those that are free now, and the others when they are given back."""
        self._closed += 1
        free, self._free = self._free, []
        for connection in free:
            await connection.sqlalchemy.close()

    async def _open(self) -> _Connection:
        sqlalchemy = await connect(self._engine)
        driver = (await sqlalchemy.get_raw_connection()).driver_connection
        assert isinstance(driver, StatementConnection)  # the engine makes no other
        return _Connection(sqlalchemy, driver)
