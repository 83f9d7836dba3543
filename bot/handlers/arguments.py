"""What comes with a command or a button: order numbers and days, or one of several values."""

import re
from datetime import date
from enum import StrEnum
from typing import TypeVar

from telegram import Update

from advisor.wording.message import Press
from bot.actions.orders import Target
from bot.errors import CallbackDataError

E = TypeVar("E", bound=StrEnum)

_NUMBER = re.compile(r"(?:#|№|n[or]\.?\s*)?(\d{1,9})\Z", re.IGNORECASE)


def text_after_command(update: Update) -> str:
    """The text after the command, as it was typed, including line breaks."""
    message = update.effective_message
    said = (message.text or "") if message is not None else ""
    parts = said.split(maxsplit=1)
    return parts[1] if len(parts) == 2 else ""


def numbers(text: str) -> list[int] | None:
    """All words of a text as whole numbers; `None` if one is not a number."""
    found = [_NUMBER.match(word) for word in text.split()]
    if any(match is None for match in found):
        return None
    return [int(match.group(1)) for match in found if match is not None]


def choice(kind: type[E], value: str) -> E:
    """The member of an enum that a button carries. Raises `CallbackDataError` if there is none."""
    try:
        return kind(value)
    except ValueError:
        raise CallbackDataError(value) from None


def target_of(wanted: Press) -> Target:
    """The order that a button is about. Raises `CallbackDataError` if it names none."""
    if wanted.order is None:
        raise CallbackDataError(wanted.action)
    return Target(wanted.order, wanted.revision, wanted.on)


def days_of(wanted: Press) -> int:
    """The number of days that a button carries. Raises `CallbackDataError` if it is none."""
    return _whole(wanted.argument, digits=4)


def id_of(wanted: Press) -> int:
    """The id that a button carries. Raises `CallbackDataError` if it is none."""
    return _whole(wanted.argument, digits=12)


def _whole(text: str, *, digits: int) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > digits:
        raise CallbackDataError(text)
    return int(text)


def date_of(wanted: Press) -> date:
    """The day that a button carries. Raises `CallbackDataError` if it is none."""
    try:
        return date.fromisoformat(wanted.argument)
    except ValueError:
        raise CallbackDataError(wanted.argument) from None
