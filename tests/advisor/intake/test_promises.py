"""The promises of a page in one line, and what people say of its terms."""

from datetime import date

import pytest

from advisor.intake import parse_order_text, read_pasted
from advisor.intake.promises import PageTerms, day_named, take_promises, terms_said
from advisor.promises import CountsFrom, Promise, PromiseKind
from advisor.terms import Terms
from tests.cases import for_each

TODAY = date(2026, 11, 23)
BY = date(2027, 1, 23)


@for_each(
    ("language", "said"),
    [
        ("en", "Refund if no delivery before Jan 23, 2027"),
        ("en", "Full refund if your order isn’t delivered by Jan 23"),
        ("en", "If it doesn't arrive by January 23, 2027, you get your money back"),
        ("en", "Money back unless not received by 2027-01-23"),
        ("ru", "Вернём деньги, если заказ не доставят до 23 января 2027"),
        ("ru", "Возврат средств, если посылка не придёт до 23 января"),
        ("ru", "Если не получите до 23.01.2027, вернём деньги"),
        ("uk", "Повернемо гроші, якщо не доставлять до 23 січня 2027"),
        ("pl", "Zwrot pieniędzy, jeśli nie dotrze do 23 stycznia 2027"),
        ("de", "Rückerstattung, wenn nicht geliefert bis 23. Januar 2027"),
        ("de", "Erstattung wenn nicht bis 23. Januar geliefert"),
        ("fr", "Remboursement si non livré avant le 23 janvier 2027"),
        ("es", "Reembolso si no llega antes del 23 de enero de 2027"),
        ("pt-BR", "Reembolso se não for entregue até 23 de janeiro de 2027"),
    ],
)
def test_the_date_of_a_refund_is_read_in_every_language(language: str, said: str) -> None:
    found = parse_order_text(f"Lamp, LP00123456789012, {said}", today=TODAY, language=language)
    assert (found.terms, found.protection_end) == (Terms.REFUND_BY, BY)
    assert found.title == "Lamp"
    assert found.tracking == "LP00123456789012"
    assert found.guaranteed_days is None


@for_each(
    ("language", "said", "worth"),
    [
        ("en", "Apply for $1.00 coupon code if delayed by Dec 20, 2026", "1.00 USD"),
        ("en", "€1 voucher if it comes late, after 20 December", "1 EUR"),
        ("ru", "Купон на 80 ₽, если заказ задержится после 20 декабря", "80 RUB"),
        ("uk", "Купон, якщо замовлення запізниться після 20 грудня", None),
        ("pl", "Kupon, jeśli dostawa się opóźni po 20 grudnia", None),
        ("de", "Gutschein bei Verspätung nach dem 20. Dezember", None),
        ("fr", "Coupon de 1 € en cas de retard après le 20 décembre", "1 EUR"),
        ("es", "Cupón de 1 € si se retrasa después del 20 de diciembre", "1 EUR"),
        ("pt-BR", "Cupom de R$ 5 se atrasar depois de 20 de dezembro", "5 BRL"),
    ],
)
def test_a_coupon_for_a_late_parcel_is_read_in_every_language(
    language: str, said: str, worth: str | None
) -> None:
    told, rest = take_promises(said, today=TODAY, language=language)
    [coupon] = told.promises
    assert (coupon.kind, coupon.until) == (PromiseKind.LATE_COUPON, date(2026, 12, 20))
    amount = coupon.amount
    assert worth == (None if amount is None else f"{amount.amount} {amount.currency}")
    assert rest == ""


@for_each(
    ("said", "promise"),
    [
        (
            "Free returns until Feb 12, 2027",
            Promise(kind=PromiseKind.FREE_RETURN, until=date(2027, 2, 12)),
        ),
        (
            "Free returns within 90 days of payment",
            Promise(kind=PromiseKind.FREE_RETURN, days=90, counts_from=CountsFrom.PAYMENT),
        ),
        (
            "15-day free returns after delivery",
            Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT),
        ),
        ("Бесплатный возврат 15 дней", Promise(kind=PromiseKind.FREE_RETURN, days=15)),
        ("Refund if package lost", Promise(kind=PromiseKind.LOST_REFUND)),
        ("Refund if items damaged", Promise(kind=PromiseKind.DAMAGED_REFUND)),
        ("Must ship before Nov 30", Promise(kind=PromiseKind.SHIP_BY, until=date(2026, 11, 30))),
        (
            "Coupon code if delayed by Nov 18",
            Promise(kind=PromiseKind.LATE_COUPON, until=date(2026, 11, 18)),
        ),
    ],
)
def test_other_promises_are_read(said: str, promise: Promise) -> None:
    told, _ = take_promises(said, today=TODAY, language="en")
    assert told == PageTerms(promises=(promise,))


@for_each(
    "said",
    [
        "Your refund was issued on Nov 3 as the order was not delivered",
        "Refund if no delivery before Aug 1, 2026",
        "Free returns",
        "Free returns within 900 days",
        "Coupon code if delayed",
        "Lamp, 60 days, $20",
        "Refund if not satisfied",
        "a, " * 60 + "Refund if no delivery before Jan 23, 2027",
    ],
)
def test_what_promises_nothing_is_left_as_it_is(said: str) -> None:
    assert take_promises(said, today=TODAY, language="en") == (PageTerms(), said)


def test_a_date_with_two_readings_is_asked_about() -> None:
    text = "Lamp, LP00123456789012, refund if not delivered by 02/03/2027"
    found = parse_order_text(text, today=TODAY, language="en")
    assert found.terms is Terms.REFUND_BY
    assert found.protection_end is None
    assert [one.id for one in found.questions] == ["protection_ambiguous"]


def test_of_two_dates_for_the_refund_the_earlier_counts() -> None:
    text = "Refund if not delivered by Feb 1, 2027; refund if lost or not delivered by Jan 23, 2027"
    told, _ = take_promises(text, today=TODAY, language="en")
    assert told.refund_by == BY


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Lamp, LP00123456789012, protection ends 5 Dec", Terms.TIMER),
        ("Lamp, LP00123456789012, 25 days 11 hours", Terms.TIMER),
        ("Lamp, LP00123456789012, 25 days left", Terms.TIMER),
        ("Lamp, LP00123456789012, until 5 Dec", None),
        ("Lamp, LP00123456789012, 60 days protection", None),
    ],
)
def test_a_date_without_words_beside_it_leaves_the_terms_open(
    text: str, terms: Terms | None
) -> None:
    assert parse_order_text(text, today=TODAY, language="en").terms is terms


PAGE = """
Awaiting delivery
Order ID: 8193002012345678
Wireless Earbuds Pro
US $20.00
Order placed on: Nov 10, 2026
Shipped on: Nov 12, 2026
Delivery: Nov 30 - Dec 20
AliExpress commitment
Apply for $1.00 coupon code if delayed by
Dec 20, 2026
Refund if no delivery before
Jan 23, 2027
Refund if package lost
75-day Buyer Protection
"""


def test_a_label_above_its_date_is_joined_to_it() -> None:
    (found,) = read_pasted(PAGE, today=TODAY, language="en")
    assert (found.intake.terms, found.intake.protection_end) == (Terms.REFUND_BY, BY)
    assert found.intake.protection_days is None
    assert [one.kind for one in found.intake.promises] == ["late_coupon", "lost_refund"]
    assert found.intake.promises[0].until == date(2026, 12, 20)


@pytest.mark.parametrize(
    ("said", "terms"),
    [
        ("refund if not delivered", Terms.REFUND_BY),
        ("вернём деньги, если не доставят", Terms.REFUND_BY),
        ("protection ends", Terms.TIMER),
        ("защита", Terms.TIMER),
        ("I don't know", None),
        ("protection and refund", None),
    ],
)
def test_the_terms_are_told_in_words(said: str, terms: Terms | None) -> None:
    assert terms_said(said) is terms


@for_each(
    ("language", "said"),
    [
        ("en", "19.01.2027"),
        ("en", "from January 19"),
        ("en", "it says after Jan 18"),
        ("ru", "с 19 января"),
        ("ru", "после 18 января"),
        ("uk", "з 19 січня"),
        ("pl", "od 19 stycznia"),
        ("de", "ab dem 19. Januar"),
        ("fr", "à partir du 19 janvier"),
        ("es", "desde el 19 de enero"),
        ("pt-BR", "a partir de 19 de janeiro"),
    ],
)
def test_a_day_that_the_site_names_is_read_in_a_sentence(language: str, said: str) -> None:
    assert day_named(said, today=TODAY, language=language) == date(2027, 1, 19)


@pytest.mark.parametrize("said", ["hello", "2025-01-01"])
def test_no_day_to_come_is_none(said: str) -> None:
    assert day_named(said, today=TODAY, language="en") is None
