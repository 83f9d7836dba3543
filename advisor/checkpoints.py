"""The days in an order's life on which the bot speaks up."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import Self

from advisor.letters import LetterKind
from advisor.policy import Policy
from advisor.rules import RuleId


class Manner(Enum):
    """How a checkpoint speaks up."""

    ASKS = "asks"
    """A decision is needed: if nobody answers, it is asked again."""
    REMINDS = "reminds"
    """Sent once, with a sound."""
    INFORMS = "informs"
    """Nothing has to be done: it may arrive silently."""


class Subject(Enum):
    """What a checkpoint is about."""

    ORDER = "order"
    """The order's own course: its nudge says what the advice says."""
    PROMISE = "promise"
    """Something else that the page promises: it is said above the advice."""


class CheckpointKind(StrEnum):
    """A documented checkpoint; on one day, earlier members go first.

    A member is its value, which is stored, the manner in which it speaks up, and its subject where
    that is not the order's own course.
    """

    SHIPMENT_CHECK = "shipment_check", Manner.INFORMS
    UNPAID_CLOSE = "unpaid_close", Manner.REMINDS
    SHIP_BY_PASSED = "ship_by_passed", Manner.ASKS
    CHEAP_PATIENCE = "cheap_patience", Manner.INFORMS
    SELLER_LETTER = "seller_letter", Manner.ASKS
    END_ASKED = "end_asked", Manner.ASKS
    STUCK_CHECK = "stuck_check", Manner.INFORMS
    DISPUTE_WINDOW_OPENS = "dispute_window_opens", Manner.ASKS
    DISPUTE_WINDOW_CLOSES = "dispute_window_closes", Manner.ASKS
    GUARANTEED_PASSED = "guaranteed_passed", Manner.ASKS
    IN_TRANSIT_REFUND = "in_transit_refund", Manner.ASKS
    EXTENSION_CHECK = "extension_check", Manner.ASKS
    DECIDE = "decide", Manner.ASKS
    CHEAP_DISPUTE = "cheap_dispute", Manner.ASKS
    RETURNED_BEFORE_END = "returned_before_end", Manner.ASKS
    COLLECT_BEFORE_END = "collect_before_end", Manner.ASKS
    LAST_COMFORTABLE_DAY = "last_comfortable_day", Manner.ASKS
    MUST_ACT = "must_act", Manner.ASKS
    PAGE_DATE_SOON = "page_date_soon", Manner.ASKS
    PAGE_DATE_TOMORROW = "page_date_tomorrow", Manner.ASKS
    PAGE_DATE_TODAY = "page_date_today", Manner.ASKS
    SITE_TRY_AGAIN = "site_try_again", Manner.ASKS
    CLAIM_OPENS = "claim_opens", Manner.ASKS
    PROTECTION_ENDED = "protection_ended", Manner.ASKS
    DELIVERED_ELSEWHERE_FIRST_CALL = "delivered_elsewhere_first_call", Manner.ASKS
    DELIVERED_ELSEWHERE_SECOND_CALL = "delivered_elsewhere_second_call", Manner.ASKS
    DELIVERED_ELSEWHERE_LAST_CALL = "delivered_elsewhere_last_call", Manner.ASKS
    DELIVERY_SEEN = "delivery_seen", Manner.ASKS
    DELIVERY_UNANSWERED = "delivery_unanswered", Manner.ASKS
    SIGHTING_UNCLEAR = "sighting_unclear", Manner.ASKS
    PARCEL_NEWS = "parcel_news", Manner.REMINDS
    RETURNED_TO_SELLER = "returned_to_seller", Manner.ASKS
    RETURNED_SECOND_CALL = "returned_second_call", Manner.ASKS
    RETURNED_THIRD_CALL = "returned_third_call", Manner.ASKS
    RETURNED_LAST_CALL = "returned_last_call", Manner.ASKS
    COLLECT_CHECK = "collect_check", Manner.ASKS
    POST_KEEPS = "post_keeps", Manner.ASKS
    COLLECT_LAST_DAY = "collect_last_day", Manner.ASKS
    CUSTOMS_CHECK = "customs_check", Manner.ASKS
    CUSTOMS_LAST_DAY = "customs_last_day", Manner.ASKS
    CUSTOMS_MOVES = "customs_moves", Manner.ASKS
    KEPT_NO_LONGER = "kept_no_longer", Manner.ASKS
    COUPON_DUE = "coupon_due", Manner.REMINDS, Subject.PROMISE
    FREE_RETURN_SOON = "free_return_soon", Manner.REMINDS, Subject.PROMISE
    FREE_RETURN_LAST = "free_return_last", Manner.REMINDS, Subject.PROMISE
    CANCELLED_CHECK = "cancelled_check", Manner.ASKS
    INSPECT = "inspect", Manner.INFORMS
    PROBLEM_WAITS = "problem_waits", Manner.ASKS
    WINDOW_MIDWAY = "window_midway", Manner.INFORMS
    WINDOW_CLOSING = "window_closing", Manner.ASKS
    WINDOW_LAST_DAY = "window_last_day", Manner.ASKS
    DISPUTE_SILENCE = "dispute_silence", Manner.ASKS
    DISPUTE_NEGOTIATION_ENDS = "dispute_negotiation_ends", Manner.ASKS
    DISPUTE_ESCALATES = "dispute_escalates", Manner.INFORMS
    DISPUTE_DECISION_DUE = "dispute_decision_due", Manner.ASKS
    DECISION_WAITS = "decision_waits", Manner.ASKS
    ANSWER_SOON = "answer_soon", Manner.ASKS
    ANSWER_LAST_DAY = "answer_last_day", Manner.ASKS
    ACCEPTED_CHECK = "accepted_check", Manner.ASKS
    DISPUTE_CHECK = "dispute_check", Manner.ASKS
    PARK_ENDS = "park_ends", Manner.ASKS
    RETURN_SOON = "return_soon", Manner.ASKS
    RETURN_LAST_DAY = "return_last_day", Manner.ASKS
    REFUND_CHECK = "refund_check", Manner.ASKS
    SNOOZED = "snoozed", Manner.ASKS
    WEEKLY = "weekly", Manner.REMINDS
    """Not a day of the order's own: on Mondays, what the next two weeks bring."""

    manner: Manner
    subject: Subject

    def __new__(cls, value: str, manner: Manner, subject: Subject = Subject.ORDER) -> Self:
        """A member; one without a manner fails at import."""
        kind = str.__new__(cls, value)
        kind._value_ = value
        kind.manner, kind.subject = manner, subject
        return kind


#: Place of each kind among those of one day.
PRECEDENCE = {kind: place for place, kind in enumerate(CheckpointKind)}


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One date of an order's timeline."""

    kind: CheckpointKind
    occurrence: int
    """Sequence number of the event it depends on: with `kind`, its identity within the order."""
    on: date
    """Local date on which the buyer is told, at the reminder hour."""
    deadline: date | None
    """The day at whose local start its subject is over; it is not sent after that."""
    rules: tuple[RuleId, ...]
    letter: LetterKind | None = None

    def can_come_silently(self, today: date, policy: Policy) -> bool:
        """Whether its nudge may arrive silently on that local day: it informs, no deadline near
        (D1).
        """
        if self.kind.manner is not Manner.INFORMS:
            return False
        return self.deadline is None or (self.deadline - today).days > policy.decide
