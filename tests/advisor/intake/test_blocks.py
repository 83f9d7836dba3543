"""Which lines of a page are of the same order."""

from collections.abc import Iterable

import pytest

from advisor.intake.blocks import blocks
from advisor.intake.lines import Kind, Line

#: Short names of lines: "o1" is the order with the number 1, "t1" a tracking number, "s" a state.
_KINDS = {
    "o": Kind.ORDER,
    "t": Kind.TRACKING,
    "s": Kind.SENT,
    "x": Kind.TEXT,
    "d": Kind.ORDERED,
    "p": Kind.PRICE,
    "e": Kind.EVENT,
    "n": Kind.NOISE,
    "c": Kind.NAMED,
}


def page(names: str) -> list[Line]:
    """Lines by their names; a stroke opens a paragraph."""
    found: list[Line] = []
    for name in names.replace("|", " |").split():
        bare = name.removeprefix("|")
        found.append(Line(_KINDS[bare[0]], bare, bare, opens=bare != name))
    return found


def names(cut: Iterable[Iterable[Line]]) -> list[str]:
    return [" ".join(line.text for line in one) for one in cut]


@pytest.mark.parametrize(
    ("lines", "orders"),
    [
        ("", []),
        ("x p s", ["x p s"]),
        ("o1 x p", ["o1 x p"]),
        ("n1 s1 o1 x n2 s2 o2 x", ["s1 o1 x n2", "s2 o2 x"]),  # a button of the order above
        ("n1 s1 o1 x c2 s2 o2 x", ["s1 o1 x c2", "s2 o2 x"]),
        ("o1 x p o1 s", ["o1 x p o1 s"]),
        ("o1 x p o2 x p", ["o1 x p", "o2 x p"]),
        ("o1 p d o2 p d o3 p d", ["o1 p d", "o2 p d", "o3 p d"]),
    ],
)
def test_an_order_goes_from_its_number_to_the_next(lines: str, orders: list[str]) -> None:
    assert names(blocks(page(lines))) == orders


@pytest.mark.parametrize(
    ("lines", "orders"),
    [
        ("d o1 p d o2 p", ["d o1 p", "d o2 p"]),
        ("s d o1 p s d o2 p", ["s d o1 p", "s d o2 p"]),
        # the selection began below the state of the first
        ("o1 p s o2 p", ["o1 p", "s o2 p"]),
        ("d o1 p s d o2 p", ["d o1 p", "s d o2 p"]),
        # every state stands below its order
        ("o1 p s o2 p s", ["o1 p s", "o2 p s"]),
        # what stands above the first alone is of none
        ("d o1 p x |o2 p", ["o1 p x", "o2 p"]),
    ],
)
def test_what_stands_above_every_number_is_of_its_order(lines: str, orders: list[str]) -> None:
    assert names(blocks(page(lines))) == orders


@pytest.mark.parametrize("lines", ["x p o1 x p o2", "x p |o1 x p o2 x p"])
def test_what_may_be_of_either_neighbour_is_of_none(lines: str) -> None:
    kept = [
        [line.text for line in one if line.kind is not Kind.NOISE] for one in blocks(page(lines))
    ]
    assert kept == [["o1"], ["o2"]]


@pytest.mark.parametrize(
    ("lines", "orders"),
    [
        ("x p d o1 x p d o2", ["d o1 x p", "d o2"]),
        ("p o1 s p o2 s p", ["o1 s p", "o2 s p"]),
        ("x p o1 |x p o2", ["x p o1", "x p o2"]),
    ],
)
def test_a_list_that_was_cut_shows_where_its_orders_begin(lines: str, orders: list[str]) -> None:
    assert names(blocks(page(lines))) == orders


@pytest.mark.parametrize(
    ("lines", "orders"),
    [
        ("t1 x |t2 x", ["t1 x", "t2 x"]),
        ("x |t1 e |x |t2 e", ["x t1 e x", "t2 e"]),
        # the same number, or nothing about its parcel: one order
        ("t1 x |t1 x", ["t1 x t1 x"]),
        ("t1 p |t2 x", ["t1 p t2 x"]),
        ("t1 x |x", ["t1 x x"]),
        ("o1 t1 x |t2 x", ["o1 t1 x t2 x"]),
    ],
)
def test_without_order_numbers_paragraphs_with_a_code_each_are_orders(
    lines: str, orders: list[str]
) -> None:
    assert names(blocks(page(lines))) == orders


def test_what_a_sentence_says_of_several_orders_is_said_of_each() -> None:
    said = "Orders 1 and 2 have shipped"
    sentence = [
        Line(Kind.ORDER, "1", said),
        Line(Kind.ORDER, "2", said),
        Line(Kind.SENT, None, said),
    ]
    found = blocks([*sentence, Line(Kind.TEXT, "Lamp", "Lamp")])
    assert [[line.kind for line in block] for block in found] == [
        [Kind.ORDER, Kind.SENT],
        [Kind.ORDER, Kind.SENT, Kind.TEXT],
    ]
