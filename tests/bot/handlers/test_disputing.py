"""What stands behind `/dispute`: an order, an amount, and whose amount it is."""

import pytest

from advisor.intake import Problem
from advisor.intake.talk import split_at_until
from advisor.money import Money
from advisor.wording.texts import available_languages, texts_for
from bot.actions import disputes
from bot.handlers.disputing import number_and_sum
from tests.cases import for_each

ASKED, OFFERED, WON = disputes.asked_for, disputes.seller_offered, disputes.won


def told(said: str) -> tuple[int | None, object, str]:
    """The order, what notes the amount, the amount as it is shown."""
    number, note, amount = number_and_sum(said)
    return number, note, f"{amount}" if isinstance(amount, Problem) else shown(amount)


def shown(amount: Money) -> str:
    return f"{amount.amount} {amount.currency}"


@for_each(
    ("said", "order", "noted_by", "amount"),
    [
        ("1 $5", 1, ASKED, "5 USD"),
        ("$5", None, ASKED, "5 USD"),
        ("1 offer $5", 1, OFFERED, "5 USD"),
        ("offer $5", None, OFFERED, "5 USD"),
        ("1 offers 5 EUR", 1, OFFERED, "5 EUR"),
        ("1 500 ₽", 1, ASKED, "500 RUB"),
        ("1 предложили 500 ₽", 1, OFFERED, "500 RUB"),
        ("№1 Предложил 500 ₽", 1, OFFERED, "500 RUB"),
        ("1 предлагает 1 200,50 ₽", 1, OFFERED, "1200.50 RUB"),
        ("предложение 500 ₽", None, OFFERED, "500 RUB"),
        ("1 won $5", 1, WON, "5 USD"),
        ("1 вернут 500 ₽", 1, WON, "500 RUB"),
        ("вернули 500 ₽", None, WON, "500 RUB"),
    ],
)
def test_an_amount_is_told_from_an_offer_and_from_what_comes_back(
    said: str, order: int | None, noted_by: object, amount: str
) -> None:
    assert told(said) == (order, noted_by, amount)


@pytest.mark.parametrize("said", ["1 offer", "1 предложили", "предложили много", "1 what", "offer"])
def test_an_offer_without_an_amount_is_asked_about(said: str) -> None:
    _, _, amount = number_and_sum(said)
    assert isinstance(amount, Problem)


@for_each("language", available_languages())
@for_each("message", ["dispute-usage", "noted-seller-offered", "noted-won-sum"])
def test_the_examples_that_people_are_given_are_understood(language: str, message: str) -> None:
    text = texts_for(language)(message, sum="none", number=1, part="5 EUR")
    examples = [part.partition("</code>")[0] for part in text.split("<code>/dispute ")[1:]]

    assert examples
    for example in examples:
        if split_at_until(example):
            continue
        number, _, amount = number_and_sum(example)
        assert number == 1
        assert isinstance(amount, Money)
    assert {number_and_sum(one)[1] for one in examples} - {ASKED}
