"""What becomes of a look: nothing, a fact with the carrier's day, or a question."""

from datetime import date
from typing import Any

import pytest

from advisor.events import Event, LetterSent, SightingUnclear, TrackingReported
from advisor.order import Order
from advisor.parcel import ParcelState as P
from advisor.policy import Policy
from advisor.sightings import LastLook, Looked, Seen, Service, Sighting
from advisor.tracking import evidence, is_watchable, mark_of, plausible, reported
from advisor.transitions import apply
from tests.advisor.samples import (
    POLICY,
    by_tracker,
    day,
    disputed,
    numbered,
    order,
    received,
    tracked,
    unshipped,
)
from tests.advisor.samples import after as story

TRACKER = Service.SEVENTEENTRACK
NOTHING = Sighting(looked=Looked.NOTHING_YET)
NOT_LOOKED = Sighting(looked=Looked.NOT_LOOKED, answers=frozenset({P.MOVING}), last_scan=day(5))


def sighted(*states: P, scan: int | None = 5, **facts: Any) -> Sighting:
    """A look that brought something."""
    last = None if scan is None else day(scan)
    return Sighting(looked=Looked.SEEN, answers=frozenset(states), last_scan=last, **facts)


def look(
    sighting: Sighting, of: Order, number: int, policy: Policy = POLICY, muted: str | None = None
) -> TrackingReported | SightingUnclear | None:
    return reported(sighting, of, day(number), policy, service=TRACKER, muted=muted)


def state(event: Event | None) -> tuple[P, date | None]:
    assert isinstance(event, TrackingReported)
    return event.state, event.since


# -- rule 1: nothing yet is not "not found" ------------------------------------------------------


@pytest.mark.parametrize("sighting", [NOTHING, sighted(P.NOT_FOUND, words="Label created")])
def test_nothing_says_nothing_before_numbers_usually_track(sighting: Sighting) -> None:
    assert look(sighting, order(), 9) is None
    assert state(look(sighting, order(), 10)) == (P.NOT_FOUND, None)


def test_nothing_found_by_a_guessed_carrier_says_nothing() -> None:
    assert look(Sighting(looked=Looked.NOTHING_YET, guess=True), order(), 20) is None


def test_what_was_seen_does_not_vanish_because_a_service_forgot_it() -> None:
    assert look(NOTHING, order(tracked(8)), 30) is None


def test_nothing_is_reported_once() -> None:
    told = look(NOTHING, order(), 10)
    assert told is not None
    assert look(NOTHING, apply(order(), told), 12) is None


@pytest.mark.parametrize("number", [3, 12, 40])
def test_who_could_not_look_says_nothing(number: int) -> None:
    assert look(NOT_LOOKED, order(), number) is None


def test_an_announcement_never_opens_the_door_of_tracked() -> None:
    told = look(sighted(P.NOT_FOUND), order(), 12)
    assert told is not None
    assert not apply(order(), told).ever_tracked


def test_a_number_that_was_dead_is_asked_about_once_something_unreadable_comes() -> None:
    missed = order(by_tracker(10, P.NOT_FOUND))
    asked = look(sighted(scan=11), missed, 12)
    assert isinstance(asked, SightingUnclear)
    assert set(asked.answers) == {P.NOT_FOUND, P.MOVING}
    assert look(sighted(scan=11), apply(missed, asked), 13) is None
    assert look(sighted(scan=None), missed, 12) is None
    assert look(sighted(scan=11), order(), 12) is None
    answered = order(tracked(12, P.NOT_FOUND))
    assert look(sighted(scan=11), answered, 13) is None
    assert look(sighted(scan=13), answered, 14) is not None


# -- rule 2: silence after scans is "no change" since the last one -------------------------------


@pytest.mark.parametrize("answers", [(P.MOVING,), (P.IN_COUNTRY,), (P.MOVING, P.IN_COUNTRY)])
def test_silence_is_no_change_since_the_last_scan(answers: tuple[P, ...]) -> None:
    moving = order(by_tracker(5, P.MOVING, since=5))
    assert state(look(sighted(*answers, scan=6), moving, 20)) == (P.NO_CHANGE, day(6))
    assert state(look(sighted(P.IN_COUNTRY, scan=6), moving, 19)) == (P.IN_COUNTRY, day(6))


def test_a_service_that_has_given_up_is_silence_as_well() -> None:
    moving = order(by_tracker(5, P.MOVING, since=5))
    assert state(look(sighted(scan=6), moving, 20)) == (P.NO_CHANGE, day(6))
    assert look(sighted(scan=6), order(), 20) is None


@pytest.mark.parametrize("where", [P.AT_EXPORT, P.AT_POST_OFFICE, P.RETURNING])
def test_what_may_lie_for_long_is_still_there(where: P) -> None:
    assert state(look(sighted(where, scan=6), order(), 30)) == (where, day(6))


def test_nothing_ever_seen_is_never_no_change() -> None:
    told = look(NOTHING, order(), 50)
    assert state(told)[0] is P.NOT_FOUND


# -- rule 3: the day is the carrier's ------------------------------------------------------------


def test_the_day_is_the_scan_s_within_reason() -> None:
    assert state(look(sighted(P.MOVING, scan=4), order(), 8)) == (P.MOVING, day(4))
    assert state(look(sighted(P.MOVING, scan=-3), order(), 8)) == (P.MOVING, day(0))
    assert state(look(sighted(P.MOVING, scan=9), order(), 8)) == (P.MOVING, day(8))
    assert state(look(sighted(P.MOVING, scan=None), order(), 8)) == (P.MOVING, day(8))


def test_a_scan_of_a_day_to_come_has_none() -> None:
    for scan, left in ((None, None), (8, 8), (9, 9), (10, None)):
        found = plausible(sighted(P.MOVING, scan=scan), day(8))
        assert found == sighted(P.MOVING, scan=left)


def test_a_report_carries_what_stands_behind_it() -> None:
    dead = order(tracked(3, P.NOT_FOUND))
    sighting = sighted(P.MOVING, words="On its way", expected=(day(20), day(24)), handed_to="123")
    told = look(sighting, dead, 8)
    assert isinstance(told, TrackingReported)
    assert told.on == day(8)
    assert told.seen == Seen(
        service=TRACKER,
        words="On its way",
        before=P.NOT_FOUND,
        expected_by=day(24),
        handed_to="123",
    )


# -- rule 4: the newest scan decides -------------------------------------------------------------


def test_a_later_scan_may_move_a_parcel_back() -> None:
    said = order(by_tracker(20, P.SAID_DELIVERED, since=20))
    assert state(look(sighted(P.MOVING, scan=21), said, 21)) == (P.MOVING, day(21))


def test_an_older_scan_than_the_known_one_says_nothing() -> None:
    said = order(by_tracker(20, P.SAID_DELIVERED, since=20))
    assert look(sighted(P.MOVING, scan=19), said, 21) is None


def test_the_same_answer_twice_is_one_report() -> None:
    told = look(sighted(P.MOVING, scan=4), order(), 8)
    assert told is not None
    after = apply(order(), told)
    assert look(sighted(P.MOVING, scan=4), after, 8) is None
    assert look(sighted(P.MOVING, scan=7), after, 9) is None


# -- what a person said --------------------------------------------------------------------------


def test_what_the_buyer_said_holds_until_a_later_scan() -> None:
    said = order(tracked(10, P.AT_CUSTOMS))
    assert look(sighted(P.IN_COUNTRY, scan=10), said, 12) is None
    assert look(sighted(P.IN_COUNTRY, scan=None), said, 12) is None
    assert state(look(sighted(P.IN_COUNTRY, scan=11), said, 12)) == (P.IN_COUNTRY, day(11))


def test_a_number_of_which_nothing_was_found_works_with_the_first_scan() -> None:
    """C1, H2: "cannot be tracked" would be a false reason, whenever the scan was made."""
    dead = order(tracked(10, P.NOT_FOUND), LetterSent(on=day(10)))
    assert state(look(sighted(P.MOVING, scan=9), dead, 12)) == (P.MOVING, day(9))


def test_who_has_nothing_is_not_asked_again_about_a_delivery() -> None:
    denied = order(tracked(10, P.DELIVERED_ELSEWHERE))
    assert look(sighted(P.SAID_DELIVERED, scan=11), denied, 12) is None


# -- what has to be asked ------------------------------------------------------------------------


def test_what_may_mean_several_things_is_asked_once() -> None:
    sighting = sighted(P.RETURNING, P.IN_COUNTRY, words="Refused")
    asked = look(sighting, order(), 8)
    assert asked == SightingUnclear(
        on=day(8),
        answers=(P.IN_COUNTRY, P.RETURNING),
        scan=day(5),
        seen=Seen(service=TRACKER, words="Refused"),
    )
    open_question = apply(order(), asked)
    assert look(sighting, open_question, 9) is None
    later = sighted(P.RETURNING, P.IN_COUNTRY, scan=9)
    assert isinstance(look(later, open_question, 9), SightingUnclear)


@pytest.mark.parametrize(
    ("sighting", "ours"),
    [
        (sighted(P.SAID_DELIVERED, scan=-6), False),
        (sighted(P.MOVING, scan=-5), True),
        (sighted(P.MOVING, destination="PL"), False),
        (sighted(P.MOVING, destination="DE"), True),
        (sighted(P.MOVING, destination=None), True),
    ],
)
def test_a_number_that_was_used_before_is_asked_about(sighting: Sighting, ours: bool) -> None:
    told = look(sighting, order(destination="DE"), 8)
    if ours:
        assert isinstance(told, TrackingReported)
    else:
        assert isinstance(told, SightingUnclear)
        assert told.answers == ()


def test_a_number_that_has_tracked_is_the_buyer_s() -> None:
    mine = order(tracked(6), destination="DE")
    assert state(look(sighted(P.IN_COUNTRY, scan=7, destination="PL"), mine, 8))[0] is P.IN_COUNTRY


# -- what was taken back -------------------------------------------------------------------------


def test_what_the_buyer_took_back_is_not_reported_again() -> None:
    for sighting, of in (
        (sighted(P.MOVING), order()),
        (sighted(P.MOVING, P.RETURNING), order()),
        (NOTHING, order()),
    ):
        told = look(sighting, of, 12)
        assert told is not None
        mark = mark_of(told)
        assert look(sighting, of, 12, muted=mark) is None
    assert look(sighted(P.MOVING, scan=6), order(), 12, muted=f"moving {day(5)}") is not None


def test_only_what_a_tracker_reports_has_a_mark() -> None:
    assert mark_of(tracked(5)) is None
    assert mark_of(LetterSent(on=day(5))) is None


# -- when nobody looks ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "of",
    [
        story(unshipped()),
        order(tracking_number=None),
        order(numbered(5, None)),
        order(received(20)),
        order(disputed(20)),
    ],
)
def test_only_an_awaited_order_with_a_number_is_watched(of: Order) -> None:
    assert not is_watchable(of)
    assert look(sighted(P.MOVING), of, 30) is None


# -- what can be quoted --------------------------------------------------------------------------


def quoted(on: int, scan: int | None = None, words: str | None = None) -> LastLook:
    last = None if scan is None else day(scan)
    return LastLook(service=TRACKER, on=day(on), scan=last, words=words)


MISSED = order(by_tracker(10, P.NOT_FOUND))


@pytest.mark.parametrize(
    ("of", "latest", "found"),
    [
        (MISSED, None, quoted(10)),
        (MISSED, quoted(15), quoted(15)),  # still nothing
        (order(), quoted(9), None),  # nothing yet is not "not found"
        (order(by_tracker(20, P.MOVING, since=5, words="Left")), None, quoted(20, 5, "Left")),
        (order(tracked(20)), quoted(25, 19, "Left"), quoted(25, 19, "Left")),
        (order(tracked(20)), None, None),
        (order(tracked(20), received(24)), quoted(25, 19, "Left"), None),
    ],
)
def test_a_service_is_quoted_with_its_last_look(
    of: Order, latest: LastLook | None, found: LastLook | None
) -> None:
    assert evidence(of, latest) == found
