"""What is a sum of money, and what is none."""

from decimal import Decimal

import pytest

from advisor.money import Money


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
