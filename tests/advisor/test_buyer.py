"""Days and hours as people live them: zones, clock changes, leap days, the date line."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.buyer import Buyer, local_instant
from tests.cases import for_each


def buyer(timezone: str, hour: int = 10) -> Buyer:
    return Buyer(chat_id=1, language="en", timezone=timezone, reminder_hour=hour)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@for_each(
    ("timezone", "now", "today"),
    [
        ("UTC", "2026-11-01 23:59:59", date(2026, 11, 1)),
        ("Europe/Moscow", "2026-11-01 20:59:59", date(2026, 11, 1)),
        ("Europe/Moscow", "2026-11-01 21:00", date(2026, 11, 2)),
        ("America/Los_Angeles", "2026-11-01 06:59", date(2026, 10, 31)),
        # odd offsets
        ("Asia/Kathmandu", "2026-11-01 18:14", date(2026, 11, 1)),
        ("Asia/Kathmandu", "2026-11-01 18:15", date(2026, 11, 2)),
        ("Pacific/Chatham", "2026-11-01 10:15", date(2026, 11, 2)),
        # the two sides of the date line
        ("Pacific/Kiritimati", "2026-11-01 10:00", date(2026, 11, 2)),
        ("Pacific/Pago_Pago", "2026-11-01 10:00", date(2026, 10, 31)),
        # a leap day
        ("Europe/Moscow", "2028-02-28 21:00", date(2028, 2, 29)),
        ("Europe/Moscow", "2028-02-29 21:00", date(2028, 3, 1)),
    ],
)
def test_today_is_the_date_on_the_buyers_calendar(timezone: str, now: str, today: date) -> None:
    assert buyer(timezone).today(utc(now)) == today


@for_each(
    ("timezone", "hour", "on", "instant"),
    [
        ("UTC", 10, date(2026, 11, 1), "2026-11-01 10:00"),
        ("Europe/Berlin", 10, date(2026, 7, 1), "2026-07-01 08:00"),
        ("Europe/Berlin", 10, date(2026, 12, 1), "2026-12-01 09:00"),
        ("Asia/Kathmandu", 9, date(2026, 11, 1), "2026-11-01 03:15"),
        ("Pacific/Kiritimati", 0, date(2026, 11, 1), "2026-10-31 10:00"),
        ("Pacific/Pago_Pago", 23, date(2026, 11, 1), "2026-11-02 10:00"),
        ("Europe/Moscow", 10, date(2028, 2, 29), "2028-02-29 07:00"),
        # an hour that the clock leaves out: as much later as the clock jumps
        ("Europe/Berlin", 2, date(2026, 3, 29), "2026-03-29 01:00"),
        # an hour that comes twice: the first
        ("Europe/Berlin", 2, date(2026, 10, 25), "2026-10-25 00:00"),
        ("America/New_York", 1, date(2026, 11, 1), "2026-11-01 05:00"),
        # half an hour of clock change
        ("Australia/Lord_Howe", 2, date(2026, 10, 4), "2026-10-03 15:30"),
        # the last hour of a day is left out: an hour earlier, not on the next day
        ("America/Nuuk", 23, date(2027, 3, 27), "2027-03-28 00:00"),
        ("America/Nuuk", 22, date(2027, 3, 27), "2027-03-28 00:00"),
        ("America/Nuuk", 23, date(2027, 3, 28), "2027-03-29 00:00"),
        # a day that the date line swallowed
        ("Pacific/Apia", 10, date(2011, 12, 30), "2011-12-30 20:00"),
    ],
)
def test_reminders_come_at_the_hour_on_the_wall(
    timezone: str, hour: int, on: date, instant: str
) -> None:
    assert buyer(timezone, hour).reminder_instant(on) == utc(instant)


@pytest.mark.parametrize(
    ("timezone", "on", "instant"),
    [
        ("Europe/Berlin", date(2026, 11, 1), "2026-10-31 23:00"),
        ("Asia/Kathmandu", date(2026, 11, 1), "2026-10-31 18:15"),
        # clocks that change at midnight: the day begins at one
        ("Africa/Cairo", date(2026, 4, 24), "2026-04-23 22:00"),
        ("America/Santiago", date(2026, 9, 6), "2026-09-06 04:00"),
        # midnight comes twice: the day begins with the first
        ("America/Havana", date(2026, 11, 1), "2026-11-01 04:00"),
    ],
)
def test_a_day_begins_when_the_calendar_turns(timezone: str, on: date, instant: str) -> None:
    assert buyer(timezone).day_start(on) == utc(instant)


# -- quiet hours -------------------------------------------------------------------------------


def quiet(begins: int | None, ends: int | None, timezone: str = "UTC") -> Buyer:
    return replace(buyer(timezone), quiet_from=begins, quiet_to=ends)


@pytest.mark.parametrize(
    ("person", "instant", "since", "until"),
    [
        (quiet(22, 8), "2026-11-12 23:30", "2026-11-12 22:00", "2026-11-13 08:00"),
        (quiet(22, 8), "2026-11-13 03:00", "2026-11-12 22:00", "2026-11-13 08:00"),
        (quiet(13, 15), "2026-11-12 13:00", "2026-11-12 13:00", "2026-11-12 15:00"),
        (quiet(0, 0), "2026-11-12 12:00", "2026-11-12 00:00", "2026-11-13 00:00"),
        (
            quiet(22, 8, "Asia/Kathmandu"),
            "2026-11-12 18:00",
            "2026-11-12 16:15",
            "2026-11-13 02:15",
        ),
        # the night in which the clocks go back has an hour more
        (quiet(1, 3, "Europe/Berlin"), "2026-10-25 01:30", "2026-10-24 23:00", "2026-10-25 02:00"),
    ],
)
def test_quiet_hours_begin_and_end_on_the_wall(
    person: Buyer, instant: str, since: str, until: str
) -> None:
    assert person.quiet_since(utc(instant)) == utc(since)
    assert person.quiet_until(utc(instant)) == utc(until)


@pytest.mark.parametrize(
    ("person", "instant"),
    [
        (quiet(None, None), "2026-11-12 03:00"),
        (quiet(22, 8), "2026-11-12 08:00"),
        (quiet(22, 8), "2026-11-12 21:59"),
        (quiet(13, 15), "2026-11-12 12:59"),
        (quiet(13, 15), "2026-11-12 15:00"),
    ],
)
def test_outside_the_quiet_hours_nothing_has_to_wait(person: Buyer, instant: str) -> None:
    assert person.quiet_until(utc(instant)) is None


ZONES = st.sampled_from(
    [
        "Africa/Cairo",
        "America/Los_Angeles",
        "America/Nuuk",
        "America/Santiago",
        "America/St_Johns",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Europe/Berlin",
        "Europe/Moscow",
        "Pacific/Chatham",
        "Pacific/Kiritimati",
        "UTC",
    ]
)


@given(zone=ZONES, on=st.dates(date(2024, 1, 1), date(2036, 12, 31)), hour=st.integers(0, 23))
def test_a_reminder_falls_on_the_day_it_is_meant_for(zone: str, on: date, hour: int) -> None:
    person = buyer(zone, hour)
    instant = person.reminder_instant(on)
    assert instant.tzinfo is UTC
    assert person.today(instant) == on
    assert person.day_start(on) <= instant < person.day_start(on + timedelta(1))


@given(zone=ZONES, on=st.dates(date(2024, 1, 1), date(2036, 12, 31)))
def test_days_follow_each_other_without_a_hole(zone: str, on: date) -> None:
    start = buyer(zone).day_start(on)
    assert buyer(zone).today(start) == on
    assert buyer(zone).today(start - timedelta(microseconds=1)) == on - timedelta(1)


@given(zone=ZONES, instant=st.datetimes(datetime(2024, 1, 1), datetime(2036, 12, 31)))  # noqa: DTZ001
def test_the_wall_and_the_instant_agree(zone: str, instant: datetime) -> None:
    now = instant.replace(tzinfo=UTC)
    local = now.astimezone(ZoneInfo(zone))
    shown = local_instant(local.date(), local.time().replace(fold=0), ZoneInfo(zone))
    assert shown in (now, now - timedelta(hours=1), now - timedelta(minutes=30))


def test_times_are_given_in_utc() -> None:
    assert local_instant(date(2026, 11, 1), time(10), ZoneInfo("Europe/Berlin")).tzinfo is UTC
