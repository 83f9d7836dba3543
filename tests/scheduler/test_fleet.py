from datetime import UTC, datetime, timedelta

from scheduler.clock import SharedClock
from scheduler.fleet import Fleet
from storage.database import Database
from tests.clocks import StandingClock


def member(database: Database, clock: StandingClock, name: str, rates: list[float]) -> Fleet:
    start = clock.instant

    def seconds() -> float:
        return (clock.instant - start).total_seconds()

    return Fleet(
        database,
        SharedClock(clock, seconds),
        worker=name,
        per_second=30,
        set_rate=rates.append,
        seconds=seconds,
    )


async def test_those_who_deliver_share_the_rate(database: Database, clock: StandingClock) -> None:
    ada: list[float] = []
    grace: list[float] = []
    first, second = member(database, clock, "Ada", ada), member(database, clock, "Grace", grace)

    await first.report()
    await second.start()
    await first.report()
    await first.report()
    await second.leave()
    await first.report()

    assert ada == [30, 15, 30]
    assert grace == [15]


async def test_the_part_of_one_that_was_killed_goes_to_the_others(
    database: Database, clock: StandingClock
) -> None:
    rates: list[float] = []
    first, killed = member(database, clock, "Ada", rates), member(database, clock, "Grace", [])
    await killed.report()
    await first.report()

    clock.advance(seconds=19)
    await first.report()
    assert rates == [15]
    clock.advance(seconds=1)
    await first.report()
    assert rates == [15, 30]


async def test_nobody_is_dead_to_whoever_was_out_of_touch_itself(
    database: Database, clock: StandingClock
) -> None:
    fleet = member(database, clock, "Ada", [])
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
