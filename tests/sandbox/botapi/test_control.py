"""Another process acts as the persons."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import Forbidden, RetryAfter

from sandbox.botapi import BotApiServer

Control = Callable[..., Awaitable[tuple[int, Any]]]


@pytest.fixture
async def control(server: BotApiServer) -> AsyncIterator[Control]:
    async with aiohttp.ClientSession() as session:

        async def call(what: str, **body: object) -> tuple[int, Any]:
            async with session.post(f"{server.url}/control/{what}", json=body) as response:
                return response.status, await response.json()

        yield call


async def test_a_whole_conversation_from_outside(control: Control, bot: telegram.Bot) -> None:
    status, user = await control("person", id=5, first_name="Olga", language_code="ru")
    assert (status, user["language_code"]) == (200, "ru")
    _, said = await control("say", person=5, text="/start")
    menu = InlineKeyboardMarkup([[InlineKeyboardButton("Да", callback_data="yes")]])
    sent = await bot.send_message(5, "Да?", reply_markup=menu)
    _, waited = await control("await", person=5, after=said["message_id"])
    assert [message["message_id"] for message in waited] == [sent.message_id]
    _, pressed = await control("press", person=5, message_id=sent.message_id, button="Да")
    await control("edit", person=5, message_id=said["message_id"], text="/help")
    await control("location", person=5, latitude=1, longitude=2)
    start, press, edit, place = await bot.get_updates()
    assert start.message is not None
    assert press.callback_query is not None
    assert press.callback_query.id == pressed["id"]
    assert edit.edited_message is not None
    assert place.message is not None
    _, history = await control("history", person=5)
    assert [message.get("text") for message in history] == ["/help", "Да?", None]


async def test_sends_are_counted_and_timed(control: Control, bot: telegram.Bot) -> None:
    await control("person", id=5)
    await control("say", person=5, text="/start")
    for text in ("one", "two"):
        await bot.send_message(5, text)
    _, sent = await control("sent", after=1)
    assert [(line["chat_id"], line["text"]) for line in sent] == [(5, "two")]
    _, counts = await control("counts")
    assert (counts["sent"], counts["pending"], counts["calls"]["sendMessage"]) == (2, 1, 2)


async def test_faults_and_blocks_can_be_set_from_outside(
    control: Control, bot: telegram.Bot
) -> None:
    await control("person", id=5)
    await control("say", person=5, text="/start")
    fault = {"method": "sendMessage", "fault": "too_many_requests"}
    await control("fault", **fault, arguments={"retry_after": 3}, times=None)
    with pytest.raises(RetryAfter):
        await bot.send_message(5, "x")
    await control("clear")
    await control("block", person=5)
    with pytest.raises(Forbidden):
        await bot.send_message(5, "x")
    await control("unblock", person=5)
    await bot.send_message(5, "x")


async def test_what_cannot_be_done_is_refused(control: Control) -> None:
    assert await control("say", person=404, text="x") == (
        400,
        {"error": "LookupError: nobody has the id 404"},
    )
    assert (await control("dance"))[0] == 404
    await control("person", id=5)
    assert (await control("await", person=5, seconds=0.01))[0] == 408


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Host": "evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Content-Type": "text/plain"},
    ],
)
async def test_other_pages_of_the_browser_are_kept_out(
    server: BotApiServer, headers: dict[str, str]
) -> None:
    sent = {"Content-Type": "application/json", **headers}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{server.url}/control/counts", data="{}", headers=sent) as response,
    ):
        assert response.status in {403, 415}
