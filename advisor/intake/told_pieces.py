"""How many pieces came of those that were paid for: "only 2 of 5 cups came"; in any language."""

import re
from functools import cache

from advisor.intake.tellings import LONGEST_TELLING, problem_said
from advisor.intake.told import Told
from advisor.words import NUMBERS, Talk, Tell, said_anywhere
from advisor.words.patterns import any_of


def pieces_told(text: str) -> tuple[int, int] | None:
    """The pieces that came, and those paid for; `None` for a text that says nothing of both.

    Of what came broken, or in another colour, no piece is missing.
    """
    if len(text) > LONGEST_TELLING or "?" in text:
        return None
    plain = text.casefold().replace("ё", "е").replace("'", "’")
    found = _pieces().findall(plain)
    if len(found) != 1 or problem_said(text) not in (None, Told.MISSING_PIECES):
        return None
    came, paid = (_number(figure) for figure in found[0])
    tells = _came().search(plain) or problem_said(text) is Told.MISSING_PIECES
    return (came, paid) if tells and came < paid else None


def _number(said: str) -> int:
    return int(said) if said.isdecimal() else _numbers()[said]


@cache
def _numbers() -> dict[str, int]:
    return {form: value for value, word in enumerate(NUMBERS, 1) for form in said_anywhere(word)}


@cache
def _pieces() -> re.Pattern[str]:
    number = rf"(\d{{1,4}}|{any_of(_numbers())})"
    out_of = any_of(said_anywhere(Tell.OUT_OF))
    tail = r"(?:-?[xх])?"  # "из 2-х"
    # A word between only where nothing follows: "1 cable de 2 metros" is no piece of two.
    kind = rf"(?:\s+[^\W\d_]+(?=\s+{out_of}\s+\w+{tail}\s*(?:$|[,;.!])))?"
    return re.compile(
        rf"(?<![\w.,/$€£₽-]){number}{kind}\s+{out_of}\s+{number}{tail}(?![\w/%]|[.,]\d)"
    )


@cache
def _came() -> re.Pattern[str]:
    words = (*said_anywhere(Talk.HAS_COME), *said_anywhere(Tell.HERE_NOW))
    forms = any_of(form.replace("ё", "е").replace("'", "’") for form in words)
    return re.compile(rf"(?<!\w){forms}(?!\w)", re.IGNORECASE)
