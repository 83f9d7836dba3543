"""What sellers ask of buyers that would cost them the money or the account, and the rules on it."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from advisor.disputes import DisputeReason
from advisor.order import Order
from advisor.parcel import DELIVERED, GONE_ELSEWHERE, WAITING_FOR_BUYER
from advisor.policy import Policy
from advisor.rules import RuleId


class SellerRequest(StrEnum):
    """A request that is turned down, the most dangerous first."""

    FALSE_REASON = "false_reason"
    """Open the dispute as not received, or with another reason that is not true (H2)."""
    CHANGE_REASON = "change_reason"
    CANCEL = "cancel"
    """Cancel the dispute: the money is to come by other ways (G3)."""
    TAKE_LITTLE = "take_little"
    """Agree to 0, or to far too little (F5)."""
    CONFIRM_FIRST = "confirm_first"
    """Confirm the receipt before the parcel was checked, or is there at all (A3)."""
    RETURN_AT_COST = "return_at_cost"
    """Send the goods back and pay for it (F5)."""
    REVIEW_FIRST = "review_first"
    """Write a good review, or change one, and get something for it (H4)."""
    WAIT = "wait"
    """Be patient: the protection is going to be extended (A5, G1)."""


#: Why a request is turned down, rule by rule.
GENERAL_RULES: Mapping[SellerRequest, tuple[RuleId, ...]] = {
    SellerRequest.FALSE_REASON: (RuleId.H2,),
    SellerRequest.CHANGE_REASON: (RuleId.H2, RuleId.F4),
    SellerRequest.CANCEL: (RuleId.G3, RuleId.G7),
    SellerRequest.TAKE_LITTLE: (RuleId.F5, RuleId.G6),
    SellerRequest.CONFIRM_FIRST: (RuleId.A3, RuleId.F1),
    SellerRequest.RETURN_AT_COST: (RuleId.F5,),
    SellerRequest.REVIEW_FIRST: (RuleId.H4,),
    SellerRequest.WAIT: (RuleId.A5,),
}

#: Requests that only make sense in a dispute that runs, and those that need the goods.
_IN_DISPUTE = frozenset({SellerRequest.CHANGE_REASON, SellerRequest.CANCEL})
_WITH_GOODS = frozenset({SellerRequest.RETURN_AT_COST})


class UnsentAnswer(StrEnum):
    """What a request comes to while the order was not sent: no clock runs, nothing is disputed."""

    DISPUTE = "dispute"
    """There is nothing to dispute, for whatever reason (A7, H2)."""
    WAIT = "wait"
    """To wait costs nothing, and nobody has to (A9)."""
    CANCEL = "cancel"
    """The buyer may cancel it, for the reason that is true (A9, I7)."""


_UNSENT: Mapping[SellerRequest, tuple[UnsentAnswer, tuple[RuleId, ...]]] = {
    SellerRequest.FALSE_REASON: (UnsentAnswer.DISPUTE, (RuleId.A7, RuleId.H2)),
    SellerRequest.CHANGE_REASON: (UnsentAnswer.DISPUTE, (RuleId.A7, RuleId.H2)),
    SellerRequest.WAIT: (UnsentAnswer.WAIT, (RuleId.A9,)),
    SellerRequest.CANCEL: (UnsentAnswer.CANCEL, (RuleId.A9, RuleId.I7)),
}


def unsent_answer(request: SellerRequest, order: Order) -> UnsentAnswer | None:
    """What holds of a request as long as an order was not sent; `None` if that changes nothing."""
    if order.shipped_on is not None or request not in _UNSENT:
        return None
    return _UNSENT[request][0]


def rules_against(request: SellerRequest, order: Order) -> tuple[RuleId, ...]:
    """Why a request about an order is turned down."""
    if unsent_answer(request, order) is not None:
        return _UNSENT[request][1]
    if request is SellerRequest.WAIT and order.has_open_dispute:
        return (RuleId.G1, RuleId.G3)
    if request is SellerRequest.FALSE_REASON and order.problem is DisputeReason.MISSING_PIECES:
        return (RuleId.H2, RuleId.E4, RuleId.E3)
    if request is SellerRequest.FALSE_REASON and order.is_received:
        return (RuleId.H2, RuleId.E3, RuleId.F4)
    if request is SellerRequest.FALSE_REASON and order.delivered_on is not None:
        return (RuleId.H2, RuleId.E3)
    return GENERAL_RULES[request]


#: Where the parcel may be of which a buyer can say with truth that it has not come.
_UNTRUE = DELIVERED | WAITING_FOR_BUYER | GONE_ELSEWHERE


def is_true_reason(request: SellerRequest, order: Order) -> bool:
    """H2: whether "not received", as the seller suggests, is no more than the truth."""
    awaited = order.is_awaited and order.parcel not in _UNTRUE
    return request is SellerRequest.FALSE_REASON and awaited and order.shipped_on is not None


def is_vain_to_wait(order: Order, today: date, policy: Policy) -> bool:
    """A2, E1, E2, F1: whether waiting only costs days for a dispute.

    Nothing more will come, or the order is closed, so that no time can be added any more.
    """
    end = order.end_in_force(policy)
    gone = order.parcel in GONE_ELSEWHERE or order.is_received
    closed = order.is_awaited and end is not None and today >= end
    return (gone or closed) and not order.has_open_dispute


def possible_requests(order: Order) -> tuple[SellerRequest, ...]:
    """What a seller may ask about an order as it stands."""
    return tuple(
        one
        for one in SellerRequest
        if (one not in _IN_DISPUTE or order.has_open_dispute)
        and (one not in _WITH_GOODS or order.is_received)
        and (one is not SellerRequest.CONFIRM_FIRST or not order.has_open_dispute)
        and (one is not SellerRequest.FALSE_REASON or not order.has_open_dispute)
    )
