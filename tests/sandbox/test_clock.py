"""The clock that can be turned ahead."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sandbox.clock import TurnedClock


def test_it_runs_on_from_where_it_was_turned_to(tmp_path: Path) -> None:
    clock = TurnedClock(tmp_path / "clock")
    target = datetime.now(UTC) + timedelta(days=40)
    clock.turn_to(target)
    assert target <= clock.now() < target + timedelta(minutes=1)
    assert abs(clock.machine_time(target) - datetime.now(UTC)) < timedelta(minutes=1)


def test_it_stays_turned_over_a_restart(tmp_path: Path) -> None:
    TurnedClock(tmp_path / "clock").turn_to(datetime.now(UTC) + timedelta(days=40))
    assert TurnedClock(tmp_path / "clock").now() > datetime.now(UTC) + timedelta(days=39)


def test_it_is_never_turned_back(tmp_path: Path) -> None:
    clock = TurnedClock(tmp_path / "clock")
    clock.turn_to(datetime.now(UTC) - timedelta(days=1))
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
