"""What a text says about the time before shipment: paid when, and not sent yet (A9)."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from advisor.intake.matching import compiled, one_of, only
from advisor.intake.order_dates import parse_ship_date
from advisor.intake.problems import Problem
from advisor.intake.vocabulary import in_english
from advisor.words import Day, Fact

_SEPARATORS = re.compile(r"[,;\n]")

#: Pieces of the longest text that is looked through: each costs as much as a sentence.
_MOST_PIECES = 400


@dataclass(frozen=True, slots=True)
class Payment:
    """What was said about payment and a future shipment."""

    unshipped: bool = False
    paid_on: date | None = None


def says_not_shipped(text: str) -> bool:
    """Whether a text says that the parcel was not sent yet, and nothing else."""
    return only(Fact.NOT_SHIPPED_YET).fullmatch(in_english(text.strip())) is not None


def take_payment(text: str, *, today: date, language: str) -> tuple[Payment, str]:
    """What a text says about payment, and the text without those pieces."""
    unshipped, paid_on = False, None
    rest = []
    pieces, typed = _SEPARATORS.split(in_english(text)), _SEPARATORS.split(text)
    if len(pieces) > _MOST_PIECES:
        return Payment(), text
    originals = typed if len(typed) == len(pieces) else pieces
    for piece, original in zip(pieces, originals, strict=True):
        day = _paid_on(piece.strip(), today, language)
        if says_not_shipped(piece):
            unshipped = True
        elif day is not None:
            paid_on = day
        else:
            rest.append(original)
    if not unshipped and paid_on is None:
        return Payment(), text
    return Payment(unshipped, paid_on), "\n".join(rest)


def _paid_on(piece: str, today: date, language: str) -> date | None:
    paid = _paid_before_a_day().match(piece) or _paid_behind_a_day().search(piece)
    if paid is None:
        return None
    told = f"{piece[: paid.start()]} {piece[paid.end() :]}"
    day = parse_ship_date(told, today=today, language=language)
    return None if isinstance(day, Problem) else day


@cache
def _paid_behind_a_day() -> re.Pattern[str]:
    """ "gestern bezahlt", "вчера оплатил"."""
    return compiled(rf"(?<=\S)\s+{one_of(Fact.PAID)}$")


@cache
def _paid_before_a_day() -> re.Pattern[str]:
    day = one_of(Day.TODAY, Day.YESTERDAY)
    return compiled(rf"{one_of(Fact.PAID)}\s+(?=\S*\d|{day})")
