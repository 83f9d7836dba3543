"""What is told on the day of a look, and what is not."""

import pytest

from advisor.checkpoints import CheckpointKind as K
from advisor.order import Order
from advisor.parcel import ParcelState as P
from advisor.timeline.tracker import tracker_points
from tests.advisor.samples import (
    POLICY,
    SHIPPED,
    by_tracker,
    day,
    order,
    puzzled,
    received,
    tracked,
)


def told(of: Order) -> dict[K, int]:
    """The kinds, each with its day."""
    return {point.kind: (point.on - SHIPPED).days for point in tracker_points(of, POLICY)}


def test_a_delivery_is_asked_about_on_its_day_and_on_the_last_safe_one() -> None:
    said = order(by_tracker(20, P.SAID_DELIVERED))
    assert told(said) == {K.DELIVERY_SEEN: 20, K.DELIVERY_UNANSWERED: 24}
    assert {point.deadline for point in tracker_points(said, POLICY)} == {day(25)}


def test_a_delivery_that_is_seen_late_is_asked_about_once() -> None:
    late = order(by_tracker(26, P.SAID_DELIVERED, since=20))
    assert told(late) == {K.DELIVERY_SEEN: 26}
    [point] = tracker_points(late, POLICY)
    assert point.deadline == day(40)


@pytest.mark.parametrize("answer", [received(21), tracked(21, P.DELIVERED_ELSEWHERE)])
def test_an_answer_ends_the_asking(answer: object) -> None:
    assert told(order(by_tracker(20, P.SAID_DELIVERED), answer)) == {}  # type: ignore[arg-type]


def test_what_is_unclear_is_asked_about_at_once_until_it_is_known() -> None:
    unclear = order(puzzled(12, P.IN_COUNTRY, P.RETURNING))
    assert told(unclear) == {K.SIGHTING_UNCLEAR: 12}
    assert told(order(puzzled(12, P.IN_COUNTRY, P.RETURNING), tracked(13))) == {}


@pytest.mark.parametrize("state", [P.AT_POST_OFFICE, P.AT_CUSTOMS, P.NO_CHANGE])
def test_what_changes_the_advice_is_news(state: P) -> None:
    assert told(order(by_tracker(12, state))) == {K.PARCEL_NEWS: 12}
    assert told(order(tracked(12, state))) == {}


def test_a_number_that_wakes_up_is_news() -> None:
    assert told(order(by_tracker(12, P.MOVING, before=P.NOT_FOUND))) == {K.PARCEL_NEWS: 12}


@pytest.mark.parametrize("state", [P.MOVING, P.IN_COUNTRY, P.AT_EXPORT, P.RETURNING, P.NOT_FOUND])
def test_what_changes_nothing_or_is_told_by_others_is_not(state: P) -> None:
    assert told(order(by_tracker(12, state))) == {}
