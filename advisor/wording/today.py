"""Today: all orders that need the buyer, the most urgent first; what can wait is folded away."""

from collections.abc import Sequence
from datetime import date

from advisor.advice import advise
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.buttons import order_button, plain_button
from advisor.wording.layout import across, folded, lines_of, order_label
from advisor.wording.message import Action, Button, Message
from advisor.wording.orders import order_line
from advisor.wording.texts import Html, Texts, join_paragraphs
from advisor.wording.urgency import by_next_step, needs_the_buyer

#: Orders that are shown at once.
_SHOWN = 10


def today_message(texts: Texts, orders: Sequence[Order], today: date, policy: Policy) -> Message:
    """What needs the buyer today, two lines and a button an order; the others are folded.

    `orders` are the open ones; what exceeds a message is left to the list of orders.
    """
    ranked = by_next_step(orders, today, policy)
    needed = [one for one in ranked if needs_the_buyer(advise(one, today, policy))]
    waiting = [one for one in ranked if one not in needed]
    shown, rest = needed[:_SHOWN], waiting[:_SHOWN]
    parts = [
        texts("today-heading", count=len(needed)),
        lines_of([order_line(texts, one, today, policy) for one in shown]),
        _waiting(texts, [order_line(texts, one, today, policy) for one in rest]),
    ]
    buttons = [_button(texts, one) for one in shown]
    last = (plain_button(texts, Action.ORDERS),)
    return Message(join_paragraphs(parts), (*across(buttons, 2), last))


def _waiting(texts: Texts, lines: Sequence[Html]) -> Html:
    return folded(texts, [lines_of([texts("digest-waiting"), *lines])]) if lines else Html()


def _button(texts: Texts, order: Order) -> Button:
    return Button(order_label(order), press=order_button(texts, Action.STATUS, order).press)
