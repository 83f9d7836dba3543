"""What is written about a parcel, in every language, and what it is taken for."""

from itertools import chain

import pytest

from advisor.intake.parcel_words import parcel_answers, phrases, states_within
from advisor.parcel import SAID_BY_PEOPLE
from advisor.wording.questions import DELIVERED
from advisor.wording.texts import available_languages, texts_for
from tests.cases import for_each

ANSWERS = {*SAID_BY_PEOPLE, DELIVERED}
CUSTOMS = {"at_export", "in_country", "at_customs"}
HANDED_OVER = {"delivered", "delivered_elsewhere"}

LANGUAGES = available_languages()


@for_each("language", LANGUAGES)
def test_every_phrase_means_what_it_means_in_its_own_language(language: str) -> None:
    """No two phrases of any language may be the same words with another meaning."""
    for phrase, answers in phrases(language):
        assert parcel_answers(phrase) == answers, phrase
        assert answers <= ANSWERS, phrase


@for_each("language", LANGUAGES)
def test_every_language_has_words_for_every_answer(language: str) -> None:
    certain = (answers for _, answers in phrases(language) if len(answers) == 1)
    assert set(chain.from_iterable(certain)) == ANSWERS


@for_each("language", LANGUAGES)
def test_what_the_buttons_say_is_understood_as_well(language: str) -> None:
    texts = texts_for(language)
    for answer in ANSWERS:
        label = texts.plain(f"parcel-{answer}")
        assert parcel_answers(label) == {answer}, label


@for_each(
    ("said", "answers"),
    [
        ("Stuck!", {"no_change"}),
        ("it's still stuck", {"no_change"}),
        ("Arrived at the pickup point", {"at_post_office"}),
        ("OUT FOR DELIVERY", {"in_country"}),
        ("the parcel has been returned", {"returning"}),
        ("Status: no info", {"not_found"}),
        ("at customs", CUSTOMS),
        ("Delivered.", HANDED_OVER),
        ("Посылка застряла", {"no_change"}),
        ("ещё в пути", {"moving"}),
        ("ждет на почте", {"at_post_office"}),
        ("на таможне", CUSTOMS),
        ("customs wants documents", {"at_customs"}),
        ("нужно оплатить пошлину", {"at_customs"}),
        ("потерялась", {"lost"}),
        ("tracked only in China", {"china_only"}),
        ("Посилка в дорозі", {"moving"}),
        ("вже у відділенні", {"at_post_office"}),
        ("El paquete está en aduana", CUSTOMS),
        ("sigue sin cambios", {"no_change"}),
        ("ainda em trânsito", {"moving"}),
        ("saiu para entrega", {"in_country"}),
        ("Le colis est bloqué", {"no_change"}),
        ("au point relais", {"at_post_office"}),
        ("paczka wraca do nadawcy", {"returning"}),
        ("w paczkomacie", {"at_post_office"}),
        ("Die Sendung ist beim Zoll", CUSTOMS),
        ("wird zugestellt", {"in_country"}),
        ("not delivered", set()),
        ("the dog ate it", set()),
        ("it is", set()),
        ("", set()),
        ("stuck " * 20, set()),
    ],
)
def test_what_is_written_fits_the_answers_that_it_can_mean(said: str, answers: set[str]) -> None:
    assert parcel_answers(said) == answers


@pytest.mark.parametrize(
    ("said", "states"),
    [
        ("in transit", {"moving"}),
        ("last status: departed country of origin, in transit", {"moving"}),
        ("it is in my country, waiting at the post office", {"in_country", "at_post_office"}),
        ("я жду возврат от продавца", set()),
        ("how is the weather in your town", set()),
        ("well, it seems to be received by somebody", set()),
    ],
)
def test_states_are_found_within_a_sentence(said: str, states: set[str]) -> None:
    assert states_within(said) == states
