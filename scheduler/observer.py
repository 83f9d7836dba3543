"""The port for watching deliveries: figures and our own words, nobody's text."""

from datetime import timedelta
from typing import Protocol

from scheduler.sender import Outcome


class DeliveryObserver(Protocol):
    """Is notified of what the dispatcher does, at once and without waiting. Must not raise."""

    def claimed(self, reminders: int) -> None:
        """This many due reminders were taken in hand."""
        ...

    def skipped(self, reason: str) -> None:
        """A reminder was not sent; `reason` is one of our few words for it."""
        ...

    def attempted(self, outcome: Outcome, late: timedelta) -> None:
        """A reminder was attempted, `late` after it fell due, with this `outcome`."""
        ...


class Unobserved:
    """Nobody watches."""

    def claimed(self, reminders: int) -> None:
        """Nothing to note."""

    def skipped(self, reason: str) -> None:
        """Nothing to note."""

    def attempted(self, outcome: Outcome, late: timedelta) -> None:
        """Nothing to note."""
