"""The chapters of what the order's page shows: its date, and a site that takes no claim yet (I)."""

from dataclasses import replace
from datetime import date

from advisor.advice.making import days_left, running_deadline, to_dispute, to_wait
from advisor.advice.verdicts import Advice, Situation, Verdict
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.timeline import page_days


def refused(order: Order, today: date, policy: Policy) -> Advice | None:
    """I3: the site takes no dispute yet; on the day that it named, it is tried again."""
    opens = order.claim_opens(policy)
    if order.refused_on is None or opens is None:
        return None
    if today < opens:
        if _is_to_look(order, today, policy):
            return None  # what the page shows comes first (I2)
        wait = to_wait(order, policy, Situation.SITE_REFUSES, RuleId.I3, act_from=opens)
        letter = None if order.is_received else LetterKind.SITE_REFUSES
        return replace(wait, deadline=running_deadline(order, today, policy), letter=letter)
    if order.is_received or order.waits_for_its_date(policy):
        return None  # what holds without a refusal, or the day after the page's date (I1)
    return to_dispute(order, today, policy, Situation.SITE_AGAIN, RuleId.I3)


def claim_open(order: Order, today: date, policy: Policy) -> Advice | None:
    """I1: the page's date has passed, and nothing is here: now the claim opens."""
    if not order.waits_for_its_date(policy) or days_left(order, today, policy) >= 0:
        return None
    opens = order.claim_opens(policy)
    if opens is not None and today < opens:
        return None
    return to_dispute(order, today, policy, Situation.CLAIM_OPEN, RuleId.I1, RuleId.D5)


def date_near(order: Order, today: date, policy: Policy) -> Advice | None:
    """I1, I2: near its date; not yet, but does the page still show it?"""
    opens = order.claim_opens(policy)
    left = days_left(order, today, policy)
    if opens is None or not order.waits_for_its_date(policy) or left > policy.decide:
        return None
    if _is_to_look(order, today, policy):
        return Advice(
            verdict=Verdict.LOOK,
            situation=Situation.CLAIM_NOT_YET,
            reasons=(RuleId.I1, RuleId.I2),
            deadline=running_deadline(order, today, policy),
            act_from=opens,
        )
    return to_wait(order, policy, Situation.CLAIM_AWAITED, RuleId.I1, RuleId.I2, act_from=opens)


def _is_to_look(order: Order, today: date, policy: Policy) -> bool:
    """I2: whether a day has come on which to look at the page, and nobody has told since."""
    come = [on for _, on in page_days(order, policy) if on <= today]
    seen = order.page_seen_on
    return bool(come) and (seen is None or seen < come[-1])
