"""Which of the bot's messages answer somebody, and which came unasked."""

from typing import Final

from sandbox.botapi import Event, Message
from sandbox.botapi.world import World

#: Seconds of the sandbox's clock after which a message no longer counts as an answer.
_ANSWER_SECONDS: Final = 60

_KIND: Final = "nudge"


class Attention:
    """Watches a world, and remembers which messages came unasked."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._nudges = {(chat_id, message_id) for chat_id, message_id in world.store.rows(_KIND)}
        self._acted = {
            chat_id: max((message.date for message in world.history(chat_id)), default=0)
            for chat_id in world.chats
        }

    def acted(self, person_id: int) -> None:
        """Notes that a person has just done something."""
        self._acted[person_id] = self._world.timestamp()

    def notice(self, event: Event) -> None:
        """Processes an event in a chat."""
        message = event.message
        if event.kind == "answer":
            self.acted(event.chat_id)
        elif event.kind == "message" and message is not None:
            if message.sender_id == message.chat_id:
                self.acted(message.chat_id)
            elif message.date - self._acted.get(message.chat_id, 0) > _ANSWER_SECONDS:
                self._remember(message)

    def came_by_itself(self, message: Message) -> bool:
        """Whether the message came unasked."""
        return (message.chat_id, message.id) in self._nudges

    def _remember(self, message: Message) -> None:
        key = (message.chat_id, message.id)
        self._nudges.add(key)
        self._world.store.put(_KIND, f"{message.chat_id}:{message.id}", key)
