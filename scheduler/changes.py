"""The one way to change orders: an event is stored, and the order's reminders follow.

No other code writes events, or plans an order whose facts have changed.
"""

import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime

from advisor.errors import DomainError
from advisor.events import Event, OrderRegistered, RecordedEvent
from advisor.order import Order
from advisor.policy import Policy
from advisor.reporters import ByTracker, Reporter
from advisor.tracking import mark_of
from advisor.transitions import apply, register
from scheduler.errors import RepeatedUpdateError, StaleOrderError
from scheduler.planner import Heard, asked_no_longer, project, project_new
from storage.database import Database
from storage.errors import NotStoredError
from storage.records import Answer, Chat, HistoryEntry, StoredOrder
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The origin of a change."""

    chat_id: int
    """The chat whose orders are changed."""
    reporter: Reporter
    at: datetime
    """The UTC instant at which it was reported."""
    update_id: int | None = None
    """The Telegram update that brought it, which counts once; `None` if there is none."""
    answer_by: datetime | None = None
    """Who brought it is owed an answer, which others give after this UTC instant; `None`: nobody
    waits for one."""


class Changes:
    """Makes changes: each is one transaction, which stores everything or nothing."""

    def __init__(
        self, database: Database, policy: Policy, wake_by: Callable[[datetime | None], None]
    ) -> None:
        """`wake_by` is called with the earliest instant at which something falls due now."""
        self._database = database
        self._policy = policy
        self._wake_by = wake_by

    @asynccontextmanager
    async def of(self, origin: Origin, *, final: bool = True) -> AsyncIterator["Change"]:
        """A change to the orders of one chat, stored when the block ends; an error undoes it.

        It is the `final` one of its update unless others follow: only then does the update count as
        carried out. Raises `RepeatedUpdateError` for an update that was carried out before, and
        `NotStoredError` without the chat.
        """
        async with self._database.sharing() as uow:
            chat = await uow.chats.get(origin.chat_id)
            if chat is None:
                raise NotStoredError(f"there is no chat {origin.chat_id}")
            if origin.update_id in chat.recent_updates:
                raise RepeatedUpdateError(origin.update_id)
            change = Change(uow, chat, origin, self._policy)
            yield change
            if chat.buyer.board or change.chat.buyer.board:
                await uow.boards.touch(origin.chat_id, origin.at)
            if final and origin.update_id is not None:
                await uow.chats.note_update(origin.chat_id, origin.update_id)
                if origin.answer_by is not None and not change.is_forgotten:
                    await uow.answers.owe(change.owed(origin.update_id), origin.answer_by)
            await uow.commit()
        self._wake_by(change.due)


class Change:
    """What can be done to the orders of a chat, in the transaction of `Changes.of`."""

    def __init__(self, uow: UnitOfWork, chat: Chat, origin: Origin, policy: Policy) -> None:
        self.uow = uow
        """For whatever is stored along with the orders."""
        self.chat = chat
        """The chat, locked until the end of this transaction."""
        self.due: datetime | None = None
        """The UTC instant at which the first of the reminders written so far falls due."""
        self.is_forgotten = False
        """Whether the chat is gone, with all that it was owed."""
        self.numbers: set[int] = set()
        """The orders that were changed."""
        self.answer: str | None = None
        """What is owed for the change, as whoever gives it stores it; `None` if its words are not
        known yet."""
        self._origin = origin
        self._policy = policy

    @property
    def today(self) -> date:
        """The buyer's local date."""
        return self.chat.buyer.today(self._origin.at)

    def owed(self, update_id: int) -> Answer:
        """What is owed for the change: its answer, or how its order stands until that is known."""
        number = min(self.numbers) if len(self.numbers) == 1 else None
        payload = self.answer or json.dumps({"order": number})
        return Answer(self.chat.buyer.chat_id, update_id, 0, payload, self._origin.at)

    async def order(self, number: int, revision: int | None = None) -> StoredOrder:
        """An order of the chat. Raises as `existing` does."""
        return await existing(self.uow, self.chat.buyer.chat_id, number, revision)

    async def register(self, event: OrderRegistered) -> StoredOrder:
        """Stores and plans a new order. Raises `DomainError` if its facts are impossible."""
        chat_id = self.chat.buyer.chat_id
        order = register(await self.uow.orders.next_number(chat_id), event)
        stored = await self.uow.orders.add(chat_id, order, self._recorded(1, event))
        return await self._plan_new(stored)

    async def restore(self, order: Order, history: Sequence[HistoryEntry]) -> StoredOrder:
        """Stores and plans an order with its history from a file, under a new number."""
        chat_id = self.chat.buyer.chat_id
        numbered = replace(order, number=await self.uow.orders.next_number(chat_id))
        return await self._plan_new(await self.uow.orders.restore(chat_id, numbered, history))

    async def apply(self, stored: StoredOrder, event: Event) -> StoredOrder:
        """The order after an event, planned again. Raises `DomainError` if that cannot happen."""
        sequence = await self.uow.orders.last_sequence(stored.id) + 1
        after = replace(stored, order=apply(stored.order, event, sequence))
        await self.uow.orders.save(after, self._recorded(sequence, event))
        return await self.plan(after)

    async def undo(self, stored: StoredOrder, before: Order) -> StoredOrder:
        """The order as it was `before` its latest event, planned accordingly.

        What a tracking service reported and is taken back is not reported again. Raises
        `StorageConflict` if another event is the latest by now.
        """
        last = (await self.uow.orders.story(stored.id))[-1]
        mark = mark_of(last.event)
        if mark is not None:
            await self.uow.lookups.mute(stored.id, mark)
        after = await self.uow.orders.undo_last(stored, before, self._origin.at)
        return await self.plan(after)

    async def delete(self, stored: StoredOrder) -> None:
        """Deletes an order with its events and its reminders; its number is not used again."""
        await self.uow.orders.delete(stored.chat_id, stored.order.number)

    async def hush(self, stored: StoredOrder) -> None:
        """Stops asking the order's open question; its next dates are sent all the same."""
        existing = await self.uow.reminders.of_order(stored.id)
        await self.uow.reminders.put(asked_no_longer(existing))

    async def forget_chat(self) -> None:
        """Deletes the chat and everything that belongs to it."""
        await self.uow.chats.forget(self.chat.buyer.chat_id)
        self.is_forgotten = True

    async def set_chat(self, chat: Chat) -> None:
        """Stores other settings of the chat, by which orders are planned from then on."""
        await self.uow.chats.save(chat)
        self.chat = chat

    async def plan(self, stored: StoredOrder) -> StoredOrder:
        """Plans an order by the chat's present settings. Returns the order."""
        self.numbers.add(stored.order.number)
        buyer, now = self.chat.buyer, self._origin.at
        by_tracker = isinstance(self._origin.reporter, ByTracker)
        heard = Heard.NEWS if by_tracker else Heard.IN_ANSWER
        self._note_due(await project(self.uow, stored, buyer, self._policy, now, heard=heard))
        return stored

    async def _plan_new(self, stored: StoredOrder) -> StoredOrder:
        self.numbers.add(stored.order.number)
        buyer, now = self.chat.buyer, self._origin.at
        self._note_due(await project_new(self.uow, stored, buyer, self._policy, now))
        return stored

    def _note_due(self, due: datetime | None) -> None:
        if due is not None:
            self.due = due if self.due is None else min(self.due, due)

    def _recorded(self, sequence: int, event: Event) -> RecordedEvent:
        origin = self._origin
        return RecordedEvent(sequence=sequence, at=origin.at, by=origin.reporter, event=event)


async def existing(
    uow: UnitOfWork, chat_id: int, number: int, revision: int | None = None
) -> StoredOrder:
    """An order of the chat as it is now.

    Raises `DomainError` if there is none with that number, `StaleOrderError` if it is not at that
    `revision`.
    """
    stored = await uow.orders.get(chat_id, number)
    if stored is None:
        raise DomainError("error-no-such-order", number=number)
    if revision is not None and revision != stored.order.revision:
        raise StaleOrderError(number)
    return stored
