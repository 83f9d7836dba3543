"""Lines in which a page promises something: a refund, a coupon, a free return, a shipment (I)."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from advisor.intake.lines.days import ReadOn
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.lines.words import any_form, says
from advisor.intake.matching import compiled
from advisor.intake.prices import read_price
from advisor.intake.problems import Problem
from advisor.money import Money
from advisor.promises import CountsFrom, Promise, PromiseKind
from advisor.words import Day, Page, Promised

_LONGEST_LABEL = 90
"""Characters of a line that is nothing but a label."""

_MOST_DAYS = 365

_LONG_PAST = 60
"""Days. A refund promised for a day further back is no longer to be had."""

_FAR_AHEAD = 270
"""Days. A day without a year that would lie so far ahead was meant as one that is over."""

#: A comma that parts two promises, and not a day from its year.
_COMMA = re.compile(r",\s+(?!(?:20)\d\d(?!\d))|\s[–—-]\s(?=[^\W\d])")


def promised(text: str, day: ReadOn) -> list[Line] | None:
    """ "Refund if no delivery before Dec 28", "Apply for $1.00 coupon code if delayed by Dec 2"."""
    if not _promises_something(text):
        return None
    parted = [line for piece in _COMMA.split(text) for line in _read(piece, day)]
    return parted or list(_read(text, day)) or None


def awaits_a_day(text: str, day: ReadOn) -> bool:
    """Whether it promises something for a day that it does not name: that stands below it."""
    if len(text) > _LONGEST_LABEL or day.names_a_day(text):
        return False
    return (
        _is_refund(text) or _is_coupon(text) or says(text, Promised.SHIP_BY, Promised.FREE_RETURN)
    )


def _promises_something(text: str) -> bool:
    return says(
        text, Promised.MONEY_RETURNS, Promised.COUPON, Promised.FREE_RETURN, Promised.SHIP_BY
    )


def _is_coupon(text: str) -> bool:
    return says(text, Promised.COUPON) and says(text, Promised.LATE, Promised.UNDELIVERED)


def _is_refund(text: str) -> bool:
    """A refund is promised under a condition; one that was issued is none."""
    if not says(text, Promised.CONDITION) or says(text, Page.REFUNDED) or _is_coupon(text):
        return False
    if "%" in text:  # a part of the money
        return False
    return says(text, Promised.MONEY_RETURNS) and says(text, Promised.UNDELIVERED, Promised.LATE)


def _read(text: str, day: ReadOn) -> Iterator[Line]:
    """What a line or a part of one promises."""
    if _is_coupon(text):
        yield from _dated(text, day, PromiseKind.LATE_COUPON)
        return
    if _is_refund(text) and (by := _day_in(text, day)) is not None:
        yield Line(Kind.REFUND_BY, by)
    if says(text, Promised.FREE_RETURN):
        yield from _free_return(text, day)
    elif says(text, Promised.SHIP_BY):
        yield from _dated(text, day, PromiseKind.SHIP_BY)
    elif says(text, Promised.MONEY_RETURNS) and says(text, Promised.CONDITION):
        for word, kind in (
            (Promised.PARCEL_LOST, PromiseKind.LOST_REFUND),
            (Promised.GOODS_DAMAGED, PromiseKind.DAMAGED_REFUND),
        ):
            if says(text, word):
                yield Line(Kind.PROMISE, Promise(kind=kind))


def _dated(text: str, day: ReadOn, kind: PromiseKind) -> Iterator[Line]:
    """A promise that is worth something only with its day."""
    until = _day_in(text, day)
    if isinstance(until, date):
        amount = _amount_in(text) if kind is PromiseKind.LATE_COUPON else None
        yield Line(Kind.PROMISE, Promise(kind=kind, until=until, amount=amount))


#: A sum with its sign or letters before or behind it; a bare number may be a day.
_AMOUNT = re.compile(
    r"(?:[A-Z]{1,3})?[$€£₽₴¥]\s?\d{1,6}(?:[.,]\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?\s?(?:[$€£₽₴¥]|zł|грн|руб)"
)


def _amount_in(text: str) -> Money | None:
    """What a coupon is worth, if the line names one sum."""
    sums = [read_price(one[0]) for one in _AMOUNT.finditer(text)]
    return sums[0] if len(sums) == 1 and isinstance(sums[0], Money) else None


def _free_return(text: str, day: ReadOn) -> Iterator[Line]:
    until = _day_in(text, day)
    if isinstance(until, date):
        yield Line(Kind.PROMISE, Promise(kind=PromiseKind.FREE_RETURN, until=until))
        return
    days = _span().search(text)
    if days is not None and 1 <= int(days[1]) <= _MOST_DAYS:
        counts = _counts_from(text)
        promise = Promise(kind=PromiseKind.FREE_RETURN, days=int(days[1]), counts_from=counts)
        yield Line(Kind.PROMISE, promise)


def _counts_from(text: str) -> CountsFrom | None:
    if says(text, Promised.FROM_RECEIPT):
        return CountsFrom.RECEIPT
    return CountsFrom.PAYMENT if says(text, Promised.FROM_PAYMENT) else None


@cache
def _span() -> re.Pattern[str]:
    return compiled(rf"(?<![\d-])(\d{{1,3}})[\s-]*{any_form(Day.DAYS)}(?!\w)")


def _day_in(text: str, day: ReadOn) -> date | Problem | None:
    """The day that a promise names, which may be over: a coupon is applied for afterwards."""
    found = day.coming(text)
    if found is None or (isinstance(found, date) and (found - day.today).days <= _FAR_AHEAD):
        return found if found is None or (day.today - found).days <= _LONG_PAST else None
    before = day.past(text)
    return before if isinstance(before, date) else found


def terms_told(text: str) -> tuple[bool, bool]:
    """Whether a text speaks of a refund if nothing comes, and of a protection that ends."""
    refund = says(text, Promised.MONEY_RETURNS, Promised.UNDELIVERED)
    return refund, says(text, Promised.UNDER_PROTECTION)
