"""The order in which several test processes take the tests, so that none of them idles long."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import groupby
from typing import TypeVar

Test = TypeVar("Test")


def in_lanes(
    tests: Iterable[Test], waits_with: Callable[[Test], Hashable | None], workers: int
) -> list[Test]:
    """The tests in an order that lets every other worker begin with those that mostly wait.

    `waits_with` gives None for a test that keeps a core busy, and the same for tests in a row that
    one worker should take. Each worker takes an equal part of the list, as xdist's `worksteal`
    gives it, from its front; whoever has finished takes from the back of another's.
    """
    waiting: list[list[Test]] = []
    busy: list[Test] = []
    for together, some in groupby(tests, waits_with):
        if together is None:
            busy.extend(some)
        else:
            waiting.append(list(some))
    lanes = max(1, workers // 2)
    return _dealt([_flat(waiting[lane::lanes]) for lane in range(lanes)], busy, workers)


def _dealt(fronts: Sequence[list[Test]], rest: list[Test], workers: int) -> list[Test]:
    """One part after the other, each of the size that xdist will give it."""
    ordered: list[Test] = []
    left = sum(map(len, fronts)) + len(rest)
    for worker in range(workers):
        front = fronts[worker] if worker < len(fronts) else []
        size = max(len(front), left // (workers - worker))
        filling = size - len(front)
        ordered += [*front, *rest[:filling]]
        rest = rest[filling:]
        left -= size
    return ordered


def _flat(groups: Iterable[list[Test]]) -> list[Test]:
    return [test for group in groups for test in group]
