"""Where a dispute stands, and what it brings."""

from dataclasses import replace

import pytest

from advisor.disputes import (
    ANSWERED,
    GOODS_REASONS,
    NEGOTIATING,
    OPEN_STAGES,
    PARKABLE,
    WORTHLESS,
    Dispute,
    DisputeReason,
    DisputeStage,
)
from advisor.money import Money
from tests.advisor.samples import day, disputed, dollars, order
from tests.cases import for_each

ENDED = {DisputeStage.WON, DisputeStage.LOST, DisputeStage.CANCELLED}


def dispute(
    stage: DisputeStage, claimed: Money | None = None, offered: Money | None = None
) -> Dispute:
    return Dispute(
        opened_on=day(20),
        reason=DisputeReason.UNTRACKED,
        stage=stage,
        stage_since=day(25),
        claimed=claimed,
        offered=offered,
        opened_by=2,
    )


@for_each("stage", DisputeStage)
def test_a_dispute_runs_until_it_is_won_lost_or_cancelled(stage: DisputeStage) -> None:
    assert dispute(stage).is_open is (stage not in ENDED)


@pytest.mark.parametrize(
    ("claimed", "offered", "agreed", "in_part"),
    [
        (None, None, None, False),
        (dollars("30"), None, None, False),
        (None, dollars("10"), dollars("10"), False),
        (dollars("30"), dollars("10"), dollars("10"), True),
        (dollars("30"), dollars("30"), dollars("30"), False),
    ],
)
def test_what_comes_back_is_what_was_offered_last(
    claimed: Money | None, offered: Money | None, agreed: Money | None, in_part: bool
) -> None:
    won = dispute(DisputeStage.WON, claimed, offered)
    assert won.agreed == agreed
    assert won.is_won_in_part is in_part


@pytest.mark.parametrize(
    ("stage", "agreed"),
    [
        (DisputeStage.OPEN, dollars("30")),
        (DisputeStage.REFUSED, dollars("30")),
        (DisputeStage.COUNTERED, None),
        (DisputeStage.DECIDED, None),
        (DisputeStage.ACCEPTED, None),
    ],
)
def test_a_sum_that_another_named_and_nobody_told_is_not_the_claim(
    stage: DisputeStage, agreed: Money | None
) -> None:
    assert dispute(stage, dollars("30")).agreed == agreed


def test_an_offer_that_nobody_took_wins_nothing() -> None:
    offer = dispute(DisputeStage.COUNTERED, dollars("30"), dollars("10"))
    assert not offer.is_won_in_part


def test_stages_and_reasons_keep_their_places() -> None:
    assert ANSWERED < NEGOTIATING < OPEN_STAGES
    assert WORTHLESS.issubset(GOODS_REASONS)
    assert not PARKABLE & set(GOODS_REASONS)


@pytest.mark.parametrize(
    ("claimed", "price", "offered", "all_of_it"),
    [
        (20, 30, 20, True),
        (20, 30, 19, False),
        (None, None, 20, False),
        (20, 30, None, False),
        (None, 20, 20, True),
        (None, 20, 19, False),
        (25, 20, 20, True),
    ],
)
def test_all_is_granted_where_no_less_was_offered_than_claimed(
    claimed: int | None, price: int | None, offered: int | None, all_of_it: bool
) -> None:
    def sum_of(amount: int | None) -> Money | None:
        return None if amount is None else dollars(str(amount))

    opened = order(disputed(20, claimed=sum_of(claimed))).dispute
    assert opened is not None
    assert replace(opened, offered=sum_of(offered)).grants_all(sum_of(price)) is all_of_it


def test_what_the_buyer_turned_down_is_not_what_comes_back() -> None:
    """G6"""
    offer = dispute(DisputeStage.COUNTERED, dollars("30"), dollars("10"))
    assert replace(offer, declined=True).agreed == dollars("30")


@for_each(
    ("of", "untold"),
    [
        (dispute(DisputeStage.DECIDED), True),
        (dispute(DisputeStage.DECIDED, offered=dollars("5")), False),
        (replace(dispute(DisputeStage.DECIDED), offered_nothing=True), False),
        (replace(dispute(DisputeStage.DECIDED), decided_return=True), False),
        (dispute(DisputeStage.ESCALATED), False),
    ],
)
def test_of_a_decision_it_is_known_whether_more_than_that_was_told(
    of: Dispute, untold: bool
) -> None:
    """G4"""
    assert of.decision_untold is untold


def test_of_what_was_accepted_it_is_known_whether_anybody_told_what_it_is() -> None:
    """G4"""
    assert dispute(DisputeStage.ACCEPTED).taken_untold
    assert not dispute(DisputeStage.ACCEPTED, offered=dollars("5")).taken_untold
