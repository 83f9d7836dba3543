"""The private calendar, over HTTP, of a running bot."""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import aiohttp
import icalendar
import pytest

from advisor.wording.message import Action
from bot.operating.logs import configure_logs
from sandbox.botapi import BotApiServer, Message, Person
from storage.database import Database
from storage.errors import StorageUnavailable
from tests.chatting import Words, ask, en, offers, press, tap
from tests.clocks import StandingClock
from tests.house import House, house_at

LAMP = "/add Lamp, RA123456785CN, shipped 2026-10-29, 60 days, $20"
PUBLIC = "https://bot.example.org/buyers"


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=7_012_345_678, first_name="Anna", language_code="en")


@pytest.fixture
async def house(server: BotApiServer, home: Path, clock: StandingClock) -> AsyncIterator[House]:
    settings = {"http_listen": "127.0.0.1:0", "public_url": PUBLIC}
    async with house_at(server, home, clock, **settings) as running:
        yield running


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Any
    body: bytes

    @property
    def days(self) -> list[date]:
        return [entry.start for entry in icalendar.Calendar.from_ical(self.body).events]


async def get(house: House, path: str, method: str = "GET", **headers: str) -> Answer:
    side = house.product.http_side
    assert side is not None
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, side.url + path, headers=named) as response,
    ):
        return Answer(response.status, response.headers, await response.read())


async def link_for(person: Person) -> Message:
    """The message that shows the person's link, asked for by the buttons of `/export`."""
    await person.say("/export")
    files = await person.expect(3)
    (dates,) = [one for one in files if offers(one, Action.CALENDAR)]
    return await tap(person, dates, Action.CALENDAR)


def path_in(message: Message) -> str:
    (link,) = [line for line in message.text.splitlines() if line.startswith(PUBLIC)]
    assert message.buttons[0][0]["copy_text"]["text"] == link
    return link.removeprefix(PUBLIC)


# -- subscribing -----------------------------------------------------------------------------------


async def test_the_link_gives_the_dates_to_come(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))

    answer = await get(house, path)

    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"].startswith("private")
    assert date(2026, 12, 27) in answer.days


async def test_a_new_date_is_there_at_the_next_look(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))
    before = await get(house, path)

    await tap(anna, await ask(anna, "/close"), Action.CLOSE_CONFIRMED)

    assert before.days
    assert (await get(house, path)).days == []


async def test_the_link_is_shown_once_and_only_its_fingerprint_is_kept(
    house: House, anna: Person, tmp_path: Path
) -> None:
    await ask(anna, LAMP)
    secret = path_in(await link_for(anna)).removeprefix("/calendar/").removesuffix(".ics")

    again = await link_for(anna)

    assert len(secret) >= 32
    assert secret not in again.text
    assert again.text == en("calendar-open", date=date(2026, 11, 1))
    await house.stop()
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("buyerclock.db*"))
    await house.start()
    assert secret.encode() not in kept


async def test_a_calendar_goes_on_while_the_chat_sleeps(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))
    anna.block_bot()
    await house.pass_days(30)
    async with house.product.services.database.reading() as uow:
        chat = await uow.chats.get(anna.id)
    assert chat is not None
    assert chat.asleep_since is not None

    assert (await get(house, path)).days


async def test_without_orders_there_is_an_empty_calendar(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))
    await tap(anna, await ask(anna, "/delete"), Action.DELETE_CONFIRMED)

    answer = await get(house, path)

    assert (answer.status, answer.days) == (200, [])


# -- closing ---------------------------------------------------------------------------------------


async def test_a_new_link_takes_the_place_of_the_old_one(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    first = await link_for(anna)
    second = await tap(anna, first, Action.CALENDAR, "new")

    assert path_in(first) != path_in(second)
    assert (await get(house, path_in(first))).status == 404
    assert (await get(house, path_in(second))).status == 200


async def test_a_closed_calendar_is_as_one_that_never_was(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    link = await link_for(anna)
    path = path_in(link)

    closed = await tap(anna, link, Action.CALENDAR, "off")

    assert closed.text == en("calendar-closed")
    revoked, unknown = await get(house, path), await get(house, "/calendar/never.ics")
    assert (revoked.status, revoked.body) == (unknown.status, unknown.body) == (404, unknown.body)
    assert revoked.headers.keys() == unknown.headers.keys()


async def test_forgetting_closes_the_calendar_and_says_so(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))

    done = await tap(anna, await ask(anna, "/forget"), Action.FORGET_CONFIRMED)

    assert done.text.endswith(en("forgotten-calendar"))
    assert (await get(house, path)).status == 404


# -- the manners of HTTP ---------------------------------------------------------------------------


async def test_what_is_known_is_not_sent_again(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))
    first = await get(house, path)
    tag, changed = first.headers["ETag"], first.headers["Last-Modified"]

    for known in ({"If_None_Match": tag}, {"If_Modified_Since": changed}):
        answer = await get(house, path, **known)
        assert (answer.status, answer.body) == (304, b"")
        assert answer.headers["ETag"] == tag
    assert (await get(house, path, If_None_Match='"another"')).status == 200


@pytest.mark.parametrize(
    "since",
    ["Mon, 02 Nov 99999999999999999999 10:00:00 GMT", "Mon, 30 Feb 2026 10:00:00 GMT", "yesterday"],
    ids=["a far year", "no such day", "no date"],
)
async def test_a_date_that_no_calendar_has_is_no_reason_not_to_answer(
    house: House, anna: Person, since: str
) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))

    assert (await get(house, path, If_Modified_Since=since)).status == 200


async def test_a_deletion_is_newer_too(house: House, anna: Person, clock: StandingClock) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))
    first = await get(house, path)

    clock.advance(minutes=1)
    await tap(anna, await ask(anna, "/delete"), Action.DELETE_CONFIRMED)

    known = first.headers["Last-Modified"]
    answer = await get(house, path, If_Modified_Since=known)
    assert (answer.status, answer.days) == (200, [])
    later = parsedate_to_datetime(answer.headers["Last-Modified"])
    assert later - parsedate_to_datetime(known) == timedelta(minutes=1)


async def test_only_looking_is_allowed(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))

    head = await get(house, path, "HEAD")

    assert (head.status, head.body) == (200, b"")
    assert int(head.headers["Content-Length"]) > 0
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert (await get(house, path, method)).status == 405


@pytest.mark.parametrize(
    "path",
    [
        "/calendar/.ics",
        "/calendar/%00.ics",
        "/calendar/%FF%FE.ics",
        "/calendar/..%2F..%2Fetc%2Fpasswd.ics",
        f"/calendar/{'a' * 4000}.ics",
        "/calendar/'%20OR%201=1.ics",
        "/calendar/",
        "/calendar",
    ],
    ids=lambda path: path[:40],
)
async def test_what_opens_nothing_finds_nothing(house: House, path: str) -> None:
    assert (await get(house, path)).status == 404


async def test_whoever_looks_all_the_time_is_told_to_wait(
    house: House, anna: Person, clock: StandingClock
) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))

    statuses = [(await get(house, path)).status for _ in range(31)]

    assert statuses == [200] * 30 + [429]
    clock.advance(minutes=2)
    assert (await get(house, path)).status == 200


async def test_a_database_that_is_away_is_no_missing_calendar(
    house: House, anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))

    def away(_: object) -> Any:
        raise StorageUnavailable("away")

    with monkeypatch.context() as patch:
        patch.setattr(Database, "reading", away)
        answer = await get(house, path)

    assert (answer.status, answer.headers["Retry-After"]) == (503, "60")


async def test_no_log_shows_what_opens_a_calendar(
    house: House, anna: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    await ask(anna, LAMP)
    path = path_in(await link_for(anna))
    configure_logs(house.product.settings)
    try:
        await get(house, path)
        logging.getLogger("somebody").warning("GET %s", path)
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)

    logged = capsys.readouterr().err
    assert "GET /calendar/***.ics" in logged
    assert path not in logged


# -- not offered -----------------------------------------------------------------------------------


async def test_without_a_public_address_no_link_is_offered(
    server: BotApiServer, anna: Person, home: Path, clock: StandingClock
) -> None:
    async with house_at(server, home, clock, http_listen="127.0.0.1:0") as house:
        await ask(anna, LAMP)
        await anna.say("/export")
        files = await anna.expect(3)
        assert not any(offers(one, Action.CALENDAR) for one in files)
        planted = await house.plant(anna, "1:ca:::new")
        told = await tap(anna, planted, Action.CALENDAR)
        assert told.text == en("calendar-not-offered")
        assert (await get(house, "/calendar/anything.ics")).status == 404


async def test_a_link_that_nobody_would_serve_is_not_offered(
    server: BotApiServer, anna: Person, home: Path, clock: StandingClock
) -> None:
    async with house_at(server, home, clock, public_url=PUBLIC):
        await ask(anna, LAMP)
        await anna.say("/export")
        assert not any(offers(one, Action.CALENDAR) for one in await anna.expect(3))


async def test_a_button_that_is_pressed_twice_leaves_one_link(house: House, anna: Person) -> None:
    await ask(anna, LAMP)
    link = await link_for(anna)
    data = "1:ca:::new"
    planted = [await house.plant(anna, data) for _ in range(2)]
    for one in planted:
        await press(anna, one, Action.CALENDAR, "new")
    links = await anna.expect(2)

    found = [(await get(house, path_in(one))).status for one in (link, *links)]

    assert found == [404, 404, 200]


async def test_the_words_are_those_of_the_chat(house: House, server: BotApiServer) -> None:
    ivan = server.person(id=102, first_name="Иван", language_code="ru")
    await ask(ivan, "/add Лампа, RA123456785CN, отправлена 29.10.2026, 60 дней")
    calendar = icalendar.Calendar.from_ical((await get(house, path_in(await link_for(ivan)))).body)

    assert str(calendar["x-wr-calname"]) == Words("ru")("calendar-name")
    assert str(calendar["x-wr-timezone"]) == "Europe/Moscow"
    assert all(str(entry["summary"]).startswith("Лампа: ") for entry in calendar.events)
    noted = datetime.fromisoformat("2026-11-01T09:30:00+00:00")
    assert all(entry.DTSTAMP == entry.LAST_MODIFIED == noted for entry in calendar.events)
