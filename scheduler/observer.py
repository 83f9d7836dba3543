"""The port through which deliveries are watched: numbers and words of ours, nobody's text."""

from datetime import timedelta
from typing import Protocol

from scheduler.sender import Outcome


class DeliveryObserver(Protocol):
    """Is told what the dispatcher does, at once and without a wait. Must not raise."""

    def claimed(self, reminders: int) -> None:
        """So many reminders that are due were taken in hand."""
        ...

    def skipped(self, reason: str) -> None:
        """A reminder was not sent; `reason` is one of a few words of ours."""
        ...

    def attempted(self, outcome: Outcome, late: timedelta) -> None:
        """A reminder was to be sent, `late` after it fell due; `outcome` tells what came of it."""
        ...


class Unobserved:
    """Nobody watches."""

    def claimed(self, reminders: int) -> None:
        """Nothing to note."""

    def skipped(self, reason: str) -> None:
        """Nothing to note."""

    def attempted(self, outcome: Outcome, late: timedelta) -> None:
        """Nothing to note."""
