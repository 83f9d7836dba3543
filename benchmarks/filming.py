"""Lives of orders, day by day as the product writes them: a year is made of their copies.

Each life is lived once by the product's own advisor, planner and dispatcher, in a database of its
own. What that database holds of it at the end of each day is its film.
"""

import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table
from typing_extensions import override

from advisor.buyer import Buyer
from advisor.events import Event, OrderRegistered, RecordedEvent
from advisor.order import Order
from advisor.policy import Policy
from advisor.reporters import ByPerson
from advisor.transitions import apply, fold
from advisor.wording.message import Message
from benchmarks.lives import LAST_DAY, LIVES, Life, TakenBack
from benchmarks.seeding import database_url
from scheduler.clock import Clock
from scheduler.dispatcher import Dispatcher
from scheduler.planner import project
from scheduler.sender import Delivery, Outcome, Sender
from storage.database import Database
from storage.records import Chat
from storage.tables import order_events, orders, reminders
from storage.types import UtcInstant
from storage.unit_of_work import UnitOfWork

#: Time zones without summer time, so that a life is the same whenever it begins; and a language.
ZONES = (("Europe/Moscow", "ru"), ("America/Sao_Paulo", "pt-BR"), ("Asia/Tashkent", "en"))

#: The UTC time at which people tell what has happened; by then all nudges of the day are out.
TOLD_AT = time(16, tzinfo=UTC)

#: What is filmed, and which column names the order.
FILMED: tuple[tuple[Table[Any], str], ...] = (
    (orders, "id"),
    (order_events, "order_id"),
    (reminders, "order_id"),
)

Row = tuple[Any, ...]

#: By table, the rows that are new or others at the end of a day.
Frame = dict[Table[Any], list[Row]]

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_A_DAY = timedelta(days=1) // timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Film:
    """A life in a time zone, as the database saw it."""

    share: int
    """How many of a hundred orders of the zone live so."""
    zone: int
    """Its place in `ZONES`."""
    frames: dict[int, Frame]
    """By the days since the order was registered, where there is something new."""


class StandingClock(Clock):
    """A clock that is turned by hand."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    @override
    def now(self) -> datetime:
        return self.instant

    @override
    def machine_time(self, instant: datetime) -> datetime:
        raise NotImplementedError("nothing is scheduled by this clock")


async def films(folder: Path, start: date) -> list[Film]:
    """The films of all lives in all zones, begun on `start`; it takes a database in `folder`."""
    return await _Studio(folder / "lives.db", start).films()


def a_chat(chat_id: int, zone: int, now: datetime) -> Chat:
    """Somebody in that zone."""
    timezone, language = ZONES[zone]
    buyer = Buyer(chat_id=chat_id, language=language, timezone=timezone)
    return Chat(buyer=buyer, language_chosen=True, timezone_chosen=True, created_at=now)


def moving(table: Table[Any]) -> Callable[[Sequence[Any], int], list[Any]]:
    """Moves a row of the table, as SQLite keeps it, so many days: its instants and its dates."""
    instants = [isinstance(column.type, UtcInstant) for column in table.columns]

    def moved(row: Sequence[Any], days: int) -> list[Any]:
        return [
            _later(value, days) if instant else _with_later_dates(value, days)
            for value, instant in zip(row, instants, strict=True)
        ]

    return moved


def _later(instant: int | None, days: int) -> int | None:
    return None if instant is None else instant + days * _A_DAY


def _with_later_dates(value: Any, days: int) -> Any:
    """Dates stand in columns of their own and in the payloads of events."""
    if not isinstance(value, str):
        return value
    return _DATE.sub(lambda on: str(date.fromisoformat(on[0]) + timedelta(days)), value)


class _Everybody(Sender):
    """Takes every message."""

    @override
    async def send(self, chat_id: int, message: Message, is_ours: Callable[[], bool]) -> Delivery:
        return Delivery(Outcome.SENT)

    @override
    def hold(self) -> None:
        pass

    @override
    def release(self) -> None:
        pass

    @override
    def stop(self) -> None:
        pass


class _Studio:
    """One database; in it one chat with one order for each film, of the same id."""

    def __init__(self, path: Path, start: date) -> None:
        self._path = path
        self._start = start
        self._policy = Policy()
        self._clock = StandingClock(datetime.combine(start, TOLD_AT))
        self._database = Database(database_url(path))
        self._dispatcher = Dispatcher(
            self._database, _Everybody(), self._clock, self._policy, worker="studio"
        )

    async def films(self) -> list[Film]:
        """Lets all lives pass, and films them."""
        casts = [(life, zone) for life in LIVES for zone in range(len(ZONES))]
        frames: list[dict[int, Frame]] = [{} for _ in casts]
        before: list[Frame] = [{table: [] for table, _ in FILMED} for _ in casts]
        try:
            await self._database.migrate()
            with closing(sqlite3.connect(self._path)) as camera:
                for day in range(LAST_DAY + 1):
                    await self._pass_a_day(day, casts)
                    for place, shot in enumerate(frames):
                        seen = _seen(camera, place + 1)
                        shot[day], before[place] = _new(seen, before[place]), seen
        finally:
            await self._database.close()
        return [
            Film(life.share, zone, {day: new for day, new in shot.items() if any(new.values())})
            for (life, zone), shot in zip(casts, frames, strict=True)
        ]

    async def _pass_a_day(self, day: int, casts: Sequence[tuple[Life, int]]) -> None:
        today = self._start + timedelta(day)
        await self._nudge_until(datetime.combine(today, TOLD_AT))
        async with self._database.writing() as uow:
            for chat_id, (life, zone) in enumerate(casts, start=1):
                for event in life.story(self._start):
                    if event.on == today:
                        await self._happens(uow, chat_id, zone, event)
            await uow.commit()

    async def _nudge_until(self, end: datetime) -> None:
        while (due := await self._dispatcher.next_due()) is not None and due < end:
            self._clock.instant = max(due, self._clock.instant)
            await self._dispatcher.drain()
        self._clock.instant = end

    async def _happens(
        self, uow: UnitOfWork, chat_id: int, zone: int, event: Event | TakenBack
    ) -> None:
        now = self._clock.now()
        chat = a_chat(chat_id, zone, now)
        if isinstance(event, OrderRegistered):
            await uow.chats.add(chat)
            number = await uow.orders.next_number(chat_id)
            first = RecordedEvent(sequence=1, at=now, by=ByPerson(chat_id), event=event)
            stored = await uow.orders.add(chat_id, fold(number, [first]), first)
            assert stored.id == chat_id
        else:
            found = await uow.orders.get(chat_id, 1)
            assert found is not None
            stored = found
        if isinstance(event, TakenBack):
            before = await self._before(uow, stored.order, stored.id)
            stored = await uow.orders.undo_last(stored, before, now)
        elif not isinstance(event, OrderRegistered):
            sequence = await uow.orders.last_sequence(stored.id) + 1
            recorded = RecordedEvent(sequence=sequence, at=now, by=ByPerson(chat_id), event=event)
            after = replace(stored, order=apply(stored.order, event, sequence))
            stored = await uow.orders.save(after, recorded)
        await project(uow, stored, chat.buyer, self._policy, now)

    async def _before(self, uow: UnitOfWork, order: Order, order_id: int) -> Order:
        *story, _ = await uow.orders.story(order_id)
        return fold(order.number, story)


def _seen(camera: sqlite3.Connection, order_id: int) -> Frame:
    """All rows of an order as they are."""
    seen = {}
    for table, key in FILMED:
        names = ", ".join(table.columns.keys())
        rows = camera.execute(f"SELECT {names} FROM {table.name} WHERE {key} = ?", (order_id,))
        seen[table] = rows.fetchall()
    return seen


def _new(seen: Frame, before: Frame) -> Frame:
    """The rows that are not as they were before."""
    return {
        table: [row for row in rows if row not in before[table]] for table, rows in seen.items()
    }
