"""The dates that stand in a line of a page."""

import re
from dataclasses import dataclass
from datetime import date

from advisor.intake import dates
from advisor.intake.problems import Problem, ProblemId
from advisor.intake.words import ignoring_case

_MONTH_WORD = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[a-zа-я]{0,6}\.?"
)
DATE = ignoring_case(
    r"(?<![\d.])(?:20\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[ -]{_MONTH_WORD}(?:,?[ -](?:20)\d\d)?"
    rf"|{_MONTH_WORD} ?\d{{1,2}}(?:st|nd|rd|th)?(?!\d|:)(?:,? 20\d\d)?|\d{{1,2}}\.\d\d(?=$"
    rf"|[ ,]))(?!\d)"
    r"|(?<!\w)(?:\d{1,3}|an?|one) (?:days?|weeks?) ago|(?<!\w)(?:yesterday|today|вчера|сегодня"
    r"|позавчера)(?!\w)"
    r"|(?<!\w)(?:\d{1,3} )?(?:дн(?:ей|я)|день|недел[юьи]) назад"
)
_EVENT = ignoring_case(
    rf"(?P<day>20\d\d[-./]\d{{1,2}}[-./]\d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d"
    rf"|{_MONTH_WORD} \d{{1,2}},? 20\d\d|\d{{1,2}} {_MONTH_WORD},? 20\d\d)"
    r"(?: г\.?)?,?(?: (?:at|в))? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?[^\w]*(?P<what>[^\W\d_].*)"
)
WEEKDAY = ignoring_case(
    r"(?<!\w)(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)[a-z]{0,6}[,.]\s"
)


@dataclass(frozen=True, slots=True)
class Day:
    """The day on which a page is read, and in which language: what its dates count from."""

    today: date
    language: str

    def past(self, text: str) -> date | Problem | None:
        """The day in `text`, today at the latest; `None` where it names none."""
        said = _date_in(text)
        if said is None:
            return None
        found = dates.ship_date(said, today=self.today, language=self.language)
        return None if isinstance(found, Problem) and _is_unreadable(found) else found

    def coming(self, text: str) -> date | Problem | None:
        """The last day named in `text`, that is to come."""
        said = _date_in(text, last=True)
        if said is None:
            return None
        found = dates.end_date(said, today=self.today, language=self.language)
        return None if isinstance(found, Problem) and _is_unreadable(found) else found


def date_event(line: str) -> re.Match[str] | None:
    """A line of a tracking page: it begins with a day and an hour, and says what happened."""
    return re.match(_EVENT, line)


def _date_in(text: str, *, last: bool = False) -> str | None:
    found = [match[0].rstrip(".,") for match in re.finditer(DATE, text)]
    return None if not found else found[-1 if last else 0]


def _is_unreadable(found: Problem) -> bool:
    return found.id in (ProblemId.SHIP_DATE_UNREADABLE, ProblemId.PROTECTION_UNREADABLE)
