"""How deliveries are claimed, sent and retried."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

#: How long before it is due a reminder is claimed, so that it does not wait for the disk.
AHEAD: Final = timedelta(milliseconds=100)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySettings:
    """How deliveries are claimed and retried."""

    batch: int = 200
    """Orders in hand at once: claimed, and not recorded yet."""
    per_chat: int = 100
    """Those of one chat that are taken together. They go out as one digest, and before they are
    recorded nothing else of the chat is taken."""
    record_at: int = 50
    """Results that are recorded at once. They are what a killed process would send again."""
    record_after: timedelta = timedelta(milliseconds=200)
    """For how long fewer wait for company before they are recorded: each time costs the disk."""
    lease: timedelta = timedelta(minutes=3)
    """For how long a claim holds; it is extended while its message waits to go out."""
    first_retry: timedelta = timedelta(seconds=2)
    longest_retry: timedelta = timedelta(minutes=5)
    hold_after: timedelta = timedelta(seconds=1)
    """An exchange with the database that takes longer than this holds the nudges."""
    ask_again: timedelta = timedelta(seconds=5)
    """How long at most a database is left alone that fails, and a row that is locked."""
    last_tries: timedelta = timedelta(seconds=4)
    """For how long a stop tries to record what was sent."""
    alive_since: Callable[[datetime], datetime] | None = None
    """Given the present, an instant: whoever was heard of after it is left what it has in hand.
    `None` where there is nobody else."""
