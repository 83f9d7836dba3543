"""The figures of a buyer's account."""

from collections.abc import Sequence
from datetime import date

from advisor.account import account_health, money_at_risk, outcomes
from advisor.advice import advise
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.message import Message
from advisor.wording.texts import Html, Texts, join_paragraphs


def stats_message(texts: Texts, orders: Sequence[Order], today: date, policy: Policy) -> Message:
    """Orders, money at risk, the next deadline, the dispute share against its limit (H1)."""
    health = account_health(orders)
    watched = [order for order in orders if not order.is_closed]
    lines = [
        texts("stats-orders", orders=len(orders), watched=len(watched)),
        *_money(texts, watched),
        *_next_deadline(texts, watched, today, policy),
        texts(
            "stats-disputes" if health.is_telling(policy) else "stats-disputes-few",
            disputes=health.disputes,
            share=health.share_percent,
            dispute_share_percent=policy.dispute_share_percent,
        ),
        *_outcomes(texts, orders),
    ]
    warning = texts.fill("stats-share-over", policy.figures) if health.is_over(policy) else ""
    return Message(join_paragraphs([texts("stats-heading"), Html("\n".join(lines)), warning]))


def _outcomes(texts: Texts, orders: Sequence[Order]) -> list[Html]:
    """How the disputes ended, and what they brought; nothing while none has ended."""
    ended = outcomes(orders)
    if not ended.won and not ended.lost:
        return []
    lines = [texts("stats-outcomes", won=ended.won, partly=ended.partly, lost=ended.lost)]
    sums = [texts.money(Money(amount, currency)) for currency, amount in ended.back.items()]
    return [*lines, texts("stats-back", sums=", ".join(sums))] if sums else lines


def _money(texts: Texts, watched: Sequence[Order]) -> list[Html]:
    sums = [Money(amount, currency) for currency, amount in money_at_risk(watched).items()]
    if not sums:
        return []
    return [texts("stats-money", sums=", ".join(texts.money(one) for one in sums))]


def _next_deadline(
    texts: Texts, watched: Sequence[Order], today: date, policy: Policy
) -> list[Html]:
    """What runs out first, and its last safe day."""
    deadlines = [
        (advice.deadline.last_safe_day, order)
        for order in watched
        if (advice := advise(order, today, policy)).deadline is not None
    ]
    if not deadlines:
        return []
    on, order = min(deadlines, key=lambda pair: (pair[0], pair[1].number))
    return [texts("stats-next", date=on, title=order.title, number=order.number)]
