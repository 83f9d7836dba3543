"""What is left besides the site."""

from advisor.wording.law import law_text
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.samples import POLICY, order, received
from tests.cases import for_each

EN = texts_for("en")


@for_each("language", available_languages())
def test_it_is_said_in_every_language(language: str) -> None:
    texts = texts_for(language)
    here = law_text(texts, order(received(20), destination="FR"), POLICY)
    assert here.count("\n") == 3
    assert law_text(texts, order(destination="FR"), POLICY).count("\n") == 2
    assert law_text(texts, order(destination="RU"), POLICY).count("\n") == 2
    assert law_text(texts, order(), POLICY).count("\n") == 1


def test_it_is_no_legal_advice_and_promises_nothing_of_another_shop() -> None:
    text = law_text(EN, order(destination="BY"), POLICY)
    assert "no legal advice" in text
    assert "which I don’t know" in text
    assert "14 days" not in text
