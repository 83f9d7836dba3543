"""Use cases of what a seller asks for: heard in a message, or chosen by a button."""

from collections.abc import Sequence

from advisor.intake.seller import asks_to_open, seller_requests
from advisor.intake.tellings import telling_in
from advisor.intake.told import Told
from advisor.order import Order
from advisor.seller import SellerRequest
from advisor.wording.message import Message
from advisor.wording.seller import general_message, seller_message, which_seller_question
from bot.actions import orders
from bot.visit import Visit


async def heard(visit: Visit, said: str) -> Message | None:
    """The answer to a seller's message, pasted or forwarded; `None` for any other text."""
    requests = [SellerRequest(one) for one in seller_requests(said)]
    opening = not requests and asks_to_open(said)
    if not (requests or opening) or _is_of_the_site(said):
        return None
    known = await orders.open_orders(visit)
    named = [order for order in known if _names(said, order)]
    meant = named if len(named) == 1 else known
    if opening:
        return _of_what_is_unsent(visit, meant)
    if not meant:
        return general_message(visit.texts, requests[0], visit.policy)
    if len(meant) > 1:
        return which_seller_question(visit.texts, meant, requests)
    return answer(visit, meant[0], requests)


def _is_of_the_site(said: str) -> bool:
    """Whether it is AliExpress that says so: it takes no dispute, or has the buyer wait."""
    return telling_in(said).told in {Told.SITE_REFUSES, Told.TOLD_TO_WAIT, Told.ANSWER_BY}


def _of_what_is_unsent(visit: Visit, meant: Sequence[Order]) -> Message | None:
    """A7: a dispute that the seller asks for, while there is nothing to dispute.

    Of an order that was sent, it may be the honest way.
    """
    if len(meant) != 1 or meant[0].shipped_on is not None:
        return None
    return answer(visit, meant[0], [SellerRequest.FALSE_REASON])


def answer(visit: Visit, order: Order, requests: Sequence[SellerRequest]) -> Message:
    """No, why not, what it would cost, and the polite letter: for the most dangerous request."""
    return seller_message(visit.texts, order, requests[0], visit.today, visit.policy)


def _names(said: str, order: Order) -> bool:
    """Whether a message names an order by one of its numbers, or by its name."""
    marks = (order.order_number, order.tracking_number, order.title)
    return any(mark is not None and mark.casefold() in said.casefold() for mark in marks)
