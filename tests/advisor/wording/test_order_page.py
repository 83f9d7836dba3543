"""The questions about what the order's page shows."""

from datetime import date

from advisor.events import SiteRefused, TermsTold
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.terms import Terms
from advisor.transitions import apply
from advisor.wording.message import Action, Message
from advisor.wording.open_questions import open_question
from advisor.wording.order_page import page_question, refusal_noted, refused_question
from advisor.wording.orders import registered_message
from advisor.wording.status import status_message
from advisor.wording.texts import available_languages, texts_for
from tests.advisor.messages import check_message
from tests.advisor.samples import POLICY, day, order, received, tracked
from tests.cases import for_each

EN = texts_for("en")
MOVING = order(tracked(9), days=75)
REFUSED = apply(MOVING, SiteRefused(on=day(73)))


def arguments(message: Message, action: Action) -> list[str]:
    return [
        button.press.argument
        for row in message.buttons
        for button in row
        if button.press is not None and button.press.action is action
    ]


@for_each("language", available_languages())
def test_the_questions_are_whole_in_every_language(language: str) -> None:
    texts = texts_for(language)
    for message in (
        page_question(texts, MOVING, day(70)),
        refused_question(texts, MOVING, day(73), POLICY),
        refusal_noted(texts, REFUSED, None, day(73), POLICY),
        refusal_noted(texts, REFUSED, ParcelState.MOVING, day(73), POLICY),
    ):
        assert check_message(message).endswith((".", "?"))
        assert message.expects is not None


def test_a_date_is_offered_that_a_seller_may_have_given() -> None:
    offered = arguments(page_question(EN, MOVING, day(70)), Action.PAGE_LATER)
    assert day(165).isoformat() in offered
    past = arguments(page_question(EN, order(), day(80)), Action.PAGE_LATER)
    assert min(past) > day(80).isoformat()


def refusals(of: Order, on: date) -> list[str]:
    return arguments(refused_question(EN, of, on, POLICY), Action.REFUSED)


def test_the_day_after_the_end_is_offered_and_no_day_behind_the_window() -> None:
    assert refusals(MOVING, day(73)) == [*map(str, (day(74), day(76))), "none"]
    assert refusals(MOVING, day(88)) == [str(day(89)), "none"]
    assert refusals(MOVING, day(89)) == ["none"]
    assert refusals(order(received(20)), day(22)) == [*map(str, map(day, (23, 25, 32))), "none"]


def test_i3_a_refusal_is_noted_before_its_day_is_known_with_the_day_to_try_again() -> None:
    noted = refusal_noted(EN, REFUSED, ParcelState.MOVING, day(73), POLICY)
    text = check_message(noted)
    assert "Noted: the site takes no dispute yet, and “it is moving”" in text
    assert f"try again on {EN.date(day(76))}" in text
    assert arguments(noted, Action.UNDO)


ASKING = Policy(terms_asked=True)


def test_what_stands_beside_the_date_is_asked_where_nobody_told_and_only_once() -> None:
    copied = order(tracked(9), terms_open=True)
    assert open_question(EN, copied, day(10), POLICY) is not None
    assert open_question(EN, order(tracked(9)), day(10), POLICY) is None
    assert open_question(EN, order(tracked(9)), day(10), ASKING) is not None
    told = apply(copied, TermsTold(on=day(10), terms=Terms.TIMER))
    assert open_question(EN, told, day(10), ASKING) is None


def test_the_card_says_what_its_date_means() -> None:
    promised = order(tracked(9), terms=Terms.REFUND_BY)
    text = check_message(registered_message(EN, promised, day(10), POLICY))
    assert "Refund if not delivered before Dec\xa031" in text


def test_every_advice_to_dispute_can_be_answered_with_a_refusal() -> None:
    assert arguments(status_message(EN, MOVING, day(74), POLICY), Action.REFUSED)
    refused = apply(MOVING, SiteRefused(on=day(74)))
    assert not arguments(status_message(EN, refused, day(74), POLICY), Action.REFUSED)
