"""Claims that are on their way, and what became of some of them."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from storage.records import Claim, ReminderKey, Settlement


@dataclass(frozen=True, slots=True)
class Result:
    """What became of some of a chat's reminders."""

    chat_id: int
    settlements: tuple[Settlement, ...]
    gone: bool = False
    """Whether nobody is there any more."""

    def left(self, busy: Collection[ReminderKey], awake: Collection[int]) -> "Result":
        """What is still to be recorded of it: of locked reminders, and of chats put to sleep."""
        settlements = tuple(one for one in self.settlements if one.key in busy)
        gone = self.gone and self.chat_id in awake
        return replace(self, settlements=settlements, gone=gone)


@dataclass(slots=True, eq=False)
class Flight:
    """A chat's claims on their way."""

    claims: tuple[Claim, ...]
    until: datetime
    """The end of their lease."""
    task: asyncio.Task[None] | None = None

    @property
    def chat_id(self) -> int:
        """The chat."""
        return self.claims[0].stored.chat_id

    @property
    def due_at(self) -> datetime:
        """The UTC instant from which all of it may be told."""
        return max(one.due_at for claim in self.claims for one in claim.reminders)

    def reminders(self) -> list[ReminderKey]:
        """All that is in it."""
        return [one.key for claim in self.claims for one in claim.reminders]

    def cancel(self) -> None:
        """Ends it, if it has started."""
        if self.task is not None:
            self.task.cancel()
