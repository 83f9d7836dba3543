"""What stands behind `/dispute`: an order, an amount, and whose amount it is."""

import pytest

from advisor.intake import Problem
from advisor.money import Money
from advisor.wording.texts import texts_for
from bot.handlers.orders import _number_and_sum


def told(said: str) -> tuple[int | None, bool, str]:
    """The order, whether the seller offers it, the amount as it is shown."""
    number, offered, amount = _number_and_sum(said)
    return number, offered, f"{amount}" if isinstance(amount, Problem) else shown(amount)


def shown(amount: Money) -> str:
    return f"{amount.amount} {amount.currency}"


@pytest.mark.parametrize(
    ("said", "order", "offered", "amount"),
    [
        ("1 $5", 1, False, "5 USD"),
        ("$5", None, False, "5 USD"),
        ("1 offer $5", 1, True, "5 USD"),
        ("offer $5", None, True, "5 USD"),
        ("1 offers 5 EUR", 1, True, "5 EUR"),
        ("1 500 ₽", 1, False, "500 RUB"),
        ("1 предложили 500 ₽", 1, True, "500 RUB"),
        ("№1 Предложил 500 ₽", 1, True, "500 RUB"),
        ("1 предлагает 1 200,50 ₽", 1, True, "1200.50 RUB"),
        ("предложение 500 ₽", None, True, "500 RUB"),
    ],
)
def test_an_amount_is_told_from_an_offer(
    said: str, order: int | None, offered: bool, amount: str
) -> None:
    assert told(said) == (order, offered, amount)


@pytest.mark.parametrize("said", ["1 offer", "1 предложили", "предложили много", "1 what", "offer"])
def test_an_offer_without_an_amount_is_asked_about(said: str) -> None:
    _, _, amount = _number_and_sum(said)
    assert isinstance(amount, Problem)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("message", ["dispute-usage", "noted-seller-offered"])
def test_the_examples_that_people_are_given_are_understood(language: str, message: str) -> None:
    text = texts_for(language)(message, sum="none", number=1)
    examples = [part.partition("</code>")[0] for part in text.split("<code>/dispute ")[1:]]

    assert examples
    for example in examples:
        number, _, amount = _number_and_sum(example)
        assert number == 1
        assert isinstance(amount, Money)
    assert _number_and_sum(examples[-1])[1]
