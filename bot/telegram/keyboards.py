"""Messages' buttons as Telegram's inline keyboards; callback data to presses."""

import re
from datetime import date
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from advisor.wording.layout import fitted
from advisor.wording.message import Action, Button, Press, Rows, Style
from bot.errors import CallbackDataError

#: Version of the callback data. Buttons stay in people's chats for years.
_VERSION = "1"
_SEPARATOR = ":"
_DAY = "@"

#: What no button of ours carries, and cannot be stored: NUL and unpaired surrogates.
_NO_CHARACTERS = re.compile("[\0\ud800-\udfff]")


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """The inline keyboard of a message, as PTB takes it; `None` without buttons."""
    return InlineKeyboardMarkup.de_json(keyboard_fields(rows)) if rows else None


def keyboard_fields(rows: Rows) -> dict[str, Any]:
    """The inline keyboard of a message, as the Bot API takes it, in rows that fit a phone."""
    return {"inline_keyboard": [[_button_fields(one) for one in row] for row in fitted(rows)]}


def _button_fields(button: Button) -> dict[str, Any]:
    fields: dict[str, Any] = {"text": button.label}
    if button.style is not None:
        fields["style"] = button.style.value
    if button.copies is not None:
        return fields | {"copy_text": {"text": button.copies}}
    if button.url is not None:
        return fields | {"url": button.url}
    assert button.press is not None  # a button has exactly one effect
    return fields | {"callback_data": encode_press(button.press)}


def rows_of(markup: InlineKeyboardMarkup | None) -> Rows:
    """The buttons of a message of ours as it is.

    Raises `CallbackDataError` for one that is not ours.
    """
    if markup is None:
        return ()
    return tuple(tuple(map(_known, row)) for row in markup.inline_keyboard)


def _known(button: InlineKeyboardButton) -> Button:
    copied = None if button.copy_text is None else button.copy_text.text
    data = button.callback_data
    press = decode_press(data) if isinstance(data, str) else None
    style = None if button.style is None else Style(button.style)
    return Button(button.text, press, copied, button.url, style)


def encode_press(press: Press) -> str:
    """Callback data for a press, at most 64 bytes. Raises `ValueError` for a longer argument."""
    order = "" if press.order is None else str(press.order)
    revision = "" if press.revision is None else str(press.revision)
    day = "" if press.on is None else f"{_DAY}{press.on}"
    data = _SEPARATOR.join((_VERSION, press.action, order, f"{revision}{day}", press.argument))
    if len(data.encode()) > 64:
        raise ValueError("callback data is at most 64 bytes")
    return data


def decode_press(data: str) -> Press:
    """The press that `encode_press` wrote. Raises `CallbackDataError` for anything else."""
    parts = data.split(_SEPARATOR, 4)
    if len(parts) != 5 or parts[0] != _VERSION or _NO_CHARACTERS.search(data):
        raise CallbackDataError(data)
    _, action, order, revision, argument = parts
    try:
        known = Action(action)
    except ValueError:
        raise CallbackDataError(data) from None
    revision, _, day = revision.partition(_DAY)
    return Press(known, _number(order), _number(revision), argument, _day(day))


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CallbackDataError(text) from None


def _number(text: str) -> int | None:
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise CallbackDataError(text)
    return int(text)
