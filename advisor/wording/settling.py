"""What was told and would settle something: it is asked about, and only a yes records it."""

from datetime import date, timedelta

from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.buttons import order_button
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Texts

ASKS = "ask"
"""The argument of a button that asks before it settles."""

SURE = "sure"
"""The argument of the yes to that."""


def silence_question(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """Nobody has answered: how long they may, or whether the amount was granted by that (G6)."""
    opened = order.registered_on if order.dispute is None else order.dispute.opened_on
    last = opened + timedelta(policy.dispute_silence)
    if today < last:
        row = (order_button(texts, Action.STATUS, order),)
        return Message(texts("silence-waits", date=last), (row,))
    rows = ((_sure(texts, "button-silence-yes", order, Action.SILENCE), _no(texts, order)),)
    return Message(texts("silence-question", title=order.title), rows)


def _sure(texts: Texts, label: str, order: Order, action: Action) -> Button:
    return Button(texts.plain(label), press=Press(action, order.number, order.revision, SURE))


def _no(texts: Texts, order: Order) -> Button:
    press = Press(Action.STATUS, order.number, order.revision)
    return Button(texts.plain("button-settled-not"), press=press)
