"""What is a sum of money, and what is none."""

from decimal import Decimal

import pytest

from advisor.money import Money, share_of


def test_sums_are_equal_whatever_their_zeros() -> None:
    assert Money(Decimal("12.50"), "USD") == Money(Decimal("12.5"), "USD")
    assert Money(Decimal(12), "USD") != Money(Decimal(12), "EUR")


@pytest.mark.parametrize("amount", ["0", "-0.01", "NaN", "Infinity"])
def test_a_sum_is_a_number_above_nothing(amount: str) -> None:
    with pytest.raises(ValueError, match="positive"):
        Money(Decimal(amount), "USD")


@pytest.mark.parametrize("currency", ["", "$", "usd", "US", "USDT", "РУБ", "USD\n"])
def test_a_currency_is_three_capital_letters(currency: str) -> None:
    with pytest.raises(ValueError, match="currency"):
        Money(Decimal(1), currency)


@pytest.mark.parametrize(
    ("price", "percent", "part"),
    [("34.90", 10, "3.49"), ("40.00", 50, "20"), ("0.02", 1, "0.01")],
)
def test_a_share_of_a_price_is_in_whole_parts_of_its_currency(
    price: str, percent: int, part: str
) -> None:
    dear = Money(Decimal(price), "USD")
    assert share_of(dear, Decimal(percent)) == Money(Decimal(part), "USD")
