"""The queue of updates between Telegram and the bot."""

import asyncio
from collections.abc import Sequence
from typing import Final

from sandbox.botapi.model import Json
from sandbox.botapi.store import Store

KINDS: Final = frozenset(
    {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "chat_member",
        "message_reaction",
    }
)
_OTHERS: Final = frozenset(
    {
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "guest_message",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
        "managed_bot",
    }
)
"""What else Telegram knows and a bot may ask for; here it never happens."""

UNASKED: Final = KINDS - {"chat_member", "message_reaction"}
"""What a bot gets that has never named the kinds it wants."""


class UpdateQueue:
    """Updates not yet confirmed by the bot, oldest first."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pending: dict[int, Json] = {body["update_id"]: body for body in store.rows("update")}
        counter = store.rows("update_counter")
        self._next_id: int = counter[0] if counter else 1
        allowed = store.rows("allowed_updates")
        self.allowed: frozenset[str] = frozenset(allowed[0]) if allowed else UNASKED
        self.arrived = asyncio.Event()
        """Set whenever there may be something to fetch; whoever waits clears it first."""

    def __len__(self) -> int:
        return len(self._pending)

    def push(self, kind: str, body: Json) -> None:
        """Queues an update, unless the bot does not want this kind."""
        if kind not in self.allowed:
            return
        update = {"update_id": self._next_id, kind: body}
        self._pending[self._next_id] = update
        self._store.put("update", self._next_id, update)
        self._next_id += 1
        self._store.put("update_counter", "next", self._next_id)
        self.arrived.set()

    def allow(self, kinds: Sequence[object]) -> None:
        """Wants only these kinds from now on; none named means the usual ones.

        What Telegram does not know is passed over, as Telegram does.
        """
        self.allowed = frozenset(kind for kind in KINDS | _OTHERS if kind in kinds) or UNASKED
        self._store.put("allowed_updates", "bot", sorted(self.allowed))

    def confirm(self, offset: int) -> None:
        """Forgets everything before the offset; a negative one counts from the end."""
        if offset < 0:
            offset = [0, *self._pending][max(offset, -len(self._pending))] if self._pending else 0
        while self._pending and (oldest := next(iter(self._pending))) < offset:
            self.done(oldest)

    def done(self, update_id: int) -> None:
        """Forgets one update."""
        if self._pending.pop(update_id, None) is not None:
            self._store.drop("update", update_id)

    def clear(self) -> None:
        """Forgets all of them."""
        for update_id in list(self._pending):
            self.done(update_id)

    def first(self, limit: int) -> list[Json]:
        """The oldest ones, at most this many."""
        if len(self._pending) <= limit:
            return list(self._pending.values())
        return [update for update, _ in zip(self._pending.values(), range(limit), strict=False)]
