"""What one person may use: updates at once, open orders, the size of a file."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

#: Characters of the longest text that Telegram lets people write.
LONGEST_TEXT = 4096

#: Characters from which on a text is seen to be read before it is answered.
LONG_TEXT = 1_000

#: Bytes of the largest picture that is read.
LARGEST_PICTURE = 10 * 1024 * 1024

#: Seconds.
_MINUTE, _HOUR = 60.0, 3600.0

#: People whose last updates are remembered; beyond that, the quiet ones are forgotten.
_MOST_PEOPLE = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits that an operator can set."""

    updates_per_minute: int = 60
    open_orders: int = 200
    all_orders: int = 2_000
    """Those of one person that are stored, closed ones included."""
    send_rate: float = 30.0
    """Messages per second over all chats."""


class Passage(Enum):
    """What happens to an update at the gate."""

    OPEN = auto()
    CLOSING = auto()
    """The first one too many: the person is told."""
    CLOSED = auto()


class FloodGate:
    """Holds back whoever sends too much within a minute, or another time.

    What is held back counts too, so the gate opens when the flood is over and not before.
    """

    def __init__(
        self, most: int, seconds: Callable[[], float] = time.monotonic, *, within: float = _MINUTE
    ) -> None:
        """So many `within` so many seconds; `seconds` is a clock that nobody sets."""
        self._most = most
        self._within = within
        self._seconds = seconds
        self._came: dict[int, deque[float]] = {}
        self._closed: set[int] = set()

    def pass_through(self, who: int) -> Passage:
        """Notes an update from somebody, and returns whether it may come in."""
        now = self._seconds()
        came = self._came.pop(who, None)
        if came is None:
            came = deque(maxlen=self._most + 1)
            self._forget_the_quiet(now)
        self._came[who] = came
        came.append(now)
        if len(came) <= self._most or now - came[0] >= self._within:
            self._closed.discard(who)
            return Passage.OPEN
        if who in self._closed:
            return Passage.CLOSED
        self._closed.add(who)
        return Passage.CLOSING

    def _forget_the_quiet(self, now: float) -> None:
        """Makes room: the most recent people are at the end."""
        if len(self._came) < _MOST_PEOPLE:
            return
        quiet = [who for who, came in self._came.items() if now - came[-1] >= self._within]
        for who in quiet or [next(iter(self._came))]:
            del self._came[who]
            self._closed.discard(who)


class UpdateGate:
    """A flood gate for updates, asked once for each as it comes, before it waits for anything."""

    def __init__(self, gate: FloodGate) -> None:
        self._gate = gate
        self._closing: set[int] = set()

    def lets_in(self, update_id: int, who: int) -> bool:
        """Whether somebody's update may come in; the first one too many may, to be told so."""
        passage = self._gate.pass_through(who)
        if passage is Passage.CLOSING:
            self._closing.add(update_id)
        return passage is not Passage.CLOSED

    def is_one_too_many(self, update_id: int) -> bool:
        """Whether the sender of an update is to be told that it was one too many; asked once."""
        is_closing = update_id in self._closing
        self._closing.discard(update_id)
        return is_closing


class Seldom:
    """Lets something happen once an hour for each of many, or once within another time; beyond
    10,000, the oldest are forgotten.
    """

    def __init__(
        self, seconds: Callable[[], float] = time.monotonic, *, within: float = _HOUR
    ) -> None:
        """`seconds` is a clock that only moves forward."""
        self._seconds = seconds
        self._within = within
        self._last: dict[int | str, float] = {}

    def allows(self, which: int | str) -> bool:
        """Whether it may happen now; it is taken to happen then."""
        if self.has_happened(which):
            return False
        now = self._seconds()
        self._last.pop(which, None)
        if len(self._last) >= _MOST_PEOPLE:
            del self._last[next(iter(self._last))]
        self._last[which] = now
        return True

    def has_happened(self, which: int | str) -> bool:
        """Whether it was allowed within that time."""
        last = self._last.get(which)
        return last is not None and self._seconds() - last < self._within
