"""Undoing and deleting: the questions before, and what is said after."""

from dataclasses import dataclass
from datetime import date

from advisor.advice import advise
from advisor.buyer import Buyer
from advisor.dialogues.corrections import Fact, fact_value
from advisor.events import RecordedEvent
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.buttons import order_button
from advisor.wording.facts import fact_bullets
from advisor.wording.history import event_text, local_day_and_time
from advisor.wording.message import Action, Button, Message, Press, Style
from advisor.wording.status.lines import verdict_line
from advisor.wording.texts import Html, Texts, join_paragraphs
from advisor.wording.values import advice_values


@dataclass(frozen=True, slots=True)
class Undoing:
    """An order as it is, as it is without its latest event, and that event."""

    order: Order
    before: Order
    last: RecordedEvent
    moved: int
    """How many future dates are on another day without it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """How much was deleted, or is about to be."""

    orders: int
    events: int
    reminders: int
    """Those that were still ahead."""
    calendar: bool = False
    """Whether a private calendar could be subscribed to."""


def undo_question(
    texts: Texts, undoing: Undoing, buyer: Buyer, today: date, policy: Policy
) -> Message:
    """What was recorded last, and the order without it; undo it?"""
    order, before = undoing.order, undoing.before
    day, time = local_day_and_time(texts, undoing.last, buyer, today)
    what = event_text(texts, undoing.last.event)
    question = texts(
        "undo-question", title=order.title, number=order.number, date=day, time=time, what=what
    )
    press = Press(Action.UNDO_CONFIRMED, order.number, order.revision)
    yes = Button(texts.plain("button-undo-confirm"), press=press)
    no = Button(texts.plain("button-undo-leave"), press=Press(Action.STATUS, order.number))
    then = _without(texts, before, order, undoing.moved, today, policy)
    return Message(join_paragraphs([question, then]), ((yes, no),))


def _without(
    texts: Texts, before: Order, order: Order, moved: int, today: date, policy: Policy
) -> Html:
    """The facts that would differ, the dates that would move, and the verdict then."""
    changed = [fact for fact in Fact if fact_value(before, fact) != fact_value(order, fact)]
    advice = advise(before, today, policy)
    values = advice_values(texts, before, advice, today, policy)
    lines = [
        texts("undo-then"),
        *fact_bullets(texts, before, changed),
        *([texts("undo-moves", count=moved)] if moved else []),
        verdict_line(texts, advice, values),
    ]
    return Html("\n".join(lines))


def undone_text(texts: Texts, last: RecordedEvent) -> Html:
    """What was undone."""
    return texts("undone", what=event_text(texts, last.event))


def delete_question(texts: Texts, order: Order) -> Message:
    """Delete it for good?"""
    question = texts(
        "delete-question",
        title=order.title,
        number=order.number,
        closed="yes" if order.is_closed else "no",
    )
    press = Press(Action.DELETE_CONFIRMED, order.number, order.revision)
    yes = Button(texts.plain("button-delete-confirm"), press=press, style=Style.DANGER)
    return Message(Html(question.rstrip()), ((yes, order_button(texts, Action.STATUS, order)),))


def deleted_text(texts: Texts, order: Order, taken: Taken) -> Html:
    """What was deleted with an order."""
    return texts(
        "deleted",
        title=order.title,
        number=order.number,
        events=taken.events,
        reminders=taken.reminders,
    )


def forget_question(texts: Texts, orders: int, state: str) -> Message:
    """Delete everything? `state` is the state of the chat's orders when this is asked."""
    press = Press(Action.FORGET_CONFIRMED, argument=state)
    yes = Button(texts.plain("button-forget-confirm"), press=press, style=Style.DANGER)
    no = Button(texts.plain("button-undo-leave"), press=Press(Action.ORDERS))
    return Message(texts("forget-question", orders=orders), ((yes, no),))


def forgotten_text(texts: Texts, taken: Taken) -> Html:
    """What was deleted with a chat."""
    said = texts("forgotten", orders=taken.orders, events=taken.events, reminders=taken.reminders)
    closed = texts("forgotten-calendar") if taken.calendar else ""
    return join_paragraphs([said, closed])
