"""What a button says, and what it brings."""

import pytest

from advisor.disputes import DisputeReason
from advisor.events import (
    DisputeClosed,
    ProblemFound,
)
from advisor.order import Order
from advisor.wording.buttons import order_button, plain_button
from advisor.wording.message import Action, Press
from advisor.wording.texts import texts_for
from tests.advisor.samples import (
    asked,
    day,
    disputed,
    order,
    received,
    tracked,
)

EN = texts_for("en")

MOVING = order(tracked(9))


def test_closing_is_called_otherwise_while_the_parcel_is_not_here() -> None:
    here = order_button(EN, Action.CLOSE, order(received(20)))
    awaited = order_button(EN, Action.CLOSE, order())
    assert (here.label, awaited.label) == (
        EN.plain("button-close"),
        EN.plain("button-close-order"),
    )


def test_a_button_of_no_order_carries_its_argument() -> None:
    button = plain_button(EN, Action.ADD, "again")
    assert button.label == EN.plain("button-add")
    assert button.press == Press(Action.ADD, argument="again")


def test_a_dispute_is_called_a_problem_while_nobody_knows_what_is_wrong() -> None:
    here = order(received(20))
    faulty = order(received(20), ProblemFound(on=day(21), reason=DisputeReason.DAMAGED))
    assert order_button(EN, Action.DISPUTE, here).label == EN.plain("button-problem")
    assert order_button(EN, Action.DISPUTE, faulty).label == EN.plain("button-dispute")


def test_to_have_asked_is_noted_with_the_days_that_were_asked_for() -> None:
    for known, days in ((order(asked(50, days=20)), "20"), (order(), "")):
        button = order_button(EN, Action.ASKED, known)
        assert button.press is not None
        assert button.press.argument == days


@pytest.mark.parametrize(
    ("action", "of", "argument"),
    [
        (Action.PROMISE_USED, MOVING, "late_coupon"),
        (Action.ASKED, MOVING, ""),
        (Action.ASKED, order(tracked(9), asked(50, days=20)), "20"),
        (Action.DISPUTE, MOVING, ""),
    ],
)
def test_a_button_brings_what_it_speaks_of(action: Action, of: Order, argument: str) -> None:
    press = order_button(EN, action, of).press
    assert press is not None
    assert press.argument == argument


def test_a_button_is_named_by_what_the_buyer_has() -> None:
    assert order_button(EN, Action.DISPUTE, order(received(20))).label == EN.plain("button-problem")
    assert order_button(EN, Action.CLOSE, MOVING).label == EN.plain("button-close-order")


def test_a_lost_dispute_is_not_closed_as_if_all_were_well() -> None:
    came = order(received(20))
    assert order_button(EN, Action.CLOSE, came).label == EN.plain("button-close")
    lost = order(disputed(15), received(20), DisputeClosed(on=day(30), outcome="lost"))
    assert order_button(EN, Action.CLOSE, lost).label == EN.plain("button-close-order")
