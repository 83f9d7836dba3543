"""What was told and would settle something: asked about first, and only a yes records it."""

import pytest

from advisor.errors import DomainError
from advisor.events import DisputeAnswered, DisputeClosed
from advisor.order import Order
from advisor.wording.message import Action, Press
from advisor.wording.settling import (
    granted_check,
    refund_question,
    refund_sum_question,
    silence_question,
    turned_down,
)
from advisor.wording.texts import texts_for
from tests.advisor.messages import check_message, presses
from tests.advisor.samples import (
    DEAR,
    POLICY,
    after,
    day,
    disputed,
    dollars,
    order,
    tracked,
    unshipped,
)

EN = texts_for("en")

IN_DISPUTE = order(disputed(20, claimed=DEAR))
OFFERED = order(
    disputed(20, claimed=DEAR),
    DisputeAnswered(on=day(22), answer="countered", offered=dollars("5")),
)
WON = order(disputed(20), DisputeClosed(on=day(30), outcome="won", refund=dollars("12")))


def test_before_the_seller_s_days_are_over_silence_settles_nothing() -> None:
    message = silence_question(EN, IN_DISPUTE, day(24), POLICY)
    assert "until Nov\xa026" in check_message(message)
    assert presses(message) == [Press(Action.STATUS, 1, IN_DISPUTE.revision)]


@pytest.mark.parametrize(("of", "number"), [(IN_DISPUTE, 25), (order(), 5)])
def test_then_only_a_yes_says_that_silence_has_won(of: Order, number: int) -> None:
    message = silence_question(EN, of, day(number), POLICY)
    assert "“Phone case”: does it say that your amount was granted?" in check_message(message)
    assert presses(message) == [
        Press(Action.SILENCE, 1, of.revision, "sure"),
        Press(Action.STATUS, 1, of.revision),
    ]


@pytest.mark.parametrize(
    ("of", "asked"),
    [
        (order(), "is back: $42.50?"),
        (order(price=None), "Is the money for “Phone case” back?"),
        (WON, "is back: $12?"),
    ],
)
def test_money_that_came_is_booked_after_a_yes_to_its_sum(of: Order, asked: str) -> None:
    message = refund_question(EN, of)
    assert asked in check_message(message)
    assert [one.argument for one in presses(message)] == ["sure", "another"]
    other = refund_sum_question(EN, of)
    assert check_message(other).startswith("How much came back")
    assert other.expects == Press(Action.REFUNDED, 1, argument="another")


@pytest.mark.parametrize(
    ("of", "said"), [(OFFERED, "$5 down"), (IN_DISPUTE, "the offer down"), (order(), "offer down")]
)
def test_an_offer_turned_down_leaves_the_decision_to_aliexpress(of: Order, said: str) -> None:
    assert said in turned_down(EN, of, POLICY)


def test_days_that_a_seller_added_are_checked_against_the_page() -> None:
    message = granted_check(EN, order(tracked(9)), 10)
    assert "would end on Jan\xa010" in check_message(message)
    days, another = presses(message)
    assert (days.action, days.argument) == (Action.EXTENDED_DAYS, "10")
    assert another.action is Action.EXTENDED


def test_before_the_shipment_there_is_nothing_to_extend() -> None:
    with pytest.raises(DomainError) as caught:
        granted_check(EN, after(unshipped()), 10)
    assert caught.value.message_id == "error-not-shipped"
