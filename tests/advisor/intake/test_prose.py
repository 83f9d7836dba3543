"""An order told as a sentence, in eight languages."""

import pytest

from advisor.intake.prose import Begun, as_fields, goods_ordered, order_begun
from tests.cases import for_each


@for_each(
    ("said", "fields"),
    [
        ("I ordered a drone battery for $34, sent today", "drone battery, $34, sent today"),
        ("заказала вчера наушники за 1200р, ещё не отправили",
         "наушники, 1200р, paid вчера, ещё не отправили"),
        ("замовив чохол за 300 грн", "чохол, 300 грн"),
        ("Ich habe gestern eine Lampe für 18 Euro bestellt", "Lampe, 18 Euro, paid yesterday"),
        ("kupiłam plecak za 120 zł, wysłany wczoraj", "plecak, 120 zł, wysłany wczoraj"),
        ("compré una mochila por 25 €, enviada hoy", "mochila, 25 €, enviada hoy"),
        ("j'ai commandé une lampe pour 12 euros", "lampe, 12 euros"),
        ("comprei um fone por R$ 89,90", "fone, R$ 89,90"),
        ("I just bought 2 mugs for kids. Not sent yet", "2 mugs for kids. Not sent yet"),
        ("hey, got a desk fan on aliexpress for 19 euros, sent", "desk fan, 19 euros, sent"),
        ("cześć, kupiłem w zeszłym tygodniu czajnik za 90 zł, ok", "czajnik, 90 zł, ok"),
        ("buenas, he comprado unos auriculares en ali, ya", "auriculares, ya"),
        ("und eine Jacke, gestern bezahlt", "Jacke, gestern bezahlt"),
        ("i jeszcze kurtka, 60 dni", "kurtka, 60 dni"),
        ("kupiłem słuchawki na ali, wysłane", "słuchawki, wysłane"),
        ("hab grad ne Lampe bei Ali bestellt für 12,50 €, da", "Lampe, 12,50 €, da"),
        ("взял на али пылесос за 9 тыс, скоро", "пылесос, 9 тыс, скоро"),
    ],
)  # fmt: skip
def test_what_was_ordered_becomes_fields(said: str, fields: str) -> None:
    assert as_fields(said) == fields


@pytest.mark.parametrize(
    "said",
    [
        "Lamp for kids, $12",
        "bought yesterday",
        "",
        "I want a lamp",
        "I love NY mug, $5",
        "Hello Kitty lamp, $5",
        "и",
    ],
)
def test_other_texts_stay_as_they_are(said: str) -> None:
    assert as_fields(said) == said


@for_each(
    ("said", "goods"),
    [
        ("hi, I bought a drone on ali", "drone"),
        ("заказала вчера куртку на али", "куртку"),
        ("a lamp", ""),
        ("I ordered a lamp, then I bought a drone", ""),
    ],
)
def test_a_sentence_names_what_was_ordered(said: str, goods: str) -> None:
    assert goods_ordered(said) == goods


@for_each(
    ("said", "begun"),
    [
        ("I ordered a watch strap", Begun("watch strap", priced=False, rest="")),
        ("hola, compré un gorro por 6 €", Begun("gorro, 6 €", priced=True, rest="")),
        ("I ordered a lamp for $5, it came, it is broken",
         Begun("lamp, $5", priced=True, rest="it came, it is broken")),
        ("I ordered a lamp, it came", Begun("lamp", priced=False, rest="it came")),
        ("a watch strap", None),
        ("have I ordered a watch strap?", None),
        ("I ordered a lamp\nI ordered a drone", None),
    ],
)  # fmt: skip
def test_hardly_more_than_what_was_ordered_begins_an_order(said: str, begun: Begun | None) -> None:
    assert order_begun(said) == begun
