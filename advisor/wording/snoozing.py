"""Putting a nudge off: on which day shall it come again?"""

from datetime import date, timedelta

from advisor.advice import advise
from advisor.errors import DomainError
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.layout import across
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Texts

#: Days that have a button, if the deadline allows; beyond the first two by their dates.
_SOON = (1, 3)
_DATES = (5, 7, 10, 14)


def snooze_question(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """When to ask again: tomorrow, in three days, or on a date, never past the deadline.

    Raises `DomainError` if tomorrow is too late already.
    """
    deadline = advise(order, today, policy).deadline
    last = None if deadline is None else deadline.last_safe_day
    tomorrow = today + timedelta(days=1)
    if last is not None and tomorrow > last:
        raise DomainError("error-snooze-past-deadline", date=tomorrow, last=last)
    soon = [days for days in _SOON if last is None or today + timedelta(days) <= last]
    dates = [today + timedelta(days) for days in _DATES]
    if last is not None:
        chosen = {day for day in dates if day <= last} | {last}
        dates = sorted(chosen - {today + timedelta(days) for days in soon})
    buttons = [_button(order, _in_days(texts, days), str(days)) for days in soon]
    buttons += [_button(order, texts.date(day), day.isoformat()) for day in dates]
    rows = across(buttons, 2)
    example = texts.typed_date(max(dates, default=tomorrow))
    question = texts("snooze-question", title=order.title, number=order.number, example=example)
    return Message(question, rows)


def _in_days(texts: Texts, days: int) -> str:
    return texts.plain("button-tomorrow") if days == 1 else texts.plain("button-in-days", days=days)


def _button(order: Order, label: str, argument: str) -> Button:
    return Button(label, press=Press(Action.SNOOZE, order.number, order.revision, argument))
