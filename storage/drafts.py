"""Half-done dialogues."""

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select

from storage.prepared import brief
from storage.records import Draft
from storage.tables import drafts
from storage.transaction import Transaction

_MINE: Final = drafts.c.chat_id == bindparam("key_chat_id")
_DRAFT: Final = brief(select(drafts.c.chat_id, drafts.c.payload, drafts.c.updated_at).where(_MINE))
_DELETE: Final = brief(delete(drafts).where(_MINE))


class Drafts:
    """The drafts in one unit of work, at most one per chat."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, chat_id: int) -> Draft | None:
        """The chat's draft, or `None`."""
        row = await self._transaction.row(_DRAFT, {"key_chat_id": chat_id})
        return None if row is None else Draft(*row)

    async def put(self, chat_id: int, payload: str, now: datetime) -> None:
        """Stores or overwrites the chat's draft. Raises `StorageConflict` without the chat."""
        values = {"chat_id": chat_id, "payload": payload, "updated_at": now}
        await self._transaction.upsert(drafts, [values])

    async def delete(self, chat_id: int) -> None:
        """Deletes the chat's draft if there is one."""
        await self._transaction.run(_DELETE, {"key_chat_id": chat_id})

    async def drop_untouched_since(self, instant: datetime) -> int:
        """Deletes the drafts that nobody has continued since then. Returns how many there were."""
        return await self._transaction.run(delete(drafts).where(drafts.c.updated_at < instant))
