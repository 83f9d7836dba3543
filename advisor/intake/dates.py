"""Calendar dates as people type them, in the languages that are read in place.

Numeric and relative forms are read here, because their order and year are the product's own rule;
names of months, and relative phrases in words, are left to dateparser.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache, lru_cache

from advisor.intake.matching import (
    LETTERS,
    compiled,
    day_units,
    forms,
    month_word,
    number,
    one_of,
    whole,
)
from advisor.intake.vocabulary import in_english
from advisor.words import (
    NUMBERS,
    Day,
    read_amid_other_words,
    said,
    said_anywhere,
)
from advisor.words.patterns import any_of, spellings

_LONGEST = 60

#: Before the figure of a day, where its month is not said.
_ARTICLES = ("el", "the", "on the", "o")

_MONTHS_BACK = 5
"""Among so many months there are two with a 31st day up to today."""

_BARE_DAY = r"(?:days?\s+)?(\d{1,2})\.?"
""" "Dia 8" in English words, or what is left of "le 7"."""

_MOST_DAYS_OF_MONTH = 2
"""Days that "the 28th" may be: longer ago nobody says it without the month."""

_MONTH_NAMES = 256
"""Names of months whose meaning is cached: a pasted page repeats the same ones."""


class Towards(Enum):
    """The side of today on which a date without a year is looked for."""

    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Readings:
    """The dates that a text may mean, likeliest first; none if it names no existing day."""

    dates: tuple[date, ...]
    year_said: bool = True


def readings(text: str, *, today: date, towards: Towards, language: str) -> Readings | None:
    """The dates that `text` may mean; `None` if it does not look like a date."""
    plain = _plain(text)
    if not plain or len(plain) > _LONGEST:
        return None
    relative = _relative(plain, today)
    if relative:
        return Readings((relative,))
    numeric = _numeric(plain, language) or _named(plain)
    if numeric:
        return _resolved(numeric, today, towards)
    phrased = _relative_in_words(plain, today)
    return Readings((phrased,)) if phrased else None


@dataclass(frozen=True, slots=True)
class _Parts:
    """Year (0 if none was given), month and day, not yet known to exist."""

    year: int
    month: int
    day: int


def _plain(text: str) -> str:
    low = _time().sub("", text.strip().casefold().replace("ё", "е"))
    low = _year_mark().sub("", _ordinal().sub("", low))
    return " ".join(whole(Day.OF).sub(" ", low.replace(",", " ")).split()).strip(" .()")


@cache
def _time() -> re.Pattern[str]:
    """An hour at the end of a date, with its zone."""
    return compiled(
        rf"(?:\s+|,|(?<=\d)t)\s*(?:{one_of(Day.AT)})?\s*\d{{1,2}}:\d\d(?::\d\d(?:\.\d+)?)?"
        rf"\s*(?:[ap]m)?\s*(?:{one_of(Day.TIME_ZONE)})?(?:[+-]\d{{1,2}}(?::?\d\d)?)?$"
    )


@cache
def _ordinal() -> re.Pattern[str]:
    return compiled(rf"(?<=\d)-?{one_of(Day.ORDINAL)}\b")


@cache
def _year_mark() -> re.Pattern[str]:
    """What follows a year; for other languages only where that certainly is a year."""
    anywhere = any_of(said_anywhere(Day.YEAR_MARK))
    return compiled(rf"(?<=\d)\s*{one_of(Day.YEAR_MARK)}$|(?<=20\d\d)\s*{anywhere}$")


def resolved(candidates: Sequence[tuple[int, int, int]], today: date, towards: Towards) -> Readings:
    """The days that years, months and days may mean; the year is 0 where none was said."""
    return _resolved(tuple(_Parts(*one) for one in candidates), today, towards)


def _resolved(candidates: tuple[_Parts, ...], today: date, towards: Towards) -> Readings:
    if candidates[0].year:
        exact = (_existing(parts.year, parts.month, parts.day) for parts in candidates)
        return Readings(tuple(dict.fromkeys(day for day in exact if day)))
    near = (day for parts in candidates for day in _nearest(parts, today, towards))
    return Readings(tuple(dict.fromkeys(near)), year_said=False)


def _nearest(parts: _Parts, today: date, towards: Towards) -> tuple[date, ...]:
    """The last such day and the next one, the wanted side first. Leap days are 8 years apart."""
    years = range(max(today.year - 8, date.min.year), min(today.year + 8, date.max.year) + 1)
    days = [day for year in years if (day := _existing(year, parts.month, parts.day))]
    past = [day for day in days if day <= today][-1:]
    future = [day for day in days if day >= today][:1]
    return tuple(past + future if towards is Towards.PAST else future + past)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# -- forms ---------------------------------------------------------------------------------------

_YEAR_FIRST = r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})"
_COMPACT = r"(20\d\d)(\d\d)(\d\d)"
_DOTTED = r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d\d))?"
_SLASHED = r"(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d\d))?"
_SHORT_NUMERIC = r"\d{1,2}[./-]\d{1,2}\.?"


def _numeric(text: str, language: str) -> tuple[_Parts, ...]:
    """ISO order is certain, points mean day first, strokes and dashes may mean either."""
    if match := re.fullmatch(_YEAR_FIRST, text):
        return (_Parts(int(match[1]), int(match[3]), int(match[4])),)
    if match := re.fullmatch(_COMPACT, text):
        return (_Parts(int(match[1]), int(match[2]), int(match[3])),)
    if match := re.fullmatch(_DOTTED, text):
        return (_Parts(_year(match[3]), int(match[2]), int(match[1])),)
    if match := re.fullmatch(_SLASHED, text):
        year, first, second = _year(match[4]), int(match[1]), int(match[3])
        by_day, by_month = _Parts(year, second, first), _Parts(year, first, second)
        return (by_month, by_day) if language.startswith("en") else (by_day, by_month)
    return ()


def _year(digits: str | None) -> int:
    if not digits:
        return 0
    return int(digits) + (2000 if len(digits) == 2 else 0)


@dataclass(frozen=True, slots=True)
class _NamedForms:
    """Dates with the name of a month in letters."""

    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    year_month_day: re.Pattern[str]


@cache
def _named_forms() -> _NamedForms:
    month = rf"({month_word()})\.?"
    return _NamedForms(
        day_month=compiled(rf"(\d{{1,2}})[\s.-]*{month}(?:[\s-]*'?(\d{{4}}|\d\d))?"),
        month_day=compiled(rf"{month}[\s-]*(\d{{1,2}})(?:[\s-]+'?(\d{{4}}|\d\d))?"),
        year_month_day=compiled(rf"(\d{{4}})[\s-]*{month}[\s-]*(\d{{1,2}})"),
    )


def _named(text: str) -> tuple[_Parts, ...]:
    named = _named_forms()
    if match := named.day_month.fullmatch(text):
        day, name, year = match[1], match[2], match[3]
    elif match := named.month_day.fullmatch(text):
        name, day, year = match[1], match[2], match[3]
    elif match := named.year_month_day.fullmatch(text):
        year, name, day = match[1], match[2], match[3]
    else:
        return ()
    month = _month(name)
    return (_Parts(_year(year), month, int(day)),) if month else ()


@lru_cache(_MONTH_NAMES)
def _month(name: str) -> int | None:
    found = _ask_dateparser(f"1 {name} 2024", "absolute-time", date(2024, 1, 1))
    return found.month if found else None


#: Days that have a word of their own, by their distance from today.
_NEAR = {
    Day.DAY_BEFORE_YESTERDAY: -2,
    Day.YESTERDAY: -1,
    Day.TODAY: 0,
    Day.TOMORROW: 1,
    Day.DAY_AFTER_TOMORROW: 2,
}


def _relative(text: str, today: date) -> date | None:
    if (near := _near().get(text)) is not None:
        return _moved(today, near)
    for form, sign in ((_ago(), -1), (_in(), 1)):
        if match := form.fullmatch(text):
            steps = number(match["count"]) if match["count"] else 1
            return _moved(today, sign * steps * (1 if match["days"] else 7))
    return None


@cache
def _near() -> Mapping[str, int]:
    return {
        spelled: days_on
        for word, days_on in _NEAR.items()
        for form in forms(word)
        for spelled in spellings(form)
    }


@cache
def _ago() -> re.Pattern[str]:
    return compiled(rf"{_step()}\s+{one_of(Day.AGO)}")


@cache
def _in() -> re.Pattern[str]:
    return compiled(rf"{one_of(Day.IN)}\s+{_step()}")


def _step() -> str:
    """ "3 days", "two weeks", "неделю"."""
    count = rf"(?P<count>\d{{1,4}}|{one_of(*NUMBERS)}(?=\s))"
    return rf"(?:{count}\s*)?(?:(?P<days>{day_units()})|{one_of(Day.WEEKS)})"


def _moved(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def _relative_in_words(text: str, today: date) -> date | None:
    """ "a month ago", "месяц назад": only past times, since only they are said in words."""
    if not _ago_in_words().fullmatch(text):
        return None
    found = _ask_dateparser(_with_usual_ago(text), "relative-time", today)
    return found if found and found <= today else None


@cache
def _ago_in_words() -> re.Pattern[str]:
    # Numbers only where they count: dateparser would ignore any others.
    return compiled(rf"(?:\d{{1,3}} )?{LETTERS}+(?: {LETTERS}+){{0,2}} {one_of(Day.AGO)}")


def _with_usual_ago(text: str) -> str:
    """A text with the first of its language's forms, since dateparser does not know all."""
    for language in read_amid_other_words():
        usual, *others = said(Day.AGO, language)
        for form in others:
            text = re.sub(rf"(?<!\w){re.escape(form)}$", usual, text)
    return text


def _ask_dateparser(text: str, parser: str, today: date) -> date | None:
    # Imported here: it is slow to import, and most texts never need it.
    from dateparser.date import DateDataParser  # noqa: PLC0415

    settings = {
        # The end of the day, so that "3 hours ago" stays on it.
        "RELATIVE_BASE": datetime.combine(today, time(23, 59)),
        "DATE_ORDER": "DMY",
        "PREFER_DATES_FROM": "past",
        "STRICT_PARSING": True,
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PARSERS": [parser],
    }
    answer = DateDataParser(languages=_known_to_dateparser(), settings=settings).get_date_data(text)
    return answer.date_obj.date() if answer.date_obj else None


@cache
def _known_to_dateparser() -> list[str]:
    from dateparser.data import language_order  # noqa: PLC0415 - as above

    return [one for one in read_amid_other_words() if one in language_order]


# -- is it a date at all? ------------------------------------------------------------------------


def last_day_of_month(text: str, *, today: date) -> date | None:
    """ "On the 28th": the last such day, `today` at the latest; `None` for any other text."""
    return next(iter(days_of_month(text, today=today)), None)


def days_of_month(text: str, *, today: date, alone: bool = False) -> tuple[date, ...]:
    """ "On the 28th": the last two such days up to `today`, the later one first.

    None for any other text, and where there are no such days. `alone` says that a figure without a
    word is one, too.
    """
    match = _day_of_month().fullmatch(text.strip())
    bare = re.fullmatch(_BARE_DAY, text.strip()) if alone else None
    if match is not None:
        day = int(match["behind_a_word"] or match["with_an_ending"])
    elif bare is not None:
        day = int(bare[1])
    else:
        return ()
    months = (12 * today.year + today.month - 1 - back for back in range(_MONTHS_BACK))
    days = (_existing(month // 12, month % 12 + 1, day) for month in months)
    return tuple(one for one in days if one and one <= today)[:_MOST_DAYS_OF_MONTH]


@cache
def _day_of_month() -> re.Pattern[str]:
    on = any_of([*said_anywhere(Day.ON), *_ARTICLES])
    ending = rf"-?{any_of(said_anywhere(Day.ORDINAL))}(?:\s+числа)?|\s+числа"
    said_before = r"(?:[^\W\d]{1,10}\s+)?"
    day = r"\d{1,2}"
    return compiled(
        rf"{said_before}(?:(?:{on})\s+(?P<behind_a_word>{day})(?:{ending})?"
        rf"|(?P<with_an_ending>{day})(?:{ending}))\.?"
    )


def is_whole_date(text: str, *, today: date, language: str) -> bool:
    """Whether `text` looks like a date by itself, with no word that says of what.

    A number with one point or stroke ("12.10", "3/4") may be anything, and does not.
    """
    return not re.fullmatch(_SHORT_NUMERIC, text) and is_date(text, today=today, language=language)


def is_date(text: str, *, today: date, language: str) -> bool:
    """Whether `text` looks like a date, existing or not."""
    return readings(text, today=today, towards=Towards.PAST, language=language) is not None


def is_told_from_today(text: str) -> bool:
    """Whether a text names a day relative to today: "yesterday", "3 days ago"."""
    return _from_today().fullmatch(in_english(text)) is not None


@cache
def _from_today() -> re.Pattern[str]:
    near = one_of(Day.TODAY, Day.YESTERDAY, Day.DAY_BEFORE_YESTERDAY)
    return compiled(rf"{near}|.{{1,30}} {one_of(Day.AGO)}")
