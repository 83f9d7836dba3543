"""Connections to a SQLite file that are kept open, each with the transaction that it is in."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engines import connect
from storage.errors import translate
from storage.sqlite_driver import StatementConnection


class Connection:
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


class KeptConnections:
    """Connections of an engine that stay open: its own pool takes longer than most statements."""

    def __init__(self, engine: AsyncEngine, *, writing: bool) -> None:
        self._engine = engine
        self._writing = writing
        self._free: list[Connection] = []
        self._closed = 0
        """How often they were all closed: what was lent before is not kept."""
        self._lent: dict[Connection, int] = {}

    @asynccontextmanager
    async def lent(self, *, brief: bool = False) -> AsyncIterator[Connection]:
        """A connection within a transaction, which is rolled back unless it is committed."""
        connection = await self.take(brief=brief)
        try:
            yield connection
        finally:
            await self.give_back(connection)

    async def take(self, *, brief: bool = False) -> Connection:
        """A connection whose transaction begins with its first statement.

        In a `brief` one all statements run where they are issued. Raises `StorageUnavailable`.
        """
        connection = self._free.pop() if self._free else await self._open()
        self._lent[connection] = self._closed
        connection.driver.begin(writing=self._writing, brief=brief)
        return connection

    async def give_back(self, connection: Connection) -> None:
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

    async def _open(self) -> Connection:
        sqlalchemy = await connect(self._engine)
        driver = (await sqlalchemy.get_raw_connection()).driver_connection
        assert isinstance(driver, StatementConnection)  # the engine makes no other
        return Connection(sqlalchemy, driver)
