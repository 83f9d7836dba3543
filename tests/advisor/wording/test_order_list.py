"""The list of orders: its pages, its shelves, the money at risk."""

from datetime import date
from itertools import cycle

import pytest

from advisor.events import Event, OrderClosed
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.transitions import register
from advisor.wording.message import Action
from advisor.wording.order_list import PAGE, Shelf, orders_message, shelf_named
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import LONGEST_LIST, check_message, labels, presses, sentence
from tests.advisor.samples import (
    DEAR,
    POLICY,
    SHIPPED,
    day,
    disputed,
    dollars,
    order,
    received,
    registered,
    tracked,
)
from tests.cases import for_each

EN = texts_for("en")

OPEN, ARRIVED = order(), order(received(20), title="Lamp")
DISPUTED, CLOSED = order(disputed(20), title="Ring"), order(OrderClosed(on=day(20)), title="Vase")


def by(left: int, on: date) -> str:
    return sentence(EN, "orders-line-deadline", left=left, date=EN.unbroken_date(on))


def many(count: int) -> list[Order]:
    return [register(number, registered()) for number in range(1, count + 1)]


def test_a_list_shows_each_order_with_its_deadline_and_what_to_do() -> None:
    message = orders_message(EN, [OPEN, ARRIVED], day(21), POLICY)
    blocks = check_message(message).split("\n\n")
    heading, money = blocks[0].splitlines()
    assert heading == f"{sentence(EN, 'orders-heading')} · 2"
    assert money == sentence(EN, "orders-money", sums=EN.money(DEAR))
    assert blocks[1].splitlines() == [
        "🔍 1. Lamp",
        f"{sentence(EN, 'step-inspect')} · {by(13, day(34))}",
        "🔴 1. Phone case",
        f"{sentence(EN, 'step-dispute')} · {by(38, day(59))}",
    ]
    assert len(presses(message, Action.STATUS)) == 2


def test_the_money_at_risk_is_summed_up_by_currency() -> None:
    paid = [order(price=dollars("10")), order(price=dollars("2.50")), order(price=None), ARRIVED]
    text = check_message(orders_message(EN, paid, day(21), POLICY))
    assert sentence(EN, "orders-money", sums="$12.50") in text


def test_an_empty_list_says_how_to_begin() -> None:
    message = orders_message(EN, [], SHIPPED, POLICY)
    assert EN.plain("start-example") in check_message(message)
    assert [press.action for press in presses(message, Action.ADD)] == [Action.ADD]


def test_with_only_closed_orders_they_can_still_be_reached() -> None:
    message = orders_message(EN, [CLOSED], day(21), POLICY)
    assert sentence(EN, "orders-closed", count=1) in check_message(message)
    assert [press.argument for press in presses(message, Action.ORDERS)] == ["o0", "c0"]


@pytest.mark.parametrize(
    ("shelf", "titles"),
    [
        (Shelf.OPEN, {"Phone case", "Lamp", "Ring"}),
        (Shelf.DISPUTES, {"Ring"}),
        (Shelf.ARRIVED, {"Lamp"}),
        (Shelf.CLOSED, {"Vase"}),
    ],
)
def test_a_shelf_holds_the_orders_in_one_state(shelf: Shelf, titles: set[str]) -> None:
    every = [OPEN, ARRIVED, DISPUTED, CLOSED]
    message = orders_message(EN, every, day(21), POLICY, shelf=shelf)
    text = check_message(message)
    assert {one.title for one in every if one.title in text} == titles
    marked = [label for label in labels(message) if label.startswith("✓")]
    assert marked == [f"✓ {EN.plain(f'orders-shelf-{shelf.name.lower()}')} · {len(titles)}"]


def test_a_shelf_that_was_emptied_meanwhile_leads_back() -> None:
    message = orders_message(EN, [OPEN], day(21), POLICY, shelf=Shelf.DISPUTES)
    assert check_message(message) == sentence(EN, "orders-none-here")
    assert presses(message, Action.ORDERS)[0].argument == "o0"


@pytest.mark.parametrize("count", [1, PAGE, PAGE + 1, 40, 100])
def test_turning_the_pages_shows_every_order_once(count: int) -> None:
    every, seen, page = many(count), list[int | None](), 0
    for _ in range(-(-count // PAGE)):
        message = orders_message(EN, every, day(5), POLICY, page=page)
        seen += [press.order for press in presses(message, Action.STATUS)]
        turns = presses(message, Action.ORDERS)
        assert bool(turns) == (count > PAGE)
        page = int(turns[2].argument[1:]) if turns else 0
    assert seen == list(range(1, count + 1))
    assert page == 0, "behind the last page comes the first"


def test_a_page_that_is_no_longer_there_is_another_one() -> None:
    message = orders_message(EN, many(8), day(5), POLICY, page=9_999)
    assert presses(message, Action.STATUS)


@for_each("language", available_languages())
def test_forty_orders_with_long_titles_look_the_same_on_every_page(language: str) -> None:
    told: list[tuple[Event, ...]] = [(), (tracked(5),), (received(20),), (disputed(20),)]
    states = cycle(told)
    every = [order(*next(states), title="Щ" * 100) for _ in range(40)]
    for page in range(7):
        message = orders_message(texts_for(language), every, day(21), POLICY, page=page)
        text = check_message(message, LONGEST_LIST)
        assert max(map(len, text.splitlines())) < 100
        assert max(map(len, labels(message))) <= 24
        assert len(message.buttons) <= PAGE // 2 + 3


def test_a_state_of_a_parcel_is_shown_in_the_list() -> None:
    back = order(tracked(20, ParcelState.RETURNING))
    text = check_message(orders_message(EN, [back], day(20), POLICY))
    assert f"{sentence(EN, 'step-dispute')} · {by(0, day(20))}" in text


@for_each("language", available_languages())
def test_a_shelf_is_found_by_what_stands_on_its_button(language: str) -> None:
    texts = texts_for(language)
    for shelf in Shelf:
        label = texts.plain(f"orders-shelf-{shelf.name.lower()}")
        assert shelf_named(f" {label.upper()}! ", language) is shelf


@pytest.mark.parametrize(
    ("said", "language", "shelf"),
    [
        ("closed", "ru", Shelf.CLOSED),
        ("закрытые", "en", Shelf.CLOSED),
        ("wardrobe", "en", None),
        ("!", "en", None),
        ("", "en", None),
    ],
)
def test_a_shelf_may_be_named_in_any_language(
    said: str, language: str, shelf: Shelf | None
) -> None:
    assert shelf_named(said, language) is shelf
