"""17TRACK: what is asked, in which order, and what is made of the answers."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from advisor.parcel import ParcelState as P
from advisor.sightings import Looked, Service, Sighting
from bot.trackers.reading import UnknownCodes
from bot.trackers.seventeentrack.adapter import UNDETECTED, SeventeenTrack
from bot.trackers.seventeentrack.shapes import TrackInfo
from bot.trackers.seventeentrack.vocabulary import sighting_of
from sandbox.trackers.parcels import Mood, Parcels, Stage
from sandbox.trackers.serving import served
from sandbox.trackers.seventeentrack import seventeentrack
from scheduler.tracker import Tracked, TrackerAwayError, TrackerRefusedError
from tests.bot.trackers.serving import answering
from tests.cases import for_each

CODE = "LP00123456789012"
MINE = Tracked(number=CODE, destination="DE")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@asynccontextmanager
async def looking(app: web.Application, **how: Any) -> AsyncIterator[SeventeenTrack]:
    async with served(app) as url:
        tracker = SeventeenTrack("secret", url, **({"pause": timedelta()} | how))
        try:
            yield tracker
        finally:
            await tracker.close()


async def look(tracker: SeventeenTrack, *parcels: Tracked) -> list[Sighting]:
    found = await tracker.look(parcels or (MINE,))
    return list(found.values())


# -- the order of things -------------------------------------------------------------------------


async def test_a_number_is_registered_once_and_read_from_then_on() -> None:
    parcels = Parcels()
    async with looking(seventeentrack(parcels)) as tracker:
        [first] = await look(tracker)
        assert first == Sighting(looked=Looked.NOT_LOOKED, key="190271")
        known = Tracked(number=CODE, destination="DE", key=first.key)
        [second] = await look(tracker, known)
        assert second.looked is Looked.NOTHING_YET
        parcels.scan(CODE, Stage.ARRIVED, NOON)
        [third] = await look(tracker, known)
        assert third.answers == {P.IN_COUNTRY}
        assert third.last_scan == date(2026, 11, 20)
        parcels.scan(CODE, Stage.DELIVERED, NOON + timedelta(days=2))
        [fourth] = await look(tracker, known)
        assert fourth.answers == {P.SAID_DELIVERED}
        assert fourth.words == "Delivered"
    assert parcels.registered == {CODE: 1}
    assert parcels.asked("register") == [
        [{"number": CODE, "auto_detection": True, "destination_country": "DE"}]
    ]
    assert parcels.asked("gettrackinfo")[-1] == [{"number": CODE, "carrier": 190271}]


async def test_forty_numbers_go_in_one_request_and_the_next_waits() -> None:
    parcels = Parcels(registered={f"LP{n:014}": 1 for n in range(41)})
    many = [Tracked(number=number) for number in parcels.registered]
    async with looking(seventeentrack(parcels), pause=timedelta(milliseconds=60)) as tracker:
        began = time.monotonic()
        await asyncio.gather(tracker.look(many), tracker.look(many[:1]))
    assert [len(body) for body in parcels.asked("gettrackinfo")] in ([40, 1, 1], [40, 1, 1][::-1])
    assert time.monotonic() - began >= 0.12


async def test_what_was_given_up_is_renewed_once() -> None:
    parcels = Parcels(registered={CODE: 1}, stopped={CODE})
    parcels.scan(CODE, Stage.DEPARTED, NOON)
    async with looking(seventeentrack(parcels)) as tracker:
        [expired] = await look(tracker)
        assert expired.renewed
        assert expired.answers == {P.MOVING}
        parcels.stopped = {CODE}
        [again] = await look(tracker, Tracked(number=CODE, key="190271", renewed=True))
        assert not again.renewed
    assert len(parcels.asked("retrack")) == 1


async def test_a_quota_that_is_used_up_stops_registering_and_nothing_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    parcels = Parcels(registered={"OLD12345": 1}, mood=Mood.QUOTA)
    parcels.scan("OLD12345", Stage.DEPARTED, NOON)
    async with looking(seventeentrack(parcels)) as tracker:
        for _ in range(2):
            new, old = await look(tracker, MINE, Tracked(number="OLD12345"))
            assert new.looked is Looked.NOT_LOOKED
            assert old.answers == {P.MOVING}
        assert await tracker.quota() == "0 of 200 registrations are left"
    assert len(parcels.asked("register")) == 1


async def test_what_is_forgotten_is_deleted_there_known_or_not() -> None:
    parcels = Parcels(registered={CODE: 1})
    known = Tracked(number=CODE, key="190271")
    async with looking(seventeentrack(parcels)) as tracker:
        for _ in range(2):
            await tracker.forget([known, Tracked(number="LP1", key=UNDETECTED)])
        await tracker.forget([])
    assert parcels.asked("deletetrack") == [[{"number": CODE, "carrier": 190271}]] * 2
    assert parcels.registered == {}


async def test_a_number_without_a_carrier_is_not_asked_for_again() -> None:
    refusal = {"number": CODE, "error": {"code": -18019903, "message": ""}}
    unknown = {"number": CODE, "carrier": "3011", "error": {"code": -18019902, "message": ""}}
    answers = [json.dumps({"code": 0, "data": {"rejected": [one]}}) for one in (unknown, refusal)]
    async with looking(answering(*answers)) as tracker:
        [sighting] = await look(tracker)
        assert sighting == Sighting(looked=Looked.NOT_LOOKED, key=UNDETECTED)
        [later] = await look(tracker, Tracked(number=CODE, key=UNDETECTED))
        assert later.looked is Looked.NOT_LOOKED


@pytest.mark.parametrize(
    ("code", "looked"),
    [
        (-18019901, Looked.NOT_LOOKED),
        (-18019909, Looked.NOTHING_YET),
        (-18010016, Looked.NOT_LOOKED),
        (-18010019, Looked.NOT_LOOKED),
        (-18019907, Looked.NOT_LOOKED),
        (-18019910, Looked.NOT_LOOKED),
        (-18999999, Looked.NOT_LOOKED),
    ],
)
async def test_each_refusal_of_a_number_has_its_meaning(code: int, looked: Looked) -> None:
    body = {"code": 0, "data": {"rejected": [{"number": CODE, "error": {"code": code}}]}}
    async with looking(answering(json.dumps(body))) as tracker:
        [sighting] = await look(tracker)
    assert sighting.looked is looked


# -- answers that are none -----------------------------------------------------------------------

AWAY = [
    web.Response(status=500),
    web.Response(status=503),
    web.Response(status=429),
    web.Response(status=302, headers={"Location": "https://example.org/"}),
    web.Response(text="<html>busy</html>", content_type="text/html"),
    web.Response(body=b""),
    web.Response(body=b'{"code": 0, "data": {"accep'),
    web.Response(body=b'{"code": "nought"}'),
    web.Response(body=b"[]"),
    web.Response(body=b"[" * 100_000),
    web.Response(body=b'{"code": 0, "data": {"errors": [{"code": -18010003}]}}'),
    web.Response(body=b'{"code": 429, "data": {"errors": [{"code": 429}]}}'),
]


@pytest.mark.parametrize("answer", AWAY, ids=str)
async def test_what_is_no_answer_says_nothing_of_any_parcel(answer: web.Response) -> None:
    async with looking(answering(answer)) as tracker:
        with pytest.raises(TrackerAwayError):
            await tracker.look([MINE])


@pytest.mark.parametrize(
    "answer",
    [web.Response(status=401), web.Response(body=b'{"code": -18010002, "data": {}}')],
    ids=["status", "code"],
)
async def test_a_key_that_is_refused_is_the_operators_affair(answer: web.Response) -> None:
    async with looking(answering(answer)) as tracker:
        with pytest.raises(TrackerRefusedError):
            await tracker.look([MINE])
        with pytest.raises(TrackerRefusedError):
            await tracker.quota()


async def test_silence_ends_in_time_and_an_endless_answer_too() -> None:
    async def silent(_: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    app = web.Application()
    app.router.add_post("/gettrackinfo", silent)
    async with looking(app, patience=timedelta(milliseconds=80)) as tracker:
        with pytest.raises(TrackerAwayError):
            await tracker.look([MINE])
    async with looking(answering(b" " * 5_000_000)) as tracker:
        with pytest.raises(TrackerAwayError):
            await tracker.look([MINE])


async def test_nobody_at_the_address_is_tried_twice() -> None:
    tracker = SeventeenTrack("secret", "http://127.0.0.1:9", pause=timedelta())
    with pytest.raises(TrackerAwayError):
        await tracker.look([MINE])
    await tracker.close()


async def test_a_service_that_asks_for_a_pause_gets_it() -> None:
    async with looking(seventeentrack(Parcels(mood=Mood.BUSY))) as tracker:
        with pytest.raises(TrackerAwayError) as caught:
            await tracker.look([MINE])
    assert caught.value.retry_after == timedelta(seconds=7)


# -- the vocabulary ------------------------------------------------------------------------------

UNKNOWN = UnknownCodes(Service.SEVENTEENTRACK)


def read(info: Any, key: str | None = None) -> Sighting:
    parsed = None if info is None else TrackInfo.model_validate(info)
    return sighting_of(MINE, parsed, UNKNOWN, key)


def status(name: str, country: str | None = None, **more: Any) -> dict[str, Any]:
    address = {"country": country, "street": "Musterweg 5"}
    event = {"time_iso": "2026-11-20T08:15:00+01:00", "address": address, "sub_status": name}
    latest = {"status": name.partition("_")[0], "sub_status": name}
    return {"latest_status": latest, "latest_event": event} | more


ARRIVED = [{"key_stage": "Arrival", "time_iso": "2026-11-18T10:00:00Z"}]
NOT_ARRIVED = [{"key_stage": "Arrival", "time_iso": None, "time_raw": {"date": None}}]


@for_each(
    ("info", "answers"),
    [
        (status("InfoReceived"), {P.NOT_FOUND}),
        (status("InTransit_PickedUp"), {P.MOVING}),
        (status("InTransit_Departure", "CN"), {P.MOVING}),
        (status("InTransit_Arrival", "DE"), {P.IN_COUNTRY}),
        (status("InTransit_Arrival", "NL"), {P.MOVING}),
        (status("InTransit_Arrival"), {P.IN_COUNTRY}),
        (status("InTransit_CustomsProcessing", "CN"), {P.AT_EXPORT}),
        (status("InTransit_CustomsProcessing", "DE"), {P.IN_COUNTRY}),
        (status("InTransit_CustomsProcessing", milestone=NOT_ARRIVED), {P.AT_EXPORT, P.IN_COUNTRY}),
        (status("InTransit_CustomsReleased", milestone=ARRIVED), {P.IN_COUNTRY}),
        (status("InTransit_CustomsRequiringInformation", "DE"), {P.AT_CUSTOMS}),
        (status("OutForDelivery_Other"), {P.IN_COUNTRY}),
        (status("AvailableForPickup_Other"), {P.AT_POST_OFFICE}),
        (status("DeliveryFailure_NoBody"), {P.IN_COUNTRY, P.AT_POST_OFFICE}),
        (status("DeliveryFailure_Rejected"), {P.IN_COUNTRY, P.RETURNING}),
        (status("Delivered_Other"), {P.SAID_DELIVERED}),
        (status("Exception_Returned"), {P.RETURNING}),
        (status("Exception_Lost"), {P.NO_CHANGE, P.RETURNING}),
        (status("Exception_Damaged"), {P.NO_CHANGE, P.RETURNING}),
        (status("Exception_Delayed"), set()),
        (status("InTransit_TransportArrived"), set()),
        (status("Expired_Other"), set()),
    ],
    ids=lambda value: value["latest_status"]["sub_status"] if isinstance(value, dict) else "",
)
def test_each_status_has_its_answers(info: dict[str, Any], answers: set[P]) -> None:
    sighting = read(info)
    assert sighting.looked is Looked.SEEN
    assert sighting.answers == answers


def reported(sub_status: str, at: str | None, words: str) -> dict[str, Any]:
    return {"sub_status": sub_status, "time_utc": at, "time_iso": at, "description": words}


@pytest.mark.parametrize(
    ("theirs", "answers", "day"),
    [
        (reported("InTransit_Arrival", "2026-11-21T10:00:00Z", "Arrived"), {P.IN_COUNTRY}, 21),
        (
            reported("InTransit_Arrival", "2026-11-20T13:00:00+01:00", "Arrived"),
            {P.SAID_DELIVERED},
            20,
        ),
        (reported("InTransit_Arrival", "2026-11-19T10:00:00Z", "Arrived"), {P.SAID_DELIVERED}, 20),
        (reported("InTransit_Arrival", "2026-11-21T10:00:00", "Arrived"), {P.SAID_DELIVERED}, 20),
        (reported("InTransit_Arrival", None, "Arrived"), {P.SAID_DELIVERED}, 20),
    ],
)
def test_of_two_carriers_that_disagree_the_newest_scan_decides(
    theirs: dict[str, Any], answers: set[P], day: int
) -> None:
    delivered = reported("Delivered_Other", "2026-11-20T12:00:00Z", "Delivered")
    info = {
        "latest_status": {"status": "Delivered", "sub_status": "Delivered_Other"},
        "latest_event": delivered,
        "tracking": {"providers": [{"events": [delivered]}, {"events": [theirs]}, {}]},
    }
    found = read(info)
    assert found.answers == answers
    assert found.last_scan == date(2026, 11, day)


def test_an_unknown_status_is_read_by_its_words() -> None:
    info = status("InTransit_Teleported")
    info["latest_event"]["description"] = "Out for delivery"
    assert read(info).answers == {P.IN_COUNTRY}
    info["latest_event"]["description"] = "Delivered"
    assert read(info).answers == {P.SAID_DELIVERED}


@pytest.mark.parametrize(
    "info",
    [
        None,
        {},
        {"latest_status": None, "latest_event": None},
        {"latest_status": {"status": "NotFound", "sub_status": "NotFound_Other"}},
        {"latest_status": {"status": "NotFound", "sub_status": "NotFound_InvalidCode"}},
        {"latest_status": {"status": "Expired", "sub_status": "Expired_Other"}},
    ],
)
def test_what_shows_nothing_is_nothing_yet(info: Any) -> None:
    assert read(info, "190271?").looked is Looked.NOTHING_YET


def test_a_guessed_carrier_and_one_that_gave_up_after_the_label_say_nothing() -> None:
    assert read(None, "3011?").guess
    assert not read(None, "3011").guess
    gone = status("Expired_Other")
    gone["latest_event"]["sub_status"] = "InfoReceived"
    assert read(gone).answers == {P.NOT_FOUND}


def test_whatever_else_is_there_is_read_where_it_is_there() -> None:
    info = status(
        "AvailableForPickup_Other",
        "DE",
        misc_info={"local_number": "00340434", "weight_kg": None},
        shipping_info={"recipient_address": {"country": "DE", "street": "Musterweg 5"}},
        time_metrics={"estimated_delivery_date": {"from": "2026-11-24T00:00:00", "to": None}},
        brand_new={"key": 1},
    )
    info["latest_event"] |= {
        "time_raw": {"date": "2026-11-21"},
        "description": "Ready,\n call +49 151 2345 6789",
    }
    sighting = read(info)
    assert sighting.last_scan == date(2026, 11, 21)
    assert sighting.handed_to == "00340434"
    assert sighting.destination == "DE"
    assert sighting.expected == (date(2026, 11, 24), date(2026, 11, 24))
    assert sighting.words == "Ready, call …"


def test_without_any_time_there_is_no_day() -> None:
    info = status("InTransit_PickedUp")
    info["latest_event"]["time_iso"] = "soon"
    assert read(info).last_scan is None
