"""Lines about the time left: the buyer's protection, and a promised delivery."""

import re
from datetime import date, timedelta
from functools import cache

from advisor.intake.lines.days import ReadOn, some_date
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.matching import compiled, day_units, one_of, whole
from advisor.intake.protection import MOST_DAYS
from advisor.words import Day, Fact, Page

_ENDS = (Fact.LEFT, Page.TIMER_ENDS)
_PROTECTION = (Fact.PROTECTION, Fact.PROTECTED)


@cache
def _remainder() -> re.Pattern[str]:
    hours = rf"(?:[\s,]*{one_of(Fact.AND)}?\s*{_hours()})?"
    return compiled(rf"(?<![\d-])(\d{{1,3}})\s*{day_units()}(?!\w){hours}")


@cache
def _remainder_with_hours() -> re.Pattern[str]:
    between = rf"[\s,:]*{one_of(Fact.AND)}?\s*"
    return compiled(rf"(?<![\d-])(\d{{1,3}})\s*{day_units()}{between}{_hours()}")


def _hours() -> str:
    return rf"\d{{1,2}}\s*{one_of(Day.HOURS)}(?!\w)"


@cache
def _span() -> re.Pattern[str]:
    return compiled(rf"(?<!\d)(\d{{1,3}})[\s-]*{one_of(Day.DAYS)}(?!\w)")


def protection(text: str, day: ReadOn) -> list[Line] | None:
    """ "25 days 11 hours left", "Purchase protection until Dec 28", "75-day buyer protection"."""
    named = whole(*_PROTECTION).search(text) is not None
    if not named and whole(Page.OTHER_TIMER).search(text):
        return None
    left = _remainder_with_hours().search(text) or (
        whole(*_ENDS).search(text) and _remainder().search(text)
    )
    if left and (named or whole(*_ENDS).search(text) or len(text) < 30):
        return _days_left(text, int(left[1]), day.today)
    if not named:
        return None
    if some_date().search(text):
        return _until(text, day)
    if days := _span().search(text):
        in_range = 1 <= int(days[1]) <= MOST_DAYS
        return [Line(Kind.DAYS, int(days[1])) if in_range else Line(Kind.UNCLEAR, text)]
    return [Line(Kind.NOISE)]


def _days_left(text: str, days: int, today: date) -> list[Line]:
    """Extra hours are dropped, so that the end is never too late."""
    if days > MOST_DAYS:
        return [Line(Kind.UNCLEAR, text)]
    return [Line(Kind.UNTIL, today + timedelta(days))]


def _until(text: str, day: ReadOn) -> list[Line]:
    until = day.coming(text)
    return [Line(Kind.UNCLEAR, text) if until is None else Line(Kind.UNTIL, until)]


_PROMISE = (Fact.GUARANTEED, Page.MONEY_BACK)


@cache
def _promised_span() -> re.Pattern[str]:
    return compiled(rf"(?<![\d-])(\d{{1,3}})[\s-]*{one_of(Day.DAYS)}(?!\w)")


def guarantee(text: str, day: ReadOn) -> list[Line] | None:
    """A promised delivery (A6): days, or a date to be counted from shipment."""
    if not whole(*_PROMISE).search(text) or not whole(Page.DELIVERY).search(text):
        return None
    days = _promised_span().search(text)
    if days and 1 <= int(days[1]) <= MOST_DAYS:
        return [Line(Kind.GUARANTEED, int(days[1]))]
    by = day.coming(text)
    return [Line(Kind.GUARANTEED_BY, by)] if isinstance(by, date) else [Line(Kind.NOISE)]
