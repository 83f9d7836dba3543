"""What is in the database before a process opens it."""

import asyncio
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sqlalchemy import Select, make_url, text
from sqlalchemy.ext.asyncio import AsyncConnection

from advisor.buyer import Buyer
from advisor.events import OrderRegistered, RecordedEvent
from advisor.policy import Policy
from advisor.reporters import ByPerson
from advisor.transitions import register
from sandbox.botapi import BotApiServer, Person
from scheduler.clock import SystemClock
from scheduler.planner import project
from scheduler.replanning import fingerprint
from storage.database import Database
from storage.engines import WRITING, open_engine
from storage.records import WAITING_STATES, Chat, ReminderState
from storage.tables import chats, marks, order_events, orders, reminders
from tests.processes.conftest import PATIENCE

_DAY = timedelta(days=1)


def today() -> date:
    return SystemClock().now().date()


def acquainted(server: BotApiServer, person_id: int) -> Person:
    """Somebody who wrote to the bot long ago."""
    person = server.person(id=person_id, first_name=f"P{person_id}", language_code="en")
    server.world.chats[person_id].started = True
    return person


async def with_due_orders(
    database: Database,
    orders: Mapping[int, Sequence[str]],
    *,
    end: date | None = None,
    guaranteed_days: int | None = None,
) -> None:
    """Stores chats with orders of these titles, registered ten days ago; the owners live by UTC.

    With the usual `end`, in four days, each had its day to decide yesterday and nothing since.
    """
    then = datetime.combine(today() - 10 * _DAY, time(12), UTC)
    event = OrderRegistered(
        on=then.date(),
        title="",
        shipped_on=today() - 40 * _DAY,
        guaranteed_days=guaranteed_days,
        protection_end=end or today() + 4 * _DAY,
    )
    async with database.writing() as work:
        for chat_id, titles in orders.items():
            # Told once: what was sent is done with.
            buyer = Buyer(chat_id=chat_id, language="en", timezone="UTC", nagging=False)
            await work.chats.add(
                Chat(buyer=buyer, language_chosen=True, timezone_chosen=True, created_at=then)
            )
            for title in titles:
                named = event.model_copy(update={"title": title})
                order = register(await work.orders.next_number(chat_id), named)
                recorded = RecordedEvent(sequence=1, at=then, by=ByPerson(chat_id), event=named)
                stored = await work.orders.add(chat_id, order, recorded)
                await project(work, stored, buyer, Policy(), then)
        await work.commit()


async def multiply(url: str, pattern: int, chat_ids: Sequence[int]) -> None:
    """Gives each of these chats what the chat `pattern` has: one order that is due, and no more.

    What else would be planned is noted as planned.
    """
    engine = open_engine(make_url(url)).execution_options(**{WRITING: True})
    async with engine.begin() as connection:
        owner = await _row(connection, chats.select().where(chats.c.chat_id == pattern))
        order = await _row(connection, orders.select().where(orders.c.chat_id == pattern))
        event = await _row(connection, order_events.select())
        is_due = reminders.c.ready_at == order["next_reminder_at"]
        reminder = await _row(connection, reminders.select().where(is_due))
        ids = {chat_id: order["id"] + place for place, chat_id in enumerate(chat_ids, 1)}
        for table, row, key in (
            (chats, owner, {"chat_id": 0}),
            (orders, order, {"chat_id": 0, "id": 1}),
            (order_events, event, {"order_id": 1}),
            (reminders, reminder, {"order_id": 1}),
        ):
            copies = [
                row | {name: pair[place] for name, place in key.items()} for pair in ids.items()
            ]
            await connection.execute(table.insert(), copies)
        planned = fingerprint(Policy(), version("buyerclock"))
        await connection.execute(marks.insert(), [{"name": "planned", "value": planned}])
        if connection.dialect.name == "postgresql":
            following = "SELECT setval(pg_get_serial_sequence('orders', 'id'), max(id)) FROM orders"
            await connection.execute(text(following))
    await engine.dispose()


async def _row(connection: AsyncConnection, query: Select[*tuple[Any, ...]]) -> dict[str, Any]:
    return dict((await connection.execute(query)).mappings().one())


async def states(database: Database) -> dict[ReminderState, int]:
    """The states that reminders are in, and how many are."""
    async with database.reading() as work:
        return {state: count for state, count in (await work.reminders.counts()).items() if count}


def ends(file: Path) -> dict[int, tuple[ReminderState, str | None]]:
    """What became of the reminder to decide on each chat's one order, and why."""
    asked = (
        "SELECT chat_id, state, reason FROM reminders JOIN orders ON id = order_id"
        " WHERE checkpoint = 'decide'"
    )
    with closing(sqlite3.connect(file)) as connection:
        return {row[0]: (ReminderState(row[1]), row[2]) for row in connection.execute(asked)}


async def until_it_ends(
    file: Path, expected: Mapping[int, tuple[ReminderState, str | None]]
) -> None:
    """Waits until this has become of these reminders; one that is tried again just now waits."""
    found: dict[int, tuple[ReminderState, str | None]] = {}
    try:
        async with asyncio.timeout(PATIENCE):
            while not expected.items() <= found.items():
                await asyncio.sleep(0.05)
                found = {
                    chat_id: (ReminderState.PENDING if state in WAITING_STATES else state, reason)
                    for chat_id, (state, reason) in ends(file).items()
                }
    except TimeoutError:
        assert {chat_id: found[chat_id] for chat_id in expected} == expected


def unexplained(file: Path) -> list[tuple[object, ...]]:
    """The reminders that were not told and are not just planned, and of which nobody knows why."""
    asked = (
        "SELECT order_id, checkpoint, state FROM reminders WHERE reason IS NULL"
        " AND state != 'sent' AND NOT (state = 'pending' AND attempts = 0)"
    )
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(asked).fetchall()
