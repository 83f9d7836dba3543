"""A future day as people type it: a date, a number of days, a day of the week; in any language."""

import re
from datetime import date, timedelta
from functools import cache

from advisor.intake.cleaning import clean_line
from advisor.intake.dates import Towards, readings
from advisor.intake.matching import compiled
from advisor.intake.vocabulary import in_english
from advisor.words import WEEKDAYS, Day, said_anywhere
from advisor.words.patterns import any_of

#: Words that say a day in the longest way: "on the day after tomorrow".
_MOST_WORDS = 6

#: Words of a text in which a day is looked for.
_LONGEST_TEXT = 10


def coming_days(text: str, *, today: date, language: str) -> tuple[date, ...]:
    """The days that `text` may mean, likeliest first, including past ones; none if it is not a day.

    "until Friday" and "Friday" are the next one after today, "3 days" counts from today.
    """
    plain = _plain(clean_line(text))
    weekday = weekday_of(plain)
    if weekday is not None:
        return (today + timedelta((weekday - today.weekday() - 1) % 7 + 1),)
    for said in (_without_joining(in_english(plain, alone=True)), _without_joining(plain)):
        for form in (said, f"in {said}"):
            found = readings(form, today=today, towards=Towards.FUTURE, language=language)
            if found is not None and found.dates:
                return found.dates
    return ()


def coming_within(text: str, *, today: date, language: str) -> tuple[date, ...]:
    """The days that words within a text may mean, the most words first: "on Friday please"."""
    words = text.split()[:_LONGEST_TEXT]
    parts = (
        words[at : at + length]
        for length in range(min(len(words), _MOST_WORDS), 0, -1)
        for at in range(len(words) - length + 1)
    )
    found = (coming_days(" ".join(part), today=today, language=language) for part in parts)
    return next((days for days in found if days), ())


def weekday_of(text: str) -> int | None:
    """The day of the week that a text is, Monday being 0; `None` for any other text."""
    said = re.sub(r"^\W+|\W+$", "", _plain(text))
    return next((day for day, name in enumerate(_weekdays()) if name.fullmatch(said)), None)


@cache
def _weekdays() -> tuple[re.Pattern[str], ...]:
    """A pattern for each day of the week, with the words that may precede it."""
    before = rf"(?:{any_of(_joining())}(?:\s+|(?<=')))*"
    return tuple(compiled(before + any_of(said_anywhere(day))) for day in WEEKDAYS)


@cache
def _joining() -> frozenset[str]:
    """The words that may precede the day itself."""
    return frozenset(map(_plain, said_anywhere(Day.BEFORE_A_DAY)))


def _without_joining(text: str) -> str:
    words = text.split()
    while len(words) > 1 and words[0] in _joining():
        words.pop(0)
    return " ".join(words)


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е").replace("’", "'")
