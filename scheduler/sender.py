"""The port through which nudges leave: what the dispatcher needs, and what it is told back."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from advisor.wording.message import Message


class Outcome(StrEnum):
    """What became of an attempt to send."""

    SENT = "sent"
    RETRY_AFTER = "retry_after"
    """Refused for now, with the time after which to try again."""
    TRANSIENT = "transient"
    """The network or the other side failed; it may work later."""
    GONE = "gone"
    """Nobody is there: blocked, deleted, never started."""
    REFUSED = "refused"
    """The message itself was refused; trying again would not help."""
    UNSENT = "unsent"
    """It did not go out, because we are stopping; that was no attempt."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The outcome of one attempt."""

    outcome: Outcome
    retry_after: timedelta | None = None
    detail: str = ""
    """A word for the operator; never a secret, never a person's text."""


class Sender(Protocol):
    """Sends a message to a chat. Never raises for what the other side answers."""

    async def send(self, chat_id: int, message: Message) -> Delivery:
        """One attempt to send `message`; the answer says whether and when to try again."""
        ...

    def stop(self) -> None:
        """Lets nothing out any more: what still waits its turn ends as `UNSENT` at once."""
        ...
