"""What a date to come is called, in every list that names it."""

import pytest

from advisor.checkpoints import CheckpointKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.wording.board import board_message
from advisor.wording.coming import what_comes
from advisor.wording.texts import texts_for
from tests.advisor.samples import POLICY, day, granted, order, points, tracked

EN = texts_for("en")


def extended_to(ends: int) -> Order:
    return order(tracked(9, ParcelState.MOVING), granted(50, ends))


@pytest.mark.parametrize(("ends", "is_spent"), [(80, False), (90, True)])
def test_d4_the_day_to_decide_offers_no_choice_where_none_is_left(
    ends: int, *, is_spent: bool
) -> None:
    of = extended_to(ends)
    decide = points(of, CheckpointKind.DECIDE)[-1]
    expected = EN.plain("ahead-dispute" if is_spent else "checkpoint-decide")
    assert what_comes(EN, of, decide, POLICY) == expected
    assert expected in board_message(EN, [of], day(59), POLICY).html
