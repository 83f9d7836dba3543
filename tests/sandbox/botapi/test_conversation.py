"""A real python-telegram-bot application holds a conversation, polling as it would Telegram."""

from collections.abc import AsyncIterator
from typing import Any, TypeAlias

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from sandbox.botapi import BotApiServer, CallbackAnswer

Context: TypeAlias = ContextTypes.DEFAULT_TYPE
MENU = InlineKeyboardMarkup([[InlineKeyboardButton("Count", callback_data="count")]])


async def start(update: Update, context: Context) -> None:
    assert update.effective_chat is not None
    assert update.effective_user is not None
    name = update.effective_user.first_name
    await update.effective_chat.send_message(f"<b>Hello, {name}</b>", "HTML", reply_markup=MENU)


async def count(update: Update, context: Context) -> None:
    query = update.callback_query
    assert query is not None
    assert context.chat_data is not None
    presses = context.chat_data["presses"] = context.chat_data.get("presses", 0) + 1
    await query.answer(f"{presses} so far")
    await query.edit_message_text(f"pressed {presses} times", reply_markup=MENU)


async def edited(update: Update, context: Context) -> None:
    assert update.edited_message is not None
    assert update.effective_chat is not None
    await update.effective_chat.send_message(f"now it says {update.edited_message.text}")


@pytest.fixture
async def application(
    server: BotApiServer,
) -> AsyncIterator[Application[Any, Any, Any, Any, Any, Any]]:
    builder = Application.builder().token(server.token).base_url(f"{server.url}/bot")
    application = builder.job_queue(None).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(count))
    application.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE, edited))
    assert application.updater is not None
    async with application:
        await application.start()
        await application.updater.start_polling()
        yield application
        await application.updater.stop()
        await application.stop()


@pytest.mark.usefixtures("application")
async def test_commands_buttons_and_edits_work_for_several_people_at_once(
    server: BotApiServer,
) -> None:
    anna = server.person(id=1, first_name="Anna")
    boris = server.person(id=2, first_name="Boris")
    for person in (anna, boris):
        await person.say("/start")
    hello = await anna.next_message()
    assert hello.text == "Hello, Anna"
    assert (await boris.next_message()).text == "Hello, Boris"
    for presses in (1, 2):
        press = await anna.press(hello, "Count")
        assert await press.answered() == CallbackAnswer(f"{presses} so far")
        assert (await anna.next_edit()).text == f"pressed {presses} times"
    await boris.edit(boris.chat.history[0], "/help")
    assert (await boris.next_message()).text == "now it says /help"
    assert anna.unread() == []


@pytest.mark.usefixtures("application")
async def test_groups_have_conversations_too(server: BotApiServer) -> None:
    anna = server.person(id=1, first_name="Anna")
    family = server.group("Family", [anna])
    await anna.say("/start@sandbox_bot", chat=family)
    hello = await anna.next_message(chat=family)
    press = await anna.press(hello, "count")
    assert (await press.answered()).text == "1 so far"
    edit = await anna.next_edit(chat=family)
    assert family.last == edit
    assert anna.chat.history == []
