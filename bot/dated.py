"""What a calendar is made of."""

from dataclasses import dataclass

from advisor.order import Order
from storage.records import Recorded


@dataclass(frozen=True, slots=True)
class Dated:
    """An order, and how often and when last something was noted of it."""

    order: Order
    recorded: Recorded
