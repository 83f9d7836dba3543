"""Several orders told at once: "I ordered a lamp on Oct 1 for $5 and a ring on Oct 3 for $6"."""

import re
from dataclasses import dataclass
from functools import cache

from advisor.intake.lines.days import ReadOn, lone_day
from advisor.intake.lines.events import told_order
from advisor.intake.lines.kinds import Kind
from advisor.intake.lines.sums import sums_in
from advisor.intake.lines.words import any_form, says, somewhere
from advisor.intake.matching import compiled
from advisor.words import Fact

_LONGEST = 1000
"""Characters. A longer text is no sentence."""

_WHOLE = {Kind.ORDERED, Kind.PRICE, Kind.TITLE}


def orders_told(text: str, day: ReadOn) -> tuple[str, ...]:
    """The text, parted before each further order that it tells of, each with the verb of the first.

    An order has a name, a day and a sum, so that no part of a name is taken for one; otherwise the
    text is one. Pure.
    """
    verb = somewhere(Fact.I_ORDERED).search(text)
    if verb is None or "\n" in text.strip() or len(text) > _LONGEST or len(sums_in(text)) < 2:
        return (text,)
    told: list[str] = []
    whole = False
    for clause in _clauses(text, day):
        said = clause.said if says(clause.said, Fact.I_ORDERED) else f"{verb[0]} {clause.said}"
        begins = _is_order(said, day)
        if not told or (whole and begins):
            told.append(said if begins else clause.said)
            whole = begins
        else:
            told[-1] += f"{clause.joint}{clause.said}"
            whole = whole or _is_order(told[-1], day)
    return tuple(told) if len(told) > 1 else (text,)


def _is_order(said: str, day: ReadOn) -> bool:
    found = told_order(said, day) or []
    return {line.kind for line in found} >= _WHOLE


@dataclass(frozen=True, slots=True)
class _Clause:
    joint: str
    """What stands before it."""
    said: str


def _clauses(text: str, day: ReadOn) -> list[_Clause]:
    """The clauses of a text; a comma within a date parts nothing."""
    days = [(one.start, one.end) for one in day.found(text)]
    found: list[_Clause] = []
    joint, led, at = "", "", 0
    for cut in _joint().finditer(text):
        clause = text[at : cut.start()]
        if any(start < cut.end() and cut.start() < end for start, end in days):
            continue
        if lone_day(clause, day) is not None:  # "on Oct 3 also a ring"
            led, at = f"{led}{clause} ", cut.end()
            continue
        found.append(_Clause(joint, led + clause))
        joint, led, at = cut[0], "", cut.end()
    return [*found, _Clause(joint, led + text[at:])]


@cache
def _joint() -> re.Pattern[str]:
    """A comma, an "and", or the end of a sentence."""
    another = any_form(Fact.ANOTHER)
    return compiled(rf"(?:,|(?<=\w\w\w[.!?]))\s+(?:(?-i:{another})\s+)?|\s+(?-i:{another})\s+")
