"""Which of the dates that a text may mean can be a day of shipment, or an end of protection.

What is impossible, or could be either of two days, comes back as a question.
"""

from datetime import date, timedelta

from advisor.intake.cleaning import clean_line
from advisor.intake.dates import Readings, Towards, days_of_month, readings
from advisor.intake.matching import is_figures, whole, without
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.vocabulary import in_english
from advisor.words import Amid, Fact

_OLDEST_SHIPMENT = 365
"""Days. A parcel shipped longer ago is asked about."""

_FARTHEST_END = 365
"""Days. A protection that ends later is asked about."""

_SURE_WITHOUT_YEAR = 300
"""Days. Further away than this, a day without a year may just as well be in the other year."""


def parse_ship_date(text: str, *, today: date, language: str) -> date | Problem:
    """The day of shipment in `text`, with or without a word like "shipped".

    Never in the future and at most a year old; anything else comes back as a problem.
    """
    plain = in_english(clean_line(text))
    return read_ship_date(plain, today=today, language=language) or ship_date(
        plain, today=today, language=language
    )


def read_ship_date(text: str, *, today: date, language: str) -> date | Problem | None:
    """Like `parse_ship_date`, but `None` for a text that is not about a shipment's date."""
    sent = whole(Fact.SHIPPED, Fact.SHIP_DATE)
    rest = without(text, sent, whole(Amid.BESIDE_SHIPPED))
    if not rest:
        return None
    asked = which_month(text, sent.sub(" ", text), today=today, alone=True)
    if asked is not None:
        return asked
    found = ship_date(rest, today=today, language=language)
    unreadable = isinstance(found, Problem) and found.id is ProblemId.SHIP_DATE_UNREADABLE
    return None if unreadable and not is_figures(rest) else found


def which_month(text: str, said: str, *, today: date, alone: bool = False) -> Problem | None:
    """The question of which month "the 9th" is, that `said` of a `text`; `None` for other words.

    `alone` says that a figure without a word is such a day, too.
    """
    days = days_of_month(said, today=today, alone=alone)
    if not days:
        return None
    first, second = days
    return problem(ProblemId.SHIP_DATE_AMBIGUOUS, text=text, first=first, second=second)


def ship_date(text: str, *, today: date, language: str) -> date | Problem:
    """`text`, a date and nothing else, as a day of shipment."""
    found = readings(text, today=today, towards=Towards.PAST, language=language)
    if found is None or not found.dates:
        return problem(ProblemId.SHIP_DATE_UNREADABLE, text=text)
    return as_ship_date(found, text, today=today)


def as_ship_date(found: Readings, text: str, *, today: date) -> date | Problem:
    """The one of the readings of `text`, at least one, that can be a day of shipment."""
    oldest = today - timedelta(_OLDEST_SHIPMENT if _is_sure(found) else _SURE_WITHOUT_YEAR)
    fitting = _within(oldest, today, found)
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        first, second, *_ = fitting
        return problem(ProblemId.SHIP_DATE_AMBIGUOUS, text=text, first=first, second=second)
    past = tuple(day for day in found.dates if day <= today)
    if past:
        return problem(ProblemId.SHIP_DATE_TOO_OLD, date=max(past), limit=_OLDEST_SHIPMENT)
    return problem(ProblemId.SHIP_DATE_FUTURE, date=min(found.dates))


def end_date(text: str, *, today: date, language: str) -> date | Problem:
    """`text`, a date and nothing else, as an end of protection: a past one only if it must be."""
    found = readings(text, today=today, towards=Towards.FUTURE, language=language)
    if found is None or not found.dates:
        return problem(ProblemId.PROTECTION_UNREADABLE, text=text)
    return as_end_date(found, text, today=today)


def as_end_date(found: Readings, text: str, *, today: date) -> date | Problem:
    """The one of the readings of `text`, at least one, that can be an end of protection."""
    farthest = today + timedelta(_FARTHEST_END if _is_sure(found) else _SURE_WITHOUT_YEAR)
    fitting = _within(today, farthest, found)
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        first, second, *_ = fitting
        return problem(ProblemId.PROTECTION_AMBIGUOUS, text=text, first=first, second=second)
    coming = tuple(day for day in found.dates if day >= today)
    if coming:
        return problem(ProblemId.PROTECTION_TOO_FAR, date=min(coming), limit=_FARTHEST_END)
    return max(found.dates)


def _within(since: date, until: date, found: Readings) -> tuple[date, ...]:
    """The readings between two days; all of them if none is, and their year is in question."""
    fitting = tuple(day for day in found.dates if since <= day <= until)
    return fitting if fitting or _is_sure(found) else found.dates


def _is_sure(found: Readings) -> bool:
    """Whether the year is not in question: it is said, or it is a day such as "tomorrow"."""
    return found.year_said or len(found.dates) == 1
