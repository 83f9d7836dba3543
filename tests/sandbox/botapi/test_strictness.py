"""What the server does not carry out is refused, in Telegram's form; a lenient one ignores it."""

from typing import Any

import aiohttp
import pytest
import telegram
from telegram.error import BadRequest, RetryAfter

from sandbox.botapi import BotApiServer, Flood, Person


async def call(server: BotApiServer, name: str, **body: Any) -> dict[str, Any]:
    url = f"{server.url}/bot{server.token}/{name}"
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as response:
        answer: dict[str, Any] = await response.json()
        return answer


async def test_what_is_protected_is_neither_forwarded_nor_copied(
    bot: telegram.Bot, anna: Person
) -> None:
    sent = await bot.send_message(anna.id, "secret", protect_content=True)
    assert sent.has_protected_content
    for again in (bot.forward_message, bot.copy_message):
        with pytest.raises(BadRequest, match="protected"):
            await again(anna.id, anna.id, sent.message_id)


async def test_a_preview_is_as_it_was_asked_for(bot: telegram.Bot, anna: Person) -> None:
    options = telegram.LinkPreviewOptions(is_disabled=True)
    sent = await bot.send_message(anna.id, "https://example.com", link_preview_options=options)
    assert sent.link_preview_options == options


async def test_a_quote_is_of_what_was_said(bot: telegram.Bot, anna: Person) -> None:
    said = await anna.say("😀 the lamp came")

    def quoting(text: str, **more: Any) -> telegram.ReplyParameters:
        return telegram.ReplyParameters(said.id, quote=text, **more)

    sent = await bot.send_message(anna.id, "which?", reply_parameters=quoting("the lamp"))
    assert sent.quote is not None
    assert (sent.quote.text, sent.quote.position) == ("the lamp", 3)
    plain = await bot.send_message(anna.id, "?", reply_parameters=quoting(""))
    assert plain.quote is None
    with pytest.raises(BadRequest, match="uote_text_invalid"):
        await bot.send_message(anna.id, "?", reply_parameters=quoting("the ring"))
    with pytest.raises(BadRequest, match="other chats"):
        await bot.send_message(anna.id, "?", reply_parameters=quoting("the lamp", chat_id=1))


async def test_a_point_is_as_accurate_as_it_says(bot: telegram.Bot, anna: Person) -> None:
    sent = await bot.send_location(anna.id, 1, 2, horizontal_accuracy=1500)
    assert sent.location is not None
    assert sent.location.horizontal_accuracy == 1500
    with pytest.raises(BadRequest, match="accuracy"):
        await bot.send_location(anna.id, 1, 2, horizontal_accuracy=5000)


async def test_dates_are_checked_as_entities_too(bot: telegram.Bot, anna: Person) -> None:
    date = {"type": "date_time", "offset": 0, "length": 4, "unix_time": 1767182400}
    await bot.send_message(anna.id, "soon", api_kwargs={"entities": [date]})
    (kept,) = (await anna.next_message()).entities
    assert kept == {**date, "date_time_format": ""}
    wrong = {**date, "date_time_format": "soon"}
    with pytest.raises(telegram.error.BadRequest, match="wrong format of a date"):
        await bot.send_message(anna.id, "soon", api_kwargs={"entities": [wrong]})


async def test_effects_spoilers_and_made_up_reactions_are_refused(
    bot: telegram.Bot, anna: Person
) -> None:
    said = await anna.say("hello")
    with pytest.raises(BadRequest, match="not supported"):
        await bot.send_message(anna.id, "hi", message_effect_id="1")
    with pytest.raises(BadRequest, match="eaction_invalid"):
        await bot.set_message_reaction(anna.id, said.id, "🥨")
    await bot.set_message_reaction(anna.id, said.id, "👀")


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("application/x-www-form-urlencoded", b"text=\xff", 400),
        ("application/json", b"[" * 100_000, 400),
        ("application/json", b"[]", 400),
        ("multipart/form-data", b"x", 400),
        ("multipart/form-data; boundary=x", b"--x\r\nbroken", 400),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused_in_json(
    server: BotApiServer, kind: str, body: bytes, status: int
) -> None:
    url = f"{server.url}/bot{server.token}/sendMessage"
    headers = {"Content-Type": kind}
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=body, headers=headers) as response,
    ):
        assert response.status == status
        assert (await response.json())["error_code"] == status


async def test_an_unknown_path_is_refused_in_json(server: BotApiServer) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{server.url}/x/y") as response:
        assert (response.status, (await response.json())["ok"]) == (404, False)


async def test_groups_take_twenty_messages_a_minute(
    server: BotApiServer, bot: telegram.Bot, anna: Person
) -> None:
    now = [0.0]
    server.flood = Flood(lambda: now[0])
    group = server.group("Family", [anna])
    for _ in range(20):
        await bot.send_message(group.id, "hello")
    now[0] = 30.5
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(group.id, "one too many")
    assert refused.value.retry_after in (30, 30.0) or "30" in str(refused.value)
    now[0] = 60.0
    await bot.send_message(group.id, "hello")


async def test_a_wait_is_told_in_a_header_too(server: BotApiServer, anna: Person) -> None:
    server.flood = Flood(lambda: 0.0)
    url = f"{server.url}/bot{server.token}/sendMessage?chat_id={anna.id}&text=x"
    async with aiohttp.ClientSession() as session:
        await session.get(url)
        async with session.get(url) as response:
            assert response.headers["Retry-After"] == "1"


async def test_a_lenient_server_ignores_what_it_does_not_know(
    server: BotApiServer, anna: Person
) -> None:
    markup = {"inline_keyboard": [[{"text": "go", "callback_data": "1", "hide": False}]], "x": 1}
    strange = {"chat_id": anna.id, "text": "hi", "reply_markup": markup, "method": "sendMessage"}
    assert not (await call(server, "sendMessage", **strange))["ok"]
    server.lenient = True
    assert (await call(server, "sendMessage", **strange))["ok"]
    for broken in ("{", [1], {"inline_keyboard": 1}, {"inline_keyboard": [["x"]]}):
        answer = await call(server, "sendMessage", chat_id=anna.id, text="x", reply_markup=broken)
        assert not answer["ok"]


async def test_setting_a_webhook_is_described(server: BotApiServer) -> None:
    answer = await call(server, "deleteWebhook")
    assert answer == {"ok": True, "result": True, "description": "Webhook was deleted"}
