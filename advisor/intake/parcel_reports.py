"""What the tracking says, with its day: "delivered but not to me, 3 days ago"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from advisor.intake.coming import coming_days, weekday_of
from advisor.intake.dates import Towards, readings
from advisor.intake.parcel_words import parcel_answers
from advisor.intake.talk import split_at_until
from advisor.intake.vocabulary import in_english
from advisor.words import NUMBERS, Day, Parcel, said_anywhere
from advisor.words.patterns import any_of


@dataclass(frozen=True, slots=True)
class ParcelReport:
    """What a text says of a parcel."""

    answers: tuple[str, ...] = ()
    """The answers it fits, as in `parcel_answers`; several have to be asked about."""
    since: date | None = None
    """The local day of the status."""
    until: date | None = None
    """The last local day on which it waits for the buyer."""


#: What waits for the buyer until a day: the day that is told is that one.
_WAITING = frozenset({Parcel.AT_POST_OFFICE, Parcel.AT_CUSTOMS})

_WORDS_OF_A_DAY = 4
_MOST_COUNTED = 100
_SHORTEST_DAY = 4

_PARTS = re.compile(r"\s*[,;:.()–—]\s*|\s+")


def parcel_report(text: str, *, today: date, language: str) -> ParcelReport:
    """What a text says of a parcel, whole, or with a day behind it; nothing for any other text."""
    whole = parcel_answers(text)
    if whole:
        return ParcelReport(tuple(sorted(whole)))
    ends = [found.span() for found in _PARTS.finditer(text.strip())]
    for start, end in reversed(ends):
        answers = parcel_answers(text.strip()[:start])
        if answers:
            rest = text.strip()[end:].strip(" .,;:()–—")
            return _dated(answers, rest, today, language)
    return ParcelReport()


def _dated(answers: frozenset[str], rest: str, today: date, language: str) -> ParcelReport:
    """The answers with the day that follows them; nothing where what follows is no day."""
    found = tuple(sorted(answers))
    waiting = len(found) == 1 and found[0] in _WAITING
    if waiting or split_at_until(rest) is not None:
        until = kept_until(rest, today=today, language=language)
        return ParcelReport() if until is None else ParcelReport(found, until=until)
    since = status_day(rest, today=today, language=language)
    return ParcelReport() if since is None else ParcelReport(found, since=since)


def status_day(text: str, *, today: date, language: str) -> date | None:
    """The past local day that a text is, such as "3 days ago", "since Monday", "22.12"."""
    readings = day_readings(text, today=today, language=language)
    return next((day for day in readings if day <= today), None)


def day_readings(text: str, *, today: date, language: str) -> tuple[date, ...]:
    """The local days that a text may be, past ones first; none if it is no day."""
    plain = re.sub(r"^(?:since|from|on|с|со|з|із|od|seit|am|depuis|le|desde|el|em|dia)\s+", "",
                   text.strip().casefold())  # fmt: skip
    back = weekday_of(plain)
    if back is not None and split_at_until(plain) is None:
        # That of today is a week ago: otherwise one would say so.
        return (today - timedelta((today.weekday() - back - 1) % 7 + 1),)
    coming: tuple[date, ...] = ()
    for form in (in_english(plain, alone=True), plain):
        found = readings(form, today=today, towards=Towards.PAST, language=language)
        days = () if found is None else found.dates
        if any(day <= today for day in days):
            return tuple(sorted(days, key=lambda day: day > today))
        coming = coming or days
    return coming


def day_within(text: str, *, today: date, language: str) -> date | None:
    """The past local day at the end of a sentence: "it has not moved since Monday".

    "For three weeks" is the day on which these began.
    """
    words = re.findall(r"[^\s,;:()]+", text.rstrip(" .!"))
    for length in range(min(len(words) - 1, _WORDS_OF_A_DAY), 0, -1):
        day = status_day(" ".join(words[-length:]), today=today, language=language)
        if day is not None:
            return day
    return span_before(text, today)


def without_a_day(text: str, *, today: date, language: str) -> tuple[str, date | None]:
    """A report without the past day at its beginning or end, and that day: "got it on 26.10".

    Of a day within it nothing is left out: "the parcel came yesterday with a courier".
    """
    words = text.strip(" .!").split()
    for length in range(min(len(words) - 1, _WORDS_OF_A_DAY), 0, -1):
        for said, rest in ((words[-length:], words[:-length]), (words[:length], words[length:])):
            day = " ".join(said).strip(",.")
            found = None if day.isdigit() else status_day(day, today=today, language=language)
            if found is not None:
                return " ".join(rest).strip(" ,."), found
    return text, word_of_a_day(text, today=today, language=language)


def word_of_a_day(text: str, *, today: date, language: str) -> date | None:
    """The past local day of the only word that is one: "it was sent yesterday, number RB..."."""
    words = (word for word in re.findall(r"[^\W\d_]+", text) if len(word) >= _SHORTEST_DAY)
    days = {status_day(word, today=today, language=language) for word in words} - {None}
    return days.pop() if len(days) == 1 else None


def span_before(text: str, today: date) -> date | None:
    """The local day on which a span began that ends a text: "it has been there for 3 weeks"."""
    for days, pattern in _spans():
        found = pattern.search(text)
        if found is not None:
            counted = (found["count"] or "1").casefold()
            count = int(counted) if counted.isdecimal() else _numbers()[counted]
            return today - timedelta(min(count, _MOST_COUNTED) * days)
    return None


@cache
def _spans() -> tuple[tuple[int, re.Pattern[str]], ...]:
    """How many days a unit has, and a pattern for a span of it at the end of a text."""
    count = rf"(?:(?<!\w)(?P<count>\d{{1,3}}|{any_of(_numbers())})\s+)"
    units = ((1, Day.DAYS, ""), (7, Day.WEEKS, "?"), (30, Day.MONTHS, "?"))
    return tuple(
        (
            days,
            re.compile(
                rf"{count}{optional}(?<!\w){any_of(said_anywhere(unit))}\W*$", re.IGNORECASE
            ),
        )
        for days, unit, optional in units
    )


@cache
def _numbers() -> dict[str, int]:
    return {form: value for value, word in enumerate(NUMBERS, 1) for form in said_anywhere(word)}


def kept_until(text: str, *, today: date, language: str) -> date | None:
    """The day to come that a text is, such as "until Friday", "5 days", "12 January".

    Of a sentence it is what stands behind "until": "they keep it until 10 December, they say".
    """
    for said in (text, *_behind_until(text)):
        days = coming_days(said, today=today, language=language)
        coming = next((day for day in days if day >= today), None)
        if coming is not None:
            return coming
    return None


def _behind_until(text: str) -> list[str]:
    """The words from "until" on, ever fewer of them."""
    parts = split_at_until(text)
    words = [] if parts is None else parts[1].split()[: _WORDS_OF_A_DAY + 1]
    return [" ".join(words[:count]).rstrip(",.;") for count in range(len(words), 1, -1)]
