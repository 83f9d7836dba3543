"""Sums to claim in a dispute, as buttons and as examples (F5)."""

from advisor.claims import parts_of, share_missing
from advisor.disputes import GOODS_REASONS, DisputeReason, Solution
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.layout import across
from advisor.wording.message import Action, Button, Press
from advisor.wording.texts import Texts


def example_sum(order: Order, reason: DisputeReason | None, policy: Policy) -> str:
    """A sum that can be claimed, as it can be typed in any language."""
    parts = parts_of(order.price, reason, policy, agreeing=True) or (order.price,)
    example = parts[len(parts) // 2]
    return "$5" if example is None else f"{example.amount:f} {example.currency}"


def claim_rows(
    texts: Texts,
    order: Order,
    reason: DisputeReason | None,
    policy: Policy,
    *,
    agreeing: bool = False,
) -> list[tuple[Button, ...]]:
    """F5: sensible sums and solutions as buttons.

    None for a parcel that has not arrived, unless buyer and seller are `agreeing` on a sum (G3).
    """
    price = order.price
    if price is None or (reason not in GOODS_REASONS and not agreeing):
        return []
    chosen = order.dispute.claimed if order.dispute and order.has_open_dispute else order.wished
    share = share_missing(order, reason)
    sensible = parts_of(price, reason, policy, agreeing=agreeing)
    parts = (*((share,) if share else ()), *(one for one in sensible if one != share))
    running = order.has_open_dispute
    asked = chosen or (None if running else share or price)
    # A parcel that is not here is mostly claimed in full, and what was claimed first of all (F5).
    offered = (*parts, price) if order.is_received or chosen else (price, *parts)
    sums = [one for one in offered if one != asked]
    refunds = [_claim_button(texts, order, reason, one, Solution.REFUND) for one in sums]
    rows = [*across(refunds, 2)]
    dispute = order.dispute if order.has_open_dispute else None
    solution = dispute.solution if dispute else order.wished_solution
    if order.is_received and (solution, chosen or price) != (Solution.RETURN, price):
        rows.append((_claim_button(texts, order, reason, price, Solution.RETURN),))
    return rows


def _claim_button(
    texts: Texts, order: Order, reason: DisputeReason | None, claimed: Money, solution: Solution
) -> Button:
    argument = f"{reason or ''}={solution}={claimed.amount}"
    press = Press(Action.CLAIM, order.number, order.revision, argument)
    if solution is Solution.RETURN:
        return Button(texts.plain("button-claim-return", sum=claimed), press=press)
    told_afterwards = order.dispute is not None and order.dispute.claimed is None
    if told_afterwards and order.has_open_dispute:
        return Button(texts.money(claimed), press=press)
    return Button(texts.plain("button-claim", sum=claimed), press=press)
