"""Answers of odd shapes that others have met: none breaks anything, none says what is not so."""

import json
from datetime import date
from typing import Any

from advisor.parcel import ParcelState as P
from advisor.sightings import Looked, Service, Sighting
from bot.trackers.cainiao import vocabulary as cainiao
from bot.trackers.cainiao.adapter import Cainiao
from bot.trackers.cainiao.shapes import Module
from bot.trackers.reading import UnknownCodes
from bot.trackers.seventeentrack import vocabulary as seventeentrack
from bot.trackers.seventeentrack.adapter import SeventeenTrack
from bot.trackers.seventeentrack.shapes import TrackInfo
from bot.trackers.ship24 import vocabulary as ship24
from bot.trackers.ship24.adapter import Ship24
from bot.trackers.ship24.shapes import Tracking
from sandbox.trackers.serving import served
from scheduler.tracker import Tracked
from tests.bot.trackers.serving import answering
from tests.cases import for_each

CODE, OTHER = "LP00123456789012", "LP00999999999999"
MINE = Tracked(number=CODE, destination="BR")
NOTHING = "nothing yet"
Told = set[P] | str


def told(sighting: Sighting) -> Told:
    """What it says: the states it may be in, or that there is nothing yet."""
    return NOTHING if sighting.looked is Looked.NOTHING_YET else set(sighting.answers)


def step(code: str | None, day: int, **more: Any) -> dict[str, Any]:
    """A step on Cainiao's page."""
    return {"actionCode": code, "timeStr": f"2026-11-{day:02} 10:00:00", "timeZone": "GMT+8"} | more


@for_each(
    ("module", "says", "scan"),
    [
        ({"latestTrace": step("LH_ARRIVE", 20), "destCountry": "Brazil"}, {P.IN_COUNTRY}, 20),
        ({"latestTrace": None, "detailList": [step("LH_DEPART", 18)]}, {P.MOVING}, 18),
        ({"detailList": [step("LH_DEPART", 18), step("LH_ARRIVE", 20)]}, {P.IN_COUNTRY}, 20),
        (
            {
                "detailList": [
                    step("CC_EX_SUCCESS", 20) | {"timeStr": "2026-11-20 20:00:00"},
                    step("GTMS_ACCEPT", 20, timeZone="GMT-03:00"),
                ]
            },
            {P.IN_COUNTRY},
            20,
        ),
        # The last carrier was told that it will come: no news of a parcel that is under way.
        (
            {
                "latestTrace": step("LAST_MILE_ASN_NOTIFY", 21),
                "detailList": [step("LAST_MILE_ASN_NOTIFY", 21), step("LH_DEPART", 18)],
            },
            {P.MOVING},
            18,
        ),
        ({"latestTrace": step("LAST_MILE_ASN_NOTIFY", 21)}, {P.NOT_FOUND}, 21),
        ({"latestTrace": step("GWMS_CANCEL", 12)}, {P.NOT_FOUND}, 12),
        ({"latestTrace": step("CUSTOMS_ARRIVED_IN_AREA_CALLBACK", 20)}, {P.IN_COUNTRY}, 20),
        ({"latestTrace": step("GTMS_PUDO_INBOUND", 20)}, {P.AT_POST_OFFICE}, 20),
        ({"latestTrace": step("PUDO_SIGN_SUCCESS", 20)}, {P.SAID_DELIVERED}, 20),
        ({"latestTrace": step("RT_LM_SIGN_SUCCESS", 20)}, {P.RETURNING}, 20),
        ({"latestTrace": step(None, 20, desc="Carrier update")}, set(), 20),
        ({"latestTrace": {"actionCode": "LH_DEPART", "timeStr": None}}, {P.MOVING}, None),
        ({"latestTrace": step("LH_DEPART", 20, timeStr="1970-01-01 08:00:00")}, {P.MOVING}, None),
        ({"latestTrace": step("LH_DEPART", 20, timeZone="CST", group=[])}, {P.MOVING}, 20),
        ({"latestTrace": step("LH_DEPART", 20), "globalEtaInfo": "soon"}, {P.MOVING}, 20),
        ({"mailNoSource": "EXTERNAL", "detailList": []}, NOTHING, None),
        ({"status": "DELIVERED", "statusDesc": "Delivered"}, NOTHING, None),
    ],
)
def test_the_page_of_cainiao(module: dict[str, Any], says: Told, scan: int | None) -> None:
    shape = Module.model_validate({"mailNo": CODE} | module)
    found = cainiao.sighting_of(MINE, shape, UnknownCodes(Service.CAINIAO))
    assert told(found) == says
    assert found.last_scan == (scan and date(2026, 11, scan))
    assert found.destination in (None, "BR")


def scan(stage: str | None, day: int | None, **more: Any) -> dict[str, Any]:
    """A report as 17TRACK has it."""
    at = None if day is None else f"2026-11-{day:02}T10:00:00Z"
    return {"sub_status": stage, "time_utc": at, "time_iso": at, "description": stage} | more


def info(status: str | None, sub: str | None, latest: Any, *carriers: Any) -> dict[str, Any]:
    providers = [{"provider": {"name": "x"}, "events": events} for events in carriers]
    state = {"status": status, "sub_status": sub}
    return {"latest_status": state, "latest_event": latest, "tracking": {"providers": providers}}


LABEL, LEFT = scan("InfoReceived", 21), scan("InTransit_Departure", 18)
EMPTY = {"time_iso": None, "time_utc": None, "description": None, "stage": None}


@for_each(
    ("answer", "says", "scanned"),
    [
        (info(None, None, LEFT), {P.MOVING}, 18),
        (info("NotFound", "NotFound_Other", LEFT), {P.MOVING}, 18),
        (info("NotFound", "NotFound_InvalidCode", None), NOTHING, None),
        (info("NotFound", "NotFound_Other", EMPTY, [EMPTY]), NOTHING, None),
        (info("Expired", "Expired_Other", LEFT), {P.MOVING}, 18),
        (info("Expired", "Expired_Other", None), NOTHING, None),
        # The last carrier has a label only; the one before it has had the parcel in hand.
        (info("InfoReceived", "InfoReceived", LABEL, [LABEL], [LEFT]), {P.MOVING}, 18),
        (info("InfoReceived", "InfoReceived", LABEL, [LABEL, LEFT]), {P.MOVING}, 18),
        (info("InfoReceived", "InfoReceived", LABEL, [LABEL]), {P.NOT_FOUND}, 21),
        (
            info("InfoReceived", None, LABEL)
            | {"milestone": [{"key_stage": "Departure", "time_iso": "2026-11-18T10:00:00Z"}]},
            {P.MOVING},
            21,
        ),
        (info("Delivered", None, None), {P.SAID_DELIVERED}, None),
        (info("InTransit", "InTransit_Arrival", scan(None, 20)), {P.IN_COUNTRY}, 20),
        (info("InTransit", "InTransit_New", LEFT | {"time_iso": "0001-01-01T00:00:00"}), set(),
         None),
        (info("Exception", "Exception_Other", scan("Exception_Other", 20)), set(), 20),
        (info("Undelivered", None, scan(None, 20)), set(), 20),
        (info("InTransit", "InTransit_Departure", LEFT)
         | {"misc_info": "-", "time_metrics": [], "shipping_info": {"recipient_address": "x"}},
         {P.MOVING}, 18),
        (info("InTransit", "InTransit_Departure", LEFT)
         | {"shipping_info": {"recipient_address": {"country": "Brazil"}}}, {P.MOVING}, 18),
        ({"latest_status": None, "latest_event": None, "tracking": None}, NOTHING, None),
        ({}, NOTHING, None),
    ],
)  # fmt: skip
def test_the_api_of_17track(answer: dict[str, Any], says: Told, scanned: int | None) -> None:
    unknown = UnknownCodes(Service.SEVENTEENTRACK)
    found = seventeentrack.sighting_of(MINE, TrackInfo.model_validate(answer), unknown)
    assert told(found) == says
    assert found.last_scan == (scanned and date(2026, 11, scanned))
    assert found.destination in (None, "BR")


def event(code: str | None, milestone: str | None, day: int | None, **more: Any) -> dict[str, Any]:
    """An event as Ship24 has it."""
    at = None if day is None else f"2026-11-{day:02}T10:00:00"
    named = {"statusCode": code, "statusMilestone": milestone, "status": code}
    return named | {"occurrenceDatetime": at} | more


def tracking(code: str | None, milestone: str | None, *events: Any, **more: Any) -> dict[str, Any]:
    shipment = {"statusCode": code, "statusMilestone": milestone} | more
    return {"shipment": shipment, "events": list(events)}


GIVEN = event("delivery_delivered", "delivered", 20)
MOVED = event(None, "in_transit", 21)


@for_each(
    ("answer", "says", "scanned"),
    [
        # The newest event decides, not the highest stage and not the order of the list.
        (tracking("delivery_delivered", "delivered", MOVED, GIVEN), {P.MOVING}, 21),
        (tracking("delivery_delivered", "delivered", GIVEN, MOVED), {P.MOVING}, 21),
        (tracking("destination_arrival", "in_transit", MOVED), {P.IN_COUNTRY}, 21),
        (tracking(None, "pending", event("transit_handover", "in_transit", 9)), {P.MOVING}, 9),
        (tracking(None, None, event(None, "in_transit", 9)), {P.MOVING}, 9),
        (tracking("destination_arrival", None), {P.IN_COUNTRY}, None),
        (tracking(None, "in_transit"), {P.MOVING}, None),
        (tracking("data_order_created", "info_received",
                  event("data_order_created", "info_received", 21), event(None, "in_transit", 18)),
         {P.MOVING}, 18),
        (tracking("data_order_created", "info_received",
                  event("data_order_created", "info_received", 21)), {P.NOT_FOUND}, 21),
        (tracking("delivered", "delivered", event(None, "delivered", 20)), {P.SAID_DELIVERED}, 20),
        (tracking("expired", "expired", event("expired", "expired", 20)), set(), 20),
        (tracking(None, "in_transit", event(None, "in_transit", None)), {P.MOVING}, None),
        (tracking(None, "in_transit", event(None, "in_transit", 20, status=None, location={})),
         {P.MOVING}, 20),
        (tracking(None, "in_transit", MOVED, destinationCountryCode="BRA"), {P.MOVING}, 21),
        (tracking(None, "in_transit", MOVED, delivery={"estimatedDeliveryDate": 5},
                  trackingNumbers="x"), {P.MOVING}, 21),
        (tracking("customs_rejected", "exception",
                  event("customs_rejected", "exception", 20),
                  event("destination_arrival", "in_transit", 18)), {P.AT_CUSTOMS}, 20),
        (tracking(None, "pending"), NOTHING, None),
        ({"shipment": None, "events": None}, NOTHING, None),
    ],
)  # fmt: skip
def test_the_api_of_ship24(answer: dict[str, Any], says: Told, scanned: int | None) -> None:
    unknown = UnknownCodes(Service.SHIP24)
    found = ship24.sighting_of(MINE, Tracking.model_validate(answer), unknown)
    assert told(found) == says
    assert found.last_scan == (scanned and date(2026, 11, scanned))
    assert found.destination in (None, "BR")


BOTH = [MINE, Tracked(number=OTHER)]


async def test_a_parcel_that_cannot_be_read_does_not_keep_the_others_from_it() -> None:
    odd: list[Any] = [{"mailNo": CODE, "latestTrace": {"actionCode": 7}}, {"mailNo": None}, "x"]
    body = {
        "success": True,
        "module": [*odd, {"mailNo": OTHER, "latestTrace": step("RETURNED", 9)}],
    }
    async with served(answering(json.dumps(body))) as url:
        tracker = Cainiao(url)
        found = await tracker.look(BOTH)
        await tracker.close()
    assert found[CODE].looked is Looked.NOT_LOOKED
    assert found[OTHER].answers == {P.RETURNING}


async def test_17track_is_asked_to_register_only_what_it_says_it_does_not_know() -> None:
    bad = {"number": CODE, "carrier": {}, "track_info": {"latest_status": {"status": 10}}}
    good = {"number": OTHER, "carrier": [], "track_info": info("InTransit", None, LEFT)}
    refused = [{"number": "LP9", "error": None}, {"error": {"code": -18019902}}, None]
    body = {"code": 0, "data": {"accepted": [bad, good, None], "rejected": refused}}
    # A second request would find no answer.
    async with served(answering(json.dumps(body), "nothing more")) as url:
        tracker = SeventeenTrack("secret", url)
        found = await tracker.look(BOTH)
        await tracker.close()
    assert found[CODE].looked is Looked.NOT_LOOKED
    assert (found[OTHER].looked, found[OTHER].key) == (Looked.SEEN, None)


async def test_ship24_is_believed_about_the_number_it_was_asked_for() -> None:
    theirs = tracking(None, "delivered", GIVEN) | {"tracker": {"trackingNumber": OTHER}}
    mine = tracking(None, "in_transit", MOVED) | {"tracker": {"trackingNumber": CODE.lower()}}
    odd = {"shipment": {"statusMilestone": 5}, "tracker": {"trackingNumber": CODE}}
    answers = [{"data": {"trackings": some}} for some in ([theirs, mine], [theirs], [odd, "x"])]
    async with served(answering(*map(json.dumps, answers))) as url:
        tracker = Ship24("apik_secret", url)
        found = [(await tracker.look([MINE]))[CODE] for _ in answers]
        await tracker.close()
    assert [told(one) for one in found] == [{P.MOVING}, set(), set()]
    assert [one.looked for one in found[1:]] == [Looked.NOT_LOOKED, Looked.NOT_LOOKED]
