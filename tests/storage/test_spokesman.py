"""One process speaks for all."""

from datetime import timedelta

from storage.database import Database
from tests.storage.samples import NOW

SECOND = timedelta(seconds=1)


async def test_the_first_is_the_spokesman_until_it_leaves_or_is_not_heard_of(
    database: Database,
) -> None:
    async def claim(worker: str, seconds: int) -> bool:
        now = NOW + seconds * SECOND
        async with database.writing() as work:
            claimed = await work.spokesman.claim(worker, now, dead_before=now - 20 * SECOND)
            await work.commit()
        return claimed

    assert await claim("Ada", 0)
    assert not await claim("Grace", 5)
    assert await claim("Ada", 10)
    assert not await claim("Grace", 30)
    assert await claim("Grace", 31)
    assert not await claim("Ada", 32)
    async with database.writing() as work:
        await work.spokesman.leave("Ada")
        await work.commit()
    assert not await claim("Ada", 33)
    async with database.writing() as work:
        await work.spokesman.leave("Grace")
        await work.commit()
    assert await claim("Ada", 34)
