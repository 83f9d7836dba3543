"""What one person may use: updates at once, open orders, the size of a file."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

#: Characters of the longest text that Telegram lets people write.
LONGEST_TEXT = 4096

#: Bytes of the largest picture that is read.
LARGEST_PICTURE = 10 * 1024 * 1024

_MINUTE = timedelta(minutes=1)

#: People whose last updates are remembered; beyond that, the quiet ones are forgotten.
_MOST_PEOPLE = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits that an operator can set."""

    updates_per_minute: int = 60
    open_orders: int = 200
    send_rate: float = 30.0
    """Messages per second over all chats."""


class Passage(Enum):
    """What happens to an update at the gate."""

    OPEN = auto()
    CLOSING = auto()
    """The first one too many: the person is told."""
    CLOSED = auto()


class FloodGate:
    """Holds back whoever sends too many updates within a minute.

    What is held back counts too, so the gate opens when the flood is over and not before.
    """

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._came: dict[int, deque[datetime]] = {}
        self._closed: set[int] = set()

    def pass_through(self, who: int, now: datetime) -> Passage:
        """Notes an update from somebody at an instant, and returns whether it may come in."""
        came = self._came.pop(who, None)
        if came is None:
            came = deque(maxlen=self._per_minute + 1)
            self._forget_the_quiet(now)
        self._came[who] = came
        came.append(now)
        if len(came) <= self._per_minute or now - came[0] >= _MINUTE:
            self._closed.discard(who)
            return Passage.OPEN
        if who in self._closed:
            return Passage.CLOSED
        self._closed.add(who)
        return Passage.CLOSING

    def _forget_the_quiet(self, now: datetime) -> None:
        """Makes room: the most recent people are at the end."""
        if len(self._came) < _MOST_PEOPLE:
            return
        quiet = [who for who, came in self._came.items() if now - came[-1] >= _MINUTE]
        for who in quiet or [next(iter(self._came))]:
            del self._came[who]
            self._closed.discard(who)
