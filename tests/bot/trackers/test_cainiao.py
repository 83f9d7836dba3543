"""Cainiao: one call for ten, and whatever is no answer says nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from advisor.parcel import ParcelState as P
from advisor.sightings import Looked, Service, Sighting
from bot.trackers.cainiao.adapter import Cainiao
from bot.trackers.cainiao.shapes import Module
from bot.trackers.cainiao.vocabulary import sighting_of
from bot.trackers.reading import UnknownCodes
from sandbox.trackers.cainiao import cainiao
from sandbox.trackers.parcels import Mood, Parcels, Stage
from sandbox.trackers.serving import served
from scheduler.tracker import Tracked, TrackerAwayError
from tests.bot.trackers.serving import answering
from tests.cases import for_each

CODE, OTHER = "LP00123456789012", "CNG00790000000001"
MINE = Tracked(number=CODE, destination="DE")


@asynccontextmanager
async def looking(app: web.Application) -> AsyncIterator[Cainiao]:
    async with served(app) as url:
        tracker = Cainiao(url)
        try:
            yield tracker
        finally:
            await tracker.close()


async def test_several_numbers_are_one_call() -> None:
    parcels = Parcels()
    parcels.scan(CODE, Stage.PICKUP, datetime(2026, 11, 20, 23, 30, tzinfo=UTC))
    async with looking(cainiao(parcels)) as tracker:
        found = await tracker.look([MINE, Tracked(number=OTHER)])
        await tracker.forget([MINE])
        assert "unofficial" in await tracker.quota()
    assert found[CODE].answers == {P.AT_POST_OFFICE}
    assert found[CODE].last_scan == date(2026, 11, 20)
    assert found[OTHER].looked is Looked.NOTHING_YET
    assert parcels.asked("detail.json") == [[CODE, OTHER]]


async def test_an_answer_about_another_number_says_nothing_of_ours() -> None:
    body = '{"success": true, "module": [{"mailNo": "LP9", "detailList": []}]}'
    async with looking(answering(body)) as tracker:
        assert (await tracker.look([MINE]))[CODE].looked is Looked.NOT_LOOKED


@pytest.mark.parametrize("mood", [Mood.CAPTCHA, Mood.DOWN, Mood.QUOTA])
async def test_whatever_is_no_answer_says_nothing(mood: Mood) -> None:
    async with looking(cainiao(Parcels(mood=mood))) as tracker:
        with pytest.raises(TrackerAwayError):
            await tracker.look([MINE])


UNKNOWN = UnknownCodes(Service.CAINIAO)


def read(code: str, group: str | None = None, **more: Any) -> Sighting:
    trace = {"actionCode": code, "timeStr": "2026-11-20 23:15:00", "timeZone": "GMT+01:00"}
    if group is not None:
        trace["group"] = {"nodeCode": group}  # type: ignore[assignment]
    module = {"mailNo": CODE, "status": "DELIVERED", "latestTrace": trace | more.pop("trace", {})}
    return sighting_of(MINE, Module.model_validate(module | more), UNKNOWN)


@for_each(
    ("code", "group", "answers"),
    [
        ("CONSIGN", None, {P.NOT_FOUND}),
        ("SC_TRANS_ARRIVE", None, {P.MOVING}),
        ("LH_POST_COLLECTION", None, {P.AT_EXPORT}),
        ("LH_DEPART", None, {P.MOVING}),
        ("CUS_TAX", None, {P.AT_CUSTOMS}),
        ("GTMS_SIGN_FAILURE", None, {P.IN_COUNTRY, P.AT_POST_OFFICE}),
        ("GTMS_STA_SIGNED", None, {P.AT_POST_OFFICE}),
        ("GTMS_SIGNED", None, {P.SAID_DELIVERED}),
        ("RT_ANYTHING", None, {P.RETURNING}),
        ("GWMS_REJECT", None, {P.NOT_FOUND}),
        ("lh_arrive ", None, {P.IN_COUNTRY}),
        ("BRAND_NEW", "AE_GROUP_IM_CLEARING_CUSTOMS", {P.IN_COUNTRY}),
        ("BRAND_NEW", "AE_GROUP_BRAND_NEW", set()),
        ("BRAND_NEW", None, set()),
    ],
)
def test_each_code_has_its_answers_and_the_group_those_of_none(
    code: str, group: str | None, answers: set[P]
) -> None:
    assert read(code, group).answers == answers


def test_the_day_is_the_place_s_own_and_all_else_is_optional() -> None:
    milliseconds = int(datetime(2026, 11, 24, tzinfo=UTC).timestamp() * 1000)
    sighting = read(
        "LH_ARRIVE",
        trace={"standerdDesc": "Arrived", "desc": "到达"},
        globalEtaInfo={"deliveryMinTime": milliseconds, "deliveryMaxTime": 10**18},
        copyRealMailNo="0034",
        destCountry="DE",
    )
    assert sighting.last_scan == date(2026, 11, 20)
    assert sighting.words == "Arrived"
    assert sighting.handed_to == "0034"
    assert sighting.expected == (date(2026, 11, 24), date(2026, 11, 24))
    assert sighting.destination == "DE"


def test_it_is_asked_no_oftener_than_it_bears() -> None:
    assert Cainiao.rest >= timedelta(hours=6)
    assert Cainiao.most <= 10
