"""What is asked of a return: why a parcel goes back, and how goods are sent back (E5, F7)."""

from datetime import date, timedelta

from advisor.disputes import Dispute, DisputeStage
from advisor.order import Order
from advisor.returns import ReturnCause, ReturnPostage
from advisor.wording.asking import OpenQuestion, answer_button, expected
from advisor.wording.layout import across
from advisor.wording.message import Action
from advisor.wording.texts import Texts

#: Days ahead that are offered for sending goods back.
_AHEAD = (5, 7, 10, 15)

#: What a page names no day for.
NO_DAY = "none"


def cause_question(texts: Texts, order: Order) -> OpenQuestion:
    """E5: whose doing is it that the parcel goes back? The advice hangs on it."""
    buttons = [
        answer_button(order, Action.RETURN_CAUSE, texts.plain(f"button-cause-{cause}"), cause.value)
        for cause in ReturnCause
    ]
    rows = ((buttons[0],), tuple(buttons[1:]))
    return OpenQuestion(texts("cause-question"), rows, expected(order, Action.RETURN_CAUSE))


def way_back_question(
    texts: Texts, order: Order, dispute: Dispute, today: date
) -> OpenQuestion | None:
    """F7: until when, and who pays? Asked once each, since no figure is sure."""
    if dispute.stage is not DisputeStage.RETURN_AGREED:
        return None
    if dispute.return_until is None and not dispute.return_undated:
        return _until(texts, order, today)
    return _postage(texts, order) if dispute.return_postage is None else None


def _until(texts: Texts, order: Order, today: date) -> OpenQuestion:
    days = [today + timedelta(days) for days in _AHEAD]
    buttons = [
        answer_button(order, Action.RETURN_UNTIL, texts.date(day), day.isoformat()) for day in days
    ]
    undated = texts.plain("button-return-undated")
    buttons.append(answer_button(order, Action.RETURN_UNTIL, undated, NO_DAY))
    question = texts("return-until-question", example=texts.typed_date(days[1]))
    return OpenQuestion(question, across(buttons, 2), expected(order, Action.RETURN_UNTIL))


def _postage(texts: Texts, order: Order) -> OpenQuestion:
    row = tuple(
        answer_button(order, Action.RETURN_POSTAGE, texts.plain(f"button-postage-{one}"), one.value)
        for one in ReturnPostage
    )
    question = texts("return-postage-question")
    return OpenQuestion(question, (row,), expected(order, Action.RETURN_POSTAGE))
