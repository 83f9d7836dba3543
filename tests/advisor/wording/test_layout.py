"""Titles that fit, text that is folded, buttons in rows."""

import pytest

from advisor.wording.layout import across, folded, lines_of, short_title
from advisor.wording.message import Button
from advisor.wording.texts import texts_for


@pytest.mark.parametrize(
    ("count", "columns", "rows"), [(5, 2, ["01", "23", "4"]), (4, 4, ["0123"]), (0, 2, [])]
)
def test_buttons_fill_row_by_row_and_the_last_row_has_what_is_left(
    count: int, columns: int, rows: list[str]
) -> None:
    buttons = [Button(str(number), copies=str(number)) for number in range(count)]
    found = across(buttons, columns)
    assert ["".join(button.label for button in row) for row in found] == rows


def test_a_long_title_is_cut_and_a_short_one_is_not() -> None:
    assert short_title("A lamp", 6) == "A lamp"
    assert short_title("A lamp of glass", 7) == "A lamp…"


def test_what_is_folded_is_one_quote_and_nothing_folds_to_nothing() -> None:
    texts = texts_for("en")
    assert folded(texts, ["one", "", "two"]) == "<blockquote expandable>one\n\ntwo</blockquote>"
    assert folded(texts, ["", ""]) == ""


def test_lines_that_are_empty_are_left_out() -> None:
    assert lines_of(["one", "", "two"]) == "one\ntwo"
