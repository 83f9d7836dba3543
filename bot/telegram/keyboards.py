"""Messages' buttons as Telegram's inline keyboards; callback data to presses."""

import json
import re

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from advisor.wording.message import Action, Button, Press
from bot.errors import CallbackDataError

#: Version of the callback data. Buttons stay in people's chats for years.
_VERSION = "1"
_SEPARATOR = ":"

#: What no button of ours carries, and cannot be stored: NUL and unpaired surrogates.
_NO_CHARACTERS = re.compile("[\0\ud800-\udfff]")


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """The inline keyboard of a message; `None` without buttons."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows])


def keyboard_json(rows: tuple[tuple[Button, ...], ...]) -> str | None:
    """The same as the Bot API takes it, without PTB's objects: for the messages sent most."""
    if not rows:
        return None
    return json.dumps({"inline_keyboard": [[_button_fields(one) for one in row] for row in rows]})


def _button_fields(button: Button) -> dict[str, object]:
    fields: dict[str, object] = {"text": button.label}
    if button.style is not None:
        fields["style"] = button.style.value
    if button.copies is not None:
        return fields | {"copy_text": {"text": button.copies}}
    if button.url is not None:
        return fields | {"url": button.url}
    assert button.press is not None  # a button has exactly one effect
    return fields | {"callback_data": encode_press(button.press)}


def _button(button: Button) -> InlineKeyboardButton:
    style = None if button.style is None else button.style.value
    if button.copies is not None:
        copied = CopyTextButton(button.copies)
        return InlineKeyboardButton(button.label, copy_text=copied, style=style)
    if button.url is not None:
        return InlineKeyboardButton(button.label, url=button.url, style=style)
    assert button.press is not None  # a button has exactly one effect
    data = encode_press(button.press)
    return InlineKeyboardButton(button.label, callback_data=data, style=style)


def encode_press(press: Press) -> str:
    """Callback data for a press, at most 64 bytes. Raises `ValueError` for a longer argument."""
    order = "" if press.order is None else str(press.order)
    revision = "" if press.revision is None else str(press.revision)
    data = _SEPARATOR.join((_VERSION, press.action, order, revision, press.argument))
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
    return Press(known, _number(order), _number(revision), argument)


def _number(text: str) -> int | None:
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise CallbackDataError(text)
    return int(text)
