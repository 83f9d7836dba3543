"""Updates that are brought: by a Bot API server, and by whoever else finds the address."""

import asyncio
import io
import json
import socket
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram import Update
from telegram.ext import Application, MessageHandler, filters

from bot import product
from bot.addresses import Place
from bot.context import BotApplication
from bot.errors import SettingsError
from bot.in_hand import UpdatesInHand
from bot.limits import FloodGate, UpdateGate
from bot.serving import crowd, webhook
from bot.serving.crowd import CROWD
from bot.serving.webhook import Webhook
from bot.telegram.inbox import Inbox
from bot.telegram.reception import Reception
from bot.telegram.transport import PyreqwestRequest
from bot.telegram.updates import ConfirmingBot, PerChatProcessor
from bot.wiring import wire
from sandbox.botapi import BotApiServer, Fault, Person
from storage.database import Database
from tests.bot.telegram.counts import Counts
from tests.calls import watched
from tests.chatting import en
from tests.clocks import StandingClock
from tests.house import House, house_at, settings_for

PATIENCE = 10.0
SECRET = "hush-hush"
HEADER = "X-Telegram-Bot-Api-Secret-Token"

ANNA, IVAN = 101, 102


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=ANNA)


@pytest.fixture
def ivan(server: BotApiServer) -> Person:
    return server.person(id=IVAN, first_name="Ivan")


@pytest.fixture
def place() -> Place:
    """A place that is free. The address must be known before anybody listens there."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return Place("127.0.0.1", probe.getsockname()[1])


@pytest.fixture
def url(place: Place) -> str:
    return f"http://127.0.0.1:{place.port}/updates/here"


def pending(server: BotApiServer) -> list[str]:
    """The texts of the updates that Telegram still has to bring."""
    return [update["message"]["text"] for update in server.world.updates.first(100)]


async def until(fits: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not fits():
            await asyncio.sleep(0.01)


# -- the whole bot --------------------------------------------------------------------------------


@pytest.fixture
async def house(
    server: BotApiServer, home: Path, clock: StandingClock, url: str, place: Place
) -> AsyncIterator[House]:
    listen = f"{place.host}:{place.port}"
    async with house_at(server, home, clock, webhook_url=url, webhook_listen=listen) as running:
        yield running


async def test_what_people_say_is_brought_and_answered(
    house: House, server: BotApiServer, anna: Person, url: str
) -> None:
    await anna.say("/start")

    assert "Buyer Clock" in (await anna.next_message()).text
    await until(lambda: not server.world.updates.first(1))
    assert server.calls["getUpdates"] == 0
    setting = await house.product.application.bot.get_webhook_info()
    assert (setting.url, setting.max_connections) == (url, 100)


async def test_without_a_secret_in_the_settings_each_start_makes_one(
    house: House, server: BotApiServer
) -> None:
    first = server._webhook.setting.secret_token
    await house.restart()
    second = server._webhook.setting.secret_token

    assert first != second
    assert len(bytes.fromhex(first)) == len(bytes.fromhex(second)) == 16


async def test_what_was_said_while_it_was_down_is_brought(house: House, anna: Person) -> None:
    await house.stop()
    await anna.say("/rules")
    await house.start()

    assert en("unknown-command") != (await anna.next_message()).text


async def test_an_update_that_is_cut_short_comes_again(
    house: House, server: BotApiServer, anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "_TO_FINISH", 0.05)
    calls = watched(server)
    server.faults.add("sendMessage", Fault.hang(), times=None)
    await anna.say("/start")
    await calls.until("sendMessage", 1)

    await house.stop()

    assert pending(server) == ["/start"]
    server.faults.clear()
    await house.start()
    assert "Buyer Clock" in (await anna.next_message()).text
    await until(lambda: not pending(server))


async def test_a_stop_waits_for_what_is_in_hand(
    house: House, server: BotApiServer, anna: Person
) -> None:
    calls = watched(server)
    server.faults.add("sendMessage", Fault.delay(0.1))
    await anna.say("/start")
    await calls.until("sendMessage", 1)

    await house.stop()

    assert pending(server) == []
    assert len(server.sent) == 1


async def test_an_order_counts_once_although_the_answer_to_telegram_was_lost(
    house: House, server: BotApiServer, anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product, "_TO_FINISH", 0.05)
    calls = watched(server)
    await anna.say("/start")
    await anna.next_message()
    server.faults.add("sendMessage", Fault.hang(), times=None)
    told = calls["sendMessage"]
    await anna.say("/add Hat, LP00123456789012, shipped 3 days ago, 60 days, $12.50")
    await calls.until("sendMessage", told + 1)
    await house.stop()
    server.faults.clear()
    await house.start()

    assert "Hat" in (await anna.next_message()).text
    async with house.product.services.database.reading() as uow:
        assert len(await uow.orders.of_chat(ANNA)) == 1


async def test_without_an_address_a_webhook_is_removed_and_nothing_is_dropped(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, url: str
) -> None:
    async with telegram_bot(server) as bot:
        await bot.set_webhook(url)
    await anna.say("/start")

    async with house_at(server, home, clock):
        assert "Buyer Clock" in (await anna.next_message()).text
        assert server._webhook.setting.url == ""


async def test_who_only_delivers_serves_no_webhook(
    server: BotApiServer, home: Path, clock: StandingClock, url: str
) -> None:
    async with house_at(server, home, clock, webhook_url=url, role="delivery") as house:
        assert house.product.webhook is None
    assert server.calls["setWebhook"] == 0


async def test_it_listens_where_it_is_told_or_everywhere_at_port_8080(
    server: BotApiServer, tmp_path: Path
) -> None:
    places = []
    for listen in ({}, {"webhook_listen": "[::1]:81"}):
        product = wire(settings_for(server, tmp_path, webhook_url="https://bot.test/x", **listen))
        assert product.webhook is not None
        places.append(product.webhook._site._place)
        await product.stop()

    assert places == [Place("0.0.0.0", 8080), Place("::1", 81)]


async def test_an_address_that_telegram_refuses_is_one_line(
    server: BotApiServer, tmp_path: Path, place: Place, url: str
) -> None:
    refusal = "Bad Request: bad webhook: IP address 127.0.0.1 is reserved"
    server.faults.add("setWebhook", Fault.refused(400, refusal))
    product = wire(listening(server, tmp_path, place, url))

    with pytest.raises(SettingsError, match=r"^WEBHOOK_URL: Telegram refuses it: .*reserved$"):
        await product.start()
    await product.stop()


async def test_a_place_that_is_taken_is_one_line(
    house: House, server: BotApiServer, tmp_path: Path, place: Place, url: str
) -> None:
    product = wire(listening(server, tmp_path / "other.db", place, url))

    with pytest.raises(SettingsError, match=r"^WEBHOOK_LISTEN: cannot listen on 127\.0\.0\.1:"):
        await product.start()
    await product.stop()


async def test_a_telegram_that_is_away_is_told_of_the_webhook_later(
    server: BotApiServer,
    tmp_path: Path,
    place: Place,
    url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(webhook, "_WAITS", (0,))
    server.faults.add("setWebhook", Fault.bad_gateway(), times=3)
    product = wire(listening(server, tmp_path, place, url))

    await product.start()

    assert server.calls["setWebhook"] == 4
    assert server._webhook.setting.url == url
    await product.stop()


def listening(server: BotApiServer, home: Path, place: Place, url: str) -> Any:
    home.mkdir(exist_ok=True)
    listen = f"{place.host}:{place.port}"
    return settings_for(server, home, webhook_url=url, webhook_listen=listen)


# -- the webhook alone ----------------------------------------------------------------------------


class Refusals(Counter[str]):
    """Counts them, and updates that cannot be read."""

    def unreadable(self, kind: str) -> None:
        self[f"skipped {kind}"] += 1

    def refused(self, reason: str) -> None:
        self[reason] += 1


class Course:
    """What is carried out, and when it may end."""

    def __init__(self, held: Iterable[str] = ()) -> None:
        self.log: list[str] = []
        self.held = set(held)
        self.gates: dict[str, asyncio.Event] = defaultdict(asyncio.Event)

    async def handle(self, name: str) -> None:
        self.log.append(f"{name} begins")
        if name in self.held:
            await self.gates[name].wait()
        self.log.append(f"{name} ends")


def reception(in_hand: UpdatesInHand, most: int = 60) -> Reception:
    inbox = Inbox(Database("sqlite+aiosqlite:///never-opened.db"))
    return Reception(in_hand, inbox, Counts(), UpdateGate(FloodGate(most)))


@asynccontextmanager
async def telegram_bot(server: BotApiServer) -> AsyncIterator[ConfirmingBot]:
    in_hand = UpdatesInHand()
    bot = ConfirmingBot(
        server.token,
        in_hand,
        reception(in_hand),
        base_url=f"{server.url}/bot",
        request=PyreqwestRequest(),
        get_updates_request=PyreqwestRequest(),
    )
    async with bot:
        yield bot


@asynccontextmanager
async def carrying(
    server: BotApiServer,
    url: str,
    place: Place,
    handle: Callable[[str], Awaitable[None]],
    *,
    refusals: Refusals | None = None,
    most: int = 60,
    at_once: int = 8,
    **options: Any,
) -> AsyncIterator[Webhook]:
    """A webhook before an application that handles texts."""

    async def on_text(one: Update, _: object) -> None:
        assert one.message is not None
        assert one.message.text is not None
        await handle(one.message.text)

    in_hand = UpdatesInHand()
    async with telegram_bot(server) as bot:
        application: BotApplication = (
            Application.builder()  # type: ignore[assignment]
            .bot(bot)
            .concurrent_updates(PerChatProcessor(in_hand, at_once=at_once))
            .job_queue(None)
            .build()
        )
        application.add_handler(MessageHandler(filters.TEXT, on_text))
        async with application:
            hook = Webhook(
                application,
                reception(in_hand, most),
                url,
                place,
                secret=SECRET,
                observer=Refusals() if refusals is None else refusals,
                **options,
            )
            await hook.start()
            yield hook
            await hook.stop()


def an_update(update_id: int = 7, text: str = "one", chat_id: int = ANNA) -> dict[str, Any]:
    person = {"id": chat_id, "first_name": "A", "is_bot": False}
    chat = {"id": chat_id, "type": "private", "first_name": "A"}
    message = {"message_id": 1, "date": 1_800_000_000, "chat": chat, "from": person, "text": text}
    return {"update_id": update_id, "message": message}


async def bring(url: str, update: Any = None, secret: str | None = SECRET, **options: Any) -> int:
    """Brings something; the status of the answer."""
    headers = {} if secret is None else {HEADER: secret}
    body = options or {"json": an_update() if update is None else update}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.post(url, **body) as response,
    ):
        return response.status


async def test_who_does_not_know_the_secret_is_turned_away_and_counted(
    server: BotApiServer, url: str, place: Place
) -> None:
    refusals, course = Refusals(), Course()
    wrong = (None, "", SECRET[:-1], f"{SECRET} {SECRET}", "hüsh", SECRET.upper())

    async with carrying(server, url, place, course.handle, refusals=refusals):
        assert [await bring(url, secret=secret) for secret in wrong] == [403] * len(wrong)

    assert refusals == {"secret": len(wrong)}
    assert course.log == []


async def test_there_is_nothing_beside_the_path(
    server: BotApiServer, url: str, place: Place
) -> None:
    base = f"http://127.0.0.1:{place.port}"
    async with carrying(server, url, place, Course().handle):
        for path in ("/", "/updates", "/updates/here/", "/updates/here/x"):
            assert await bring(base + path) == 404
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            assert response.status == 405


async def test_a_body_that_is_too_large_is_refused(
    server: BotApiServer, url: str, place: Place
) -> None:
    refusals, course = Refusals(), Course()
    most = 1024 * 1024
    large = json.dumps(an_update(text="x" * most)).encode()

    async def in_pieces() -> AsyncIterator[bytes]:
        for _ in range(64):
            yield b" " * (most // 32)

    async with carrying(server, url, place, course.handle, refusals=refusals):
        assert await bring(url, data=io.BytesIO(large)) == 413
        assert await bring(url, data=in_pieces()) == 413

    assert refusals == {"too_large": 2}
    assert course.log == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"7",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
    ],
    ids=lambda body: repr(body[:20]),
)
async def test_what_is_no_update_is_refused(
    body: bytes, server: BotApiServer, url: str, place: Place
) -> None:
    refusals = Refusals()
    async with carrying(server, url, place, Course().handle, refusals=refusals):
        assert await bring(url, data=body) == 400

    assert refusals == {"unreadable": 1}


async def test_an_update_that_cannot_be_read_is_not_brought_again_and_again(
    server: BotApiServer, url: str, place: Place
) -> None:
    refusals = Refusals()
    async with carrying(server, url, place, Course().handle, refusals=refusals):
        assert await bring(url, data=b'{"update_id": 7, "message": 7}') == 200

    assert refusals == {"skipped message": 1}


async def test_a_body_that_does_not_come_is_not_waited_for(
    server: BotApiServer, url: str, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "_BODY_SECONDS", 0.05)
    lines = f"POST /updates/here HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\nContent-Length: 9\r\n"
    async with carrying(server, url, place, Course().handle):
        reader, writer = await asyncio.open_connection(place.host, place.port)
        writer.write(f"{lines}\r\n{{".encode())

        assert b" 408 " in await asyncio.wait_for(reader.readline(), PATIENCE)
        writer.close()
        await writer.wait_closed()


async def test_the_answer_comes_when_the_update_is_carried_out(
    server: BotApiServer, url: str, place: Place
) -> None:
    course = Course(["one"])
    async with carrying(server, url, place, course.handle):
        bringing = asyncio.create_task(bring(url))
        await until(lambda: course.log == ["one begins"])
        assert not bringing.done()
        course.gates["one"].set()

        assert await bringing == 200
    assert course.log == ["one begins", "one ends"]


async def test_whoever_sends_too_much_is_turned_away_without_being_read(
    server: BotApiServer, url: str, place: Place
) -> None:
    course = Course()
    async with carrying(server, url, place, course.handle, most=1):
        told = [await bring(url, an_update(n, str(n))) for n in range(4)]

    assert told == [200] * 4
    # The second one is let in, to be told that it was one too many.
    assert [entry for entry in course.log if "begins" in entry] == ["0 begins", "1 begins"]


async def test_what_is_brought_again_while_it_is_in_hand_is_carried_out_once(
    server: BotApiServer, url: str, place: Place
) -> None:
    course = Course(["one"])
    async with carrying(server, url, place, course.handle) as hook:
        bringing = [asyncio.create_task(bring(url)) for _ in range(3)]
        await until(lambda: hook._requests == 3)
        course.gates["one"].set()

        assert await asyncio.gather(*bringing) == [200] * 3
    assert course.log == ["one begins", "one ends"]


async def test_who_gives_up_waiting_is_given_the_same_work_when_it_comes_again(
    server: BotApiServer, url: str, place: Place
) -> None:
    course = Course(["one"])
    async with carrying(server, url, place, course.handle):
        impatient = asyncio.create_task(bring(url))
        await until(lambda: course.log == ["one begins"])
        impatient.cancel()
        await asyncio.wait([impatient])
        again = asyncio.create_task(bring(url))
        course.gates["one"].set()

        assert await again == 200
    assert course.log[:2] == ["one begins", "one ends"]


async def test_the_updates_of_a_chat_wait_for_each_other_and_nobody_else(
    server: BotApiServer, url: str, place: Place
) -> None:
    course = Course(["one"])
    async with carrying(server, url, place, course.handle) as hook:
        first = asyncio.create_task(bring(url, an_update(1, "one")))
        await until(lambda: course.log == ["one begins"])
        second = asyncio.create_task(bring(url, an_update(2, "two")))
        await until(lambda: hook._requests == 2)

        assert await bring(url, an_update(3, "other", IVAN)) == 200
        assert course.log == ["one begins", "other begins", "other ends"]
        course.gates["one"].set()
        assert [await first, await second] == [200, 200]

    assert course.log[3:] == ["one ends", "two begins", "two ends"]


async def test_more_than_can_be_taken_in_hand_is_put_off_and_comes_again(
    server: BotApiServer, url: str, place: Place, anna: Person, ivan: Person
) -> None:
    refusals, course = Refusals(), Course(["one"])
    async with carrying(server, url, place, course.handle, refusals=refusals, most_in_hand=1):
        await anna.say("one")
        await until(lambda: course.log == ["one begins"])
        await ivan.say("two")
        await until(lambda: refusals["busy"] >= 1)
        assert pending(server) == ["one", "two"]
        course.gates["one"].set()
        await until(lambda: pending(server) == [])

    assert course.log == ["one begins", "one ends", "two begins", "two ends"]


async def test_in_a_crowd_whoever_was_just_heard_comes_again_later(
    server: BotApiServer, url: str, place: Place
) -> None:
    refusals, course = Refusals(), Course(["held"])
    async with carrying(server, url, place, course.handle, refusals=refusals):
        crowd = [
            asyncio.create_task(bring(url, an_update(n, "held", 1000 + n))) for n in range(CROWD)
        ]
        await until(lambda: course.log.count("held begins") == CROWD)

        assert await bring(url, an_update(100, "first")) == 200
        assert await bring(url, an_update(101, "second")) == 503
        course.gates["held"].set()
        assert await asyncio.gather(*crowd) == [200] * CROWD
        assert await bring(url, an_update(101, "second")) == 200

    assert refusals == {"crowd": 1}


async def test_where_no_room_is_left_one_that_waits_for_its_turn_makes_room_for_somebody_new(
    server: BotApiServer, url: str, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crowd, "FULL", 2)
    refusals, course = Refusals(), Course(["begun"])
    async with carrying(server, url, place, course.handle, refusals=refusals, at_once=1) as hook:
        begun = asyncio.create_task(bring(url, an_update(1, "begun", 1)))
        await until(lambda: course.log == ["begun begins"])
        waits = asyncio.create_task(bring(url, an_update(2, "waits", 2)))
        await until(lambda: len(hook._in_hand) == 2)
        new = asyncio.create_task(bring(url, an_update(3, "new", 3)))
        assert await waits == 503
        course.gates["begun"].set()
        assert [await begun, await new, await bring(url, an_update(2, "waits", 2))] == [200] * 3

    assert refusals == {"crowd": 1}
    assert [one for one in course.log if "ends" in one] == ["begun ends", "new ends", "waits ends"]


async def test_a_stop_puts_off_what_comes_and_ends_what_is_there(
    server: BotApiServer, url: str, place: Place
) -> None:
    course = Course(["one"])
    async with carrying(server, url, place, course.handle) as hook:
        # Both over connections that are open before the stop.
        async with aiohttp.ClientSession(headers={HEADER: SECRET}) as session:
            async with session.post(url, json=an_update(1, "zero")) as response:
                assert response.status == 200
            bringing = asyncio.create_task(bring(url, an_update(2, "one")))
            await until(lambda: course.log[-1] == "one begins")
            stopping = asyncio.create_task(hook.stop())
            async with session.post(url, json=an_update(3, "two")) as response:
                assert response.status == 503
        with pytest.raises(aiohttp.ClientConnectorError):
            await bring(url, an_update(4, "three"))
        assert not stopping.done()
        course.gates["one"].set()
        await stopping

        assert await bringing == 200
    assert course.log == ["zero begins", "zero ends", "one begins", "one ends"]


async def test_what_is_given_up_is_not_answered_with_success(
    server: BotApiServer, url: str, place: Place
) -> None:
    course = Course(["one"])
    async with carrying(server, url, place, course.handle) as hook:
        first = asyncio.create_task(bring(url, an_update(1, "one")))
        await until(lambda: course.log == ["one begins"])
        second = asyncio.create_task(bring(url, an_update(2, "two")))
        await until(lambda: hook._requests == 2)

        await hook.cut_short()

        assert [await first, await second] == [503, 503]
    assert course.log == ["one begins"]


async def test_nothing_is_remembered_of_what_was_carried_out(
    server: BotApiServer, url: str, place: Place
) -> None:
    course = Course()
    async with carrying(server, url, place, course.handle) as hook:
        for number in range(20):
            assert await bring(url, an_update(number, str(number))) == 200

        processor = hook._application.update_processor
        assert isinstance(processor, PerChatProcessor)
        assert processor._in_hand._done == set()
        assert hook._in_hand == {}
