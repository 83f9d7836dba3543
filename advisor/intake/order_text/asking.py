"""What has to be asked about an order, collected while its fields are put together."""

from collections.abc import Iterable
from typing import TypeVar

from advisor.intake.problems import Problem, ProblemId, Value, problem

V = TypeVar("V", bound=Value)


class Questions:
    """Collects the problems of one text, and withholds every field that has one."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self._problems = list(dict.fromkeys(problems))

    def add(self, found: Problem) -> None:
        """Asks about one more problem."""
        self._problems.append(found)

    def has(self, about: str) -> bool:
        """Whether something is asked about a field: ids of problems begin with its name."""
        return any(found.id.startswith(about) for found in self._problems)

    def one(self, values: Iterable[V], twice: ProblemId, about: str) -> V | None:
        """The only value, or `None` after asking which of two is meant."""
        if self.has(about):
            return None
        first, second, *_ = (*dict.fromkeys(values), None, None)
        if first is not None and second is not None:
            self.add(problem(twice, first=first, second=second))
            return None
        return first

    def in_order(self) -> tuple[Problem, ...]:
        """All of them, in the order of the fields."""
        order = list(ProblemId)
        return tuple(sorted(self._problems, key=lambda found: order.index(found.id)))
