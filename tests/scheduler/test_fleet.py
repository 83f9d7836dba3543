import asyncio
from datetime import UTC, datetime, timedelta

from scheduler.clock import SharedClock, SystemClock
from scheduler.fleet import Fleet
from storage.database import Database
from tests.clocks import StandingClock


def member(database: Database, clock: StandingClock, name: str) -> Fleet:
    start = clock.instant

    def seconds() -> float:
        return (clock.instant - start).total_seconds()

    return Fleet(
        database,
        SharedClock(clock, seconds),
        worker=name,
        seconds=seconds,
    )


async def test_nobody_is_dead_to_whoever_was_out_of_touch_itself(
    database: Database, clock: StandingClock
) -> None:
    fleet = member(database, clock, "Ada")
    ever = datetime(1970, 1, 1, tzinfo=UTC)

    async def pass_time(*seconds: float) -> datetime:
        for some in seconds:
            clock.advance(seconds=some)
            await fleet.report()
        return fleet.alive_since(clock.now())

    assert await pass_time(0, 5, 5) == ever
    assert await pass_time(5) == clock.now() - timedelta(seconds=20)
    assert await pass_time(16) == ever
    assert await pass_time(5, 5) == ever
    assert await pass_time(5) == clock.now() - timedelta(seconds=20)


async def test_what_one_writes_wakes_those_that_deliver_at_once(postgres_url: str) -> None:
    deliverer, taker = (Database(postgres_url) for _ in range(2))
    await deliverer.migrate()
    machine = SystemClock()
    awake = Fleet(deliverer, SharedClock(machine), worker="Ada")
    writer = Fleet(taker, SharedClock(machine), worker="Grace", delivers=False)
    await awake.start()
    await writer.start()
    woken: asyncio.Queue[datetime | None] = asyncio.Queue()
    awake.listen(woken.put_nowait, lambda: woken.put_nowait(None))
    async with asyncio.timeout(10):
        await woken.get()  # for what was told before it listened

        soon = machine.now() + timedelta(seconds=10)
        writer.tell(machine.now() + timedelta(hours=1))
        writer.tell(soon)
        assert await woken.get() == soon
        writer.tell_of_broadcast()
        assert await woken.get() is None

    await writer.leave()
    await awake.leave()
    await deliverer.close()
    await taker.close()
