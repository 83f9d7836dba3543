"""The port through which people are answered."""

from datetime import timedelta
from typing import Protocol

from advisor.wording.message import Message

#: For how long an answer is left to the process that owes it, or is giving it.
LEASE = timedelta(minutes=2)


class Answers(Protocol):
    """Says what is to be said: now, or as soon as Telegram takes it."""

    def stored_as(self, chat_id: int, message: Message) -> str:
        """An answer in the form in which it is stored until it is given."""
        ...

    def owe(self, chat_id: int, update_id: int, answer: str | None = None) -> None:
        """Notes that an update has made a change, and is about to be answered.

        `answer` is what was stored with the change, if its words were known by then.
        """
        ...

    def settle(self, chat_id: int, update_id: int) -> None:
        """Notes that an update was answered as far as it ever will be."""
        ...

    async def give(
        self, chat_id: int, update_id: int, message: Message, *, answers: int | None = None
    ) -> None:
        """Sends an answer, as a reply to the message `answers`, or keeps it to be sent later."""
        ...
