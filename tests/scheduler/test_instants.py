"""Quiet hours: a nudge waits for their end, unless its deadline does not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from advisor.buyer import Buyer
from scheduler.instants import held_until, next_weekly, speaking_instant
from tests.scheduler.samples import buyer

DAY = date(2026, 11, 12)
NEXT = DAY + timedelta(1)


def quiet(begins: int, ends: int, *, hour: int = 10, zone: str = "UTC") -> Buyer:
    return replace(buyer(zone, hour=hour), quiet_from=begins, quiet_to=ends)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("person", "told"),
    [
        (quiet(22, 8), at(DAY, 10)),
        (quiet(22, 11), at(DAY, 11)),
        (quiet(10, 12), at(DAY, 12)),
        (quiet(8, 10), at(DAY, 10)),
        (quiet(22, 8, hour=23), at(NEXT, 8)),
        (quiet(22, 8, hour=7), at(DAY, 8)),
        (quiet(0, 0, hour=10), at(NEXT, 0)),
    ],
)
def test_what_falls_into_quiet_hours_comes_at_their_end(person: Buyer, told: datetime) -> None:
    assert speaking_instant(DAY, None, person) == told


@pytest.mark.parametrize(
    ("person", "told"),
    [
        (quiet(22, 8, hour=7), at(DAY, 8)),
        (quiet(22, 8, hour=23), at(DAY, 21, 59)),
        (quiet(9, 1), at(DAY, 8, 59)),
        (quiet(0, 0), at(DAY, 23, 59)),
    ],
)
def test_nothing_is_put_off_past_its_deadline(person: Buyer, told: datetime) -> None:
    assert speaking_instant(DAY, NEXT, person) == told


def test_they_are_the_hours_on_the_wall_when_the_clocks_change() -> None:
    berlin = quiet(1, 3, hour=2, zone="Europe/Berlin")

    ahead, back = date(2027, 3, 28), date(2026, 10, 25)

    assert speaking_instant(ahead, None, berlin) == datetime(2027, 3, 28, 1, tzinfo=UTC)
    assert speaking_instant(back, None, berlin) == datetime(2026, 10, 25, 2, tzinfo=UTC)
    second_half_past_two = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert berlin.quiet_until(second_half_past_two) == datetime(2026, 10, 25, 2, tzinfo=UTC)


def test_what_comes_late_is_held_back_too_unless_its_deadline_would_pass() -> None:
    person, night = quiet(22, 8), at(DAY, 23)

    assert held_until(night, None, person) == at(NEXT, 8)
    assert held_until(night, NEXT + timedelta(1), person) == at(NEXT, 8)
    assert held_until(night, NEXT, person) is None
    assert held_until(at(DAY, 12), None, person) is None
    assert held_until(night, None, buyer()) is None


@pytest.mark.parametrize(
    ("now", "monday"),
    [
        (at(date(2026, 11, 16), 9), at(date(2026, 11, 16), 10)),
        (at(date(2026, 11, 16), 10), at(date(2026, 11, 23), 10)),
        (at(date(2026, 11, 22), 23), at(date(2026, 11, 23), 10)),
    ],
)
def test_the_week_ahead_comes_on_mondays_at_the_reminder_hour(
    now: datetime, monday: datetime
) -> None:
    assert next_weekly(now, buyer()) == monday
