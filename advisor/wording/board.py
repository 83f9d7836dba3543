"""The board: one pinned message with the most urgent order, and what comes next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.buttons import plain_button
from advisor.wording.coming import what_comes
from advisor.wording.layout import lines_of
from advisor.wording.message import Action, Message
from advisor.wording.orders import order_line
from advisor.wording.texts import Html, Texts, join_paragraphs
from advisor.wording.urgency import by_next_step


def board_message(texts: Texts, orders: Sequence[Order], today: date, policy: Policy) -> Message:
    """The most urgent of the open `orders` on the buyer's local date, and what comes after it.

    That is the next order or, if there is no other, the order's own next day. It comes silently.
    """
    if not orders:
        return replace(Message(texts("board-empty")), silent=True)
    first, *others = by_next_step(orders, today, policy)
    follows = order_line if others else _next_day
    then = follows(texts, (others or [first])[0], today, policy)
    below = lines_of((texts("board-then"), then)) if then else Html()
    html = join_paragraphs([order_line(texts, first, today, policy), below])
    return Message(html, ((plain_button(texts, Action.TODAY),),), silent=True)


def _next_day(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    coming = next((point for point in timeline(order, policy) if point.on > today), None)
    if coming is None:
        return Html()
    what = what_comes(texts, order, coming, policy)
    return texts("status-ahead-line", date=coming.on, what=what)
