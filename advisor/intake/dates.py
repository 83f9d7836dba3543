"""Calendar dates as people type them, in English and Russian.

Numeric and relative forms are read here, because their order and year are the product's own rule;
names of months, and relative phrases in words, are left to dateparser.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache

from advisor.intake.cleaning import clean_line
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.vocabulary import in_english
from advisor.intake.words import (
    DAYS,
    MONTH_STEMS,
    WEEKS,
    is_figures,
    phrase,
    without,
)

OLDEST_SHIPMENT = 365
"""Days. A parcel shipped longer ago is asked about."""

FARTHEST_END = 365
"""Days. A protection that ends later is asked about."""

_SURE_WITHOUT_YEAR = 300
"""Days. Farther off than this, a day without a year may as well be meant for the other year."""

_LONGEST = 60

_MONTH_NAMES = 256
"""Names of months whose meaning is remembered: a pasted page says the same ones again and again."""


class Towards(Enum):
    """The side of today on which a date without a year is looked for."""

    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Readings:
    """The dates that a text may mean, likeliest first; none when it names no day that exists."""

    dates: tuple[date, ...]
    year_said: bool = True


# -- one date ------------------------------------------------------------------------------------


def parse_ship_date(text: str, *, today: date, language: str) -> date | Problem:
    """The day of shipment in `text`, with or without a word like "shipped".

    Never in the future and at most a year old; whatever else it may be comes back as a problem.
    """
    plain = in_english(clean_line(text))
    return read_ship_date(plain, today=today, language=language) or ship_date(
        plain, today=today, language=language
    )


def read_ship_date(text: str, *, today: date, language: str) -> date | Problem | None:
    """As `parse_ship_date`, but `None` for a text that does not speak of a shipment's date."""
    rest = without(text, _SHIP_KEY, _SHIP_FILLER)
    if not rest:
        return None
    found = ship_date(rest, today=today, language=language)
    unreadable = isinstance(found, Problem) and found.id is ProblemId.SHIP_DATE_UNREADABLE
    return None if unreadable and not is_figures(rest) else found


def ship_date(text: str, *, today: date, language: str) -> date | Problem:
    """`text`, a date and nothing else, as a day of shipment."""
    found = readings(text, today=today, towards=Towards.PAST, language=language)
    if found is None or not found.dates:
        return problem(ProblemId.SHIP_DATE_UNREADABLE, text=text)
    oldest = today - timedelta(OLDEST_SHIPMENT if found.year_said else _SURE_WITHOUT_YEAR)
    fitting = tuple(day for day in found.dates if oldest <= day <= today)
    if len(fitting) == 1:
        return fitting[0]
    if fitting or not found.year_said:
        first, second, *_ = fitting or found.dates
        return problem(ProblemId.SHIP_DATE_AMBIGUOUS, text=text, first=first, second=second)
    past = tuple(day for day in found.dates if day <= today)
    if past:
        return problem(ProblemId.SHIP_DATE_TOO_OLD, date=max(past), limit=OLDEST_SHIPMENT)
    return problem(ProblemId.SHIP_DATE_FUTURE, date=min(found.dates))


def end_date(text: str, *, today: date, language: str) -> date | Problem:
    """`text`, a date and nothing else, as the end of a protection: in the past only if it must."""
    found = readings(text, today=today, towards=Towards.FUTURE, language=language)
    if found is None or not found.dates:
        return problem(ProblemId.PROTECTION_UNREADABLE, text=text)
    farthest = today + timedelta(FARTHEST_END if found.year_said else _SURE_WITHOUT_YEAR)
    fitting = tuple(day for day in found.dates if today <= day <= farthest)
    if len(fitting) == 1:
        return fitting[0]
    if fitting or not found.year_said:
        first, second, *_ = fitting or found.dates
        return problem(ProblemId.PROTECTION_AMBIGUOUS, text=text, first=first, second=second)
    coming = tuple(day for day in found.dates if day >= today)
    if coming:
        return problem(ProblemId.PROTECTION_TOO_FAR, date=min(coming), limit=FARTHEST_END)
    return max(found.dates)


def is_whole_date(text: str, *, today: date, language: str) -> bool:
    """Whether `text` is a date by its looks alone, with no word that says of what.

    A number with one point or stroke ("12.10", "3/4") may be anything, and is none.
    """
    return not re.fullmatch(_SHORT_NUMERIC, text) and is_date(text, today=today, language=language)


def is_date(text: str, *, today: date, language: str) -> bool:
    """Whether `text` looks like a date, one that exists or not."""
    return readings(text, today=today, towards=Towards.PAST, language=language) is not None


_SHIP_KEY = phrase(
    r"shipped|sent|dispatched|mailed|date shipped|ship(?:ping|ment)?\s+date"
    r"|(?:дата )?отправк[аи]|отправлен[аоы]?|отправил[аи]?|выслан[аоы]?|отгружен[аоы]?"
)
_SHIP_FILLER = phrase(
    r"on|was|is|has been|it|by|(?:the )?(?:seller|order|item|parcel|package)|date|at"
    r"|дата|посылка|товар|заказ|был[аои]?|продавцом|продавец|уже"
)


# -- what a text may mean ------------------------------------------------------------------------


def readings(text: str, *, today: date, towards: Towards, language: str) -> Readings | None:
    """The dates that `text` may mean; `None` when it does not look like a date."""
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
    """Year (0 when none was said), month and day, not yet known to exist."""

    year: int
    month: int
    day: int


_TIME = (
    r"(?:\s+|,|(?<=\d)t)\s*(?:at|в)?\s*\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?"
    r"\s*(?:[ap]m)?\s*(?:z|utc|gmt|p[sd]?t|msk|мск)?(?:[+-]\d{1,2}(?::?\d\d)?)?$"
)
_ORDINAL = r"(?<=\d)(?:st|nd|rd|th|-?го|-?ое|-?е)\b"
_YEAR_WORD = r"(?<=\d)\s*(?:года|год|г\.?)$|(?<=20\d\d)\s*(?:року|рік|р\.?|roku|r\.?)$"
_ARTICLES = r"\b(?:of|the)\b"


def _plain(text: str) -> str:
    low = text.strip().casefold().replace("ё", "е")
    low = re.sub(_TIME, "", low)
    low = re.sub(_YEAR_WORD, "", re.sub(_ORDINAL, "", low))
    return " ".join(re.sub(_ARTICLES, " ", low.replace(",", " ")).split()).strip(" .()")


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


_STEMS = "|".join(sorted(MONTH_STEMS))
_MONTH = rf"((?:{_STEMS})[^\W\d_]{{0,6}})\.?"
_DAY_MONTH = rf"(\d{{1,2}})[\s.-]*{_MONTH}(?:[\s-]*'?(\d{{4}}|\d\d))?"
_MONTH_DAY = rf"{_MONTH}[\s-]*(\d{{1,2}})(?:[\s-]+'?(\d{{4}}|\d\d))?"
_YEAR_MONTH_DAY = rf"(\d{{4}})[\s-]*{_MONTH}[\s-]*(\d{{1,2}})"


def _named(text: str) -> tuple[_Parts, ...]:
    if match := re.fullmatch(_DAY_MONTH, text):
        day, name, year = match[1], match[2], match[3]
    elif match := re.fullmatch(_MONTH_DAY, text):
        name, day, year = match[1], match[2], match[3]
    elif match := re.fullmatch(_YEAR_MONTH_DAY, text):
        year, name, day = match[1], match[2], match[3]
    else:
        return ()
    month = _month(name)
    return (_Parts(_year(year), month, int(day)),) if month else ()


@lru_cache(_MONTH_NAMES)
def _month(name: str) -> int | None:
    found = _ask_dateparser(f"1 {name} 2024", "absolute-time", date(2024, 1, 1))
    return found.month if found else None


_TODAY = {
    "today": 0,
    "сегодня": 0,
    "yesterday": -1,
    "вчера": -1,
    "day before yesterday": -2,
    "позавчера": -2,
    "tomorrow": 1,
    "завтра": 1,
    "day after tomorrow": 2,
    "послезавтра": 2,
}
_STEP = rf"(?:(\d{{1,4}})\s*|an?\s+)?(?:({DAYS})|{WEEKS})"
_AGO = rf"{_STEP}\s+(?:тому )?(?:ago|назад)"
_IN = rf"(?:in|через)\s+{_STEP}"


def _relative(text: str, today: date) -> date | None:
    if text in _TODAY:
        return _moved(today, _TODAY[text])
    for form, sign in ((_AGO, -1), (_IN, 1)):
        if match := re.fullmatch(form, text):
            return _moved(today, sign * int(match[1] or 1) * (1 if match[2] else 7))
    return None


def _moved(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


# Numbers only where they count: dateparser would pass over any other.
_AGO_IN_WORDS = r"(?:\d{1,3} )?[^\W\d_]+(?: [^\W\d_]+){0,2} (?:ago|назад)"


def _relative_in_words(text: str, today: date) -> date | None:
    """ "two weeks ago", "месяц назад": only what lies behind, for only that is said in words."""
    if not re.fullmatch(_AGO_IN_WORDS, text):
        return None
    found = _ask_dateparser(text.replace("тому назад", "назад"), "relative-time", today)
    return found if found and found <= today else None


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
    answer = DateDataParser(languages=["en", "ru"], settings=settings).get_date_data(text)
    return answer.date_obj.date() if answer.date_obj else None
