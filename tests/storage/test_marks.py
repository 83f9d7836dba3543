from storage.database import Database


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
