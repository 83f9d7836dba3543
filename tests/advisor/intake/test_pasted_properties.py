"""What holds for every pasted text: it never raises, and takes no longer than its length."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.intake import Pasted, read_pasted
from advisor.intake.pasted import MOST_ORDERS, PASTE_LIMIT
from tests.cases import for_each

TODAY = date(2026, 11, 23)
SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.toml"))
LINES = [
    line
    for path in SAMPLES
    for sample in tomllib.loads(path.read_text(encoding="utf-8")).values()
    for line in sample["text"].split("\n")
]
SALAD = st.lists(st.sampled_from(LINES), max_size=40).map("\n".join)
LANGUAGES = st.sampled_from(["en", "ru", "pt-BR"])


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


@given(text=SALAD, ago=st.integers(0, 60))
@settings(max_examples=60, deadline=None)
def test_no_day_becomes_later_for_a_text_having_been_written_earlier(text: str, ago: int) -> None:
    today = read_pasted(text, today=TODAY, language="en", written_on=TODAY)
    then = read_pasted(text, today=TODAY, language="en", written_on=TODAY - timedelta(ago))
    ends = {one.intake.order_number: one.intake for one in today}
    for earlier in (one.intake for one in then):
        later = ends.get(earlier.order_number)
        if later is None:
            continue
        for was, is_ in ((earlier.protection_end, later.protection_end),
                         (earlier.shipped_on, later.shipped_on)):  # fmt: skip
            assert was is None or is_ is None or was <= is_


ORDER = """Order ID: 8263344556677801
Order date: Oct 2, 2026
Shipped on: Oct 4, 2026
Purchase protection until 2026-12-20
Linen Scarf
US $12.00"""

#: What else runs out on a page, in the words of several languages.
OTHERS = [
    "Use your coupon before {day}", "Free storage until {day}", "Заберите до {day}",
    "Flash deal ends on {day}", "Retirer avant le {day}", "Seller must respond before {day}",
    "Lagerung bis {day}", "Безкоштовне зберігання до {day}", "Odbierz do {day}",
    "Cupón válido hasta el {day}", "Estimated delivery: {day}", "Retirada até {day}",
    "Apply for a coupon if delayed by {day}", "Free returns within 90 days",
    "The seller has 5 days 3 hours to respond", "Sale ends in 3 days 4 hours",
]  # fmt: skip


@given(others=st.lists(st.tuples(st.sampled_from(OTHERS), st.integers(-20, 200)), max_size=6),
       place=st.integers(0, 5))  # fmt: skip
@settings(max_examples=80, deadline=None)
def test_what_else_runs_out_never_moves_the_protection(
    others: list[tuple[str, int]], place: int
) -> None:
    lines = ORDER.split("\n")
    further = [form.format(day=TODAY + timedelta(days)) for form, days in others]
    text = "\n".join([*lines[:place], *further, *lines[place:]])
    (order,) = read_pasted(text, today=TODAY, language="en")
    assert order.intake.protection_end == date(2026, 12, 20)
    assert order.intake.shipped_on == date(2026, 10, 4)


@given(ends=st.lists(st.integers(1, 90), min_size=1, max_size=4), text=SALAD)
@settings(max_examples=60, deadline=None)
def test_no_end_is_later_than_the_earliest_that_a_text_tells(ends: list[int], text: str) -> None:
    named = "\n".join(f"Buyer protection ends on {TODAY + timedelta(one)}" for one in ends)
    found = read_pasted(f"{named}\n{text}", today=TODAY, language="en")
    if len(found) == 1:  # of several orders, nothing says which one the first lines are about
        end = found[0].intake.protection_end
        assert end is None or end <= TODAY + timedelta(min(ends))


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


@for_each("fragment", NASTY)
def test_a_text_of_full_length_is_read_at_once(fragment: str) -> None:
    text = (fragment * PASTE_LIMIT)[:PASTE_LIMIT]
    assert seconds(text) < 1.0
