"""The way to SQLite's thread: one trip per statement, and none for a brief one.

aiosqlite runs every call of the driver in the connection's thread. A statement through SQLAlchemy
is four such calls: a cursor, its execution, its rows, its end. Each waits until that thread and the
event loop have had their turns, which takes longer than most statements: 325 us of CPU.

Here a statement is one call (138 us), which also carries the `BEGIN` before the first. A brief
statement comes here prepared, past SQLAlchemy, and runs where it is issued. Whatever may wait goes
to the thread: for its turn to write, for the disk to store, or because there is much to do.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from aiosqlite import Connection
from typing_extensions import override

from storage.prepared import Fetched, Prepared

_Result = TypeVar("_Result")
_Rows = Sequence[tuple[Any, ...]]


class StatementCursor:
    """A cursor, as SQLAlchemy uses it; all its rows are there after `execute`."""

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
        """Runs a statement and fetches its rows. Raises the driver's errors."""
        await self._connection.run(lambda driver: self._take(driver.execute(sql, parameters)))

    async def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        """Runs a statement for its effect, once for each set of parameters. Raises the driver's
        errors.
        """
        await self._connection.run(lambda driver: self._take(driver.executemany(sql, parameters)))

    async def fetchall(self) -> _Rows:
        """The rows of the last statement."""
        rows, self._rows = self._rows, ()
        return rows

    async def close(self) -> None:
        """Nothing stays open after a statement."""

    def _take(self, cursor: sqlite3.Cursor) -> None:
        """Takes what is needed from the driver's own cursor, and closes it, wherever it has run."""
        self.description = cursor.description
        self._rows = cursor.fetchall() if cursor.description else ()
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        cursor.close()


class StatementConnection(Connection):
    """aiosqlite's connection, with such cursors."""

    def __init__(self, file: str, **options: Any) -> None:
        """`options` are those of `sqlite3.connect`. It connects when it is awaited."""
        options["check_same_thread"] = False  # used by only one at a time
        super().__init__(lambda: sqlite3.connect(file, **options), iter_chunk_size=64)
        self._thread.daemon = True  # a process that dies of a fault is not held up
        self._to_begin: str | None = None
        self._writing = False
        self._brief = False
        self._in_use = False
        self._visits = 0

    def begin(self, *, writing: bool, brief: bool | None = None) -> None:
        """Begins a transaction, unless one is under way, with the first statement that runs in it.

        A writer takes its turn at once: a reader that became a writer could only fail. In a `brief`
        one every statement is; `None` leaves that as it was.
        """
        if not self._in_use:
            self._to_begin = "BEGIN IMMEDIATE" if writing else "BEGIN"
            self._writing = writing
            if brief is not None:
                self._brief = brief

    async def execute_prepared(
        self, statement: Prepared, values: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> Fetched:
        """Runs a brief statement, once for each of several sets of values.

        Raises the driver's errors, and `ValueError` for a value that is not of its type.
        """
        if not isinstance(values, Mapping):
            many = [statement.stored(one) for one in values]
            return await self.run(
                lambda driver: _fetched(statement, driver.executemany(statement.sql, many)),
                brief=True,
            )
        stored = statement.stored(values)
        return await self.run(
            lambda driver: _fetched(statement, driver.execute(statement.sql, stored)), brief=True
        )

    @override
    def cursor(self) -> StatementCursor:  # type: ignore[override]
        """A cursor, without a trip to the thread."""
        return StatementCursor(self)

    async def run(
        self, call: Callable[[sqlite3.Connection], _Result], *, brief: bool = False
    ) -> _Result:
        """Makes a call in a transaction, which has begun by then: here, if the call is brief."""
        waits = self._writing and self._to_begin is not None
        here = (brief or self._brief) and not waits and not self._visits
        self._in_use = self._in_use or self._to_begin is not None

        def begun() -> _Result:
            if self._to_begin is not None:
                self._conn.execute(self._to_begin)
                # Not before: what follows a failed beginning must not run outside of it.
                self._to_begin = None
            return call(self._conn)

        return begun() if here else await self._visit(begun)

    async def _visit(self, call: Callable[[], _Result]) -> _Result:
        """Makes a call in the thread, and interrupts it there if whoever waits is cancelled."""
        self._visits += 1
        wanted = True

        def counted() -> _Result:
            try:
                if not wanted:
                    raise sqlite3.OperationalError("given up before its turn")
                return call()
            finally:
                self._visits -= 1

        in_thread: Callable[[Callable[[], _Result]], Awaitable[_Result]] = self._execute
        try:
            return await in_thread(counted)
        except asyncio.CancelledError:
            wanted = False
            self._conn.interrupt()  # a stop may be waiting for it
            raise

    @override
    async def commit(self) -> None:
        """Commits what was done, if anything was."""
        await self._end(super().commit)

    @override
    async def rollback(self) -> None:
        """Rolls back what was done, if anything was; a reader has nothing to roll back."""
        await self._end(super().rollback if self._writing or self._visits else self._let_go)

    async def _let_go(self) -> None:
        self._conn.rollback()

    async def _end(self, how: Callable[[], Awaitable[None]]) -> None:
        self._to_begin = None
        if self._in_use:
            await how()
            self._in_use = False


def _fetched(statement: Prepared, cursor: sqlite3.Cursor) -> Fetched:
    rows = [statement.read(row) for row in cursor.fetchall()] if statement.columns else ()
    fetched = Fetched(rows, cursor.rowcount)
    cursor.close()
    return fetched
