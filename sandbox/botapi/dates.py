"""Dates within a text, which each person's app words in its own zone and language."""

import re
from typing import Any, Final

from sandbox.botapi.errors import bad_request
from sandbox.botapi.model import Json

_FORMAT: Final = re.compile(r"r|w?[dD]?[tT]?")
_LATEST: Final = 2**31 - 1


def date_time(unix_time: Any, form: Any) -> Json:
    """`unix_time` and `date_time_format` of a `date_time` entity.

    Raises `ApiError` (400) for what is no second of Unix time within 32 bits, and for a format
    other than "" (the text as it is), "r" (relative), or a weekday, a date and a time, each short
    or long ("wDT").
    """
    if type(unix_time) is not int or not 0 < unix_time <= _LATEST:
        raise bad_request("can't parse entities: wrong Unix time of a date specified")
    if not isinstance(form, str) or _FORMAT.fullmatch(form) is None:
        raise bad_request("can't parse entities: wrong format of a date specified")
    return {"unix_time": unix_time, "date_time_format": form}


def date_time_of_tag(unix: str, form: str) -> Json:
    """The same from the attributes of `<tg-time unix="…" format="…">`, with the same refusals."""
    whole = unix.isascii() and unix.isdecimal() and len(unix) <= len(str(_LATEST))
    return date_time(int(unix) if whole else None, form)
