"""The updates that are in hand: none is confirmed before it is carried out."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Protocol

import structlog

_log = structlog.get_logger(__name__)

#: Seconds for which an update is put off at most that could not be stored; first it is one.
_LONGEST_WAIT = 5.0

#: Seconds for which it is remembered that an update could not be stored.
_REMEMBERED = 3600.0

#: Seconds before somebody is told again that what they want has to wait.
_SAY_AGAIN = 300.0

#: What could not be stored for so many seconds is given up, where so many later ones could.
_GIVE_UP_AFTER = 600.0
_MOST_PASSED = 50


@dataclass(slots=True)
class _PutOff:
    """An update that could not be stored, and comes again."""

    chat_id: int
    first_at: float
    """When it was put off for the first time."""
    again_at: float
    times: int


class _Hears(Protocol):
    def __call__(self, update_id: int, *, for_good: bool) -> None: ...


class UpdatesInHand:
    """The updates that were received from Telegram and are not carried out yet.

    What the database could not take is put off: it is not confirmed, and taken again after a while.
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        """`seconds` is a clock that only moves forward."""
        self._seconds = seconds
        self._hears: _Hears = _nobody
        self._ids: set[int] = set()
        self._done: set[int] = set()
        self._unstored: set[int] = set()
        """Those in hand of which something could not be stored."""
        self._put_off: dict[int, _PutOff] = {}
        self._tried: dict[int, float] = {}
        """When an update could not be stored last."""
        self._told: dict[int, float] = {}
        """By chat: when it was told that something has to wait."""
        self._kept: set[int] = set()
        """Those that are stored here, and confirmed: no offset hangs on them."""
        self._none_left = asyncio.Event()
        self._none_left.set()

    def tell(self, hears: _Hears) -> None:
        """Has somebody hear of each update that leaves, and whether for good or to come again."""
        self._hears = hears

    def take(self, update_id: int) -> bool:
        """Notes an update. Returns whether it is to be carried out now.

        It is not, if it is in hand or carried out already, or if it was put off just now. One in
        hand that is asked for again may be carried out before the answer comes.
        """
        if self.knows(update_id) or self._waits(update_id):
            return False
        self._ids.add(update_id)
        self._note_whether_any_is_left()
        return True

    def knows(self, update_id: int) -> bool:
        """Whether an update is in hand, or carried out and not yet forgotten."""
        return update_id in self._ids or update_id in self._done

    def keep(self, update_ids: Collection[int]) -> None:
        """Notes that updates are stored here, and may be confirmed to Telegram."""
        self._kept |= frozenset(update_ids) - self._done
        self._note_whether_any_is_left()

    def has_to_wait(self, update_id: int, chat_id: int) -> bool:
        """Whether an earlier update of the chat was put off, and is not in hand again."""
        return any(
            earlier < update_id and one.chat_id == chat_id and earlier not in self._ids
            for earlier, one in self._put_off.items()
        )

    def not_stored(self, update_id: int, chat_id: int) -> bool:
        """Notes that the database could not take an update in hand.

        Returns whether its sender is to be told, which happens once in a while only.
        """
        now = self._seconds()
        self._unstored.add(update_id)
        self._tried = {other: at for other, at in self._tried.items() if at > now - _REMEMBERED}
        self._tried[update_id] = now
        self._told = {chat: at for chat, at in self._told.items() if at > now - _SAY_AGAIN}
        return self._told.setdefault(chat_id, now) == now

    def was_tried(self, update_id: int) -> bool:
        """Whether an update comes again since the database could not take it."""
        return update_id in self._tried

    def done(self, update_id: int, chat_id: int = 0) -> bool:
        """Notes that an update has come to its end: it is carried out, or put off.

        Returns whether the webhook has to deliver it again.
        """
        stored = update_id not in self._unstored
        self._unstored.discard(update_id)
        if stored:
            self._tried.pop(update_id, None)
        if update_id not in self._ids:
            return not stored  # the webhook delivered it: no offset will ever confirm it
        self._ids.discard(update_id)
        is_over = stored or self._is_in_the_way(update_id)
        if is_over:
            self._done.add(update_id)
            self._put_off.pop(update_id, None)
            self._kept.discard(update_id)
        else:
            self._put_off_once_more(update_id, chat_id)
        self._note_whether_any_is_left()
        self._hears(update_id, for_good=is_over)
        return False

    def _note_whether_any_is_left(self) -> None:
        if self._ids <= self._kept:
            self._none_left.set()
        else:
            self._none_left.clear()

    def _put_off_once_more(self, update_id: int, chat_id: int) -> None:
        now = self._seconds()
        one = self._put_off.setdefault(update_id, _PutOff(chat_id, now, now, 0))
        one.again_at = now + min(2.0**one.times, _LONGEST_WAIT)
        one.times += 1

    def put_off_until_now(self) -> list[int]:
        """Those that were put off and may be tried again, the oldest first."""
        return sorted(one for one in self._put_off if one not in self._ids and not self._waits(one))

    def is_any_put_off(self) -> bool:
        """Whether the database could not take something, which is to be tried again soon."""
        return bool(self._put_off)

    def confirm(self, offset: int) -> None:
        """Forgets carried-out updates that will never come again: those before `offset`."""
        self._done = {update_id for update_id in self._done if update_id >= offset}

    async def oldest_after(self, seconds: float) -> int | None:
        """Waits at most `seconds` until none is left; else returns the id of the oldest."""
        if self._put_off:  # Telegram gives them at once, again and again
            await asyncio.sleep(seconds)
        with contextlib.suppress(TimeoutError):
            # Not `wait_for`: that may lose a cancellation, and the bot would go on polling.
            async with asyncio.timeout(seconds):
                await self._none_left.wait()
        return self.oldest()

    def oldest(self) -> int | None:
        """The id of the oldest that Telegram alone has, besides us."""
        return min((self._ids | self._put_off.keys()) - self._kept, default=None)

    def _waits(self, update_id: int) -> bool:
        one = self._put_off.get(update_id)
        return one is not None and self._seconds() < one.again_at

    def _is_in_the_way(self, update_id: int) -> bool:
        """Whether an update keeps others from being asked for, which could be carried out.

        Telegram gives a hundred at once. Where the database takes those of others and never this
        one, it is given up in the end.
        """
        one = self._put_off.get(update_id)
        later = sum(other > update_id for other in self._done)
        if one is None or later < _MOST_PASSED:
            return False
        given_up = self._seconds() - one.first_at >= _GIVE_UP_AFTER
        if given_up:
            _log.error("update.given_up", update_id=update_id)
        return given_up


def _nobody(update_id: int, *, for_good: bool) -> None:
    """Hears of nothing."""
