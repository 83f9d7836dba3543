"""What a pasted text says anew of a registered order: pure, and short enough for a button."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from advisor.dialogues.corrections import Fact, correcting
from advisor.events import Event, ExtensionGranted, OrderShipped, PageSeen, PromisesTold, TermsTold
from advisor.money import Money
from advisor.order import Order
from advisor.promises import CountsFrom, Promise, PromiseKind
from advisor.terms import Terms

_SHIPPED, _END, _TERMS, _NUMBER = "s", "e", "w", "t"
_MOST_CHARACTERS = 44
"""Of an argument, so that it fits the callback data of a button with its order."""
_ROUNDED_DAY = timedelta(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anew:
    """What a text says of a registered order, or what of that differs from what is stored."""

    shipped_on: date | None = None
    protection_end: date | None = None
    tracking: str | None = None
    terms: Terms | None = None
    """What its date means (I1)."""
    promises: tuple[Promise, ...] = ()
    """What else its page promises (I4-I7)."""

    @property
    def says_something(self) -> bool:
        """Whether there is anything new."""
        return self != Anew()

    @property
    def tells_the_shipment(self) -> bool:
        """Whether it says all that has to be known of a shipment."""
        return self.shipped_on is not None and self.protection_end is not None

    @property
    def of_the_page(self) -> "Anew":
        """What holds for an order that was not sent, too."""
        return Anew(terms=self.terms, promises=self.promises)


def told_anew(order: Order, told: Anew) -> Anew:
    """What is new for an order in what a text says.

    An end that differs by a day is the rounding of the shop's own timer. Of an order that came,
    only its promises can be new.
    """
    promises = tuple(_new_promises(order, told))
    if order.is_received:
        return Anew(promises=promises)
    stored, end = order.protection_end, told.protection_end
    same_end = stored is not None and end is not None and abs(end - stored) <= _ROUNDED_DAY
    return Anew(
        shipped_on=None if told.shipped_on == order.shipped_on else told.shipped_on,
        protection_end=None if same_end else end,
        tracking=None if told.tracking == order.tracking_number else told.tracking,
        terms=None if told.terms is order.terms else told.terms,
        promises=promises,
    )


def _new_promises(order: Order, told: Anew) -> Iterator[Promise]:
    """The promises that a text makes anew; a page that leaves a sum out has not taken it back."""
    stored = {one.kind: one for one in order.promises}
    sent = order.shipped_on is not None or told.shipped_on is not None
    over = {*order.promises_used, *([PromiseKind.SHIP_BY] if sent else [])}
    if order.cancelled_on is not None:
        return
    for one in told.promises:
        known = stored.get(one.kind)
        promise = replace(one, amount=one.amount or (known.amount if known else None))
        if one.kind not in over and promise != known:
            yield promise


def events(order: Order, told: Anew, today: date) -> tuple[Event, ...]:
    """The events by which an order takes over what is new.

    Raises `DomainError` where it contradicts what is known of the order.
    """
    return (*_of_the_parcel(order, told, today), *_of_the_page(told, today))


def _of_the_parcel(order: Order, told: Anew, today: date) -> Iterator[Event]:
    if order.shipped_on is None and told.tells_the_shipment:
        yield _shipment(order, told, today)
        return
    if told.shipped_on is not None:
        yield correcting(order, Fact.SHIPPED_ON, told.shipped_on, today)
    end = told.protection_end
    if end is not None:
        later = order.protection_end is not None and end > order.protection_end
        extended: Event = ExtensionGranted(on=today, new_end=end)
        if not order.extension_pending:  # nobody asked for it: it moved by itself (I2)
            extended = PageSeen(on=today, end=end)
        yield extended if later else correcting(order, Fact.PROTECTION, end, today)
    if told.tracking is not None:
        yield correcting(order, Fact.TRACKING, told.tracking, today)


def _shipment(order: Order, told: Anew, today: date) -> OrderShipped:
    assert told.shipped_on is not None  # it is told
    return OrderShipped(
        on=today,
        shipped_on=told.shipped_on,
        protection_end=told.protection_end,
        tracking_number=told.tracking or order.tracking_number,
        terms_open=told.terms is None,
    )


def _of_the_page(told: Anew, today: date) -> Iterator[Event]:
    if told.terms is not None:
        yield TermsTold(on=today, terms=told.terms)
    if told.promises:
        yield PromisesTold(on=today, promises=told.promises)


# -- as the argument of a button -----------------------------------------------------------------

_LETTERS = {
    PromiseKind.LATE_COUPON: "c",
    PromiseKind.FREE_RETURN: "f",
    PromiseKind.LOST_REFUND: "l",
    PromiseKind.DAMAGED_REFUND: "d",
    PromiseKind.SHIP_BY: "b",
}
_COUNTS = {CountsFrom.PAYMENT: "p", CountsFrom.RECEIPT: "r", None: ""}
_MEANS = {Terms.REFUND_BY: "r", Terms.TIMER: "t"}
_PROMISES = {letter: kind for kind, letter in _LETTERS.items()}
_COUNTED = {letter: counts for counts, letter in _COUNTS.items()}
_MEANT = {letter: terms for terms, letter in _MEANS.items()}

_PROMISE = re.compile(
    r"([cfldb])(?:(\d{6})|(\d{1,3})([pr]?))?(?:x(\d{1,6}(?:,\d{1,2})?)([A-Z]{3}))?", re.ASCII
)
_TRACKING = re.compile(r"[A-Z0-9-]{5,40}", re.ASCII)


def to_argument(told: Anew) -> str:
    """What is new as the argument of a button; what would make it too long is left out."""
    taken: list[str] = []
    for part in _parts(told):
        if len(".".join((*taken, part))) <= _MOST_CHARACTERS:
            taken.append(part)
    return ".".join(taken)


def carried(told: Anew) -> Anew:
    """What of it fits a button; the rest is new again when the page is pasted once more."""
    return from_argument(to_argument(told)) or Anew()


def _parts(told: Anew) -> Iterator[str]:
    for name, day in ((_SHIPPED, told.shipped_on), (_END, told.protection_end)):
        if day is not None:
            yield f"{name}{day:%y%m%d}"
    if told.terms is not None:
        yield _TERMS + _MEANS[told.terms]
    if told.tracking is not None:
        yield _NUMBER + told.tracking
    yield from map(_promise_part, told.promises)


def _promise_part(promise: Promise) -> str:
    part = _LETTERS[promise.kind]
    if promise.until is not None:
        part += f"{promise.until:%y%m%d}"
    elif promise.days is not None:
        part += f"{promise.days}{_COUNTS[promise.counts_from]}"
    if promise.amount is not None:
        sum_ = f"{promise.amount.amount.normalize():f}".replace(".", ",")
        part += f"x{sum_}{promise.amount.currency}"
    return part


def from_argument(argument: str) -> Anew | None:
    """What `to_argument` wrote; `None` for anything else."""
    told = Anew()
    try:
        for part in argument.split("."):
            told = _with_part(told, part[:1], part[1:])
    except (ValueError, KeyError):
        return None
    return told


def _with_part(told: Anew, name: str, rest: str) -> Anew:
    """What is told with one part more. Raises `ValueError` or `KeyError` for one of no meaning."""
    if name == _SHIPPED:
        return replace(told, shipped_on=_day(rest))
    if name == _END:
        return replace(told, protection_end=_day(rest))
    if name == _TERMS:
        return replace(told, terms=_MEANT[rest])
    if name == _NUMBER and _TRACKING.fullmatch(rest):
        return replace(told, tracking=rest)
    return replace(told, promises=(*told.promises, _promise(name + rest)))


def _promise(part: str) -> Promise:
    match = _PROMISE.fullmatch(part)
    if match is None:
        raise ValueError(part)
    letter, until, days, counts, amount, currency = match.groups()
    return Promise(
        kind=_PROMISES[letter],
        until=None if until is None else _day(until),
        days=None if days is None else int(days),
        counts_from=_COUNTED[counts or ""],
        amount=None if amount is None else Money(Decimal(amount.replace(",", ".")), currency),
    )


def _day(digits: str) -> date:
    if re.fullmatch(r"\d{6}", digits, re.ASCII) is None:
        raise ValueError(digits)
    return date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
