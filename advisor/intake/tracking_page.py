"""What a tracking page says whose parcel is not known: a screenshot without the number.

Pure. Carriers write in any language, so every language is understood in every chat.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from advisor.intake.parcel_reports import without_a_day
from advisor.intake.parcel_words import states_within

#: Lines that a tracking page has at least, of states or of events with their time.
_FEWEST = 2

#: Lines that are looked at, and the longest that may be an event.
_MOST_LINES, _LONGEST = 60, 120

_TIME = r"(?<![\d:])([01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?(?![\d.:])"


def newest_state(lines: Sequence[str], *, today: date, language: str) -> frozenset[str]:
    """The answers that the newest state on a tracking page fits, as in `parcel_answers`.

    Several if it may mean several. None for any other text. `today` is the buyer's local day.
    """
    read = [line for line in lines[:_MOST_LINES] if len(line) <= _LONGEST]
    states = [found for line in read if (found := states_within(re.sub(_TIME, " ", line)))]
    timed = [line for line in read if re.search(_TIME, line)]
    if not states or max(len(states), len(timed)) < _FEWEST:
        return frozenset()
    return states[-1] if _grows(timed, today, language) else states[0]


def _grows(timed: Sequence[str], today: date, language: str) -> bool:
    """Whether the oldest is on top: most pages have the newest there."""
    told = (re.sub(rf",?\s*{_TIME}", "", line) for line in timed)
    days = [day for one in told if (day := _day_in(one, today, language)) is not None]
    return any(one < other for one, other in pairwise(days)) and days == sorted(days)


def _day_in(text: str, today: date, language: str) -> date | None:
    return without_a_day(text, today=today, language=language)[1]
