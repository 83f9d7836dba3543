"""A dispute: its reason, its stages and its state."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.money import Money
from advisor.returns import ReturnPostage


class DisputeReason(StrEnum):
    """What a dispute is about: how a parcel fails to arrive, and the reasons of F2."""

    UNTRACKED = "untracked"
    IN_TRANSIT = "in_transit"
    LATE = "late"
    DELIVERED_ELSEWHERE = "delivered_elsewhere"
    RETURNED = "returned"
    DAMAGED = "damaged"
    WRONG_SIZE = "wrong_size"
    WRONG_COLOUR = "wrong_colour"
    NOT_AS_DESCRIBED = "not_as_described"
    CHEAPER_SHIPPING = "cheaper_shipping"
    COUNTERFEIT = "counterfeit"
    LOW_QUALITY = "low_quality"
    MISSING_PIECES = "missing_pieces"
    EMPTY_PACKAGE = "empty_package"
    NOT_WORKING = "not_working"


#: Reasons that may be given only if something was received (F2).
GOODS_REASONS = (
    DisputeReason.DAMAGED,
    DisputeReason.WRONG_SIZE,
    DisputeReason.WRONG_COLOUR,
    DisputeReason.NOT_AS_DESCRIBED,
    DisputeReason.CHEAPER_SHIPPING,
    DisputeReason.COUNTERFEIT,
    DisputeReason.LOW_QUALITY,
    DisputeReason.MISSING_PIECES,
    DisputeReason.EMPTY_PACKAGE,
    DisputeReason.NOT_WORKING,
)


#: Reasons that leave the thing useless: the whole price is claimed (F5).
WORTHLESS = frozenset(
    {DisputeReason.COUNTERFEIT, DisputeReason.EMPTY_PACKAGE, DisputeReason.NOT_WORKING}
)

#: Reasons for which mediators may wait for the parcel (G2).
PARKABLE = frozenset({DisputeReason.IN_TRANSIT, DisputeReason.LATE})


class Solution(StrEnum):
    """What a dispute claims (F5)."""

    REFUND = "refund"
    RETURN = "return"
    """The goods go back, and the money comes back."""


class DisputeStage(StrEnum):
    """The stage of a dispute (G1-G7)."""

    OPEN = "open"
    REFUSED = "refused"
    COUNTERED = "countered"
    ESCALATED = "escalated"
    DECIDED = "decided"
    ACCEPTED = "accepted"
    APPEALED = "appealed"
    PARKED = "parked"
    RETURN_AGREED = "return_agreed"
    RETURN_SENT = "return_sent"
    RETURN_ARRIVED = "return_arrived"
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
        DisputeStage.ACCEPTED,
        DisputeStage.APPEALED,
        DisputeStage.PARKED,
        DisputeStage.RETURN_AGREED,
        DisputeStage.RETURN_SENT,
        DisputeStage.RETURN_ARRIVED,
    }
)

#: Stages in which buyer and seller talk, and AliExpress has not taken over (G1).
NEGOTIATING = frozenset({DisputeStage.OPEN, DisputeStage.REFUSED, DisputeStage.COUNTERED})

#: Stages in which there is a decision, to which the seller may object (G4).
AFTER_A_DECISION = frozenset({DisputeStage.DECIDED, DisputeStage.ACCEPTED})

#: Stages in which the seller's answer is known, and needs a reply (G6).
ANSWERED = frozenset({DisputeStage.REFUSED, DisputeStage.COUNTERED})

#: Stages in which goods go back, or are to be sent (F5).
GOING_BACK = frozenset({DisputeStage.RETURN_AGREED, DisputeStage.RETURN_SENT})

#: Stages in which the buyer has something to answer, by a day that the page may name (G4, G6).
TO_BE_ANSWERED = NEGOTIATING | {DisputeStage.DECIDED}

#: Stages whose sum is not the claim: the seller's offer, the mediators' decision, what was agreed.
_ANOTHER_SUM = frozenset(
    {DisputeStage.COUNTERED, DisputeStage.DECIDED, DisputeStage.ACCEPTED, DisputeStage.WON}
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One of the solutions that AliExpress offers (G4)."""

    sum: Money | None = None
    """What comes back; `None` where that was not told."""
    goes_back: bool = False
    """Whether the goods go back for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """The order's latest dispute. Dates are local to the buyer."""

    opened_on: date
    reason: DisputeReason | None
    """`None` as long as the buyer has not said which one was chosen on the site."""
    stage: DisputeStage
    stage_since: date
    claimed: Money | None
    offered: Money | None
    opened_by: int
    """Sequence number of the event that opened it."""
    stage_by: int = 0
    """Sequence number of the event that brought it to its stage."""
    solution: Solution = Solution.REFUND
    parked_until: date | None = None
    """Day until which mediators wait for the parcel (G2)."""
    offered_nothing: bool = False
    """Whether the sum in the seller's offer, or in the decision, is 0 (F5, G4)."""
    declined: bool = False
    """Whether the buyer has turned the seller's offer down (G6)."""
    decided_return: bool = False
    """Whether the goods go back for the money, as was decided (G4)."""
    proposals: tuple[Proposal, ...] = ()
    """The solutions of the decision, where it has several, in their order (G4)."""
    answer_until: date | None = None
    """The last local day to answer what was offered or decided, as the buyer told it (G4)."""
    return_postage: ReturnPostage | None = None
    """Who pays for sending the goods back, once that was told (F7)."""
    return_until: date | None = None
    """The last local day on which the page lets them be sent back (F7)."""
    return_undated: bool = False
    """Whether the page was said to name no such day."""
    return_number: str | None = None
    """The tracking number of the goods on their way back (F7)."""

    @property
    def is_open(self) -> bool:
        """Whether it is still open."""
        return self.stage in OPEN_STAGES

    @property
    def agreed(self) -> Money | None:
        """The sum that comes back, as far as it is known: the last offer, otherwise the claim.

        Where somebody else named a sum that was not told, the claim is none.
        """
        if self.declined:
            return self.claimed
        if self.stage in _ANOTHER_SUM:
            return self.offered
        return self.offered or self.claimed

    @property
    def decision_untold(self) -> bool:
        """Whether there is a decision of which only that is known."""
        return self.stage is DisputeStage.DECIDED and not (self._is_told or self.proposals)

    @property
    def taken_untold(self) -> bool:
        """Whether a decision was accepted of which nobody told what it is."""
        return self.stage is DisputeStage.ACCEPTED and not self._is_told

    @property
    def _is_told(self) -> bool:
        return self.offered is not None or self.offered_nothing or self.decided_return

    def grants_all(self, price: Money | None) -> bool:
        """Whether all that is claimed was offered or decided; all of the `price` settles it, too.

        What was claimed may not have been told.
        """
        offered = self.offered
        if offered is None:
            return False
        enough = (one for one in (self.claimed, price) if one is not None)
        return any(
            one.currency == offered.currency and offered.amount >= one.amount for one in enough
        )

    @property
    def is_won_in_part(self) -> bool:
        """Whether less comes back than was claimed."""
        if self.stage is not DisputeStage.WON or self.offered is None or self.claimed is None:
            return False
        return self.offered.amount < self.claimed.amount
