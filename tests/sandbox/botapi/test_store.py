"""What lasts: everything answered is found again by the next server."""

import asyncio
import json
import signal
import sys
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from sandbox.botapi import BotApiServer
from tests.clocks import StandingClock
from tests.running import running
from tests.sandbox.conftest import bot_at


async def test_a_server_goes_on_where_the_last_one_ended(
    tmp_path: Path, clock: StandingClock
) -> None:
    path = tmp_path / "sandbox.db"
    menu = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])
    async with BotApiServer(now=clock.now, path=path) as first, bot_at(first) as bot:
        anna = first.person(id=11, first_name="Anna", language_code="de")
        await anna.say("/start")
        await bot.send_message(anna.id, "Yes?", reply_markup=menu)
        await bot.send_message(anna.id, "gone soon")
        await bot.delete_message(anna.id, 3)
        press = await anna.press((await anna.expect(1))[0], "Yes")
        await bot.set_my_commands([("start", "Begin")])
        document = (await bot.send_document(anna.id, b"dates", filename="a.ics")).document
        before = await bot.get_updates()

    async with BotApiServer(now=clock.now, path=path) as second, bot_at(second) as bot:
        anna = second.known_person(11)
        assert anna.user.language_code == "de"
        assert [message.text for message in anna.chat.history] == ["/start", "Yes?", ""]
        assert anna.commands == [{"command": "start", "description": "Begin"}]
        assert await bot.get_updates() == before
        assert await bot.answer_callback_query(press.id)
        assert document is not None
        file = await bot.get_file(document.file_id)
        assert await file.download_as_bytearray() == b"dates"
        sent = await bot.send_message(anna.id, "next")
        assert sent.message_id == 5
        assert await bot.get_updates(offset=before[-1].update_id + 1) == ()

    async with BotApiServer(now=clock.now, path=path) as third, bot_at(third) as bot:
        assert await bot.get_updates() == ()
        await third.known_person(11).say("again")
        (update,) = await bot.get_updates()
        assert update.update_id == before[-1].update_id + 1
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query(press.id)


async def test_a_killed_process_loses_nothing_it_answered(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"

    async def started() -> tuple[asyncio.subprocess.Process, str]:
        command = (sys.executable, "-m", "sandbox.botapi", "--token=1:T", f"--path={path}")
        process = await stack.enter_async_context(running(*command, stdout=asyncio.subprocess.PIPE))
        assert process.stdout is not None
        return process, (await process.stdout.readline()).decode().strip()

    async def control(url: str, what: str, **body: object) -> object:
        async with session.post(f"{url}/control/{what}", json=body) as response:
            assert response.status == 200, await response.text()
            return json.loads(await response.text())

    async with AsyncExitStack() as stack, aiohttp.ClientSession() as session:
        process, url = await started()
        await control(url, "person", id=7, first_name="Anna")
        await control(url, "say", person=7, text="/start")
        bot = telegram.Bot("1:T", base_url=f"{url}/bot")
        async with bot:
            sent = await bot.send_message(7, "kept")
        process.kill()
        assert await process.wait() == -signal.SIGKILL

        process, url = await started()
        history = await control(url, "history", person=7)
        assert isinstance(history, list)
        assert [message["text"] for message in history] == ["/start", "kept"]
        assert history[-1]["message_id"] == sent.message_id
        process.terminate()
        assert await process.wait() == 0
