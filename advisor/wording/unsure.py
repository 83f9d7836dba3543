"""What is said to a buyer who does not know what was asked: it stays open, and is asked again."""

from datetime import date

from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.layout import lines_of
from advisor.wording.message import Message
from advisor.wording.open_questions import sum_question
from advisor.wording.status import status_message
from advisor.wording.texts import Texts


def reason_unsure(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """F2: the reason of a dispute is not known; the sum is asked next, if that is not known."""
    question = sum_question(texts, order, policy)
    if question is None:
        return sum_unsure(texts, order, today, policy)
    return Message(lines_of((texts("unsure-noted"), question.html)), question.rows)


def sum_unsure(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """F5: the rest is not known either: how the dispute stands, with nothing asked."""
    status = status_message(texts, order, today, policy, asks=False)
    return Message(lines_of((texts("unsure-noted"), status.html)), status.buttons)
