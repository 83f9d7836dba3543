"""The facts of an order, put together from what was found in the pieces of its text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

from advisor.intake import tracking
from advisor.intake.fields import (
    Finding,
    Guaranteed,
    NoTracking,
    OrderNumber,
    Seller,
    Shipped,
    Shipping,
    Tracking,
)
from advisor.intake.order_text.asking import Questions
from advisor.intake.order_text.naming import PieceRead, name_in, of_kind
from advisor.intake.problems import Problem, ProblemId, problem
from advisor.intake.protection import (
    Protection,
    ProtectionDays,
    ProtectionUntil,
    check_protection,
)
from advisor.money import Money
from advisor.promises import Promise
from advisor.shops import Shop
from advisor.terms import Terms

ROUNDED_DAY = timedelta(1)
"""By so much the shop's own timer may differ from the days that its page names."""


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """What may be known about an order before it is registered; `None` is what is not.

    At most one of `protection_days` (from shipment) and `protection_end` is set.
    """

    title: str | None = None
    tracking: str | None = None
    shipped_on: date | None = None
    protection_days: int | None = None
    protection_end: date | None = None
    price: Money | None = None
    guaranteed_days: int | None = None
    seller: str | None = None
    order_number: str | None = None
    paid_shipping: bool | None = None
    terms: Terms | None = None
    """What the date means, where a text says so; `None` beside a date leaves it open (I1)."""
    promises: tuple[Promise, ...] = ()
    """What else its page promises (I4-I7)."""
    shop: Shop | None = None
    """The site where it was bought, if it is named (J5)."""

    def told(self) -> dict[str, Any]:
        """What is known, by the name of its field; both fields of a protection if it has one."""
        values = {one.name: getattr(self, one.name) for one in fields(OrderFacts)}
        protection = {name: values.pop(name) for name in ("protection_days", "protection_end")}
        known = {name: value for name, value in values.items() if value not in (None, ())}
        return known if set(protection.values()) == {None} else known | protection


@dataclass(frozen=True, slots=True)
class Intake(OrderFacts):
    """What a text says about an order; what is in question is left out of the facts."""

    untracked: bool = False
    """Whether the text says that there is no tracking number."""
    questions: tuple[Problem, ...] = ()
    """What has to be asked, in the order of the fields."""
    unused: tuple[str, ...] = ()
    """Text that went into no field, so that nobody believes it was recorded."""


def facts_of(pieces: Sequence[PieceRead], today: date) -> Intake:
    """The facts of the one order that all the pieces are about; what is unclear is asked."""
    findings = [finding for _, found in pieces for finding in found]
    asked = Questions(of_kind(Problem, findings))
    named = name_in(pieces, findings, asked)
    codes, numbers = _codes(findings)
    shipped_on, end = _dates(findings, asked, today)
    facts = Intake(
        title=named.title,
        tracking=asked.one(codes or named.codes, ProblemId.TRACKING_TWICE, "tracking"),
        shipped_on=shipped_on,
        protection_days=end.days if isinstance(end, ProtectionDays) else None,
        protection_end=end.until if isinstance(end, ProtectionUntil) else None,
        price=asked.one(of_kind(Money, findings), ProblemId.PRICE_TWICE, "price"),
        guaranteed_days=asked.one(
            (found.days for found in of_kind(Guaranteed, findings)),
            ProblemId.GUARANTEED_TWICE,
            "guaranteed",
        ),
        seller=asked.one(
            (found.name for found in of_kind(Seller, findings)), ProblemId.SELLER_TWICE, "seller"
        ),
        order_number=asked.one(numbers, ProblemId.ORDER_NUMBER_TWICE, "order_number"),
        paid_shipping=_paid_shipping(findings, asked),
        untracked=bool(of_kind(NoTracking, findings)),
        unused=named.unused,
    )
    return replace(facts, questions=asked.in_order())


def _paid_shipping(findings: Iterable[Finding], asked: Questions) -> bool | None:
    said = {found.paid for found in of_kind(Shipping, findings)}
    if len(said) > 1:
        asked.add(problem(ProblemId.SHIPPING_CONFLICT))
        return None
    return next(iter(said), None)


def _codes(findings: Sequence[Finding]) -> tuple[list[str], list[str]]:
    """Tracking codes and order numbers.

    If there are two codes, the one that looks like an order number is the order's, unless it has
    another.
    """
    numbers = list(dict.fromkeys(found.digits for found in of_kind(OrderNumber, findings)))
    codes = list(dict.fromkeys(found.code for found in of_kind(Tracking, findings)))
    codes = [code for code in codes if code not in numbers]
    like_orders = [code for code in codes if tracking.looks_like_order_number(code)]
    if not numbers and len(like_orders) == 1 and len(codes) == 2:
        return [code for code in codes if code not in like_orders], like_orders
    return codes, numbers


def _dates(
    findings: Sequence[Finding], asked: Questions, today: date
) -> tuple[date | None, Protection | None]:
    """The day of shipment and the protection, or neither if they contradict each other."""
    shipped_on = asked.one(
        (found.on for found in of_kind(Shipped, findings)), ProblemId.SHIP_DATE_TWICE, "ship_date"
    )
    end = _protection(findings, shipped_on, asked)
    wrong = end and check_protection(end, shipped_on=shipped_on, today=today)
    if not wrong:
        return shipped_on, end
    asked.add(wrong)
    return (None if wrong.id is ProblemId.SHIPPED_AFTER_END else shipped_on), None


def _protection(
    findings: Sequence[Finding], shipped_on: date | None, asked: Questions
) -> Protection | None:
    days = asked.one(
        (found.days for found in of_kind(ProtectionDays, findings)),
        ProblemId.PROTECTION_DAYS_TWICE,
        "protection",
    )
    until = asked.one(
        (found.until for found in of_kind(ProtectionUntil, findings)),
        ProblemId.PROTECTION_UNTIL_TWICE,
        "protection",
    )
    if asked.has("protection"):
        return None
    if until is None:
        return None if days is None else ProtectionDays(days)
    return _agreed(days, until, shipped_on, asked)


def _agreed(
    days: int | None, until: date, shipped_on: date | None, asked: Questions
) -> Protection | None:
    """An end and a number of days, if they mean the same end.

    A difference of a day is the rounding of the shop's own timer; the earlier end is the safe one.
    """
    if days is None or shipped_on is None:
        return ProtectionUntil(until)
    reckoned = shipped_on + timedelta(days)
    if abs(reckoned - until) <= ROUNDED_DAY:
        return ProtectionUntil(min(reckoned, until))
    asked.add(problem(ProblemId.PROTECTION_CONFLICT, days=days, reckoned=reckoned, until=until))
    return None
