from bot.serving.crowd import AGAIN, CROWD, FULL, SOON, Crowd
from tests.clocks import StandingClock


def test_in_a_crowd_those_are_heard_who_were_not_heard_just_now() -> None:
    clock = StandingClock()
    crowd = Crowd(clock.seconds)
    assert [crowd.comes_again_in(1, 7, 0), crowd.comes_again_in(2, 7, CROWD - 1)] == [None, None]
    assert crowd.comes_again_in(3, 7, CROWD) == AGAIN
    assert crowd.comes_again_in(4, 8, CROWD) is None
    clock.advance(seconds=30)
    assert crowd.comes_again_in(3, 7, CROWD) is None


def test_where_no_room_is_left_the_new_come_again_soon_and_are_new_then() -> None:
    clock = StandingClock()
    crowd = Crowd(clock.seconds)
    assert crowd.comes_again_in(1, 7, FULL) == SOON
    assert crowd.comes_again_in(2, 8, FULL - 1) is None
    clock.advance(seconds=SOON)
    assert crowd.comes_again_in(1, 7, FULL - 1) is None
    assert crowd.comes_again_in(3, 7, CROWD) == AGAIN


def test_somebody_new_is_let_in_where_another_makes_room_which_none_has_to_twice() -> None:
    clock = StandingClock()
    crowd = Crowd(clock.seconds)
    assert crowd.comes_again_in(1, 7, 0) is None
    assert crowd.comes_again_in(2, 8, FULL, lambda: crowd.makes_room(1, 7)) is None
    assert [crowd.has_made_room(1), crowd.has_made_room(2)] == [True, False]
    assert crowd.comes_again_in(3, 7, 0) == AGAIN  # it would overtake
    assert crowd.comes_again_in(1, 7, FULL - 1) is None  # as new as it was
    assert not crowd.makes_room(1, 7)
    assert crowd.comes_again_in(4, 8, FULL, lambda: True) == AGAIN  # not for somebody heard


def test_what_gave_way_is_not_overtaken_by_what_came_later() -> None:
    crowd = Crowd(StandingClock().seconds)
    crowd.comes_again_in(1, 7, 0)
    assert [crowd.comes_again_in(2, 7, CROWD), crowd.comes_again_in(3, 7, 0)] == [AGAIN, AGAIN]
    assert [crowd.comes_again_in(2, 7, 0), crowd.comes_again_in(3, 7, 0)] == [None, None]


def test_what_does_not_come_again_is_not_waited_for() -> None:
    clock = StandingClock()
    crowd = Crowd(clock.seconds)
    for chat_id in range(10_001):
        crowd.comes_again_in(2 * chat_id, chat_id, 0)
        crowd.comes_again_in(2 * chat_id + 1, chat_id, CROWD)
    clock.advance(seconds=10)
    assert crowd.comes_again_in(30_000, 10_000, 0) is None
    crowd.comes_again_in(30_001, 10_000, CROWD)
    assert len(crowd._gave_way) == 1
