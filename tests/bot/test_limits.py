from datetime import UTC, datetime, timedelta

from bot.limits import FloodGate, Passage

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def passages(gate: FloodGate, who: int, *seconds: float) -> list[Passage]:
    return [gate.pass_through(who, NOW + timedelta(seconds=second)) for second in seconds]


def test_as_many_as_are_allowed_come_in() -> None:
    assert passages(FloodGate(3), 1, 0, 0, 0) == [Passage.OPEN] * 3


def test_one_too_many_is_told_so_and_the_next_are_not() -> None:
    told = passages(FloodGate(3), 1, 0, 1, 2, 3, 4, 5)
    assert told == [*[Passage.OPEN] * 3, Passage.CLOSING, Passage.CLOSED, Passage.CLOSED]


def test_a_flood_that_goes_on_is_not_told_again() -> None:
    told = passages(FloodGate(3), 1, *range(0, 600, 10))
    assert told.count(Passage.CLOSING) == 1
    assert set(told[4:]) == {Passage.CLOSED}


def test_when_it_is_over_everything_is_as_before() -> None:
    gate = FloodGate(2)
    assert passages(gate, 1, 0, 0, 0, 0)[-1] is Passage.CLOSED
    told = passages(gate, 1, 60, 61, 62)
    assert told == [Passage.OPEN, Passage.OPEN, Passage.CLOSING]


def test_nobody_pays_for_another() -> None:
    gate = FloodGate(1)
    passages(gate, 1, 0, 0, 0)
    assert passages(gate, 2, 0) == [Passage.OPEN]


def test_who_is_quiet_is_forgotten_and_there_is_an_end_to_what_is_remembered() -> None:
    gate = FloodGate(1)
    for who in range(10_000):
        gate.pass_through(who, NOW)
    for who in range(10_000, 10_100):
        gate.pass_through(who, NOW)
    assert len(gate._came) == 10_000
    gate.pass_through(1, NOW + timedelta(minutes=2))
    assert len(gate._came) == 1
