from datetime import UTC, datetime, timedelta

from storage.database import Database
from tests.storage.samples import NOW

SECOND = timedelta(seconds=1)


async def test_those_who_report_are_counted_once_until_they_leave(database: Database) -> None:
    before = NOW - SECOND
    async with database.writing() as work:
        assert await work.deliverers.number(since=before) == 0
        for worker, seconds in (("Ada", 0), ("Grace", 1), ("Ada", 2)):
            await work.deliverers.report(worker, NOW + seconds * SECOND)
        assert await work.deliverers.number(since=before) == 2
        assert await work.deliverers.number(since=NOW + SECOND) == 1
        await work.deliverers.leave("Ada")
        await work.deliverers.leave("nobody")
        assert await work.deliverers.number(since=before) == 1


async def test_who_was_not_seen_for_long_is_forgotten(database: Database) -> None:
    before = NOW - SECOND
    async with database.writing() as work:
        await work.deliverers.report("Ada", NOW)
        await work.deliverers.report("Grace", NOW + SECOND)
        await work.deliverers.drop_unseen_since(NOW)
        assert await work.deliverers.number(since=before) == 2
        await work.deliverers.drop_unseen_since(NOW + SECOND)
        assert await work.deliverers.number(since=before) == 1


async def test_the_time_is_the_database_s_where_it_has_a_clock(
    database: Database, url: str
) -> None:
    async with database.writing() as work:
        told = await work.deliverers.time(NOW)

    if url.startswith("sqlite"):
        assert told == NOW
    else:
        assert abs(told - datetime.now(UTC)) < timedelta(minutes=1)
