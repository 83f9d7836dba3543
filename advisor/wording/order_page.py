"""What the order's page shows, asked: another date, the day from which the site takes a claim."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.wording.buttons import order_button
from advisor.wording.layout import across
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts, join_paragraphs
from advisor.wording.unfolding import undoing

#: By how many days sellers lengthen the time, as it is seen.
_LENGTHENED = (10, 15, 30, 60, 90)

#: What no page names a day for.
NO_DAY = "none"


def page_question(texts: Texts, order: Order, today: date) -> Message:
    """I2: which date does the page show now?"""
    base = max(order.protection_end or today, today)
    days = [base + timedelta(days) for days in _LENGTHENED]
    question = texts(
        "page-question", title=order.title, example=texts.typed_date(base + timedelta(days=20))
    )
    return _asking(texts, order, Action.PAGE_LATER, question, _buttons(texts, order, days))


def refused_question(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """I3: from which day does the site take a dispute? It is tried again then, while one can be."""
    end, shuts = order.end_in_force(policy), order.window_end(policy)
    ahead = (today + timedelta(1), today + timedelta(3), today + timedelta(10))
    likely = [day for day in ahead if shuts is None or day < shuts]
    if end is not None and end >= today and not order.is_received:
        likely = [*[day for day in likely if day <= end], end + timedelta(days=1)]
    question = texts(
        "refused-question",
        title=order.title,
        example=texts.typed_date(likely[-1] if likely else today + timedelta(days=1)),
    )
    rows = [
        _button(order, Action.REFUSED, texts.date(day), day.isoformat())
        for day in dict.fromkeys(likely)
    ]
    undated = _button(order, Action.REFUSED, texts.plain("button-refused-undated"), NO_DAY)
    return _asking(texts, order, Action.REFUSED, question, [*rows, undated])


def refusal_noted(
    texts: Texts, order: Order, state: ParcelState | None, today: date, policy: Policy
) -> Message:
    """I3: what was noted of a refusal, and of the parcel with it; then the question of the day.

    If that is never answered, the order says when it is tried again all the same.
    """
    said = "none" if state is None else texts.plain(f"parcel-{state}")
    noted = texts("noted-site-refuses", state=said, date=order.claim_opens(policy) or "none")
    asked = refused_question(texts, order, today, policy)
    asked = replace(asked, html=join_paragraphs([noted, asked.html]))
    return asked.with_rows(undoing(texts, order))


def _asking(
    texts: Texts, order: Order, action: Action, question: Html, buttons: list[Button]
) -> Message:
    rows = (*across(buttons, 2), (order_button(texts, Action.STATUS, order),))
    return Message(question, rows, expects=Press(action, order.number, order.revision))


def _buttons(texts: Texts, order: Order, days: Iterable[date]) -> list[Button]:
    return [_button(order, Action.PAGE_LATER, texts.date(day), day.isoformat()) for day in days]


def _button(order: Order, action: Action, label: str, argument: str) -> Button:
    return Button(label, press=Press(action, order.number, order.revision, argument))
