"""The port through which nudges leave: what the dispatcher needs, and the outcome it gets back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from advisor.wording.message import Message


class Outcome(StrEnum):
    """The outcome of an attempt to send."""

    SENT = "sent"
    RETRY_AFTER = "retry_after"
    """Refused for now, with the time after which to try again."""
    TRANSIENT = "transient"
    """The network or the other side failed; it may work later."""
    GONE = "gone"
    """The chat cannot be reached: blocked, deleted, never started."""
    REFUSED = "refused"
    """The message itself was refused; another attempt would not help."""
    UNSENT = "unsent"
    """It was not sent: we are stopping, or it is no longer ours. That was no attempt."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The outcome of one attempt."""

    outcome: Outcome
    retry_after: timedelta | None = None
    detail: str = ""
    """A few words for the operator; never a secret or a person's text."""


class Sender(Protocol):
    """Sends a message to a chat. Never raises because of what the other side answers."""

    async def send(self, chat_id: int, message: Message, is_ours: Callable[[], bool]) -> Delivery:
        """Makes one attempt to send `message`; the result says whether and when to try again.

        `is_ours` is asked when its turn has come, just before it is sent, since it may have waited
        for long. If it is not, it ends as `UNSENT`.
        """
        ...

    def hold(self) -> None:
        """Sends nothing for now: what waits for its turn keeps waiting."""
        ...

    def release(self) -> None:
        """Sends what was held, each in its turn."""
        ...

    def stop(self) -> None:
        """Stops sending: whatever is still waiting for its turn ends as `UNSENT` at once."""
        ...
