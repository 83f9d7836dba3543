"""A year of many people: how the database grows, and what its housekeeping costs.

Their orders live the lives of `benchmarks.lives`: what the product writes of one is copied, moved
to the day on which an order begins. Drafts are kept and chats put to sleep by the product's
repositories, and each day ends with the product's own housekeeping, set as it is by default.
"""

import asyncio
import random
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table
from structlog.testing import capture_logs
from typing_extensions import override

from benchmarks.claiming import time_claims
from benchmarks.filming import FILMED, TOLD_AT, ZONES, Film, StandingClock, a_chat, films, moving
from benchmarks.lives import NUMBER, TITLE, TRACKING
from benchmarks.seeding import FIRST_CHAT, database_url
from scheduler.housekeeping import Housekeeping
from storage.database import Database
from storage.tables import chats, metadata, order_events, orders, reminders
from storage.unit_of_work import UnitOfWork

#: Orders that somebody adds in a year: one and a half a month.
_ORDERS_EACH = 18

#: Of a hundred people, so many block the bot in a year, and so many leave an order half told.
_GO, _BREAK_OFF = 8, 30

#: Names as people give them.
_TITLES = (
    "Phone case",
    "Наушники беспроводные с шумоподавлением",
    "Capa de silicone para celular",
    "LED strip 5 m, warm white, with remote control",
    "Чехол",
    "Relógio",
)

_HALF_TOLD = '{"kind":"registration","step":"price","facts":{"title":"Phone case","shipped":"3"}}'

#: Rows that are written in one transaction.
_PIECE = 500

_FIRST_DAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class State:
    """The database at the end of a day."""

    day: int
    size: int
    """Bytes of its file; housekeeping has just cut the log beside it."""
    unpruned: int
    """Bytes that it would have if nothing had ever been pruned."""
    log: int
    """Bytes of the log before it was cut."""
    free: int
    """Bytes of the file that are free to be used again."""
    rows: dict[str, int]
    claim: float
    """Seconds that a claim takes on the next day."""


@dataclass(frozen=True, slots=True)
class Year:
    """What a year has come to."""

    path: Path
    end: datetime
    quarters: list[State]
    """At the end of each."""
    days: "list[Tidying]"


@dataclass(frozen=True, slots=True)
class Tidying:
    """What one housekeeping cost."""

    took: float
    """Seconds."""
    held: float
    """Seconds of the longest time in it in which nobody else could write."""


class Keeper:
    """The product's housekeeping of a database, with an eye on what it costs."""

    def __init__(self, path: Path) -> None:
        self._database = _WatchedDatabase(path)

    async def tidy(self, now: datetime) -> Tidying:
        """Tidies once."""
        self._database.held.clear()
        began = time.perf_counter()
        await Housekeeping(self._database, StandingClock(now)).tidy(asyncio.Event())
        return Tidying(time.perf_counter() - began, max(self._database.held))

    async def close(self) -> None:
        """Closes the database."""
        await self._database.close()


class _WatchedDatabase(Database):
    def __init__(self, path: Path) -> None:
        super().__init__(database_url(path))
        self.held: list[float] = []
        """Seconds of each piece of work in which nobody else can write."""

    @override
    @asynccontextmanager
    async def writing(self, *, brief: bool = False) -> AsyncIterator[UnitOfWork]:
        async with super().writing(brief=brief) as uow:
            began = time.perf_counter()
            yield uow
            self.held.append(time.perf_counter() - began)

    @override
    async def tidy(self) -> None:
        began = time.perf_counter()
        await super().tidy()
        self.held.append(time.perf_counter() - began)


def pass_a_year(folder: Path, *, people: int, days: int, claims: int, claimed: int) -> Year:
    """Lets a year of so many people, or as many days of it, pass in a database in `folder`.

    At the end of each quarter `claims` of `claimed` orders each are timed.
    """
    with capture_logs():
        return asyncio.run(_Passing(folder, people, days, claims, claimed).year())


def tidy_unpruned(year: Year) -> Tidying:
    """The first housekeeping of the year's database in which nothing was ever pruned."""

    async def tidy(path: Path) -> Tidying:
        keeper = Keeper(path)
        try:
            return await keeper.tidy(year.end)
        finally:
            await keeper.close()

    with capture_logs():
        return asyncio.run(tidy(_unpruned(year.path)))


def time_check(path: Path) -> float:
    """Seconds that SQLite takes to look a database through. Raises if it finds a fault."""
    with closing(sqlite3.connect(path)) as connection:
        began = time.perf_counter()
        [found] = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise RuntimeError(f"the year has damaged its database: {found}")
        return time.perf_counter() - began


class _Passing:
    """The passing of a year."""

    def __init__(self, folder: Path, people: int, days: int, claims: int, claimed: int) -> None:
        self._folder = folder
        self._path = folder / "year.db"
        self._people = people
        self._days = days
        self._claims = claims
        self._claimed = claimed

    async def year(self) -> Year:
        """Lets it pass."""
        filmed = await films(self._folder, _FIRST_DAY)
        database, keeper = Database(database_url(self._path)), Keeper(self._path)
        ends = {self._days * quarter // 4 - 1 for quarter in (1, 2, 3, 4)}
        quarters, tidied = [], []
        try:
            await database.migrate()
            with closing(_copyist(self._path)) as connection:
                people = _People(self._people, filmed, database, connection)
                await people.come()
                for day in range(self._days):
                    await people.pass_day(day)
                    log = _log_of(self._path)
                    tidied.append(await keeper.tidy(_evening(day)))
                    if day in ends:
                        quarters.append(await self._look(connection, day, log))
        finally:
            await keeper.close()
            await database.close()
        return Year(self._path, _evening(self._days - 1), quarters, tidied)

    async def _look(self, connection: sqlite3.Connection, day: int, log: int) -> State:
        copy = Path(shutil.copy(self._path, self._folder / "claimed.db"))
        tomorrow = _evening(day + 1)
        return State(
            day=day,
            size=self._path.stat().st_size,
            unpruned=_unpruned(self._path).stat().st_size,
            log=log,
            free=_asked(connection, _FREE),
            rows={
                name: _asked(connection, f"SELECT count(*) FROM {name}") for name in metadata.tables
            },
            claim=await time_claims(copy, self._claims, now=tomorrow, limit=self._claimed),
        )


# -- the people ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Copy:
    """An order that lives as in a film, with what it has of its own."""

    id: int
    chat_id: int
    number: int

    def order(self, row: Sequence[Any]) -> list[Any]:
        """A film's row of `orders`, as this order has it."""
        mine = list(row)
        mine[_ID], mine[_CHAT], mine[_NUMBER] = self.id, self.chat_id, self.number
        mine[_TITLE], mine[_ORDER_NUMBER] = self._title, self._order_number
        if mine[_TRACKING] is not None:
            mine[_TRACKING] = self._tracking
        return mine

    def event(self, row: Sequence[Any]) -> list[Any]:
        """A film's row of `order_events`."""
        mine = list(row)
        mine[_EVENT_ORDER], mine[_BY] = self.id, self.chat_id
        if row[_SEQUENCE] == 1:
            mine[_PAYLOAD] = self._named(row[_PAYLOAD])
        return mine

    def reminder(self, row: Sequence[Any]) -> list[Any]:
        """A film's row of `reminders`."""
        mine = list(row)
        mine[_REMINDER_ORDER] = self.id
        return mine

    def _named(self, payload: str) -> str:
        own = {TITLE: self._title, TRACKING: self._tracking, NUMBER: self._order_number}
        for name, mine in own.items():
            payload = payload.replace(name, mine)
        return payload

    @property
    def _title(self) -> str:
        return _TITLES[self.id % len(_TITLES)]

    @property
    def _tracking(self) -> str:
        return f"LP{self.id:014d}"

    @property
    def _order_number(self) -> str:
        return f"8{self.id:015d}"


@dataclass(slots=True)
class _Cohort:
    """Orders that were registered on the same day and live the same life."""

    film: Film
    first_day: int
    members: list[_Copy]

    def new(self, table: Table[Any], day: int, asleep: set[int]) -> list[list[Any]]:
        """What is written of them on a day, but for chats that sleep."""
        frame = self.film.frames.get(day - self.first_day)
        if frame is None:
            return []
        rows = [_MOVING[table](row, self.first_day) for row in frame[table]]
        copy = _COPYING[table]
        return [copy(one, row) for one in self.members if one.chat_id not in asleep for row in rows]

    def is_over(self, day: int) -> bool:
        """Whether nothing happens to them any more after a day."""
        return day - self.first_day >= max(self.film.frames)


class _People:
    """So many people, whose orders pass day by day into a database."""

    def __init__(
        self,
        number: int,
        filmed: Sequence[Film],
        database: Database,
        connection: sqlite3.Connection,
    ) -> None:
        self._number = number
        self._films = [[one for one in filmed if one.zone == zone] for zone in range(len(ZONES))]
        self._database = database
        self._connection = connection
        self._cohorts: list[_Cohort] = []
        self._asleep: set[int] = set()
        self._ordered = [0] * number
        self._orders = self._updates = 0
        self._chance = random.Random(1)

    async def come(self) -> None:
        """All of them write for the first time; the first of each zone as all others of it."""
        async with self._database.writing() as uow:
            for zone in range(len(ZONES)):
                await uow.chats.add(a_chat(FIRST_CHAT + zone, zone, _evening(0)))
            await uow.commit()
        self._connection.execute(_COME, (self._number,))
        self._connection.commit()

    async def pass_day(self, day: int) -> None:
        """What they do on a day, and what is nudged."""
        self._cohorts += self._new_orders(day)
        self._write(self._cohorts, day)
        self._put_away([one for one in self._cohorts if one.is_over(day)])
        self._cohorts = [one for one in self._cohorts if not one.is_over(day)]
        async with self._database.writing() as uow:
            for chat_id in self._some(day, _BREAK_OFF):
                await uow.drafts.put(chat_id, _HALF_TOLD, _evening(day))
            gone = self._some(day, _GO)
            await uow.chats.put_to_sleep(gone, _evening(day))
            self._asleep |= set(gone)
            await uow.commit()

    def _new_orders(self, day: int) -> list[_Cohort]:
        cohorts: dict[int, _Cohort] = {}
        for chat_id in self._some(day, 100 * _ORDERS_EACH):
            if chat_id in self._asleep:
                continue
            self._orders += 1
            place = chat_id - FIRST_CHAT
            self._ordered[place] += 1
            lives = self._films[place % len(ZONES)]
            [film] = self._chance.choices(lives, [one.share for one in lives])
            cohort = cohorts.setdefault(id(film), _Cohort(film, day, []))
            cohort.members.append(_Copy(self._orders, chat_id, self._ordered[place]))
        return list(cohorts.values())

    def _some(self, day: int, of_a_hundred: int) -> list[int]:
        """Of a hundred people so many in a year: the chats of those whose turn is on this day."""
        each_day = self._number * of_a_hundred / 100 / 365
        times = int((day + 1) * each_day) - int(day * each_day)
        return [FIRST_CHAT + self._chance.randrange(self._number) for _ in range(times)]

    def _write(self, cohorts: Sequence[_Cohort], day: int) -> None:
        for table, _ in FILMED:
            rows = [row for one in cohorts for row in one.new(table, day, self._asleep)]
            rows.sort(key=lambda row: row[0])  # by their orders: neighbours in the file
            # In pieces, as the product does: the log beside the file grows with the largest.
            for first in range(0, len(rows), _PIECE):
                self._connection.executemany(_PUT[table], rows[first : first + _PIECE])
                self._connection.commit()
            if table is order_events:
                self._note_updates(rows)

    def _note_updates(self, events: Iterable[Sequence[Any]]) -> None:
        noted = []
        for row in events:
            self._updates += 1
            noted.append((f" {1_000_000_000 + self._updates}", row[_SEQUENCE] == 1, row[_BY]))
        self._connection.executemany(_NOTE, noted)

    def _put_away(self, cohorts: Sequence[_Cohort]) -> None:
        """Keeps the reminders of orders that are over, to tell what they would take."""
        ids = [(one.id,) for cohort in cohorts for one in cohort.members]
        self._connection.executemany(_PUT_AWAY, ids)
        self._connection.commit()


# -- the copying -----------------------------------------------------------------------------------


def _copyist(path: Path) -> sqlite3.Connection:
    """A connection for copies, with an attic for the reminders that are going to be pruned."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = NORMAL")  # no copy need survive a crash
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("ATTACH ? AS attic", (str(_attic(path)),))
    connection.execute("CREATE TABLE attic.kept AS SELECT * FROM reminders WHERE false")
    connection.commit()
    return connection


def _attic(path: Path) -> Path:
    return path.with_suffix(".attic")


def _unpruned(path: Path) -> Path:
    """A copy of the database in which nothing was pruned."""
    copy = Path(shutil.copy(path, path.with_suffix(".unpruned")))
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("ATTACH ? AS attic", (str(_attic(path)),))
        connection.execute(
            "INSERT OR IGNORE INTO reminders SELECT * FROM attic.kept ORDER BY order_id"
        )
        connection.commit()
        connection.execute("PRAGMA main.wal_checkpoint(TRUNCATE)")
    return copy


def _upsert(table: Table[Any]) -> str:
    """Inserts a row, or overwrites the one with the same key."""
    names, key = table.columns.keys(), [column.name for column in table.primary_key]
    new = ", ".join(f"{name} = excluded.{name}" for name in names if name not in key)
    return (
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {new}"
    )


def _places(table: Table[Any], *names: str) -> list[int]:
    """Where columns stand in a row."""
    return [table.columns.keys().index(name) for name in names]


_MOVING = {table: moving(table) for table, _ in FILMED}
_COPYING = {orders: _Copy.order, order_events: _Copy.event, reminders: _Copy.reminder}
_PUT = {table: _upsert(table) for table, _ in FILMED}

_ID, _CHAT, _NUMBER, _TITLE, _ORDER_NUMBER, _TRACKING = _places(
    orders, "id", "chat_id", "number", "title", "order_number", "tracking_number"
)
_EVENT_ORDER, _SEQUENCE, _BY, _PAYLOAD = _places(
    order_events, "order_id", "sequence", "reporter_id", "payload"
)
[_REMINDER_ORDER] = _places(reminders, "order_id")

#: Bytes of pages that hold nothing.
_FREE = "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size"

_PUT_AWAY = "INSERT INTO attic.kept SELECT * FROM reminders WHERE order_id = ?"

#: As the product remembers the latest 32 ids of a chat's updates, and the number given out last.
_NOTE = (
    "UPDATE chats SET recent_updates = ltrim(substr(recent_updates || ?, -351)),"
    " last_number = last_number + ? WHERE chat_id = ?"
)

_OTHERS = ", ".join(column.name for column in chats.columns if column.name != "chat_id")
_COME = (
    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ? - 1)"
    f" INSERT INTO chats (chat_id, {_OTHERS}) SELECT {FIRST_CHAT} + i, {_OTHERS} FROM n"
    f" JOIN chats ON chat_id = {FIRST_CHAT} + i % {len(ZONES)} WHERE i >= {len(ZONES)}"
)


def _evening(day: int) -> datetime:
    """When a day ends: the UTC instant at which all has been told."""
    return datetime.combine(_FIRST_DAY + timedelta(day), TOLD_AT)


def _log_of(path: Path) -> int:
    return path.with_name(f"{path.name}-wal").stat().st_size


def _asked(connection: sqlite3.Connection, question: str) -> int:
    return int(connection.execute(question).fetchone()[0])
