"""What a dispute can ask for: sums in proportion to the fault, and the smallest one (F5)."""

from decimal import ROUND_HALF_UP, Decimal

from advisor.disputes import GOODS_REASONS, WORTHLESS, DisputeReason
from advisor.errors import DomainError
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy

#: Parts of the price that are offered for a fault that leaves the thing of some use.
_PARTS = (Decimal("0.25"), Decimal("0.5"), Decimal("0.75"))

_CENT = Decimal("0.01")

#: From this amount on, in any currency, cents do not matter.
_LARGER = 10

#: From this amount on, not even a share that can be checked has cents.
_WITHOUT_CENTS = 1000


def parts_of(
    price: Money | None, reason: DisputeReason | None, policy: Policy, *, agreeing: bool = False
) -> tuple[Money, ...]:
    """Sensible parts of the price for a fault; none if only the whole price is right (F5).

    While `agreeing` on less, a part may be claimed whatever the reason (G3). Parts of a larger
    price are whole numbers, since nobody claims $10.63.
    """
    all_or_nothing = reason not in GOODS_REASONS or reason in WORTHLESS
    if price is None or (all_or_nothing and not agreeing):
        return ()
    unit = _unit(price)
    amounts = {(price.amount * part).quantize(unit, ROUND_HALF_UP) for part in _PARTS}
    fitting = sorted(one for one in amounts if policy.smallest_claim <= one < price.amount)
    return tuple(Money(amount, price.currency) for amount in fitting)


def share_missing(order: Order, reason: DisputeReason | None) -> Money | None:
    """The part of the price that was paid for pieces that did not come (F2, F5).

    `None` for another reason, and where the price or the pieces are not known.
    """
    price, came, paid_for = order.price, order.pieces_came, order.pieces_paid
    if reason is not DisputeReason.MISSING_PIECES or not price or came is None or not paid_for:
        return None
    share = price.amount * (paid_for - came) / paid_for
    whole = price.amount >= _WITHOUT_CENTS or share == share.to_integral_value()
    unit = Decimal(1) if whole else _CENT
    return Money(max(share.quantize(unit, ROUND_HALF_UP), unit), price.currency)


def _unit(price: Money) -> Decimal:
    """To what parts of a price are rounded."""
    return Decimal(1) if price.amount >= _LARGER else _CENT


def require_fair(claimed: Money | None, policy: Policy) -> None:
    """Raises `DomainError` for a sum below the smallest that a dispute can claim (F5)."""
    if claimed is not None and claimed.amount < policy.smallest_claim:
        smallest = Money(policy.smallest_claim, claimed.currency)
        raise DomainError("error-sum-too-small", smallest=smallest)
