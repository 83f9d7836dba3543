"""What is in the database before a process opens it."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from advisor.buyer import Buyer
from advisor.events import OrderRegistered, RecordedEvent
from advisor.order import Order
from advisor.policy import Policy
from sandbox.botapi import BotApiServer, Person
from scheduler.clock import SystemClock
from scheduler.planner import project
from storage.database import Database
from storage.records import Chat, ReminderState

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
            buyer = Buyer(chat_id=chat_id, language="en", timezone="UTC")
            await work.chats.add(
                Chat(buyer=buyer, language_chosen=True, timezone_chosen=True, created_at=then)
            )
            for title in titles:
                named = event.model_copy(update={"title": title})
                order = Order.register(await work.orders.next_number(chat_id), named)
                recorded = RecordedEvent(sequence=1, at=then, by=chat_id, event=named)
                stored = await work.orders.add(chat_id, order, recorded)
                await project(work, stored, buyer, Policy(), then)
        await work.commit()


async def states(database: Database) -> dict[ReminderState, int]:
    """The states that reminders are in, and how many are."""
    async with database.reading() as work:
        return {state: count for state, count in (await work.reminders.counts()).items() if count}


def end_leases(file: Path) -> None:
    """Turns the clock of those who died ahead: what they had claimed can be claimed again."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE reminders SET ready_at = due_at WHERE state = 'claimed'")
        connection.execute(
            "UPDATE orders SET next_reminder_at = (SELECT min(ready_at) FROM reminders"
            " WHERE reminders.order_id = orders.id)"
        )
