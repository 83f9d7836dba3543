"""What holds for every pasted text: it never raises, and takes no longer than its length."""

from datetime import date, timedelta
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.intake import Pasted, read_pasted
from advisor.intake.pasted import MOST_ORDERS, PASTE_LIMIT

TODAY = date(2026, 11, 23)
SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.txt"))
LINES = [line for path in SAMPLES for line in path.read_text(encoding="utf-8").split("\n")]
SALAD = st.lists(st.sampled_from(LINES), max_size=40).map("\n".join)
LANGUAGES = st.sampled_from(["en", "ru"])


def possible(found: Pasted) -> bool:
    intake = found.intake
    days = (intake.protection_days, intake.guaranteed_days)
    return (
        (intake.title is None or 0 < len(intake.title) <= 100)
        and (intake.shipped_on is None or intake.shipped_on <= TODAY)
        and all(one is None or 1 <= one <= 365 for one in days)
        and (intake.protection_days is None or intake.protection_end is None)
        and (intake.price is None or intake.price.amount > 0)
    )


@given(text=st.text(max_size=500) | SALAD, language=LANGUAGES)
@settings(max_examples=80, deadline=None)
def test_no_text_raises_and_nothing_impossible_is_read(text: str, language: str) -> None:
    found = read_pasted(text, today=TODAY, language=language)
    assert len(found) <= MOST_ORDERS
    assert all(map(possible, found))


@given(text=SALAD, language=LANGUAGES)
@settings(max_examples=40, deadline=None)
def test_reading_twice_gives_the_same(text: str, language: str) -> None:
    first = read_pasted(text, today=TODAY, language=language)
    assert read_pasted(text, today=TODAY, language=language) == first


@given(numbers=st.lists(st.integers(8_000_000_000_000_000, 8_999_999_999_999_999), min_size=2,
                        max_size=8, unique=True), days=st.integers(1, 60))  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_each_order_number_makes_an_order_of_its_own(numbers: list[int], days: int) -> None:
    text = "\n".join(
        f"Order ID: {number}\nLamp number {place}\nUS $3.20\nProtection: {days} days 4 hours left"
        for place, number in enumerate(numbers)
    )
    found = read_pasted(text, today=TODAY, language="en")
    assert [one.intake.order_number for one in found] == [str(number) for number in numbers]
    assert {one.intake.protection_end for one in found} == {TODAY + timedelta(days)}


#: Fragments that make careless patterns run for hours when they are repeated.
NASTY = [
    "a", "1", " ", "1 ", "1,1", "$1,", "1.1.", "(", "-", "A-", "A1", "> ", "a: ", "Jan 1 ",
    "Oct 1\n", "d 1 h ", "Order: \n", "Store ", "Store\n", "shipped ", "25 days ", "US $1 ",
    "LP00123456789012 ", "8193002012345678 ", "2026-10-28 14:22 ", "осталось 1 д ", "\u200b",
    "e\u0301", "1 000 ", "Order ID: 8193002012345678 ", "guaranteed delivery ", "4PX1", "[12:30] ",
]  # fmt: skip


def seconds(text: str) -> float:
    """The least of three, for a machine has other things to do as well."""
    took = []
    for _ in range(3):
        before = process_time()
        read_pasted(text, today=TODAY, language="en")
        took.append(process_time() - before)
    return min(took)


@pytest.mark.parametrize("fragment", NASTY)
def test_a_text_of_full_length_is_read_at_once(fragment: str) -> None:
    text = (fragment * PASTE_LIMIT)[:PASTE_LIMIT]
    assert seconds(text) < 1.0
