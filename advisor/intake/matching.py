"""The parts of the readers' patterns: the words of the languages that are read in place.

A pattern is made when it is first needed, and cached: making all of them at import would slow down
every start.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from advisor.words import (
    MONTHS,
    NUMBERS,
    Amid,
    Day,
    Page,
    Word,
    read_amid_other_words,
    said,
    said_anywhere,
)
from advisor.words.patterns import any_of, spellings

LETTERS = r"[^\W\d_]"
"""One letter, in a pattern."""

_WORD = rf"{LETTERS}+"
_EDGES = r"^(?:[\s:：=(),.]|[-–—]+\s)+|(?:[\s:：=(),]|\s[-–—]+)+$"


# -- patterns ------------------------------------------------------------------------------------


def ignoring_case(pattern: str) -> str:
    """`pattern` without regard to case."""
    return f"(?i:{pattern})"


def compiled(pattern: str) -> re.Pattern[str]:
    """`pattern` without regard to case, ready for use."""
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=None, typed=True)
def one_of(*words: Word) -> str:
    """A pattern for any form of the words.

    Pages are read line by line, so the words of all languages count; in sentences only those of the
    languages that are read among other words.
    """
    return any_of(form for word in words for form in forms(word))


@lru_cache(maxsize=None, typed=True)
def whole(*words: Word) -> re.Pattern[str]:
    """Like `one_of`, with no letter or figure before or after it."""
    return compiled(rf"(?<!\w){one_of(*words)}(?!\w)")


@lru_cache(maxsize=None, typed=True)
def only(*words: Word) -> re.Pattern[str]:
    """Like `one_of`, for comparison with a whole text."""
    return compiled(one_of(*words))


def forms(word: Word) -> tuple[str, ...]:
    """How a word is said in the languages that are read in place, as the tables write it."""
    if isinstance(word, Page):
        return said_anywhere(word)
    return tuple(form for one in read_amid_other_words() for form in said(word, one))


@cache
def day_units() -> str:
    """A pattern for the unit, including its one-letter form."""
    return one_of(Day.DAYS, Day.DAYS_LETTER)


# -- numbers and months --------------------------------------------------------------------------


def number(text: str) -> int:
    """The number that digits or a word stand for. Raises `KeyError` for anything else."""
    return int(text) if text.isdecimal() else _numbers()[text.casefold()]


@cache
def _numbers() -> dict[str, int]:
    return {
        spelled: value
        for value, word in enumerate(NUMBERS, start=1)
        for form in forms(word)
        for spelled in spellings(form)
    }


@cache
def month_stems() -> frozenset[str]:
    """The first three letters of every month, in every case and abbreviation."""
    return frozenset(form[:3] for month in MONTHS for form in forms(month))


@cache
def month_word() -> str:
    """A pattern for a word that begins like the name of a month."""
    return rf"{any_of(sorted(month_stems()))}{LETTERS}{{0,6}}"


def starts_like_month(word: str) -> bool:
    """Whether a word may name a month; cheap, so that most words never reach the date library."""
    return word[:3].casefold() in month_stems()


# -- parts of a text -----------------------------------------------------------------------------


def is_figures(text: str) -> bool:
    """Whether `text` has a number and, apart from it, only units and words of dates.

    It distinguishes "shipped 45.45.2026", a date to ask about, from "Shipped box 45", a title.
    """
    return any(map(str.isdigit, text)) and all(
        _beside_figures().fullmatch(word) or (len(word) <= 9 and starts_like_month(word))
        for word in _words(text)
    )


def _words(text: str) -> Iterator[str]:
    return (found[0] for found in re.finditer(_WORD, text))


@cache
def _beside_figures() -> re.Pattern[str]:
    units = (Day.DAYS, Day.DAYS_LETTER, Day.WEEKS, Day.HOURS, Day.MINUTES, Day.SECONDS)
    longer = (Day.MONTHS, Day.YEARS, Day.YEAR_MARK)
    return only(*units, *longer, Day.ORDINAL, Day.AGO, Amid.BESIDE_FIGURES)


def without(text: str, key: re.Pattern[str], filler: re.Pattern[str]) -> str | None:
    """What is left of `text` without its key words and fillers; `None` if there is no key word."""
    rest, keys = key.subn(" ", text)
    return strip_edges(" ".join(filler.sub(" ", rest).split())) if keys else None


def strip_edges(text: str) -> str:
    """`text` without the punctuation between a label and its value."""
    return re.sub(_EDGES, "", text)
