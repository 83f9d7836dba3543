"""Buttons that show an order elsewhere: its picture, its page, the tracking pages."""

import re

from advisor.advice import Advice, Verdict
from advisor.order import Order
from advisor.wording.buttons import order_button
from advisor.wording.message import Action, Button, Rows
from advisor.wording.texts import Texts

#: What can be part of a link as it is and be found there; anything odd gets none.
_ORDER_NUMBER = re.compile(r"[0-9]{10,24}")
_TRACKING_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{6,38}[A-Za-z0-9]")

#: Verdicts that ask for a look at the tracking first.
_TO_LOOK_UP = frozenset({Verdict.LOOK, Verdict.WRITE_TO_SELLER})

_ORDER_PAGE = "https://www.aliexpress.com/p/order/detail.html?orderId="
_TRACKING_PAGES = (
    ("17TRACK", "https://t.17track.net/en#nums="),
    ("Cainiao", "https://global.cainiao.com/newDetail.htm?mailNoList="),
)


def looking_rows(texts: Texts, order: Order) -> tuple[tuple[Button, ...], ...]:
    """The picture of the dates, the order's page, the tracking pages; at most three in a row.

    A closed order gets none.
    """
    if order.is_closed:
        return ()
    picture = (order_button(texts, Action.TIMELINE, order),)
    page, tracking = _order_page(texts, order), tracking_buttons(order)
    return (picture + page, tracking) if page and tracking else (picture + page + tracking,)


def tracking_buttons(order: Order) -> tuple[Button, ...]:
    """The tracking pages for the number, with the number filled in."""
    number = (order.tracking_number or "").strip()
    if not _TRACKING_NUMBER.fullmatch(number):
        return ()
    return tuple(Button(name, url=f"{page}{number}") for name, page in _TRACKING_PAGES)


def with_pages(order: Order, advice: Advice, rows: Rows) -> Rows:
    """The rows; the tracking pages below the first of them, if a look at those is advised."""
    pages = tracking_buttons(order)
    if advice.verdict not in _TO_LOOK_UP or not pages:
        return rows
    return (*rows[:1], pages, *rows[1:])


def _order_page(texts: Texts, order: Order) -> tuple[Button, ...]:
    number = (order.order_number or "").strip()
    if not _ORDER_NUMBER.fullmatch(number):
        return ()
    return (Button(texts.plain("button-order-page"), url=f"{_ORDER_PAGE}{number}"),)
