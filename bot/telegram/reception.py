"""Where updates come in: who is turned away, who is next, and what is stored so that nobody waits.

Whatever happens to an update here costs little. It is looked at from outside, and read when it is
one of its chat's first three: somebody who sends a hundred at once keeps nobody else waiting.
"""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol

from telegram import Bot, Update

from bot.in_hand import UpdatesInHand
from bot.limits import UpdateGate
from bot.telegram.inbox import Inbox
from bot.telegram.lines import Lines
from bot.telegram.reading import Envelope, ReadingObserver, envelope_of, read_update

_Raw = Mapping[str, Any]


class ReceptionObserver(ReadingObserver, Protocol):
    """Is notified of updates that are not carried out."""

    def turned_away(self, kind: str) -> None:
        """An update of this kind was one too many of its sender's. Must not raise."""
        ...


class Reception:
    """Takes updates as Telegram sent them, and hands them over one after the other."""

    def __init__(
        self,
        in_hand: UpdatesInHand,
        inbox: Inbox,
        observer: ReceptionObserver,
        gate: UpdateGate | None = None,
    ) -> None:
        """Without a `gate` everybody may send as much as they like."""
        self._in_hand = in_hand
        self._inbox = inbox
        self._observer = observer
        self._gate = gate
        self._lines = Lines()
        self._bot: Bot | None = None
        self._hand_over: Callable[[Update], None] = _lose
        self._left_over: tuple[_Raw, ...] = ()
        self._keeping: asyncio.Task[None] | None = None
        self.all_seen = asyncio.Event()
        """Set unless more updates wait at Telegram than it has shown."""
        self.all_seen.set()
        in_hand.tell(self._let_go)

    def open(self, bot: Bot, hand_over: Callable[[Update], None]) -> None:
        """From now on `hand_over` gets the updates that are next when others are done."""
        self._bot = bot
        self._hand_over = hand_over

    async def load(self) -> None:
        """Finds what an earlier process has stored. Raises `StorageError`."""
        self._left_over = await self._inbox.load()
        self._in_hand.keep({raw["update_id"] for raw in self._left_over})

    def lets_in(self, envelope: Envelope) -> bool:
        """Whether its sender may send an update now; if not, it is counted.

        Moves of a live location are left alone, and nobody floods the bot with them.
        """
        if envelope.is_move:
            return False
        if self._gate is None or self._in_hand.was_tried(envelope.update_id):
            return True
        if envelope.sender_id is None or self._gate.lets_in(envelope.update_id, envelope.sender_id):
            return True
        self._observer.turned_away(envelope.kind)
        return False

    def take(self, received: Iterable[_Raw]) -> Iterator[Update]:
        """Those that are next, of what Telegram has sent; raises `ValueError` for no update."""
        for raw in received:
            envelope = envelope_of(raw)
            if not self._in_hand.take(envelope.update_id):
                continue
            if not self.lets_in(envelope):
                self._in_hand.done(envelope.update_id, envelope.chat_id)
                continue
            update = self._join(raw, envelope)
            if update is not None:
                yield update

    def take_again(self) -> Iterator[Update]:
        """Those that are next, of what is stored here: left by others, or put off for a while."""
        again = self._left_over
        self._left_over = ()
        ready = self._in_hand.put_off_until_now()
        again += tuple(self._inbox[one] for one in ready if one in self._inbox)
        for raw in again:
            envelope = envelope_of(raw)
            if self._in_hand.take(envelope.update_id):
                update = self._join(raw, envelope)
                if update is not None:
                    yield update

    async def make_way(self, seconds: float) -> None:
        """Lets what is behind a full answer of Telegram be seen at once; the loud wait for that."""
        await self.keep(seconds)
        if self._in_hand.oldest() is None:  # else it would show the same ones again
            self.all_seen.clear()
        else:
            self.all_seen.set()

    async def keep(self, seconds: float) -> None:
        """Stores all that is in hand, so that Telegram may forget it and show what comes behind.

        A database that takes longer than `seconds` is not waited for.
        """
        if self._keeping is None:
            self._keeping = asyncio.create_task(self._keep())
        await asyncio.wait([self._keeping], timeout=seconds)

    async def close(self) -> None:
        """Waits until what was carried out is deleted."""
        if self._keeping is not None:
            await asyncio.wait([self._keeping])
        await self._inbox.close()

    async def _keep(self) -> None:
        try:
            self._in_hand.keep(await self._inbox.store())
        finally:
            self._keeping = None

    def _join(self, raw: _Raw, envelope: Envelope) -> Update | None:
        self._inbox.hold(raw)
        is_next = self._lines.join(envelope.update_id, envelope.chat_id)
        return self._read(raw, envelope) if is_next else None

    def _read(self, raw: _Raw, envelope: Envelope) -> Update | None:
        """An update; what cannot be read has been carried out as well as it can be."""
        assert self._bot is not None  # it is open before anything comes
        update = read_update(raw, self._bot, self._observer)
        if update is None:
            self._in_hand.done(envelope.update_id, envelope.chat_id)
        return update

    def _let_go(self, update_id: int, *, for_good: bool) -> None:
        """An update was carried out, or put off: the next of its chat has its turn."""
        if for_good:
            self._inbox.carried_out(update_id)
        following = self._lines.leave(update_id)
        if following is not None:  # soon: a hundred that cannot be read would be a deep stack
            asyncio.get_running_loop().call_soon(self._call, following)

    def _call(self, update_id: int) -> None:
        raw = self._inbox[update_id]
        update = self._read(raw, envelope_of(raw))
        if update is not None:
            self._hand_over(update)


def _lose(update: Update) -> None:
    raise AssertionError("nobody is there to take it")  # pragma: no cover
