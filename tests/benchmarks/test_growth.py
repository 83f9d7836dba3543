"""The simulated year is as the product would have written it; how large it is is not asserted."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta

import pytest

from advisor.policy import Policy
from advisor.transitions import fold
from benchmarks.growth import Year, pass_a_year, tidy_unpruned, time_check
from benchmarks.seeding import FIRST_CHAT, database_url
from scheduler.planner import plan
from storage.database import Database
from storage.records import StoredOrder

_PEOPLE = 60
_DAYS = 120


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    folder = tmp_path_factory.mktemp("year")
    return pass_a_year(folder, people=_PEOPLE, days=_DAYS, claims=1, claimed=1)


@pytest.fixture
async def database(year: Year) -> AsyncIterator[Database]:
    opened = Database(database_url(year.path))
    yield opened
    await opened.close()


async def all_orders(database: Database) -> list[StoredOrder]:
    async with database.reading() as work:
        theirs = [await work.orders.of_chat(FIRST_CHAT + place) for place in range(_PEOPLE)]
    return [stored for orders in theirs for stored in orders]


async def test_every_order_is_what_its_story_makes_of_it(database: Database) -> None:
    orders = await all_orders(database)

    assert len(orders) > _PEOPLE
    async with database.reading() as work:
        for stored in orders:
            story = await work.orders.story(stored.id)
            assert fold(stored.order.number, story) == stored.order


async def test_the_planner_would_plan_the_open_orders_just_so(
    database: Database, year: Year
) -> None:
    async with database.reading() as work:
        open_orders = await work.orders.open_after(0, limit=10_000)
        planned = await work.reminders.of_orders(stored.id for stored, _ in open_orders)

    assert open_orders
    for stored, buyer in open_orders:
        existing = planned[stored.id]
        assert existing
        assert plan(stored.id, stored.order, buyer, Policy(), existing, year.end) == []


async def test_reminders_are_kept_until_an_order_has_been_closed_for_thirty_days(
    database: Database, year: Year
) -> None:
    orders = await all_orders(database)
    async with database.reading() as work:
        planned = await work.reminders.of_orders(stored.id for stored in orders)
    old = year.end.date() - timedelta(days=30)
    closed_long_ago = {
        stored.id
        for stored in orders
        if stored.order.closed_on is not None and stored.order.closed_on < old
    }

    assert closed_long_ago
    assert set(planned) == {stored.id for stored in orders} - closed_long_ago


def test_the_database_is_whole_and_smaller_than_it_would_be_unpruned(year: Year) -> None:
    *_, last = year.quarters

    assert time_check(year.path) > 0
    with closing(sqlite3.connect(year.path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
    assert len(year.days) == _DAYS
    assert last.rows["drafts"] < _PEOPLE * 0.3 * _DAYS / 365
    assert last.size < last.unpruned


def test_a_database_in_which_nothing_was_pruned_is_tidied_at_once(year: Year) -> None:
    tidying = tidy_unpruned(year)

    assert 0 < tidying.held <= tidying.took
    with closing(sqlite3.connect(year.path.with_suffix(".unpruned"))) as connection:
        [left] = connection.execute("SELECT count(*) FROM reminders").fetchone()
    assert left == year.quarters[-1].rows["reminders"]
