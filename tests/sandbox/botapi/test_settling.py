"""What the bot says of itself, its commands, and what it can learn of chats."""

import pytest
import telegram
from telegram import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import BadRequest

from sandbox.botapi import BotApiServer, Person


async def test_get_me_names_the_bot(bot: telegram.Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.is_bot, me.first_name, me.username) == (1000, True, "Sandbox", "sandbox_bot")


async def test_the_narrowest_commands_in_the_persons_language_are_shown(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    ivan = server.person(id=12, first_name="Иван", language_code="ru")
    everywhere, private = BotCommandScopeChat(anna.id), BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("start", "Begin")])
    await bot.set_my_commands([BotCommand("start", "Начать")], language_code="ru")
    assert anna.commands == [{"command": "start", "description": "Begin"}]
    assert ivan.commands == [{"command": "start", "description": "Начать"}]
    await bot.set_my_commands([("add", "Add an order")], scope=private)
    assert [command["command"] for command in ivan.commands] == ["add"]
    await bot.set_my_commands([("stop", "Stop")], scope=everywhere)
    assert [command["command"] for command in anna.commands] == ["stop"]
    await bot.delete_my_commands(scope=everywhere)
    assert [command["command"] for command in anna.commands] == ["add"]
    assert await bot.get_my_commands(scope=private) == (BotCommand("add", "Add an order"),)


@pytest.mark.parametrize(
    ("commands", "why"),
    [
        ([("Start", "x")], "bot_command_invalid"),
        ([("a-b", "x")], "bot_command_invalid"),
        ([("x" * 33, "x")], "bot_command_invalid"),
        ([("start", "")], "command description must be non-empty"),
        ([("start", "x" * 257)], "command description length must not exceed 256"),
        ([("start", "x")] * 101, "bot_commands_too_much"),
    ],
)
async def test_commands_that_telegram_refuses_are_refused(
    bot: telegram.Bot, commands: list[tuple[str, str]], why: str
) -> None:
    with pytest.raises(BadRequest) as refusal:
        await bot.set_my_commands(commands)
    assert refusal.value.message.lower() == why


async def test_names_and_descriptions_have_languages(bot: telegram.Bot) -> None:
    await bot.set_my_name("Buyer Clock")
    await bot.set_my_description("Keeps an eye on your orders")
    await bot.set_my_description("Следит за заказами", language_code="ru")
    await bot.set_my_short_description("Orders", language_code="de")
    assert (await bot.get_my_name(language_code="ru")).name == "Buyer Clock"
    assert (await bot.get_my_description()).description == "Keeps an eye on your orders"
    assert (await bot.get_my_description(language_code="ru")).description == "Следит за заказами"
    assert (await bot.get_my_short_description()).short_description == ""
    with pytest.raises(BadRequest, match="too long"):
        await bot.set_my_short_description("x" * 121)


async def test_the_menu_button_can_be_set_for_one_chat(bot: telegram.Bot, anna: Person) -> None:
    assert (await bot.get_chat_menu_button()).type == "commands"
    await bot.set_chat_menu_button(anna.id, telegram.MenuButtonDefault())
    assert (await bot.get_chat_menu_button(anna.id)).type == "default"


async def test_chats_and_members_can_be_looked_up(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    stranger = server.person(id=12)
    group = server.group("Family", [anna])
    chat = await bot.get_chat(group.id)
    assert (chat.type, chat.title) == ("group", "Family")
    assert await bot.get_chat_member_count(group.id) == 2
    assert (await bot.get_chat_member(group.id, anna.id)).status == "member"
    assert (await bot.get_chat_member(group.id, stranger.id)).status == "left"
    await bot.leave_chat(group.id)
    with pytest.raises(telegram.error.Forbidden):
        await bot.send_message(group.id, "x")
    with pytest.raises(BadRequest):
        await bot.leave_chat(anna.id)


async def test_an_unknown_file_is_refused(bot: telegram.Bot) -> None:
    with pytest.raises(BadRequest, match="Wrong file identifier/http url specified"):
        await bot.get_file("nonsense")
