"""The way to SQLite's thread, gone once for each statement.

aiosqlite runs every call of the driver in a thread of the connection. A statement through
SQLAlchemy is four such calls: a cursor, its execution, its rows, its end; and each waits until that
thread and the event loop have had their turns. Here a statement is one call, and takes with it the
`BEGIN` that stands before the first.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, TypeVar

from aiosqlite import Connection
from typing_extensions import override

_Result = TypeVar("_Result")
_Rows = Sequence[tuple[Any, ...]]


class StatementCursor:
    """A cursor, as SQLAlchemy uses one; its rows are all there after `execute`."""

    description: Sequence[tuple[Any, ...]] | None = None
    rowcount = -1
    lastrowid: int | None = None
    arraysize = 1

    def __init__(self, connection: "StatementConnection") -> None:
        self._connection = connection
        self._rows: _Rows = ()

    async def __aenter__(self) -> "StatementCursor":
        return self

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """Runs a statement and fetches what it gives. Raises the driver's errors."""
        await self._connection.visit(lambda driver: self._take(driver.execute(sql, parameters)))

    async def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        """Runs a statement for its effect, once for each set. Raises the driver's errors."""
        await self._connection.visit(lambda driver: self._take(driver.executemany(sql, parameters)))

    async def fetchall(self) -> _Rows:
        """What the last statement gave."""
        rows, self._rows = self._rows, ()
        return rows

    async def close(self) -> None:
        """Nothing is left open after a statement."""

    def _take(self, cursor: sqlite3.Cursor) -> None:
        """Keeps, in the thread, what is wanted of the driver's own cursor, and closes it."""
        self.description = cursor.description
        self._rows = cursor.fetchall() if cursor.description else ()
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        cursor.close()


class StatementConnection(Connection):
    """aiosqlite's connection with such cursors."""

    def __init__(self, file: str, **options: Any) -> None:
        """`options` are those of `sqlite3.connect`. It connects when it is awaited."""
        super().__init__(lambda: sqlite3.connect(file, **options), iter_chunk_size=64)
        self._thread.daemon = True  # a process that dies of a fault is not held up
        self._to_begin: str | None = None
        self._in_use = False

    def begin(self, statement: str) -> None:
        """Begins a transaction together with the first statement that is run in it."""
        self._to_begin = statement

    @override
    def cursor(self) -> StatementCursor:  # type: ignore[override]
        """A cursor, without a visit to the thread."""
        return StatementCursor(self)

    async def visit(self, call: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """Makes a call in the thread, in a transaction that has begun by then."""
        begin, self._to_begin = self._to_begin, None
        self._in_use = True

        def begun() -> _Result:
            if begin is not None:
                self._conn.execute(begin)
            return call(self._conn)

        in_thread: Callable[[Callable[[], _Result]], Awaitable[_Result]] = self._execute
        return await in_thread(begun)

    @override
    async def commit(self) -> None:
        """Commits what was done, if anything was."""
        await self._end(super().commit)

    @override
    async def rollback(self) -> None:
        """Takes back what was done, if anything was."""
        await self._end(super().rollback)

    async def _end(self, how: Callable[[], Awaitable[None]]) -> None:
        self._to_begin = None
        if self._in_use:
            await how()
            self._in_use = False
