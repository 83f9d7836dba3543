import time

import pytest

from bot.limits import FloodGate, Passage, Seldom, UpdateGate


class Stopwatch:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Stopwatch:
    return Stopwatch()


def passages(gate: FloodGate, who: int, *seconds: float) -> list[Passage]:
    watch = gate._seconds
    assert isinstance(watch, Stopwatch)
    told = []
    for watch.seconds in seconds:
        told.append(gate.pass_through(who))
    return told


def test_as_many_as_are_allowed_come_in(watch: Stopwatch) -> None:
    assert passages(FloodGate(3, watch), 1, 0, 0, 0) == [Passage.OPEN] * 3


def test_one_too_many_is_told_so_and_the_next_are_not(watch: Stopwatch) -> None:
    told = passages(FloodGate(3, watch), 1, 0, 1, 2, 3, 4, 5)
    assert told == [*[Passage.OPEN] * 3, Passage.CLOSING, Passage.CLOSED, Passage.CLOSED]


def test_a_flood_that_goes_on_is_not_told_again(watch: Stopwatch) -> None:
    told = passages(FloodGate(3, watch), 1, *range(0, 600, 10))
    assert told.count(Passage.CLOSING) == 1
    assert set(told[4:]) == {Passage.CLOSED}


def test_when_it_is_over_everything_is_as_before(watch: Stopwatch) -> None:
    gate = FloodGate(2, watch)
    assert passages(gate, 1, 0, 0, 0, 0)[-1] is Passage.CLOSED
    told = passages(gate, 1, 60, 61, 62)
    assert told == [Passage.OPEN, Passage.OPEN, Passage.CLOSING]


def test_nobody_pays_for_another(watch: Stopwatch) -> None:
    gate = FloodGate(1, watch)
    passages(gate, 1, 0, 0, 0)
    assert passages(gate, 2, 0) == [Passage.OPEN]


@pytest.mark.parametrize("jump", [-3600, 3600])
def test_a_wall_clock_that_is_set_meanwhile_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, jump: int
) -> None:
    right = time.time
    gate = FloodGate(2)
    told = [gate.pass_through(1)]
    monkeypatch.setattr(time, "time", lambda: right() + jump)
    told += [gate.pass_through(1), gate.pass_through(1)]
    assert told == [Passage.OPEN, Passage.OPEN, Passage.CLOSING]


def test_who_is_quiet_is_forgotten_and_there_is_an_end_to_what_is_remembered(
    watch: Stopwatch,
) -> None:
    gate = FloodGate(1, watch)
    for who in range(10_000):
        gate.pass_through(who)
    for who in range(10_000, 10_100):
        gate.pass_through(who)
    assert len(gate._came) == 10_000
    watch.seconds += 120
    gate.pass_through(1)
    assert len(gate._came) == 1


def test_an_update_that_was_one_too_many_is_known_as_that_once(watch: Stopwatch) -> None:
    gate = UpdateGate(FloodGate(1, watch))
    assert [gate.lets_in(update_id, who=7) for update_id in (1, 2, 3)] == [True, True, False]
    assert [gate.is_one_too_many(update_id) for update_id in (1, 2, 3, 2)] == [
        False,
        True,
        False,
        False,
    ]


def test_something_seldom_happens_once_an_hour_for_each(watch: Stopwatch) -> None:
    seldom = Seldom(watch)
    assert [seldom.allows(1), seldom.allows(1), seldom.allows(2)] == [True, False, True]
    watch.seconds = 3600
    assert [seldom.allows(1), seldom.allows(1)] == [True, False]


def test_something_may_be_seldom_within_another_time(watch: Stopwatch) -> None:
    seldom = Seldom(watch, within=30)
    assert [seldom.allows(1), seldom.allows(1)] == [True, False]
    watch.seconds = 30
    assert seldom.allows(1)


def test_there_is_an_end_to_what_is_seldom(watch: Stopwatch) -> None:
    seldom = Seldom(watch)
    for which in range(10_001):
        seldom.allows(which)
    assert not seldom.allows(10_000)
    assert seldom.allows(0)
