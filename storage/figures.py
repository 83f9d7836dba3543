"""Figures for the operator: how much there is, and how it goes. They read whole tables."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func, select

from storage.records import ReminderState
from storage.tables import chats, orders, reminders
from storage.transaction import Transaction

#: Reminders sent last, by which lateness is told.
_SAMPLE: Final = 1_000


@dataclass(frozen=True, slots=True)
class Failures:
    """Reminders that could not be sent, for one reason."""

    reason: str
    count: int
    latest: datetime
    """When the latest of them was due, in UTC."""


class Figures:
    """The figures in one unit of work."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def people(self) -> tuple[int, int]:
        """How many chats there are, and how many of them sleep."""
        statement = select(func.count(), func.count(chats.c.asleep_since)).select_from(chats)
        row = await self._transaction.row(statement)
        assert row is not None  # noqa: S101 - an aggregate always gives a row
        return row[0], row[1]

    async def orders(self) -> tuple[int, int]:
        """How many orders there are, and how many of them are closed."""
        statement = select(func.count(), func.count(orders.c.closed_on)).select_from(orders)
        row = await self._transaction.row(statement)
        assert row is not None  # noqa: S101 - an aggregate always gives a row
        return row[0], row[1]

    async def lateness(self, since: datetime) -> list[timedelta]:
        """How late the reminders were that were sent last since then, the smallest first."""
        statement = (
            select(reminders.c.due_at, reminders.c.sent_at)
            .where(reminders.c.sent_at >= since)
            .order_by(reminders.c.sent_at.desc())
            .limit(_SAMPLE)
        )
        rows = await self._transaction.rows(statement)
        return sorted(sent_at - due_at for due_at, sent_at in rows if sent_at is not None)

    async def failures(self, since: datetime, limit: int) -> list[Failures]:
        """The reminders due since then that could not be sent, by reason, the latest first."""
        latest = func.max(reminders.c.due_at)
        statement = (
            select(reminders.c.reason, func.count(), latest)
            .where(reminders.c.state == ReminderState.FAILED, reminders.c.due_at >= since)
            .group_by(reminders.c.reason)
            .order_by(latest.desc())
            .limit(limit)
        )
        return [
            Failures(row[0] or "?", row[1], row[2])
            for row in await self._transaction.rows(statement)
        ]
