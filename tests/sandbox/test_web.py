"""The page's server: what it streams, what it lets a person do, and whom it keeps out."""

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest
import telegram
from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.backstage import Backstage
from sandbox.botapi import BotApiServer
from sandbox.listening import Door, Place
from sandbox.people import RESIDENTS
from sandbox.stories import STORIES, Story
from sandbox.timelines import BuyerTimelines
from sandbox.web import make_page_app
from tests.clocks import StandingClock
from tests.labels import label

ANNA, IVAN = (resident.id for resident in RESIDENTS)


class Controls:
    """A clock whose turning makes the bot nudge Anna."""

    def __init__(self, clock: StandingClock, bot: telegram.Bot) -> None:
        self._clock = clock
        self._bot = bot
        self.planned = True

    def now(self) -> datetime:
        return self._clock.now()

    async def next_due(self) -> datetime | None:
        return self.now() + timedelta(days=10) if self.planned else None

    async def advance_days(self, days: int) -> None:
        self._clock.advance(days=days)

    async def advance_to_next_nudge(self) -> datetime | None:
        if not self.planned:
            return None
        self._clock.advance(days=10)
        await self._bot.send_message(ANNA, "day 10")
        return self.now()

    async def advance_to(self, day: date, timezone: str) -> None:
        if day <= self.now().date():
            raise ValueError("the day is past")
        self._clock.instant = datetime(day.year, day.month, day.day, 9, tzinfo=ZoneInfo(timezone))


class Archive:
    """Timelines of nobody but Anna."""

    async def of_person(self, chat_id: int, now: datetime) -> BuyerTimelines | None:
        if chat_id != ANNA:
            return None
        return BuyerTimelines(
            language="en", timezone="UTC", reminder_hour=10, today=now.date(), orders=()
        )


class Teller:
    """Tells nothing, and remembers what it was asked to tell."""

    def __init__(self) -> None:
        self.told: list[tuple[Story, int]] = []
        self.mute = False

    async def tell(self, story: Story, person_id: int) -> None:
        if self.mute:
            raise TimeoutError("Anna waited 5 s for an answer; the chat ends with:\n ...")
        self.told.append((story, person_id))


class Page:
    """A browser's side: a stream of events, and posts."""

    def __init__(self, session: aiohttp.ClientSession, stream: aiohttp.ClientResponse) -> None:
        self.session = session
        self._stream = stream

    async def event(self, *, calls: bool = False) -> tuple[str, Any]:
        """The next event; what the bot calls is passed over unless it is asked for."""
        while (event := await self._event())[0] == "call" and not calls:
            pass
        return event

    async def _event(self) -> tuple[str, Any]:
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
def teller() -> Teller:
    return Teller()


@pytest.fixture
async def page(server: BotApiServer, controls: Controls, teller: Teller) -> AsyncIterator[Page]:
    backstage = Backstage(controls=controls, timelines=Archive(), storyteller=teller)
    app = make_page_app(server, backstage, Door(Place("127.0.0.1", 0)))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with aiohttp.ClientSession(base) as session, session.get("/events") as stream:
        yield Page(session, stream)
        await runner.cleanup()


async def test_the_stream_begins_with_everything_there_is(page: Page, server: BotApiServer) -> None:
    kind, snapshot = await page.event()
    assert kind == "snapshot"
    assert snapshot["clock"] == {
        "now": "2026-11-01T09:30:00+00:00",
        "next": "2026-11-11T09:30:00+00:00",
    }
    assert [person["zone"] for person in snapshot["people"]] == [
        "Europe/Berlin",
        "Asia/Yekaterinburg",
    ]
    assert snapshot["weather"]["now"] == "calm"
    assert [story["id"] for story in snapshot["stories"]] == [story.id for story in STORIES]
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


def file(name: str, mime: str, body: bytes) -> dict[str, str]:
    return {"name": name, "type": mime, "body": b64encode(body).decode()}


async def test_pictures_are_photos_and_several_an_album(page: Page, bot: telegram.Bot) -> None:
    picture = file("screen.png", "image/png", label("LP00123456789012"))
    await page.post("/files", person=ANNA, files=[picture], caption="my lamp")
    await page.post("/files", person=ANNA, files=[picture, picture])
    one, *album = [update.message for update in await bot.get_updates()]
    assert one is not None
    assert (one.caption, one.media_group_id) == ("my lamp", None)
    assert [message.media_group_id is not None for message in album if message] == [True, True]
    sizes = [max(size.width, size.height) for size in one.photo]
    assert sizes == sorted(sizes)
    assert sizes[-1] <= 1280


async def test_what_is_no_picture_is_a_file(page: Page, bot: telegram.Bot) -> None:
    broken = file("screen.png", "image/png", b"not a picture")
    orders = file("orders.json", "application/json", b"{}")
    await page.post("/files", person=ANNA, files=[broken, orders])
    sent = [update.message for update in await bot.get_updates()]
    names = [one.document.file_name for one in sent if one and one.document]
    assert names == ["screen.png", "orders.json"]
    for nonsense in ([], [broken] * 11, ["x"], [{"name": "x", "body": "%"}]):
        assert (await page.post("/files", person=ANNA, files=nonsense))[0] == 400


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
        {"now": "2026-11-11T09:30:00+00:00", "next": "2026-11-21T09:30:00+00:00"},
    )
    await page.post("/say", person=ANNA, text="thanks")
    await bot.send_message(ANNA, "welcome")
    assert [(await page.event())[1]["message"]["nudge"] for _ in range(2)] == [False, False]


async def test_the_clock_can_be_turned_by_a_day_and_to_a_date(
    page: Page, controls: Controls
) -> None:
    _, turned = await page.post("/clock/day")
    assert turned["now"] == "2026-11-02T09:30:00+00:00"
    _, turned = await page.post("/clock/date", person=ANNA, date="2026-12-24")
    assert turned["now"] == "2026-12-24T09:00:00+01:00"
    status, refused = await page.post("/clock/date", person=ANNA, date="2026-12-01")
    assert (status, refused) == (400, {"error": "the day is past"})
    assert (await page.post("/clock/date", person=ANNA, date="someday"))[0] == 400
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


async def test_somebody_who_is_added_has_a_chat_of_their_own_at_once(
    page: Page, bot: telegram.Bot
) -> None:
    await page.event()
    _, added = await page.post("/people", name=" Maria  Luz ", language="es", place="sao_paulo")
    kind, told = await page.event()
    assert (kind, told) == ("person", added)
    assert (added["name"], added["language"], added["zone"]) == (
        "Maria Luz",
        "es",
        "America/Sao_Paulo",
    )
    await page.post("/say", person=added["id"], text="hola")
    (update,) = await bot.get_updates()
    assert update.effective_user is not None
    assert update.effective_user.language_code == "es"
    assert (await page.post("/people", name="", language="es", place="berlin"))[0] == 400
    assert (await page.post("/people", name="X", language="xx", place="berlin"))[0] == 400


async def test_the_weather_is_felt_by_the_bot_and_told_to_the_page(
    page: Page, bot: telegram.Bot
) -> None:
    await page.event()
    await page.post("/say", person=ANNA, text="hello")
    await page.event()
    await page.post("/weather", weather="errors")
    assert await page.event() == ("weather", {"now": "errors"})
    with pytest.raises(telegram.error.NetworkError):
        await bot.send_message(ANNA, "x")
    assert await page.event(calls=True) == (
        "call",
        {"method": "sendMessage", "status": 500, "fault": "answer", "weather": "errors"},
    )
    await page.post("/weather", weather="calm")
    await bot.send_message(ANNA, "x")
    assert (await page.post("/weather", weather="hail"))[0] == 400


async def test_a_story_is_told_as_the_person_who_asked(page: Page, teller: Teller) -> None:
    status, turned = await page.post("/stories", person=IVAN, story=STORIES[1].id)
    assert (status, turned["now"]) == (200, "2026-11-01T09:30:00+00:00")
    assert teller.told == [(STORIES[1], IVAN)]
    assert (await page.post("/stories", person=IVAN, story="fairy tale"))[0] == 400
    teller.mute = True
    assert await page.post("/stories", person=ANNA, story=STORIES[0].id) == (
        504,
        {"error": "Anna waited 5 s for an answer"},
    )


async def test_timelines_are_given_as_json(page: Page) -> None:
    async with page.session.get(f"/timelines/{ANNA}") as response:
        assert (await response.json())["today"] == "2026-11-01"
    async with page.session.get(f"/timelines/{IVAN}") as response:
        assert await response.json() is None
    async with page.session.get("/timelines/404") as response:
        assert response.status == 400
