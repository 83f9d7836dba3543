"""Titles that fit, text that is folded, buttons in rows."""

import pytest

from advisor.wording.breadth import breadth
from advisor.wording.layout import (
    across,
    columns_of,
    fits_line,
    fitted,
    fitting,
    folded,
    label,
    label_room,
    lines_of,
    name_label,
    order_label,
    short_title,
)
from advisor.wording.message import Button
from advisor.wording.texts import texts_for
from tests.advisor.samples import order
from tests.cases import for_each


@pytest.mark.parametrize(
    ("count", "columns", "rows"), [(5, 2, ["01", "23", "4"]), (4, 4, ["0123"]), (0, 2, [])]
)
def test_buttons_fill_row_by_row_and_the_last_row_has_what_is_left(
    count: int, columns: int, rows: list[str]
) -> None:
    buttons = [Button(str(number), copies=str(number)) for number in range(count)]
    found = across(buttons, columns)
    assert ["".join(button.label for button in row) for row in found] == rows


@for_each(("buttons", "columns"), [(1, 1), (4, 4), (5, 3), (6, 3), (7, 4), (8, 4)])
def test_short_buttons_fill_rows_that_are_as_even_as_can_be(buttons: int, columns: int) -> None:
    assert columns_of(buttons) == columns


def test_a_long_title_is_cut_and_a_short_one_is_not() -> None:
    assert short_title("A lamp", 6) == "A lamp"
    assert short_title("A lamp of glass", 7) == "A lamp…"


def test_what_is_folded_is_one_quote_and_nothing_folds_to_nothing() -> None:
    texts = texts_for("en")
    assert folded(texts, ["one", "", "two"]) == "<blockquote expandable>one\n\ntwo</blockquote>"
    assert folded(texts, ["", ""]) == ""


def test_lines_that_are_empty_are_left_out() -> None:
    assert lines_of(["one", "", "two"]) == "one\ntwo"


def test_a_label_is_shorter_than_its_text_where_that_is_too_long() -> None:
    english = texts_for("en")
    assert label(english, "parcel-lost") == english.plain("parcel-lost")
    assert label(english, "parcel-at_customs") == english.plain("label-parcel-at_customs")


def test_the_name_of_an_order_is_cut_to_what_its_button_holds() -> None:
    for title in ("A handbag of the very finest leather", "Сумка из самой лучшей кожи на свете"):
        long = order(title=title)
        assert breadth(order_label(long, "🔴")) <= label_room(2)
        assert breadth(name_label(order(title=title * 2))) <= label_room(1)
    assert order_label(order(title="Lamp"), "🔴") == "🔴 1. Lamp"
    assert name_label(order(title="Lamp")) == "1. Lamp"


def test_a_name_is_cut_to_its_line_but_never_to_a_few_letters() -> None:
    long = "A handbag of the very finest leather"
    assert fitting(long, "🔴 1. ") == "A handbag of the very finest le…"
    assert fitting("Lamp", "🔴 1. ") == "Lamp"
    assert len(fitting(long, "<b>Reminder:</b> 1. ")) < len(fitting(long, "Reminder: 1. "))
    assert len(fitting(long, "day " * 20)) > 6


def test_a_line_that_a_phone_would_break_does_not_fit() -> None:
    assert fits_line("Sent July 18 (Thu) · <code>RA123456785CN</code>")
    assert not fits_line("Отправлен 18 июля (чт) · <code>LP00123456789012</code>")


@for_each(
    ("row", "rows"),
    [
        (["Yes", "No"], [["Yes", "No"]]),
        (["Сообщение отправлено", "Сообщение"], [["Сообщение отправлено"], ["Сообщение"]]),
        (
            ["Update tracking", "Here", "No"],
            [["Update tracking"], ["Here", "No"]],
        ),
        (["Potwierdzono omyłkowo", "Tak", "Nie"], [["Potwierdzono omyłkowo"], ["Tak", "Nie"]]),
        (["Yes", "No", "Confirmed by mistake"], [["Yes", "No"], ["Confirmed by mistake"]]),
        (["60 days"] * 4, [["60 days"] * 4]),
    ],
)
def test_a_label_too_broad_for_its_share_of_a_row_has_one_of_its_own(
    row: list[str], rows: list[list[str]]
) -> None:
    buttons = tuple(Button(one, copies=one) for one in row)
    assert [[one.label for one in new] for new in fitted((buttons,))] == rows
