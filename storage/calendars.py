"""Private calendars: who may read whose, by fingerprints only."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from storage.records import CalendarAddress
from storage.tables import calendars
from storage.transaction import Transaction


class Calendars:
    """The private calendars in one unit of work, at most one per chat."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def put(self, chat_id: int, fingerprint: str, now: datetime) -> None:
        """Opens the chat's calendar to the secret with this fingerprint, and to no other.

        Raises `StorageConflict` if there is no such chat.
        """
        values = {
            "chat_id": chat_id,
            "fingerprint": fingerprint,
            "created_at": now,
            "content": "",
            "changed_at": now,
        }
        await self._transaction.upsert(calendars, [values])

    async def of_chat(self, chat_id: int) -> CalendarAddress | None:
        """The chat's calendar, or `None`."""
        return await self._find(calendars.c.chat_id == chat_id)

    async def opened_by(self, fingerprint: str) -> CalendarAddress | None:
        """The calendar that the secret with this fingerprint opens, or `None`."""
        return await self._find(calendars.c.fingerprint == fingerprint)

    async def note_content(self, chat_id: int, content: str, now: datetime) -> None:
        """Notes `content`, the fingerprint of what the chat's calendar now contains."""
        statement = update(calendars).where(calendars.c.chat_id == chat_id)
        await self._transaction.run(statement.values(content=content, changed_at=now))

    async def close(self, chat_id: int) -> bool:
        """Closes the chat's calendar. Returns whether there was one."""
        return (
            await self._transaction.run(delete(calendars).where(calendars.c.chat_id == chat_id)) > 0
        )

    async def _find(self, which: ColumnElement[bool]) -> CalendarAddress | None:
        statement = select(
            calendars.c.chat_id,
            calendars.c.created_at,
            calendars.c.content,
            calendars.c.changed_at,
        ).where(which)
        row = await self._transaction.row(statement)
        if row is None:
            return None
        chat_id, created_at, content, changed_at = row
        return CalendarAddress(
            chat_id=chat_id, created_at=created_at, content=content, changed_at=changed_at
        )
