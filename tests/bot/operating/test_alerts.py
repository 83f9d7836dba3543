"""Faults of ours reach the operators: once per kind and hour, without anybody's text."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from pydantic import SecretStr
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from bot.operating.alerts import AlertHandler, Alerts
from bot.operating.logs import configure_logs
from bot.settings import Settings
from sandbox.botapi import BotApiServer, Fault, Person
from storage.database import Database
from tests.chatting import ask, en, ru
from tests.clocks import StandingClock
from tests.house import House, house_at

ADMIN = 101
CHATTY = ("httpx", "httpcore", "apscheduler", "telegram", "aiosqlite", "alembic")


@pytest.fixture(autouse=True)
def _logs() -> Iterator[None]:
    """Logs as in life, to which the alerts listen; afterwards as before."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in CHATTY}
    token = SecretStr("123456789:AAHnever-to-be-printed_0123456789ab")
    configure_logs(Settings(_env_file=None, bot_token=token))  # type: ignore[call-arg]
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()


@pytest.fixture
async def house(server: BotApiServer, home: Path, clock: StandingClock) -> AsyncIterator[House]:
    async with house_at(server, home, clock, admins=frozenset({ADMIN})) as one:
        yield one


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=ADMIN, first_name="Anna")


@pytest.fixture
def ivan(server: BotApiServer) -> Person:
    return server.person(id=102, first_name="Иван", language_code="ru")


def refused(server: BotApiServer, person: Person) -> None:
    """The next answer to somebody is refused, and what then is said is too."""
    fault = Fault.refused(400, "Bad Request: a secret word")
    server.faults.add("sendMessage", fault, chat_id=person.id)


async def test_a_fault_is_told_once_in_an_hour_and_without_a_word_of_anybody(
    house: House, server: BotApiServer, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    await ask(anna, "/start")
    await ask(ivan, "/start")
    for _ in range(3):
        refused(server, ivan)
        assert (await ask(ivan, "my secret word")).text == ru("something-broke")
    alert = await anna.next_message()
    assert alert.text.splitlines()[1] == "BadRequest"
    assert alert.text.splitlines()[2].startswith("bot.handlers.")
    assert "secret" not in alert.text
    assert not anna.unread()

    clock.advance(minutes=61)
    refused(server, ivan)
    assert (await ask(ivan, "my secret word")).text == ru("something-broke")
    assert "BadRequest" in (await anna.next_message()).text


async def test_it_is_told_in_the_operators_language(
    server: BotApiServer, home: Path, clock: StandingClock, anna: Person, ivan: Person
) -> None:
    async with house_at(server, home, clock, admins=frozenset({ivan.id})):
        await ask(ivan, "/start")
        await ask(anna, "/start")
        refused(server, anna)
        assert (await ask(anna, "hello")).text == en("something-broke")
        heading = ru("operator-alert", kind="", place="").partition("\n")[0]
        assert (await ivan.next_message()).text.startswith(heading)


async def test_an_operator_whom_nothing_reaches_is_no_new_fault(
    house: House, server: BotApiServer, anna: Person, ivan: Person
) -> None:
    await ask(ivan, "/start")
    refused(server, ivan)
    assert (await ask(ivan, "hello")).text == ru("something-broke")
    await house.stop()
    await house.start()
    assert server.calls["sendMessage"] == 4


async def test_afterwards_nobody_listens_any_more(house: House) -> None:
    def listening() -> list[logging.Handler]:
        return [one for one in logging.getLogger().handlers if isinstance(one, AlertHandler)]

    assert len(listening()) == 1
    await house.stop()
    assert not listening()
    await house.start()


async def test_without_operators_nobody_listens(
    server: BotApiServer, home: Path, clock: StandingClock
) -> None:
    async with house_at(server, home, clock):
        assert not [h for h in logging.getLogger().handlers if isinstance(h, AlertHandler)]


# -- several processes ---------------------------------------------------------------------------


@pytest.fixture(params=["sqlite", "postgres"])
def shared_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database that several processes have in common."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'shared.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
async def processes(
    shared_url: str, server: BotApiServer, home: Path, clock: StandingClock, anna: Person
) -> AsyncIterator[list[Alerts]]:
    """What listens to the log in three processes; what is logged is logged in each."""
    async with house_at(server, home, clock) as house:
        await ask(anna, "/start")
        databases = [Database(shared_url) for _ in range(3)]
        bot = house.product.application.bot
        yield [Alerts({ADMIN}, bot, database, clock, "en") for database in databases]
        for database in databases:
            await database.close()


async def broken_in(processes: list[Alerts]) -> None:
    """The same fault in all of them, and everything that comes of it."""
    for one in processes:
        one.start()
    logged(KeyError("a detail"))
    await asyncio.gather(*(one.stop() for one in processes))


async def test_a_fault_of_all_processes_is_told_once(
    processes: list[Alerts], shared_url: str, clock: StandingClock, anna: Person
) -> None:
    database = Database(shared_url)
    await database.migrate()
    await database.close()

    await broken_in(processes)
    [alert] = anna.unread()
    assert "KeyError" in alert.text

    clock.advance(minutes=61)
    await broken_in(processes)
    assert len(anna.unread()) == 2


async def test_one_that_reached_nobody_is_told_by_whoever_meets_it_next(
    processes: list[Alerts], shared_url: str, server: BotApiServer, anna: Person
) -> None:
    database = Database(shared_url)
    await database.migrate()
    await database.close()
    first, *others = processes
    server.faults.add("sendMessage", Fault.refused(502, "Bad Gateway"), chat_id=ADMIN)

    await broken_in([first])
    assert not anna.unread()
    await broken_in(others)
    assert len(anna.unread()) == 1


async def test_a_database_that_is_broken_silences_nobody(
    processes: list[Alerts], anna: Person
) -> None:
    await broken_in(processes)

    assert len(anna.unread()) == 3


# -- what is a kind ------------------------------------------------------------------------------


@pytest.fixture
def told() -> Iterator[list[tuple[str, str]]]:
    kinds: list[tuple[str, str]] = []
    handler = AlertHandler(lambda kind, place: kinds.append((kind, place)))
    logging.getLogger().addHandler(handler)
    yield kinds
    logging.getLogger().removeHandler(handler)


def logged(error: Exception, **fields: Any) -> None:
    log = structlog.get_logger("bot.somewhere")
    try:
        raise error
    except Exception:
        log.exception("it.broke", **fields)


def test_an_exception_is_its_type_and_where_it_came_through_our_code(
    told: list[tuple[str, str]],
) -> None:
    logged(KeyError("anybody's text"), text="anybody's text")
    logging.getLogger("a.library").error("%s", "anybody's text", exc_info=ValueError("of a kind"))
    try:
        Settings.model_validate({"bot_token": 5})
    except ValueError as error:
        structlog.get_logger("bot").error("it.broke", exc_info=error)
    assert told == [
        ("KeyError", "bot.somewhere"),
        ("ValueError", "a.library"),
        ("ValidationError", "bot"),
    ]


def test_an_error_without_an_exception_is_the_name_of_the_event(
    told: list[tuple[str, str]],
) -> None:
    structlog.get_logger("bot.somewhere").error("it.broke", text="anybody's text")
    assert told == [("ERROR", "bot.somewhere: it.broke")]


def test_a_library_is_not_quoted(told: list[tuple[str, str]]) -> None:
    logging.getLogger("a.library").error("anybody's text")
    assert told[0][0] == "ERROR"
    assert told[0][1].startswith("a.library:")
    assert "anybody" not in told[0][1]


@pytest.mark.parametrize("error", [NetworkError("x"), TimedOut()])
def test_a_telegram_that_is_away_is_no_fault_of_ours(
    told: list[tuple[str, str]], error: Exception
) -> None:
    logged(error)
    logged(RetryAfter(5))
    logging.getLogger("telegram.request.BaseRequest").error("no JSON")
    assert told == []


def test_what_telegram_refuses_is_one(told: list[tuple[str, str]]) -> None:
    logged(BadRequest("x"))
    assert [kind for kind, _ in told] == ["BadRequest"]


def test_a_warning_is_none(told: list[tuple[str, str]]) -> None:
    structlog.get_logger("bot").warning("it.broke")
    assert told == []


def test_the_log_still_has_the_whole_exception(
    told: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    token = SecretStr("1:x")
    configure_logs(Settings(_env_file=None, bot_token=token, log_format="json"))  # type: ignore[call-arg]
    logged(KeyError("a detail"))
    assert "a detail" in capsys.readouterr().err
