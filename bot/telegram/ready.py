"""Messages that wait for nothing but a token, and which of them gets the next."""

import heapq
from collections import deque
from typing import Generic, NamedTuple, TypeVar

from bot.telegram.tokens import Precedence

_What = TypeVar("_What")

#: Seconds after which an answer that others go ahead of has every other turn.
_LONG = 5.0


class _Place(NamedTuple):
    """The smallest one goes first."""

    precedence: Precedence
    arrival: int
    number: int


class Ready(Generic[_What]):
    """What may go out as soon as there is a token.

    Answers go ahead of nudges, and to those who said one thing ahead of those who said many, each
    in the order of their arrival. But where so many answers wait that they are a crowd, the newest
    goes first: a hundred who write at once make each other wait, and not everybody who comes after
    them.
    """

    def __init__(self, crowd: int) -> None:
        self._crowd = crowd
        self._answers: deque[tuple[float, _What]] = deque()
        """Those to people who said one thing, and since when they wait."""
        self._others: list[tuple[_Place, _What]] = []
        """A heap."""
        self._pushed = 0
        self._newest_has_gone = False

    def __len__(self) -> int:
        return len(self._answers) + len(self._others)

    @property
    def answers(self) -> int:
        """How many people wait for an answer who said one thing."""
        return len(self._answers)

    def push(
        self, what: _What, precedence: Precedence, arrival: int, now: float, *, is_loud: bool
    ) -> None:
        """Adds a message at `now`, by a clock that only moves forward; `arrival` is its number."""
        if precedence is Precedence.ANSWER and not is_loud:
            self._answers.append((now, what))
        else:
            self._pushed += 1
            heapq.heappush(self._others, (_Place(precedence, arrival, self._pushed), what))

    def first(self, now: float) -> _What | None:
        """The message that goes next."""
        if self._answers:
            return self._answers[-1 if self._is_newest_next(now) else 0][1]
        return self._others[0][1] if self._others else None

    def pop(self, now: float) -> None:
        """Takes the first one away."""
        if not self._answers:
            heapq.heappop(self._others)
        elif self._is_newest_next(now):
            self._answers.pop()
            self._newest_has_gone = True
        else:
            self._answers.popleft()
            self._newest_has_gone = False

    def _is_newest_next(self, now: float) -> bool:
        if len(self._answers) <= self._crowd:
            return False
        since, _ = self._answers[0]
        return now - since < _LONG or not self._newest_has_gone

    def clear(self) -> None:
        """Takes all away."""
        self._answers.clear()
        self._others.clear()
