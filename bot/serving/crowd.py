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


def _nobody_can() -> bool:
    return False


class Crowd:
    """Where many are in hand, only those are heard who were not heard just now.

    The others leave the connections to them, and come again: Telegram brings what was refused once
    more, and meanwhile no later message of that chat. Where no room is left for somebody new, an
    update makes room that has not had its turn yet, once: a hundred who write at once make each
    other wait, and not whoever comes after them. If none can, the new one comes again: a refused
    update holds its connection for a moment, one that waits for its answer longer.
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        """`seconds` is a clock that only moves forward."""
        self._seconds = seconds
        self._heard = Seldom(seconds, within=_HEARD)
        self._gave_way: dict[int, _GaveWay] = {}
        self._made_room = Seldom(seconds, within=_HEARD)

    def comes_again_in(
        self,
        update_id: int,
        chat_id: int,
        in_hand: int,
        make_room: Callable[[], bool] = _nobody_can,
    ) -> int | None:
        """Seconds after which an update has to come again, since others do not find room, or an
        earlier one of its chat has to: a press could overtake a message. `None`: it is heard.

        `make_room` is asked to have another one of those `in_hand` leave, and whether one did.
        """
        now = self._seconds()
        is_new = self._heard.allows(chat_id)
        earlier = self._gave_way.get(chat_id)
        if earlier is not None and earlier.update_id < update_id and now < earlier.until:
            return AGAIN
        is_new = is_new or (earlier is not None and earlier.is_new)
        if in_hand < (FULL if is_new else CROWD) or (is_new and make_room()):
            self._gave_way.pop(chat_id, None)
            return None
        self._wait_for(update_id, chat_id, now, is_new=is_new)
        return SOON if is_new else AGAIN

    def makes_room(self, update_id: int, chat_id: int) -> bool:
        """Whether an update in hand may be asked to come again, for somebody new: it is, then.

        It is as new as it was. None has to twice.
        """
        if not self._made_room.allows(update_id):
            return False
        self._wait_for(update_id, chat_id, self._seconds(), is_new=True)
        return True

    def has_made_room(self, update_id: int) -> bool:
        """Whether an update had been let in before it had to come again."""
        return self._made_room.has_happened(update_id)

    def _wait_for(self, update_id: int, chat_id: int, now: float, *, is_new: bool) -> None:
        self._forget_who_did_not_come(now)
        self._gave_way[chat_id] = _GaveWay(update_id, now + _WAITED_FOR, is_new)

    def _forget_who_did_not_come(self, now: float) -> None:
        if len(self._gave_way) >= _MOST:
            self._gave_way = {
                chat_id: one for chat_id, one in self._gave_way.items() if now < one.until
            }
