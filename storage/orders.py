"""Orders: their facts and their events, written together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Integer, Select, and_, bindparam, delete, func, insert, select, update

from advisor.buyer import Buyer
from advisor.events import RecordedEvent, event_from_json, event_to_json
from advisor.order import Order
from storage.errors import NotStoredError, StorageConflict
from storage.prepared import brief
from storage.records import HistoryEntry, Recorded, StoredOrder
from storage.releases import release
from storage.rows import (
    BUYER_COLUMNS,
    ORDER_COLUMNS,
    ORDER_VALUES,
    buyer,
    order_values,
    reporter,
    stored_order,
)
from storage.tables import chats, order_events, orders
from storage.transaction import Transaction

_OF_CHAT: Final = orders.c.chat_id == bindparam("key_chat_id")
_NUMBERED: Final = _OF_CHAT & (orders.c.number == bindparam("key_number"))
_OPEN: Final = _OF_CHAT & orders.c.closed_on.is_(None)

_SELECT: Final = select(*ORDER_COLUMNS).order_by(orders.c.number)
_ONE: Final = brief(_SELECT.where(_NUMBERED))
_FEW: Final = 20
_FIRST: Final = brief(_SELECT.where(_OF_CHAT).limit(_FEW + 1))
_ALL: Final = _SELECT.where(_OF_CHAT)  # of years
_ALL_OPEN: Final = _SELECT.where(_OPEN)  # thousands, where the operator allows them
_COUNT: Final = select(func.count(), func.count(orders.c.closed_on)).where(
    orders.c.chat_id == bindparam("key_chat_id")
)

_NEXT_NUMBER: Final = brief(
    update(chats)
    .where(chats.c.chat_id == bindparam("key_chat_id"))
    .values(last_number=chats.c.last_number + 1)
    .returning(chats.c.last_number)
)
_INSERT: Final = brief(insert(orders).returning(orders.c.id))
_APPEND: Final = brief(insert(order_events))
_STORE: Final = brief(
    update(orders)
    .where(orders.c.id == bindparam("key_id"), _OF_CHAT)
    .where(
        orders.c.revision == func.coalesce(bindparam("replaced", type_=Integer), orders.c.revision)
    )
    .values({name: bindparam(name) for name in ORDER_VALUES})
)
_EVENT: Final = (
    order_events.c.sequence,
    order_events.c.recorded_at,
    order_events.c.reporter,
    order_events.c.reporter_id,
    order_events.c.payload,
    order_events.c.undone_at,
)
_STORY: Final = brief(
    select(*_EVENT)
    .where(order_events.c.order_id == bindparam("key_order_id"))
    .order_by(order_events.c.sequence)
)
_STORIES: Final = (
    select(order_events.c.order_id, *_EVENT)
    .where(order_events.c.order_id.in_(bindparam("ids", expanding=True)))
    .order_by(order_events.c.order_id, order_events.c.sequence)
)
_LAST_SEQUENCE: Final = brief(
    select(func.max(order_events.c.sequence)).where(
        order_events.c.order_id == bindparam("key_order_id")
    )
)


class Orders:
    """The orders in one unit of work. Each can be found through its own chat only."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def next_number(self, chat_id: int) -> int:
        """A number that no order of the chat has or ever had.

        Raises `NotStoredError` if there is no such chat.
        """
        number = await self._transaction.value(_NEXT_NUMBER, {"key_chat_id": chat_id})
        if number is None:
            raise NotStoredError(f"there is no chat {chat_id}")
        return number

    async def add(self, chat_id: int, order: Order, recorded: RecordedEvent) -> StoredOrder:
        """Stores a new order with the event that registered it."""
        _require_latest(order, recorded)
        order_id = await self._insert(chat_id, order)
        await self._append(order_id, recorded)
        return StoredOrder(order_id, chat_id, order)

    async def get(self, chat_id: int, number: int) -> StoredOrder | None:
        """The chat's order with that number; a writing unit of work locks it until its end."""
        found = await self._find(_ONE, {"key_chat_id": chat_id, "key_number": number})
        return found[0] if found else None

    async def of_chat(self, chat_id: int, *, open_only: bool = False) -> list[StoredOrder]:
        """The chat's orders by number; a writing unit of work locks them until its end.

        Most people have a few, which are found at once.
        """
        mine = {"key_chat_id": chat_id}
        first = await self._find(_FIRST, mine)
        if len(first) > _FEW:
            return await self._find(_ALL_OPEN if open_only else _ALL, mine)
        return [one for one in first if not (open_only and one.order.is_closed)]

    async def count(self, chat_id: int) -> tuple[int, int]:
        """How many orders of the chat are open, and how many there are in all."""
        row = await self._transaction.row(_COUNT, {"key_chat_id": chat_id})
        every, closed = row or (0, 0)
        return every - closed, every

    async def save(self, stored: StoredOrder, recorded: RecordedEvent) -> StoredOrder:
        """Stores the facts after an event, and the event.

        Raises `StorageConflict` if its sequence number is taken, `NotStoredError` if the order is
        gone.
        """
        _require_latest(stored.order, recorded)
        await self._store_facts(stored)
        await self._append(stored.id, recorded)
        return stored

    async def story(self, order_id: int) -> list[RecordedEvent]:
        """The order's events in sequence, without those undone."""
        return [entry.recorded for entry in await self.history(order_id) if not entry.undone]

    async def history(self, order_id: int) -> list[HistoryEntry]:
        """All events recorded for the order, in sequence."""
        rows = await self._transaction.rows(_STORY, {"key_order_id": order_id})
        return [_entry(*row) for row in rows]

    async def histories(self, order_ids: Iterable[int]) -> dict[int, list[HistoryEntry]]:
        """All events recorded for these orders, in sequence, by order."""
        found: dict[int, list[HistoryEntry]] = {order_id: [] for order_id in sorted(order_ids)}
        rows = await self._transaction.rows(_STORIES, {"ids": list(found)})
        for order_id, sequence, at, kind, person, payload, undone_at in rows:
            found[order_id].append(_entry(sequence, at, kind, person, payload, undone_at))
        return found

    async def recorded(self, chat_id: int) -> dict[int, Recorded]:
        """For each order of the chat, by its id: how often and when last something was recorded."""
        statement = (
            select(
                order_events.c.order_id,
                func.max(order_events.c.sequence) + func.count(order_events.c.undone_at),
                func.max(order_events.c.recorded_at),
                func.max(order_events.c.undone_at),
            )
            .join(orders, orders.c.id == order_events.c.order_id)
            .where(orders.c.chat_id == chat_id)
            .group_by(order_events.c.order_id)
        )
        return {
            order_id: Recorded(times, at if undone_at is None else max(at, undone_at))
            for order_id, times, at, undone_at in await self._transaction.rows(statement)
        }

    async def restore(
        self, chat_id: int, order: Order, history: Sequence[HistoryEntry]
    ) -> StoredOrder:
        """Stores a new order with its whole history, including undone events.

        Raises `ValueError` unless the facts are those after the latest event that counts.
        """
        *_, last = [entry.recorded for entry in history if not entry.undone]
        _require_latest(order, last)
        order_id = await self._insert(chat_id, order)
        rows = [_event_values(order_id, one.recorded, one.undone_at) for one in history]
        await self._transaction.run(insert(order_events), rows)
        return StoredOrder(order_id, chat_id, order)

    async def undo_last(
        self, stored: StoredOrder, order_before: Order, now: datetime
    ) -> StoredOrder:
        """Marks the latest event as undone and stores the facts before it.

        Raises `StorageConflict` if another event is the latest by now.
        """
        if order_before.revision >= stored.order.revision:
            raise ValueError("the order before an event is the older one")
        statement = (
            update(order_events)
            .where(order_events.c.order_id == stored.id)
            .where(order_events.c.sequence == stored.order.revision)
            .where(order_events.c.undone_at.is_(None))
            .values(undone_at=now)
        )
        if not await self._transaction.run(statement):
            raise StorageConflict("the event to undo is not there")
        before = replace(stored, order=order_before)
        await self._store_facts(before, replacing=stored.order.revision)
        return before

    async def last_changed(self, chat_id: int) -> tuple[datetime, int, int] | None:
        """When something was last recorded in a chat, of the order with which number, and its
        sequence number there, which is 1 for the registration.
        """
        statement = (
            select(order_events.c.recorded_at, orders.c.number, order_events.c.sequence)
            .join(orders, orders.c.id == order_events.c.order_id)
            .where(orders.c.chat_id == chat_id, order_events.c.undone_at.is_(None))
            .order_by(order_events.c.recorded_at.desc(), order_events.c.sequence.desc())
            .limit(1)
        )
        row = await self._transaction.row(statement)
        return None if row is None else (row[0], row[1], row[2])

    async def last_sequence(self, order_id: int) -> int:
        """The highest sequence number ever used, undone events included; 0 without events."""
        return await self._transaction.value(_LAST_SEQUENCE, {"key_order_id": order_id}) or 0

    async def delete(self, chat_id: int, number: int) -> bool:
        """Deletes an order with its events and reminders. Returns whether there was one."""
        one = and_(orders.c.chat_id == chat_id, orders.c.number == number)
        await release(self._transaction, one)
        statement = delete(orders).where(one)
        return await self._transaction.run(statement) > 0

    async def closed_before(self, day: date) -> list[int]:
        """The ids of all orders closed before a day.

        Reads all orders, so call it only where nobody waits: in a unit of work that only reads.
        """
        over = select(orders.c.id).where(orders.c.closed_on < day).order_by(orders.c.id)
        return [row.id for row in await self._transaction.rows(over)]

    async def drop(self, order_ids: Sequence[int], closed_before: date) -> int:
        """Deletes those of the orders that were closed before a day, with all that is theirs.

        Returns how many were deleted.
        """
        ids = await self._transaction.lock_closed(order_ids, closed_before)
        if ids:
            await release(self._transaction, orders.c.id.in_(ids))
            await self._transaction.run(delete(orders).where(orders.c.id.in_(ids)))
        return len(ids)

    async def open_after(self, order_id: int, *, limit: int) -> list[tuple[StoredOrder, Buyer]]:
        """Open orders with higher ids, by id, each with its buyer.

        A writing unit of work locks them until its end.
        """
        statement = (
            select(*ORDER_COLUMNS, *BUYER_COLUMNS)
            .join(chats, chats.c.chat_id == orders.c.chat_id)
            .where(orders.c.id > order_id, orders.c.closed_on.is_(None))
            .order_by(orders.c.id)
            .limit(limit)
        )
        rows = await self._transaction.rows(self._transaction.locking(statement, orders))
        return [(stored_order(row), buyer(row[len(ORDER_COLUMNS) :])) for row in rows]

    async def _find(
        self, statement: Select[*tuple[Any, ...]], which: Mapping[str, Any]
    ) -> list[StoredOrder]:
        locking = self._transaction.locking(statement, orders)
        pieces = self._transaction.pieces(locking, which)
        return [stored_order(row) async for piece in pieces for row in piece]

    async def _insert(self, chat_id: int, order: Order) -> int:
        values = {"chat_id": chat_id, **order_values(order)}
        order_id = await self._transaction.value(_INSERT, values)
        assert order_id is not None  # an insertion gives an id or raises
        return order_id

    async def _store_facts(self, stored: StoredOrder, replacing: int | None = None) -> None:
        mine = {"key_id": stored.id, "key_chat_id": stored.chat_id, "replaced": replacing}
        if not await self._transaction.run(_STORE, mine | order_values(stored.order)):
            raise NotStoredError(f"there is no order {stored.id} of chat {stored.chat_id}")

    async def _append(self, order_id: int, recorded: RecordedEvent) -> None:
        await self._transaction.run(_APPEND, _event_values(order_id, recorded))


def _entry(
    sequence: int,
    at: datetime,
    kind: str,
    person: int | None,
    payload: str,
    undone_at: datetime | None,
) -> HistoryEntry:
    event, by = event_from_json(payload), reporter(kind, person)
    return HistoryEntry(RecordedEvent(sequence=sequence, at=at, by=by, event=event), undone_at)


def _event_values(
    order_id: int, recorded: RecordedEvent, undone_at: datetime | None = None
) -> dict[str, Any]:
    return {
        "order_id": order_id,
        "sequence": recorded.sequence,
        "recorded_at": recorded.at,
        "reporter": recorded.by.kind,
        "reporter_id": recorded.by.person,
        "payload": event_to_json(recorded.event),
        "undone_at": undone_at,
    }


def _require_latest(order: Order, recorded: RecordedEvent) -> None:
    if order.revision != recorded.sequence:
        raise ValueError("the facts are not those after the event")
