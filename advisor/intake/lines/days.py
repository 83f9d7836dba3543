"""The dates in a line of a page, in all languages, and what they count from."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from babel import Locale

from advisor.intake import dates, order_dates
from advisor.intake.dates import Readings, Towards
from advisor.intake.lines.words import any_form
from advisor.intake.matching import compiled
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.words import FIRST, MONTHS, NUMBERS, WEEKDAYS, Day, Fact, Page, languages, said
from advisor.words.patterns import any_of, spellings

_FORMS_OF_MONTHS = (("format", "wide"), ("format", "abbreviated"), ("stand-alone", "wide"))
_LONGEST_SPAN = 4000

TIME = (
    r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s*\(?(?:gmt|utc|[+-]\d{2}:?\d{2})[\w:+-]*\)?)?"
)
"""An hour with its minutes."""


# -- names of months -----------------------------------------------------------------------------


@cache
def _months_of(language: str) -> Mapping[str, int]:
    """The names of months in a language, whole and cut short, with their numbers."""
    found: dict[str, int] = {}
    for number, month in enumerate(MONTHS, start=1):
        for form in said(month, language):
            found.update((spelled.strip("*"), number) for spelled in spellings(form))
    for form, width in _FORMS_OF_MONTHS:
        for number, name in Locale.parse(language, sep="-").months[form][width].items():
            found[_plain(name).strip(".")] = number
    return found


@cache
def _months() -> Mapping[str, int]:
    return {
        name: number for language in languages() for name, number in _months_of(language).items()
    }


def _plain(name: str) -> str:
    return name.casefold().replace("ё", "е").replace("’", "'")


@cache
def _doubtful() -> frozenset[str]:
    """Names of months that are other words as well: "set", "out"."""
    further = (one for one in languages() if one != FIRST)
    return frozenset(
        spelled
        for language in further
        for month in MONTHS
        for form in said(month, language)
        if "*" not in form
        for spelled in spellings(form)
    )


# -- forms of dates ------------------------------------------------------------------------------

_ISO = r"(?P<iso_year>20\d\d)[-./年](?P<iso_month>\d{1,2})[-./月](?P<iso_day>\d{1,2})日?(?!\d)"
_NUMERIC = (
    r"(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:20)?\d\d)(?![\d])"
)


@cache
def _day_of() -> str:
    return rf"(?:\s+{any_form(Day.OF)}\s+|[\s.-]*)"


@cache
def _said_in_full() -> re.Pattern[str]:
    """Dates that name a month or are in figures."""
    names, english = any_of(_months()), any_of(_months_of(FIRST))
    ordinal = rf"(?:-?{any_form(Day.ORDINAL)}|ª)?"
    year = r"(?P<{0}>20\d\d)"
    day_month = (
        rf"(?P<day>\d{{1,2}}){ordinal}{_day_of()}(?P<month>{names})(?![^\W\d_])\.?"
        rf"(?:(?:\s+{any_form(Day.OF)}\s+|[\s,.-]{{1,2}}){year.format('after')}(?!\d))?"
    )
    month_day = (
        rf"(?P<name>{english})\.?[\s-]?(?P<behind>\d{{1,2}}){ordinal}(?![\d:]|[.,]\d{{1,2}}(?!\d))"
        rf"(?:,?\s?{year.format('last')}(?!\d))?"
    )
    any_month_day = (
        rf"(?P<foreign>{names})\.?\s?(?P<its_day>\d{{1,2}}),?\s{year.format('its_year')}(?!\d)"
    )
    short = r"(?P<d>\d{1,2})\.(?P<m>0[1-9]|1[0-2])\.?(?=$|[ ,)])"
    figures = rf"(?<![\d.,/-])(?:{_ISO}|{_NUMERIC}|{day_month}|{short})"
    return compiled(rf"{figures}|(?<!\w)(?:{month_day}|{any_month_day})")


#: Days that have a word of their own, by their distance from the day of writing.
_NEAR = {Day.DAY_BEFORE_YESTERDAY: -2, Day.YESTERDAY: -1, Day.TODAY: 0}


@cache
def _near() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """The words for near days, with the languages that have them."""
    found: dict[str, list[tuple[str, int]]] = {}
    for language in languages():
        for word, days in _NEAR.items():
            for form in said(word, language):
                for spelled in spellings(form):
                    found.setdefault(_plain(spelled), []).append((language, days))
    return {word: tuple(ones) for word, ones in found.items()}


@cache
def _told_from_then() -> re.Pattern[str]:
    """ "3 days ago", "неделю назад", "vor einer Woche", "yesterday"."""
    count = rf"(?P<{{0}}>\d{{{{1,3}}}}|{any_form(*NUMBERS)}(?=\s))"
    units = rf"(?:(?P<{{0}}>{any_form(Day.DAYS)})|{any_form(Day.WEEKS)})(?!\w)"
    behind = rf"(?:{count.format('count')}\s*)?{units.format('days')}\s+{any_form(Day.AGO)}(?!\w)"
    before = rf"{any_form(Day.AGO)}\s+(?:{count.format('before')}\s*)?{units.format('its_days')}"
    near = any_of(_near())
    return compiled(rf"(?<!\w)(?:(?P<near>{near})(?!\w)|{behind}|{before})")


@cache
def _numbers() -> Mapping[str, int]:
    return {
        _plain(spelled): value
        for value, word in enumerate(NUMBERS, start=1)
        for language in languages()
        for form in said(word, language)
        for spelled in spellings(form)
    }


# -- one line ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """A day that a line names."""

    said: str
    start: int
    end: int
    readings: Readings
    undated: bool = False
    """Whether it counts from a day on which the text was written and that nobody knows."""


@dataclass(frozen=True, slots=True)
class ReadOn:
    """The day on which a text is read, its language, and the day on which it was written."""

    today: date
    language: str
    written: tuple[date, ...] = ()
    """The days that may be that of writing; none if it is not known."""
    spoken: frozenset[str] = frozenset()
    """The languages in which the text seems to be written."""
    hearsay: bool = False
    """Whether somebody else tells it: then nobody knows from which day "yesterday" counts."""

    @property
    def base(self) -> date:
        """The day from which the year of a date is found that has none."""
        return min((*self.written, self.today))

    def found(self, text: str, towards: Towards = Towards.PAST) -> Iterator[Found]:
        """The days that a line names, from left to right."""
        if any(map(str.isdigit, text)):
            for match in _said_in_full().finditer(text):
                readings = self._read(match, text, towards)
                if readings is not None:
                    yield Found(match[0].rstrip(".,"), match.start(), match.end(), readings)
        for match in _told_from_then().finditer(text):
            days = self._distance(match)
            if days is not None:
                yield self._counted(match, days)

    def past(self, text: str) -> date | Problem | None:
        """The first day in `text`, today at the latest; `None` if it names none."""
        for found in sorted(self.found(text), key=lambda one: one.start):
            if found.undated:
                return self._undated(found, ProblemId.SHIP_DATE_UNDATED)
            if found.readings.dates:
                return order_dates.as_ship_date(found.readings, found.said, today=self.today)
        return None

    def coming(self, text: str) -> date | Problem | None:
        """The last day in `text`, today or later if its year is not said."""
        for found in sorted(self.found(text, Towards.FUTURE), key=lambda one: -one.start):
            if found.undated:
                return self._undated(found, ProblemId.PROTECTION_UNDATED)
            if found.readings.dates:
                return order_dates.as_end_date(found.readings, found.said, today=self.today)
        return None

    def names_a_day(self, text: str) -> bool:
        """Whether a line names a day at all."""
        return any(True for _ in self.found(text))

    def left(self, text: str, days: int) -> date | Problem:
        """The day so many days after that of writing: what a timer shows."""
        ends = [one + timedelta(days) for one in self.written]
        if not ends:
            end = self.today + timedelta(days)
            return problem(ProblemId.PROTECTION_UNDATED, text=text, first=end)
        if len(ends) > 1:
            return problem(ProblemId.PROTECTION_AMBIGUOUS, text=text, first=ends[0], second=ends[1])
        return ends[0]

    def _undated(self, found: Found, question: ProblemId) -> Problem:
        return problem(question, text=found.said, first=found.readings.dates[0])

    def _counted(self, match: re.Match[str], days: int) -> Found:
        bases = self.written or (self.today,)
        readings = Readings(tuple(base + timedelta(days) for base in bases))
        undated = self.hearsay or not self.written
        return Found(match[0], match.start(), match.end(), readings, undated=undated)

    def _distance(self, match: re.Match[str]) -> int | None:
        """How many days before the writing a phrase means, as a negative number."""
        if match["near"]:
            told = _near()[_plain(" ".join(match["near"].split()))]
            fitting = [days for language, days in told if self._may_speak(language)]
            return fitting[0] if fitting else None
        count = match["count"] or match["before"]
        if count is None and match["days"] and FIRST in self.spoken:
            return None  # "days ago" are several in English
        steps = 1 if count is None else _number(count)
        days = steps * (1 if match["days"] or match["its_days"] else 7)
        return -days if days <= _LONGEST_SPAN else None

    def _may_speak(self, language: str) -> bool:
        return not self.spoken or language in self.spoken

    def _read(self, match: re.Match[str], text: str, towards: Towards) -> Readings | None:
        part = match.groupdict()
        name = part["month"] or part["name"] or part["foreign"]
        if name is None:
            return self._in_figures(part, towards)
        day = int(part["day"] or part["behind"] or part["its_day"])
        year = part["after"] or part["last"] or part["its_year"]
        month = _months()[_plain(name)]
        if part["month"] and not year and _plain(name) in _doubtful():
            rest = text[match.end() :].strip()
            if rest and rest[0] not in ",.;()" and not rest[0].isdigit():
                return None
        return dates.resolved(((int(year or 0), month, day),), self.base, towards)

    def _in_figures(self, part: Mapping[str, str | None], towards: Towards) -> Readings:
        if part["iso_year"]:
            told = tuple(int(part[f"iso_{name}"] or 0) for name in ("year", "month", "day"))
            return dates.resolved(((told[0], told[1], told[2]),), self.base, towards)
        if part["d"]:
            return dates.resolved(((0, int(part["m"] or 0), int(part["d"])),), self.base, towards)
        year = int(part["year"] or 0)
        year += 2000 if year < 100 else 0
        first, second = int(part["first"] or 0), int(part["second"] or 0)
        day_first, month_first = (year, second, first), (year, first, second)
        if part["mark"] == "." or (self.spoken and FIRST not in self.spoken):
            return dates.resolved((day_first,), self.base, towards)
        both = (month_first, day_first)
        if not self.language.startswith(FIRST):
            both = (day_first, month_first)
        return dates.resolved(both, self.base, towards)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _numbers()[_plain(text)]


# -- lines that begin with a day -----------------------------------------------------------------


@cache
def weekday() -> re.Pattern[str]:
    """The day of the week, if a date follows it."""
    names = any_of(_months())
    day = rf"\d{{1,2}}(?:[./-]\d|{_day_of()}{names})|{names}\.?\s\d"
    return compiled(rf"(?<!\w){any_form(*WEEKDAYS)}[,.]?\s+(?={day})")


def moment(text: str, day: ReadOn) -> Found | None:
    """A line that is a day with an hour, and nothing else."""
    if not _hour_at_end().search(text):
        return None
    return _whole_day(_hour_at_end().sub("", text), day)


def lone_day(text: str, day: ReadOn) -> Found | None:
    """A line that is a day, and nothing else."""
    return _whole_day(text, day)


def _whole_day(text: str, day: ReadOn) -> Found | None:
    plain = text.strip(" ,|.:()[]")
    if len(plain) > 40 or not any(map(str.isdigit, plain)):
        return None
    for found in day.found(plain):
        rest = plain[: found.start] + plain[found.end :]
        if not found.undated and not re.sub(_beside_a_day(), "", rest).strip(" ,|.()"):
            return found
    return None


@cache
def _hour_at_end() -> re.Pattern[str]:
    at = any_form(Day.AT)
    return compiled(rf"[\s,|]+(?:{at}\s+)?{TIME}(?:\s*{any_form(Day.HOURS)})?\W*$")


@cache
def _beside_a_day() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{any_form(Day.ON, Day.AT, Day.YEAR_MARK, *WEEKDAYS)})(?!\w)")


@cache
def _event() -> re.Pattern[str]:
    mark = any_form(Day.YEAR_MARK)
    at = any_form(Day.AT)
    return compiled(rf"(?:\s{mark})?[,|]?\s?(?:{at}\s)?(?>{TIME})[^\w]*(?P<what>[^\W\d_].*)")


def date_event(line: str, day: ReadOn) -> tuple[Found, str] | None:
    """A line of a tracking page: it begins with a day and a time, and says what happened."""
    if not line[:1].isalnum() or ":" not in line:
        return None
    plain = weekday().sub("", line)
    first = next(iter(day.found(plain[:60])), None)
    if first is None or first.start != 0 or first.undated:
        return None
    match = _event().match(plain[first.end :])
    return None if match is None else (first, match["what"])


def event_of_day(line: str, day: ReadOn) -> tuple[Found, str] | None:
    """A line that begins with a day, and says what happened."""
    if not line[:1].isalnum() or not any(map(str.isdigit, line[:30])):
        return None
    plain = weekday().sub("", line)
    first = next(iter(day.found(plain[:60])), None)
    if first is None or first.start != 0 or first.undated:
        return None
    what = plain[first.end :].strip(" ,.:|-–—")
    return (first, what) if what else None


def names_date(text: str, day: ReadOn) -> bool:
    """Whether a line names a date, as no name of goods does."""
    if not any(map(str.isdigit, text)):
        return False
    dated = (text[one.start : one.end] for one in day.found(text) if not one.undated)
    return any(_is_surely_a_date(one) for one in dated)


def _is_surely_a_date(said: str) -> bool:
    """Whether no other words are spelled so, as "4er Set" and "7 out" are."""
    words = re.findall(r"[^\W\d_]+", _plain(said))
    return len(said) >= _SHORTEST_DATE and _doubtful().isdisjoint(words)


_SHORTEST_DATE = 6
"""Characters."""


def languages_of(text: str) -> frozenset[str]:
    """The languages in which a text seems to be written; none if nothing shows it."""
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    hits = {
        language: sum(word in words for word in said(Page.COMMON, language))
        for language in languages()
    }
    most = max(hits.values(), default=0)
    return frozenset(one for one, count in hits.items() if count and 2 * count > most)


def timer() -> re.Pattern[str]:
    """ "25 days 11 hours": days that are left, possibly with hours."""
    return _timer()


@cache
def _timer() -> re.Pattern[str]:
    units = rf"(?:{any_form(Day.DAYS, Day.DAYS_LETTER)})"
    joint = rf"[\s,:]*(?:{any_form(Fact.AND)}\s+)?"
    hours = rf"{joint}\d{{1,2}}\s*(?:{any_form(Day.HOURS)}|h)(?!\w)"
    return compiled(rf"(?<![\d-])(?P<days>\d{{1,3}})\s*{units}(?!\w)(?P<hours>{hours})?")


@cache
def only_hours() -> re.Pattern[str]:
    """ "11 hours 20 minutes": less than a day is left."""
    return compiled(rf"(?<![\d:-])\d{{1,2}}\s*{any_form(Day.HOURS)}(?!\w)")
