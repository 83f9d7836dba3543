from datetime import UTC, datetime, timedelta

from scheduler.clock import Clock, SystemClock
from tests.clocks import StandingClock


def test_the_system_clock_tells_the_machine_s_time_in_utc() -> None:
    before = datetime.now(UTC)

    now = SystemClock().now()

    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC


def test_an_instant_is_the_machine_s_own_for_the_system_clock() -> None:
    instant = datetime(2030, 1, 1, tzinfo=UTC)

    assert SystemClock().machine_time(instant) == instant


def test_an_instant_of_a_turned_clock_comes_as_soon_on_the_machine_s() -> None:
    clock: Clock = StandingClock(datetime(2030, 1, 1, tzinfo=UTC))

    machine = clock.machine_time(clock.now() + timedelta(hours=1))

    assert timedelta(minutes=59) < machine - SystemClock().now() <= timedelta(hours=1)
