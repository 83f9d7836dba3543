"""Reminders: planned, read and pruned."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    bindparam,
    delete,
    exists,
    func,
    select,
)

from advisor.checkpoints import PRECEDENCE
from storage.prepared import brief
from storage.records import (
    CHAT_ASLEEP,
    Reminder,
    ReminderState,
)
from storage.rows import (
    REMINDER_COLUMNS,
    reminder,
)
from storage.tables import chats, orders, reminders
from storage.transaction import ORDERS_CONCERNED, Transaction

_OF_ORDER: Final = brief(
    select(*REMINDER_COLUMNS).where(reminders.c.order_id == bindparam("key_order_id"))
)
_OF_SLEEPERS: Final = (
    select(orders.c.id)
    .join(chats, chats.c.chat_id == orders.c.chat_id)
    .where(chats.c.asleep_since.is_not(None))
)
_ASLEEP: Final = _OF_SLEEPERS.where(ORDERS_CONCERNED)
_ASLEEP_ONE: Final = brief(_OF_SLEEPERS.where(orders.c.id == bindparam("key_id")))


class Reminders:
    """The reminders in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of_order(self, order_id: int) -> list[Reminder]:
        """All reminders of an order, by the instant at which they are due."""
        rows = await self._transaction.rows(_OF_ORDER, {"key_order_id": order_id})
        return sorted(map(reminder, rows), key=told_in_order)

    async def of_orders(self, order_ids: Iterable[int]) -> dict[int, list[Reminder]]:
        """All reminders of these orders, by order, each's by the instant at which they are due.

        An order without reminders has no entry.
        """
        statement = select(*REMINDER_COLUMNS).where(reminders.c.order_id.in_(sorted(order_ids)))
        found: dict[int, list[Reminder]] = defaultdict(list)
        for row in await self._transaction.rows(statement):
            found[row[0]].append(reminder(row))
        return {order_id: sorted(some, key=told_in_order) for order_id, some in found.items()}

    async def put(self, planned: Sequence[Reminder]) -> None:
        """Stores reminders, overwriting those with the same key, whoever has claimed them.

        Pending reminders of a sleeping chat are parked. Raises `StorageConflict` if an order is
        gone, `ValueError` for a claimed reminder: only a worker claims.
        """
        if not planned:
            return
        if any(one.state is ReminderState.CLAIMED for one in planned):
            raise ValueError("only a worker claims")
        ids = {one.order_id for one in planned}
        await self._transaction.lock_orders(ids)
        asleep = await self._asleep(ids)
        # In the order of the primary key, the pages of the table fill up best.
        ordered = sorted(planned, key=lambda one: (one.order_id, one.kind, one.occurrence))
        await self._transaction.upsert(
            reminders, [_values(one, asleep=one.order_id in asleep) for one in ordered]
        )
        await self._transaction.requeue(ids)

    async def prunable(self, closed_before: date) -> list[int]:
        """The ids of orders closed before a date that still have reminders.

        Reads all orders, so call it only where nobody waits: in a unit of work that only reads.
        """
        old = (
            select(orders.c.id)
            .where(orders.c.closed_on < closed_before)
            .where(exists().where(reminders.c.order_id == orders.c.id))
            .order_by(orders.c.id)
        )
        return [row.id for row in await self._transaction.rows(old)]

    async def prune(self, order_ids: Sequence[int], closed_before: date) -> int:
        """Deletes the reminders of those of the orders that were closed before a date.

        They say what was sent when; if the closing is undone this late, they are not sent again.
        Returns how many orders were affected.
        """
        ids = await self._transaction.lock_closed(order_ids, closed_before)
        if ids:
            await self._transaction.run(delete(reminders).where(reminders.c.order_id.in_(ids)))
            await self._transaction.requeue(ids)
        return len(ids)

    async def last_told(
        self, chat_id: int, since: datetime
    ) -> tuple[datetime, frozenset[int]] | None:
        """When a chat was last reminded, and of the orders with which numbers.

        `None` if that was not since the UTC instant.
        """
        told = (
            select(reminders.c.sent_at, orders.c.number)
            .join(orders, orders.c.id == reminders.c.order_id)
            .where(orders.c.chat_id == chat_id, reminders.c.sent_at >= since)
        )
        found = [(at, number) for at, number in await self._transaction.rows(told) if at]
        if not found:
            return None
        latest = max(at for at, _ in found)
        return latest, frozenset(number for at, number in found if at == latest)

    async def counts(self) -> dict[ReminderState, int]:
        """How many reminders are in each state. Reads the whole table."""
        statement = select(reminders.c.state, func.count()).group_by(reminders.c.state)
        found = dict(await self._transaction.rows(statement))
        return {state: found.get(state, 0) for state in ReminderState}

    async def _asleep(self, order_ids: Iterable[int]) -> set[int]:
        ids = sorted(order_ids)
        if len(ids) == 1:
            rows = await self._transaction.rows(_ASLEEP_ONE, {"key_id": ids[0]})
        else:
            rows = await self._transaction.rows(_ASLEEP, {"ids": ids})
        return {order_id for (order_id,) in rows}


def told_in_order(one: Reminder) -> tuple[datetime, int, int]:
    """By what reminders are sorted: when they are due, and which goes first of several."""
    return one.due_at, PRECEDENCE[one.kind], one.occurrence


def _values(planned: Reminder, *, asleep: bool) -> dict[str, Any]:
    if asleep and planned.state is ReminderState.PENDING:
        planned = replace(planned, state=ReminderState.PARKED)
    return {
        "order_id": planned.order_id,
        "checkpoint": planned.kind,
        "occurrence": planned.occurrence,
        "due_at": planned.due_at,
        "ready_at": planned.due_at if planned.state is ReminderState.PENDING else None,
        "state": planned.state,
        "attempts": planned.attempts,
        "reason": reason_of(planned.state, planned.reason),
        "sent_at": planned.sent_at,
        "worker": None,
        "told": planned.told,
        "told_revision": planned.told_revision,
    }


def reason_of(state: ReminderState, known: str | None) -> str | None:
    """Why a reminder is in its state: parked ones belong to a sleeping chat."""
    return CHAT_ASLEEP if known is None and state is ReminderState.PARKED else known
