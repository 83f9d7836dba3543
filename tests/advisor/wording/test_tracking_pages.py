"""Whose state is it, that a tracking page without a number shows?"""

from dataclasses import replace

import pytest

from advisor.wording.message import Action, Message
from advisor.wording.texts import available_languages, texts_for
from advisor.wording.tracking_pages import state_of_question, whose_state_question
from tests.advisor.messages import check_message
from tests.advisor.samples import order, tracked

FIRST = order(tracked(9), days=75)
SECOND = replace(FIRST, number=2, title="Lamp")
CUSTOMS = frozenset({"at_export", "in_country", "at_customs"})


def presses(message: Message) -> list[tuple[Action, int | None, str]]:
    return [
        (button.press.action, button.press.order, button.press.argument)
        for row in message.buttons
        for button in row
        if button.press is not None
    ]


@pytest.mark.parametrize("language", available_languages())
def test_the_questions_are_whole_in_every_language(language: str) -> None:
    texts = texts_for(language)
    for message in (
        state_of_question(texts, FIRST, CUSTOMS),
        whose_state_question(texts, [FIRST, SECOND], CUSTOMS),
        whose_state_question(texts, [FIRST, SECOND], frozenset({"moving"})),
    ):
        check_message(message)


def test_the_state_is_offered_and_any_other_too() -> None:
    message = state_of_question(texts_for("en"), FIRST, {"moving"})
    number = FIRST.number
    assert presses(message) == [
        (Action.TRACK_STATE, number, "moving"), (Action.TRACK, number, "")
    ]  # fmt: skip


def test_of_several_orders_one_is_chosen_for_a_state_that_is_said() -> None:
    message = whose_state_question(texts_for("en"), [FIRST, SECOND], frozenset({"moving"}))
    assert texts_for("en").plain("parcel-moving") in message.html
    assert presses(message) == [
        (Action.TRACK_STATE, FIRST.number, "moving"), (Action.TRACK_STATE, 2, "moving")
    ]  # fmt: skip


def test_what_may_mean_several_is_asked_after_the_order() -> None:
    message = whose_state_question(texts_for("en"), [FIRST, SECOND], CUSTOMS)
    assert presses(message) == [(Action.TRACK, FIRST.number, ""), (Action.TRACK, 2, "")]
