from bot.serving.crowd import CROWD, Crowd
from tests.clocks import StandingClock


def test_in_a_crowd_those_are_heard_who_were_not_heard_just_now() -> None:
    clock = StandingClock()
    crowd = Crowd(clock.seconds)
    assert [crowd.gives_way(1, 7, 0), crowd.gives_way(2, 7, CROWD - 1)] == [False, False]
    assert [crowd.gives_way(3, 7, CROWD), crowd.gives_way(4, 8, CROWD)] == [True, False]
    clock.advance(seconds=30)
    assert not crowd.gives_way(3, 7, CROWD)


def test_what_gave_way_is_not_overtaken_by_what_came_later() -> None:
    crowd = Crowd(StandingClock().seconds)
    crowd.gives_way(1, 7, 0)
    assert [crowd.gives_way(2, 7, CROWD), crowd.gives_way(3, 7, 0)] == [True, True]
    assert [crowd.gives_way(2, 7, 0), crowd.gives_way(3, 7, 0)] == [False, False]


def test_what_does_not_come_again_is_not_waited_for() -> None:
    clock = StandingClock()
    crowd = Crowd(clock.seconds)
    for chat_id in range(10_001):
        crowd.gives_way(2 * chat_id, chat_id, 0)
        crowd.gives_way(2 * chat_id + 1, chat_id, CROWD)
    clock.advance(seconds=10)
    assert not crowd.gives_way(30_000, 10_000, 0)
    crowd.gives_way(30_001, 10_000, CROWD)
    assert len(crowd._gave_way) == 1
