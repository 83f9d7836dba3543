"""The words of both languages that more than one reader knows, and what patterns are made of.

Patterns stay strings, and `re` compiles and keeps each at its first use: to compile all of them at
import would slow down every start.
"""

import re


def ignoring_case(pattern: str) -> str:
    """`pattern` without regard to case."""
    return f"(?i:{pattern})"


DAYS = r"(?:days?|дн(?:ей|я|и|\.)?|день|сут(?:ки|ок)|d|д\.?)"
DAYS_LONG = r"(?:days?|дн(?:ей|я|и|\.)?|день|сут(?:ки|ок))"
WEEKS = r"(?:weeks?|wks?\.?|недел[ьяию]|нед\.?)"
HOURS = r"(?:hours?|hrs?\.?|h|час(?:ов|а)?|ч\.?)"
MINUTES = r"(?:min(?:ute)?s?\.?|m|мин(?:ут[аы]?)?\.?|м\.?)"
SECONDS = r"(?:sec(?:ond)?s?\.?|s|сек(?:унд[аы]?)?\.?|с\.?)"

_MONTHS = """
jan feb mar apr may jun jul aug sep oct nov dec янв фев мар апр май мая июн июл авг сен окт ноя дек
"""
MONTH_STEMS = frozenset(_MONTHS.split())
"""The first three letters of every month, in every case and abbreviation."""

_WORD = r"[^\W\d_]+"
_FIGURE_WORD = ignoring_case(
    rf"{DAYS}|{WEEKS}|{HOURS}|{MINUTES}|{SECONDS}|months?|месяц(?:а|ев)?|years?|год(?:а|у)?|лет|г"
    r"|st|nd|rd|th|го|of|on|in|at|by|the|and|и|в|через|за|ago|назад|am|pm|from|now|left"
)
_EDGES = r"^(?:[\s:：=(),.]|[-–—]+\s)+|(?:[\s:：=(),]|\s[-–—]+)+$"


def starts_like_month(word: str) -> bool:
    """Whether a word may name a month; cheap, so that most words never reach the date library."""
    return word[:3].casefold() in MONTH_STEMS


def is_figures(text: str) -> bool:
    """Whether `text` has a number and, beside it, only units and words of dates.

    Tells "shipped 45.45.2026", a date to ask about, from "Shipped box 45", a title.
    """
    return any(map(str.isdigit, text)) and all(
        re.fullmatch(_FIGURE_WORD, word) or (len(word) <= 9 and starts_like_month(word))
        for word in re.findall(_WORD, text)
    )


def without(text: str, key: str, filler: str) -> str | None:
    """What stays of `text` without its key words and fillers; `None` when no key word is there."""
    rest, keys = re.subn(key, " ", text)
    return strip_edges(" ".join(re.sub(filler, " ", rest).split())) if keys else None


def strip_edges(text: str) -> str:
    """`text` without the punctuation that stands between a label and its value."""
    return re.sub(_EDGES, "", text)


def phrase(pattern: str) -> str:
    """`pattern` as whole words, without regard to case."""
    return ignoring_case(rf"(?<!\w)(?:{pattern})(?!\w)")
