"""The order of the tests loses none, and puts what waits where two workers begin."""

import pytest

from tests.lanes import in_lanes

#: Small letters keep a core busy; the others wait, the Bs together.
TESTS = "abcWXdeBBfghYijklmn"


def waits_with(test: str) -> str | None:
    return None if test.islower() else test


@pytest.mark.parametrize("workers", [1, 2, 3, 4, 7, 30])
def test_every_test_is_there_once(workers: int) -> None:
    assert sorted(in_lanes(TESTS, waits_with, workers)) == sorted(TESTS)


def test_every_other_worker_begins_with_what_waits() -> None:
    ordered = "".join(in_lanes(TESTS, waits_with, 4))

    first, second, *others = ordered[:4], ordered[4:9], ordered[9:14], ordered[14:]
    assert (first, second) == ("WBBa", "XYbcd")
    assert not set("WXYB") & set("".join(others))


def test_what_belongs_together_stays_together() -> None:
    assert "BB" in "".join(in_lanes(TESTS, waits_with, 6))
