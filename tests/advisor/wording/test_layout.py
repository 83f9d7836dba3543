"""Buttons in rows."""

from advisor.wording.layout import across
from advisor.wording.message import Button


def test_the_last_row_has_the_buttons_that_are_left() -> None:
    one, two, three = Button("1"), Button("2"), Button("3")

    assert across([one, two, three], 2) == ((one, two), (three,))
    assert across([], 2) == ()
