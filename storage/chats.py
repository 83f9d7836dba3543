"""Chats, and how people want to be addressed."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, insert, select, update

from storage.errors import NotStoredError
from storage.prepared import brief
from storage.records import CHAT_ASLEEP, Chat, ReminderState
from storage.releases import release
from storage.rows import BUYER_COLUMNS, buyer, buyer_values
from storage.tables import chats, orders, reminders
from storage.transaction import Transaction

_CHAT_COLUMNS: Final = (
    *BUYER_COLUMNS,
    chats.c.language_chosen,
    chats.c.timezone_chosen,
    chats.c.asleep_since,
    chats.c.recent_updates,
    chats.c.created_at,
)


_MINE: Final = chats.c.chat_id == bindparam("key_chat_id")
_CHAT: Final = brief(select(*_CHAT_COLUMNS).where(_MINE))
_RECENT: Final = brief(select(chats.c.recent_updates).where(_MINE))
_NOTE: Final = brief(update(chats).where(_MINE).values(recent_updates=bindparam("recent")))

#: How many updates of a chat are remembered. After a kill, Telegram repeats what was not confirmed:
#: the updates that were in hand.
_UPDATES_KEPT: Final = 32


class Chats:
    """The chats in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, chat_id: int) -> Chat | None:
        """The chat, or `None`.

        A writing unit of work locks it until its end; get the chat before its orders.
        """
        statement = self._transaction.locking(_CHAT, chats)
        row = await self._transaction.row(statement, {"key_chat_id": chat_id})
        return None if row is None else _chat(row)

    async def add(self, chat: Chat) -> None:
        """Stores a new chat. Raises `StorageConflict` if it exists already."""
        await self._transaction.run(insert(chats), _values(chat))

    async def save(self, chat: Chat) -> None:
        """Stores a changed chat. Raises `NotStoredError` if it is gone."""
        await self._update(chat.buyer.chat_id, _values(chat))

    async def note_update(self, chat_id: int, update_id: int) -> None:
        """Remembers a Telegram update as carried out; an unknown chat is no error."""
        mine = {"key_chat_id": chat_id}
        reading = self._transaction.locking(_RECENT, chats)
        kept = _ids(await self._transaction.value(reading, mine) or "")
        kept = (*(one for one in kept if one != update_id), update_id)[-_UPDATES_KEPT:]
        await self._transaction.run(_NOTE, mine | {"recent": _text(kept)})

    async def put_to_sleep(self, chat_ids: Sequence[int], now: datetime) -> set[int]:
        """Puts chats to sleep that can no longer be reached: pending reminders are parked.

        What a worker has claimed stays claimed until it is recorded; of what somebody else has
        locked, whoever claims it next finds the chat asleep. Gives the chats that were left as they
        are, since they are locked themselves.
        """
        if not chat_ids:
            return set()
        free = await self._lock(chat_ids, skip_locked=True)
        falling = chats.c.chat_id.in_(sorted(free)) & chats.c.asleep_since.is_(None)
        await self._transaction.run(update(chats).where(falling).values(asleep_since=now))
        await self._change_reminders(
            sorted(free),
            ReminderState.PENDING,
            {
                "state": ReminderState.PARKED,
                "ready_at": None,
                "reason": func.coalesce(reminders.c.reason, CHAT_ASLEEP),
            },
            skip_locked=True,
        )
        return await self._known(set(chat_ids) - free)

    async def wake(self, chat_id: int) -> None:
        """Wakes a chat whose person wrote again: parked reminders become pending."""
        await self._lock([chat_id])
        await self._update(chat_id, {"asleep_since": None})
        await self._change_reminders(
            [chat_id],
            ReminderState.PARKED,
            {
                "state": ReminderState.PENDING,
                "ready_at": reminders.c.due_at,
                "reason": func.nullif(reminders.c.reason, CHAT_ASLEEP),
            },
        )

    async def forget(self, chat_id: int) -> None:
        """Deletes the chat and everything that belongs to it."""
        await release(self._transaction, orders.c.chat_id == chat_id)
        await self._transaction.run(delete(chats).where(chats.c.chat_id == chat_id))

    async def forget_asleep_since(self, instant: datetime, *, limit: int) -> int:
        """Deletes up to `limit` chats that fell asleep before `instant`, with all that is theirs.

        Returns how many were deleted.
        """
        asleep = select(chats.c.chat_id).where(chats.c.asleep_since < instant)
        ordered = asleep.order_by(chats.c.chat_id).limit(limit)
        locking = self._transaction.locking(ordered, chats)
        ids = [row.chat_id for row in await self._transaction.rows(locking)]
        if ids:
            await release(self._transaction, orders.c.chat_id.in_(ids))
            await self._transaction.run(delete(chats).where(chats.c.chat_id.in_(ids)))
        return len(ids)

    async def _lock(self, chat_ids: Sequence[int], *, skip_locked: bool = False) -> set[int]:
        """Gives the chats that are ours until the end of the transaction."""
        statement = select(chats.c.chat_id).where(chats.c.chat_id.in_(sorted(chat_ids)))
        ordered = statement.order_by(chats.c.chat_id)
        locking = self._transaction.locking(ordered, chats, skip_locked=skip_locked)
        return {row.chat_id for row in await self._transaction.rows(locking)}

    async def _known(self, chat_ids: Collection[int]) -> set[int]:
        if not chat_ids:
            return set()
        statement = select(chats.c.chat_id).where(chats.c.chat_id.in_(sorted(chat_ids)))
        return {row.chat_id for row in await self._transaction.rows(statement)}

    async def _update(self, chat_id: int, values: dict[str, Any]) -> None:
        statement = update(chats).where(chats.c.chat_id == chat_id).values(values)
        if not await self._transaction.run(statement):
            raise NotStoredError(f"there is no chat {chat_id}")

    async def _change_reminders(
        self,
        chat_ids: Sequence[int],
        state: ReminderState,
        values: dict[str, Any],
        *,
        skip_locked: bool = False,
    ) -> None:
        belonging = select(orders.c.id).where(orders.c.chat_id.in_(sorted(chat_ids)))
        ordered = belonging.order_by(orders.c.id)
        locking = self._transaction.locking(ordered, orders, skip_locked=skip_locked)
        ids = [row.id for row in await self._transaction.rows(locking)]
        if not ids:
            return
        concerned = reminders.c.order_id.in_(ids) & (reminders.c.state == state)
        if await self._transaction.run(update(reminders).where(concerned).values(values)):
            await self._transaction.requeue(ids)


def _chat(row: Sequence[Any]) -> Chat:
    language_chosen, timezone_chosen, asleep_since, recent_updates, created_at = row[
        len(BUYER_COLUMNS) :
    ]
    return Chat(
        buyer=buyer(row[: len(BUYER_COLUMNS)]),
        language_chosen=language_chosen,
        timezone_chosen=timezone_chosen,
        asleep_since=asleep_since,
        recent_updates=_ids(recent_updates),
        created_at=created_at,
    )


def _values(chat: Chat) -> dict[str, Any]:
    return {
        **buyer_values(chat.buyer),
        "language_chosen": chat.language_chosen,
        "timezone_chosen": chat.timezone_chosen,
        "asleep_since": chat.asleep_since,
        "recent_updates": _text(chat.recent_updates),
        "created_at": chat.created_at,
    }


def _ids(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))


def _text(ids: Sequence[int]) -> str:
    return " ".join(map(str, ids))
