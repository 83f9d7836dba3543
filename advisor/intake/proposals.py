"""The solutions that a decision offers, as a sentence says them (G4)."""

import re
from functools import cache

from advisor.intake.lines.sums import sums_in
from advisor.intake.tellings import says_goes_back, says_in_full
from advisor.intake.told_sums import percent_within
from advisor.words import Tell, said_anywhere
from advisor.words.patterns import any_of
from advisor.words.spelling import plainly

_MOST = 3


def proposals_in(text: str) -> tuple[str, ...]:
    """The parts of a text that each say a solution, in their order; none if it is not several."""
    parts = [part.strip() for part in _apart().split(text)]
    found = tuple(part for part in parts if _says_a_solution(part))
    return found if 2 <= len(found) <= _MOST else ()


def _says_a_solution(part: str) -> bool:
    sums = len(sums_in(part))
    one = sums == 1 or percent_within(part) is not None
    return sums <= 1 and (one or says_goes_back(part) or says_in_full(part))


@cache
def _apart() -> re.Pattern[str]:
    """What parts two solutions: "or", a sign, "2)"; no comma of a sum does."""
    between = any_of(map(plainly, said_anywhere(Tell.OR)))
    return re.compile(
        rf"(?<!\w){between}(?!\w)|;|\n|,(?=\s)|(?<![\w.,])\d[.)](?=\s)", re.IGNORECASE
    )
