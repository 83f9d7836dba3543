"""The list of orders, page by page: what is at risk, what to do next, what is due first."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from advisor.account import money_at_risk
from advisor.advice import advise
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.buttons import order_button, plain_button
from advisor.wording.layout import across, lines_of, order_label
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.orders import order_line, page_row
from advisor.wording.texts import (
    Html,
    Texts,
    available_languages,
    join_paragraphs,
    texts_for,
)
from advisor.wording.urgency import by_next_step, needs_the_buyer

#: Orders on one page: two lines each, and two buttons a row.
PAGE = 10


class Shelf(StrEnum):
    """Which orders are listed. The values travel in callback data: one letter, never reused."""

    OPEN = "o"
    URGENT = "u"
    """What needs the buyer today."""
    DISPUTES = "d"
    ARRIVED = "a"
    CLOSED = "c"
    ALL = "e"
    """Reached by its name only; the others have buttons."""


_ON_SHELF: Mapping[Shelf, Callable[[Order, date, Policy], bool]] = {
    Shelf.OPEN: lambda order, *_: not order.is_closed,
    Shelf.URGENT: lambda order, today, policy: (
        not order.is_closed and needs_the_buyer(advise(order, today, policy))
    ),
    Shelf.DISPUTES: lambda order, *_: (
        not order.is_closed and (order.has_open_dispute or order.awaits_refund)
    ),
    Shelf.ARRIVED: lambda order, *_: not order.is_closed and order.is_received,
    Shelf.CLOSED: lambda order, *_: order.is_closed,
    Shelf.ALL: lambda *_: True,
}


def shelf_named(said: str, language: str) -> Shelf | None:
    """The shelf that a word means, in the language of the chat or else in any other.

    `None` for a word that names none.
    """
    word = _plain(said)
    languages = sorted(available_languages(), key=lambda one: one != language)
    shelves = ((shelf, texts_for(one)) for one in languages for shelf in Shelf if word)
    return next((shelf for shelf, texts in shelves if word in _words(texts, shelf)), None)


def _words(texts: Texts, shelf: Shelf) -> set[str]:
    """The names of a shelf: the one on its button, and others."""
    label = f"orders-shelf-{shelf.name.lower()}"
    return set(map(_plain, (texts.plain(label), *texts.plain(f"{label}.words").split(", "))))


def _plain(said: str) -> str:
    return " ".join(re.findall(r"\w+", said.casefold().replace("ё", "е")))


def orders_message(
    texts: Texts,
    orders: Sequence[Order],
    today: date,
    policy: Policy,
    *,
    shelf: Shelf = Shelf.OPEN,
    page: int = 0,
) -> Message:
    """One page of the orders on a shelf, the most urgent step first, each with what to do next.

    `orders` are all that the buyer has. Pages are circular: after the last one comes the first.
    """
    ranked = by_next_step(orders, today, policy)
    shelves = {
        one: [order for order in ranked if _ON_SHELF[one](order, today, policy)] for one in Shelf
    }
    counts, listed = {one: len(found) for one, found in shelves.items()}, shelves[shelf]
    if not listed:
        return _empty(texts, shelf, counts)
    pages = -(-len(listed) // PAGE)
    page %= pages
    shown = listed[page * PAGE : (page + 1) * PAGE]
    lines = lines_of([order_line(texts, order, today, policy) for order in shown])
    parts = [_heading(texts, shelf, listed), lines]
    rows = (*_choices(texts, shown), *page_row(shelf, page, pages), *_shelves(texts, shelf, counts))
    return Message(join_paragraphs(parts), rows)


def _empty(texts: Texts, shelf: Shelf, counts: Mapping[Shelf, int]) -> Message:
    rows = _shelves(texts, shelf, counts)
    if shelf not in (Shelf.OPEN, Shelf.ALL):
        return Message(texts("orders-none-here"), rows)
    example = texts.plain("start-example")
    closed = counts[Shelf.CLOSED]
    done = texts("orders-closed", count=closed) if closed else Html()
    add = ((plain_button(texts, Action.ADD),),)
    return Message(join_paragraphs([texts("orders-empty", example=example), done]), add + rows)


def _heading(texts: Texts, shelf: Shelf, listed: Sequence[Order]) -> Html:
    """What is listed, how many, and the money at risk."""
    shelf_name = "" if shelf is Shelf.OPEN else f"{_name(texts, shelf)} · "
    heading = Html(f"{texts('orders-heading')} · {shelf_name}{len(listed)}")
    sums = [Money(amount, currency) for currency, amount in money_at_risk(listed).items()]
    if not sums:
        return heading
    told = texts("orders-money", sums=", ".join(texts.money(one) for one in sums))
    return Html(f"{heading}\n{told}")


def _choices(texts: Texts, shown: Sequence[Order]) -> tuple[tuple[Button, ...], ...]:
    """A button for each order, two in a row."""
    buttons = [
        Button(
            order_label(order),
            press=order_button(texts, Action.STATUS, order).press,
        )
        for order in shown
    ]
    return across(buttons, 2)


def _shelves(
    texts: Texts, shelf: Shelf, counts: Mapping[Shelf, int]
) -> tuple[tuple[Button, ...], ...]:
    """The shelves that are not empty, the shown one marked; none if there is only one."""
    filled = [one for one in Shelf if one is shelf or (counts[one] and one is not Shelf.ALL)]
    if len(filled) < 2:
        return ()
    buttons = [_shelf_button(texts, one, counts[one], chosen=one is shelf) for one in filled]
    return across(buttons, 2)


def _shelf_button(texts: Texts, shelf: Shelf, count: int, *, chosen: bool) -> Button:
    mark = "✓ " if chosen else ""
    press = Press(Action.ORDERS, argument=f"{shelf}0")
    return Button(f"{mark}{_name(texts, shelf)} · {count}", press=press)


def _name(texts: Texts, shelf: Shelf) -> str:
    return texts.plain(f"orders-shelf-{shelf.name.lower()}")
