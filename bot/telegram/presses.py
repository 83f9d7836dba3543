"""Presses of buttons as the Bot API has them: none of their failures keeps an answer back."""

import structlog
from telegram import CallbackQuery
from telegram import Message as TelegramMessage
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from advisor.wording.message import Button, Message
from bot.telegram.dates import are_refused, bounded, without_dates
from bot.telegram.keyboards import keyboard

_log = structlog.get_logger(__name__)

#: Telegram's words where a message already is what it is to become.
_AS_IT_IS = "message is not modified"

#: Characters of the longest toast.
_LONGEST_TOAST = 200


async def end_press(query: CallbackQuery, toast: str = "", *, alert: bool = False) -> None:
    """Stops the button's progress sign, with a toast if there is one.

    What Telegram refuses is only logged: the press may be too old, and more is to be said.
    """
    try:
        await query.answer(toast[:_LONGEST_TOAST] or None, show_alert=alert)
    except TelegramError as error:
        _log.info("press.not_answered", error=type(error).__name__)


async def _replace(query: CallbackQuery, message: Message) -> None:
    """Makes the pressed message into another. Raises `TelegramError`."""
    markup, html = keyboard(message.shown), bounded(message.html)
    try:
        await query.edit_message_text(html, parse_mode=ParseMode.HTML, reply_markup=markup)
    except TelegramError as error:
        if not are_refused(error, html):
            raise
        plain = without_dates(html)
        await query.edit_message_text(plain, parse_mode=ParseMode.HTML, reply_markup=markup)


async def change_pressed(
    query: CallbackQuery, replaces: Message | None, rows: tuple[tuple[Button, ...], ...]
) -> bool:
    """Makes the pressed message into `replaces`, or changes its buttons only.

    Returns whether it is as it is to be now. A message can be too old, or Telegram may fail.
    """
    if not isinstance(query.message, TelegramMessage) or not query.message.is_accessible:
        return False
    try:
        if replaces is None:
            await query.edit_message_reply_markup(keyboard(rows))
        else:
            await _replace(query, replaces)
    except TelegramError as error:
        if isinstance(error, BadRequest) and _AS_IT_IS in error.message.casefold():
            return True
        _log.info("press.not_changed", error=type(error).__name__)
        return False
    return True
