"""Correcting a registered order: what is read, what becomes of it, and what is refused."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from babel import Locale

from advisor.dialogues.corrections import (
    CLEARABLE,
    Correction,
    Fact,
    FactValue,
    Reader,
    correcting,
    fact_value,
)
from advisor.disputes import DisputeReason
from advisor.errors import DomainError
from advisor.events import DisputeOpened, FactsCorrected, TrackingNumberReplaced
from advisor.intake import Problem, ProblemId
from advisor.money import Money
from advisor.order import Order
from advisor.shops import PaidWith, Shop
from advisor.terms import Terms
from advisor.transitions import apply
from tests.advisor.samples import (
    DEAR,
    after,
    day,
    dollars,
    order,
    received,
    stored,
    unshipped,
)
from tests.cases import for_each

TODAY = day(20)


def read(fact: Fact, text: str, of: Order | None = None) -> FactValue | Problem:
    reader = Reader(TODAY, "en", Locale("en"))
    return reader.read(of or order(), fact, text)


def corrected(known: Order, fact: Fact, value: FactValue) -> Order:
    return apply(known, correcting(known, fact, value, TODAY))


NEW: dict[Fact, Any] = {
    Fact.TITLE: "Ring",
    Fact.TRACKING: "RA123456785CN",
    Fact.SHIPPED_ON: day(-3),
    Fact.PAID_ON: day(-4),
    Fact.PROTECTION: day(75),
    Fact.PRICE: Money(Decimal(7), "EUR"),
    Fact.SHIPPING: True,
    Fact.GUARANTEED: 45,
    Fact.SELLER: "Sky Store",
    Fact.ORDER_NUMBER: "8012345678901234",
    Fact.COUNTRY: "DE",
    Fact.TERMS: Terms.REFUND_BY,
    Fact.SHOP: Shop.RU,
    Fact.PAID_WITH: PaidWith.CARD,
}


@for_each("fact", Fact, ids=str)
def test_every_fact_can_get_another_value(fact: Fact) -> None:
    assert fact_value(corrected(order(), fact, NEW[fact]), fact) == NEW[fact]


@for_each("fact", Fact, ids=str)
def test_a_correction_changes_one_fact_and_no_other(fact: Fact) -> None:
    before, after_it = order(), corrected(order(), fact, NEW[fact])
    others = [other for other in Fact if other is not fact]
    assert [fact_value(before, one) for one in others] == [
        fact_value(after_it, one) for one in others
    ]


@for_each("fact", Fact, ids=str)
def test_only_what_an_order_can_do_without_is_cleared(fact: Fact) -> None:
    known = corrected(order(), fact, NEW[fact])
    if fact in CLEARABLE:
        assert fact_value(corrected(known, fact, None), fact) is None
        return
    with pytest.raises(DomainError) as refused:
        correcting(known, fact, None, TODAY)
    assert refused.value.message_id == "error-fact-needed"


@for_each("fact", Fact, ids=str)
def test_the_same_again_is_no_correction(fact: Fact) -> None:
    known = corrected(order(), fact, NEW[fact])
    with pytest.raises(DomainError) as refused:
        correcting(known, fact, NEW[fact], TODAY)
    assert refused.value.message_id == "error-nothing-changes"


@pytest.mark.parametrize(
    ("known", "kind"),
    [
        (order(), TrackingNumberReplaced),
        (order(tracking_number=None), FactsCorrected),
        (after(unshipped()), FactsCorrected),
        (order(received(10)), FactsCorrected),
    ],
    ids=["on its way", "without a number", "not shipped", "received"],
)
def test_another_number_begins_anew_only_on_its_way(known: Order, kind: type) -> None:
    assert isinstance(correcting(known, Fact.TRACKING, "RA123456785CN", TODAY), kind)


def test_it_was_not_shipped_after_it_arrived() -> None:
    known = order(received(10))
    with pytest.raises(DomainError) as refused:
        correcting(known, Fact.SHIPPED_ON, day(11), TODAY)
    assert refused.value.values == {"date": day(10)}
    assert corrected(known, Fact.SHIPPED_ON, day(9)).shipped_on == day(9)


@pytest.mark.parametrize("price", [dollars("42.49"), Money(Decimal(100), "EUR")], ids=str)
def test_the_price_is_not_below_what_a_dispute_asks_for(price: Money) -> None:
    opened = DisputeOpened(on=day(16), reason=DisputeReason.UNTRACKED, claimed=DEAR)
    with pytest.raises(DomainError) as refused:
        correcting(order(opened), Fact.PRICE, price, TODAY)
    assert refused.value.values == {"claimed": DEAR}
    assert corrected(order(opened), Fact.PRICE, dollars("50")).price == dollars("50")


@for_each(
    ("fact", "text", "value"),
    [
        (Fact.TITLE, " Desk   lamp ", "Desk lamp"),
        (Fact.SHIPPED_ON, "3 days ago", day(17)),
        (Fact.PROTECTION, "75 days", day(75)),
        (Fact.PROTECTION, "until 2027-01-15", date(2027, 1, 15)),
        (Fact.PROTECTION, "until 2026-11-16", date(2026, 11, 16)),
        (Fact.PRICE, "12.50 EUR", Money(Decimal("12.50"), "EUR")),
        (Fact.SHIPPING, "yes", True),
        (Fact.SHIPPING, "no", False),
        (Fact.SHIPPING, "free shipping", False),
        (Fact.GUARANTEED, "45", 45),
        (Fact.COUNTRY, "Poland", "PL"),
    ],
)
def test_a_text_is_read_as_when_registering(fact: Fact, text: str, value: FactValue) -> None:
    assert read(fact, text) == value


@pytest.mark.parametrize(
    ("fact", "text", "wrong"),
    [
        (Fact.SHIPPED_ON, "tomorrow", ProblemId.SHIP_DATE_FUTURE),
        (Fact.PROTECTION, "until 2026-10-20", ProblemId.SHIPPED_AFTER_END),
        (Fact.PRICE, "12.50", ProblemId.PRICE_CURRENCY_MISSING),
        (Fact.GUARANTEED, "soon", ProblemId.DAYS_UNREADABLE),
        (Fact.SHIPPING, "hm", ProblemId.SHIPPING_CONFLICT),
    ],
)
def test_what_cannot_be_read_is_a_problem(fact: Fact, text: str, wrong: ProblemId) -> None:
    found = read(fact, text)
    assert isinstance(found, Problem)
    assert found.id is wrong


def test_a_sum_without_a_currency_can_be_read_in_ways_that_are_understood() -> None:
    reader = Reader(TODAY, "en", Locale("en"))
    problem = reader.read(order(), Fact.PRICE, "12.50")
    assert isinstance(problem, Problem)
    readings = reader.readings(problem)
    assert readings
    for reading in readings:
        assert isinstance(reader.read(order(), Fact.PRICE, reading), Money)


def test_a_country_that_there_is_not_is_refused() -> None:
    with pytest.raises(DomainError) as refused:
        read(Fact.COUNTRY, "Narnia")
    assert refused.value.values == {"text": "Narnia"}


def test_days_of_protection_want_the_day_of_shipment() -> None:
    with pytest.raises(DomainError) as refused:
        read(Fact.PROTECTION, "60 days", after(unshipped()))
    assert refused.value.message_id == "error-not-shipped"


def test_the_question_is_kept_as_json() -> None:
    asked = Correction(order=3, fact=Fact.PRICE)
    assert stored(asked) == asked


def test_what_is_one_of_few_is_read_by_its_value_and_terms_as_a_page_says_them() -> None:
    assert read(Fact.SHOP, "ru") is Shop.RU
    assert read(Fact.PAID_WITH, " paypal ") is PaidWith.PAYPAL
    assert read(Fact.TERMS, "refund if not delivered") is Terms.REFUND_BY
    with pytest.raises(DomainError) as caught:
        read(Fact.SHOP, "the big one")
    assert caught.value.message_id == "error-one-of-few"


def test_terms_that_were_corrected_are_asked_no_longer() -> None:
    told = corrected(order(terms_open=True), Fact.TERMS, Terms.TIMER)
    assert (told.terms, told.terms_open) == (Terms.TIMER, False)
