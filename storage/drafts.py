"""Half-done dialogues."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Update, bindparam, delete, func, select, update

from storage.prepared import brief
from storage.records import Draft, DueDraft
from storage.rows import BUYER_COLUMNS, buyer
from storage.tables import chats, drafts
from storage.transaction import Transaction

_MINE: Final = drafts.c.chat_id == bindparam("key_chat_id")
_COLUMNS: Final = (
    drafts.c.chat_id,
    drafts.c.payload,
    drafts.c.updated_at,
    drafts.c.remind_at,
    drafts.c.reminded_of,
)
_DRAFT: Final = brief(select(*_COLUMNS).where(_MINE))
_SAME: Final = chats.c.chat_id == drafts.c.chat_id
_REACHED: Final = drafts.c.remind_at.is_not(None) & chats.c.asleep_since.is_(None)
_DELETE: Final = brief(delete(drafts).where(_MINE))


class Drafts:
    """The drafts in one unit of work, at most one per chat."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, chat_id: int) -> Draft | None:
        """The chat's draft, or `None`."""
        row = await self._transaction.row(_DRAFT, {"key_chat_id": chat_id})
        return None if row is None else _draft(row)

    async def put(
        self,
        chat_id: int,
        payload: str,
        now: datetime,
        *,
        remind_at: datetime | None = None,
        reminded_of: str | None = None,
    ) -> None:
        """Stores or overwrites the chat's draft.

        `remind_at` is the UTC instant at which the chat is reminded of it, if it is; `reminded_of`
        what it was already reminded of.

        Raises `StorageConflict` without the chat.
        """
        draft = Draft(chat_id, payload, now, remind_at, reminded_of)
        await self._transaction.upsert(drafts, [asdict(draft)])

    async def due(self, now: datetime, *, limit: int) -> Sequence[DueDraft]:
        """Up to `limit` drafts of which their chats are to be reminded, the longest due first.

        Chats that cannot be reached are left alone.
        """
        waiting = _REACHED & (drafts.c.remind_at <= now)
        statement = select(*BUYER_COLUMNS, *_COLUMNS).join(chats, _SAME).where(waiting)
        rows = await self._transaction.rows(statement.order_by(drafts.c.remind_at).limit(limit))
        people = len(BUYER_COLUMNS)
        return [DueDraft(buyer(row[:people]), _draft(row[people:])) for row in rows]

    async def claim(self, due: DueDraft, until: datetime) -> bool:
        """Reserves a reminder until an instant: of several processes, one gets it."""
        values = {"remind_at": until}
        return bool(await self._transaction.run(_unchanged(due.draft).values(values)))

    async def settle(
        self, due: DueDraft, claimed: datetime, *, again: datetime | None, of: str | None
    ) -> None:
        """Stores that it was spoken `of`, or when that is tried `again`.

        What the person has done to the draft since it was claimed is left as it is.
        """
        mine = replace(due.draft, remind_at=claimed)
        values = {"remind_at": again, "reminded_of": of}
        await self._transaction.run(_unchanged(mine).values(values))

    async def next_due(self) -> datetime | None:
        """The UTC instant from which `due` will return something again."""
        earliest = select(func.min(drafts.c.remind_at)).join(chats, _SAME).where(_REACHED)
        return await self._transaction.value(earliest)

    async def delete(self, chat_id: int) -> None:
        """Deletes the chat's draft if there is one."""
        await self._transaction.run(_DELETE, {"key_chat_id": chat_id})

    async def drop_untouched_since(self, instant: datetime) -> int:
        """Deletes the drafts that nobody has continued since then. Returns how many there were."""
        return await self._transaction.run(delete(drafts).where(drafts.c.updated_at < instant))


def _draft(row: Sequence[Any]) -> Draft:
    return Draft(*row)


def _unchanged(draft: Draft) -> Update:
    """Changes a draft if it is to be spoken of at the same instant still."""
    same = (drafts.c.chat_id == draft.chat_id) & (drafts.c.remind_at == draft.remind_at)
    return update(drafts).where(same)
