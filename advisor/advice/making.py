"""Advice of the three common kinds, with the deadline that runs."""

from dataclasses import replace
from datetime import date, timedelta

from advisor.advice.possible import dispute_letter, dispute_reason, never_asked
from advisor.advice.verdicts import Advice, Deadline, DeadlineKind, Situation, Verdict
from advisor.disputes import DisputeReason
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId


def to_dispute(
    order: Order, today: date, policy: Policy, situation: Situation, *reasons: RuleId
) -> Advice:
    """A verdict to open a dispute now, for the honest reason."""
    reason = dispute_reason(order, today, policy)
    deadline = running_deadline(order, today, policy)
    if deadline is not None and deadline.kind is DeadlineKind.CLAIM:
        deadline = replace(deadline, kind=DeadlineKind.CLAIM_NOW)
    return Advice(
        verdict=Verdict.DISPUTE,
        situation=situation,
        reasons=reasons,
        deadline=deadline,
        letter=dispute_letter(reason),
        dispute_reason=reason,
        unsure=reason is DisputeReason.UNTRACKED and never_asked(order, policy),
    )


def to_extend(
    order: Order, today: date, policy: Policy, situation: Situation, *reasons: RuleId
) -> Advice:
    """A verdict to ask the seller for more time (A5)."""
    return Advice(
        verdict=Verdict.EXTEND,
        situation=situation,
        reasons=reasons,
        deadline=running_deadline(order, today, policy),
        letter=LetterKind.EXTENSION_REQUEST,
    )


def to_wait(
    order: Order,
    policy: Policy,
    situation: Situation,
    *reasons: RuleId,
    act_from: date | None = None,
) -> Advice:
    """A verdict to wait, until `act_from` or else the day of the decision (D1)."""
    return Advice(
        verdict=Verdict.WAIT,
        situation=situation,
        reasons=reasons,
        deadline=protection_deadline(order, policy),
        act_from=act_from or _decide_on(order, policy),
    )


def running_deadline(order: Order, today: date, policy: Policy) -> Deadline | None:
    """The deadline that runs on `today`: the protection, or the last window behind it."""
    end, shuts = order.end_in_force(policy), order.window_end(policy)
    if order.waits_for_its_date(policy):
        return _claim_deadline(order, today, policy)
    if not order.is_received and end is not None and today < end:
        return Deadline(DeadlineKind.PROTECTION, end)
    return None if shuts is None else Deadline(DeadlineKind.WINDOW, shuts)


def protection_deadline(order: Order, policy: Policy) -> Deadline | None:
    """The end of the protection; `None` for an order that was not sent.

    Where the claim opens behind it, what ends is its window (I1).
    """
    shuts = order.window_end(policy)
    if order.waits_for_its_date(policy):
        return None if shuts is None else Deadline(DeadlineKind.CLAIM, shuts)
    end = order.end_in_force(policy)
    return None if end is None else Deadline(DeadlineKind.PROTECTION, end)


def _claim_deadline(order: Order, today: date, policy: Policy) -> Deadline | None:
    """I1: the claim's window, which has not opened yet, or runs; `None` if unknown (J5)."""
    opens, shuts = order.claim_opens(policy), order.window_end(policy)
    if shuts is None:
        return None
    runs = ends_within(-1, order, today, policy) if opens is None else today >= opens
    return Deadline(DeadlineKind.WINDOW if runs else DeadlineKind.CLAIM, shuts)


def _decide_on(order: Order, policy: Policy) -> date | None:
    end = order.end_in_force(policy)
    return None if end is None else end - timedelta(policy.decide)


def ends_within(days: int, order: Order, today: date, policy: Policy) -> bool:
    """Whether the protection is known to end in so many days, or to have ended; below 0, before."""
    end = order.end_in_force(policy)
    return end is not None and (end - today).days <= days


def end_asked_first(advice: Advice, order: Order) -> Advice:
    """A1: the advice; instead of a wait, a look at the page while the end is not known."""
    if advice.verdict is not Verdict.WAIT or not order.end_to_be_asked:
        return advice
    return Advice(
        verdict=Verdict.LOOK, situation=Situation.END_UNKNOWN, reasons=(RuleId.A1, RuleId.A2)
    )


def undated_refund(letter: LetterKind | None) -> Advice:
    """J5: money is to come from a shop of which nobody knows how long that takes."""
    return Advice(
        verdict=Verdict.AWAIT_REFUND,
        situation=Situation.REFUND_UNDATED,
        reasons=(RuleId.J5,),
        letter=letter,
    )
