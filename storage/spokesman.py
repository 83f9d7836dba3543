"""Which process speaks for all while the database is away, and nobody can ask it who has spoken."""

from datetime import datetime
from importlib import import_module
from typing import Final

from sqlalchemy import delete, literal, or_
from sqlalchemy.dialects import sqlite

from storage.tables import spokesman
from storage.transaction import Transaction

#: There is one.
_THE_ONE: Final = 1


class Spokesman:
    """The spokesman in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def claim(self, worker: str, now: datetime, *, dead_before: datetime) -> bool:
        """Makes a process the spokesman if there is none, or none that was heard of since then.

        Returns whether it is the one now.
        """
        # A start on SQLite does not need the other dialect.
        name = "postgresql" if self._transaction.is_postgres else "sqlite"
        statement: sqlite.Insert = import_module(f"sqlalchemy.dialects.{name}").insert(spokesman)
        row = {"id": _THE_ONE, "worker": worker, "seen_at": now}
        mine = spokesman.c.worker == literal(worker)
        claimed = (
            statement.values(row)
            .on_conflict_do_update(
                index_elements=[spokesman.c.id],
                set_={"worker": worker, "seen_at": now},
                where=or_(mine, spokesman.c.seen_at < dead_before),
            )
            .returning(spokesman.c.id)
        )
        return await self._transaction.value(claimed) is not None

    async def leave(self, worker: str) -> None:
        """Lets another one be it."""
        await self._transaction.run(delete(spokesman).where(spokesman.c.worker == worker))
