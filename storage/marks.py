"""Small facts about the whole database."""

from sqlalchemy import delete, insert, select

from storage.tables import marks
from storage.transaction import Transaction


class Marks:
    """The marks in one unit of work, each a text under a name."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, name: str) -> str | None:
        """What is marked; a writing unit of work keeps the mark to itself until its end."""
        statement = select(marks.c.value).where(marks.c.name == name)
        return await self._transaction.value(self._transaction.locking(statement, marks))

    async def put(self, name: str, value: str) -> None:
        """Stores or overwrites a mark."""
        await self._transaction.upsert(marks, [{"name": name, "value": value}])

    async def add(self, name: str, value: str) -> None:
        """Stores a mark that is not there yet: of any number of processes one can.

        Raises `StorageConflict` in all others, whose units of work are at an end then.
        """
        await self._transaction.run(insert(marks).values(name=name, value=value))

    async def drop(self, beginning: str, up_to: str) -> None:
        """Deletes the marks whose names begin so, with values up to this; digits compare best."""
        named = marks.c.name.startswith(beginning, autoescape=True)
        await self._transaction.run(delete(marks).where(named, marks.c.value <= up_to))
