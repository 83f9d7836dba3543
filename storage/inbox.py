"""Updates that were taken off Telegram's queue and are not carried out yet."""

from collections.abc import Collection, Mapping
from typing import Final

from sqlalchemy import bindparam, delete, select

from storage.tables import inbox
from storage.transaction import Transaction

_ALL: Final = select(inbox.c.update_id, inbox.c.payload).order_by(inbox.c.update_id)
_DELETE: Final = delete(inbox).where(inbox.c.update_id.in_(bindparam("ids", expanding=True)))


class Inbox:
    """The inbox in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def put(self, payloads: Mapping[int, str]) -> None:
        """Stores updates, each by its id; one that is there already is overwritten."""
        rows = [{"update_id": one, "payload": payload} for one, payload in payloads.items()]
        await self._transaction.upsert(inbox, rows)

    async def all(self) -> dict[int, str]:
        """Every update with its payload, the oldest first."""
        return {row.update_id: row.payload for row in await self._transaction.rows(_ALL)}

    async def drop(self, update_ids: Collection[int]) -> None:
        """Deletes updates that are carried out."""
        await self._transaction.run(_DELETE, {"ids": list(update_ids)})
