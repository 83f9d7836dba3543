"""Sentences in every language as people write them, and what each of them says."""

import tomllib
from pathlib import Path

import pytest

from advisor.intake.tellings import telling_in
from advisor.intake.wishes import Wish, wish_in
from advisor.wording.questions import DELIVERED

KINDS = tomllib.loads(Path(__file__).with_name("sentences.toml").read_text(encoding="utf-8"))

#: What is shown without anything being recorded.
SHOWN = {Wish.STATUS, Wish.DISPUTE, Wish.TODAY, Wish.EXTEND, Wish.LETTER, Wish.HELP, Wish.ORDERS}


def says(text: str) -> str:
    """What a sentence says, as `sentences.toml` names it."""
    telling, wished = telling_in(text), wish_in(text)
    if telling.told is not None:
        return f"told:{telling.told}"
    if telling.states == {DELIVERED}:
        return f"wish:{Wish.ARRIVED}"
    if telling.states and (wished is None or wished.wish in {Wish.ARRIVED, Wish.STATUS}):
        return f"state:{','.join(sorted(telling.states))}"
    return "nothing" if wished is None else f"wish:{wished.wish}"


def fits(said: str, kind: str) -> bool:
    """Whether a sentence is of a kind; `shown only` is whatever records nothing."""
    return said == kind or (
        kind == "shown only" and (said == "nothing" or said.removeprefix("wish:") in SHOWN)
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_sentence_says_what_a_reader_takes_from_it(kind: str) -> None:
    sentences = KINDS[kind].splitlines()

    assert {one: said for one in sentences if not fits(said := says(one), kind)} == {}
