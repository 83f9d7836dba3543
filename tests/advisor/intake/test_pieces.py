"""Where a text is parted into fields, and where a comma, a label or a line belongs to a value."""

import pytest

from advisor.intake.pieces import halves, split


def texts(typed: str) -> list[str]:
    return [piece.text for piece in split(typed)]


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("Lamp, $5; 60 days\nseller Best", ["Lamp", "$5", "60 days", "seller Best"]),
        ("Lamp， 60 days、 $5", ["Lamp", "60 days", "$5"]),
        ("Lamp,, ,\n\n$5,", ["Lamp", "$5"]),
        ("• Lamp\n- $5\n– 60 days", ["Lamp", "$5", "60 days"]),
        ("", []),
    ],
)
def test_a_text_is_parted_at_commas_semicolons_and_lines(typed: str, pieces: list[str]) -> None:
    assert texts(typed) == pieces


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("12,50 EUR, Lamp", ["12,50 EUR", "Lamp"]),
        ("shipped Nov 1, 2026, $5", ["shipped Nov 1 2026", "$5"]),
        ("shipped 1 Nov, 2026, $5", ["shipped 1 Nov 2026", "$5"]),
        ("Model 1, 2026 edition", ["Model 1", "2026 edition"]),
        ("2 Lamps, 2026 edition", ["2 Lamps", "2026 edition"]),
        ("25 days, 11 hours left", ["25 days 11 hours left"]),
        ("seller Foo Co., Ltd, $5", ["seller Foo Co. Ltd", "$5"]),
    ],
)
def test_a_comma_inside_a_value_parts_nothing(typed: str, pieces: list[str]) -> None:
    assert texts(typed) == pieces


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("Seller:\nBest Store", ["Seller: Best Store"]),
        ("Tracking number\nLP00123456789012", ["Tracking number: LP00123456789012"]),
        ("Tracking number, LP00123456789012", ["Tracking number", "LP00123456789012"]),
        ("A heading much longer than any label that there is:\nLamp",
         ["A heading much longer than any label that there is:", "Lamp"]),
        ("Lamp\nSeller:", ["Lamp"]),
    ],
)  # fmt: skip
def test_a_label_on_a_line_of_its_own_belongs_to_the_next(typed: str, pieces: list[str]) -> None:
    assert texts(typed) == pieces


def test_a_piece_knows_what_followed_it() -> None:
    assert [piece.separator for piece in split("Lamp, $5\n60 days")] == [",", "\n", ""]


def test_both_sides_of_each_comma_between_digits_are_tried_up_to_a_few() -> None:
    assert list(halves("5,60 days,7")) == [("5", "60 days,7")]
    assert list(halves("1,2,3")) == [("1", "2,3"), ("1,2", "3")]
    assert len(list(halves(",".join("1" * 50)))) == 8
