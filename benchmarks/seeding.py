"""Databases with many orders: one is made as the product makes it, the others are its copies."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path

from advisor.buyer import Buyer
from advisor.checkpoints import CheckpointKind
from advisor.events import OrderRegistered, RecordedEvent
from advisor.money import Money
from advisor.policy import Policy
from advisor.reporters import ByPerson
from advisor.transitions import fold
from scheduler.clock import SystemClock
from scheduler.planner import project
from scheduler.replanning import Replanning
from storage.database import Database
from storage.records import Chat

#: The checkpoint that falls due: on the tenth day, with the letter to the seller.
_DUE_CHECKPOINT = CheckpointKind.SELLER_LETTER
_DUE_DAY = 10
_PROTECTION_DAYS = 60

#: The chat of the first order; every order has a chat of its own.
FIRST_CHAT = 1_000_000


@dataclass(frozen=True, slots=True)
class Due:
    """When the nudges fall due: `count` of them, `step` apart, the first at `first` (UTC)."""

    count: int
    first: datetime
    step: timedelta = timedelta(0)

    def instant(self, index: int) -> datetime:
        """When the nudge with this number is due."""
        return self.first + index * self.step


def database_url(path: Path) -> str:
    """The setting for a SQLite file."""
    return f"sqlite+aiosqlite:///{path}"


def seed(path: Path, orders: int, due: Due, reminders: int | None = None) -> None:
    """Writes a database of `orders`, of which the first `due.count` have a nudge to come by `due`.

    The others have theirs a year later. `reminders` says how many each order keeps.
    """
    now = datetime.now(UTC)
    asyncio.run(_first_order(path, now))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        if reminders is not None:
            _keep(connection, reminders)
        _put_off(connection)
        _copy(connection, orders)
        _make_due(connection, orders, due)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def an_order(today: date) -> OrderRegistered:
    """An order whose letter to the seller is due today."""
    shipped = today - timedelta(_DUE_DAY)
    return OrderRegistered(
        on=shipped,
        title="Silicone case with a long name",
        tracking_number="LP00123456789012",
        order_number="8012345678901234",
        price=Money(Decimal("35.90"), "USD"),
        shipped_on=shipped,
        protection_end=shipped + timedelta(_PROTECTION_DAYS),
    )


async def _first_order(path: Path, now: datetime) -> None:
    told = an_order(now.date())
    registered_at = now - timedelta(_DUE_DAY)
    recorded = RecordedEvent(sequence=1, at=registered_at, by=ByPerson(FIRST_CHAT), event=told)
    buyer = Buyer(chat_id=FIRST_CHAT, language="en", timezone="UTC")
    chat = Chat(buyer=buyer, language_chosen=True, timezone_chosen=True, created_at=registered_at)
    database = Database(database_url(path))
    try:
        await database.migrate()
        async with database.writing() as uow:
            await uow.chats.add(chat)
            order = fold(await uow.orders.next_number(FIRST_CHAT), [recorded])
            stored = await uow.orders.add(FIRST_CHAT, order, recorded)
            await project(uow, stored, buyer, Policy(), registered_at)
            await uow.commit()
        # Otherwise the product would plan all the copies anew when it starts.
        await _replanned(database)
    finally:
        await database.close()


async def _replanned(database: Database) -> None:
    release = version("buyerclock")
    replanning = Replanning(database, SystemClock(), Policy(), lambda _: None, release=release)
    await replanning.run(asyncio.Event())


def _keep(connection: sqlite3.Connection, reminders: int) -> None:
    connection.execute(
        "DELETE FROM reminders WHERE due_at NOT IN"
        " (SELECT due_at FROM reminders WHERE state = 'pending' ORDER BY due_at LIMIT ?)",
        (reminders,),
    )


def _copy(connection: sqlite3.Connection, orders: int) -> None:
    """Makes of the one order as many, with names and prices of their own."""
    own = {
        "orders": {
            "id": "id + i",
            "chat_id": "chat_id + i",
            "title": "title || ' ' || i",
            "price_amount": "printf('%d.%02d', 11 + i % 89, i % 100)",
            "tracking_number": "printf('LP%014d', i)",
        },
        "chats": {"chat_id": "chat_id + i"},
        "order_events": {"order_id": "order_id + i"},
        "reminders": {"order_id": "order_id + i"},
    }
    for table in ("chats", "orders", "order_events", "reminders"):
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        values = ", ".join(own[table].get(name, name) for name in names)
        connection.execute(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            f" INSERT INTO {table} ({', '.join(names)}) SELECT {values} FROM n, {table}"
            f" WHERE {table}.{_key(table)} = (SELECT min({_key(table)}) FROM {table})",
            (orders - 1,),
        )


def _key(table: str) -> str:
    return {"orders": "id", "chats": "chat_id"}.get(table, "order_id")


def _put_off(connection: sqlite3.Connection) -> None:
    year = timedelta(365) // timedelta(microseconds=1)
    connection.execute(
        "UPDATE reminders SET due_at = due_at + ?1, ready_at = ready_at + ?1", (year,)
    )
    connection.execute("UPDATE orders SET next_reminder_at = next_reminder_at + ?", (year,))


def _make_due(connection: sqlite3.Connection, orders: int, due: Due) -> None:
    """Sets when the nudges fall due. The order with the lowest id is the first."""
    first = connection.execute("SELECT min(id) FROM orders").fetchone()[0]
    chosen = range(first, first + min(due.count, orders))
    _set_due(connection, [(_us(due.instant(i)), order_id) for i, order_id in enumerate(chosen)])


def make_due(path: Path, index: int, at: datetime) -> None:
    """Lets one more nudge fall due: that of the order with this number, from 0 on."""
    with closing(sqlite3.connect(path)) as connection:
        first = connection.execute("SELECT min(id) FROM orders").fetchone()[0]
        _set_due(connection, [(_us(at), first + index)])
        connection.commit()


def _set_due(connection: sqlite3.Connection, instants: list[tuple[int, int]]) -> None:
    connection.executemany(
        "UPDATE reminders SET due_at = ?1, ready_at = ?1"
        f" WHERE order_id = ?2 AND checkpoint = '{_DUE_CHECKPOINT}'",
        instants,
    )
    connection.executemany("UPDATE orders SET next_reminder_at = ? WHERE id = ?", instants)


def _us(instant: datetime) -> int:
    """Microseconds since 1970, as SQLite keeps an instant."""
    return (instant - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
