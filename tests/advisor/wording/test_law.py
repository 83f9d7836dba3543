"""What is left besides the site."""

from datetime import timedelta

import pytest

from advisor.events import FactsCorrected
from advisor.order import Order
from advisor.shops import PaidWith
from advisor.transitions import apply
from advisor.wording.law import law_message, law_text
from advisor.wording.message import Action, Press
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message
from tests.advisor.samples import POLICY, SHIPPED, day, order, received
from tests.cases import for_each

EN = texts_for("en")


@for_each("language", available_languages())
def test_it_is_said_in_every_language(language: str) -> None:
    texts = texts_for(language)
    here = law_text(texts, order(received(20), destination="FR"), POLICY)
    assert here.count("\n") == 2
    assert law_text(texts, order(destination="FR"), POLICY).count("\n") == 1
    assert law_text(texts, order(destination="RU"), POLICY).count("\n") == 1
    assert law_text(texts, order(), POLICY).count("\n") == 1


@pytest.mark.parametrize("language", available_languages())
def test_how_it_was_paid_is_asked_once_and_opens_a_way(language: str) -> None:
    texts = texts_for(language)
    asked = law_message(texts, order(), POLICY)
    assert check_message(asked).endswith((".", "?"))
    assert asked.expects == Press(Action.PAID_WITH, 1, 1)
    card = law_message(texts, paid(PaidWith.CARD), POLICY)
    paypal = law_message(texts, paid(PaidWith.PAYPAL), POLICY)
    assert not card.buttons
    assert not paypal.buttons
    assert texts.date(SHIPPED + timedelta(180)) in paypal.html
    assert "PayPal" not in card.html
    other = law_message(texts, paid(PaidWith.OTHER), POLICY)
    assert texts("law-none") in other.html


def paid(how: PaidWith) -> Order:
    return apply(order(paid_on=SHIPPED), FactsCorrected(on=day(1), paid_with=how))


def test_it_is_no_legal_advice_and_promises_nothing_of_another_shop() -> None:
    text = law_text(EN, order(destination="BY"), POLICY)
    assert "no legal advice" in text
    assert "which I don’t know" in text
    assert "14 days" not in text
