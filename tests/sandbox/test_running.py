"""The whole sandbox: server, bot, clock and page."""

import asyncio
import os
import signal
import sys
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from sandbox import __main__ as starting
from sandbox.__main__ import has_desktop
from sandbox.botapi import Fault
from sandbox.listening import Place
from sandbox.running import open_sandbox, sandbox_settings
from tests.running import running
from tests.sandbox.conftest import FREE, plain_settings

#: Seconds for what takes two on a machine that has nothing else to do.
PATIENCE = 60.0


async def test_it_goes_on_where_it_was_left(tmp_path: Path) -> None:
    async with open_sandbox(plain_settings(), tmp_path, FREE) as sandbox:
        person = sandbox.server.known_person(101)
        said = await person.say("/add Lamp, shipped 3 days ago, 60 days, LP00123456789012, $40")
        answer = (await person.messages(after=said))[-1]
        async with aiohttp.ClientSession(sandbox.url) as session:
            await session.post("/clock/day", json={})
        before = sandbox.clock.now()
    async with open_sandbox(plain_settings(), tmp_path, FREE) as sandbox:
        assert sandbox.clock.now() > before
        person = sandbox.server.known_person(101)
        assert answer in person.chat.history
        said = await person.say("/status")
        assert "Lamp" in (await person.messages(after=said))[-1].text


async def test_it_ends_in_any_weather(home: Path) -> None:
    async with (
        open_sandbox(plain_settings(), home, FREE) as sandbox,
        aiohttp.ClientSession(sandbox.url) as session,
    ):
        sandbox.server.faults.add("sendMessage", Fault.hang(), times=None)
        await session.post("/say", json={"person": 101, "text": "/start"})
        while not sandbox.server.calls["sendMessage"]:
            await asyncio.sleep(0)


async def test_elsewhere_the_url_carries_a_token(home: Path) -> None:
    everywhere = Place("0.0.0.0", 0)
    async with open_sandbox(plain_settings(), home, everywhere) as sandbox:
        assert "/?token=" in sandbox.url
        port = sandbox.url.partition("/?")[0].rpartition(":")[2]
        query = sandbox.url.partition("?")[2]
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            async with session.get("/page/page.js") as response:
                assert response.status == 403
            async with session.get(f"/page/page.js?{query}") as response:
                assert response.status == 200


def test_a_database_that_was_asked_for_is_used(tmp_path: Path) -> None:
    own = "sqlite+aiosqlite:///own.db"
    chosen = plain_settings(database_url=SecretStr(own))
    settings = sandbox_settings(chosen, "http://127.0.0.1:1", tmp_path)
    assert settings.database_url.get_secret_value() == own
    usual = sandbox_settings(plain_settings(), "http://127.0.0.1:1", tmp_path)
    assert str(tmp_path) in usual.database_url.get_secret_value()


def test_a_webhook_of_the_bot_on_telegram_is_left_alone(tmp_path: Path) -> None:
    chosen = plain_settings(webhook_url="https://bot.example.org/updates")
    assert sandbox_settings(chosen, "http://127.0.0.1:1", tmp_path).webhook_url is None


@pytest.mark.parametrize(
    ("environment", "platform", "to_a_person", "expected"),
    [
        ({"DISPLAY": ":0"}, "linux", True, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True, True),
        ({}, "linux", True, False),
        ({}, "darwin", True, True),
        ({}, "win32", True, True),
        ({"DISPLAY": ":0"}, "linux", False, False),
        ({}, "darwin", False, False),
    ],
)
def test_a_browser_is_opened_where_somebody_sees_it(
    environment: dict[str, str], platform: str, to_a_person: bool, expected: bool
) -> None:
    assert has_desktop(environment, platform, to_a_person=to_a_person) is expected


def started(
    folder: Path, **environment: str
) -> AbstractAsyncContextManager[asyncio.subprocess.Process]:
    """The sandbox as a process."""
    root = str(Path(__file__).parents[2])
    inherited = {name: value for name, value in os.environ.items() if name != "BOT_TOKEN"}
    return running(
        sys.executable,
        "-m",
        "sandbox",
        cwd=folder,
        env={**inherited, "PYTHONPATH": root, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_the_process_prints_one_url_and_stops_when_it_is_told(tmp_path: Path) -> None:
    async with started(tmp_path, SANDBOX_LISTEN="127.0.0.1:0") as process:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), PATIENCE)).decode()
        (url,) = (word for word in line.split() if word.startswith("http://"))
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            assert response.status == 200
        process.send_signal(signal.SIGTERM)
        rest, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == 0
        assert b"http" not in rest


def test_a_wrong_setting_ends_the_start_with_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    monkeypatch.setenv("SANDBOX_LISTEN", "anywhere")
    monkeypatch.setattr(starting, "configure_logs", lambda _: None)
    with pytest.raises(SystemExit) as ended:
        starting.main()
    assert ended.value.code == 2
    assert capsys.readouterr().err.splitlines() == [
        "SANDBOX_LISTEN: must be host:port, such as 127.0.0.1:8000"
    ]
