"""An order at aliexpress.ru: only days that the buyer told, and no figure of the site (J5)."""

import pytest

from advisor.advice import Advice, Situation, Verdict, advise, may_dispute
from advisor.checkpoints import CheckpointKind as K
from advisor.disputes import DisputeReason
from advisor.events import (
    DisputeClosed,
    OrderCancelled,
    PageSeen,
    ReturnAgreed,
    SiteRefused,
    WayBackTold,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import rules_with_figures
from advisor.promises import Canceller
from advisor.rules import RuleId
from advisor.shops import Shop
from advisor.terms import Terms
from advisor.timeline import timeline
from tests.advisor.samples import POLICY, after, day, disputed, order, received, tracked, unshipped

RU = Shop.RU
MOVING = order(tracked(20), shop=RU, terms=Terms.REFUND_BY, days=75)
TIMER = order(tracked(20), shop=RU, days=75)


def days(of: Order) -> list[tuple[int, K]]:
    return [((point.on - day(0)).days, point.kind) for point in timeline(of, POLICY)]


def advice(of: Order, number: int) -> Advice:
    return advise(of, day(number), POLICY)


def test_what_was_told_is_reminded_of_and_no_window_is_made_up() -> None:
    assert days(TIMER) == [
        (70, K.DECIDE),
        (73, K.LAST_COMFORTABLE_DAY),
        (74, K.MUST_ACT),
        (75, K.PROTECTION_ENDED),
    ]
    assert [kind for _, kind in days(MOVING)][-1] is K.CLAIM_OPENS
    assert days(order(received(30), shop=RU)) == [(31, K.INSPECT)]


@pytest.mark.parametrize("number", [76, 91, 300])
def test_nobody_says_that_it_is_too_late(number: int) -> None:
    told = advice(TIMER, number)
    assert (told.verdict, told.situation) == (Verdict.DISPUTE, Situation.WINDOW_UNKNOWN)
    assert told.deadline is None
    assert may_dispute(TIMER, day(number), POLICY)
    assert advice(MOVING, number).situation is Situation.CLAIM_OPEN
    assert advice(MOVING, number).deadline is None


def test_nothing_is_too_early_or_cut_short_by_a_figure() -> None:
    back = order(tracked(3, ParcelState.RETURNING), shop=RU)
    assert advice(back, 3).verdict is Verdict.DISPUTE
    elsewhere = order(tracked(20, ParcelState.DELIVERED_ELSEWHERE), shop=RU)
    assert elsewhere.end_in_force(POLICY) == day(60)
    assert order(shop=RU, destination="RU").in_transit_refund_on(POLICY) is None
    unsent = after(unshipped(shop=RU))
    assert advice(unsent, 3).act_from is None
    assert days(unsent) == [(1, K.SHIPMENT_CHECK)]


def test_a_day_that_the_site_named_counts() -> None:
    refused = order(tracked(20), SiteRefused(on=day(70), until=day(100)), shop=RU, days=75)
    assert refused.claim_opens(POLICY) == day(100)
    assert advice(refused, 72).situation is Situation.SITE_REFUSES
    done = order(tracked(20), PageSeen(on=day(40), completed=True), shop=RU)
    assert advice(done, 45).situation is Situation.WINDOW_UNKNOWN


def test_a_dispute_has_no_calendar_but_is_looked_at() -> None:
    open_one = order(disputed(20), shop=RU)
    assert days(open_one) == [(25, K.DISPUTE_CHECK)]
    assert advice(open_one, 60).situation is Situation.DISPUTE_OPEN
    wrong = disputed(21, DisputeReason.WRONG_SIZE)
    agreed = order(received(20), wrong, ReturnAgreed(on=day(24)), shop=RU)
    assert days(agreed) == []
    dated = order(
        received(20),
        wrong,
        ReturnAgreed(on=day(24)),
        WayBackTold(on=day(24), until=day(37)),
        shop=RU,
    )
    assert days(dated) == [(33, K.RETURN_SOON), (37, K.RETURN_LAST_DAY)]


@pytest.mark.parametrize(
    ("of", "letter"),
    [
        (order(disputed(20), DisputeClosed(on=day(30), outcome="won"), shop=RU),
         LetterKind.REFUND_REMINDER),
        (after(unshipped(shop=RU), OrderCancelled(on=day(30), who=Canceller.SELLER)),
         LetterKind.CANCELLED_REFUND),
    ],
)  # fmt: skip
def test_nobody_says_when_money_should_be_here(of: Order, letter: LetterKind) -> None:
    for number, offered in ((31, None), (200, letter)):
        told = advice(of, number)
        assert (told.verdict, told.situation) == (Verdict.AWAIT_REFUND, Situation.REFUND_UNDATED)
        assert (told.act_from, told.reasons) == (None, (RuleId.J5,))
        assert told.letter is offered


def test_the_rules_that_say_a_figure_are_known() -> None:
    assert {RuleId.A2, RuleId.G1} <= rules_with_figures()
    assert RuleId.E3 not in rules_with_figures()
