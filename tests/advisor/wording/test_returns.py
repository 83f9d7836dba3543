"""What is asked of a return, and what is said once it was told (E5, F7)."""

import pytest

from advisor.disputes import DisputeReason
from advisor.events import GoodsSentBack, ReturnAgreed, ReturnCauseTold, WayBackTold
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.returns import ReturnCause, ReturnPostage
from advisor.transitions import apply
from advisor.wording.asking import OpenQuestion, answer_button, expected
from advisor.wording.message import Action, Press
from advisor.wording.open_questions import open_question
from advisor.wording.status import status_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, sentence, shown
from tests.advisor.samples import POLICY, day, disputed, order, received, tracked

EN = texts_for("en")
GOES_BACK = order(tracked(20, ParcelState.RETURNING))
AGREED = order(received(20), disputed(21, DisputeReason.WRONG_SIZE), ReturnAgreed(on=day(24)))
DATED = apply(AGREED, WayBackTold(on=day(24), until=day(31)))
LABELLED = apply(DATED, WayBackTold(on=day(24), postage=ReturnPostage.LABEL))


def asked(of: Order, number: int) -> OpenQuestion | None:
    return open_question(EN, of, day(number), POLICY)


def arguments(of: Order, number: int) -> list[str]:
    question = asked(of, number)
    assert question is not None
    return [button.press.argument for row in question.rows for button in row if button.press]


def test_why_it_goes_back_is_asked_until_it_is_told() -> None:
    assert arguments(GOES_BACK, 20) == ["own", "other", "unknown"]
    for cause in ReturnCause:
        assert asked(apply(GOES_BACK, ReturnCauseTold(on=day(20), cause=cause)), 20) is None


def test_until_when_is_asked_first_and_then_who_pays() -> None:
    assert arguments(AGREED, 24) == [*map(str, map(day, (29, 31, 34, 39))), "none"]
    assert arguments(DATED, 24) == ["label", "own_cost"]
    assert asked(LABELLED, 24) is None
    undated = apply(AGREED, WayBackTold(on=day(24), undated=True))
    assert arguments(undated, 24) == ["label", "own_cost"]
    assert asked(apply(LABELLED, GoodsSentBack(on=day(26))), 26) is None


@pytest.mark.parametrize("language", available_languages())
def test_the_advice_differs_by_whose_doing_it_is(language: str) -> None:
    texts = texts_for(language)
    said = set()
    for cause in ReturnCause:
        told = apply(GOES_BACK, ReturnCauseTold(on=day(20), cause=cause))
        said.add(check_message(status_message(texts, told, day(20), POLICY)))
    assert len(said) == len(ReturnCause)


@pytest.mark.parametrize("language", available_languages())
def test_the_way_back_is_said_as_it_was_told(language: str) -> None:
    texts = texts_for(language)
    free = status_message(texts, LABELLED, day(25), POLICY)
    assert texts.date(day(31)) in shown(free.html)
    own = apply(DATED, WayBackTold(on=day(24), postage=ReturnPostage.OWN_COST))
    assert check_message(status_message(texts, own, day(25), POLICY)) != check_message(free)
    sent = apply(LABELLED, GoodsSentBack(on=day(26)))
    numbered = apply(sent, WayBackTold(on=day(26), tracking_number="1Z999"))
    assert "1Z999" in check_message(status_message(texts, numbered, day(27), POLICY))


def test_an_answer_belongs_to_the_order_as_it_is_now() -> None:
    button = answer_button(AGREED, Action.RETURN_UNTIL, "No day", "none")
    assert button.press == Press(Action.RETURN_UNTIL, 1, AGREED.revision, "none")
    assert expected(AGREED, Action.RETURN_UNTIL) == Press(Action.RETURN_UNTIL, 1, AGREED.revision)
    question = asked(AGREED, 24)
    assert question is not None
    example = EN.typed_date(day(31))
    assert shown(question.html) == sentence(EN, "return-until-question", example=example)
