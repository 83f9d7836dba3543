import asyncio

from storage.database import Database
from storage.errors import StorageConflict
from tests.storage.conftest import OpenDatabase


async def test_a_mark_is_what_was_put_last(database: Database) -> None:
    async with database.writing() as work:
        assert await work.marks.get("planned") is None
        await work.marks.put("planned", "first")
        await work.marks.put("other", "else")
        await work.marks.put("planned", "second")
        await work.commit()

    async with database.reading() as work:
        assert await work.marks.get("planned") == "second"
        assert await work.marks.get("other") == "else"


async def test_of_several_that_add_a_mark_at_once_one_can(open_database: OpenDatabase) -> None:
    async def add(value: str) -> bool:
        try:
            async with open_database().writing() as work:
                await work.marks.add("told", value)
                await work.commit()
        except StorageConflict:
            return False
        return True

    added = await asyncio.gather(*(add(str(number)) for number in range(4)))

    assert sorted(added) == [False, False, False, True]
    async with open_database().reading() as work:
        assert await work.marks.get("told") == str(added.index(True))


async def test_marks_are_dropped_by_how_they_begin_and_up_to_a_value(database: Database) -> None:
    async with database.writing() as work:
        for name, value in (("a%1", "1"), ("a%2", "2"), ("a%3", "3"), ("ab1", "1")):
            await work.marks.add(name, value)
        await work.marks.drop("a%", up_to="2")
        await work.commit()

    async with database.reading() as work:
        kept = {name for name in ("a%1", "a%2", "a%3", "ab1") if await work.marks.get(name)}
        assert kept == {"a%3", "ab1"}
