"""Keeps the boards: a pinned message per chat that wants one, written anew when it has changed."""

import asyncio
from datetime import datetime, time, timedelta
from typing import Protocol

from advisor.buyer import Buyer, local_instant
from advisor.policy import Policy
from advisor.wording.board import board_message
from advisor.wording.message import Message
from advisor.wording.texts import texts_for
from scheduler.chores import Chore
from scheduler.clock import Clock
from scheduler.sender import Outcome
from storage.database import Database
from storage.records import Board

#: How often it is looked whether one is due: so often a chat's board changes at most.
_EVERY = timedelta(minutes=1)

#: Boards of one run; what is left has its turn a minute later.
_MOST = 200

#: For how long one that is being written is left to whoever writes it.
_LEASE = timedelta(minutes=5)

#: After which time one is tried again that Telegram did not take for now.
_AGAIN = timedelta(minutes=10)


class Pinboard(Protocol):
    """Shows a message at the top of a chat. Never raises for what the other side answers."""

    async def show(
        self, chat_id: int, message_id: int | None, message: Message
    ) -> tuple[Outcome, int | None]:
        """Edits the message, or sends and pins one silently if there is none any more.

        Gives the outcome, and the id of the message that is there now.
        """
        ...

    async def take_away(self, chat_id: int, message_id: int) -> Outcome:
        """Unpins the message and, as far as Telegram lets it, deletes it."""
        ...


class Boards:
    """Writes the boards anew that are due: an order of the chat has changed, or its day."""

    def __init__(
        self, database: Database, pinboard: Pinboard, clock: Clock, policy: Policy
    ) -> None:
        self._database = database
        self._pinboard = pinboard
        self._clock = clock
        self._policy = policy

    def chore(self) -> Chore:
        """Every minute, so that a chat's board changes once a minute at most."""
        return Chore(name="boards", every=_EVERY, first_after=_EVERY, run=self.run)

    async def run(self, stopping: asyncio.Event) -> None:
        """Writes those that are due. Raises `StorageError`."""
        async with self._database.reading() as uow:
            due = await uow.boards.due(self._clock.now(), limit=_MOST)
        for board in due:
            if stopping.is_set():
                return
            await self._renew(board)

    async def _renew(self, board: Board) -> None:
        until = self._clock.now() + _LEASE
        async with self._database.writing() as uow:
            mine = await uow.boards.claim(board, until)
            await uow.commit()
        if not mine:
            return
        outcome, message_id = await self._brought_up_to_date(board)
        due_at = self._due_again(board.buyer, outcome)
        async with self._database.writing() as uow:
            await uow.boards.shown(board, until, message_id, due_at)
            await uow.commit()

    async def _brought_up_to_date(self, board: Board) -> tuple[Outcome, int | None]:
        chat_id, old = board.buyer.chat_id, board.message_id
        if board.buyer.board:
            return await self._pinboard.show(chat_id, old, await self._message(board.buyer))
        if old is None:
            return Outcome.SENT, None
        outcome = await self._pinboard.take_away(chat_id, old)
        return outcome, None if outcome is Outcome.SENT else old

    async def _message(self, buyer: Buyer) -> Message:
        async with self._database.reading() as uow:
            stored = await uow.orders.of_chat(buyer.chat_id, open_only=True)
        orders = [one.order for one in stored]
        today = buyer.today(self._clock.now())
        return board_message(texts_for(buyer.language), orders, today, self._policy)

    def _due_again(self, buyer: Buyer, outcome: Outcome) -> datetime | None:
        """At the buyer's next midnight; later today if Telegram was away; never if all is over."""
        now = self._clock.now()
        if outcome in (Outcome.TRANSIENT, Outcome.RETRY_AFTER, Outcome.UNSENT):
            return now + _AGAIN
        if not buyer.board or outcome is not Outcome.SENT:
            return None
        tomorrow = buyer.today(now) + timedelta(days=1)
        return local_instant(tomorrow, time(0), buyer.zone)
