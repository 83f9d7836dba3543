from scheduler.fleet import Fleet
from storage.database import Database
from tests.clocks import StandingClock


def member(database: Database, clock: StandingClock, name: str, rates: list[float]) -> Fleet:
    return Fleet(database, clock, worker=name, per_second=30, set_rate=rates.append)


async def test_those_who_deliver_share_the_rate(database: Database, clock: StandingClock) -> None:
    ada: list[float] = []
    grace: list[float] = []
    first, second = member(database, clock, "Ada", ada), member(database, clock, "Grace", grace)

    await first.report()
    await second.report()
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

    clock.advance(seconds=30)
    await first.report()
    assert rates == [15]
    clock.advance(seconds=1)
    await first.report()
    assert rates == [15, 30]
