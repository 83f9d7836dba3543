"""Ship24: one call for each parcel, and what is made of the answers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from advisor.parcel import ParcelState as P
from advisor.sightings import Looked, Service, Sighting
from bot.trackers.reading import UnknownCodes
from bot.trackers.ship24.adapter import Ship24
from bot.trackers.ship24.shapes import Tracking
from bot.trackers.ship24.vocabulary import sighting_of
from sandbox.trackers.parcels import Mood, Parcels, Stage
from sandbox.trackers.serving import served
from sandbox.trackers.ship24 import ship24
from scheduler.tracker import Tracked, TrackerAwayError, TrackerRefusedError
from tests.bot.trackers.serving import answering
from tests.cases import for_each

CODE = "LP00123456789012"
MINE = Tracked(number=CODE, destination="DE")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@asynccontextmanager
async def looking(
    app: web.Application, patience: timedelta = timedelta(seconds=30)
) -> AsyncIterator[Ship24]:
    async with served(app) as url:
        tracker = Ship24("apik_secret", url, pause=timedelta(), patience=patience)
        try:
            yield tracker
        finally:
            await tracker.close()


async def look(tracker: Ship24) -> Sighting:
    return (await tracker.look([MINE]))[CODE]


async def test_one_call_creates_and_reads() -> None:
    parcels = Parcels()
    async with looking(ship24(parcels)) as tracker:
        assert await look(tracker) == Sighting(looked=Looked.NOTHING_YET)
        parcels.scan(CODE, Stage.DEPARTED, NOON)
        parcels.scan(CODE, Stage.ARRIVED, NOON + timedelta(days=1))
        sighting = await look(tracker)
        await tracker.forget([MINE])
        assert "dashboard" in await tracker.quota()
    assert sighting.answers == {P.IN_COUNTRY}
    assert sighting.last_scan == date(2026, 11, 21)
    assert sighting.words == "Arrived at destination country"
    assert sighting.destination == "DE"
    assert parcels.asked("track")[0] == {
        "trackingNumber": CODE,
        "originCountryCode": "CN",
        "destinationCountryCode": "DE",
    }


async def test_a_used_up_quota_is_no_look() -> None:
    parcels = Parcels(mood=Mood.QUOTA)
    async with looking(ship24(parcels)) as tracker:
        assert (await look(tracker)).looked is Looked.NOT_LOOKED
        assert (await look(tracker)).looked is Looked.NOT_LOOKED


@pytest.mark.parametrize("mood", [Mood.DOWN, Mood.CAPTCHA, Mood.BUSY])
async def test_a_service_that_does_not_answer_says_nothing(mood: Mood) -> None:
    async with looking(ship24(Parcels(mood=mood))) as tracker:
        with pytest.raises(TrackerAwayError):
            await look(tracker)


async def test_a_service_that_asks_for_a_pause_gets_it() -> None:
    async with looking(ship24(Parcels(mood=Mood.BUSY))) as tracker:
        with pytest.raises(TrackerAwayError) as caught:
            await tracker.look([MINE, Tracked(number="LP00999999999999")])
    assert caught.value.retry_after == timedelta(seconds=7)


@for_each(
    ("slow", "answered"),
    [("A", "BC"), ("B", "AC"), ("C", "AB"), ("AC", "B"), ("BC", "A"), ("AB", "")],
)
def test_a_number_that_takes_too_long_does_not_hold_up_the_others(slow: str, answered: str) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        number = (await request.json())["trackingNumber"]
        if number in slow:
            await asyncio.Event().wait()
        return web.json_response({"data": {"trackings": []}})

    async def ask() -> str:
        app = web.Application()
        app.router.add_post("/trackers/track", answer)
        async with looking(app, timedelta(milliseconds=60)) as tracker:
            try:
                return "".join(await tracker.look([Tracked(number=one) for one in "ABC"]))
            except TrackerAwayError:
                return ""

    assert asyncio.run(ask()) == answered


async def test_a_refused_key_is_told_apart() -> None:
    async with looking(ship24(Parcels(mood=Mood.KEY))) as tracker:
        with pytest.raises(TrackerRefusedError):
            await look(tracker)


@pytest.mark.parametrize(
    ("body", "looked"),
    [
        ('{"data": {"trackings": []}}', Looked.NOTHING_YET),
        ('{"data": null, "errors": [{"code": "validation_error"}]}', Looked.NOT_LOOKED),
    ],
)
async def test_an_empty_answer_and_a_refusal(body: str, looked: Looked) -> None:
    async with looking(answering(body)) as tracker:
        assert (await look(tracker)).looked is looked


async def test_an_answer_without_anything_is_none() -> None:
    async with looking(answering("{}")) as tracker:
        with pytest.raises(TrackerAwayError):
            await look(tracker)


UNKNOWN = UnknownCodes(Service.SHIP24)


def read(code: str | None, milestone: str | None, *before: str, **shipment: Any) -> Sighting:
    events = [
        {"status": one, "statusCode": one, "occurrenceDatetime": f"2026-11-1{n}T08:00:00"}
        for n, one in enumerate(before)
    ]
    told = {"statusCode": code, "statusMilestone": milestone} | shipment
    return sighting_of(MINE, Tracking.model_validate({"shipment": told, "events": events}), UNKNOWN)


@for_each(
    ("code", "milestone", "before", "answers"),
    [
        ("data_order_created", "info_received", (), {P.NOT_FOUND}),
        ("transit_handover", "in_transit", (), {P.MOVING}),
        ("customs_received", "in_transit", (), {P.AT_EXPORT}),
        ("customs_received", "in_transit", ("destination_arrival",), {P.IN_COUNTRY}),
        ("customs_exception", "exception", ("destination_arrival",), {P.AT_CUSTOMS}),
        ("delivery_attempted", "failed_attempt", (), {P.IN_COUNTRY, P.AT_POST_OFFICE}),
        ("delivery_refused", "exception", (), {P.IN_COUNTRY, P.RETURNING}),
        ("delivery_delivered", "delivered", (), {P.SAID_DELIVERED}),
        ("exception_lost", "exception", (), {P.NO_CHANGE, P.RETURNING}),
        (None, "available_for_pickup", (), {P.AT_POST_OFFICE}),
        ("brand_new", "out_for_delivery", (), {P.IN_COUNTRY}),
        ("brand_new", "brand_new", ("Out for delivery",), {P.IN_COUNTRY}),
        (None, "exception", (), set()),
    ],
)
def test_each_code_has_its_answers_and_the_milestone_those_of_none(
    code: str | None, milestone: str, before: tuple[str, ...], answers: set[P]
) -> None:
    assert read(code, milestone, *before).answers == answers


def test_what_is_pending_or_missing_is_nothing_yet() -> None:
    assert read(None, "pending").looked is Looked.NOTHING_YET
    assert read(None, None).looked is Looked.NOTHING_YET
    assert sighting_of(MINE, Tracking(), UNKNOWN).looked is Looked.NOTHING_YET


def test_the_day_expected_and_the_last_number_are_read() -> None:
    span = {"courierEstimatedDeliveryDate": {"from": "2026-11-24", "to": "2026-11-26"}}
    one = read("transit_handover", "in_transit", delivery=span, trackingNumbers=[{"tn": "0034"}])
    assert one.expected == (date(2026, 11, 24), date(2026, 11, 26))
    assert one.handed_to == "0034"
    plain = {"estimatedDeliveryDate": "2026-11-25T00:00:00Z", "courierEstimatedDeliveryDate": None}
    other = read("transit_handover", "in_transit", delivery=plain)
    assert other.expected == (date(2026, 11, 25), date(2026, 11, 25))
