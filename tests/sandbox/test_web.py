"""The page's server: what it streams, what it lets a person do, and whom it keeps out."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import aiohttp
import pytest
import telegram
from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.botapi import BotApiServer
from sandbox.people import RESIDENTS
from sandbox.web import make_page_app
from tests.sandbox.conftest import StandingClock

ANNA, IVAN = (resident.id for resident in RESIDENTS)


class Controls:
    """A clock whose turning makes the bot nudge Anna."""

    def __init__(self, clock: StandingClock, bot: telegram.Bot) -> None:
        self._clock = clock
        self._bot = bot
        self.planned = True

    def now(self) -> datetime:
        return self._clock.now()

    def timezone(self) -> str:
        return "Europe/Berlin"

    async def advance_day(self) -> None:
        self._clock.advance(days=1)

    async def advance_to_next_nudge(self) -> datetime | None:
        if not self.planned:
            return None
        self._clock.advance(days=10)
        await self._bot.send_message(ANNA, "day 10")
        return self.now()

    async def advance_to(self, day: date) -> None:
        if day <= self.now().date():
            raise ValueError("the day is past")
        self._clock.instant = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


class Page:
    """A browser's side: a stream of events, and posts."""

    def __init__(self, session: aiohttp.ClientSession, stream: aiohttp.ClientResponse) -> None:
        self.session = session
        self._stream = stream

    async def event(self) -> tuple[str, Any]:
        kind, data = "", ""
        while line := (await asyncio.wait_for(self._stream.content.readline(), 3)).decode().strip():
            name, _, value = line.partition(": ")
            kind, data = (value, data) if name == "event" else (kind, value)
        return kind, json.loads(data)

    async def post(self, path: str, **body: object) -> tuple[int, Any]:
        async with self.session.post(path, json=body) as response:
            return response.status, await response.json()


@pytest.fixture
def controls(clock: StandingClock, bot: telegram.Bot) -> Controls:
    return Controls(clock, bot)


@pytest.fixture
async def page(server: BotApiServer, controls: Controls) -> AsyncIterator[Page]:
    runner = web.AppRunner(make_page_app(server, controls), access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with aiohttp.ClientSession(base) as session, session.get("/events") as stream:
        yield Page(session, stream)
        await runner.cleanup()


async def test_the_stream_begins_with_everything_there_is(page: Page, server: BotApiServer) -> None:
    kind, snapshot = await page.event()
    assert kind == "snapshot"
    assert snapshot["clock"] == {"now": "2026-11-01T09:30:00+00:00", "zone": "Europe/Berlin"}
    people = [(person["name"], person["language"]) for person in snapshot["people"]]
    assert people == [("Anna", "en"), ("Иван", "ru")]
    assert snapshot["people"][0]["messages"] == []


async def test_what_a_person_says_reaches_the_bot_and_only_their_chat(
    page: Page, bot: telegram.Bot
) -> None:
    await page.event()
    assert (await page.post("/say", person=IVAN, text="/start\nnow"))[0] == 200
    (update,) = await bot.get_updates()
    assert update.effective_user is not None
    assert (update.effective_user.first_name, update.effective_user.language_code) == (
        "Иван",
        "ru",
    )
    await bot.send_message(IVAN, "<b>Привет</b>", "HTML")
    kind, said = await page.event()
    assert (kind, said["person"], said["message"]["own"]) == ("message", IVAN, True)
    kind, reply = await page.event()
    assert (kind, reply["person"], reply["message"]["text"]) == ("message", IVAN, "Привет")
    assert reply["message"]["entities"] == [{"type": "bold", "offset": 0, "length": 6}]
    assert not reply["message"]["nudge"]


async def test_buttons_edits_and_typing_are_passed_on(page: Page, bot: telegram.Bot) -> None:
    await page.event()
    _, said = await page.post("/say", person=ANNA, text="helo")
    await page.post("/edit", person=ANNA, message_id=said["message_id"], text="hello")
    menu = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])
    await bot.send_chat_action(ANNA, "typing")
    sent = await bot.send_message(ANNA, "Yes?", reply_markup=menu)
    _, pressed = await page.post("/press", person=ANNA, message_id=sent.message_id, data="yes")
    await bot.answer_callback_query(pressed["query"], "Noted", show_alert=True)
    await bot.delete_message(ANNA, sent.message_id)
    events = [await page.event() for _ in range(6)]
    assert [kind for kind, _ in events] == [
        "message",
        "edit",
        "action",
        "message",
        "answer",
        "delete",
    ]
    assert events[1][1]["message"]["text"] == "hello"
    assert events[4][1] == {
        "person": ANNA,
        "query": pressed["query"],
        "text": "Noted",
        "alert": True,
    }


async def test_a_location_is_the_persons_own(page: Page, bot: telegram.Bot) -> None:
    await page.post("/location", person=ANNA)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.location == telegram.Location(13.405, 52.52)


async def test_blocking_the_bot_is_shown(page: Page, bot: telegram.Bot) -> None:
    await page.event()
    await page.post("/block", person=ANNA, blocked=True)
    kind, chat = await page.event()
    assert (kind, chat["person"], chat["blocked"]) == ("chat", ANNA, True)
    await page.post("/block", person=ANNA, blocked=False)
    assert (await page.event())[1]["blocked"] is False


async def test_commands_arrive_when_the_bot_sets_them(page: Page, bot: telegram.Bot) -> None:
    await page.event()
    await bot.set_my_commands([("start", "Начать")], language_code="ru")
    first, second = [(await page.event())[1] for _ in range(2)]
    assert (first["person"], first["commands"]) == (ANNA, [])
    assert (second["person"], second["commands"][0]["description"]) == (IVAN, "Начать")


async def test_what_comes_after_turning_the_clock_is_marked_until_the_person_acts(
    page: Page, bot: telegram.Bot
) -> None:
    await page.event()
    await page.post("/say", person=ANNA, text="/add")
    await page.event()
    status, turned = await page.post("/clock/nudge")
    assert (status, turned["nudge"]) == (200, "2026-11-11T09:30:00+00:00")
    kind, nudge = await page.event()
    assert (kind, nudge["message"]["nudge"]) == ("message", True)
    assert await page.event() == (
        "clock",
        {"now": "2026-11-11T09:30:00+00:00", "zone": "Europe/Berlin"},
    )
    await page.post("/say", person=ANNA, text="thanks")
    await bot.send_message(ANNA, "welcome")
    assert [(await page.event())[1]["message"]["nudge"] for _ in range(2)] == [False, False]


async def test_the_clock_can_be_turned_by_a_day_and_to_a_date(
    page: Page, controls: Controls
) -> None:
    _, turned = await page.post("/clock/day")
    assert turned["now"] == "2026-11-02T09:30:00+00:00"
    _, turned = await page.post("/clock/date", date="2026-12-24")
    assert turned["now"] == "2026-12-24T09:00:00+00:00"
    assert await page.post("/clock/date", date="2026-12-01") == (400, {"error": "the day is past"})
    assert (await page.post("/clock/date", date="someday"))[0] == 400
    controls.planned = False
    _, turned = await page.post("/clock/nudge")
    assert turned["nudge"] is None


async def test_files_are_downloads_and_pictures_are_shown(
    page: Page, bot: telegram.Bot, server: BotApiServer
) -> None:
    await page.post("/say", person=ANNA, text="/export")
    html = b"<script>alert(1)</script>"
    sent = await bot.send_document(ANNA, html, filename="даты.html")
    assert sent.document is not None
    async with page.session.get(f"/files/{sent.document.file_id}") as response:
        assert await response.read() == html
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith(
            "attachment; filename*=UTF-8''%D0"
        )
    async with page.session.get("/files/nonsense") as response:
        assert response.status == 404


@pytest.mark.parametrize("path", ["/", "/page/page.js", "/page/page.css", "/page/icon.svg"])
async def test_the_page_is_served_under_a_strict_policy(page: Page, path: str) -> None:
    async with page.session.get(path) as response:
        assert response.status == 200
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Host": "evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
    ],
)
async def test_another_site_cannot_act_here(
    page: Page, server: BotApiServer, headers: dict[str, str]
) -> None:
    sent = {"Content-Type": "application/json", **headers}
    body = json.dumps({"person": ANNA, "text": "/forget"})
    async with page.session.post("/say", data=body, headers=sent) as response:
        assert response.status in {403, 415}
    assert server.known_person(ANNA).chat.history == []


async def test_a_link_from_elsewhere_may_lead_here(page: Page) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with page.session.get("/", headers=headers) as response:
        assert response.status == 200
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}
    async with page.session.get("/events", headers=headers) as response:
        assert response.status == 403


async def test_nonsense_is_refused(page: Page) -> None:
    assert await page.post("/say", person=404, text="x") == (
        400,
        {"error": "there is no such person"},
    )
    assert (await page.post("/say", person=ANNA, text=" "))[0] == 400
    assert (await page.post("/say", person=ANNA))[0] == 400
    assert (await page.post("/press", person=ANNA, message_id=1, data="x"))[0] == 400
    async with page.session.post(
        "/say", data="[]", headers={"Content-Type": "application/json"}
    ) as response:
        assert response.status == 400


async def test_turning_reaches_every_page_that_is_open(page: Page) -> None:
    async with page.session.get("/events") as stream:
        other = Page(page.session, stream)
        await page.event()
        await other.event()
        await page.post("/clock/day")
        assert await page.event() == await other.event()
