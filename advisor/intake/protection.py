"""How long the buyer is protected, and the other spans of days that people type."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TypeAlias

from advisor.intake.cleaning import clean_line
from advisor.intake.dates import is_date
from advisor.intake.matching import (
    compiled,
    day_units,
    is_figures,
    one_of,
    whole,
    without,
)
from advisor.intake.order_dates import end_date
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.vocabulary import in_english
from advisor.words import Amid, Day, Fact, Page

MOST_DAYS = 365
"""Days. No span that a buyer reports is longer."""


@dataclass(frozen=True, slots=True)
class ProtectionDays:
    """Protection of so many days, counted from shipment (A1)."""

    days: int


@dataclass(frozen=True, slots=True)
class ProtectionUntil:
    """Protection that ends on this date."""

    until: date


Protection: TypeAlias = ProtectionDays | ProtectionUntil


# -- spans ---------------------------------------------------------------------------------------


def parse_days(text: str) -> int | Problem:
    """A number of days from 1 to 365: "40", "40 days", "2 недели"."""
    plain = in_english(clean_line(text))
    days = span(plain)
    if days is None:
        return problem(ProblemId.DAYS_UNREADABLE, text=plain)
    return _in_range(days, ProblemId.DAYS_OUT_OF_RANGE)


def span(text: str) -> int | None:
    """The days in `text`, a number with or without a unit; `None` for anything else."""
    match = _span().fullmatch(text)
    if not match:
        return None
    return int(match[1].replace("−", "-")) * (7 if match[3] else 1)


@cache
def _span() -> re.Pattern[str]:
    units = rf"(?:({day_units()})|({one_of(Day.WEEKS)}))?"
    return compiled(rf"([-−]?\d{{1,9}})[\s-]*{units}")


@cache
def _plain_span() -> re.Pattern[str]:
    """A span that needs no word beside it: not "5d", which may be a size."""
    units = one_of(Day.DAYS, Day.WEEKS)
    return compiled(rf"[-−]?\d{{1,9}}[\s-]*{units}|\d{{2,3}}\s?{one_of(Day.DAYS_LETTER)}")


def _in_range(days: int, otherwise: ProblemId) -> int | Problem:
    return days if 1 <= days <= MOST_DAYS else problem(otherwise, days=days, limit=MOST_DAYS)


# -- guaranteed delivery (A6) --------------------------------------------------------------------


def read_guarantee(text: str) -> int | Problem | None:
    """Days of guaranteed delivery; `None` if the text is not about them."""
    rest = without(text, whole(Fact.GUARANTEED, Amid.GUARANTEE), whole(Amid.BESIDE_GUARANTEE))
    if rest is None or not is_figures(rest):
        return None
    days = span(rest)
    if days is None:
        return problem(ProblemId.GUARANTEED_UNREADABLE, text=text)
    return _in_range(days, ProblemId.GUARANTEED_OUT_OF_RANGE)


# -- protection (A1) -----------------------------------------------------------------------------


def parse_protection(text: str, *, today: date, language: str) -> Protection | Problem:
    """The protection in `text`: days ("60"), an end ("until 5 Dec") or a rest ("25 days left").

    A rest becomes its end date; extra hours are dropped, so that the end is never too late.
    """
    plain = in_english(clean_line(text))
    found = read_protection(plain, today=today, language=language)
    if found is None:
        days = span(plain)
        found = (
            _until(plain, today=today, language=language)
            if days is None
            else _protection_days(days)
        )
    if isinstance(found, Problem):
        return found
    return check_protection(found, shipped_on=None, today=today) or found


def read_protection(text: str, *, today: date, language: str) -> Protection | Problem | None:
    """Like `parse_protection`, but `None` for a text that is not about protection.

    A past end is returned as it is: see `check_protection`.
    """
    return (
        _read_left(text, today)
        or _read_until(text, today=today, language=language)
        or _read_protected(text, today=today, language=language)
        or _read_plain_span(text)
    )


def _protection() -> re.Pattern[str]:
    return whole(Fact.PROTECTION, Fact.PROTECTED)


def _not_still(text: str) -> str:
    """A text without the words with which days are those that are left."""
    return " ".join(whole(Page.STILL_PROTECTED).sub(" ", text).split())


def _filler() -> re.Pattern[str]:
    return whole(Fact.PROTECTION, Fact.PROTECTED, Amid.BESIDE_PROTECTION)


@cache
def _time_left() -> re.Pattern[str]:
    """ "25 days 11 hours 5 minutes": what a timer shows."""
    further = "".join(
        rf"(?:\s*{one_of(Fact.AND)}?\s*\d{{1,2}}\s*{one_of(unit)})?"
        for unit in (Day.HOURS, Day.MINUTES, Day.SECONDS)
    )
    return compiled(rf"(?:(\d{{1,9}})\s*{day_units()})?{further}(?:\s+\d{{1,2}}:\d\d(?::\d\d)?)?")


@cache
def _hours() -> re.Pattern[str]:
    return compiled(rf"\d\s*{one_of(Day.HOURS)}(?!\w)|\d:\d\d")


def _read_left(text: str, today: date) -> Protection | Problem | None:
    rest = without(text, whole(Fact.LEFT), _filler())
    if rest is not None:
        return _left(_not_still(rest), today) or _unreadable(text, rest)
    # Without a word, "25 days 11 hours" is how the shop's own timer looks.
    rest = without(text, _protection(), _filler()) or text
    return _left(rest, today) if _hours().search(rest) else None


def _left(text: str, today: date) -> Protection | Problem | None:
    match = _time_left().fullmatch(text)
    if not match or not text:
        return None
    days = int(match[1] or 0)
    if days > MOST_DAYS:
        return problem(ProblemId.PROTECTION_DAYS_OUT_OF_RANGE, days=days, limit=MOST_DAYS)
    return ProtectionUntil(today + timedelta(days))


def _unreadable(text: str, rest: str) -> Problem | None:
    return problem(ProblemId.PROTECTION_UNREADABLE, text=text) if is_figures(rest) else None


def _read_until(text: str, *, today: date, language: str) -> Protection | Problem | None:
    rest = without(text, whole(Fact.UNTIL), _filler())
    if not rest:
        return None
    if is_date(rest, today=today, language=language) or is_figures(rest):
        return _until(rest, today=today, language=language)
    return None


def _read_protected(text: str, *, today: date, language: str) -> Protection | Problem | None:
    rest = without(text, _protection(), _filler())
    if not rest:
        return None
    days = span(rest)
    if days is not None:
        return _protection_days(days)
    more = span(_not_still(rest))
    if more is not None and more <= MOST_DAYS:
        return ProtectionUntil(today + timedelta(more))
    if is_date(rest, today=today, language=language):
        return _until(rest, today=today, language=language)
    return _unreadable(text, rest)


def _read_plain_span(text: str) -> Protection | Problem | None:
    days = span(text) if _plain_span().fullmatch(text) else None
    return None if days is None else _protection_days(days)


def _protection_days(days: int) -> Protection | Problem:
    found = _in_range(days, ProblemId.PROTECTION_DAYS_OUT_OF_RANGE)
    return found if isinstance(found, Problem) else ProtectionDays(found)


def _until(text: str, *, today: date, language: str) -> Protection | Problem:
    found = end_date(text, today=today, language=language)
    return found if isinstance(found, Problem) else ProtectionUntil(found)


# -- with the day of shipment --------------------------------------------------------------------


def check_protection(
    protection: Protection, *, shipped_on: date | None, today: date
) -> Problem | None:
    """What is wrong with a protection, given the day of shipment if it is known.

    It may be over, or have ended before the parcel was sent.
    """
    end = _end(protection, shipped_on)
    if end is None or (end >= today and (shipped_on is None or shipped_on < end)):
        return None
    if shipped_on is not None and shipped_on >= end:
        return problem(ProblemId.SHIPPED_AFTER_END, shipped=shipped_on, until=end)
    return problem(ProblemId.PROTECTION_OVER, date=end)


def _end(protection: Protection, shipped_on: date | None) -> date | None:
    if isinstance(protection, ProtectionUntil):
        return protection.until
    return None if shipped_on is None else shipped_on + timedelta(protection.days)
