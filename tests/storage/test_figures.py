from dataclasses import replace
from datetime import timedelta

from storage.database import Database
from storage.records import ReminderState
from tests.storage.samples import BOB, NOW, due, put, with_chat, with_orders


async def test_there_is_nothing_at_first(database: Database) -> None:
    async with database.reading() as work:
        assert await work.figures.people() == (0, 0)
        assert await work.figures.orders() == (0, 0)
        assert await work.figures.lateness(NOW) == []
        assert await work.figures.failures(NOW, 5) == []


async def test_nothing_is_wrong_with_a_database_as_a_rule(database: Database) -> None:
    async with database.reading() as work:
        assert await work.figures.fault() is None


async def test_people_and_orders_are_counted(database: Database) -> None:
    await with_orders(database, 1)
    await with_chat(database, BOB)
    async with database.writing() as work:
        await work.chats.put_to_sleep([BOB], NOW)
        await work.commit()
    async with database.reading() as work:
        assert await work.figures.people() == (2, 1)
        assert await work.figures.orders() == (1, 0)


async def test_reasons_are_counted_by_state_the_commonest_first(database: Database) -> None:
    first, second, third, fourth = await with_orders(database, 4)
    await put(
        database,
        replace(due(first), state=ReminderState.SKIPPED, reason="merged"),
        replace(due(second), reason="TimedOut"),
        replace(due(third), reason="TimedOut"),
        replace(due(fourth), state=ReminderState.FAILED, reason="told apart"),
        due(fourth, occurrence=2),
    )
    async with database.reading() as work:
        assert await work.figures.reasons() == [
            (ReminderState.PENDING, "TimedOut", 2),
            (ReminderState.SKIPPED, "merged", 1),
        ]


async def test_failures_are_told_by_reason_and_lateness_from_the_smallest(
    database: Database,
) -> None:
    first, second, third = await with_orders(database, 3)
    await put(
        database,
        replace(due(first), state=ReminderState.FAILED, reason="a"),
        replace(due(second, at=NOW + timedelta(1)), state=ReminderState.FAILED, reason="b"),
        replace(due(third), state=ReminderState.SENT, sent_at=NOW + timedelta(seconds=5)),
    )
    async with database.reading() as work:
        told = await work.figures.failures(NOW, 5)
        assert [(one.reason, one.count, one.latest) for one in told] == [
            ("b", 1, NOW + timedelta(days=1)),
            ("a", 1, NOW),
        ]
        assert len(await work.figures.failures(NOW, 1)) == 1
        assert [one.reason for one in await work.figures.failures(NOW + timedelta(1), 5)] == ["b"]
        assert await work.figures.lateness(NOW) == [timedelta(seconds=5)]
        assert await work.figures.lateness(NOW + timedelta(minutes=1)) == []
