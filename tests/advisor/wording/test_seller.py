"""What is said where a seller asks for something."""

import pytest

from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.seller import SellerRequest, possible_requests
from advisor.wording.letters import seller_letter
from advisor.wording.message import Action, Press
from advisor.wording.seller import (
    general_message,
    seller_message,
    seller_question,
    which_seller_question,
)
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message, labels, presses, sentence
from tests.advisor.samples import POLICY, after, day, disputed, order, received, tracked, unshipped
from tests.cases import for_each

EN = texts_for("en")

UNSENT = after(unshipped())
MOVING, HERE, IN_DISPUTE = order(tracked(9)), order(received(20)), order(disputed(20))


@pytest.mark.parametrize("of", [MOVING, HERE, IN_DISPUTE])
def test_what_can_be_asked_is_to_be_chosen_from(of: Order) -> None:
    message = seller_question(EN, of)
    check_message(message)
    asked = presses(message, Action.SELLER_REQUEST)
    assert [press.argument for press in asked] == list(possible_requests(of))
    assert presses(message)[-1] == Press(Action.STATUS, 1, of.revision)


def test_of_several_orders_one_is_chosen_for_all_the_requests() -> None:
    message = which_seller_question(EN, [MOVING], [SellerRequest.CANCEL, SellerRequest.WAIT])
    assert check_message(message) == sentence(EN, "seller-which-order")
    assert presses(message) == [Press(Action.SELLER_REQUEST, 1, 2, "cancel,wait")]
    assert labels(message) == ["1. Phone case"]


@for_each("language", available_languages())
@for_each("request_", SellerRequest)
def test_every_request_is_turned_down_with_a_letter(language: str, request_: SellerRequest) -> None:
    for of in (MOVING, HERE, IN_DISPUTE, UNSENT):
        letter = seller_letter(request_, of, day(21), POLICY)
        message = seller_message(texts_for(language), of, request_, day(21), POLICY)
        assert letter in check_message(message)
    check_message(general_message(texts_for(language), request_, POLICY))


def test_the_way_on_is_the_dispute_or_where_it_stands() -> None:
    for of, actions in (
        (MOVING, [Action.DISPUTE, Action.STATUS]),
        (IN_DISPUTE, [Action.STATUS]),
        (UNSENT, [Action.CANCELLED, Action.STATUS]),
    ):
        message = seller_message(EN, of, SellerRequest.WAIT, day(21), POLICY)
        last = [button.press.action for button in message.buttons[-1] if button.press]
        assert last == actions
        assert presses(message, Action.SELLER_ASKS)


@for_each("request_", SellerRequest)
def test_every_letter_is_short_enough_for_a_button_that_copies_it(request_: SellerRequest) -> None:
    letter = seller_letter(request_, MOVING, day(21), POLICY)
    message = seller_message(EN, MOVING, request_, day(21), POLICY)
    assert message.buttons[0][0].copies == letter
    assert general_message(EN, request_, POLICY).buttons[0][0].copies


def test_a_true_reason_is_not_called_false() -> None:
    for of, ready in ((MOVING, False), (order(tracked(9, ParcelState.NO_CHANGE)), True)):
        on = day(59) if ready else day(21)
        said = seller_message(EN, of, SellerRequest.FALSE_REASON, on, POLICY).html
        assert sentence(EN, "seller-true-reason") in said
        assert "false reason" not in said
        assert ("You can open it now" in said) is ready
        assert "has not arrived" in seller_letter(SellerRequest.FALSE_REASON, of, on, POLICY)


def test_no_dispute_is_spoken_of_once_it_is_too_late_for_one() -> None:
    said = seller_message(EN, MOVING, SellerRequest.FALSE_REASON, day(99), POLICY).html
    assert "Write to AliExpress support" in said
    assert "too early" not in said
    waiting = seller_message(EN, MOVING, SellerRequest.WAIT, day(99), POLICY).html
    assert "the days for a dispute are over" in waiting
    assert "running out" not in waiting


def test_who_has_the_goods_is_not_told_to_wait_for_them() -> None:
    said = seller_message(EN, HERE, SellerRequest.WAIT, day(21), POLICY).html
    assert "Don’t wait" in said
    assert "I cannot wait" in seller_letter(SellerRequest.WAIT, HERE, day(21), POLICY)
    confirmed = seller_letter(SellerRequest.CONFIRM_FIRST, HERE, day(21), POLICY)
    assert "once everything I paid for is here" in confirmed
