"""Figures for the operator: how much there is, and how it is going. They read whole tables."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Text, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from storage.records import ReminderState
from storage.tables import chats, orders, reminders
from storage.transaction import Transaction

#: Number of latest reminders from which lateness is computed.
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
        """How many chats there are, and how many of them are asleep."""
        statement = select(func.count(), func.count(chats.c.asleep_since)).select_from(chats)
        row = await self._transaction.row(statement)
        assert row is not None  # an aggregate always gives a row
        return row[0], row[1]

    async def orders(self) -> tuple[int, int]:
        """How many orders there are, and how many of them are closed."""
        statement = select(func.count(), func.count(orders.c.closed_on)).select_from(orders)
        row = await self._transaction.row(statement)
        assert row is not None  # an aggregate always gives a row
        return row[0], row[1]

    async def lateness(self, since: datetime) -> list[timedelta]:
        """How late the latest reminders sent since then were, the smallest first."""
        statement = (
            select(reminders.c.due_at, reminders.c.sent_at)
            .where(reminders.c.sent_at >= since)
            .order_by(reminders.c.sent_at.desc())
            .limit(_SAMPLE)
        )
        rows = await self._transaction.rows(statement)
        return sorted(sent_at - due_at for due_at, sent_at in rows if sent_at is not None)

    async def fault(self) -> str | None:
        """What is wrong with SQLite's file; `None` if nothing is. PostgreSQL checks itself."""
        found = await self._transaction.value(select(_quick_check()))
        return None if found == "ok" else found

    async def reasons(self) -> list[tuple[ReminderState, str, int]]:
        """How many reminders are in a state for each reason, the commonest first.

        Failed ones are left out: `failures` has them.
        """
        number = func.count()
        statement = (
            select(reminders.c.state, reminders.c.reason, number)
            .where(reminders.c.reason.is_not(None), reminders.c.state != ReminderState.FAILED)
            .group_by(reminders.c.state, reminders.c.reason)
            .order_by(number.desc(), reminders.c.reason)
        )
        return [(row[0], row[1] or "?", row[2]) for row in await self._transaction.rows(statement)]

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


class _quick_check(FunctionElement[str]):  # noqa: N801 - it is a function of the database
    """The first thing wrong with the database, or `ok`."""

    type = Text()
    inherit_cache = True


@compiles(_quick_check)
def _not_checked(element: _quick_check, compiler: Any, **options: Any) -> str:
    return "'ok'"


@compiles(_quick_check, "sqlite")
def _checked(element: _quick_check, compiler: Any, **options: Any) -> str:
    return "(SELECT quick_check FROM pragma_quick_check(1))"
