"""What else the page of an order promises, and who may take the order back (I4-I8)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.money import Money


class PromiseKind(StrEnum):
    """A promise of a page. The values are stored."""

    LATE_COUPON = "late_coupon"
    """A coupon if it comes later than a date; it has to be applied for (I4)."""
    FREE_RETURN = "free_return"
    """The goods may go back for free, for no reason (I5)."""
    LOST_REFUND = "lost_refund"
    """A refund once tracking says that it is lost (I6)."""
    DAMAGED_REFUND = "damaged_refund"
    """A refund if it arrives damaged (I6)."""
    SHIP_BY = "ship_by"
    """The seller has to send it before a date (I7)."""


class Canceller(StrEnum):
    """Who cancelled an order. The values are stored."""

    SELLER = "seller"
    BUYER = "buyer"


class CountsFrom(StrEnum):
    """What the days of a promise count from. The values are stored."""

    PAYMENT = "payment"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A promise as the page shows it: with a date, with days, or with neither."""

    kind: PromiseKind
    until: date | None = None
    """The local date that it names."""
    days: int | None = None
    """The days that it names instead."""
    counts_from: CountsFrom | None = None
    """What those days count from; `None` where the page does not say."""
    amount: Money | None = None
    """How much a coupon is worth, where the page says."""
