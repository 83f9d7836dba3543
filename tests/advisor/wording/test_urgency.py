"""Which order comes first in every list."""

from advisor.advice import advise
from advisor.events import OrderClosed
from advisor.wording.urgency import by_next_step, needs_the_buyer, urgency
from tests.advisor.samples import POLICY, after, day, order, tracked, unshipped

DEAD, MOVING = order(), order(tracked(9))


def test_what_needs_the_buyer_comes_before_what_waits_and_the_closed_ones_come_last() -> None:
    closed = order(OrderClosed(on=day(5)))
    assert by_next_step([closed, MOVING, DEAD], day(12), POLICY) == [DEAD, MOVING, closed]
    assert needs_the_buyer(advise(DEAD, day(12), POLICY))
    assert not needs_the_buyer(advise(MOVING, day(12), POLICY))


def test_what_waits_is_ranked_by_its_next_day_and_what_has_none_comes_after() -> None:
    waiting = after(unshipped(paid_on=None))
    ranked = [urgency(one, advise(one, day(2), POLICY))[1] for one in (DEAD, MOVING, waiting)]
    assert ranked == sorted(ranked)
