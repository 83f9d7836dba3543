"""A dispute: its reason, its stages and where it stands."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.money import Money


class DisputeReason(StrEnum):
    """What a dispute is about: the ways a parcel fails to come, and the reasons of F2."""

    UNTRACKED = "untracked"
    IN_TRANSIT = "in_transit"
    LATE = "late"
    DELIVERED_ELSEWHERE = "delivered_elsewhere"
    RETURNED = "returned"
    DAMAGED = "damaged"
    WRONG_SIZE = "wrong_size"
    WRONG_COLOUR = "wrong_colour"
    CHEAPER_SHIPPING = "cheaper_shipping"
    COUNTERFEIT = "counterfeit"
    LOW_QUALITY = "low_quality"
    MISSING_PIECES = "missing_pieces"
    EMPTY_PACKAGE = "empty_package"
    NOT_WORKING = "not_working"


#: Reasons that may only be named when something was received (F2).
GOODS_REASONS = (
    DisputeReason.DAMAGED,
    DisputeReason.WRONG_SIZE,
    DisputeReason.WRONG_COLOUR,
    DisputeReason.CHEAPER_SHIPPING,
    DisputeReason.COUNTERFEIT,
    DisputeReason.LOW_QUALITY,
    DisputeReason.MISSING_PIECES,
    DisputeReason.EMPTY_PACKAGE,
    DisputeReason.NOT_WORKING,
)


class DisputeStage(StrEnum):
    """Where a dispute stands (G1-G7)."""

    OPEN = "open"
    REFUSED = "refused"
    COUNTERED = "countered"
    ESCALATED = "escalated"
    DECIDED = "decided"
    APPEALED = "appealed"
    WON = "won"
    LOST = "lost"
    CANCELLED = "cancelled"


OPEN_STAGES = frozenset(
    {
        DisputeStage.OPEN,
        DisputeStage.REFUSED,
        DisputeStage.COUNTERED,
        DisputeStage.ESCALATED,
        DisputeStage.DECIDED,
        DisputeStage.APPEALED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """The order's latest dispute. Dates are local to the buyer."""

    opened_on: date
    reason: DisputeReason
    stage: DisputeStage
    stage_since: date
    claimed: Money | None
    offered: Money | None
    opened_by: int
    """Sequence number of the event that opened it."""

    @property
    def is_open(self) -> bool:
        """Whether it still runs."""
        return self.stage in OPEN_STAGES
