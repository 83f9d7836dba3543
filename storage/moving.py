"""Copies a SQLite database to PostgreSQL: completely, or not at all."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import (
    URL,
    BigInteger,
    Table,
    func,
    insert,
    inspect,
    literal,
    select,
    text,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.claims import Claims
from storage.engines import POSTGRES, SQLITE, WRITING, connected, open_engine
from storage.errors import StorageError
from storage.migrate import migrate
from storage.tables import broadcasts, metadata
from storage.transaction import Transaction

#: Rows that are in memory at once.
_BATCH: Final = 2000

#: An instant by which every lease has ended.
_EVER: Final = datetime.max.replace(tzinfo=UTC)

#: What a database contains besides the program's tables.
_ALEMBICS: Final = "alembic_version"


class MoveError(StorageError):
    """A database cannot be copied, or not to this place; the text is one line for the operator."""


async def copy_database(source: URL, target: URL) -> Mapping[str, int]:
    """Copies a SQLite database to an empty PostgreSQL one. Returns the rows of each table.

    The source has the newest schema; the target gets it too, and keeps it if copying fails. Nobody
    else can write to either while rows are copied. Afterwards any worker can take what another had
    in hand, and no order gets the id of a deleted one. Raises `MoveError`, for example if the
    target is not empty, and `StorageError`; then no row is copied.
    """
    if (source.drivername, target.drivername) != (SQLITE, POSTGRES):
        raise MoveError(f"only {SQLITE} can be copied, and only to {POSTGRES}")
    async with _opened(source) as old, _opened(target) as new:
        await _require_empty(new)
        await migrate(new)
        await _keep_others_out(new)
        await _require_empty(new)
        for table in metadata.sorted_tables:
            await _copy(table, old, new)
        counts = await _counts(old)
        if counts != await _counts(new):
            raise MoveError("some rows are missing from the copy")
        await _let_go(new)
        await _go_on_numbering(old, new)
        await new.execute(text("ANALYZE"))
        await new.commit()
    return counts


@asynccontextmanager
async def _opened(url: URL) -> AsyncIterator[AsyncConnection]:
    engine = open_engine(url, patient=True).execution_options(**{WRITING: True})
    try:
        async with connected(engine) as connection:
            yield connection
    finally:
        await engine.dispose()


async def _require_empty(target: AsyncConnection) -> None:
    """Raises `MoveError` if there is a row of ours, or a table of somebody else's."""
    found = set(await target.run_sync(lambda plain: inspect(plain).get_table_names()))
    others = found - metadata.tables.keys() - {_ALEMBICS}
    if others:
        raise MoveError(f"the target database is not empty: it has a table {min(others)}")
    for table in metadata.sorted_tables:
        first = select(literal(1)).select_from(table).limit(1)
        if table.name in found and await target.scalar(first):
            raise MoveError(f"the target database is not empty: there are {table.name}")


async def _keep_others_out(target: AsyncConnection) -> None:
    """A bot that is started there too early sees nothing until it sees everything."""
    names = ", ".join(table.name for table in metadata.sorted_tables)
    await target.execute(text(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE"))


async def _copy(table: Table[Any], source: AsyncConnection, target: AsyncConnection) -> None:
    key = list(table.primary_key)
    first = select(table).order_by(*key).limit(_BATCH)
    page = first
    while rows := (await source.execute(page)).mappings().all():
        await target.execute(insert(table), [dict(row) for row in rows])
        page = first.where(tuple_(*key) > tuple(rows[-1][column.name] for column in key))


async def _counts(connection: AsyncConnection) -> dict[str, int]:
    return {
        table.name: await connection.scalar(select(func.count()).select_from(table)) or 0
        for table in metadata.sorted_tables
    }


async def _let_go(target: AsyncConnection) -> None:
    """Returns what workers had in hand to the queue: none of them moves along."""
    await Claims(Transaction(target, writing=True)).give_back(lease_until=_EVER)
    await target.execute(update(broadcasts).values(worker=None, lease_until=None))


async def _go_on_numbering(source: AsyncConnection, target: AsyncConnection) -> None:
    """Sequences continue after the last id used, even if it was deleted since."""
    ever = text("SELECT max(seq) FROM sqlite_sequence WHERE name = :name")
    for table in metadata.sorted_tables:
        column = table.autoincrement_column
        if column is None:
            continue
        there = await source.scalar(select(func.max(column))) or 0
        given = await source.scalar(ever, {"name": table.name}) or 0
        sequence = func.pg_get_serial_sequence(table.name, column.name)
        following = literal(max(there, given) + 1, BigInteger)
        await target.execute(select(func.setval(sequence, following, False)))
