"""A day to come as people type it: a date, a number of days, a day of the week; in any language."""

import re
from datetime import date, timedelta

from advisor.intake.cleaning import clean_line
from advisor.intake.dates import Towards, readings
from advisor.intake.vocabulary import in_english

#: How the days of the week begin, in every case of theirs, Monday first.
_WEEKDAYS = (
    "monday понедельник понеділ poniedzia montag lundi lunes segunda",
    "tuesday вторник вівтор wtor dienstag mardi martes terça terca",
    "wednesday сред серед środ śród srod mittwoch mercredi miércoles miercoles quarta",
    "thursday четвер czwart donnerstag jeudi jueves quinta",
    "friday пятниц п'ятниц piąt piat freitag vendredi viernes sexta",
    "saturday суббот субот sobot samstag sonnabend samedi sábado sabado",
    "sunday воскресен неділ niedziel sonntag dimanche domingo",
)

#: How they are cut short.
_SHORT = ("mon пн", "tue вт", "wed ср", "thu чт", "fri пт", "sat сб", "sun вс нд")

_JOINING_WORDS = """
until till til by on to next this the
до по к ко на в во у аж
do w we na za
bis zum zur zu am an den
jusqu' à au le
hasta el al para
até ate o a na no
"""
#: What may stand before the day itself.
_JOINING = frozenset(_JOINING_WORDS.split())

_WORD = r"[^\W\d_]+'?(?:(?<=п')[^\W\d_]+)?"


def coming_days(text: str, *, today: date, language: str) -> tuple[date, ...]:
    """The days that `text` may mean, likeliest first, past ones included; none if it is no day.

    "until Friday" and "Friday" are the next one after today, "3 days" is counted from today.
    """
    plain = clean_line(text).casefold().replace("ё", "е").replace("’", "'")
    weekday = _weekday(plain)
    if weekday is not None:
        return (today + timedelta((weekday - today.weekday() - 1) % 7 + 1),)
    for said in (_without_joining(in_english(plain, alone=True)), _without_joining(plain)):
        for form in (said, f"in {said}"):
            found = readings(form, today=today, towards=Towards.FUTURE, language=language)
            if found is not None and found.dates:
                return found.dates
    return ()


def _weekday(text: str) -> int | None:
    """The day of the week that a text is, Monday being 0; `None` for any other text."""
    if any(map(str.isdigit, text)):
        return None
    words = re.findall(_WORD, re.sub(r"[\s-]feira\b", "", text))
    *before, last = words or [""]
    if not _JOINING.issuperset(before):
        return None
    named = (last.startswith(tuple(names.split())) for names in _WEEKDAYS)
    short = (last in names.split() for names in _SHORT)
    return next((day for day, one in enumerate(zip(named, short, strict=True)) if any(one)), None)


def _without_joining(text: str) -> str:
    words = text.split()
    while len(words) > 1 and words[0] in _JOINING:
        words.pop(0)
    return " ".join(words)
