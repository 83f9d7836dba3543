"""The databases that people have: written by every release so far, opened by this one."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Connection, Date, DateTime, MetaData, Numeric, make_url
from sqlalchemy.types import TypeEngine

from advisor.events import NudgeSnoozed, RecordedEvent
from advisor.policy import Policy
from advisor.reporters import ByPerson
from advisor.transitions import apply, fold
from scheduler.planner import project
from storage.database import Database
from storage.engines import WRITING, open_engine
from storage.migrate import known_revisions, migrate
from storage.records import ReminderState, StoredOrder
from tests.storage.old_databases.write import ALICE, BOB, DRAFT, DUMPS, LAST_UPDATE, STORIES

REVISIONS = sorted(dump.stem for dump in DUMPS.glob("*.sql"))

#: The tables of the first release, each with what its rows are told apart by.
KEYS = {
    "chats": ("chat_id",),
    "orders": ("id",),
    "order_events": ("order_id", "sequence"),
    "reminders": ("order_id", "checkpoint", "occurrence"),
    "drafts": ("chat_id",),
}

#: Facts that every release makes of the same events. What hangs on them may be told otherwise.
PLAIN_FACTS = (
    "number",
    "revision",
    "title",
    "tracking_number",
    "order_number",
    "seller",
    "price",
    "destination",
    "paid_on",
    "shipped_on",
    "guaranteed_days",
    "protection_end",
    "parcel",
    "extended_days",
    "received_on",
    "refunded_on",
    "closed_on",
)

#: When everything in the dumps has fallen due.
LATER = datetime(2027, 6, 1, tzinfo=UTC)

Rows = dict[tuple[Any, ...], dict[str, Any]]


def dump(revision: str) -> str:
    return (DUMPS / f"{revision}.sql").read_text(encoding="utf-8")


def test_the_newest_schema_has_the_dump_of_a_database() -> None:
    how = "python -m tests.storage.old_databases.write makes it"

    assert known_revisions()[0] == REVISIONS[-1], how


@pytest.fixture(params=REVISIONS)
def revision(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def old_file(revision: str, tmp_path: Path) -> Path:
    """A SQLite file as a release has left it."""
    path = tmp_path / "buyerclock.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump(revision))
    return path


def rows_of(path: Path) -> dict[str, Rows]:
    """All rows of the tables that every release has."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: keyed(map(dict, connection.execute(f"SELECT * FROM {table}")), table)
            for table in KEYS
        }


def keyed(rows: Any, table: str) -> Rows:
    return {tuple(row[name] for name in KEYS[table]): row for row in rows}


def is_kept(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    return all(after[name] == value for name, value in before.items())


def assert_all_kept(before: Mapping[str, Rows], after: Mapping[str, Rows]) -> None:
    for table, rows in before.items():
        assert rows
        assert after[table].keys() == rows.keys()
        for key, row in rows.items():
            assert is_kept(row, after[table][key]), (table, key)


async def test_everything_in_an_old_file_is_still_there(old_file: Path) -> None:
    before = rows_of(old_file)

    database = Database(f"sqlite+aiosqlite:///{old_file}")
    await database.migrate()

    assert_all_kept(before, rows_of(old_file))
    await assert_understood(database)
    await assert_goes_on(database)
    await database.close()


async def test_everything_in_an_old_postgresql_database_is_still_there(
    revision: str, old_file: Path, postgres_url: str
) -> None:
    engine = open_engine(make_url(postgres_url)).execution_options(**{WRITING: True})
    async with engine.connect() as connection:
        await migrate(connection, revision)
        await connection.run_sync(fill, rows_of(old_file))
        await connection.commit()
    async with engine.connect() as connection:
        before = await connection.run_sync(read)
    assert {table: len(rows) for table, rows in before.items()} == {
        table: len(rows) for table, rows in rows_of(old_file).items()
    }

    database = Database(postgres_url)
    await database.migrate()

    async with engine.connect() as connection:
        assert_all_kept(before, await connection.run_sync(read))
    await assert_understood(database)
    await assert_goes_on(database)
    await database.close()
    await engine.dispose()


def fill(connection: Connection, rows: Mapping[str, Rows]) -> None:
    """Stores what was in a SQLite file as PostgreSQL keeps it."""
    found = MetaData()
    found.reflect(connection)
    for table in found.sorted_tables:
        if table.name in rows:
            values = [
                {name: as_kept(value, table.c[name].type) for name, value in row.items()}
                for row in rows[table.name].values()
            ]
            connection.execute(table.insert(), values)


def as_kept(value: Any, kind: TypeEngine[Any]) -> Any:
    if value is None:
        return None
    if isinstance(kind, DateTime):
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    if isinstance(kind, Numeric):
        return Decimal(value)
    return bool(value) if isinstance(kind, Boolean) else value


def read(connection: Connection) -> dict[str, Rows]:
    found = MetaData()
    found.reflect(connection)
    return {
        table: keyed(
            (dict(row._mapping) for row in connection.execute(found.tables[table].select())), table
        )
        for table in KEYS
    }


async def assert_understood(database: Database) -> None:
    """Every row means today what it meant then."""
    async with database.reading() as work:
        alice, bob = await work.chats.get(ALICE), await work.chats.get(BOB)
        assert alice is not None
        assert bob is not None
        assert (alice.buyer.language, alice.buyer.timezone) == ("ru", "Europe/Moscow")
        assert alice.recent_updates == (LAST_UPDATE,)
        assert (alice.asleep_since is None, bob.asleep_since is None) == (True, False)
        draft = await work.drafts.get(ALICE)
        assert draft is not None
        assert draft.payload == DRAFT
        stored = await work.orders.of_chat(ALICE)
        assert len(stored) == len(STORIES)
        for one, story in zip(stored, STORIES, strict=True):
            told = await work.orders.story(one.id)
            assert [entry.event for entry in told] == list(story)
            assert_facts_follow(one, told)
        assert [entry.undone for entry in await work.orders.history(stored[0].id)][-1]
        counts = await work.reminders.counts()
        assert all(counts[state] for state in ReminderState)


def assert_facts_follow(stored: StoredOrder, told: list[RecordedEvent]) -> None:
    """The story can still be told, and the plain facts are those that it gives."""
    expected = fold(stored.order.number, told)
    for name in PLAIN_FACTS:
        assert getattr(stored.order, name) == getattr(expected, name), name
    assert (stored.order.dispute is None) == (expected.dispute is None)


async def assert_goes_on(database: Database) -> None:
    """What waits is told, what was claimed is told again, and new events are taken."""
    async with database.writing() as work:
        alice = await work.chats.get(ALICE)
        assert alice is not None
        stored = await work.orders.get(ALICE, 7)
        assert stored is not None
        event = NudgeSnoozed(on=LATER.date(), until=LATER.date() + timedelta(3))
        after = replace(stored, order=apply(stored.order, event))
        recorded = RecordedEvent(
            sequence=after.order.revision, at=LATER, by=ByPerson(ALICE), event=event
        )
        await work.orders.save(after, recorded)
        for one in await work.orders.of_chat(ALICE):
            await project(work, one, alice.buyer, Policy(), LATER)
        await work.commit()
    async with database.writing() as work:
        lease = timedelta(minutes=2)
        claims = await work.claims.claim_due(LATER, limit=100, worker="new", lease=lease)
        assert claims
        await work.chats.wake(BOB)
        assert await work.orders.next_number(ALICE) == len(STORIES) + 1
        await work.chats.forget(ALICE)
        assert await work.orders.of_chat(ALICE) == []
        await work.commit()
