"""What AliExpress offers in a decision: its solutions, which one is taken, and until when (G4)."""

from datetime import date, timedelta

from advisor.disputes import Dispute, Proposal
from advisor.order import Order
from advisor.wording.asking import OpenQuestion, answer_button, expected
from advisor.wording.buttons import order_button
from advisor.wording.layout import across
from advisor.wording.message import Action, Message
from advisor.wording.texts import Texts

#: Days ahead that are offered for a last day to answer.
_AHEAD = (1, 2, 3, 5, 7, 10)


def proposal_name(texts: Texts, proposal: Proposal) -> str:
    """A solution in a few words: a sum, a return, a return for a sum."""
    kind = "return" if proposal.goes_back else "refund"
    return texts.plain("proposal-name", kind=kind, sum=proposal.sum or "none")


def proposals_question(texts: Texts, order: Order, dispute: Dispute) -> OpenQuestion:
    """G4: which of the solutions does the buyer take?"""
    buttons = [
        answer_button(
            order,
            Action.SOLUTION,
            texts.plain("button-proposal", place=place, name=proposal_name(texts, one)),
            str(place),
        )
        for place, one in enumerate(dispute.proposals, 1)
    ]
    asked = expected(order, Action.SOLUTION)
    return OpenQuestion(texts("proposals-question"), across(buttons, 1), asked)


def answer_term_question(texts: Texts, order: Order, today: date) -> Message:
    """G4: until when does the page let the buyer answer?"""
    days = [today + timedelta(ahead) for ahead in _AHEAD]
    buttons = [
        answer_button(order, Action.ANSWER_BY, texts.date(day), day.isoformat()) for day in days
    ]
    rows = (*across(buttons, 2), (order_button(texts, Action.STATUS, order),))
    question = texts(
        "answer-term-question",
        title=order.title,
        example=texts.typed_date(today + timedelta(days=5)),
    )
    return Message(question, rows, expects=expected(order, Action.ANSWER_BY))
