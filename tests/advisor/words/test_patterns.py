"""Patterns made of the forms of words."""

import re

import pytest

from advisor.words.patterns import any_of
from tests.cases import for_each


@for_each(
    ("forms", "text"),
    [
        (["day", "days"], "days"),
        (["day", "days"], "day"),
        (["deliver*"], "delivered"),
        (["deliver*"], "deliver"),
        (["(the/my) order"], "my order"),
        (["(the/my) order"], "order"),
        (["order (number)"], "order  number"),
        (["ещё"], "еще"),
        (["don’t"], "don't"),
        (["no."], "no."),
    ],
)
def test_a_form_fits_what_it_stands_for(forms: list[str], text: str) -> None:
    assert re.fullmatch(any_of(forms), text)


@pytest.mark.parametrize(
    ("forms", "text"),
    [([], ""), (["day"], "days"), (["(the) order"], "the"), (["no."], "not"), (["a b"], "ab")],
)
def test_a_form_fits_nothing_else(forms: list[str], text: str) -> None:
    assert not re.fullmatch(any_of(forms), text)


def test_the_longest_form_is_found() -> None:
    found = re.match(any_of(["order", "order number", "order no."]), "order number 7")
    assert found is not None
    assert found[0] == "order number"
