"""The sum that a sentence about a dispute names: as money, or as a percentage of the price."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from advisor.intake.lines.sums import sums_in
from advisor.intake.prices import sum_within
from advisor.intake.problems import Problem
from advisor.money import Money, share_of
from advisor.words import Tell, said_anywhere
from advisor.words.patterns import any_of


@dataclass(frozen=True, slots=True)
class ToldSum:
    """A sum, and the percentage as which it was told, if it was."""

    sum: Money
    percent: Decimal | None = None


def sum_told(text: str, paid: Money | None) -> ToldSum | Problem | None:
    """The only sum in a sentence: "for $10", "10 percent", "half"; `None` without or with several.

    `paid` is the price, of which percentages are taken and whose currency a bare number has. A sum
    of zero is a `Problem`.
    """
    named = sums_in(text)
    if len(named) == 1:
        return ToldSum(named[0])
    if named:
        return None
    percent = share_within(text)
    if percent is not None:
        return None if paid is None else ToldSum(share_of(paid, percent), percent)
    found = sum_within(text, currency=None if paid is None else paid.currency)
    return ToldSum(found) if isinstance(found, Money) else found


def share_within(text: str) -> Decimal | None:
    """The only part of the price that a text names, as a percentage: "10 percent", "half"."""
    percent = percent_within(text)
    if percent is not None:
        return percent
    is_half = _half().search(text) is not None and not any(map(str.isdigit, text))
    return Decimal(50) if is_half else None


@cache
def _half() -> re.Pattern[str]:
    """ "Half an hour" is none of a price."""
    return re.compile(rf"(?<!\w){any_of(said_anywhere(Tell.HALF))}(?!\w|\s+an?\b)", re.IGNORECASE)


def percent_within(text: str) -> Decimal | None:
    """The only percentage in a text, above 0 and up to 100; `None` without one, or with several."""
    found = [Decimal(one.replace(",", ".")) for one in _percent().findall(text)]
    return found[0] if len(found) == 1 and 0 < found[0] <= 100 else None


@cache
def _percent() -> re.Pattern[str]:
    sign = rf"(?:%|{any_of(said_anywhere(Tell.PERCENT))}(?!\w))"
    return re.compile(rf"(?<![\d.,])(\d{{1,3}}(?:[.,]\d{{1,2}})?)\s?{sign}", re.IGNORECASE)
