"""The health of a buyer's account: how many of their orders ended in a dispute (H1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from advisor.disputes import DisputeStage
from advisor.order import Order
from advisor.policy import Policy


@dataclass(frozen=True, slots=True)
class AccountHealth:
    """What the known orders say about an account."""

    orders: int
    disputes: int

    @property
    def share_percent(self) -> int:
        """The share of orders with a dispute, in whole percent, rounded."""
        return round(100 * self.disputes / self.orders) if self.orders else 0

    def is_over(self, policy: Policy) -> bool:
        """Whether the share is above the limit, with enough orders to mean something."""
        return self.is_telling(policy) and self._above(self.disputes, policy)

    def would_cross(self, policy: Policy) -> bool:
        """Whether one more dispute would raise the share above the limit."""
        return self.is_telling(policy) and self._above(self.disputes + 1, policy)

    def _above(self, disputes: int, policy: Policy) -> bool:
        return 100 * disputes > policy.dispute_share_percent * self.orders

    def is_telling(self, policy: Policy) -> bool:
        """Whether there are enough orders; with fewer, one dispute is above the limit at once."""
        return self.orders * policy.dispute_share_percent >= 100


def account_health(orders: Iterable[Order]) -> AccountHealth:
    """The health according to all orders of a buyer, including closed ones."""
    known = list(orders)
    return AccountHealth(len(known), sum(order.dispute is not None for order in known))


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How disputes ended, as far as they did."""

    won: int
    partly: int
    """Won disputes in which less came back than was claimed."""
    lost: int
    back: dict[str, Decimal]
    """What was won, by currency, whether it has arrived or not."""


def outcomes(orders: Iterable[Order]) -> Outcomes:
    """The outcomes of all disputes of a buyer (G6, G7)."""
    ended = [order.dispute for order in orders if order.dispute is not None]
    won = [one for one in ended if one.stage is DisputeStage.WON]
    back: dict[str, Decimal] = {}
    for sum_ in (one.agreed for one in won):
        if sum_ is not None:
            back[sum_.currency] = back.get(sum_.currency, Decimal(0)) + sum_.amount
    return Outcomes(
        won=len(won),
        partly=sum(one.is_won_in_part for one in won),
        lost=sum(one.stage is DisputeStage.LOST for one in ended),
        back=back,
    )


def money_at_risk(orders: Iterable[Order]) -> dict[str, Decimal]:
    """The cost of open orders that have not arrived, by currency."""
    sums: dict[str, Decimal] = {}
    for order in orders:
        if order.price is not None and not order.is_closed and not order.is_received:
            known = sums.get(order.price.currency, Decimal(0))
            sums[order.price.currency] = known + order.price.amount
    return sums
