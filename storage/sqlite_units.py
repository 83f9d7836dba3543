"""Units of work on a SQLite file: one writer, and commits that are shared.

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
from sqlalchemy.ext.asyncio import AsyncEngine
from typing_extensions import override

from storage.errors import StorageError, StorageUnavailable, translate
from storage.prepared import BRIEF, Brief
from storage.same_file import SameFile
from storage.sqlite_connections import Connection, KeptConnections
from storage.transaction import Parameters, Transaction

#: Readers at the same time. More would be no faster.
_READERS: Final = 3

_SAVE, _TAKE_BACK, _RELEASE = "SAVEPOINT part", "ROLLBACK TO part", "RELEASE part"


class SqliteUnits:
    """The units of work on one file, in one process."""

    def __init__(self, readers: AsyncEngine, writers: AsyncEngine, same: SameFile) -> None:
        """Opens nothing yet. Connections of `writers` take their turn to write as they begin."""
        self._readers = KeptConnections(readers, writing=False)
        self._writers = KeptConnections(writers, writing=True)
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
    async def writing(self, *, brief: bool = False) -> AsyncIterator[Transaction]:
        """A transaction of its own, rolled back unless it is committed.

        Raises `StorageUnavailable`.
        """
        async with self.alone(), self._writers.lent(brief=brief) as connection:
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
        """Takes back the part whose turn it is."""
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

    def __init__(self, connection: Connection, same: SameFile, *, writing: bool) -> None:
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

    def __init__(self, connection: Connection) -> None:
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
