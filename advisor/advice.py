"""The advice: what to do today, why, by when. A function of the order and the local date."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from advisor.disputes import ANSWERED, Dispute, DisputeReason, DisputeStage
from advisor.errors import DomainError
from advisor.events import ExtensionRequested
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import STANDING_STILL, ParcelState
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.timeline import deciding, next_dispute_day, return_ends, untracked_dispute_opens


class Verdict(StrEnum):
    """The one thing to do today."""

    WAIT = "wait"
    WRITE_TO_SELLER = "write_to_seller"
    CHECK_EXTENSION = "check_extension"
    EXTEND = "extend"
    DISPUTE = "dispute"
    COLLECT = "collect"
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
    REFUND_LATE = "refund_late"
    DISPUTE_OPEN = "dispute_open"
    DISPUTE_SILENCE = "dispute_silence"
    DISPUTE_REFUSED = "dispute_refused"
    DISPUTE_COUNTERED = "dispute_countered"
    DISPUTE_ESCALATED = "dispute_escalated"
    DISPUTE_DECISION_DUE = "dispute_decision_due"
    DISPUTE_DECIDED = "dispute_decided"
    DISPUTE_LOST = "dispute_lost"
    DISPUTE_PARKED = "dispute_parked"
    PARCEL_CAME = "parcel_came"
    RETURN_AGREED = "return_agreed"
    RETURN_LATE = "return_late"
    RETURN_SENT = "return_sent"
    NOT_SHIPPED = "not_shipped"
    WINDOW_SHUT = "window_shut"
    RECEIVED = "received"
    WINDOW_OPEN = "window_open"
    CONFIRMED_BY_MISTAKE = "confirmed_by_mistake"
    RETURNING = "returning"
    DELIVERED_ELSEWHERE = "delivered_elsewhere"
    TOO_EARLY = "too_early"
    MUST_ACT = "must_act"
    DAY_90 = "day_90"
    EXTENSION_ASKED = "extension_asked"
    EXTENSION_UNANSWERED = "extension_unanswered"
    EXTEND_NOW = "extend_now"
    DISPUTE_NOW = "dispute_now"
    CHEAP_WAIT = "cheap_wait"
    CHEAP_DECIDE = "cheap_decide"
    CHEAP_DISPUTE = "cheap_dispute"
    UNTRACKED_EARLY = "untracked_early"
    UNTRACKED_LETTER = "untracked_letter"
    UNTRACKED_LETTER_SENT = "untracked_letter_sent"
    UNTRACKED_DISPUTE = "untracked_dispute"
    GUARANTEE_PASSED_UNTRACKED = "guarantee_passed_untracked"
    GUARANTEE_PASSED_MOVING = "guarantee_passed_moving"
    GUARANTEE_PASSED_STILL = "guarantee_passed_still"
    STANDING_STILL = "standing_still"
    AT_POST_OFFICE = "at_post_office"
    MOVING = "moving"


class DeadlineKind(StrEnum):
    """What ends on the day of a deadline."""

    PROTECTION = "protection"
    WINDOW = "window"
    RETURN = "return"


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
    letter: LetterKind | None = None
    dispute_reason: DisputeReason | None = None


def advise(order: Order, today: date, policy: Policy) -> Advice:
    """The advice for `order` on the buyer's local date `today`. Always exactly one verdict.

    The verdict is never a dispute on a day on which none can be opened (A2, A7).
    """
    for chapter in _CHAPTERS:
        advice = chapter(order, today, policy)
        if advice is not None:
            return _not_too_early(advice, order, today, policy)
    return _on_its_way(order, policy)


def may_dispute(order: Order, today: date, policy: Policy) -> bool:
    """Whether the site lets a dispute be opened on `today` (A2, A7)."""
    first, shuts = order.first_dispute_day(policy), order.window_end(policy)
    if first is None or shuts is None or order.is_closed or order.dispute_settles:
        return False
    return first <= today < shuts


def extension_request(order: Order, on: date, days: int, policy: Policy) -> ExtensionRequested:
    """The event of asking for so many days more (A5).

    Raises `DomainError` where the protection, in force by this policy, is over: there is nothing
    left to extend.
    """
    end = order.protection_end(policy)
    if order.is_awaited and end is not None and on >= end:
        raise DomainError("error-protection-ended", date=end, number=order.number)
    return ExtensionRequested(on=on, days=days)


def dispute_reason(order: Order, today: date, policy: Policy) -> DisputeReason:
    """The one honest reason for a dispute over a parcel that is not there (B3, C1, E1-E3, A6)."""
    if order.parcel is ParcelState.DELIVERED_ELSEWHERE:
        return DisputeReason.DELIVERED_ELSEWHERE
    if order.parcel is ParcelState.RETURNING:
        return DisputeReason.RETURNED
    refund_on = order.in_transit_refund_on(policy)
    if refund_on is not None and today >= refund_on:
        return DisputeReason.LATE
    if order.is_untracked:
        return DisputeReason.UNTRACKED
    until = order.guaranteed_until()
    if until is not None and today > until and not order.is_approaching:
        return DisputeReason.LATE
    return DisputeReason.IN_TRANSIT


_LETTER_FOR = {
    DisputeReason.UNTRACKED: LetterKind.DISPUTE_UNTRACKED,
    DisputeReason.IN_TRANSIT: LetterKind.DISPUTE_IN_TRANSIT,
    DisputeReason.LATE: LetterKind.DISPUTE_LATE,
    DisputeReason.DELIVERED_ELSEWHERE: LetterKind.DISPUTE_DELIVERED_ELSEWHERE,
    DisputeReason.RETURNED: LetterKind.DISPUTE_RETURNED,
}


def dispute_letter(reason: DisputeReason) -> LetterKind:
    """The letter that goes with a reason."""
    return _LETTER_FOR.get(reason, LetterKind.DISPUTE_GOODS)


def _dispute(
    order: Order, today: date, policy: Policy, situation: Situation, *reasons: RuleId
) -> Advice:
    """A verdict to open a dispute now, for the honest reason."""
    reason = dispute_reason(order, today, policy)
    return Advice(
        verdict=Verdict.DISPUTE,
        situation=situation,
        reasons=reasons,
        deadline=_deadline(order, today, policy),
        letter=dispute_letter(reason),
        dispute_reason=reason,
    )


def _extend(
    order: Order, today: date, policy: Policy, situation: Situation, *reasons: RuleId
) -> Advice:
    return Advice(
        verdict=Verdict.EXTEND,
        situation=situation,
        reasons=reasons,
        deadline=_deadline(order, today, policy),
        letter=LetterKind.EXTENSION_REQUEST,
    )


def _wait(
    order: Order,
    policy: Policy,
    situation: Situation,
    *reasons: RuleId,
    act_from: date | None = None,
) -> Advice:
    return Advice(
        verdict=Verdict.WAIT,
        situation=situation,
        reasons=reasons,
        deadline=_protection_deadline(order, policy),
        act_from=act_from or _decide_on(order, policy),
    )


def _deadline(order: Order, today: date, policy: Policy) -> Deadline | None:
    """The deadline that runs on `today`: the protection, or the last window behind it."""
    end, shuts = order.protection_end(policy), order.window_end(policy)
    if not order.is_received and end is not None and today < end:
        return Deadline(DeadlineKind.PROTECTION, end)
    return None if shuts is None else Deadline(DeadlineKind.WINDOW, shuts)


def _protection_deadline(order: Order, policy: Policy) -> Deadline | None:
    end = order.protection_end(policy)
    return None if end is None else Deadline(DeadlineKind.PROTECTION, end)


def _decide_on(order: Order, policy: Policy) -> date | None:
    end = order.protection_end(policy)
    return None if end is None else end - timedelta(policy.decide)


def _days_left(order: Order, today: date, policy: Policy) -> int:
    """Days until the protection ends; negative once it has."""
    end = order.protection_end(policy)
    assert end is not None  # noqa: S101 - asked for shipped orders only
    return (end - today).days


# -- the chapters, asked in this order: the first that has something to say decides ------------


def _finished(order: Order, today: date, policy: Policy) -> Advice | None:
    if order.is_closed:
        return Advice(verdict=Verdict.DONE, situation=Situation.CLOSED, reasons=())
    return None


def _refund(order: Order, today: date, policy: Policy) -> Advice | None:
    """G7: won; the money is to come."""
    if order.dispute is None or not order.awaits_refund:
        return None
    expected = order.dispute.stage_since + timedelta(policy.refund_arrives)
    late = today >= expected
    return Advice(
        verdict=Verdict.AWAIT_REFUND,
        situation=Situation.REFUND_LATE if late else Situation.REFUND_AWAITED,
        reasons=(RuleId.G7,),
        act_from=expected,
        letter=LetterKind.REFUND_REMINDER if late else None,
    )


_DisputeAdvice: TypeAlias = tuple[Situation, LetterKind | None, tuple[RuleId, ...]]

#: What to do at each stage of an open dispute that the buyer tells of.
_TOLD: Mapping[DisputeStage, _DisputeAdvice] = {
    DisputeStage.OPEN: (Situation.DISPUTE_OPEN, None, (RuleId.G1, RuleId.G5, RuleId.F5)),
    DisputeStage.REFUSED: (
        Situation.DISPUTE_REFUSED,
        LetterKind.DISPUTE_REPLY,
        (RuleId.G1, RuleId.F5),
    ),
    DisputeStage.COUNTERED: (
        Situation.DISPUTE_COUNTERED,
        LetterKind.DISPUTE_REPLY,
        (RuleId.G1, RuleId.F5),
    ),
    DisputeStage.ESCALATED: (Situation.DISPUTE_ESCALATED, None, (RuleId.G1, RuleId.G5)),
    DisputeStage.DECIDED: (
        Situation.DISPUTE_DECIDED,
        LetterKind.MEDIATOR_APPEAL,
        (RuleId.G4, RuleId.F5),
    ),
    DisputeStage.APPEALED: (Situation.DISPUTE_ESCALATED, None, (RuleId.G4, RuleId.G5)),
    DisputeStage.PARKED: (Situation.DISPUTE_PARKED, None, (RuleId.G2, RuleId.G5)),
    DisputeStage.RETURN_AGREED: (Situation.RETURN_AGREED, None, (RuleId.F5,)),
    DisputeStage.RETURN_SENT: (Situation.RETURN_SENT, None, (RuleId.F5, RuleId.G5)),
}
#: Stages that have left the fixed days of G1.
_BEYOND_THE_CALENDAR = frozenset(
    {
        DisputeStage.DECIDED,
        DisputeStage.APPEALED,
        DisputeStage.PARKED,
        DisputeStage.RETURN_AGREED,
        DisputeStage.RETURN_SENT,
    }
)


def _in_dispute(order: Order, today: date, policy: Policy) -> Advice | None:
    """G1-G6: a dispute runs."""
    dispute = order.dispute
    if dispute is None or not order.dispute_settles:
        return None
    if dispute.stage is DisputeStage.LOST:
        return Advice(
            verdict=Verdict.COMPLAIN, situation=Situation.DISPUTE_LOST, reasons=(RuleId.G4,)
        )
    if not dispute.is_open:
        return None
    if order.came_in_dispute:
        return _came(order, today, policy)
    situation, letter, reasons = _passing_time(dispute, today, policy) or _TOLD[dispute.stage]
    if dispute.stage in ANSWERED and today >= _talks_end(dispute, policy):
        letter = None  # there is nobody left to be persuaded; it was offered while there was
    agreed = situation is Situation.RETURN_AGREED
    return Advice(
        verdict=Verdict.SEND_BACK if agreed else Verdict.FOLLOW_DISPUTE,
        situation=situation,
        reasons=reasons,
        deadline=_return_deadline(dispute, policy) if agreed else None,
        act_from=next_dispute_day(order, today, policy),
        letter=letter,
    )


def _came(order: Order, today: date, policy: Policy) -> Advice:
    """H2: the parcel is here, and a dispute runs that says it is not."""
    shuts = order.window_end(policy)
    runs = shuts is not None and today < shuts
    return Advice(
        verdict=Verdict.CANCEL_DISPUTE,
        situation=Situation.PARCEL_CAME,
        reasons=(RuleId.H2, RuleId.G3),
        deadline=Deadline(DeadlineKind.WINDOW, shuts) if runs and shuts is not None else None,
    )


def _talks_end(dispute: Dispute, policy: Policy) -> date:
    return dispute.opened_on + timedelta(policy.dispute_negotiation)


def _return_deadline(dispute: Dispute, policy: Policy) -> Deadline | None:
    ends = return_ends(dispute, policy)
    return None if ends is None else Deadline(DeadlineKind.RETURN, ends)


def _passing_time(dispute: Dispute, today: date, policy: Policy) -> _DisputeAdvice | None:
    """G1, G2, F5: what a dispute has come to by itself since the buyer last told of it."""
    if dispute.stage in _BEYOND_THE_CALENDAR:
        return _look_again(dispute, today, policy)

    def passed(days: int) -> bool:
        return dispute.stage_since < dispute.opened_on + timedelta(days) <= today

    if passed(policy.dispute_decision):
        parked = (RuleId.G2,) if dispute.reason is DisputeReason.IN_TRANSIT else ()
        return Situation.DISPUTE_DECISION_DUE, None, (RuleId.G4, *parked)
    if dispute.stage is DisputeStage.ESCALATED:
        return None
    if passed(policy.dispute_escalation):
        return _TOLD[DisputeStage.ESCALATED]
    if dispute.stage is DisputeStage.OPEN and passed(policy.dispute_silence):
        return Situation.DISPUTE_SILENCE, None, (RuleId.G1, RuleId.G6)
    return None


def _look_again(dispute: Dispute, today: date, policy: Policy) -> _DisputeAdvice | None:
    """What a dispute beyond the fixed days of G1 has come to: a new decision, a term that ended."""
    due = Situation.DISPUTE_DECISION_DUE
    if dispute.stage is DisputeStage.APPEALED and today >= dispute.stage_since + deciding(policy):
        return due, None, (RuleId.G4,)
    if dispute.parked_until is not None and today >= dispute.parked_until:
        return due, None, (RuleId.G2, RuleId.G4)
    ends = return_ends(dispute, policy)
    if ends is not None and today >= ends:
        return Situation.RETURN_LATE, None, (RuleId.F5,)
    return None


def _not_shipped(order: Order, today: date, policy: Policy) -> Advice | None:
    """A9: paid, not sent yet."""
    if order.shipped_on is not None:
        return None
    closes = None if order.paid_on is None else order.paid_on + timedelta(policy.unpaid_close)
    return Advice(
        verdict=Verdict.WAIT,
        situation=Situation.NOT_SHIPPED,
        reasons=(RuleId.A9, RuleId.H3),
        act_from=closes,
    )


def _window_shut(order: Order, today: date, policy: Policy) -> Advice | None:
    """A2: the last window is over; only a complaint is left."""
    shuts = order.window_end(policy)
    if shuts is None or today < shuts:
        return None
    if order.is_received:
        return Advice(verdict=Verdict.DONE, situation=Situation.CLOSED, reasons=(RuleId.F1,))
    return Advice(verdict=Verdict.COMPLAIN, situation=Situation.WINDOW_SHUT, reasons=(RuleId.A2,))


def _received(order: Order, today: date, policy: Policy) -> Advice | None:
    """F1: it is here; inspect it while the window runs."""
    if not order.is_received:
        return None
    return Advice(
        verdict=Verdict.INSPECT,
        situation=Situation.RECEIVED,
        reasons=(RuleId.F1, RuleId.F3),
        deadline=_deadline(order, today, policy),
    )


def _wrong_end(order: Order, today: date, policy: Policy) -> Advice | None:
    """E1, E2: it goes back, or somebody else has it."""
    if order.parcel is ParcelState.RETURNING:
        return _dispute(order, today, policy, Situation.RETURNING, RuleId.E1)
    if order.parcel is ParcelState.DELIVERED_ELSEWHERE:
        return _dispute(order, today, policy, Situation.DELIVERED_ELSEWHERE, RuleId.E2, RuleId.E3)
    return None


def _window_open(order: Order, today: date, policy: Policy) -> Advice | None:
    """A2, D5: the order has closed by itself; the last window runs."""
    if _days_left(order, today, policy) > 0:
        return None
    if order.confirmed_on is not None and order.confirmed_on == order.protection_end(policy):
        situation = Situation.CONFIRMED_BY_MISTAKE
        return _dispute(order, today, policy, situation, RuleId.A3, RuleId.D5)
    return _dispute(order, today, policy, Situation.WINDOW_OPEN, RuleId.A2, RuleId.D5)


def _last_day(order: Order, today: date, policy: Policy) -> Advice | None:
    """A5: one day before the end a dispute is a must."""
    if _days_left(order, today, policy) > policy.must_act:
        return None
    return _dispute(order, today, policy, Situation.MUST_ACT, RuleId.A5)


def _day_90(order: Order, today: date, policy: Policy) -> Advice | None:
    """A8: from day 90 on the full refund can be asked for goods in transit."""
    refund_on = order.in_transit_refund_on(policy)
    if refund_on is None or today < refund_on:
        return None
    return _dispute(order, today, policy, Situation.DAY_90, RuleId.A8)


def _asked_to_extend(order: Order, today: date, policy: Policy) -> Advice | None:
    """A5: ask, check the next day."""
    if order.extension_asked_on is None:
        return None
    check_on = order.extension_asked_on + timedelta(policy.extension_check)
    if today < check_on:
        return _wait(order, policy, Situation.EXTENSION_ASKED, RuleId.A5, act_from=check_on)
    return Advice(
        verdict=Verdict.CHECK_EXTENSION,
        situation=Situation.EXTENSION_UNANSWERED,
        reasons=(RuleId.A5,),
        deadline=_protection_deadline(order, policy),
        letter=LetterKind.EXTENSION_REMINDER,
    )


def _cheap(order: Order, today: date, policy: Policy) -> Advice | None:
    """B4, B5: a cheap order without a real track."""
    if not order.is_cheap(policy) or not order.is_untracked:
        return None
    left = _days_left(order, today, policy)
    rules = [RuleId.B4]
    if order.destination in policy.tracking_required_countries:
        rules.append(RuleId.B5)
    if left <= policy.cheap_dispute:
        return _dispute(order, today, policy, Situation.CHEAP_DISPUTE, *rules)
    if left <= policy.decide:
        return _extend(order, today, policy, Situation.CHEAP_DECIDE, *rules)
    return _wait(order, policy, Situation.CHEAP_WAIT, *rules)


def _decide(order: Order, today: date, policy: Policy) -> Advice | None:
    """D1-D4: the protection runs out; extend or dispute."""
    if _days_left(order, today, policy) > policy.decide:
        return None
    reasons = _why_not_extend(order, today, policy)
    if reasons:
        return _dispute(order, today, policy, Situation.DISPUTE_NOW, RuleId.D1, *reasons)
    rules = [RuleId.D1, RuleId.C3 if order.parcel in STANDING_STILL else RuleId.D2]
    if order.waits_for_day_90(policy):
        rules.append(RuleId.A8)
    if order.is_approaching:
        rules.append(RuleId.C4)
    return _extend(order, today, policy, Situation.EXTEND_NOW, *rules)


def _why_not_extend(order: Order, today: date, policy: Policy) -> tuple[RuleId, ...]:
    """The rules that speak for a dispute now; none if extending is better."""
    if order.is_untracked:
        return (RuleId.B3, RuleId.D3)
    if order.waits_for_day_90(policy):
        return ()
    if order.extended_days >= policy.extended_enough:
        return (RuleId.D4,)
    left = _days_left(order, today, policy)
    if order.parcel is ParcelState.NO_CHANGE and left <= policy.stopped_dispute:
        return (RuleId.C3, RuleId.D3)
    return ()


def _untracked(order: Order, today: date, policy: Policy) -> Advice | None:
    """A6, B1-B3: the number does not track."""
    if not order.is_untracked:
        return None
    assert order.shipped_on is not None  # noqa: S101 - unshipped orders were answered before
    until = order.guaranteed_until()
    if until is not None and today > until:
        return _dispute(
            order, today, policy, Situation.GUARANTEE_PASSED_UNTRACKED, RuleId.A6, RuleId.D3
        )
    opens = untracked_dispute_opens(order, policy)
    if today >= opens:
        return _dispute(order, today, policy, Situation.UNTRACKED_DISPUTE, RuleId.B3)
    if order.letter_on is not None:
        return _wait(
            order, policy, Situation.UNTRACKED_LETTER_SENT, RuleId.B2, RuleId.B3, act_from=opens
        )
    writes = order.shipped_on + timedelta(policy.seller_letter)
    if today < writes:
        return _wait(order, policy, Situation.UNTRACKED_EARLY, RuleId.B1, act_from=writes)
    return Advice(
        verdict=Verdict.WRITE_TO_SELLER,
        situation=Situation.UNTRACKED_LETTER,
        reasons=(RuleId.B1, RuleId.B2),
        deadline=_protection_deadline(order, policy),
        letter=LetterKind.TRACKING_CHECK,
    )


def _guarantee_passed(order: Order, today: date, policy: Policy) -> Advice | None:
    """A6, C4: the guarantee has lapsed, but the number is a working one; extend it once."""
    until = order.guaranteed_until()
    if until is None or today <= until or order.extended_days > 0:
        return None
    situation, pace = Situation.GUARANTEE_PASSED_STILL, RuleId.C3
    if order.is_approaching:
        situation, pace = Situation.GUARANTEE_PASSED_MOVING, RuleId.C4
    return _extend(order, today, policy, situation, RuleId.A6, pace, RuleId.C1)


def _on_its_way(order: Order, policy: Policy) -> Advice:
    """C2-C4, E1: it tracks; nothing is due."""
    if order.parcel is ParcelState.AT_POST_OFFICE:
        return Advice(
            verdict=Verdict.COLLECT,
            situation=Situation.AT_POST_OFFICE,
            reasons=(RuleId.F1,),
            deadline=_protection_deadline(order, policy),
        )
    if order.parcel in STANDING_STILL or order.parcel is ParcelState.NOT_FOUND:
        return _wait(order, policy, Situation.STANDING_STILL, RuleId.C2, RuleId.C3)
    return _wait(order, policy, Situation.MOVING, RuleId.C4)


def _not_too_early(advice: Advice, order: Order, today: date, policy: Policy) -> Advice:
    """A7: a dispute that cannot be opened yet becomes a wait for the first day on which it can."""
    if advice.verdict is not Verdict.DISPUTE or may_dispute(order, today, policy):
        return advice
    first = order.first_dispute_day(policy)
    wait = _wait(order, policy, Situation.TOO_EARLY, RuleId.A7, *advice.reasons, act_from=first)
    return replace(wait, deadline=advice.deadline)


_CHAPTERS: tuple[Callable[[Order, date, Policy], Advice | None], ...] = (
    _finished,
    _refund,
    _in_dispute,
    _not_shipped,
    _window_shut,
    _received,
    _wrong_end,
    _window_open,
    _last_day,
    _day_90,
    _asked_to_extend,
    _cheap,
    _decide,
    _untracked,
    _guarantee_passed,
)
