"""The lines of a shop's page, mail or chat: which fact each contains, if any."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import takewhile

from advisor.intake.lines.days import ReadOn, languages_of
from advisor.intake.lines.heads import has_heads, is_letter
from advisor.intake.lines.kinds import Kind, Line, is_talk, may_be_title, says_much
from advisor.intake.lines.parting import Part, parts
from advisor.intake.lines.people import without_addresses
from advisor.intake.lines.readers import read_line
from advisor.intake.lines.words import any_form, says
from advisor.intake.matching import compiled
from advisor.words import Fact, Page, Talk

__all__ = [
    "Kind",
    "Line",
    "is_by_others",
    "may_be_title",
    "read_lines",
    "says_cancelled",
    "says_much",
    "says_refunded",
]

_PROMISED = (Kind.REFUND_BY, Kind.PROMISE)
"""Lines whose "if" is the promise's, and talks to nobody."""

_LINE_BREAK = re.compile(r"[\r\n]+")


def read_lines(text: str, today: date, language: str, written_on: date | None = None) -> list[Line]:
    """The lines of a text, read one by one. Raises nothing.

    `written_on` is the buyer's day on which the text was written, if that is known otherwise. If it
    is not, a letter was written nobody knows when, and any other text today.
    """
    letter = written_on is None and is_letter(_LINE_BREAK.split(text)) and not _is_own(text)
    day = ReadOn(today, language, () if letter else (written_on or today,))
    known: dict[tuple[str, ReadOn], list[Line]] = {}
    found: list[Line] = []
    for part in parts(text, day):
        said = (part.text, _day_of(part, written_on))
        if said not in known:  # buttons and statuses are on a page many times
            known[said] = read_line(*said)
        first, *further = known[said]
        found += [replace(first, opens=part.opens), *further]
    return without_addresses(_without_advertising(found))


def _is_own(text: str) -> bool:
    """Whether a buyer writes about an order, however they greet: their "yesterday" is today's."""
    raw = _LINE_BREAK.split(text)
    return says(text, Fact.I_ORDERED) and not (has_heads(raw) or says(text, Talk.YOURS))


def says_refunded(text: str) -> bool:
    """Whether it says that the money was paid back."""
    return says(text, Page.REFUNDED)


def says_cancelled(text: str) -> bool:
    """Whether it says that an order was cancelled."""
    return says(text, Fact.CANCELLED)


def is_by_others(text: str, found: Sequence[Line]) -> bool:
    """Whether a text is a mail or message of somebody else's, or a page, and not typed."""
    raw = _LINE_BREAK.split(text)
    spoken = languages_of(text)
    pages = (
        Kind.EVENT,
        Kind.POSTED,
        Kind.MOMENT,
        Kind.NAMED,
        Kind.DISPUTED,
        Kind.OVER,
        Kind.ARRIVED,
    )
    return (
        is_letter(raw)
        or any(is_talk(line.text, spoken) for line in found if line.kind not in _PROMISED)
        or any(line.kind in pages for line in found)
        or any("://" in line for line in raw)
    )


def _day_of(part: Part, written_on: date | None) -> ReadOn:
    """What the days of a line count from: what somebody else says was not said today."""
    today = part.day.written == (part.day.today,)
    hearsay = today and written_on is None and is_talk(part.text, part.day.spoken)
    return replace(part.day, hearsay=True) if hearsay else part.day


def _without_advertising(found: Sequence[Line]) -> list[Line]:
    """At the end of its pages, a shop advertises other goods."""
    return list(takewhile(lambda line: not _heading().fullmatch(line.text), found))


@cache
def _heading() -> re.Pattern[str]:
    return compiled(rf"{any_form(Page.ADVERTISING)}[:：]?")
