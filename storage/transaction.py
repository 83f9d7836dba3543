"""One database transaction, as the repositories use it."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Any, Final, TypeVar, TypeVarTuple

from sqlalchemy import CursorResult, Executable, Row, Select, Table, bindparam, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql import func
from sqlalchemy.sql.selectable import TypedReturnsRows

from storage.prepared import brief
from storage.tables import orders, reminders
from storage.types import UtcInstant

_Columns = TypeVarTuple("_Columns")
_Value = TypeVar("_Value")
Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]

#: Building a statement costs more than running it: the most frequent ones are built once.
ORDERS_CONCERNED: Final = orders.c.id.in_(bindparam("ids", expanding=True))
_ORDERS: Final = select(orders.c.id).where(ORDERS_CONCERNED).order_by(orders.c.id)
_NEXT_READY: Final = (
    select(func.min(reminders.c.ready_at))
    .where(reminders.c.order_id == orders.c.id)
    .scalar_subquery()
)
_REQUEUE: Final = update(orders).where(ORDERS_CONCERNED).values(next_reminder_at=_NEXT_READY)
_REQUEUE_ONE: Final = brief(
    update(orders).where(orders.c.id == bindparam("key_id")).values(next_reminder_at=_NEXT_READY)
)

_TIME: Final = select(func.clock_timestamp(type_=UtcInstant))

#: Rows that an upsert writes in less time than the way to the thread takes.
_FEW: Final = 20


class Transaction:
    """A connection within its transaction, and what the two backends do differently there.

    SQLite has one writer at a time. On PostgreSQL a writing transaction locks the rows that it is
    about to change, always in the same order: chat, orders by id, then what belongs to them.
    """

    def __init__(self, connection: AsyncConnection, *, writing: bool) -> None:
        self._connection = connection
        self.writing = writing

    async def commit(self) -> None:
        """Makes durable what was done; what follows starts another transaction.

        Raises `StorageUnavailable` where nobody would find it: the file is no longer there.
        """
        await self._connection.commit()

    async def execute(self, statement: Executable, parameters: Parameters | None) -> Any:
        """Runs a statement; gives what SQLAlchemy does, or as much of that as is used here.

        The rows of a brief statement may be tuples, whose columns have no names.
        """
        return await self._connection.execute(statement, parameters)

    async def rows(
        self, statement: TypedReturnsRows[*_Columns], parameters: Parameters | None = None
    ) -> Sequence[Row[*_Columns]]:
        """All rows of the statement."""
        rows: Sequence[Row[*_Columns]] = (await self.execute(statement, parameters)).all()
        return rows

    async def pieces(
        self,
        statement: TypedReturnsRows[*_Columns],
        parameters: Parameters | None = None,
        *,
        size: int = 100,
    ) -> AsyncIterator[Sequence[Row[*_Columns]]]:
        """All its rows, a few at a time: between two pieces the event loop gets its turn."""
        result = await self.execute(statement, parameters)
        for number, piece in enumerate(result.partitions(size)):
            if number:
                await asyncio.sleep(0)
            yield piece

    async def row(
        self, statement: TypedReturnsRows[*_Columns], parameters: Parameters | None = None
    ) -> Row[*_Columns] | None:
        """Its first row."""
        row: Row[*_Columns] | None = (await self.execute(statement, parameters)).first()
        return row

    async def value(
        self, statement: TypedReturnsRows[_Value], parameters: Parameters | None = None
    ) -> _Value | None:
        """The first column of its first row."""
        value: _Value | None = (await self.execute(statement, parameters)).scalar()
        return value

    async def run(self, statement: Executable, parameters: Parameters | None = None) -> int:
        """Runs a statement for its effect, once for each set of parameters.

        Returns the number of rows that it changed, which is unknown for several sets.
        """
        result: CursorResult[*tuple[Any, ...]] = await self.execute(statement, parameters)
        return result.rowcount

    async def upsert(self, table: Table[Any], values: Sequence[Mapping[str, Any]]) -> None:
        """Inserts rows, overwriting those with the same primary key, in one statement."""
        statement = _upsert(
            table, tuple(values[0]), for_postgres=self.is_postgres, few=len(values) <= _FEW
        )
        await self.run(statement, values)

    def locking(
        self, statement: Select[*_Columns], *tables: Table[Any], skip_locked: bool = False
    ) -> Select[*_Columns]:
        """The statement, locking the rows of `tables` until the end of a writing transaction.

        With `skip_locked` it leaves out what somebody else has locked, instead of waiting for it.
        On SQLite, with one writer at a time, it is the same statement that was built once.
        """
        if not (self.writing and self.is_postgres):
            return statement
        return statement.with_for_update(key_share=True, of=tables, skip_locked=skip_locked)

    async def lock_orders(self, ids: Iterable[int]) -> None:
        """Keeps other writers from these orders and all that belongs to them."""
        if self.is_postgres:
            await self.run(self.locking(_ORDERS, orders), {"ids": sorted(ids)})

    async def lock_closed(self, ids: Iterable[int], before: date) -> list[int]:
        """Those of the orders that were closed before a day, kept from other writers."""
        old = _ORDERS.where(orders.c.closed_on < before)
        found = await self.rows(self.locking(old, orders), {"ids": sorted(ids)})
        return [row.id for row in found]

    async def requeue(self, ids: Iterable[int]) -> None:
        """Puts orders whose reminders were changed in their place in the queue."""
        concerned = sorted(ids)
        if not concerned:
            return
        if len(concerned) == 1:
            await self.run(_REQUEUE_ONE, {"key_id": concerned[0]})
        else:
            await self.run(_REQUEUE, {"ids": concerned})

    async def time(self) -> datetime | None:
        """The instant by PostgreSQL's clock, the same for all processes; SQLite has none."""
        return await self.value(_TIME) if self.is_postgres else None

    @property
    def is_postgres(self) -> bool:
        """Whether others may write at the same time."""
        return self._connection.dialect.name == "postgresql"


@cache
def _upsert(
    table: Table[Any], columns: tuple[str, ...], *, for_postgres: bool, few: bool
) -> Executable:
    # A start on SQLite does not need the other dialect.
    dialect = import_module(f"sqlalchemy.dialects.{'postgresql' if for_postgres else 'sqlite'}")
    statement: sqlite.Insert = dialect.insert(table)
    key = [column.name for column in table.primary_key]
    new = {name: statement.excluded[name] for name in columns if name not in key}
    upsert = statement.on_conflict_do_update(index_elements=key, set_=new)
    return brief(upsert) if few else upsert
