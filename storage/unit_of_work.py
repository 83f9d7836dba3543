"""One piece of work on the database: all of it, or nothing."""

from storage.chats import Chats
from storage.drafts import Drafts
from storage.errors import StorageError
from storage.orders import Orders
from storage.reminders import Reminders
from storage.transaction import Transaction


class UnitOfWork:
    """The repositories of one transaction; only `commit` makes durable what they did."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self.chats = Chats(transaction)
        self.orders = Orders(transaction)
        self.reminders = Reminders(transaction)
        self.drafts = Drafts(transaction)

    async def commit(self) -> None:
        """Stores everything for good. Raises `StorageError` where reading only was meant."""
        if not self._transaction.writing:
            raise StorageError("a reading unit of work has nothing to commit")
        await self._transaction.commit()
