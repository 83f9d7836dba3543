"""What the readers' patterns are made of."""

import re

import pytest

from advisor.intake.matching import (
    compiled,
    day_units,
    ignoring_case,
    is_figures,
    month_word,
    number,
    one_of,
    only,
    starts_like_month,
    strip_edges,
    whole,
    without,
)
from advisor.words import Day, Fact, Page


@pytest.mark.parametrize("text", ["shipped", "Отправлена", "SENT"])
def test_words_of_the_languages_that_are_read_in_place_are_found(text: str) -> None:
    assert whole(Fact.SHIPPED).search(f"it was {text} at last")
    assert only(Fact.SHIPPED).fullmatch(text)


@pytest.mark.parametrize("text", ["versandt", "unshipped", "shipped1"])
def test_words_of_others_and_parts_of_words_are_not(text: str) -> None:
    assert not whole(Fact.SHIPPED).search(text)


def test_a_pattern_may_be_part_of_another() -> None:
    pattern = rf"\d+ {day_units()} {one_of(Day.AGO)}"
    assert compiled(pattern).fullmatch("3 ДНЯ назад")
    assert re.fullmatch(ignoring_case(pattern), "3 Days AGO")
    assert whole(Page.BUTTON).match("Copy")


@pytest.mark.parametrize(("text", "value"), [("12", 12), ("Two", 2), ("одну", 1)])
def test_a_number_may_be_a_word(text: str, value: int) -> None:
    assert number(text) == value


def test_any_other_word_is_no_number() -> None:
    with pytest.raises(KeyError):
        number("many")


@pytest.mark.parametrize("word", ["May", "сентября", "dec"])
def test_a_month_is_known_by_its_beginning(word: str) -> None:
    assert starts_like_month(word)
    assert compiled(month_word()).fullmatch(word)


@pytest.mark.parametrize("text", ["45.45.2026", "3 days ago", "31 июня", "in 2 years"])
def test_figures_with_words_of_dates_are_figures(text: str) -> None:
    assert is_figures(text)


@pytest.mark.parametrize("text", ["box 45", "days ago", "3 marvellous things"])
def test_what_has_other_words_or_no_number_is_not(text: str) -> None:
    assert not is_figures(text)


def test_key_words_and_fillers_are_taken_out() -> None:
    key, filler = whole(Fact.SHIPPED), compiled(r"\bon\b")
    assert without("Shipped on: 3 May", key, filler) == "3 May"
    assert without("3 May", key, filler) is None


def test_punctuation_between_a_label_and_its_value_goes() -> None:
    assert strip_edges(" : (Lamp) - ") == "Lamp"
