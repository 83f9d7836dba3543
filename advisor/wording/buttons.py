"""A button for each action: its label, and the order that it is about."""

from collections.abc import Mapping
from dataclasses import replace

from advisor.disputes import DisputeStage
from advisor.order import Order
from advisor.promises import PromiseKind
from advisor.wording.message import Action, Button, Press
from advisor.wording.texts import Texts

_LABELS: Mapping[Action, str] = {
    Action.STATUS: "button-status",
    Action.TRACK: "button-track",
    Action.STILL_NOTHING: "button-still-nothing",
    Action.LETTER: "button-letter",
    Action.WROTE: "button-wrote",
    Action.EXTEND: "button-extend",
    Action.EXTENDED: "button-extended",
    Action.NOT_EXTENDED: "button-not-extended",
    Action.ARRIVED: "button-arrived",
    Action.DISPUTED: "button-disputed",
    Action.SNOOZE: "button-tomorrow",
    Action.LATER: "button-later",
    Action.CLOSE: "button-close",
    Action.DISPUTE: "button-dispute",
    Action.SELLER_REFUSED: "button-seller-refused",
    Action.SELLER_OFFERED: "button-seller-offered",
    Action.TAKEN_OVER: "button-taken-over",
    Action.DECIDED: "button-decided",
    Action.APPEALED: "button-appealed",
    Action.WON: "button-won",
    Action.LOST: "button-lost",
    Action.CANCEL_DISPUTE: "button-cancel-dispute",
    Action.REFUNDED: "button-refunded",
    Action.SHIPPED: "button-shipped",
    Action.ADD: "button-add",
    Action.ORDERS: "button-orders",
    Action.TODAY: "button-today-view",
    Action.HELP: "button-help",
    Action.CANCEL: "button-cancel",
    Action.EDIT: "button-edit",
    Action.UNDO: "button-undo",
    Action.HISTORY: "button-history",
    Action.DELETE: "button-delete",
    Action.TIMELINE: "button-timeline",
    Action.MISTAKE: "button-mistake",
    Action.SILENCE: "button-silence",
    Action.PARK: "button-park",
    Action.TERMS: "button-terms",
    Action.RETURN_AGREED: "button-return-agreed",
    Action.SENT_BACK: "button-sent-back",
    Action.RETURN_ARRIVED: "button-return-arrived",
    Action.CUSTOMS_ANSWERED: "button-customs-answered",
    Action.ACCEPTED: "button-accepted",
    Action.NOTHING_OFFERED: "button-nothing-offered",
    Action.ASKED: "button-asked-again",
    Action.PROBLEM: "button-another-problem",
    Action.SELLER_ASKS: "button-seller-asks",
    Action.NEWS: "button-news-take",
    Action.MISREAD: "button-misread",
    Action.PAGE_SAME: "button-page-same",
    Action.PAGE_LATER: "button-page-later",
    Action.PAGE_COMPLETED: "button-page-completed",
    Action.REFUSED: "button-refused",
    Action.CANCELLED: "button-cancelled",
    Action.LAW: "chapter-J",
    Action.PROMISE_USED: "button-used-late_coupon",
    Action.MORE: "button-unfold",
    Action.CALENDAR: "button-calendar-short",
    Action.SETTINGS: "button-settings",
}


def order_button(texts: Texts, action: Action, order: Order, argument: str = "") -> Button:
    """A button for `action` on the order as it is now."""
    press = Press(action, order.number, order.revision, argument)
    label = _LABELS[action]
    if action is Action.CLOSE and not _is_well(order):
        label = "button-close-order"
    elif action is Action.DISPUTE and order.is_received and order.problem is None:
        label = "button-problem"
    elif action is Action.PROMISE_USED and not argument:
        press = replace(press, argument=PromiseKind.LATE_COUPON.value)
    elif action is Action.ASKED and not argument:
        press = replace(press, argument=str(order.extension_asked_days or ""))
    return Button(texts.plain(label), press=press)


def _is_well(order: Order) -> bool:
    """Whether it came, and no dispute about it was lost."""
    lost = order.dispute is not None and order.dispute.stage is DisputeStage.LOST
    return order.is_received and not lost


def plain_button(texts: Texts, action: Action, argument: str = "") -> Button:
    """A button that belongs to no order."""
    return Button(texts.plain(_LABELS[action]), press=Press(action, argument=argument))
