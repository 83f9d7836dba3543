"""Who gives way to others, where a webhook is crowded."""

import time
from collections.abc import Callable
from typing import NamedTuple

from bot.limits import Seldom

#: So many updates in hand are a crowd.
CROWD = 16

#: So many leave hardly a connection to others.
FULL = 99

#: Seconds after which those come again who were heard just now, and those who were not.
AGAIN, SOON = 2, 1

#: Seconds after which somebody who was heard is new again.
_HEARD = 30.0

#: Seconds in which what gave way comes again.
_WAITED_FOR = 10.0

#: Chats that are waited for; beyond that, those that did not come are forgotten.
_MOST = 10_000


class _GaveWay(NamedTuple):
    update_id: int
    until: float
    is_new: bool


class Crowd:
    """Where many are in hand, only those are heard who were not heard just now.

    The others leave the connections to them, and come again: Telegram brings what was refused once
    more, and meanwhile no later message of that chat. Where no room is left, so does whoever is
    new: a refused update holds its connection for a moment, one that waits for its answer longer.
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        """`seconds` is a clock that only moves forward."""
        self._seconds = seconds
        self._heard = Seldom(seconds, within=_HEARD)
        self._gave_way: dict[int, _GaveWay] = {}

    def comes_again_in(self, update_id: int, chat_id: int, in_hand: int) -> int | None:
        """Seconds after which an update has to come again, since others do not find room, or an
        earlier one of its chat has to: a press could overtake a message. `None`: it is heard.
        """
        now = self._seconds()
        is_new = self._heard.allows(chat_id)
        earlier = self._gave_way.get(chat_id)
        if earlier is not None and earlier.update_id < update_id and now < earlier.until:
            return AGAIN
        is_new = is_new or (earlier is not None and earlier.is_new)
        if in_hand < (FULL if is_new else CROWD):
            self._gave_way.pop(chat_id, None)
            return None
        self._forget_who_did_not_come(now)
        self._gave_way[chat_id] = _GaveWay(update_id, now + _WAITED_FOR, is_new)
        return SOON if is_new else AGAIN

    def _forget_who_did_not_come(self, now: float) -> None:
        if len(self._gave_way) >= _MOST:
            self._gave_way = {
                chat_id: one for chat_id, one in self._gave_way.items() if now < one.until
            }
