"""What holds for every service, whatever it answers."""

from typing import Any

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from advisor.parcel import ParcelState as P
from advisor.sightings import Service, Sighting
from advisor.tracking import reported
from advisor.transitions import apply
from bot.trackers.cainiao import vocabulary as cainiao
from bot.trackers.cainiao.shapes import Module
from bot.trackers.reading import UnknownCodes, by_words, words_of
from bot.trackers.seventeentrack import vocabulary as seventeentrack
from bot.trackers.seventeentrack.shapes import TrackInfo
from bot.trackers.ship24 import vocabulary as ship24
from bot.trackers.ship24.shapes import Tracking
from scheduler.tracker import Tracked
from tests.advisor.samples import POLICY, day, order

PARCEL = Tracked(number="LP00123456789012", destination="DE")
STATUSES = st.sampled_from([*seventeentrack._MEANS, *seventeentrack._CUSTOMS, "Expired_Other"])
TEXT = st.text(max_size=40) | STATUSES
OPEN = order(destination="DE")

_days = st.integers(-20, 30).map(lambda number: f"{day(number)}T10:00:00")


def _seen(sighting: Sighting, service: Service, number: int) -> None:
    event = reported(sighting, OPEN, day(number), POLICY, service=service)
    if event is not None:
        after = apply(OPEN, event)
        only_announced = sighting.answers <= {P.NOT_FOUND}
        assert not (after.ever_tracked and only_announced)


@given(TEXT, TEXT, TEXT, TEXT, _days | TEXT, st.integers(0, 60))
def test_no_answer_of_17track_breaks_anything(
    status: str, sub: str, stage: str, words: str, at: str, number: int
) -> None:
    event = {"time_iso": at, "description": words, "sub_status": stage}
    info = {"latest_status": {"status": status, "sub_status": sub}, "latest_event": event}
    unknown = UnknownCodes(Service.SEVENTEENTRACK)
    found = seventeentrack.sighting_of(PARCEL, TrackInfo.model_validate(info), unknown)
    _seen(found, Service.SEVENTEENTRACK, number)


@given(st.none() | TEXT | st.sampled_from(sorted(ship24._BY_CODE)), st.none() | TEXT, TEXT, _days)
def test_no_answer_of_ship24_breaks_anything(
    code: str | None, milestone: str | None, words: str, at: str
) -> None:
    told: dict[str, Any] = {"statusCode": code, "statusMilestone": milestone}
    events = [{"status": words, "occurrenceDatetime": at}]
    tracking = Tracking.model_validate({"shipment": told, "events": events})
    _seen(ship24.sighting_of(PARCEL, tracking, UnknownCodes(Service.SHIP24)), Service.SHIP24, 20)


@given(TEXT | st.sampled_from(sorted(cainiao._BY_CODE)), TEXT, _days | TEXT)
def test_no_answer_of_cainiao_breaks_anything(code: str, words: str, at: str) -> None:
    trace = {"actionCode": code, "desc": words, "timeStr": at}
    module = Module.model_validate({"mailNo": PARCEL.number, "latestTrace": trace})
    found = cainiao.sighting_of(PARCEL, module, UnknownCodes(Service.CAINIAO))
    _seen(found, Service.CAINIAO, 20)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, None),
        ("  \n ", None),
        ("Arrived\nat  hub", "Arrived at hub"),
        ("Courier 138-1234-5678 calls", "Courier … calls"),
        ("x" * 300, "x" * 200),
        ("Delivered, signed for by: J. Smith", "Delivered, signed for by …"),
        ("Delivered. Recipient: Anna Muster, Musterweg 5", "Delivered. Recipient: …"),
        ("Received by logistics company", "Received by logistics company"),
        ("Signed by the station", "Signed by …"),
    ],
)
def test_the_carriers_line_is_one_line_without_a_telephone(text: str, words: str) -> None:
    assert words_of(text) == words


def test_of_a_delivery_only_the_buyer_knows_to_whom() -> None:
    assert by_words("Delivered") == {P.SAID_DELIVERED}
    assert by_words("at customs") == {P.AT_EXPORT, P.IN_COUNTRY, P.AT_CUSTOMS}
    assert by_words(None) == by_words("the dog ate it") == set()


def test_an_unknown_code_is_reported_once_and_no_more_than_so_many() -> None:
    unknown = UnknownCodes(Service.SHIP24)
    with structlog.testing.capture_logs() as logs:
        for _ in range(2):
            for number in range(300):
                unknown.note(f"code {number}")
    assert len(logs) == 200
    assert logs[0]["code"] == "code 0"
