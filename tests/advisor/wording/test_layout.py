"""Buttons in rows."""

import pytest

from advisor.wording.layout import across
from advisor.wording.message import Button


@pytest.mark.parametrize(
    ("count", "columns", "rows"), [(5, 2, ["01", "23", "4"]), (4, 4, ["0123"]), (0, 2, [])]
)
def test_buttons_fill_row_by_row_and_the_last_row_has_what_is_left(
    count: int, columns: int, rows: list[str]
) -> None:
    buttons = [Button(str(number), copies=str(number)) for number in range(count)]
    found = across(buttons, columns)
    assert ["".join(button.label for button in row) for row in found] == rows
