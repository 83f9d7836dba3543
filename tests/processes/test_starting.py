"""Starting, with settings right and wrong; ending in good order."""

import signal
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from sandbox.botapi import BotApiServer, Fault, Person
from tests.calls import watched
from tests.processes.conftest import SECRET, BotProcess, Launch
from tests.storage.old_databases.write import DUMPS


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_it_starts_answers_and_ends_when_asked(
    how: signal.Signals, launch: Launch, anna: Person
) -> None:
    """Once as people start it, from nothing."""
    bot = await (launch.interpreter() if how is signal.SIGTERM else launch())
    await bot.logged("bot.started")
    await anna.say("/start")
    greeting = await anna.next_message()

    assert "Buyer Clock" in greeting.text
    assert await bot.end(how) == 0
    assert "Traceback" not in bot.output
    assert bot.lines["stdout"] == []
    assert [len(bot.events(name)) for name in ("bot.stopping", "bot.stopped")] == [1, 1]


@dataclass(frozen=True)
class Mistake:
    """A setting that cannot be used, and others beside it."""

    variable: str
    value: str
    beside: Mapping[str, str] = field(default_factory=dict)


MISTAKES = [
    Mistake("SEND_RATE", "fast"),
    Mistake("BOT_TOKEN", f"987654321:{SECRET}"),
    Mistake("DATABASE_URL", "sqlite+aiosqlite:///wrong.toml"),
    Mistake("DATABASE_URL", "postgresql+asyncpg://me:hush@127.0.0.1:9/db"),
    Mistake("POLICY_FILE", "wrong.toml"),
    Mistake("ALL_PROXY", "socks5://127.0.0.1:9", {"BOT_API_URL": "https://telegram.invalid"}),
    Mistake(
        "SSL_CERT_FILE",
        "nowhere",
        {"SSL_CERT_DIR": "nowhere", "BOT_API_URL": "https://telegram.invalid"},
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: f"{one.variable}={one.value}")
async def test_a_setting_that_cannot_be_used_ends_the_start_with_one_line(
    mistake: Mistake, launch: Launch, tmp_path: Path
) -> None:
    (tmp_path / "wrong.toml").write_text("# Neither figures nor a database.\ndecide = 'soon'\n")

    bot = await launch(**mistake.beside, **{mistake.variable: mistake.value})

    assert await bot.exit_status() == 2
    assert bot.lines["stdout"] == []
    [line] = bot.lines["stderr"]
    assert line.startswith(f"{mistake.variable}: ")
    assert "hush" not in line
    assert SECRET not in line


async def test_a_second_process_on_the_same_file_is_refused(
    bot: BotProcess, launch: Launch, anna: Person
) -> None:
    second = await launch()

    assert await second.exit_status() == 2
    [line] = second.lines["stderr"]
    assert line.startswith("DATABASE_URL: ")
    await anna.say("/start")
    await anna.next_message()


async def test_settings_come_from_a_file_in_the_folder_too(
    launch: Launch, server: BotApiServer, anna: Person, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(f"BOT_TOKEN={server.token}\nBOT_API_URL={server.url}\n")

    bot = await launch(BOT_TOKEN=None, BOT_API_URL=None, DATABASE_URL=None)
    await bot.logged("bot.started")

    await anna.say("/start")
    await anna.next_message()
    assert (tmp_path / "buyerclock.db").is_file()


async def test_a_telegram_that_is_away_at_the_start_is_waited_for(
    launch: Launch, server: BotApiServer, anna: Person
) -> None:
    calls = watched(server)
    server.faults.add("getMe", Fault.server_error())
    server.faults.add("setMyCommands", Fault.too_many_requests(600), times=None)

    bot = await launch()
    await calls.until("getMe", 1, 60)
    await bot.logged("bot.started")

    await anna.say("/start")
    await anna.next_message()
    assert "Traceback" not in bot.output


async def test_it_can_be_ended_while_telegram_is_away_at_the_start(
    launch: Launch, server: BotApiServer
) -> None:
    calls = watched(server)
    server.faults.add("getMe", Fault.hang(), times=None)

    bot = await launch()
    await calls.until("getMe", 1, 60)

    assert await bot.end() == 0
    assert "Traceback" not in bot.output


@pytest.mark.parametrize("dump", sorted(DUMPS.glob("*.sql")), ids=lambda dump: dump.stem)
async def test_a_database_of_an_older_release_is_opened(
    dump: Path, launch: Launch, database_file: Path, anna: Person
) -> None:
    with closing(sqlite3.connect(database_file)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))

    bot = await launch()
    await bot.logged("bot.started")

    await anna.say("/orders")
    await anna.next_message()
