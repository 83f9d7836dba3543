"""Which boards are to be written anew, and which messages they are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from storage.records import Board
from storage.rows import BUYER_COLUMNS, buyer
from storage.tables import chats
from storage.transaction import Transaction

_COLUMNS = (*BUYER_COLUMNS, chats.c.board_message, chats.c.board_due)


class Boards:
    """The boards in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def touch(self, chat_id: int, now: datetime) -> None:
        """Has the board of a chat written anew, since something in the chat has changed."""
        await self._set(chat_id, {"board_due": now})

    async def due(self, now: datetime, *, limit: int) -> Sequence[Board]:
        """Up to `limit` boards that are due at the UTC instant `now`, the longest waiting first.

        Chats that cannot be reached are left alone.
        """
        waiting = chats.c.board_due.is_not(None) & (chats.c.board_due <= now)
        statement = select(*_COLUMNS).where(waiting & chats.c.asleep_since.is_(None))
        found = await self._transaction.rows(statement.order_by(chats.c.board_due).limit(limit))
        return [_board(row) for row in found]

    async def claim(self, board: Board, until: datetime) -> bool:
        """Reserves a board until an instant: of several processes, one gets it."""
        mine = (chats.c.chat_id == board.buyer.chat_id) & (chats.c.board_due == board.due_at)
        return bool(await self._transaction.run(update(chats).where(mine).values(board_due=until)))

    async def shown(
        self, board: Board, claimed: datetime, message_id: int | None, due_at: datetime | None
    ) -> None:
        """Stores which message it is, and when it is due again.

        What has changed in the chat since it was claimed stays due.
        """
        await self._set(board.buyer.chat_id, {"board_message": message_id})
        chat = chats.c.chat_id == board.buyer.chat_id
        unchanged = chat & (chats.c.board_due == claimed)
        await self._transaction.run(update(chats).where(unchanged).values(board_due=due_at))

    async def message_of(self, chat_id: int) -> int | None:
        """The pinned message of a chat, if it has one."""
        statement = select(chats.c.board_message).where(chats.c.chat_id == chat_id)
        return await self._transaction.value(statement)

    async def _set(self, chat_id: int, values: dict[str, Any]) -> None:
        await self._transaction.run(update(chats).where(chats.c.chat_id == chat_id).values(values))


def _board(row: Sequence[Any]) -> Board:
    *person, message_id, due_at = row
    return Board(buyer=buyer(person), message_id=message_id, due_at=due_at)
