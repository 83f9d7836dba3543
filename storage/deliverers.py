"""Which processes are delivering: what a process holds is left to it while it reports."""

from datetime import datetime
from typing import Final

from sqlalchemy import delete, func, select

from storage.tables import deliverers
from storage.transaction import Transaction

#: On which processes tell each other something.
CHANNEL: Final = "buyerclock"


class Deliverers:
    """The processes that deliver, in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def time(self, now: datetime) -> datetime:
        """The instant: PostgreSQL gives it, the same to all processes; on SQLite it is `now`."""
        return await self._transaction.time() or now

    async def report(self, worker: str, now: datetime) -> None:
        """Notes that a process is alive."""
        await self._transaction.upsert(deliverers, [{"worker": worker, "seen_at": now}])

    async def tell(self, word: str) -> None:
        """Tells all processes that listen to PostgreSQL now; no other ever hears of it."""
        await self._transaction.value(select(func.pg_notify(CHANNEL, word)))

    async def leave(self, worker: str) -> None:
        """Forgets a process that is ending; an unknown one is no error."""
        await self._transaction.run(delete(deliverers).where(deliverers.c.worker == worker))

    async def drop_unseen_since(self, instant: datetime) -> None:
        """Forgets processes that have not reported since then: they were killed, or hang."""
        await self._transaction.run(delete(deliverers).where(deliverers.c.seen_at < instant))

    async def number(self, *, since: datetime) -> int:
        """How many have reported after that."""
        statement = select(func.count()).select_from(deliverers).where(deliverers.c.seen_at > since)
        return await self._transaction.value(statement) or 0
