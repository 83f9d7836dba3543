"""The chapters of a number that does not track, or was never asked about (B)."""

from datetime import date, timedelta

from advisor.advice.making import (
    ends_within,
    protection_deadline,
    running_deadline,
    to_dispute,
    to_extend,
    to_wait,
)
from advisor.advice.possible import may_dispute, never_asked
from advisor.advice.verdicts import Advice, Situation, Verdict
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.timeline.parcel import untracked_dispute_opens


def cheap(order: Order, today: date, policy: Policy) -> Advice | None:
    """B4, B5: a cheap order without a real track."""
    if not order.is_cheap(policy) or not order.is_untracked:
        return None
    # A claim opens once the page's date has passed, and not before.
    counts = not order.waits_for_its_date(policy)
    rules = [RuleId.B4]
    if order.destination in policy.tracking_required_countries:
        rules.append(RuleId.B5)
    if counts and ends_within(policy.cheap_dispute, order, today, policy):
        return to_dispute(order, today, policy, Situation.CHEAP_DISPUTE, *rules)
    if counts and ends_within(policy.decide, order, today, policy):
        return to_extend(order, today, policy, Situation.CHEAP_DECIDE, *rules)
    return to_wait(order, policy, Situation.CHEAP_WAIT, *rules)


def unjudged(order: Order, today: date, policy: Policy) -> Advice | None:
    """B2, B4: what is right from day 10 on hangs on a price that only the buyer can judge."""
    if not order.is_untracked or not order.may_be_cheap(policy):
        return None
    assert order.shipped_on is not None
    if today < order.shipped_on + timedelta(policy.seller_letter):
        return None
    return Advice(
        verdict=Verdict.LOOK,
        situation=Situation.CHEAPNESS_UNKNOWN,
        reasons=(RuleId.B4, RuleId.B2),
        deadline=running_deadline(order, today, policy),
    )


def unasked(order: Order, today: date, policy: Policy) -> Advice | None:
    """B3, C1: a number became known so late that nobody was asked whether it tracks."""
    if not never_asked(order, policy) or not may_dispute(order, today, policy):
        return None
    return Advice(
        verdict=Verdict.LOOK,
        situation=Situation.TRACKING_UNKNOWN,
        reasons=(RuleId.B4 if order.is_cheap(policy) else RuleId.B3, RuleId.C1),
        deadline=running_deadline(order, today, policy),
    )


def untracked(order: Order, today: date, policy: Policy) -> Advice | None:
    """A6, B1-B3: the number does not track."""
    if not order.is_untracked:
        return None
    assert order.shipped_on is not None  # unshipped orders were answered before
    until = order.guaranteed_until()
    if until is not None and today > until:
        return to_dispute(
            order, today, policy, Situation.GUARANTEE_PASSED_UNTRACKED, RuleId.A6, RuleId.D3
        )
    opens = untracked_dispute_opens(order, policy)
    if today >= opens:
        return to_dispute(order, today, policy, Situation.UNTRACKED_DISPUTE, RuleId.B3)
    if order.letter_on is not None:
        return to_wait(
            order, policy, Situation.UNTRACKED_LETTER_SENT, RuleId.B2, RuleId.B3, act_from=opens
        )
    writes = order.shipped_on + timedelta(policy.seller_letter)
    if today < writes:
        return to_wait(order, policy, Situation.UNTRACKED_EARLY, RuleId.B1, act_from=writes)
    return Advice(
        verdict=Verdict.WRITE_TO_SELLER,
        situation=Situation.UNTRACKED_LETTER,
        reasons=(RuleId.B1, RuleId.B2),
        deadline=protection_deadline(order, policy),
        letter=LetterKind.TRACKING_CHECK,
    )
