"""Makes typed text plain: one Unicode form, no invisible characters, single spaces."""

import re
import unicodedata

TITLE_LIMIT = 100
"""Characters of a title; a longer one is cut at a word."""

_LINE_BREAK = "\r\n|[\r\v\f\x85\u2028\u2029]"
_CONTROL, _FORMAT, _SURROGATE = "Cc", "Cf", "Cs"
_UNSEEN = frozenset((_CONTROL, _FORMAT, _SURROGATE))
# Letters by category, yet blank on the screen: a title made of them would be invisible.
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def clean(text: str) -> str:
    """`text` in NFC without control, zero-width and direction characters.

    Line breaks of every kind become a line feed, runs of spaces one space, empty lines vanish.
    Cleaning twice changes nothing.
    """
    lines = re.sub(_LINE_BREAK, "\n", text).split("\n")
    plain = (" ".join(unicodedata.normalize("NFC", _seen(line)).split()) for line in lines)
    return "\n".join(line for line in plain if line)


def clean_line(text: str) -> str:
    """`clean`, with the lines joined into one."""
    return clean(text).replace("\n", " ")


def cut_title(text: str, limit: int = TITLE_LIMIT) -> str:
    """`text` in at most `limit` characters: cut at a word, with an ellipsis."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    word_end = head.rfind(" ") if text[limit - 1] != " " else len(head)
    if word_end > limit // 2:
        head = head[:word_end]
    return head.rstrip(" ,;:.-–—") + "…"


def says_something(text: str) -> bool:
    """Whether a person would see a word, a figure or a picture in `text`."""
    return any(unicodedata.category(char)[0] in "LN" or _is_picture(char) for char in text)


def _is_picture(char: str) -> bool:
    return unicodedata.category(char) == "So"


def _seen(line: str) -> str:
    if line.isprintable() and _BLANK_LETTERS.isdisjoint(line):  # as nearly every line is
        return line
    return "".join(char for char in line.replace("\t", " ") if not _is_unseen(char))


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in _UNSEEN or char in _BLANK_LETTERS
