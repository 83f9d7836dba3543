"""What a question about an order is: its words, its likely answers, what an answer belongs to."""

from dataclasses import dataclass

from advisor.order import Order
from advisor.wording.message import Action, Button, Press
from advisor.wording.texts import Html


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question, its likely answers as buttons, and what an answer in words belongs to.

    That is `None` where the buttons have all answers.
    """

    html: Html
    rows: tuple[tuple[Button, ...], ...]
    expects: Press | None


def answer_button(order: Order, action: Action, label: str, argument: str) -> Button:
    """A button with an answer to what is asked of the order as it is now."""
    return Button(label, press=Press(action, order.number, order.revision, argument))


def expected(order: Order, action: Action) -> Press:
    """What an answer in words belongs to."""
    return Press(action, order.number, order.revision)
