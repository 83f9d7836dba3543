"""Lines about the time left: the buyer's protection, and a promised delivery.

A date, a timer or a number of days is of the protection only where the text says so. What else runs
out on a page, from a coupon to the storage of a parcel, is told apart by its words.
"""

import re
from functools import cache

from advisor.intake.lines.days import ReadOn, only_hours, timer
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.lines.words import any_form, says, says_in, somewhere
from advisor.intake.matching import compiled
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.protection import MOST_DAYS
from advisor.words import Day, Fact, Page, Talk

_PROTECTION = (Fact.PROTECTION, Fact.PROTECTED)
_LONGEST_TIMER = 60
"""Characters of a line that is a timer and nothing else."""


@cache
def _span() -> re.Pattern[str]:
    return compiled(rf"(?<![\d-])(\d{{1,3}})[\s-]*{any_form(Day.DAYS)}(?!\w)")


def protection(text: str, day: ReadOn) -> list[Line] | None:
    """ "25 days 11 hours left", "Purchase protection until Dec 28", "75-day buyer protection"."""
    named, closes = says(text, *_PROTECTION), says(text, Page.CLOSES)
    if not (named or closes):
        return _unnamed(text, day)
    real = somewhere(Page.UNLESS_CONFIRMED).sub(" ", text) if closes else text
    if says_in(day.spoken, real, Page.UNREAL) or (
        not named and says(text, Page.OTHER_TIMER, Page.VOUCHER)
    ):
        return [Line(Kind.NOISE)]
    left = _left(text, day, closes=closes)
    if left is not None:
        return [left]
    if says_in(day.spoken, text, Talk.EXTENDED_BY) and _span().search(text):
        return _extended(text, day)
    if day.names_a_day(text):
        return _until(text, day)
    return [_named_span(text) if named else Line(Kind.NAMED)]


def _extended(text: str, day: ReadOn) -> list[Line]:
    """By how much it was extended does not say until when it lasts, but perhaps on which day."""
    until = somewhere(Fact.UNTIL).search(text)
    named = until is not None and day.names_a_day(text[until.end() :])
    return _until(text[until.end() :], day) if until and named else [Line(Kind.NAMED)]


def _named_span(text: str) -> Line:
    """ "75-day buyer protection"."""
    clauses = [one for one in text.split(",") if says(one, *_PROTECTION)]
    days = _span().search(clauses[0] if len(clauses) == 1 else text)
    if days is None:
        return Line(Kind.NAMED)
    if not says(text, Fact.PROTECTION):  # "protected 34 days" may be those that are left
        return Line(Kind.UNCLEAR, text)
    in_range = 1 <= int(days[1]) <= MOST_DAYS
    return Line(Kind.DAYS, int(days[1])) if in_range else Line(Kind.UNCLEAR, text)


def _left(text: str, day: ReadOn, *, closes: bool) -> Line | None:
    """What a timer says, if there is one. Its hours are dropped, so no end is too late."""
    found = timer().search(text)
    if found is None:
        hours = only_hours().search(text)
        return Line(Kind.UNTIL, day.left(text, 0)) if hours else None
    still = says(text, Fact.LEFT, Page.TIMER_ENDS, Page.STILL_PROTECTED)
    if not (found["hours"] or closes or still):
        return None
    days = int(found["days"])
    return Line(Kind.UNCLEAR, text) if days > MOST_DAYS else Line(Kind.UNTIL, day.left(text, days))


def _unnamed(text: str, day: ReadOn) -> list[Line] | None:
    """A timer that nothing names: perhaps the protection's, which is to be asked."""
    if len(text) <= _LONGEST_TIMER and says(text, Page.ENDS_ON) and day.names_a_day(text):
        end = day.coming(text)
        other = says(text, Page.OTHER_TIMER, Page.VOUCHER, Page.ESTIMATE)
        return None if other or end is None else [Line(Kind.ENDS, end)]
    found = timer().search(text)
    if found is None or len(text) > _LONGEST_TIMER or says(text, Page.OTHER_TIMER, Page.VOUCHER):
        return None
    if not (found["hours"] or (says(text, Fact.LEFT, Page.TIMER_ENDS) and len(text) < 30)):
        return None
    days = int(found["days"])
    end = day.left(text, days)
    if days > MOST_DAYS:
        return [Line(Kind.NOISE)]
    if isinstance(end, Problem):
        return [Line(Kind.UNTIL, end)]
    return [Line(Kind.UNTIL, problem(ProblemId.PROTECTION_UNNAMED, text=text, first=end))]


def _until(text: str, day: ReadOn) -> list[Line]:
    until = day.coming(text)
    return [Line(Kind.UNCLEAR, text) if until is None else Line(Kind.UNTIL, until)]


_PROMISE = (Fact.GUARANTEED, Page.MONEY_BACK)


def guarantee(text: str, day: ReadOn) -> list[Line] | None:
    """A promised delivery (A6): days, or a date to be counted from shipment."""
    if not says(text, *_PROMISE) or not says(text, Page.DELIVERY):
        return None
    if says(text, Page.VOUCHER):
        return [Line(Kind.NOISE)]
    days = _span().search(text)
    if days and 1 <= int(days[1]) <= MOST_DAYS:
        return [Line(Kind.GUARANTEED, int(days[1]))]
    by = day.coming(text)
    if by is None or isinstance(by, Problem):
        return [Line(Kind.NOISE)]
    return [Line(Kind.GUARANTEED_BY, by)]


@cache
def _any_span() -> re.Pattern[str]:
    """Days, even where they are "20-45 days"."""
    return compiled(rf"\d\s*-?\s*{any_form(Day.DAYS)}(?!\w)")


def other_timer(text: str, day: ReadOn) -> list[Line] | None:
    """A date or a timer of something else: a coupon, the storage of a parcel, a policy."""
    if not says(text, Page.OTHER_TIMER, Page.VOUCHER, Page.ESTIMATE):
        return None
    timed = _any_span().search(text) or only_hours().search(text) or day.names_a_day(text)
    return [Line(Kind.NOISE)] if timed else None
