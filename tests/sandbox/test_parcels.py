"""The sandbox's parcels: a stand-in instead of the service, moved on the page or by a story."""

from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from advisor.sightings import Service
from sandbox.running import open_sandbox
from tests.chatting import en
from tests.sandbox.conftest import FREE, plain_settings


def with_tracker(service: Service) -> object:
    key = None if service is Service.CAINIAO else SecretStr("none of anybody's")
    return plain_settings().model_copy(update={"tracker": service, "tracker_key": key})


@pytest.mark.parametrize(
    ("story", "says"),
    [
        ("nothing_seen", "situation-untracked-dispute"),
        ("delivered_where", "checkpoint-delivery_seen.nudge"),
    ],
)
async def test_a_story_is_told_by_what_the_service_sees(home: Path, story: str, says: str) -> None:
    settings = with_tracker(Service.SEVENTEENTRACK)
    async with (
        open_sandbox(settings, home, FREE) as sandbox,  # type: ignore[arg-type]
        aiohttp.ClientSession(sandbox.url) as session,
    ):
        async with session.post("/stories", json={"person": 101, "story": story}) as told:
            assert told.status == 200
        history = sandbox.server.known_person(101).chat.history
        said = "\n".join(message.text for message in history if message.text)
    assert en(says, proof="tracking") in said
    assert "17TRACK" in said


async def test_the_page_moves_parcels_and_moods_where_a_service_is_asked(home: Path) -> None:
    settings = with_tracker(Service.SHIP24)
    async with (
        open_sandbox(settings, home, FREE) as sandbox,  # type: ignore[arg-type]
        aiohttp.ClientSession(sandbox.url) as session,
    ):
        moved = {"number": "LP00123456789012", "stage": "delivered"}
        async with session.post("/parcels", json=moved) as answer:
            assert (await answer.json())["numbers"] == ["LP00123456789012"]
        async with session.post("/parcels", json={"mood": "captcha"}) as answer:
            assert (await answer.json())["mood"] == "captcha"
        async with session.post("/parcels", json={"mood": "sunny"}) as answer:
            assert answer.status == 400


async def test_without_a_service_there_are_no_parcels(home: Path) -> None:
    async with (
        open_sandbox(plain_settings(), home, FREE) as sandbox,
        aiohttp.ClientSession(sandbox.url) as session,
        session.post("/parcels", json={"mood": "captcha"}) as answer,
    ):
        assert answer.status >= 400
