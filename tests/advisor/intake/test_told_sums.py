from decimal import Decimal

import pytest

from advisor.intake import Problem
from advisor.intake.prices import read_price
from advisor.intake.told_sums import ToldSum, percent_within, sum_told
from advisor.money import Money
from tests.cases import for_each

DOLLARS = Money(Decimal("34.90"), "USD")
ROUBLES = Money(Decimal(2500), "RUB")
YEN = Money(Decimal(1999), "JPY")


@for_each(
    ("said", "paid", "amount", "currency"),
    [
        ("opened dispute for $10", DOLLARS, "10", "USD"),
        ("opened the dispute on 5 october for $10", DOLLARS, "10", "USD"),
        ("asked for 15 pounds", None, "15", "GBP"),
        ("decision: $8", DOLLARS, "8", "USD"),
        ("decision: 8", DOLLARS, "8", "USD"),
        ("открыла спор на 1 200 ₽", ROUBLES, "1200", "RUB"),
        ("продавец предлагает 300 рублей", ROUBLES, "300", "RUB"),
        ("der Verkäufer bietet 5,50 €", None, "5.50", "EUR"),
        ("le vendeur propose 3,20 €", None, "3.20", "EUR"),
    ],
)
def test_a_told_sum_is_read_behind_any_words(
    said: str, paid: Money | None, amount: str, currency: str
) -> None:
    assert sum_told(said, paid) == ToldSum(Money(Decimal(amount), currency))


@for_each(
    ("said", "paid", "amount"),
    [
        ("seller offers 10% refund", DOLLARS, "3.49"),
        ("offers 10 %", DOLLARS, "3.49"),
        ("he offered 10 percent", DOLLARS, "3.49"),
        ("продавец предложил вернуть 10 процентов", ROUBLES, "250"),
        ("пропонує 10 відсотків", ROUBLES, "250"),
        ("sprzedawca proponuje 10 procent", ROUBLES, "250"),
        ("der Verkäufer bietet 10 Prozent", ROUBLES, "250"),
        ("le vendeur propose 10 pour cent", ROUBLES, "250"),
        ("el vendedor ofrece el 10 por ciento", ROUBLES, "250"),
        ("o vendedor oferece 10 por cento", ROUBLES, "250"),
        ("offers 12,5 %", DOLLARS, "4.36"),
        ("offers 10 %", YEN, "200"),
        ("offers 100%", ROUBLES, "2500"),
    ],
)
def test_a_percentage_is_one_of_the_price(said: str, paid: Money, amount: str) -> None:
    told = sum_told(said, paid)
    assert isinstance(told, ToldSum)
    assert told.percent == percent_within(said)
    assert told.sum == Money(Decimal(amount), paid.currency)


@for_each(
    "said",
    [
        "seller offers half",
        "продавец предлагает половину",
        "продавець пропонує половину",
        "sprzedawca proponuje połowę",
        "der Verkäufer bietet die Hälfte",
        "le vendeur propose la moitié",
        "el vendedor ofrece la mitad",
        "o vendedor oferece a metade",
    ],
)
def test_half_is_half_of_the_price(said: str) -> None:
    assert sum_told(said, ROUBLES) == ToldSum(Money(Decimal(1250), "RUB"), Decimal(50))
    assert sum_told(said, None) is None


@pytest.mark.parametrize(
    ("said", "paid"),
    [
        ("opened the dispute half an hour ago", DOLLARS),
        ("half of 5 cups, 2 of them blue", DOLLARS),
        ("opened the dispute", DOLLARS),
        ("seller offers 10% refund", None),
        ("offers 10% or 20%", DOLLARS),
        ("offers $3, perhaps even $5", DOLLARS),
        ("offers 150%", DOLLARS),
        ("0 %", DOLLARS),
    ],
)
def test_no_sum_is_made_up(said: str, paid: Money | None) -> None:
    assert sum_told(said, paid) is None


def test_a_sum_of_zero_is_a_problem() -> None:
    assert isinstance(sum_told("he offers 0 dollars", DOLLARS), Problem)


@for_each(
    ("said", "amount", "currency"),
    [
        ("2.450 KWD", "2.450", "KWD"),
        ("KWD 12.750", "12.750", "KWD"),
        ("3,500 OMR", "3.500", "OMR"),
        ("1.050 BHD", "1.050", "BHD"),
        ("JOD 7.125", "7.125", "JOD"),
        ("2.45 TND", "2.45", "TND"),
        ("1,250 IQD", "1250", "IQD"),
        ("25,000 IQD", "25000", "IQD"),
        ("2.450 EUR", "2450", "EUR"),
    ],
)
def test_a_dinar_has_a_thousand_parts(said: str, amount: str, currency: str) -> None:
    assert read_price(said) == Money(Decimal(amount), currency)
