"""The facts of an order in words, and the questions that correct them."""

from typing import Any

import pytest

from advisor.dialogues.corrections import CLEARABLE, Fact, FactValue
from advisor.events import FactsCorrected
from advisor.order import Order
from advisor.places import COUNTRIES
from advisor.shops import PaidWith, Shop
from advisor.terms import Terms
from advisor.transitions import apply
from advisor.wording.facts import (
    edit_message,
    fact_bullets,
    fact_line,
    fact_question,
    shown_value,
    value_rows,
    value_said,
)
from advisor.wording.message import Action, Press
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, labels, presses, sentence, shown
from tests.advisor.samples import DEAR, day, order
from tests.cases import for_each

EN = texts_for("en")

TOLD = order(destination="DE", guaranteed_days=40, paid_shipping=True)


def values(of: Order, fact: Fact, readings: tuple[str, ...] = ()) -> list[str]:
    """The values on the buttons of a fact's question."""
    message = fact_question(EN, of, fact, day(9), readings=readings)
    check_message(message)
    return [press.argument.partition("=")[2] for press in presses(message, Action.EDIT_VALUE)]


@pytest.mark.parametrize(
    ("fact", "value", "words"),
    [
        (Fact.SELLER, None, EN.plain("fact-unknown")),
        (Fact.SHIPPING, True, EN.plain("fact-shipping-paid")),
        (Fact.SHIPPING, False, EN.plain("fact-shipping-free")),
        (Fact.COUNTRY, "DE", "Germany"),
        (Fact.GUARANTEED, 40, EN.plain("fact-days", days=40)),
        (Fact.PRICE, DEAR, DEAR),
        (Fact.SHIPPED_ON, day(0), day(0)),
    ],
)
def test_a_value_is_shown_as_people_read_it(fact: Fact, value: FactValue, words: FactValue) -> None:
    assert shown_value(EN, fact, value) == words


def test_facts_are_told_with_their_names() -> None:
    line = sentence(EN, "fact-line", name=EN.plain("fact-destination"), value="Germany")
    assert shown(fact_line(EN, Fact.COUNTRY, "DE")) == line
    assert [shown(one) for one in fact_bullets(EN, TOLD, [Fact.COUNTRY])] == [f"• {line}"]


@for_each("language", available_languages())
def test_every_fact_can_be_corrected(language: str) -> None:
    message = edit_message(texts_for(language), TOLD, "Noted.")
    assert check_message(message).startswith("Noted.")
    corrected = presses(message, Action.EDIT_FACT)
    assert corrected == [Press(Action.EDIT_FACT, 1, 1, fact.value) for fact in Fact]
    assert all(label == label[:1].upper() + label[1:] for label in labels(message))


def test_a_question_shows_the_fact_as_it_is_what_was_wrong_and_an_example() -> None:
    message = fact_question(EN, TOLD, Fact.PROTECTION, day(9), said="Pardon?")
    now = fact_line(EN, Fact.PROTECTION, day(60))
    assert check_message(message).split("\n\n") == [
        sentence(EN, "edit-now", title="Phone case", number=1, fact=now),
        "Pardon?",
        sentence(EN, "add-ask-protection", example=EN.typed_date(day(66))),
    ]
    shipped = check_message(fact_question(EN, TOLD, Fact.SHIPPED_ON, day(9)))
    assert shipped.endswith(sentence(EN, "add-ask-shipped_on", example=EN.typed_date(day(6))))


def test_where_there_are_few_answers_they_are_buttons() -> None:
    assert values(TOLD, Fact.SHIPPING) == ["yes", "no"]
    assert values(TOLD, Fact.COUNTRY) == [*COUNTRIES, ""]
    assert values(TOLD, Fact.TITLE) == []


def test_what_a_button_says_is_its_value_in_words_too() -> None:
    assert values(order(), Fact.PAID_WITH) == ["paypal", "card", "other"]
    assert value_said(EN, Fact.PAID_WITH, "by card.") == "card"
    assert value_said(EN, Fact.SHOP, "AliExpress.ru") == "ru"
    assert value_said(EN, Fact.SHOP, "aliexpress") == "aliexpress"
    assert value_said(EN, Fact.TITLE, "Lamp") == "Lamp"
    (row,) = value_rows(EN, order(), Fact.SHOP)
    assert [button.label for button in row] == ["aliexpress.com", "aliexpress.ru"]


def test_buttons_say_what_people_read() -> None:
    paid, free, *_ = labels(fact_question(EN, TOLD, Fact.SHIPPING, day(9)))
    assert (paid.lower(), free.lower()) == (
        EN.plain("fact-shipping-paid"),
        EN.plain("fact-shipping-free"),
    )
    country = fact_question(EN, TOLD, Fact.COUNTRY, day(9))
    assert "Germany" in labels(country)
    assert sentence(EN, "edit-ask-destination") in check_message(country)


def test_what_an_answer_can_mean_is_to_be_chosen_from() -> None:
    readings = ("2026-11-03", "60 days")
    message = fact_question(EN, TOLD, Fact.PROTECTION, day(9), readings=readings)
    assert labels(message)[:2] == [EN.date(day(2), year=True), "60 days"]
    assert values(TOLD, Fact.PROTECTION, readings) == list(readings)


@for_each("fact", Fact)
def test_what_is_known_can_be_cleared_where_an_order_can_do_without(fact: Fact) -> None:
    told: dict[str, Any] = {
        "destination": "DE",
        "guaranteed_days": 40,
        "order_number": "8012345678",
        "paid_on": day(-1),
    }
    known = apply(
        order(seller="Shop", shop=Shop.COM, terms=Terms.TIMER, **told),
        FactsCorrected(on=day(1), paid_with=PaidWith.CARD),
    )
    assert ("" in values(known, fact)) is (fact in CLEARABLE)
    assert presses(fact_question(EN, known, fact, day(9)))[-1] == Press(Action.CANCEL)


def test_what_is_not_known_cannot_be_cleared() -> None:
    assert "" not in values(order(seller=None), Fact.SELLER)
