"""What the tracking says, with its day: "delivered but not to me, 3 days ago"."""

import re
from dataclasses import dataclass
from datetime import date

from advisor.intake.coming import coming_days
from advisor.intake.dates import Towards, readings
from advisor.intake.parcel_words import parcel_answers
from advisor.intake.talk import split_at_until
from advisor.intake.vocabulary import in_english
from advisor.words import Parcel


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
    plain = re.sub(r"^(?:since|from|on|с|со|з|із|od|seit|am|depuis|le|desde|el|em|dia)\s+", "",
                   text.strip().casefold())  # fmt: skip
    for form in (in_english(plain, alone=True), plain):
        found = readings(form, today=today, towards=Towards.PAST, language=language)
        past = [] if found is None else [day for day in found.dates if day <= today]
        if past:
            return past[0]
    return None


def kept_until(text: str, *, today: date, language: str) -> date | None:
    """The day to come that a text is, such as "until Friday", "5 days", "12 January"."""
    days = coming_days(text, today=today, language=language)
    return next((day for day in days if day >= today), None)
