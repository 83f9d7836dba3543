"""Whose state is it? What is asked about a tracking page that shows no number."""

from collections.abc import Iterable, Sequence

from advisor.order import Order
from advisor.wording.buttons import order_button
from advisor.wording.layout import name_label, short_title
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.questions import states_rows
from advisor.wording.texts import Texts

#: Orders to choose from, the most urgent first.
_MOST_CHOICES = 8


def state_of_question(texts: Texts, order: Order, answers: Iterable[str]) -> Message:
    """Is this what it says about the only order on its way? Any other state can be chosen."""
    rows = states_rows(texts, [_state(order, one) for one in sorted(answers)])
    other = (order_button(texts, Action.TRACK, order),)
    return Message(texts("picture-tracking", title=short_title(order.title)), (*rows, other))


def whose_state_question(texts: Texts, orders: Sequence[Order], answers: frozenset[str]) -> Message:
    """Which of several orders is it? A state that may mean several is asked for afterwards."""
    only = next(iter(answers)) if len(answers) == 1 else None
    rows = tuple(
        (Button(name_label(one), press=_meant(one, only)),) for one in orders[:_MOST_CHOICES]
    )
    if only is None:
        return Message(texts("picture-tracking-which"), rows)
    state = texts.plain(f"parcel-{only}")
    return Message(texts("picture-tracking-which-state", state=state), rows)


def _meant(order: Order, state: str | None) -> Press:
    if state is None:
        return Press(Action.TRACK, order.number, order.revision)
    return _state(order, state)


def _state(order: Order, answer: str) -> Press:
    return Press(Action.TRACK_STATE, order.number, order.revision, answer)
