"""Sums of money."""

import re
from dataclasses import dataclass
from decimal import Decimal

_CURRENCY = re.compile(r"[A-Z]{3}\Z")


@dataclass(frozen=True, slots=True)
class Money:
    """A positive sum in one currency (ISO 4217 code). Raises `ValueError` for anything else."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        if not self.amount.is_finite() or self.amount <= 0:
            raise ValueError("a sum is positive")
        if not _CURRENCY.match(self.currency):
            raise ValueError("a currency is three capital letters")
