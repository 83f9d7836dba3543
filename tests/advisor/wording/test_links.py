"""The buttons that lead elsewhere: only for what will be found there."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from advisor.advice import advise
from advisor.events import OrderClosed
from advisor.wording.links import looking_rows, tracking_buttons, with_pages
from advisor.wording.message import Action, Button
from advisor.wording.texts import texts_for
from tests.advisor.samples import POLICY, after, day, order, tracked, unshipped
from tests.cases import for_each

EN = texts_for("en")


def urls(**facts: Any) -> list[str]:
    rows = looking_rows(EN, order(**facts))
    return [button.url for row in rows for button in row if button.url]


def test_an_order_with_both_numbers_leads_to_its_page_and_to_two_tracking_pages() -> None:
    page, seventeen, cainiao = map(
        urlsplit, urls(order_number="8012345678901234", tracking_number="LP00123456789012")
    )
    assert (page.netloc, page.path) == ("www.aliexpress.com", "/p/order/detail.html")
    assert parse_qs(page.query) == {"orderId": ["8012345678901234"]}
    assert (seventeen.netloc, seventeen.fragment) == ("t.17track.net", "nums=LP00123456789012")
    assert (cainiao.netloc, cainiao.path) == ("global.cainiao.com", "/newDetail.htm")
    assert parse_qs(cainiao.query) == {"mailNoList": ["LP00123456789012"]}


def test_what_looks_stands_in_rows_of_its_own_of_three_at_most() -> None:
    rows = looking_rows(EN, order(order_number="8012345678901234"))
    assert [len(row) for row in rows] == [2, 2]
    assert [len(row) for row in looking_rows(EN, order())] == [3]
    first = rows[0][0].press
    assert first is not None
    assert first.action is Action.TIMELINE


@for_each(
    "number",
    [None, "", " ", "12", "LP 0012", "нет", "LP001/../x", "a&b=c12345", "x" * 60, "-" * 12],
)
def test_an_odd_tracking_number_leads_nowhere(number: str | None) -> None:
    assert urls(tracking_number=number) == []


@pytest.mark.parametrize("number", [None, "", "ORDER", "80123", "8012345678901234?x=1", "8" * 30])
def test_an_odd_order_number_leads_nowhere(number: str | None) -> None:
    assert urls(order_number=number, tracking_number=None) == []


def test_an_order_that_waits_to_be_sent_has_no_tracking_page() -> None:
    rows = looking_rows(EN, after(unshipped(tracking_number=None)))
    assert [button.url for row in rows for button in row] == [None]


def test_a_closed_order_needs_no_looking_after() -> None:
    assert looking_rows(EN, order(OrderClosed(on=day(3)))) == ()


def test_tracking_pages_stand_below_the_first_answers_where_a_look_at_them_is_advised() -> None:
    silent, moving = order(), order(tracked(9))
    rows = ((Button("Yes"),), (Button("No"),))
    pages = tracking_buttons(silent)
    assert pages
    looked_up = with_pages(silent, advise(silent, day(12), POLICY), rows)
    assert looked_up == (rows[0], pages, rows[1])
    assert with_pages(moving, advise(moving, day(10), POLICY), rows) == rows
    unnumbered = order(tracking_number=None)
    assert with_pages(unnumbered, advise(silent, day(12), POLICY), rows) == rows
