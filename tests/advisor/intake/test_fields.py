"""What one piece of a text says, reader by reader, and where one piece holds several fields."""

from datetime import date
from decimal import Decimal

import pytest

from advisor.intake.fields import (
    Context,
    Finding,
    Guaranteed,
    MaybeTracking,
    Noise,
    NoTracking,
    Number,
    OrderNumber,
    Seller,
    Sentence,
    Shipped,
    Shipping,
    Text,
    Title,
    Tracking,
    WeakText,
    parse_order_number,
    read,
)
from advisor.intake.problems import Problem, ProblemId, Value, problem
from advisor.intake.protection import ProtectionDays, ProtectionUntil
from advisor.money import Money
from tests.cases import for_each

TODAY = date(2026, 11, 23)
CODE = "LP00123456789012"
ORDER = "8012345678901234"

CONTEXT = Context(TODAY, "en")


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


# -- one field ---------------------------------------------------------------------------------


@for_each(
    ("text", "found"),
    [
        ("item: Phone case", Title("Phone case")),
        ("guaranteed 40 days", Guaranteed(40)),
        ("free shipping", Shipping(paid=False)),
        ("paid shipping", Shipping(paid=True)),
        ("shipping: $2.50", Shipping(paid=True)),
        ("shipping: free", Shipping(paid=False)),
        (f"order {ORDER}", OrderNumber(ORDER)),
        (f"№{ORDER}", OrderNumber(ORDER)),
        ("no tracking", NoTracking()),
        ("tracking ABC-12", Tracking("ABC-12")),
        (CODE, Tracking(CODE)),
        ("STM32F103C8T6", MaybeTracking("STM32F103C8T6")),
        ("seller Best Store", Seller("Best Store")),
        ("store: Best Store", Seller("Best Store")),
        ("shipped 3 days ago", Shipped(date(2026, 11, 20))),
        ("60 days", ProtectionDays(60)),
        ("until 2026-12-31", ProtectionUntil(date(2026, 12, 31))),
        ("$12.50", usd("12.50")),
        ("paid $5", usd("5")),
        ("12.50", Number("12.50")),
    ],
)
def test_a_field_is_known_by_its_word_or_its_form(text: str, found: Finding) -> None:
    assert read(text, CONTEXT) == (found,)


@pytest.mark.parametrize(
    "text",
    [
        "https://aliexpress.com/item/1005.html",
        "paid 2026-11-01",
        "payment date: someday",
        "estimated delivery: Dec 20",
        "discount $2",
        "discount: a little",
        "ship to: Ann, Main Street 5",
    ],
)
def test_what_a_page_says_besides_is_known_and_not_needed(text: str) -> None:
    assert read(text, CONTEXT) == (Noise(),)


@pytest.mark.parametrize(
    ("text", "id_", "values"),
    [
        ("guaranteed 0 days", ProblemId.GUARANTEED_OUT_OF_RANGE, {"days": 0, "limit": 365}),
        ("order #123", ProblemId.ORDER_NUMBER_UNREADABLE, {"text": "order #123"}),
        ("tracking A1", ProblemId.TRACKING_UNREADABLE, {"text": "A1"}),
        ("shipped 60 days", ProblemId.SHIP_DATE_UNREADABLE, {"text": "60 days"}),
        ("5 Dec", ProblemId.DATE_UNCLEAR, {"text": "5 Dec"}),
        ("-$5", ProblemId.PRICE_NOT_POSITIVE, {"text": "-$5"}),
    ],
)
def test_a_field_that_cannot_be_read_is_asked_about(
    text: str, id_: ProblemId, values: dict[str, Value]
) -> None:
    assert read(text, CONTEXT) == (problem(id_, **values),)


@for_each(
    "text",
    [
        "Lamp",
        "discount of the day",
        "order of the phoenix",
        "tracking bracelet",
        "tracking number of my lamp 5",
        "60 days challenge book",
        "Puzzle of 3,5 cm",
        "x" * 301,
        "Lamp " * 40 + "60 days $5",
    ],
)
def test_words_alone_may_be_a_title(text: str) -> None:
    assert read(text, CONTEXT) == (Text(text),)


def test_what_the_seller_says_is_no_name() -> None:
    assert read("seller says wait", CONTEXT) == (Text("seller says wait"),)


@pytest.mark.parametrize("text", ["shipped soon", "protection: maybe", "shipping: soon", "seller:"])
def test_what_starts_like_a_field_is_a_title_only_for_want_of_another(text: str) -> None:
    assert read(text, CONTEXT) == (WeakText(text),)


# -- several fields ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{CODE},60 days", (Tracking(CODE), ProtectionDays(60))),
        ("$1,200,60 days", (usd("1200"), ProtectionDays(60))),
        ("item: 5,60 days", (Title("5"), ProtectionDays(60))),
        ("Lamp 15,60 days", (Text("Lamp 15"), ProtectionDays(60))),
        ("seller Shop 5,60 days", (Seller("Shop 5"), ProtectionDays(60))),
        ("seller Shop 5,5 pcs lamp", (Seller("Shop 5"), Text("5 pcs lamp"))),
    ],
)
def test_a_comma_between_digits_may_part_two_fields(text: str, found: tuple[Finding, ...]) -> None:
    assert read(text, CONTEXT) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lamp $12 60 days", (Text("Lamp"), usd("12"), ProtectionDays(60))),
        (
            "Lamp $12 shipped yesterday 60 days",
            (Text("Lamp"), usd("12"), Shipped(date(2026, 11, 22)), ProtectionDays(60)),
        ),
        (
            "Lamp no tracking 60 days $5",
            (Text("Lamp"), NoTracking(), ProtectionDays(60), usd("5")),
        ),
        (
            f"your parcel {CODE} was sent 3 days ago 60 days",
            (
                Sentence(f"your parcel {CODE} was sent 3 days ago 60 days"),
                Tracking(CODE),
                Shipped(date(2026, 11, 20)),
                ProtectionDays(60),
            ),
        ),
    ],
)
def test_fields_may_stand_in_a_run_without_commas(text: str, found: tuple[Finding, ...]) -> None:
    assert read(text, CONTEXT) == found


@pytest.mark.parametrize("text", ["Lamp $12 60 days seller Best", "Lamp $12 big 60 days"])
def test_a_run_with_two_names_is_none(text: str) -> None:
    assert read(text, CONTEXT) == (Text(text),)


def test_runs_are_not_looked_for_in_a_long_text() -> None:
    hurried = Context(TODAY, "en", runs=False)
    assert read("Lamp $12 60 days", hurried) == (Text("Lamp $12 60 days"),)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Lamp {CODE}", (Text("Lamp"), Tracking(CODE))),
        (f"tracking number {CODE} of my lamp", (Text("of my lamp"), Tracking(CODE))),
        (
            f"the parcel {CODE} goes to you",
            (Sentence(f"the parcel {CODE} goes to you"), Tracking(CODE)),
        ),
        (f"order {ORDER} for a lamp", (Text("for a lamp"), OrderNumber(ORDER))),
        (
            f"your order {ORDER} was sent",
            (Sentence(f"your order {ORDER} was sent"), OrderNumber(ORDER)),
        ),
        ("Phone case shipped 3 days ago", (Text("Phone case"), Shipped(date(2026, 11, 20)))),
        ("Phone case shipped soon", (Text("Phone case shipped soon"),)),
    ],
)
def test_a_field_may_stand_among_other_words(text: str, found: tuple[Finding, ...]) -> None:
    assert read(text, CONTEXT) == found


# -- an answer about the order number ----------------------------------------------------------


@pytest.mark.parametrize("text", [ORDER, f"order {ORDER}", "8012 3456 7890 1234", f"№ {ORDER}."])
def test_an_order_number_is_its_digits(text: str) -> None:
    assert parse_order_number(text) == ORDER


@pytest.mark.parametrize("text", ["12345", "of the phoenix", "", "٨٠١٢٣٤٥٦٧٨"])
def test_what_is_no_order_number_is_asked_for_again(text: str) -> None:
    found = parse_order_number(text)
    assert isinstance(found, Problem)
    assert found.id is ProblemId.ORDER_NUMBER_UNREADABLE


def test_an_estimated_delivery_is_no_promise() -> None:
    assert read("estimated delivery by Dec 20", CONTEXT) == (Noise(),)
    assert read("guaranteed delivery 40 days", CONTEXT) == (Guaranteed(40),)


@pytest.mark.parametrize("text", ["arrives in 20 days", "delivery in 20-40 days"])
def test_days_of_an_estimate_are_no_promise_either(text: str) -> None:
    assert read(text, CONTEXT) == (Noise(),)
