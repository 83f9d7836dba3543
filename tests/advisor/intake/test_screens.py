"""Screenshots become lines of text: what is on them is read as if it had been pasted.

The words of our samples were read by Tesseract, and are stored; see tests/screens/make.py.
"""

from dataclasses import replace
from typing import Any

import pytest

from advisor.intake import read_pasted
from advisor.intake.screens import Screen, ScreenLine, Word, joined, screen_of
from tests.advisor.intake.test_pasted import TODAY, noted, shown
from tests.cases import for_each
from tests.screens.samples import Sample, samples

WIDTH, HEIGHT = 600, 1280
ALL = list(samples())


def words_of(*lines: str, top: int = 200, size: int = 20, pitch: float = 1.9) -> list[Word]:
    """The words of lines that stand one below the other; "  " is a wide gap between columns."""
    found: list[Word] = []
    for number, line in enumerate(lines):
        left, y = 30, round(top + number * pitch * size)
        for column in line.split("  "):
            for text in column.split():
                right = left + round(0.5 * size * len(text))
                tail = 0.21 if set("gjpqy,") & set(text) else 0.0
                bottom = y + round((0.73 + tail) * size)
                found.append(Word(text, left, y, right, bottom, 95, number))
                left = right + size // 4
            left += 3 * size
    return found


def text_of(words: list[Word]) -> list[str]:
    return screen_of(words, WIDTH, HEIGHT).text.split("\n")


def word(text: str, sure: int = 95) -> Screen:
    """A screen with one word on it."""
    return screen_of([Word(text, 30, 200, 200, 220, sure)], WIDTH, HEIGHT)


# -- our samples ---------------------------------------------------------------------------------


def found_in(sample: Sample, text: str) -> list[dict[str, Any]]:
    return [shown(one) for one in read_pasted(text, today=TODAY, language=sample.language)]


@for_each("sample", ALL, ids=[one.name for one in ALL])
def test_nothing_is_misread_for_certain(sample: Sample) -> None:
    """What is read otherwise than on the page is missed, or hangs on a line that is unsure."""
    screen = sample.screen()
    found = found_in(sample, screen.text)
    other = found_in(sample, screen.otherwise(screen.unsure).text)
    expected = [noted(one) for one in sample.expected.get("orders", [])]
    may = noted(sample.expected.get("may", {}))
    assert len(found) == len(expected)
    for at, (one, right) in enumerate(zip(found, expected, strict=True)):
        misread = {name for name, value in one.items() if (may | right).get(name) != value}
        doubted = {name for name in one if at >= len(other) or other[at].get(name) != one[name]}
        assert misread - doubted - {"title", "seller", "questions"} == set()


def test_nine_fields_of_ten_are_read() -> None:
    read = right = 0
    for sample in ALL:
        for one, other in zip(
            found_in(sample, sample.screen().text), sample.expected.get("orders", []), strict=True
        ):
            read += len(other)
            right += sum(one.get(name) == value for name, value in noted(other).items())
    assert len(ALL) >= 40
    assert right > 0.9 * read


# -- rows, columns, paragraphs -------------------------------------------------------------------


def test_a_label_and_the_value_beside_it_are_one_line() -> None:
    assert text_of(words_of("Paid on:  Nov 2, 2026", "Total  US $7.40")) == [
        "Paid on: Nov 2, 2026",
        "Total",
        "US $7.40",
    ]


def test_a_wrapped_line_is_put_together() -> None:
    lines = ("Your order will be completed automatically in 30", "days, 5 hours", "Confirm")
    assert text_of(words_of(*lines, pitch=1.4)) == [f"{lines[0]} {lines[1]}", "Confirm"]
    assert text_of(words_of(*lines)) == list(lines)


def test_a_short_line_had_room_for_the_next_word() -> None:
    lines = ["In transit", "Left China", "The parcel left the country of its origin"]
    assert text_of(words_of(*lines, pitch=1.4)) == lines


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Order number of this parcel 8191234567890123", "Copy the number"),
        ("Package left the country of its origin today", "Seller: Lamp Store of Mary and Bob"),
        ("Package left the country of its origin today", "18/11/2026 08:14 In transit"),
    ],
)
def test_what_begins_anew_is_not_put_together(above: str, below: str) -> None:
    assert text_of(words_of(above, below, pitch=1.4)) == [above, below]


def test_the_clock_and_the_battery_are_not_of_the_page() -> None:
    status = [replace(one, line=9) for one in words_of("9:41  84%", top=10)]
    assert text_of([*status, *words_of("Order details")]) == ["Order details"]
    page = screen_of([Word("9:41", 30, 10, 60, 30)], WIDTH, WIDTH)
    assert page.text == "9:41"  # not a phone's


def test_spots_are_no_words() -> None:
    assert text_of(words_of("a", "Lamp", "—", "8191234567890123.")) == ["Lamp", "8191234567890123"]
    assert word("Lamp", sure=20).lines == ()
    assert screen_of([], WIDTH, HEIGHT) == Screen()


# -- what is known to be misread -----------------------------------------------------------------


@for_each(
    ("said", "meant", "sure"),
    [
        ("RA123456785CN", "RA123456785CN", True),
        ("RAI23456785CN", "RA123456785CN", True),  # the check digit proves it
        ("R4123456785CN", "R4123456785CN", True),  # no such form
        ("RA123456786CN", "RA123456786CN", False),
        ("КА246813579СМ.", "KA246813579CM.", False),  # in Cyrillic
        ("LP0012345678901Z", "LP00123456789012", False),
        ("8l91234567890123", "8191234567890123", False),
        ("I0O5OO6", "I0O5OO6", True),  # too short to be meant
        ("SOOOOOOOOOOOI", "SOOOOOOOOOOOI", True),
        ("81912345678901231", "81912345678901231", False),  # "!"
        ("Nе8193002012349999", "№8193002012349999", True),
        ("310€", "310€", False),
        ("3.10€", "3.10€", True),
    ],
)
def test_what_must_be_meant_is_put_right(said: str, meant: str, sure: bool) -> None:
    (line,) = word(said).lines
    assert line.text == meant
    assert (line.otherwise is None) is sure


def test_a_torn_number_is_put_together() -> None:
    words = words_of("Numer: 82433445566 7/7825", "Заказ 5661 7783 4010 0042")
    screen = screen_of(words, WIDTH, HEIGHT)
    assert screen.text.split("\n") == ["Numer: 8243344556677825", "Заказ 5661 7783 4010 0042"]
    assert screen.unsure == screen.lines[:1]


def test_the_sign_of_the_rouble_looks_like_a_letter() -> None:
    page = ("Мои заказы", "Итого: 1 300,00 P", "Скидка 150,00Р", "1 780 2")
    words = words_of(*page)
    words[-1] = replace(words[-1], sure=53)
    screen = screen_of(words, WIDTH, HEIGHT)
    assert screen.text.split("\n")[1:] == ["Итого: 1 300,00 ₽", "Скидка 150,00 ₽", "1 780 ₽"]
    assert [line.text for line in screen.unsure] == ["1 780 ₽"]
    assert text_of(words_of("Total: 1 300,00 P")) == ["Total: 1 300,00 P"]


def test_an_unsure_line_says_what_it_might_be_instead() -> None:
    words = words_of("Paid Nov 9, 2026")
    words[2] = replace(words[2], sure=65)
    screen = screen_of(words, WIDTH, HEIGHT)
    assert screen.otherwise(screen.unsure).text == "Paid Nov 0, 2026"
    month = [replace(one, sure=40 if one.text == "Mov" else 95) for one in words_of("Paid Mov")]
    assert screen_of(month, WIDTH, HEIGHT).unsure[0].otherwise == "Paid …"


# -- several screenshots of one page -------------------------------------------------------------


def page(*lines: str) -> Screen:
    return Screen(tuple(ScreenLine(text, (0, 0, 1, 1)) for text in lines))


def test_two_screenshots_with_common_lines_are_one_page() -> None:
    both = joined(page("a", "Store", "Lamp", "x1"), page("store", "Lamp ", "x1", "Total"))
    assert both is not None
    assert [line.text for line in both.lines] == ["a", "Store", "Lamp", "x1", "Total"]
    assert [line.picture for line in both.lines] == [0, 0, 0, 0, 1]
    assert both.pictures == 2


def test_one_common_line_does_not_make_one_page() -> None:
    first, second = page("Copy", "Lamp"), page("Copy", "Ring")
    assert joined(first, second) is None
    album = joined(first, second, always=True)
    assert album is not None
    assert album.text == "Copy\nLamp\nCopy\nRing"


@pytest.mark.parametrize("price", ["34,90 €", "US $18.45", "899 ₽", "89,99 zł", "PLN 12"])
def test_a_price_below_a_full_line_is_no_more_of_it(price: str) -> None:
    title = "Screwdriver set with wooden stand, 24 in 1"
    assert text_of(words_of(title, price, pitch=1.3)) == [title, price]


def test_values_beside_labels_are_values_of_their_own() -> None:
    rows = ("Ordered on  05.11.2026", "Shipped on  07.11.2026")
    assert text_of(words_of(*rows, pitch=1.3)) == [
        "Ordered on", "05.11.2026", "Shipped on", "07.11.2026"
    ]  # fmt: skip
