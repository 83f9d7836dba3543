"""What an advice is: one verdict, the situation it is about, the rules behind it, the deadline."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from advisor.disputes import DisputeReason
from advisor.letters import LetterKind
from advisor.rules import RuleId


class Verdict(StrEnum):
    """The one thing to do today."""

    WAIT = "wait"
    LOOK = "look"
    WRITE_TO_SELLER = "write_to_seller"
    CHECK_EXTENSION = "check_extension"
    EXTEND = "extend"
    DISPUTE = "dispute"
    APPLY = "apply"
    COLLECT = "collect"
    ANSWER_CUSTOMS = "answer_customs"
    INSPECT = "inspect"
    FOLLOW_DISPUTE = "follow_dispute"
    CANCEL_DISPUTE = "cancel_dispute"
    SEND_BACK = "send_back"
    AWAIT_REFUND = "await_refund"
    COMPLAIN = "complain"
    DONE = "done"


class Situation(StrEnum):
    """What the verdict is about; each has its words in the locales (`situation-...`)."""

    CLOSED = "closed"
    REFUND_AWAITED = "refund_awaited"
    REFUND_UNDATED = "refund_undated"
    REFUND_LATE = "refund_late"
    DISPUTE_OPEN = "dispute_open"
    DISPUTE_SILENCE = "dispute_silence"
    DISPUTE_REFUSED = "dispute_refused"
    DISPUTE_COUNTERED = "dispute_countered"
    DISPUTE_OFFERED_NOTHING = "dispute_offered_nothing"
    OFFERED_IN_FULL = "offered_in_full"
    OFFER_DECLINED = "offer_declined"
    DISPUTE_ESCALATED = "dispute_escalated"
    DISPUTE_DECISION_DUE = "dispute_decision_due"
    DISPUTE_DECIDED = "dispute_decided"
    DECIDED_IN_FULL = "decided_in_full"
    DECIDED_NOTHING = "decided_nothing"
    DECISION_ACCEPTED = "decision_accepted"
    DISPUTE_LOST = "dispute_lost"
    DISPUTE_PARKED = "dispute_parked"
    PARCEL_CAME = "parcel_came"
    RETURN_AGREED = "return_agreed"
    RETURN_LATE = "return_late"
    RETURN_SENT = "return_sent"
    RETURN_ARRIVED = "return_arrived"
    RETURN_UNPAID = "return_unpaid"
    NOT_SHIPPED = "not_shipped"
    SHIP_LATE = "ship_late"
    CANCELLED = "cancelled"
    CANCELLED_LATE = "cancelled_late"
    LOST_PROMISED = "lost_promised"
    COUPON_DUE = "coupon_due"
    DATE_AHEAD = "date_ahead"
    CLAIM_AWAITED = "claim_awaited"
    CLAIM_NOT_YET = "claim_not_yet"
    CLAIM_OPEN = "claim_open"
    SITE_REFUSES = "site_refuses"
    SITE_AGAIN = "site_again"
    WINDOW_SHUT = "window_shut"
    RECEIVED = "received"
    PROBLEM_FOUND = "problem_found"
    WINDOW_OPEN = "window_open"
    WINDOW_UNKNOWN = "window_unknown"
    CONFIRMED_BY_MISTAKE = "confirmed_by_mistake"
    RETURNING = "returning"
    RETURNING_OWN = "returning_own"
    RETURNING_OWN_LAST = "returning_own_last"
    DELIVERED_ELSEWHERE = "delivered_elsewhere"
    DELIVERY_SEEN = "delivery_seen"
    TOO_EARLY = "too_early"
    END_UNKNOWN = "end_unknown"
    MUST_ACT = "must_act"
    IN_TRANSIT_REFUND = "in_transit_refund"
    EXTENSION_ASKED = "extension_asked"
    EXTENSION_UNANSWERED = "extension_unanswered"
    EXTENSION_REFUSED = "extension_refused"
    EXTEND_NOW = "extend_now"
    EXTEND_OR_DISPUTE = "extend_or_dispute"
    DISPUTE_OR_EXTEND = "dispute_or_extend"
    DISPUTE_NOW = "dispute_now"
    CHEAPNESS_UNKNOWN = "cheapness_unknown"
    CHEAP_WAIT = "cheap_wait"
    CHEAP_DECIDE = "cheap_decide"
    CHEAP_DISPUTE = "cheap_dispute"
    UNTRACKED_EARLY = "untracked_early"
    UNTRACKED_LETTER = "untracked_letter"
    UNTRACKED_LETTER_SENT = "untracked_letter_sent"
    TRACKING_UNKNOWN = "tracking_unknown"
    UNTRACKED_DISPUTE = "untracked_dispute"
    GUARANTEE_PASSED_UNTRACKED = "guarantee_passed_untracked"
    GUARANTEE_PASSED_MOVING = "guarantee_passed_moving"
    GUARANTEE_PASSED_STILL = "guarantee_passed_still"
    STANDING_STILL = "standing_still"
    CHINA_ONLY = "china_only"
    LOST = "lost"
    AT_CUSTOMS = "at_customs"
    CUSTOMS_OVER = "customs_over"
    CUSTOMS_ANSWERED = "customs_answered"
    CUSTOMS_STILL = "customs_still"
    AT_POST_OFFICE = "at_post_office"
    POST_OVER = "post_over"
    MOVING = "moving"


class DeadlineKind(StrEnum):
    """What ends on the day of a deadline."""

    PROTECTION = "protection"
    WINDOW = "window"
    CLAIM = "claim"
    """The window of a claim that opens once the date on the page has passed (I1)."""
    CLAIM_NOW = "claim_now"
    """The same window, for a claim that need not wait for that date: the number is dead (B3)."""
    RETURN = "return"
    ANSWER = "answer"
    """The day, told by the buyer, by which an offer or a decision has to be answered (G4)."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day, at whose local start something is over."""

    kind: DeadlineKind
    on: date

    @property
    def last_safe_day(self) -> date:
        """The last whole day before it: known only as a date, it may strike at any hour."""
        return self.on - timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What to do on one local date."""

    verdict: Verdict
    situation: Situation
    reasons: tuple[RuleId, ...]
    deadline: Deadline | None = None
    act_from: date | None = None
    """For a verdict to wait: the day on which the next step falls due, where it is known."""
    act_by: date | None = None
    """The last day on which this very step is right; `None` where nothing is to be done."""
    letter: LetterKind | None = None
    dispute_reason: DisputeReason | None = None
    unsure: bool = False
    """Whether the reason holds only if the number shows nothing, and nobody was asked (B3, C1)."""

    @property
    def is_due(self) -> bool:
        """Whether the buyer has to do something now, and is asked until it is done."""
        return self.act_by is not None and self.verdict is not Verdict.INSPECT
