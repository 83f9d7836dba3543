from decimal import Decimal

import pytest

from advisor.intake import Problem, ProblemId, parse_price
from advisor.intake.prices import currency_code, is_free, is_price, read_price, sum_within
from advisor.intake.problems import problem
from advisor.money import Money
from tests.cases import for_each


@for_each(
    ("text", "amount", "currency"),
    [
        ("$12.50", "12.50", "USD"),
        ("12.50$", "12.50", "USD"),
        ("$.75", "0.75", "USD"),
        ("US $3.99", "3.99", "USD"),
        ("US$3.99", "3.99", "USD"),
        ("USD 3.99", "3.99", "USD"),
        ("3,99 usd", "3.99", "USD"),
        ("$12.50 USD", "12.50", "USD"),
        ("$12 CAD", "12", "CAD"),
        ("CA$12", "12", "CAD"),
        ("15 dollars", "15", "USD"),
        ("15 долларов", "15", "USD"),
        ("$1,200.50", "1200.50", "USD"),
        ("$1,200", "1200", "USD"),
        ("12,50 EUR", "12.50", "EUR"),
        ("€ 1.200,50", "1200.50", "EUR"),
        ("1.200 €", "1200", "EUR"),
        ("12 евро", "12", "EUR"),
        ("1 200 ₽", "1200", "RUB"),
        ("1\u00a0200,50\u00a0₽", "1200.50", "RUB"),
        ("1200 руб", "1200", "RUB"),
        ("1200 руб.", "1200", "RUB"),
        ("1200р", "1200", "RUB"),
        ("1200 р.", "1200", "RUB"),
        ("1 234 567 рублей", "1234567", "RUB"),
        ("500 грн", "500", "UAH"),
        ("₴500", "500", "UAH"),
        ("49,99 zł", "49.99", "PLN"),
        ("£9.99", "9.99", "GBP"),
        ("R$ 25,90", "25.90", "BRL"),
        ("R$1.234,56", "1234.56", "BRL"),
        ("5000 ₸", "5000", "KZT"),
        ("5000 тенге", "5000", "KZT"),
        ("25 Br", "25", "BYN"),
        ("25 бел. руб.", "25", "BYN"),
        ("CN¥30", "30", "CNY"),
        ("JP¥1,980", "1980", "JPY"),
        ("1 049 руб. 50 коп.", "1049.50", "RUB"),
        ("3 zł 5 gr", "3.05", "PLN"),
        ("₪ 40", "40", "ILS"),
        ("1'200 CHF", "1200", "CHF"),
        ("~$12", "12", "USD"),
        ("price: $12.50", "12.50", "USD"),
        ("цена 1200 руб", "1200", "RUB"),
        ("за 500 руб", "500", "RUB"),
        ("Итого: 1 200 ₽", "1200", "RUB"),
        ("Order total: US $3.99", "3.99", "USD"),
        ("$0.01", "0.01", "USD"),
    ],
)
def test_a_sum_is_read(text: str, amount: str, currency: str) -> None:
    assert parse_price(text) == Money(Decimal(amount), currency)


@for_each(
    "text",
    [
        "$",
        "руб",
        "",
        "cheap",
        "€12 USD",
        "1,2345 $",
        "0,500 €",
        "12 50 руб",
        "99999999999 руб",
        "$12-$15",
        "12 parrots",
        "5 фунтов",
    ],
)
def test_what_is_no_sum_is_asked_for_again(text: str) -> None:
    assert parse_price(text) == problem(ProblemId.PRICE_UNREADABLE, text=text)


@pytest.mark.parametrize("text", ["$0", "0.00 EUR", "-$5", "$-5", "−5 руб", "-5 USD"])
def test_a_sum_of_nothing_or_less_is_refused(text: str) -> None:
    assert parse_price(text) == problem(ProblemId.PRICE_NOT_POSITIVE, text=text)


def test_a_sum_without_a_currency_is_asked_for_it() -> None:
    for of_several in ("¥30", "￥ 30"):
        asked = problem(ProblemId.PRICE_CURRENCY_MISSING, amount=Decimal(30))
        assert parse_price(of_several) == asked
    missing = problem(ProblemId.PRICE_CURRENCY_MISSING, amount=Decimal("12.50"))
    assert parse_price("12,50") == parse_price("price 12.50") == parse_price("12.50 kr") == missing
    assert parse_price("0") == problem(ProblemId.PRICE_NOT_POSITIVE, text="0")


def test_a_currency_that_is_known_beforehand_fills_in_and_never_overrides() -> None:
    assert parse_price("12,50", currency="RUB") == Money(Decimal("12.50"), "RUB")
    assert parse_price("price 12.50", currency="RUB") == Money(Decimal("12.50"), "RUB")
    assert parse_price("$12", currency="RUB") == Money(Decimal(12), "USD")


@for_each(
    "text", ["2 m", "5 pcs", "60 шт", "12V", "3 pen", "3 ft", "5p", "50%", "2 x 5 EUR cents", "12"]
)
def test_other_numbers_are_no_sums(text: str) -> None:
    assert read_price(text) is None


def test_codes_that_are_words_count_in_capitals_only() -> None:
    assert currency_code("TRY") == "TRY"
    assert currency_code("try") is None
    assert currency_code("eur") == "EUR"
    assert currency_code("XYZ") is None


@pytest.mark.parametrize(
    ("text", "sum_", "free"),
    [
        ("$5", True, False),
        ("$0", True, True),
        ("0.00 EUR", True, True),
        ("free", False, False),
        ("-$5", True, True),
        ("5 pcs", False, False),
        ("lamp", False, False),
    ],
)
def test_a_text_may_be_a_sum_and_a_sum_nothing(text: str, sum_: bool, free: bool) -> None:
    assert is_price(text) is sum_
    assert is_free(text) is free


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("he offers 5 pounds", "5"),
        ("the seller offers $5.50 back", "5.50"),
        ("предложил 300 рублей", "300"),
        ("counter offer: 10", "10"),
    ],
)
def test_a_sentence_may_name_one_sum(said: str, amount: str) -> None:
    found = sum_within(said, currency="EUR")
    assert isinstance(found, Money)
    assert found.amount == Decimal(amount)


def test_a_sum_of_nothing_is_a_problem_and_several_sums_are_none() -> None:
    nothing = sum_within("he offers 0", currency="EUR")
    assert isinstance(nothing, Problem)
    assert nothing.id is ProblemId.PRICE_NOT_POSITIVE
    assert sum_within("$5 or $6", currency=None) is None
    assert sum_within("he offers 50%", currency="EUR") is None
    assert sum_within("he offers something", currency="EUR") is None
