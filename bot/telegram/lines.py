"""Each chat's line: of the updates that wait, the first three of a chat are at the front.

One is carried out, one follows, and one shows that the chat has more to say. Whoever is behind them
costs next to nothing.
"""

from collections import deque

#: Updates of a chat that are at the front.
_AT_THE_FRONT = 3


class Lines:
    """The lines of updates, by chat; each update by its id."""

    def __init__(self) -> None:
        self._chat_of: dict[int, int] = {}
        """The chats of those at the front."""
        self._front: dict[int, int] = {}
        """How many of a chat are at the front."""
        self._behind: dict[int, deque[int]] = {}

    def join(self, update_id: int, chat_id: int) -> bool:
        """Adds an update to its chat's line. Returns whether that is at the front at once."""
        if self._front.get(chat_id, 0) >= _AT_THE_FRONT:
            self._behind.setdefault(chat_id, deque()).append(update_id)
            return False
        self._step_forward(update_id, chat_id)
        return True

    def leave(self, update_id: int) -> int | None:
        """Takes an update from the front. Returns the one that has come there instead, if any."""
        chat_id = self._chat_of.pop(update_id, None)
        if chat_id is None:
            return None
        self._front[chat_id] -= 1
        behind = self._behind.get(chat_id)
        if behind:
            following = behind.popleft()
            self._step_forward(following, chat_id)
            return following
        self._behind.pop(chat_id, None)
        if not self._front[chat_id]:
            del self._front[chat_id]
        return None

    def _step_forward(self, update_id: int, chat_id: int) -> None:
        self._chat_of[update_id] = chat_id
        self._front[chat_id] = self._front.get(chat_id, 0) + 1
