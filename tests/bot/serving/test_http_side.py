"""Health and metrics, over HTTP, of a running bot."""

import asyncio
import json
import re
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.errors import SettingsError
from bot.operating import health as health_module
from bot.operating import metrics as metrics_module
from bot.operating.health import Delivering, Health
from bot.operating.metrics import Metrics
from bot.telegram.pulse import Pulse, PulsedRequest
from bot.telegram.token_watch import TokenWatch
from bot.wiring import wire
from sandbox.botapi import BotApiServer, Fault, Person
from scheduler.dispatcher import Dispatcher
from scheduler.sender import Outcome
from storage import sqlite_units
from storage.claims import Claims
from storage.database import Database
from storage.errors import StorageUnavailable
from tests.clocks import StandingClock
from tests.house import House, house_at, settings_for

PATIENCE = 10.0
ORDER = "/add Hat, LP00123456789012, shipped 3 days ago, 60 days, $12.50"
ANNA = 7_012_345_678


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=ANNA, first_name="Annabella")


@pytest.fixture
async def house(server: BotApiServer, home: Path, clock: StandingClock) -> AsyncIterator[House]:
    async with house_at(server, home, clock, http_listen="127.0.0.1:0") as running:
        yield running


def address(house: House, path: str) -> str:
    side = house.product.http_side
    assert side is not None
    return side.url + path


async def health(house: House) -> tuple[int, dict[str, Any]]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(address(house, "/healthz")) as response,
    ):
        return response.status, json.loads(await response.text())


async def metrics(house: House) -> str:
    async with (
        aiohttp.ClientSession() as session,
        session.get(address(house, "/metrics")) as response,
    ):
        assert response.status == 200
        assert response.headers["Content-Type"].startswith("text/plain; version=")
        return await response.text()


def samples(page: str) -> dict[tuple[str, str], float]:
    """The figures of a page, by their name and the value of their label, if they have one."""
    return {
        (one.name, "".join(value for name, value in one.labels.items() if name != "le")): one.value
        for family in text_string_to_metric_families(page)
        for one in family.samples
    }


def page_of(metrics: Metrics) -> dict[tuple[str, str], float]:
    return samples(metrics.page().decode())


CHECKS = {"alarm", "connections", "database", "deliveries", "telegram", "updates"}


# -- health ---------------------------------------------------------------------------------------


async def test_a_bot_that_does_its_work_is_well(house: House) -> None:
    assert await health(house) == (
        200,
        {"ok": True, "checks": dict.fromkeys(CHECKS, True), "wrong": {}},
    )


async def test_who_does_not_deliver_has_no_alarm_to_look_after(
    server: BotApiServer, tmp_path: Path, clock: StandingClock
) -> None:
    async with house_at(
        server, tmp_path, clock, http_listen="127.0.0.1:0", role="updates"
    ) as house:
        assert await health(house) == (
            200,
            {
                "ok": True,
                "checks": dict.fromkeys(CHECKS - {"alarm", "deliveries"}, True),
                "wrong": {},
            },
        )


async def test_a_database_that_cannot_be_written_is_told(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(tmp_path / "buyerclock.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with monkeypatch.context() as patch:
            patch.setattr(health_module, "_DATABASE_SECONDS", 0.1)
            status, body = await health(house)
    finally:
        other.close()

    assert (status, body["ok"]) == (503, False)
    assert body["checks"] == dict.fromkeys(CHECKS, True) | {"database": False}
    assert body["wrong"] == {"database": "no answer within 0 s"}
    assert (await health(house))[0] == 200


async def test_an_alarm_that_does_not_ring_is_told(
    house: House, anna: Person, clock: StandingClock
) -> None:
    await anna.say(ORDER)
    await anna.next_message()
    await house.product.services.alarm.stop()
    due = await house.product.dispatcher.next_due()
    assert due is not None

    clock.instant = due + timedelta(minutes=5)
    assert (await health(house))[0] == 200
    clock.advance(seconds=1)
    status, body = await health(house)

    assert status == 503
    assert body["checks"] == dict.fromkeys(CHECKS, True) | {"alarm": False}
    assert samples(await metrics(house))["buyerclock_orders_due", ""] == 1


async def test_a_long_queue_that_gets_shorter_is_well(
    house: House, anna: Person, clock: StandingClock
) -> None:
    await anna.say(ORDER)
    await anna.next_message()
    await house.product.services.alarm.stop()
    clock.advance(days=30)
    seconds = [0.0]
    deliveries = Pulse(lambda: seconds[0])
    deliveries.beat()
    checked = health_of(house, telegram=beating(), deliveries=deliveries)

    seconds[0] = 299
    assert (await checked.checks())["alarm"] is None
    seconds[0] = 300
    assert "are due since" in str((await checked.checks())["alarm"])


async def test_deliveries_that_are_held_up_are_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dispatcher, "stalled_for", lambda _: 20.0)

    status, body = await health(house)

    assert status == 503
    assert body["checks"] == dict.fromkeys(CHECKS, True) | {"deliveries": False}
    assert body["wrong"] == {"deliveries": "not recorded for 20 s"}


async def test_an_alarm_that_should_have_rung_is_told(
    house: House, anna: Person, clock: StandingClock
) -> None:
    await anna.say(ORDER)
    await anna.next_message()
    await house.product.services.alarm.ring()
    due = await house.product.dispatcher.next_due()
    assert due is not None

    clock.instant = due + timedelta(seconds=21)
    status, body = await health(house)

    assert status == 503
    assert body["checks"] == dict.fromkeys(CHECKS, True) | {"alarm": False}


async def test_connections_that_are_all_in_use_are_told(house: House) -> None:
    database = house.product.services.database
    async with AsyncExitStack() as stack:
        for _ in range(sqlite_units._READERS):
            await stack.enter_async_context(database.reading())
        waiting = asyncio.create_task(read(database))
        async with asyncio.timeout(PATIENCE):
            while database.longest_wait() < 0.01:
                await asyncio.sleep(0)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(health_module, "_DATABASE_SECONDS", 0.01)
            _, body = await health(house)
    await waiting

    assert not body["checks"]["connections"]
    assert body["checks"]["database"]
    assert database.longest_wait() == 0


async def read(database: Database) -> None:
    async with database.reading():
        pass


def health_of(
    house: House, *, telegram: Pulse, deliveries: Pulse, token: TokenWatch | None = None
) -> Health:
    return Health(
        database=house.product.services.database,
        clock=house.clock,
        bot=house.product.application.bot,
        telegram=telegram,
        token=token or TokenWatch(),
        delivering=Delivering(house.product.dispatcher, house.product.services.alarm, deliveries),
    )


def beating() -> Pulse:
    pulse = Pulse(lambda: 0.0)
    pulse.beat()
    return pulse


async def test_a_telegram_that_is_away_for_some_minutes_is_told(
    house: House, server: BotApiServer
) -> None:
    server.faults.add("getMe", Fault.server_error(), times=None)
    seconds = [0.0]
    telegram = Pulse(lambda: seconds[0])
    telegram.beat()
    checked = health_of(house, telegram=telegram, deliveries=Pulse())

    seconds[0] = 179
    assert (await checked.checks())["telegram"] is None
    seconds[0] = 180
    assert (await checked.checks())["telegram"]


async def test_a_token_that_telegram_does_not_take_is_told(house: House) -> None:
    token = TokenWatch()
    checked = health_of(house, telegram=beating(), deliveries=Pulse(), token=token)

    token.refused()
    assert (await checked.checks())["telegram"]
    token.accepted()
    assert (await checked.checks())["telegram"] is None


async def test_a_telegram_that_was_not_needed_is_asked_but_not_too_often(
    house: House, server: BotApiServer
) -> None:
    checked = health_of(house, telegram=Pulse(), deliveries=Pulse())
    asked = server.calls["getMe"]

    for _ in range(3):
        await checked.checks()

    assert server.calls["getMe"] == asked + 1


@pytest.mark.parametrize(
    ("fault", "alive"),
    [
        (Fault.delay(0), True),
        (Fault.too_many_requests(3), True),
        (Fault.refused(400, "Bad Request"), True),
        (Fault.refused(401, "Unauthorized"), False),
        (Fault.server_error(), False),
        (Fault.bad_gateway(), False),
    ],
    ids=lambda one: f"{one.kind} {one.status}" if isinstance(one, Fault) else str(one),
)
async def test_an_answer_is_a_sign_of_life(fault: Fault, alive: bool, server: BotApiServer) -> None:
    server.faults.add("getMe", fault)
    pulse = Pulse()
    async with PulsedRequest(pulse) as request:
        await request.do_request(f"{server.url}/bot{server.token}/getMe", "POST")

    assert (pulse.silence() < PATIENCE) is alive


# -- metrics --------------------------------------------------------------------------------------


async def test_a_chat_and_its_nudges_are_counted_without_a_word_of_them(
    house: House, anna: Person, clock: StandingClock
) -> None:
    await anna.say(ORDER)
    await anna.next_message()
    await house.pass_days(80)

    page = await metrics(house)

    found = samples(page)
    assert found["buyerclock_update_seconds_count", "message"] == 1
    sent = found["buyerclock_reminders_total", "sent"]
    assert sent == len(house.server.sent) - 1 > 0
    assert found["buyerclock_reminder_late_seconds_count", ""] == sent
    assert found["buyerclock_reminders_due_total", ""] >= sent
    assert found["buyerclock_orders_due", ""] == 0
    assert not re.search(rf"{ANNA}|Annabella|Hat|LP0012|{house.server.token}", page)


async def test_a_wrong_secret_shows(metrics_alone: Metrics) -> None:
    metrics_alone.refused("secret")
    metrics_alone.refused("secret")

    assert page_of(metrics_alone)["buyerclock_webhook_refused_total", "secret"] == 2


@pytest.fixture
def metrics_alone() -> Metrics:
    return Metrics()


@pytest.mark.parametrize(
    ("outcome", "label"),
    [
        (Outcome.SENT, "sent"),
        (Outcome.RETRY_AFTER, "retried"),
        (Outcome.TRANSIENT, "retried"),
        (Outcome.GONE, "parked"),
        (Outcome.REFUSED, "failed"),
        (Outcome.UNSENT, "given_back"),
    ],
)
def test_every_outcome_is_counted(outcome: Outcome, label: str, metrics_alone: Metrics) -> None:
    metrics_alone.attempted(outcome, timedelta(seconds=30))

    found = page_of(metrics_alone)
    assert found["buyerclock_reminders_total", label] == 1
    assert found["buyerclock_reminder_late_seconds_sum", ""] == (30 if label == "sent" else 0)


def test_every_outcome_there_is_has_its_name() -> None:
    metrics = Metrics()
    for outcome in Outcome:
        metrics.attempted(outcome, timedelta())


def test_each_has_figures_of_its_own() -> None:
    first, second = Metrics(), Metrics()
    first.claimed(3)

    assert page_of(first)["buyerclock_reminders_due_total", ""] == 3
    assert page_of(second)["buyerclock_reminders_due_total", ""] == 0


async def test_a_loop_that_is_held_up_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics_module, "_LAG_EVERY", 0.001)
    metrics = Metrics()
    measuring = asyncio.create_task(metrics.measure_lag())
    count = ("buyerclock_event_loop_lag_seconds_count", "")

    await until(lambda: page_of(metrics)[count] > 0)

    measuring.cancel()
    await asyncio.wait([measuring])


async def until(fits: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not fits():
            await asyncio.sleep(0.01)


async def test_a_database_that_is_away_takes_only_its_own_figure(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Database, "reading", _away)

    assert str(samples(await metrics(house))["buyerclock_orders_due", ""]) == "nan"


async def test_a_database_that_hangs_keeps_nobody_waiting_for_the_figures(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = asyncio.Event()

    async def hang(*_: object) -> float:
        await hanging.wait()
        return 7

    monkeypatch.setattr(Claims, "orders_due", hang)

    assert str(samples(await metrics(house))["buyerclock_orders_due", ""]) == "nan"
    hanging.set()
    assert samples(await metrics(house))["buyerclock_orders_due", ""] == 7


def _away(_: object) -> Any:
    raise StorageUnavailable("away")


# -- the place ------------------------------------------------------------------------------------


async def test_without_a_place_nothing_is_served(
    server: BotApiServer, home: Path, clock: StandingClock
) -> None:
    async with house_at(server, home, clock) as house:
        assert house.product.http_side is None


async def test_a_place_that_is_taken_is_one_line(
    house: House, server: BotApiServer, tmp_path: Path
) -> None:
    taken = address(house, "").removeprefix("http://")
    (tmp_path / "other").mkdir()
    product = wire(settings_for(server, tmp_path / "other", http_listen=taken))

    with pytest.raises(SettingsError, match=r"^HTTP_LISTEN: cannot listen on 127\.0\.0\.1:"):
        await product.start()
    await product.stop()


async def test_a_bot_that_is_stopped_serves_no_more(house: House) -> None:
    healthz = address(house, "/healthz")
    await house.stop()

    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectorError):
            await session.get(healthz)
    await house.start()
    assert (await health(house))[0] == 200
