"""How updates reach the bot."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import telegram
from aiohttp import web
from telegram.error import BadRequest, Conflict

from sandbox.botapi import BotApiServer, Person
from sandbox.botapi.updates import UNASKED
from tests.sandbox.conftest import bot_at

Handler = Callable[[web.Request], Awaitable[web.Response]]


async def test_updates_come_in_order_until_they_are_confirmed(
    bot: telegram.Bot, anna: Person
) -> None:
    await anna.say("second")
    first, second = await bot.get_updates()
    assert [first.message and first.message.text, second.message and second.message.text] == [
        "hello",
        "second",
    ]
    assert second.update_id == first.update_id + 1
    assert (await bot.get_updates(limit=1)) == (first,)
    assert (await bot.get_updates(offset=second.update_id)) == (second,)
    assert (await bot.get_updates(offset=second.update_id + 1)) == ()


async def test_a_negative_offset_keeps_only_the_last(bot: telegram.Bot, anna: Person) -> None:
    await anna.say("second")
    (last,) = await bot.get_updates(offset=-1)
    assert last.message is not None
    assert last.message.text == "second"
    assert len(await bot.get_updates()) == 1


async def test_a_poll_waits_for_the_next_update(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    (hello,) = await bot.get_updates()
    poll = asyncio.create_task(bot.get_updates(offset=hello.update_id + 1, timeout=30))
    while server.calls["getUpdates"] < 2:
        await asyncio.sleep(0)
    await anna.say("/start@sandbox_bot now")
    (update,) = await poll
    assert update.message is not None
    assert update.message.text == "/start@sandbox_bot now"
    (command,) = update.message.entities
    assert (command.type, command.offset, command.length) == ("bot_command", 0, 18)
    assert update.effective_user is not None
    assert update.effective_user.language_code == "en"


async def test_a_second_poller_ends_the_first(bot: telegram.Bot, server: BotApiServer) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    while server.calls["getUpdates"] < 1:
        await asyncio.sleep(0)
    async with bot_at(server) as other:
        second = asyncio.create_task(other.get_updates(timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        await server.person(id=1).say("hello")
        assert len(await second) == 1


async def test_closing_lets_a_waiting_poller_go(server: BotApiServer, bot: telegram.Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    while server.calls["getUpdates"] < 1:
        await asyncio.sleep(0)
    await server.close()
    assert await poll == ()


async def test_only_the_kinds_that_the_bot_wants_are_kept(bot: telegram.Bot, anna: Person) -> None:
    await bot.get_updates(allowed_updates=["edited_message"])
    said = await anna.say("not wanted")
    await anna.edit(said, "wanted")
    kinds = [update for update in await bot.get_updates() if update.edited_message is not None]
    assert len(await bot.get_updates()) == 2
    assert len(kinds) == 1


async def test_kinds_that_telegram_does_not_know_are_passed_over(
    bot: telegram.Bot, server: BotApiServer
) -> None:
    await bot.set_webhook("https://bot.example/", allowed_updates=["poll", "letters"])
    assert tuple((await bot.get_webhook_info()).allowed_updates) == ("poll",)
    await bot.set_webhook("https://bot.example/", allowed_updates=["letters"])
    assert server.world.updates.allowed == UNASKED


async def test_an_edited_message_is_an_update(bot: telegram.Bot, anna: Person) -> None:
    said = await anna.say("/add hat $5")
    await anna.edit(said, "/add hat $6")
    edited = (await bot.get_updates())[-1].edited_message
    assert edited is not None
    assert (edited.message_id, edited.text) == (said.id, "/add hat $6")
    assert edited.edit_date is not None


async def test_blocking_and_unblocking_are_updates(bot: telegram.Bot, anna: Person) -> None:
    anna.block_bot()
    anna.unblock_bot()
    changes = [update.my_chat_member for update in await bot.get_updates()][1:]
    statuses = [change and change.new_chat_member.status for change in changes]
    assert statuses == ["kicked", "member"]


async def test_locations_documents_and_forwards_arrive(bot: telegram.Bot, anna: Person) -> None:
    await anna.share_location(55.75, 37.6)
    await anna.send_document("list.txt", b"hat", caption="my orders")
    await anna.say("pasted", forwarded_from="Seller")
    _, place, file, forward = [update.message for update in await bot.get_updates()]
    assert place is not None
    assert place.location == telegram.Location(37.6, 55.75)
    assert file is not None
    assert file.document is not None
    assert (file.document.file_name, file.caption) == ("list.txt", "my orders")
    assert forward is not None
    assert isinstance(forward.forward_origin, telegram.MessageOriginHiddenUser)


async def test_in_a_group_the_bot_sees_what_is_meant_for_it(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    group = server.group("Family", [anna])
    mark = (await bot.get_updates())[-1].update_id + 1
    sent = await bot.send_message(group.id, "ask me")
    question = await anna.next_message(chat=group)
    assert question.id == sent.message_id
    for text in ("/orders", "/orders@sandbox_bot", "hi @sandbox_bot", "/x@other_bot", "chatter"):
        await anna.say(text, chat=group)
    await anna.say("a reply", chat=group, reply_to=question)
    seen = [update.message for update in await bot.get_updates(offset=mark)]
    assert [message and message.text for message in seen] == [
        "/orders",
        "/orders@sandbox_bot",
        "hi @sandbox_bot",
        "a reply",
    ]


async def test_a_group_that_moved_says_where_to(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    group = server.group("Family", [anna])
    moved = group.upgrade()
    with pytest.raises(telegram.error.ChatMigrated) as refusal:
        await bot.send_message(group.id, "x")
    assert refusal.value.new_chat_id == moved.id
    moved.remove_bot(by=anna)
    with pytest.raises(telegram.error.Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(moved.id, "x")


class Hook:
    """A webhook that fails at first."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.taken: asyncio.Queue[tuple[str, Any]] = asyncio.Queue()

    async def handle(self, request: web.Request) -> web.Response:
        if self.failures:
            self.failures -= 1
            return web.Response(status=503)
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        self.taken.put_nowait((secret, await request.json()))
        return web.Response()


async def test_a_webhook_gets_updates_with_the_secret_until_it_takes_them(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    hook = Hook(failures=2)
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="s3cret")
    await anna.say("second")
    taken = [await asyncio.wait_for(hook.taken.get(), 3) for _ in range(2)]
    assert [(secret, body["message"]["text"]) for secret, body in taken] == [
        ("s3cret", "hello"),
        ("s3cret", "second"),
    ]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    await runner.cleanup()
    await anna.say("third")
    assert (await bot.get_updates())[-1].message is not None


async def test_only_2xx_takes_an_update_and_redirects_are_not_followed(
    bot: telegram.Bot, anna: Person
) -> None:
    answers = [302, 304, 399, 204]
    followed = asyncio.Event()
    taken = asyncio.Event()

    async def hook(_: web.Request) -> web.Response:
        status = answers.pop(0)
        if not answers:
            taken.set()
        return web.Response(status=status, headers={"Location": "/elsewhere"})

    async def elsewhere(_: web.Request) -> web.Response:
        followed.set()
        return web.Response()

    async with serving({"/hook": hook, "/elsewhere": elsewhere}) as url:
        await bot.set_webhook(f"{url}/hook")
        await taken.wait()
        while (await bot.get_webhook_info()).pending_update_count:
            await asyncio.sleep(0)
        await bot.delete_webhook()
    assert not followed.is_set()


async def test_who_is_to_come_again_later_leaves_the_connection_to_others(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    ivan = server.person(id=102, first_name="Ivan")
    came = asyncio.Event()

    async def hook(request: web.Request) -> web.Response:
        chat = (await request.json())["message"]["chat"]["id"]
        if chat == ivan.id:
            came.set()
            return web.Response()
        return web.Response(status=503, headers={"Retry-After": "3600"})

    async with serving({"/hook": hook}) as url:
        await bot.set_webhook(f"{url}/hook", max_connections=1)
        await ivan.say("hello")
        await asyncio.wait_for(came.wait(), 10)
        await bot.delete_webhook()


async def test_a_webhook_may_answer_with_a_method(bot: telegram.Bot, anna: Person) -> None:
    replies = [
        "not json",
        {"method": "sendMessage", "chat_id": 0, "text": "refused, and nobody hears of it"},
        {"method": "getUpdates"},
        {"method": "sendMessage", "chat_id": anna.id, "text": "at once"},
    ]

    async def hook(_: web.Request) -> web.Response:
        return web.json_response(replies.pop(0))

    async with serving({"/hook": hook}) as url:
        await bot.set_webhook(f"{url}/hook")
        for _ in range(3):
            await anna.say("more")
        assert (await anna.next_message()).text == "at once"
        await bot.delete_webhook()


@asynccontextmanager
async def serving(handlers: dict[str, Handler]) -> AsyncIterator[str]:
    """A server of the bot's, with POST handlers by path."""
    app = web.Application()
    for path, handler in handlers.items():
        app.router.add_post(path, handler)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_a_webhook_without_https_is_refused(bot: telegram.Bot) -> None:
    with pytest.raises(BadRequest, match="an https url must be provided for webhook"):
        await bot.set_webhook("http://example.com/hook")


async def test_waiting_in_vain_says_how_the_chat_ends(anna: Person, server: BotApiServer) -> None:
    impatient = type(anna)(server.world, anna.id, 0.01)
    with pytest.raises(TimeoutError, match=r"Anna waited 0\.01 s(.|\n)*Anna: 'hello'"):
        await impatient.next_message()
