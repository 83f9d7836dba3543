"""`buyerclock check`: what is right and what is wrong, a line each."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result

from sandbox.botapi import BotApiServer, Fault
from sandbox.trackers.parcels import Mood, Parcels
from sandbox.trackers.serving import served
from sandbox.trackers.seventeentrack import seventeentrack
from scheduler.clock import SystemClock
from tests.bot.cli.conftest import Invoke
from tests.next_release import NextRelease

TOKEN = "123456789:AAHnever-to-be-printed_0123456789ab"


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(now=SystemClock().now, token=TOKEN) as running:
        yield running


def findings(result: Result) -> dict[str, tuple[str, str]]:
    """Ok or not, and the words, by what was looked at."""
    assert result.stderr == ""
    assert TOKEN not in result.stdout
    lines = (line.split(maxsplit=2) for line in result.stdout.splitlines())
    return {about: (well, says) for well, about, says in lines}


async def test_all_is_well(invoke: Invoke, server: BotApiServer, filled: Path) -> None:
    result = await asyncio.to_thread(invoke, "check", BOT_TOKEN=TOKEN, BOT_API_URL=server.url)

    found = findings(result)
    assert result.exit_code == 0
    assert [well for well, _ in found.values()] == ["ok"] * 8
    assert list(found) == [
        *("settings", "secrets", "token", "database", "policy", "tracker", "locales", "pictures")
    ]
    assert "@" in found["token"][1]
    assert filled.name in found["database"][1]


def test_before_the_first_start_nothing_is_made(invoke: Invoke, tmp_path: Path) -> None:
    result = invoke("check")

    assert result.exit_code == 0
    assert "the sandbox would start" in findings(result)["token"][1]
    assert "the first start creates it" in findings(result)["database"][1]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("mood", "well", "says"),
    [
        (Mood.WELL, "ok", "17TRACK: 200 of 200 registrations are left"),
        (Mood.QUOTA, "ok", "17TRACK: 0 of 200 registrations are left"),
        (Mood.KEY, "FAIL", "TRACKER_KEY: 17TRACK does not accept this key"),
        (Mood.DOWN, "FAIL", "TRACKER: 17TRACK does not answer (HTTP 503)"),
    ],
)
async def test_what_is_left_of_a_tracking_service_s_quota(
    invoke: Invoke, mood: Mood, well: str, says: str
) -> None:
    async with served(seventeentrack(Parcels(mood=mood))) as url:
        named = {"TRACKER": "17track", "TRACKER_KEY": "s3cret", "TRACKER_URL": url}
        result = await asyncio.to_thread(invoke, "check", **named)
    assert findings(result)["tracker"] == (well, says)
    assert "s3cret" not in result.stdout


def test_a_token_that_others_on_the_machine_could_read(invoke: Invoke, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.touch(mode=0o600)
    assert findings(invoke("check"))["secrets"][0] == "ok"
    file.chmod(0o644)
    assert findings(invoke("check"))["secrets"] == (
        "FAIL",
        ".env can be read by others on this machine: chmod 600 .env",
    )


async def test_a_token_that_telegram_does_not_know(invoke: Invoke, server: BotApiServer) -> None:
    result = await asyncio.to_thread(
        invoke, "check", BOT_TOKEN="987654321:other", BOT_API_URL=server.url
    )

    assert result.exit_code == 1
    assert findings(result)["token"] == ("FAIL", "BOT_TOKEN: Telegram does not know this token")


async def test_a_telegram_that_does_not_answer(invoke: Invoke, server: BotApiServer) -> None:
    server.faults.add("getMe", Fault.server_error(), times=None)

    result = await asyncio.to_thread(invoke, "check", BOT_TOKEN=TOKEN, BOT_API_URL=server.url)

    assert result.exit_code == 1
    assert findings(result)["token"][0] == "FAIL"
    assert server.url in findings(result)["token"][1]


def test_a_setting_that_cannot_be_used(invoke: Invoke) -> None:
    result = invoke("check", DEFAULT_TIMEZONE="Moon/Crater")

    assert result.exit_code == 1
    [(well, says)] = findings(result).values()
    assert well == "FAIL"
    assert says.startswith("DEFAULT_TIMEZONE: ")


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("sqlite+aiosqlite:///nowhere/my.db", "does not exist"),
        ("sqlite+aiosqlite:///diary.txt", "not a database"),
        ("postgresql+asyncpg://me:hush@127.0.0.1:9/db", "DATABASE_URL: "),
    ],
)
def test_a_database_that_cannot_be_had(url: str, says: str, invoke: Invoke, tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("Dear diary")

    result = invoke("check", DATABASE_URL=url)

    assert result.exit_code == 1
    assert findings(result)["database"][0] == "FAIL"
    assert says in findings(result)["database"][1]
    assert "hush" not in result.output


def test_a_schema_of_an_older_release(
    invoke: Invoke, filled: Path, next_release: NextRelease
) -> None:
    next_release()

    result = invoke("check")

    assert result.exit_code == 1
    assert "`buyerclock migrate` brings it there" in findings(result)["database"][1]


def test_a_schema_of_a_newer_release(invoke: Invoke, filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    result = invoke("check")

    assert result.exit_code == 1
    assert "newer release" in findings(result)["database"][1]


def test_a_policy_with_a_wrong_figure(invoke: Invoke, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("decide = 'soon'\n")

    result = invoke("check", POLICY_FILE="mine.toml")

    assert result.exit_code == 1
    assert findings(result)["policy"][0] == "FAIL"
    assert "decide" in findings(result)["policy"][1]


def test_it_says_what_is_read_in_pictures(invoke: Invoke, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    well, says = findings(invoke("check", TESSDATA_PREFIX=str(folder)))["pictures"]
    assert (well, says.split(":")[0]) == ("FAIL", "TESSDATA_PREFIX")
    (folder / "eng.traineddata").touch()
    found = findings(invoke("check", TESSDATA_PREFIX=str(folder)))
    assert found["pictures"] == ("ok", "barcodes, and words in eng")
