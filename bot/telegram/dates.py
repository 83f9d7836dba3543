"""Dates that Telegram knows as such: `<tg-time>`, which servers older than 2026 refuse."""

import re
from typing import Final

from telegram.error import BadRequest, TelegramError

#: Telegram leaves out what exceeds a hundred entities of a message, and bold ones are more needed.
_MOST: Final = 50

_BEGINNING = "<tg-time"
_TAG = re.compile(r"</?tg-time[^>]*>")

#: The Bot API's words for markup that it does not know.
_UNKNOWN_MARKUP = "can't parse entities"


def bounded(html: str) -> str:
    """The HTML, its dates as plain words if there are too many of them."""
    return without_dates(html) if html.count(_BEGINNING) > _MOST else html


def without_dates(html: str) -> str:
    """The HTML with its dates as plain words."""
    return _TAG.sub("", html)


def are_refused(error: TelegramError, html: str) -> bool:
    """Whether a server refused a text that it may take without its dates."""
    refused = isinstance(error, BadRequest) and _UNKNOWN_MARKUP in error.message.casefold()
    return refused and _BEGINNING in html
