"""What was told and would settle something: it is asked about, and only a yes records it."""

from datetime import date, timedelta

from advisor.errors import DomainError
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.buttons import order_button
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts

ASKS = "ask"
"""The argument of a button that asks before it settles."""

SURE = "sure"
"""The argument of the yes to that."""

ANOTHER = "another"
"""The argument of what it is instead."""

TURNED_DOWN = "turned"
"""The argument with which the buyer has turned an offer down."""


def silence_question(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """Nobody has answered: how long they may, or whether the amount was granted by that (G6)."""
    opened = order.registered_on if order.dispute is None else order.dispute.opened_on
    last = opened + timedelta(policy.dispute_silence)
    if today < last:
        row = (order_button(texts, Action.STATUS, order),)
        return Message(texts("silence-waits", date=last), (row,))
    rows = ((_sure(texts, "button-silence-yes", order, Action.SILENCE), _no(texts, order)),)
    return Message(texts("silence-question", title=order.title), rows)


def refund_question(texts: Texts, order: Order) -> Message:
    """The money came, though it was not known to come: was it this sum (G7)?"""
    dispute = order.dispute
    known = order.price if dispute is None else dispute.agreed or order.price
    question = texts("refund-question", title=order.title, sum=known or "none")
    another = Press(Action.REFUNDED, order.number, order.revision, ANOTHER)
    yes = _sure(texts, "button-refund-yes", order, Action.REFUNDED)
    return Message(question, ((yes, Button(texts.plain("button-refund-another"), press=another)),))


def refund_sum_question(texts: Texts, order: Order) -> Message:
    """How much money came."""
    return Message(
        texts("refund-sum-question", title=order.title),
        expects=Press(Action.REFUNDED, order.number, argument=ANOTHER),
    )


def turned_down(texts: Texts, order: Order, policy: Policy) -> Html:
    """The buyer said no to what the seller offers: what comes of it, and when (G1, G6)."""
    dispute = order.dispute
    opened = order.registered_on if dispute is None else dispute.opened_on
    offered = None if dispute is None else dispute.offered
    decides = opened + timedelta(policy.dispute_negotiation)
    return texts("turned-down", sum=offered or "none", date=decides)


def granted_check(texts: Texts, order: Order, days: int) -> Message:
    """Does the page show the end that these days make (A5)? Raises `DomainError` if unsent."""
    if order.protection_end is None:
        raise DomainError("error-not-shipped", number=order.number)
    end = order.protection_end + timedelta(days)
    yes = Press(Action.EXTENDED_DAYS, order.number, order.revision, str(days))
    another = Press(Action.EXTENDED, order.number, order.revision)
    row = (
        Button(texts.plain("button-granted-yes"), press=yes),
        Button(texts.plain("button-granted-another"), press=another),
    )
    return Message(texts("granted-check", days=days, date=end), (row,))


def _sure(texts: Texts, label: str, order: Order, action: Action) -> Button:
    return Button(texts.plain(label), press=Press(action, order.number, order.revision, SURE))


def _no(texts: Texts, order: Order) -> Button:
    press = Press(Action.STATUS, order.number, order.revision)
    return Button(texts.plain("button-settled-not"), press=press)
