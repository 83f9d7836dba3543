"""Samples of texts contain nothing that is anybody's own."""

import re
import string
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from advisor.intake import read_pasted
from advisor.intake.anonymous import anonymised

TODAY = date(2026, 11, 23)

FORM = """From: {name} <{mail}@example.com>
Date: Tue, 10 Nov 2026 19:14:00 +0000
Subject: Order {order}: has been shipped

Hi {name},
Your parcel {code} was handed to the carrier today.
{goods} US ${price}
Ship to {house} {street} Springfield, (+1) {phone}
https://example.com/a?b={order}
Доставим до 5 декабря, {name}"""


def figures(length: int) -> st.SearchStrategy[str]:
    return st.text("123456789", min_size=length, max_size=length)


def filled(of: tuple[str, ...]) -> str:
    name, mail, street, goods, order, digits, phone, house = of
    return FORM.format(
        name=name.title(), mail=mail, street=street.title(), goods=goods, order=order,
        code=f"LP{digits}", price=f"{house}.{house}", phone=phone, house=house,
    )  # fmt: skip


WORDS = st.text(string.ascii_lowercase + "жщю", min_size=9, max_size=9)
OWN = st.tuples(WORDS, WORDS, WORDS, WORDS, figures(16), figures(14), figures(10), figures(2))


@given(one=OWN, other=OWN)
@settings(max_examples=150, deadline=None)
def test_a_sample_is_the_same_whoever_it_is_from(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    """If it does not depend on names, addresses and figures, it cannot give them away."""
    for own in (one, other):  # a word of the shop's, or two numbers that are one, are no secret
        # nor is the month of a day
        assume(all(anonymised(f"{word} 1 {word}").count("x" * 9) == 2 for word in own[:4]))
    assert anonymised(filled(one)) == anonymised(filled(other))


@given(text=st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_no_figure_and_no_unknown_word_of_any_text_is_left(text: str) -> None:
    left = anonymised(text)
    assert len(left) <= 4 * len(text)
    assert anonymised(left) == left
    for number in re.findall(r"\d+", left):
        assert number.isascii()


@pytest.mark.parametrize(
    ("text", "sample"),
    [
        ("Hi Jo Doe, 12 Birch Lane", "Hi Xx Xxx, 12 Xxxxx Lane"),
        ("jo.doe@mx1.example", "xx.xxx@xx1.xxxxxxx"),
        ("April Jones paid on April 7, 2026", "Xxxxx Xxxxx paid on April 1, 2026"),
        ("Shipman collected it", "Xxxxxxx collected it"),
        ("Paket LB556677889SG, RB123456785CN", "Paket LB123400018SG, RB123400021CN"),
        ("Заказ № 5550 6772 2909 0042 Оле", "Заказ № 1234 1234 1234 1234 Xxx"),
        ("深圳市 ²½ q\u0301", "xxx xx x"),
        ("tel. ٠١٢٣٤٥٦", "tel. 1230001"),
        ("55667788 is not 55667789 but 55667788", "12340001 is not 12340002 but 12340001"),
    ],
)
def test_what_is_replaced_and_what_is_not(text: str, sample: str) -> None:
    assert anonymised(text) == sample


def test_a_sample_is_still_read_as_the_text_was() -> None:
    """Otherwise nobody could mend what was misread by it."""
    text = (
        "Order ID: 8213050011220033\nPaid on Nov 3, 2026\nNordic Wall Clock\nOrder total €15.38\n"
        "Tracking number: LB556677889SG"
    )
    (found,) = read_pasted(anonymised(text), today=TODAY, language="en")
    assert found.intake.order_number == "1234567890120001"
    assert found.intake.tracking == "LB123400021SG"
    assert found.intake.title == "Xxxxxx Xxxx Xxxxx"
