"""What happens in the chats, for observers: people, the page, tests."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeVar

from sandbox.botapi.model import Call, CallbackQuery, Message

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a chat.

    `message` is set for new, edited and deleted messages, `query` for an answered button,
    `action` for what the bot is doing ("typing"). "chat" is a chat that was blocked, unblocked or
    has other pins; "profile", in no chat, is that the bot said something else of itself; "call" is
    a call that was answered, or broke.
    """

    kind: Literal["message", "edit", "delete", "answer", "action", "chat", "profile", "call"]
    chat_id: int
    message: Message | None = None
    query: CallbackQuery | None = None
    action: str | None = None
    call: Call | None = None


Listener: TypeAlias = Callable[[Event], None]


class Feed:
    """Passes events on to listeners, and wakes whoever waits for a chat to change."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._waiting: dict[int, list[asyncio.Future[None]]] = {}

    def publish(self, event: Event) -> None:
        """Notifies all listeners, and wakes whoever waits for this chat."""
        self.tell(event)
        for future in self._waiting.pop(event.chat_id, ()):
            if not future.done():
                future.set_result(None)

    def tell(self, event: Event) -> None:
        """Notifies all listeners of something that changed no chat."""
        for listener in self._listeners:
            listener(event)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Calls the listener with each event, until the returned function is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def until(self, chat_id: int, look: Callable[[], T | None], seconds: float) -> T:
        """The result of `look` once it is not None; it is called again whenever the chat changes.

        Raises `TimeoutError` after the given seconds.
        """
        async with asyncio.timeout(seconds):
            while (found := look()) is None:
                future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._waiting.setdefault(chat_id, []).append(future)
                await future
        return found
