"""Small facts about the whole database."""

from sqlalchemy import delete, insert, select

from storage.tables import marks
from storage.transaction import Transaction


class Marks:
    """The marks in one unit of work, each a text with a name."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, name: str) -> str | None:
        """The mark's text; a writing unit of work locks the mark until its end."""
        statement = select(marks.c.value).where(marks.c.name == name)
        return await self._transaction.value(self._transaction.locking(statement, marks))

    async def put(self, name: str, value: str) -> None:
        """Stores or overwrites a mark."""
        await self._transaction.upsert(marks, [{"name": name, "value": value}])

    async def add(self, name: str, value: str) -> None:
        """Stores a mark that does not exist yet: of any number of processes, one succeeds.

        Raises `StorageConflict` in all others, which ends their units of work.
        """
        await self._transaction.run(insert(marks).values(name=name, value=value))

    async def drop(self, beginning: str, up_to: str) -> None:
        """Deletes the marks with this prefix and values up to this one; digits compare best."""
        named = marks.c.name.startswith(beginning, autoescape=True)
        await self._transaction.run(delete(marks).where(named, marks.c.value <= up_to))
