"""Which of several solutions a buyer takes, as a sentence says it (G4)."""

import re
from functools import cache

from advisor.intake.lines.words import says
from advisor.words import Talk, Tell, Word, said_anywhere
from advisor.words.patterns import any_of
from advisor.words.spelling import plainly

_SHORT = 4
"""Words of an answer that is nothing but a choice."""


def proposal_chosen(text: str, *, asked: bool = False) -> int | None:
    """Which solution a buyer takes, counted from 1: "I choose the second", "option 2".

    A bare "the second" or "2" is one only if that was `asked`. What somebody else takes, and what
    is denied, is none.
    """
    plain = plainly(text)
    if "?" in plain or says(plain, *_NOT_TAKEN):
        return None
    takes = says(plain, Tell.CHOSE, Tell.ACCEPTED)
    if not takes and not (asked and len(plain.split()) <= _SHORT):
        return None
    if numbered := _numbered().search(plain):
        return int(numbered[1])
    if asked and (bare := re.fullmatch(r"\W*([1-3])\W*", plain)):
        return int(bare[1])
    places = [at for at, word in enumerate(_PLACES, 1) if says(plain, word)]
    return places[0] if len(places) == 1 else None


_NOT_TAKEN = (Tell.NEGATION, Tell.UNREAL, Tell.SELLER)
_PLACES: tuple[Word, ...] = (Talk.FIRST, Talk.SECOND, Talk.THIRD)


@cache
def _numbered() -> re.Pattern[str]:
    names = any_of(map(plainly, said_anywhere(Tell.OPTION)))
    return re.compile(rf"(?<!\w)(?:{names}|#|№)\s*([1-3])(?!\w|[.,]\d)", re.IGNORECASE)
