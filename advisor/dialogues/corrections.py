"""Correcting a registered order: which facts can be changed, and the event that does it.

Pure: the open question is a value that can be stored as JSON, as a draft is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from babel import Locale

from advisor.countries import find_country
from advisor.dialogues.registration import Answers, Field, readings
from advisor.errors import DomainError
from advisor.events import Event, FactsCorrected, TrackingNumberReplaced
from advisor.intake import Problem, ProblemId, ProtectionDays, ProtectionUntil, check_protection
from advisor.intake.promises import terms_said
from advisor.money import Money
from advisor.order import Order
from advisor.shops import PaidWith, Shop
from advisor.terms import Terms

#: What a fact can be; `None` if it is not known.
FactValue: TypeAlias = str | int | date | Money | None


class Fact(StrEnum):
    """A fact that can be corrected. The values are the names of its field in the events."""

    TITLE = "title"
    TRACKING = "tracking_number"
    SHIPPED_ON = "shipped_on"
    PAID_ON = "paid_on"
    PROTECTION = "protection_end"
    TERMS = "terms"
    PRICE = "price"
    SHIPPING = "paid_shipping"
    GUARANTEED = "guaranteed_days"
    SELLER = "seller"
    ORDER_NUMBER = "order_number"
    COUNTRY = "destination"
    SHOP = "shop"
    PAID_WITH = "paid_with"


#: Facts that an order can do without.
CLEARABLE = frozenset(
    {Fact.TRACKING, Fact.PRICE, Fact.GUARANTEED, Fact.SELLER, Fact.ORDER_NUMBER, Fact.COUNTRY}
    | {Fact.PAID_ON, Fact.TERMS, Fact.SHOP, Fact.PAID_WITH}
)

#: Facts that are one of a few things, each with a button.
ONE_OF_FEW: Mapping[Fact, type[StrEnum]] = {
    Fact.TERMS: Terms,
    Fact.SHOP: Shop,
    Fact.PAID_WITH: PaidWith,
}

#: Facts that an order has from its shipment on.
OF_THE_SHIPMENT = frozenset({Fact.SHIPPED_ON, Fact.PROTECTION})

#: The question of registering that asks for the same; it never asks for a country.
FIELDS: Mapping[Fact, Field] = {Fact[field.name]: field for field in Field}

#: Answers by button if there are two.
YES, NO = "yes", "no"

#: Longer readings of an unclear answer do not fit a button.
_LONGEST_READING = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """The question about the value of an order's fact."""

    kind: Literal["correction"] = "correction"
    order: int
    """Number of the order within its chat."""
    fact: Fact


def fact_value(order: Order, fact: Fact) -> FactValue:
    """The value of a fact of an order."""
    value: FactValue = getattr(order, fact.value)
    return value


class Reader:
    """Reads the new value of a fact, by the parsers that read it when it was registered."""

    def __init__(self, today: date, language: str, locale: Locale) -> None:
        self._answers = Answers(today, language)
        self._locale = locale
        self._today = today

    def read(self, order: Order, fact: Fact, text: str) -> FactValue | Problem:
        """The value in a text, or what is wrong with it.

        Raises `DomainError` for an unknown country, and if the day of shipment is needed to compute
        the end of protection.
        """
        if fact is Fact.COUNTRY:
            return self._country(text)
        if fact in ONE_OF_FEW:
            return _one_of_few(fact, text)
        if fact is Fact.SHIPPING and text in (YES, NO):
            return text == YES
        value = _past_end(self._answers.read(FIELDS[fact], text))
        if isinstance(value, ProtectionDays | ProtectionUntil):
            return self._end(order, value)
        read: FactValue | Problem = value
        return read

    def readings(self, problem: Problem) -> tuple[str, ...]:
        """What an unclear answer may mean, as texts that `read` understands."""
        return tuple(one for one in readings(problem) if len(one) <= _LONGEST_READING)

    def _country(self, text: str) -> str:
        code = find_country(text, self._locale)
        if code is None:
            raise DomainError("error-country-unknown", text=text.strip()[:60])
        return code

    def _end(self, order: Order, told: ProtectionDays | ProtectionUntil) -> date | Problem:
        """The end of protection.

        It may be over: then the last window is running, and is watched.
        """
        wrong = check_protection(told, shipped_on=order.shipped_on, today=self._today)
        if wrong is not None and wrong.id is not ProblemId.PROTECTION_OVER:
            return wrong
        if isinstance(told, ProtectionUntil):
            return told.until
        if order.shipped_on is None:
            raise DomainError("error-not-shipped", number=order.number)
        return order.shipped_on + timedelta(told.days)


def _one_of_few(fact: Fact, text: str) -> str:
    """The one that is meant; the terms as a page says them. Raises `DomainError` for any other."""
    told = terms_said(text) if fact is Fact.TERMS else None
    try:
        return told or ONE_OF_FEW[fact](text.strip())
    except ValueError:
        raise DomainError("error-one-of-few") from None


def _past_end(value: Any) -> Any:
    """A past end of protection is like any other once the order is registered."""
    if isinstance(value, Problem) and value.id is ProblemId.PROTECTION_OVER:
        end = value.mapping().get("date")
        return ProtectionUntil(end) if isinstance(end, date) else value
    return value


def correcting(order: Order, fact: Fact, value: FactValue, today: date) -> Event:
    """The event that changes a fact of an order.

    Another number for a parcel on its way restarts its tracking (B2). Raises `DomainError` if the
    value contradicts what is known about the order.
    """
    if value is None and fact not in CLEARABLE:
        raise DomainError("error-fact-needed")
    if value == fact_value(order, fact):
        raise DomainError("error-nothing-changes")
    _refuse_contradiction(order, fact, value)
    under_way = order.shipped_on is not None and not order.is_received
    if fact is Fact.TRACKING and isinstance(value, str) and order.tracking_number and under_way:
        return TrackingNumberReplaced(on=today, tracking_number=value)
    return FactsCorrected.model_validate({"on": today, fact.value: value})


def _refuse_contradiction(order: Order, fact: Fact, value: FactValue) -> None:
    """What the order itself cannot check, since it was true when it was reported."""
    if fact is Fact.SHIPPED_ON and isinstance(value, date):
        known = (order.received_on, order.delivered_on, order.dispute and order.dispute.opened_on)
        first = min((day for day in known if day), default=value)
        if first < value:
            raise DomainError("error-shipped-after-that", date=first)
    open_dispute = order.dispute if order.has_open_dispute else None
    claimed = open_dispute.claimed if open_dispute else order.wished
    if fact is Fact.PRICE and isinstance(value, Money) and claimed is not None:
        _refuse_below(value, claimed)


def _refuse_below(price: Money, claimed: Money) -> None:
    """F5: a claim is never more than was paid."""
    if claimed.currency != price.currency or claimed.amount > price.amount:
        raise DomainError("error-price-below-claim", claimed=claimed)
