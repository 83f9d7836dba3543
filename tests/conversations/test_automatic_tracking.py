"""A bot that looks by itself: with the operator's leave and each buyer's, and as today without."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from advisor.advice import Situation
from advisor.sightings import Service
from advisor.wording.message import Action
from sandbox.botapi import BotApiServer, Message, Person
from sandbox.trackers.parcels import Mood, Parcels, Stage
from sandbox.trackers.serving import served
from sandbox.trackers.seventeentrack import seventeentrack
from tests.chatting import ask, en, offers, press, tap, turn
from tests.clocks import StandingClock
from tests.conversations.test_pasting import do
from tests.house import House, house_at

SHIPPED = date(2026, 11, 1)
CODE = "LP00123456789012"
LAMP = f"/add Lamp, {CODE}, shipped 2026-11-01, 60 days, $20"


@pytest.fixture
def parcels() -> Parcels:
    return Parcels()


@pytest.fixture
async def watched(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, parcels: Parcels
) -> AsyncIterator[House]:
    """A house whose operator has named a service, and Anna's lamp, which it may look up."""
    named = {"tracker": Service.SEVENTEENTRACK, "tracker_key": SecretStr("secret")}
    async with (
        served(seventeentrack(parcels)) as url,
        house_at(server, home, clock, tracker_url=url, **named) as house,
    ):
        offered = await ask(anna, LAMP)
        assert offers(offered, Action.WATCH)
        said = await tap(anna, offered, Action.WATCH, "yes")
        assert said.text == en("tracker-offer-yes", service="17TRACK")
        yield house


def on(number: int, hour: int = 8) -> datetime:
    return datetime.combine(SHIPPED + timedelta(number), time(hour), UTC)


async def look(house: House, number: int) -> None:
    """The chore has run on the morning of a day, and what is due then has been said."""
    day = SHIPPED + timedelta(number)
    await house.turn_to(day, hour=9)
    assert house.product.looks is not None
    for _ in range(2):  # a number that is new is only registered the first time
        await house.product.looks.run(asyncio.Event())
        house.clock.advance(minutes=30)
    await house.turn_to(day)


async def last_word(anna: Person) -> Message:
    return (await anna.expect(len(anna.unread())))[-1]


async def all_said(anna: Person) -> str:
    return "\n".join(one.text for one in await anna.expect(len(anna.unread())))


def day_15() -> str:
    """As letters write it."""
    day = SHIPPED + timedelta(15)
    return f"{day:%B} {day.day}, {day.year}"


async def test_a_number_that_shows_nothing_is_disputed_without_a_question(
    watched: House, anna: Person, parcels: Parcels
) -> None:
    for day in (2, 9):
        await look(watched, day)
    assert not anna.unread()
    await look(watched, 10)
    letter = await last_word(anna)
    assert en.headline(Situation.UNTRACKED_LETTER) in letter.text
    assert f"17TRACK: {en('parcel-not_found')}" in letter.text
    await look(watched, 15)
    dispute = await last_word(anna)
    assert en.headline(Situation.UNTRACKED_DISPUTE) in dispute.text
    showed = f"On {day_15()}, 17TRACK showed no scan of the parcel."
    assert showed in dispute.text
    assert showed in (await ask(anna, "/dispute")).text
    assert parcels.registered == {CODE: 1}


async def test_a_number_that_wakes_up_is_told_and_nothing_is_disputed(
    watched: House, anna: Person, parcels: Parcels
) -> None:
    await look(watched, 10)
    await last_word(anna)
    parcels.scan(CODE, Stage.DEPARTED, on(11))
    await look(watched, 12)
    news = await all_said(anna)
    assert en("checkpoint-parcel_news.nudge") in news
    assert f"{en('parcel-not_found')} → {en('parcel-moving')}" in news
    assert "“Departed from departure" in news
    assert en.headline(Situation.MOVING) in news
    await look(watched, 20)
    assert not anna.unread()


async def test_a_delivery_that_is_not_here_is_asked_about_and_disputed(
    watched: House, anna: Person, parcels: Parcels
) -> None:
    parcels.scan(CODE, Stage.ARRIVED, on(8))
    await look(watched, 9)
    parcels.scan(CODE, Stage.DELIVERED, on(21, 15))
    await look(watched, 22)
    asked = await last_word(anna)
    delivered = SHIPPED + timedelta(21)
    assert en.headline(Situation.DELIVERY_SEEN, delivered=delivered) in asked.text
    assert en.date(delivered + timedelta(4)) in asked.text
    await anna.say("no")
    answered = await anna.next_message()
    assert en.headline(Situation.DELIVERED_ELSEWHERE) in answered.text
    status = await ask(anna, "/history")
    assert "17TRACK" in status.text


async def test_a_parcel_that_goes_back_is_disputed_on_that_day(
    watched: House, anna: Person, parcels: Parcels
) -> None:
    parcels.scan(CODE, Stage.RETURNING, on(8))
    await look(watched, 9)
    told = await last_word(anna)
    assert en.headline(Situation.RETURNING) in told.text
    assert "“Returning to sender”" in told.text


async def test_what_the_buyer_takes_back_is_not_said_again(
    watched: House, anna: Person, parcels: Parcels
) -> None:
    parcels.scan(CODE, Stage.RETURNING, on(7))
    await look(watched, 8)
    await anna.expect(len(anna.unread()))
    question = await ask(anna, "/undo")
    await tap(anna, question, Action.UNDO_CONFIRMED)
    await look(watched, 9)
    assert not anna.unread()
    assert en("situation-returning") not in (await ask(anna, "/status")).text


async def test_a_service_that_is_down_leaves_everything_as_it_was(
    watched: House, anna: Person, parcels: Parcels
) -> None:
    parcels.mood = Mood.DOWN
    told = []
    for day in (55, 57, 59):
        await look(watched, day)
        told.append(await last_word(anna))
    assert all(offers(one, Action.TRACK) for one in told)
    assert not any("17TRACK" in one.text for one in told)
    assert en.headline(Situation.MUST_ACT) in told[-1].text


async def test_names_streets_and_telephones_are_stored_nowhere(
    watched: House, anna: Person, parcels: Parcels, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    secrets = ("Musterweg 5", "Erika Mustermann", "+49 151 23456789")
    street, name, phone = secrets
    parcels.extra = {
        "shipping_info": {"recipient_address": {"country": "DE", "street": street, "city": name}},
        "misc_info": {"consignee": name, "phone_number": phone},
        "tracking": {"providers": [{"events": [{"description": f"{name}, {street}, {phone}"}]}]},
    }
    parcels.scan(CODE, Stage.PICKUP, on(20))
    await look(watched, 21)
    await anna.expect(len(anna.unread()))
    said = "".join(one.text for one in watched.sent_to(anna.id))
    file = watched.product.settings.sqlite_file
    assert file is not None
    stored = b"".join(Path(f"{file}{end}").read_bytes() for end in ("", "-wal"))
    assert b"pick-up point" in stored
    for secret in secrets:
        assert secret not in said
        assert secret.encode() not in stored
        assert secret not in caplog.text
    asked = json.dumps(parcels.requests)
    assert "Lamp" not in asked
    assert str(anna.id) not in asked


async def test_whoever_saves_an_order_from_its_card_is_asked_as_well(watched: House) -> None:
    bob = watched.server.person(id=103, first_name="Bob", language_code="en")
    card = await ask(bob, "Ring, LP00333333333333, shipped 2026-11-01, 60 days, $20")
    assert not offers(card, Action.WATCH)
    saved = await do(bob, card, "save")
    assert offers(saved, Action.WATCH)
    said = await tap(bob, saved, Action.WATCH, "yes")
    assert said.text == en("tracker-offer-yes", service="17TRACK")


async def test_who_says_no_is_not_looked_up_and_can_say_yes_later(
    watched: House, parcels: Parcels
) -> None:
    bob = watched.server.person(id=103, first_name="Bob", language_code="en")
    offered = await ask(bob, LAMP.replace("12345", "99999"))
    said = await tap(bob, offered, Action.WATCH, "no")
    assert said.text == en("tracker-offer-no", service="17TRACK")
    again = await ask(bob, "/add Ring, LP00333333333333, shipped 2026-11-01, 60 days, $9")
    assert not offers(again, Action.WATCH)
    await look(watched, 5)
    assert list(parcels.registered) == [CODE]
    page = await ask(bob, "/settings")
    await turn(bob, page, Action.SETTINGS, "auto=on")
    await look(watched, 6)
    assert len(parcels.registered) == 3
    privacy = await ask(bob, "/privacy")
    assert en("privacy-tracker", service="17TRACK") in privacy.text


async def test_without_a_service_nobody_is_asked(house: House, anna: Person) -> None:
    assert not offers(await ask(anna, LAMP), Action.WATCH)
    page = await ask(anna, "/settings")
    assert not offers(page, Action.SETTINGS, "auto=on")
    assert "17TRACK" not in (await ask(anna, "/privacy")).text
    forged = await house.plant(anna, "1:wt:::yes")
    assert house.product.looks is None
    await press(anna, forged, Action.WATCH, "yes")
