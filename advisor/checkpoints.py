"""The days in an order's life on which the bot speaks up."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.letters import LetterKind
from advisor.rules import RuleId


class CheckpointKind(StrEnum):
    """A documented checkpoint, in the order in which those of one day are told."""

    SHIPMENT_CHECK = "shipment_check"
    UNPAID_CLOSE = "unpaid_close"
    CHEAP_PATIENCE = "cheap_patience"
    SELLER_LETTER = "seller_letter"
    STUCK_CHECK = "stuck_check"
    DISPUTE_WINDOW_OPENS = "dispute_window_opens"
    DISPUTE_WINDOW_CLOSES = "dispute_window_closes"
    GUARANTEED_PASSED = "guaranteed_passed"
    IN_TRANSIT_REFUND = "in_transit_refund"
    EXTENSION_CHECK = "extension_check"
    DECIDE = "decide"
    CHEAP_DISPUTE = "cheap_dispute"
    LAST_COMFORTABLE_DAY = "last_comfortable_day"
    MUST_ACT = "must_act"
    PROTECTION_ENDED = "protection_ended"
    DELIVERED_ELSEWHERE_FIRST_CALL = "delivered_elsewhere_first_call"
    DELIVERED_ELSEWHERE_SECOND_CALL = "delivered_elsewhere_second_call"
    DELIVERED_ELSEWHERE_LAST_CALL = "delivered_elsewhere_last_call"
    RETURNED_TO_SELLER = "returned_to_seller"
    POST_KEEPS = "post_keeps"
    INSPECT = "inspect"
    WINDOW_MIDWAY = "window_midway"
    WINDOW_CLOSING = "window_closing"
    WINDOW_LAST_DAY = "window_last_day"
    DISPUTE_SILENCE = "dispute_silence"
    DISPUTE_NEGOTIATION_ENDS = "dispute_negotiation_ends"
    DISPUTE_ESCALATES = "dispute_escalates"
    DISPUTE_DECISION_DUE = "dispute_decision_due"
    DECISION_WAITS = "decision_waits"
    DISPUTE_CHECK = "dispute_check"
    PARK_ENDS = "park_ends"
    RETURN_SOON = "return_soon"
    RETURN_LAST_DAY = "return_last_day"
    REFUND_CHECK = "refund_check"
    SNOOZED = "snoozed"
    WEEKLY = "weekly"
    """No day of the order's own: on Mondays it is told what the next two weeks bring."""


#: Place of each kind among those of one day.
PRECEDENCE = {kind: place for place, kind in enumerate(CheckpointKind)}


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One date of an order's timeline."""

    kind: CheckpointKind
    occurrence: int
    """Sequence number of the event that it hangs on: with `kind` its identity within the order."""
    on: date
    """Local date on which the buyer is told, at the reminder hour."""
    deadline: date | None
    """The day, at whose local start, what it speaks of is over; later it is not sent."""
    rules: tuple[RuleId, ...]
    letter: LetterKind | None = None
