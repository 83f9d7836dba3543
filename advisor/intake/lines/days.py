"""The dates in a line of a page."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from advisor.intake import dates
from advisor.intake.matching import compiled, month_word, one_of
from advisor.intake.problems import Problem, ProblemId
from advisor.words import FIRST, NUMBERS, WEEKDAYS, Day, read_amid_other_words, said
from advisor.words.patterns import any_of

_NUMERIC = r"20\d\d[-./]\d{1,2}[-./]\d{1,2}"


@cache
def some_date() -> re.Pattern[str]:
    """A date, or a day relative to today, somewhere in a line."""
    month, ordinal = rf"{month_word()}\.?", rf"(?:{one_of(Day.ORDINAL)})?"
    dates_ = (
        _NUMERIC,
        r"\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d",
        rf"\d{{1,2}}{ordinal}[ -]{month}(?:,?[ -](?:20)\d\d)?",
        rf"{month} ?\d{{1,2}}{ordinal}(?!\d|:)(?:,? 20\d\d)?",
        r"\d{1,2}\.\d\d(?=$|[ ,])",
    )
    near = one_of(Day.DAY_BEFORE_YESTERDAY, Day.YESTERDAY, Day.TODAY)
    return compiled(
        rf"(?<![\d.])(?:{'|'.join(dates_)})(?!\d)|(?<!\w)(?:{_days_ago()}|{near})(?!\w)"
    )


def _days_ago() -> str:
    """ "3 days ago", "неделю назад": English always has a number, as "weeks ago" are several."""
    units = (Day.DAYS, Day.WEEKS)
    one_unit = any_of(
        form
        for language in read_amid_other_words()
        for unit in units
        for form in said(unit, language)
        if language != FIRST
    )
    counted = rf"(?:\d{{1,3}}|{one_of(*NUMBERS)}) {one_of(*units)}"
    return rf"(?:{counted}|{one_unit}) {one_of(Day.AGO)}"


@cache
def _dated_event() -> re.Pattern[str]:
    month = rf"{month_word()}\.?"
    day = (
        rf"{_NUMERIC}|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d"
        rf"|{month} \d{{1,2}},? 20\d\d|\d{{1,2}} {month},? 20\d\d"
    )
    return compiled(
        rf"(?P<day>{day})(?: {one_of(Day.YEAR_MARK)})?,?(?: {one_of(Day.AT)})? "
        r"\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?[^\w]*(?P<what>[^\W\d_].*)"
    )


@cache
def weekday() -> re.Pattern[str]:
    """The day of the week, if a date follows it."""
    return compiled(rf"(?<!\w){one_of(*WEEKDAYS)}[,.]\s")


@dataclass(frozen=True, slots=True)
class ReadOn:
    """The day on which a page is read, and its language: what its dates count from."""

    today: date
    language: str

    def past(self, text: str) -> date | Problem | None:
        """The day in `text`, today at the latest; `None` if it names none."""
        said = _date_in(text)
        if said is None:
            return None
        found = dates.ship_date(said, today=self.today, language=self.language)
        return None if isinstance(found, Problem) and _is_unreadable(found) else found

    def coming(self, text: str) -> date | Problem | None:
        """The last future day in `text`."""
        said = _date_in(text, last=True)
        if said is None:
            return None
        found = dates.end_date(said, today=self.today, language=self.language)
        return None if isinstance(found, Problem) and _is_unreadable(found) else found


def date_event(line: str) -> re.Match[str] | None:
    """A line of a tracking page: it begins with a day and a time, and says what happened."""
    return _dated_event().match(line)


def _date_in(text: str, *, last: bool = False) -> str | None:
    found = [match[0].rstrip(".,") for match in some_date().finditer(text)]
    return None if not found else found[-1 if last else 0]


def _is_unreadable(found: Problem) -> bool:
    return found.id in (ProblemId.SHIP_DATE_UNREADABLE, ProblemId.PROTECTION_UNREADABLE)
