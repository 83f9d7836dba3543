"""Which processes are delivering, so that together they keep to one rate."""

from datetime import datetime

from sqlalchemy import delete, func, select

from storage.tables import deliverers
from storage.transaction import Transaction


class Deliverers:
    """The processes that deliver, in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def report(self, worker: str, now: datetime) -> None:
        """Notes that a process is alive, by its own clock."""
        await self._transaction.upsert(deliverers, [{"worker": worker, "seen_at": now}])

    async def leave(self, worker: str) -> None:
        """Forgets a process that is ending; an unknown one is no error."""
        await self._transaction.run(delete(deliverers).where(deliverers.c.worker == worker))

    async def drop_unseen_since(self, instant: datetime) -> None:
        """Forgets processes that have not reported since then: they were killed, or hang."""
        await self._transaction.run(delete(deliverers).where(deliverers.c.seen_at < instant))

    async def number(self) -> int:
        """How many are known."""
        statement = select(func.count()).select_from(deliverers)
        return await self._transaction.value(statement) or 0
