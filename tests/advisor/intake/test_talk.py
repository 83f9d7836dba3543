"""What people say besides orders, in every language."""

import pytest

from advisor.intake.talk import (
    bare_answer,
    begins_with_no,
    has_none,
    is_greeting,
    is_no,
    is_offer,
    is_refund,
    is_thanks,
    is_yes,
    number_in,
    quotes_a_page,
    says_at_last,
    split_at_until,
)
from tests.cases import for_each


@for_each(
    "text",
    ["hi", "Good morning!", "Привет 👋", "доброе утро", "вітаю", "Dzień dobry", "Guten Tag",
     "salut", "¡Hola!", "boa noite."],
)  # fmt: skip
def test_a_greeting_is_known(text: str) -> None:
    assert is_greeting(text)


@pytest.mark.parametrize("text", ["", "hi lamp", "this", "good", "Guten"])
def test_what_only_looks_like_a_greeting_is_none(text: str) -> None:
    assert not is_greeting(text)


@for_each(
    "text",
    ["Thanks a lot!", "thank you so much", "Большое спасибо!", "дякую", "muchas gracias",
     "obrigada", "Merci 🙏", "wielkie dzięki", "Vielen Dank"],
)  # fmt: skip
def test_thanks_are_known(text: str) -> None:
    assert is_thanks(text)


@pytest.mark.parametrize("text", ["", "thanksgiving lamp", "danke, aber wo ist meine Bestellung?"])
def test_what_says_more_than_thanks_is_none(text: str) -> None:
    assert not is_thanks(text)


@for_each("text", ["yes", "ДА!", "так", "tak", "ja", "oui", "sí", "sim"])
def test_a_yes_is_known(text: str) -> None:
    assert is_yes(text)
    assert not is_no(text)


@pytest.mark.parametrize("text", ["no", "Не надо.", "ні", "nie", "nein", "non", "nao"])
def test_a_no_is_known(text: str) -> None:
    assert is_no(text)
    assert not is_yes(text)


@for_each(
    "text",
    ["offer $5", "offered 5", "Предложил 500 ₽", "пропонує 5", "oferta 5", "Angebot 5 €",
     "propose 5 €", "ofrece 5", "oferece 5"],
)  # fmt: skip
def test_an_offer_is_known(text: str) -> None:
    assert is_offer(text)
    assert not is_refund(text)


@for_each(
    "text",
    ["won $5", "вернули 5", "повернули 5", "zwrot 5", "erstattet 5", "remboursé 5",
     "devuelven 5", "devolução 5"],
)  # fmt: skip
def test_money_that_comes_back_is_known(text: str) -> None:
    assert is_refund(text)
    assert not is_offer(text)


@for_each(
    ("text", "parts"),
    [
        ("2 until 15 Jan", ("2 ", "until 15 Jan")),
        ("2 до 15 января", ("2 ", "до 15 января")),
        ("jusqu'au 15/1", ("", "jusqu'au 15/1")),
        ("2 BIS 15.1.", ("2 ", "BIS 15.1.")),
        ("до 31.01.2027", ("", "до 31.01.2027")),
        ("2 15 days", None),
        ("2 5 долларов", None),
        ("2 предложили 5 долларов", None),
        ("дом", None),
    ],
)
def test_a_text_is_split_where_it_says_until_when(text: str, parts: tuple[str, str] | None) -> None:
    assert split_at_until(text) == parts


@for_each("text", ["2", " 2. ", "#2", "№ 2", "no. 2", "nr 2", "n.º 2", "номер 2"])
def test_a_number_is_known(text: str) -> None:
    assert number_in(text) == 2


@pytest.mark.parametrize("text", ["", "two", "2 days", "1234567890", "lamp 2"])
def test_what_is_more_or_less_than_a_number_is_none(text: str) -> None:
    assert number_in(text) is None


@for_each(
    ("text", "expected"),
    [("no, 3 days ago", True), ("Нет. Вчера", True), ("nothing yet", False), ("now", False)],
)
def test_a_sentence_may_begin_with_a_no(text: str, expected: bool) -> None:
    assert begins_with_no(text) is expected


@for_each(("text", "expected"), [("none", True), ("LP00123456789012", False)])
def test_there_may_be_no_such_thing(text: str, expected: bool) -> None:
    assert has_none(text) is expected


@for_each(
    "text, bare",
    [("It was Nov 18, I think.", "Nov 18"), ("пишет: 57 дней", "57 дней"), ("Nov 18", "Nov 18")],
)
def test_an_answer_is_left_without_the_words_around_it(text: str, bare: str) -> None:
    assert bare_answer(text) == bare


@for_each(
    "text, quoted",
    [("it says 57 days", True), ("it says 90 days from shipping", False), ("57 days", False)],
)
def test_what_is_read_off_a_page_is_known_by_its_words(text: str, *, quoted: bool) -> None:
    assert quotes_a_page(text) is quoted


@for_each(("text", "sighs"), [("finally!", True), ("наконец", True), ("finally a lamp", False)])
def test_a_sigh_of_relief_is_no_name(text: str, sighs: bool) -> None:
    assert says_at_last(text) is sighs
