"""One piece of work on the database: all of it, or nothing."""

from storage.allowance import Allowance
from storage.answers import Answers
from storage.boards import Boards
from storage.broadcasts import Broadcasts
from storage.calendars import Calendars
from storage.chats import Chats
from storage.claims import Claims
from storage.deliverers import Deliverers
from storage.dossiers import Dossiers
from storage.drafts import Drafts
from storage.errors import StorageError
from storage.figures import Figures
from storage.inbox import Inbox
from storage.lookups import Lookups
from storage.marks import Marks
from storage.orders import Orders
from storage.releases import Releases
from storage.reminders import Reminders
from storage.spokesman import Spokesman
from storage.trackers import Trackers
from storage.transaction import Transaction


class UnitOfWork:
    """The repositories of one transaction; only `commit` makes durable what they did."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self.chats = Chats(transaction)
        self.orders = Orders(transaction)
        self.reminders = Reminders(transaction)
        self.claims = Claims(transaction)
        self.drafts = Drafts(transaction)
        self.allowance = Allowance(transaction)
        self.deliverers = Deliverers(transaction)
        self.spokesman = Spokesman(transaction)
        self.marks = Marks(transaction)
        self.broadcasts = Broadcasts(transaction)
        self.figures = Figures(transaction)
        self.dossiers = Dossiers(transaction)
        self.calendars = Calendars(transaction)
        self.answers = Answers(transaction)
        self.inbox = Inbox(transaction)
        self.boards = Boards(transaction)
        self.lookups = Lookups(transaction)
        self.trackers = Trackers(transaction)
        self.releases = Releases(transaction)

    async def commit(self) -> None:
        """Stores everything for good. Raises `StorageError` in a unit of work that only reads."""
        if not self._transaction.writing:
            raise StorageError("a reading unit of work has nothing to commit")
        await self._transaction.commit()
