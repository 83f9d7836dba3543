"""What a seller may ask about an order, and which rules are against it."""

import pytest

from advisor.disputes import DisputeReason
from advisor.events import Event, ProblemFound
from advisor.parcel import ParcelState
from advisor.rules import RuleId
from advisor.seller import (
    GENERAL_RULES,
    SellerRequest,
    UnsentAnswer,
    is_true_reason,
    is_vain_to_wait,
    possible_requests,
    rules_against,
    unsent_answer,
)
from tests.advisor.samples import (
    POLICY,
    after,
    day,
    disputed,
    order,
    received,
    tracked,
    unshipped,
)

R = SellerRequest

FEWER = ProblemFound(on=day(21), reason=DisputeReason.MISSING_PIECES)
ELSEWHERE = tracked(20, ParcelState.DELIVERED_ELSEWHERE)


def test_every_request_has_rules_against_it() -> None:
    assert set(GENERAL_RULES) == set(SellerRequest)
    assert all(GENERAL_RULES.values())


@pytest.mark.parametrize(
    ("request_", "story", "rules"),
    [
        (R.WAIT, (), "A5"),
        (R.WAIT, (disputed(20),), "G1 G3"),
        (R.FALSE_REASON, (), "H2"),
        (R.FALSE_REASON, (received(20),), "H2 E3 F4"),
        (R.FALSE_REASON, (ELSEWHERE,), "H2 E3"),
        (R.FALSE_REASON, (received(20), FEWER), "H2 E4 E3"),
        (R.CANCEL, (disputed(20),), "G3 G7"),
    ],
)
def test_the_rules_against_a_request_fit_the_order(
    request_: SellerRequest, story: tuple[Event, ...], rules: str
) -> None:
    assert rules_against(request_, order(*story)) == tuple(map(RuleId, rules.split()))


@pytest.mark.parametrize(
    ("story", "impossible"),
    [
        ((), {R.CHANGE_REASON, R.CANCEL, R.RETURN_AT_COST}),
        ((received(20),), {R.CHANGE_REASON, R.CANCEL}),
        ((disputed(20),), {R.FALSE_REASON, R.CONFIRM_FIRST, R.RETURN_AT_COST}),
        ((disputed(20), received(21)), {R.FALSE_REASON, R.CONFIRM_FIRST}),
    ],
)
def test_a_seller_asks_for_what_can_be_asked_of_the_order(
    story: tuple[Event, ...], impossible: set[SellerRequest]
) -> None:
    assert set(SellerRequest) - set(possible_requests(order(*story))) == impossible


@pytest.mark.parametrize(
    ("story", "true", "vain"),
    [
        ((), True, False),
        ((tracked(20),), True, False),
        ((tracked(20, ParcelState.LOST),), True, False),
        ((tracked(20, ParcelState.AT_POST_OFFICE),), False, False),
        ((tracked(20, ParcelState.AT_CUSTOMS),), False, False),
        ((tracked(20, ParcelState.RETURNING),), False, True),
        ((ELSEWHERE,), False, True),
        ((received(20),), False, True),
        ((disputed(20),), False, False),
    ],
)
def test_not_received_is_true_of_what_is_on_its_way_and_waiting_vain_for_what_is_not(
    story: tuple[Event, ...], true: bool, vain: bool
) -> None:
    of = order(*story)
    assert is_true_reason(R.FALSE_REASON, of) is true
    assert not is_true_reason(R.WAIT, of)
    assert is_vain_to_wait(of, day(30), POLICY) is vain


def test_a2_waiting_is_vain_once_the_order_has_closed_but_not_in_a_dispute() -> None:
    assert is_vain_to_wait(order(), day(60), POLICY)
    assert not is_vain_to_wait(order(disputed(20)), day(60), POLICY)


@pytest.mark.parametrize(
    ("request_", "answer", "rule"),
    [
        (R.FALSE_REASON, UnsentAnswer.DISPUTE, RuleId.A7),
        (R.CHANGE_REASON, UnsentAnswer.DISPUTE, RuleId.A7),
        (R.WAIT, UnsentAnswer.WAIT, RuleId.A9),
        (R.CANCEL, UnsentAnswer.CANCEL, RuleId.A9),
        (R.REVIEW_FIRST, None, RuleId.H4),
    ],
)
def test_a7_a9_what_a_seller_asks_of_an_order_that_was_not_sent(
    request_: SellerRequest, answer: UnsentAnswer | None, rule: RuleId
) -> None:
    unsent = after(unshipped())
    assert unsent_answer(request_, unsent) is answer
    assert unsent_answer(request_, order()) is None
    assert rules_against(request_, unsent)[0] is rule
