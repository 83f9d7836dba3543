"""Every answer of the server is one that python-telegram-bot's own types take in whole.

Its types keep what they do not know in `api_kwargs`: nothing may ever be left there. And what they
read, written out again, is what the server had said.
"""

import json
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest
import telegram
from telegram import TelegramObject

from sandbox.botapi import BotApiServer, Person
from sandbox.botapi.methods import METHODS

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
MENU = {
    "inline_keyboard": [
        [{"text": "Yes", "callback_data": "yes"}, {"text": "Site", "url": "https://example.com/"}],
        [{"text": "Copy", "copy_text": {"text": "a letter"}}],
    ]
}
HTML = (
    "<b>b</b> <i>i</i> <code>c</code> <a href='https://example.com/'>a</a> "
    "<tg-spoiler>s</tg-spoiler> <blockquote expandable>q</blockquote>"
    "<pre><code class='language-python'>p</code></pre>"
)


class Telegram:
    """A bot that looks at the answers as they come over the wire."""

    def __init__(self, server: BotApiServer, session: aiohttp.ClientSession) -> None:
        self._base = f"{server.url}/bot{server.token}"
        self._session = session

    async def call(self, method: str, **parameters: Any) -> Any:
        files = {name: value for name, value in parameters.items() if isinstance(value, bytes)}
        form = aiohttp.FormData()
        for name, value in parameters.items():
            if name in files:
                form.add_field(name, value, filename=f"{name}.png")
            else:
                form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        body = {"data": form} if files else {"json": parameters}
        async with self._session.post(f"{self._base}/{method}", **body) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]


@pytest.fixture
async def wire(server: BotApiServer) -> Any:
    async with aiohttp.ClientSession() as session:
        yield Telegram(server, session)


def understood(kind: type[TelegramObject], raw: Any) -> None:
    """Asserts that PTB's type takes in everything, and that nothing required is missing."""
    read = kind.de_json(raw, None)
    assert read is not None
    assert_nothing_is_left_over(read)
    assert without_defaults(json.loads(read.to_json())) == without_defaults(raw)


def assert_nothing_is_left_over(value: Any) -> None:
    if isinstance(value, TelegramObject):
        assert not value.api_kwargs, value
        for name in value.to_dict(recursive=False):
            attribute = {"from": "from_user"}.get(name, name)
            assert_nothing_is_left_over(getattr(value, attribute, None))
    elif isinstance(value, (list, tuple)):
        for item in value:
            assert_nothing_is_left_over(item)


def without_defaults(raw: Any) -> Any:
    """What PTB adds or leaves out by itself does not count."""
    if isinstance(raw, dict):
        kept = {name: without_defaults(value) for name, value in raw.items()}
        return {name: value for name, value in kept.items() if value not in (False, None, [], {})}
    return [without_defaults(item) for item in raw] if isinstance(raw, list) else raw


async def sent(wire: Telegram, anna: Person, **more: Any) -> Any:
    return await wire.call("sendMessage", chat_id=anna.id, text="x", **more)


MESSAGES: dict[str, Callable[[Person], tuple[str, dict[str, Any]]]] = {
    "text": lambda anna: (
        "sendMessage",
        {"chat_id": anna.id, "text": HTML, "parse_mode": "HTML", "reply_markup": MENU},
    ),
    "reply": lambda anna: (
        "sendMessage",
        {"chat_id": anna.id, "text": "/status #tag @somebody https://example.com a@example.com",
         "reply_parameters": {"message_id": 1}},
    ),
    "photo": lambda anna: (
        "sendPhoto",
        {"chat_id": anna.id, "photo": PIXEL, "caption": HTML, "parse_mode": "HTML"},
    ),
    "document": lambda anna: (
        "sendDocument",
        {"chat_id": anna.id, "document": b"dates", "caption": "dates", "reply_markup": MENU},
    ),
    "location": lambda anna: (
        "sendLocation", {"chat_id": anna.id, "latitude": 52.5, "longitude": 13.4}
    ),
    "forward": lambda anna: (
        "forwardMessage", {"chat_id": anna.id, "from_chat_id": anna.id, "message_id": 1}
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", MESSAGES)
async def test_messages(wire: Telegram, anna: Person, what: str) -> None:
    method, parameters = MESSAGES[what](anna)
    understood(telegram.Message, await wire.call(method, **parameters))


async def test_edited_messages(wire: Telegram, anna: Person) -> None:
    message = await sent(wire, anna)
    where = {"chat_id": anna.id, "message_id": message["message_id"]}
    edited = await wire.call("editMessageText", **where, text=HTML, parse_mode="HTML")
    understood(telegram.Message, edited)
    edited = await wire.call("editMessageReplyMarkup", **where, reply_markup=MENU)
    understood(telegram.Message, edited)
    photo = await wire.call("sendPhoto", chat_id=anna.id, photo=PIXEL)
    where["message_id"] = photo["message_id"]
    understood(telegram.Message, await wire.call("editMessageCaption", **where, caption="new"))


async def test_what_stands_for_a_message(wire: Telegram, anna: Person) -> None:
    message = await sent(wire, anna)
    where = {"chat_id": anna.id, "message_id": message["message_id"]}
    copied = await wire.call("copyMessage", from_chat_id=anna.id, **where)
    understood(telegram.MessageId, copied)
    for method, parameters in (
        ("pinChatMessage", where),
        ("setMessageReaction", {**where, "reaction": [{"type": "emoji", "emoji": "👍"}]}),
        ("sendChatAction", {"chat_id": anna.id, "action": "typing"}),
        ("unpinChatMessage", {"chat_id": anna.id}),
        ("deleteMessage", where),
        ("deleteMessages", {"chat_id": anna.id, "message_ids": [copied["message_id"]]}),
    ):
        assert await wire.call(method, **parameters) is True


async def test_every_kind_of_update(wire: Telegram, anna: Person, server: BotApiServer) -> None:
    said = await anna.say("/add@sandbox_bot hat", forwarded_from="Seller")
    await anna.edit(said, "/add cap")
    await anna.share_location(52.5, 13.4)
    await anna.send_document("list.txt", b"hat", caption="my orders")
    await anna.send_photo(PIXEL, caption="a photo")
    message = await sent(wire, anna, reply_markup=MENU)
    stored = server.world.message(anna.id, message["message_id"])
    assert stored is not None
    await anna.press(stored, "Yes")
    await anna.say("a reply", reply_to=stored)
    anna.block_bot()
    anna.unblock_bot()
    family = server.group("Family", [anna])
    await anna.say("/start", chat=family)
    updates = await wire.call("getUpdates")
    assert {name for update in updates for name in update} == {
        "update_id", "message", "edited_message", "callback_query", "my_chat_member",
    }  # fmt: skip
    for update in updates:
        understood(telegram.Update, update)


async def test_a_webhook_describes_itself(wire: Telegram) -> None:
    understood(telegram.WebhookInfo, await wire.call("getWebhookInfo"))
    assert await wire.call("setWebhook", url="https://example.com/hook") is True
    understood(telegram.WebhookInfo, await wire.call("getWebhookInfo"))
    assert await wire.call("deleteWebhook") is True


async def test_chats_members_and_files(wire: Telegram, anna: Person) -> None:
    message = await sent(wire, anna)
    await wire.call("pinChatMessage", chat_id=anna.id, message_id=message["message_id"])
    understood(telegram.ChatFullInfo, await wire.call("getChat", chat_id=anna.id))
    member = await wire.call("getChatMember", chat_id=anna.id, user_id=anna.id)
    understood(telegram.ChatMember, member)
    assert await wire.call("getChatMemberCount", chat_id=anna.id) == 2
    document = await wire.call("sendDocument", chat_id=anna.id, document=b"dates")
    file_id = document["document"]["file_id"]
    understood(telegram.File, await wire.call("getFile", file_id=file_id))


async def test_the_bot_and_what_it_says_of_itself(wire: Telegram, anna: Person) -> None:
    understood(telegram.User, await wire.call("getMe"))
    commands = [{"command": "start", "description": "Begin"}]
    assert await wire.call("setMyCommands", commands=commands) is True
    (command,) = await wire.call("getMyCommands")
    understood(telegram.BotCommand, command)
    understood(telegram.BotName, await wire.call("getMyName"))
    understood(telegram.BotDescription, await wire.call("getMyDescription"))
    understood(telegram.BotShortDescription, await wire.call("getMyShortDescription"))
    understood(telegram.MenuButton, await wire.call("getChatMenuButton", chat_id=anna.id))
    for method in ("setMyName", "setMyDescription", "setMyShortDescription", "deleteMyCommands"):
        assert await wire.call(method) is True


async def test_a_pressed_button_is_answered(
    wire: Telegram, anna: Person, server: BotApiServer
) -> None:
    message = await sent(wire, anna, reply_markup=MENU)
    stored = server.world.message(anna.id, message["message_id"])
    assert stored is not None
    press = await anna.press(stored, "Yes")
    answer = {"callback_query_id": press.id, "text": "Noted", "show_alert": True}
    assert await wire.call("answerCallbackQuery", **answer) is True
    assert (await press.answered()).alert


def test_ptb_has_a_method_for_each_of_ours() -> None:
    for method in METHODS:
        if method not in {"logOut", "close"}:
            assert hasattr(telegram.Bot, method), method
