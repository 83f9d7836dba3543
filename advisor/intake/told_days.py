"""The day on which something happened, as a sentence about it names it.

A day that is named is never left out: one that cannot be meant comes back, to be refused or asked
about. Pure, in any language.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from advisor.intake.coming import weekday_of
from advisor.intake.parcel_reports import day_readings, span_before
from advisor.intake.talk import split_at_until
from advisor.words import Page, Seller, said_anywhere
from advisor.words.patterns import any_of

_MOST_WORDS = 5
"""Of a day: "on the 20th of November"."""

_WORD = re.compile(r"[^\s,;()]+")

#: Up to what parts a sentence; no point of "20. November" does.
_PART = re.compile(r"(?:(?!,(?=\s|$)|(?<!\d)\.(?=\s|$)|[;:!()–—]).)+")

#: "15.11": a day, but as well a sum.
_SHORT_NUMERIC = re.compile(r"\d{1,2}[./-]\d{1,2}\.?")


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that a text names, and where."""

    readings: tuple[date, ...]
    """The local days that it may be, likeliest first: of the last year, or of the next one."""
    start: int
    end: int


def days_named(text: str, *, today: date, language: str) -> tuple[NamedDay, ...]:
    """The days that a text names, in its order; none of these words is part of two of them.

    A day "until" which something lasts is none on which something happened.
    """
    cuts = [
        (part.start() + len(before[0]), part.end())
        for part in _parts(text)
        if (before := split_at_until(part[0])) is not None
    ]
    found = _days(text, today, language)
    return tuple(day for day in found if not any(at <= day.start < end for at, end in cuts))


def _days(text: str, today: date, language: str) -> Iterator[NamedDay]:
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        found = _at(text, words, at, today, language)
        if found is None:
            at += 1
            continue
        day, length = found
        yield day
        at += length


def _at(
    text: str, words: list[re.Match[str]], at: int, today: date, language: str
) -> tuple[NamedDay, int] | None:
    """The longest day that begins with a word, and how many words it has."""
    for length in range(min(_MOST_WORDS, len(words) - at), 0, -1):
        start, end = words[at].start(), words[at + length - 1].end()
        said = text[start:end].rstrip(".!:")
        if said.isdigit() or (_SHORT_NUMERIC.fullmatch(said) and not _may_be_a_day(text[:start])):
            continue
        readings = day_readings(said, today=today, language=language)
        if readings:
            return NamedDay(readings, start, start + len(said)), length
    return None


def _may_be_a_day(before: str) -> bool:
    """Whether "15.11" is a day: it is a sum unless it comes first, or "a dispute" stands before."""
    return not before.strip() or _dispute().search(before) is not None


@cache
def _dispute() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(said_anywhere(Seller.DISPUTE))}\s*$", re.IGNORECASE)


def without_days(text: str, *, today: date, language: str) -> str:
    """A text without the days that it names: what is left may be a sum."""
    for day in reversed(days_named(text, today=today, language=language)):
        text = f"{text[: day.start]}{_bare_end(text[: day.start])}{text[day.end :]}"
    return text


def _bare_end(before: str) -> str:
    """Nothing, or what keeps the words around a day apart."""
    return "" if not before or before.endswith(" ") else " "


def day_of(
    text: str, says_it: Callable[[str], bool], *, first: date | None, today: date, language: str
) -> date | tuple[date, ...] | None:
    """The local day on which it happened, by a sentence that tells it; `None` if it names none.

    That is the day in the part of the sentence that `says_it`, else the one in another part. It
    lies between the `first` possible day and today, if any reading does. Several days come back
    where it cannot be told which of them is meant.
    """
    named = days_named(text, today=today, language=language)
    return _day_among(named, text, says_it, first, today)


def day_of_status(
    text: str, says_it: Callable[[str], bool], *, first: date | None, today: date, language: str
) -> date | tuple[date, ...] | None:
    """Like `day_of`, of a parcel's status, without the days on which the buyer will do something.

    "It is at the post office, I’ll pick it up tomorrow": no status is of tomorrow.
    """
    named = tuple(
        day
        for day in days_named(text, today=today, language=language)
        if not _is_planned(day, text, says_it, first, today)
    )
    return _day_among(named, text, says_it, first, today)


def _day_among(
    named: Sequence[NamedDay],
    text: str,
    says_it: Callable[[str], bool],
    first: date | None,
    today: date,
) -> date | tuple[date, ...] | None:
    telling = [part for part in _parts(text) if says_it(part[0])]
    beside = [day for day in named if any(one.start() <= day.start < one.end() for one in telling)]
    found = {_likeliest(day, first, today) for day in beside or named}
    if len(found) > 1:
        return tuple(sorted(found))
    return found.pop() if found else span_before(text, today)


def _is_planned(
    day: NamedDay, text: str, says_it: Callable[[str], bool], first: date | None, today: date
) -> bool:
    """Whether on a day of a report the buyer will do something: a weekday may be the next one.

    A part that does not report the status tells a plan if its day can only be to come.
    """
    to_come = _likeliest(day, first, today) > today
    if not to_come and weekday_of(text[day.start : day.end]) is None:
        return False
    parts = (one for one in _parts(text) if one.start() <= day.start < one.end())
    only_to_come = to_come and min(day.readings) > today
    return any(
        _plans_within(part, day.start, to_come=to_come) if says_it(part[0])
        else only_to_come or _plans().search(part[0]) is not None
        for part in parts
    )  # fmt: skip


def _plans_within(part: re.Match[str], day: int, *, to_come: bool) -> bool:
    """Whether a part that reports a status tells a plan as well, for the day at a place."""
    plan = _plans().search(part[0])
    return plan is not None and (to_come or part.start() + plan.start() < day)


@cache
def _plans() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(said_anywhere(Page.PLANS))}(?!\w)", re.IGNORECASE)


def _parts(text: str) -> list[re.Match[str]]:
    """The parts of a sentence, with their places in it."""
    return list(_PART.finditer(text))


def _likeliest(day: NamedDay, first: date | None, today: date) -> date:
    fitting = [one for one in day.readings if (first or date.min) <= one <= today]
    return fitting[0] if fitting else min(day.readings, key=lambda one: abs(one - today))
