"""Turning the clock, with the real bot behind it."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from sandbox.botapi import Fault, Person
from sandbox.running import Sandbox
from sandbox.time_travel import TimeTravel

ORDER = "/add Lamp, shipped 9 days ago, 60 days, LP00123456789012, $40"


@pytest.fixture
def travel(sandbox: Sandbox) -> TimeTravel:
    return TimeTravel(sandbox.clock, sandbox.product, sandbox.server)


@pytest.fixture
async def anna(sandbox: Sandbox) -> Person:
    person = sandbox.server.known_person(101)
    await person.messages(after=await person.say(ORDER))
    return person


async def test_what_falls_due_on_the_way_comes_at_its_own_time(
    travel: TimeTravel, anna: Person
) -> None:
    registered, before = travel.now(), len(anna.chat.history)
    await travel.advance_days(7)
    days = [
        (message.date - registered.timestamp()) / 86_400 for message in anna.chat.history[before:]
    ]
    # What day 10 asks is asked twice again, and what day 15 asks once until then.
    assert len(days) == 5
    assert 0 < days[0] < days[1] < days[2] < 4
    assert 5 < days[3] < days[4] < 7
    assert travel.now() - registered >= timedelta(days=7)


async def test_the_next_nudge_is_gone_to_directly(travel: TimeTravel, anna: Person) -> None:
    before = len(anna.chat.history)
    due = await travel.next_due()
    assert due is not None
    reached = await travel.advance_to_next_nudge()
    assert reached is not None
    assert timedelta(0) <= reached - due < timedelta(minutes=1)
    assert len(anna.chat.history) == before + 1


async def test_without_a_reminder_time_stands_still(sandbox: Sandbox, travel: TimeTravel) -> None:
    before = travel.now()
    assert await travel.advance_to_next_nudge() is None
    assert travel.now() - before < timedelta(minutes=1)


async def test_a_date_is_reached_in_its_evening_and_never_backwards(travel: TimeTravel) -> None:
    zone = "Asia/Yekaterinburg"
    day = travel.now().astimezone(ZoneInfo(zone)).date() + timedelta(days=5)
    await travel.advance_to(day, zone)
    local = travel.now().astimezone(ZoneInfo(zone))
    assert (local.date(), local.hour) == (day, 18)
    with pytest.raises(ValueError, match="past"):
        await travel.advance_to(day - timedelta(days=1), zone)


async def test_bad_weather_does_not_hold_the_clock(
    sandbox: Sandbox, travel: TimeTravel, anna: Person
) -> None:
    sandbox.server.faults.add("sendMessage", Fault.server_error(), times=None)
    before = travel.now()
    await travel.advance_days(3)
    assert travel.now() - before >= timedelta(days=3)
    assert await travel.advance_to_next_nudge() is None
    assert await travel.next_due() is not None
    sandbox.server.faults.clear()
    assert await travel.advance_to_next_nudge() is not None
