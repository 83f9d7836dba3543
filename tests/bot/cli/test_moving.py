"""The move from a SQLite file to PostgreSQL."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeAlias

import asyncpg
import pytest
from click.testing import Result
from filelock import FileLock
from sqlalchemy import make_url, select

from advisor.events import OrderRegistered, RecordedEvent
from advisor.reporters import ByPerson
from advisor.sightings import Service
from advisor.transitions import register
from storage.database import Database
from storage.engines import open_engine
from storage.records import Answer, BroadcastState, Lookup, Reached, ReminderState
from storage.tables import metadata
from tests.bot.cli.conftest import Invoke
from tests.next_release import NextRelease
from tests.storage.old_databases.write import ALICE, BOB, STORIES

TOKEN = "123456789:AAHnever-to-be-printed_0123456789ab"
NOW = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
ORDERS = len(STORIES) + 1

Tables: TypeAlias = dict[str, list[dict[str, Any]]]


@pytest.fixture
async def used(filled: Path) -> Path:
    """The database, with what else people and their operator have made of it."""
    database = Database(f"sqlite+aiosqlite:///{filled}")
    async with database.writing() as work:
        await work.marks.put("planned", "by these figures")
        await work.calendars.put(ALICE, "fingerprint", NOW)
        for _ in range(3):
            await work.broadcasts.add(ALICE, "<b>hello</b>", NOW)
        await work.broadcasts.start(2, 17, NOW)
        claimed = await work.broadcasts.claim(NOW, worker="this process", lease=HOUR)
        assert claimed is not None
        await work.broadcasts.record(
            2, ALICE, Reached.SENT, worker="this process", until=NOW + HOUR
        )
        await work.orders.delete(ALICE, (await work.orders.of_chat(ALICE))[-1].order.number)
        await work.answers.put([Answer(ALICE, 7, 0, '{"order": 1}', NOW)], NOW + HOUR)
        await work.inbox.put({8: '{"update_id": 8}'})
        [watched, *_] = await work.orders.of_chat(ALICE)
        await work.lookups.put(
            [
                Lookup(
                    order_id=watched.id,
                    service=Service.SEVENTEENTRACK,
                    number="LP00123456789012",
                    due_at=NOW + HOUR,
                )
            ]
        )
        await work.trackers.claim(Service.SEVENTEENTRACK, NOW, worker="this process", lease=HOUR)
        await work.releases.add(Service.SEVENTEENTRACK, "LP00999999999999", "190271")
        await work.commit()
    await database.close()
    return filled


@pytest.fixture
async def administrator(
    postgres_url: str,
) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    url = make_url(postgres_url)
    connection = await asyncpg.connect(
        host=str(url.query["host"]), user="postgres", database=url.database
    )
    yield connection
    await connection.close()


@contextmanager
def changing(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as SQLite's own tools could change it, foreign keys or not."""
    with closing(sqlite3.connect(path)) as connection, connection:
        yield connection


async def copied(invoke: Invoke, url: str, **settings: str) -> Result:
    return await asyncio.to_thread(invoke, "copy-to", url, BOT_TOKEN=TOKEN, **settings)


async def content(url: str) -> Tables:
    """All rows of all tables, as the program reads them."""
    engine = open_engine(make_url(url))
    async with engine.connect() as connection:
        found: Tables = {}
        for table in metadata.sorted_tables:
            rows = await connection.execute(select(table).order_by(*table.primary_key))
            found[table.name] = [dict(row) for row in rows.mappings()]
    await engine.dispose()
    return found


def let_go(source: Tables) -> Tables:
    """The rows as they are for a process that starts anew: nobody has anything in hand."""
    for one in source["reminders"]:
        if one["state"] is ReminderState.CLAIMED:
            one |= {"state": ReminderState.PENDING, "ready_at": one["due_at"], "worker": None}
    for order in source["orders"]:
        waiting = [
            one["ready_at"]
            for one in source["reminders"]
            if one["order_id"] == order["id"] and one["ready_at"] is not None
        ]
        order["next_reminder_at"] = min(waiting, default=None)
    for broadcast in source["broadcasts"]:
        broadcast |= {"worker": None, "lease_until": None}
    return source


async def test_every_row_comes_over_and_is_counted(
    invoke: Invoke, used: Path, postgres_url: str
) -> None:
    before = await content(f"sqlite+aiosqlite:///{used}")
    assert all(before[name] for name in before.keys() - {"deliverers", "spokesman", "allowance"})
    assert any(one["state"] is ReminderState.CLAIMED for one in before["reminders"])

    result = await copied(invoke, postgres_url)

    assert result.exit_code == 0, result.stderr
    counted = [line.split() for line in result.stdout.splitlines()[:-1]]
    assert counted == [[f"{table}:", str(len(rows))] for table, rows in before.items()]
    assert await content(postgres_url) == let_go(before)
    assert TOKEN not in result.output


async def test_the_file_stays_as_it_is(invoke: Invoke, used: Path, postgres_url: str) -> None:
    before = await content(f"sqlite+aiosqlite:///{used}")

    assert (await copied(invoke, postgres_url)).exit_code == 0

    assert await content(f"sqlite+aiosqlite:///{used}") == before


async def test_work_goes_on_where_it_was_left(
    invoke: Invoke, used: Path, postgres_url: str
) -> None:
    with changing(used) as file:
        [ever] = file.execute("SELECT seq FROM sqlite_sequence WHERE name = 'orders'").fetchone()
    assert (await copied(invoke, postgres_url)).exit_code == 0

    database = Database(postgres_url)
    async with database.writing() as work:
        number = await work.orders.next_number(BOB)
        event = OrderRegistered(on=NOW.date(), title="Lamp")
        recorded = RecordedEvent(sequence=1, at=NOW, by=ByPerson(BOB), event=event)
        stored = await work.orders.add(BOB, register(number, event), recorded)
        broadcast_id = await work.broadcasts.add(BOB, "hello", NOW)
        under_way = await work.broadcasts.claim(NOW, worker="host:1", lease=HOUR)
        told = await work.claims.claim_due(NOW, limit=100, worker="host:1", lease=HOUR)
        await work.commit()
    await database.close()

    assert number == 2
    assert stored.id == ever + 1, "not even a deleted order's"
    assert broadcast_id == 4
    assert under_way is not None
    assert (under_way.id, under_way.state, under_way.sent) == (2, BroadcastState.SENDING, 1)
    assert told


async def test_more_rows_than_fit_into_memory_at_once(
    invoke: Invoke, filled: Path, postgres_url: str
) -> None:
    more = 4500
    with changing(filled) as file:
        file.execute(
            "WITH RECURSIVE some (n) AS (SELECT 2 UNION SELECT n + 1 FROM some WHERE n < ?)"
            " INSERT INTO order_events"
            " (order_id, sequence, recorded_at, reporter, reporter_id, payload)"
            " SELECT order_id, 1000 + n, recorded_at, reporter, reporter_id, payload FROM some"
            " JOIN order_events ON order_id = 2 AND sequence = 1",
            [more + 1],
        )
    before = await content(f"sqlite+aiosqlite:///{filled}")
    assert len(before["order_events"]) > more

    assert (await copied(invoke, postgres_url)).exit_code == 0

    assert (await content(postgres_url))["order_events"] == before["order_events"]


async def test_a_database_that_was_migrated_and_not_used_is_empty(
    invoke: Invoke, filled: Path, postgres_url: str
) -> None:
    assert (await asyncio.to_thread(invoke, "migrate", DATABASE_URL=postgres_url)).exit_code == 0

    assert (await copied(invoke, postgres_url)).exit_code == 0

    assert len((await content(postgres_url))["orders"]) == ORDERS


# -- what is refused -----------------------------------------------------------------------------


def refusal(result: Result) -> str:
    """Why nothing was copied, in its one line."""
    assert result.exit_code == 1
    assert result.stdout == ""
    [line] = result.stderr.splitlines()
    assert line.startswith("Nothing was copied: ")
    return line


async def test_a_target_with_rows_is_left_alone(
    invoke: Invoke, filled: Path, postgres_url: str
) -> None:
    assert (await copied(invoke, postgres_url)).exit_code == 0
    before = await content(postgres_url)

    assert "not empty: there are chats" in refusal(await copied(invoke, postgres_url))

    assert await content(postgres_url) == before


async def test_a_target_of_another_program_is_left_alone(
    invoke: Invoke,
    filled: Path,
    postgres_url: str,
    administrator: "asyncpg.Connection[asyncpg.Record]",
) -> None:
    await administrator.execute("CREATE TABLE recipes (name text)")

    assert "not empty: it has a table recipes" in refusal(await copied(invoke, postgres_url))

    query = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
    assert await administrator.fetchval(query) == 1


async def test_nothing_is_copied_below_a_running_bot(
    invoke: Invoke, filled: Path, postgres_url: str
) -> None:
    with FileLock(f"{filled}.lock"):
        result = await copied(invoke, postgres_url)

    assert result.exit_code == 2
    assert "in use by another process" in result.stderr


async def test_a_source_of_an_older_schema_is_migrated_first(
    invoke: Invoke, filled: Path, postgres_url: str, next_release: NextRelease
) -> None:
    next_release()

    result = await copied(invoke, postgres_url)

    assert result.exit_code == 2
    assert "`buyerclock migrate` brings it there" in result.stderr


def without_a_person(file: sqlite3.Connection) -> None:
    file.execute("DELETE FROM chats WHERE chat_id = ?", [BOB])


def with_what_postgresql_cannot_store(file: sqlite3.Connection) -> None:
    file.execute("UPDATE drafts SET payload = 'half' || char(0)")


@pytest.mark.parametrize("happen", [without_a_person, with_what_postgresql_cannot_store])
async def test_a_copy_that_fails_in_the_middle_leaves_the_target_empty(
    happen: Any, invoke: Invoke, filled: Path, made: Path, postgres_url: str
) -> None:
    with changing(filled) as file:
        happen(file)

    refusal(await copied(invoke, postgres_url))

    assert not any((await content(postgres_url)).values())
    filled.write_bytes(made.read_bytes())
    assert (await copied(invoke, postgres_url)).exit_code == 0


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+asyncpg://me:hush@127.0.0.1:9/db",
        "postgresql+asyncpg://me:hu/sh@db.example/db",
        "postgresql+asyncpg://me:hush@db.example:hush/db",
        "postgresql+asyncpg://me:hush@127.0.0.1:9/db?charset=utf8",
        "postgresql://me:hush@127.0.0.1:9/db",
        "sqlite+aiosqlite:///hush.db",
        "hush",
    ],
)
def test_a_url_that_leads_nowhere_is_not_repeated(url: str, invoke: Invoke, filled: Path) -> None:
    says = refusal(invoke("copy-to", url, BOT_TOKEN=TOKEN))

    assert "hu" not in says


async def test_a_target_that_does_not_exist_is_told(
    invoke: Invoke, filled: Path, postgres_url: str
) -> None:
    url = make_url(postgres_url).set(database="nowhere").render_as_string()

    assert "nowhere" in refusal(await copied(invoke, url))


def test_only_a_sqlite_database_is_copied(invoke: Invoke) -> None:
    url = "postgresql+asyncpg://me:hush@127.0.0.1:9/db"

    assert "DATABASE_URL is not a SQLite file" in refusal(invoke("copy-to", url, DATABASE_URL=url))


def test_a_database_that_is_not_there_is_not_made(invoke: Invoke, file: Path) -> None:
    result = invoke("copy-to", "postgresql+asyncpg://me@127.0.0.1:9/db")

    assert result.exit_code == 2
    assert "does not exist" in result.stderr
    assert not file.exists()
