"""Nobody reaches another's orders, by whatever command or button; nothing of them is told."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from advisor.wording.meeting import COMMANDS
from advisor.wording.message import Action
from sandbox.botapi import BotApiServer, Message, Person
from tests.chatting import ask, everything_after
from tests.house import House

ORDER = "/add Giftforolga, RA123456785CN, shipped 12 days ago, 60 days, $20, seller Goldfish"
SECRETS = {"Giftforolga", "RA123456785CN", "Goldfish"}

#: What is behind a command, or in a button, that means something to one or another.
BEHIND = ("1", "#1", "1 30", "1 until 2027-01-05", "1 $5", "1 offer $5")
ARGUMENTS = ("", "30", "not_found", "title=x", "1.1.1")

#: Of the tables that know a chat or an order, the rows of one chat.
ROWS = (
    "SELECT * FROM chats WHERE chat_id = ?",
    "SELECT * FROM drafts WHERE chat_id = ?",
    "SELECT * FROM orders WHERE chat_id = ?",
    "SELECT e.* FROM order_events e JOIN orders o ON o.id = e.order_id WHERE o.chat_id = ?",
    "SELECT r.* FROM reminders r JOIN orders o ON o.id = r.order_id WHERE o.chat_id = ?",
)


def everything_of(person: Person, home: Path) -> list[list[Any]]:
    """Every row of the database that belongs to somebody."""
    with closing(sqlite3.connect(home / "buyerclock.db")) as database:
        return [database.execute(rows, (person.id,)).fetchall() for rows in ROWS]


def words_told_to(server: BotApiServer, person: Person) -> set[str]:
    return {word for one in server.sent if one.chat_id == person.id for word in one.text.split()}


async def press_forged(house: House, person: Person, *forged: str) -> None:
    """Presses buttons that no code of ours would have put there, one after the other.

    They hang below one message; below a new one where the bot has taken them away.
    """
    message = None
    for data in forged:
        now = message and person.now(message)
        if message is None or now is None or not has_button(now, data):
            message = await put_up(house, person, forged)
        await (await person.press(message, data)).answered()


def has_button(message: Message, data: str) -> bool:
    return any(button.get("callback_data") == data for row in message.buttons for button in row)


async def put_up(house: House, person: Person, forged: Sequence[str]) -> Message:
    """A message of the bot's with these buttons."""
    rows = InlineKeyboardMarkup([[InlineKeyboardButton("?", callback_data=one)] for one in forged])
    sent = await house.product.application.bot.send_message(person.id, "?", reply_markup=rows)
    return next(one for one in person.chat.history if one.id == sent.message_id)


async def test_no_command_reaches_anothers_order(
    house: House, server: BotApiServer, tmp_path: Path, anna: Person, ivan: Person
) -> None:
    await ask(anna, ORDER)
    await ask(ivan, "/start")
    before = everything_of(anna, tmp_path)
    for command in sorted({*COMMANDS, "start", "admin", "broadcast"}):
        for behind in BEHIND:
            await ivan.say(f"/{command} {behind}")
        await everything_after(ivan)
        assert everything_of(anna, tmp_path) == before, command
        assert not SECRETS & words_told_to(server, ivan), command


async def test_no_button_reaches_anothers_order(
    house: House, server: BotApiServer, tmp_path: Path, anna: Person, ivan: Person
) -> None:
    await ask(anna, ORDER)
    await ask(ivan, "/start")
    before = everything_of(anna, tmp_path)
    for action in Action:
        each = [f"1:{action}:{one}:{also}" for also in ARGUMENTS for one in ("1:1", "1:")]
        await press_forged(house, ivan, *each)
        await everything_after(ivan)
        assert everything_of(anna, tmp_path) == before, action
        assert not SECRETS & words_told_to(server, ivan), action


async def test_a_button_of_an_earlier_state_changes_nothing(
    house: House, tmp_path: Path, anna: Person
) -> None:
    await ask(anna, ORDER)
    await ask(anna, "/received 1")
    before = everything_of(anna, tmp_path)[2:4]
    for action in Action:
        await press_forged(house, anna, *(f"1:{action}:1:1:{also}" for also in ARGUMENTS))
        await everything_after(anna)
        assert everything_of(anna, tmp_path)[2:4] == before, action
