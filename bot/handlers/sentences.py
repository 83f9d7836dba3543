"""Everyday sentences: "it came", "where is the lamp?", "he extended by 20 days".

What is meant is what the command of that name does, for the order named, the only one, or the one
that is chosen.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, timedelta

from advisor.errors import DomainError
from advisor.intake.parcel_words import parcel_answers
from advisor.intake.wishes import (
    LONGEST_SENTENCE,
    Wish,
    Wished,
    is_only_a_name,
    named_orders,
    says_nothing_besides,
    wish_in,
    without_title,
)
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.wording.message import Action, Message, Press
from advisor.wording.orders import choose_order, standing_message
from advisor.wording.questions import DELIVERED, states_rows
from bot.actions import disputes, orders, reports
from bot.actions.orders import Target
from bot.handlers import revisions
from bot.handlers.orders import all_orders
from bot.visit import Visit


async def understood(visit: Visit, said: str) -> Message | None:
    """What an everyday sentence asks or reports; `None` for any other text.

    Raises `DomainError` where it cannot be.
    """
    if len(said) > LONGEST_SENTENCE or "\n" in said.strip():
        return None
    known = await orders.open_orders(visit)
    if not known:
        return None
    meant = _meant(known, said)
    wished = wish_in(said)
    if wished is not None and not _says_more(wished, said, meant or known):
        return await _carried_out(visit, wished, known, meant)
    if len(meant) == 1:
        return await _told_of(visit, meant[0], said)
    return None


def _meant(known: Sequence[Order], said: str) -> list[Order]:
    """The orders that a text names."""
    numbers = named_orders(said, {order.number: order.title for order in known})
    return [order for order in known if order.number in numbers]


def _says_more(wished: Wished, said: str, meant: Sequence[Order]) -> bool:
    """Whether a report of an arrival says more than that: "it came broken"."""
    if wished.wish is not Wish.ARRIVED:
        return False
    rest = without_title(said, meant[0].title) if len(meant) == 1 else said
    return not says_nothing_besides(rest)


async def _carried_out(
    visit: Visit, wished: Wished, known: Sequence[Order], meant: Sequence[Order]
) -> Message:
    if wished.wish is Wish.TODAY and len(meant) != 1 and len(known) > 1:
        return await all_orders(visit)
    candidates = meant or known
    if len(candidates) > 1:
        return choose_order(visit.texts, candidates, _ACTIONS[wished.wish])
    if wished.wish is Wish.EXTENDED and wished.days is not None:
        return await _extended(visit, candidates[0], wished.days)
    return await _SHOWN[wished.wish](visit, candidates[0])


async def _extended(visit: Visit, order: Order, days: int) -> Message:
    def new_end(order: Order) -> date:
        if order.protection_end is None:
            raise DomainError("error-not-shipped", number=order.number)
        return order.protection_end + timedelta(days)

    return await reports.extension_granted(visit, Target(order.number), new_end)


async def _told_of(visit: Visit, order: Order, said: str) -> Message | None:
    """A report about an order that is named, or nothing but its name."""
    if is_only_a_name(said, order.title):
        return await _status(visit, order)
    answers = sorted(parcel_answers(without_title(said, order.title)))
    if not answers or "?" in said:
        return None
    if len(answers) > 1:
        meant = [Press(Action.TRACK_STATE, order.number, order.revision, one) for one in answers]
        return Message(visit.texts("typed-unclear"), states_rows(visit.texts, meant))
    if answers[0] == DELIVERED:
        return await reports.received(visit, Target(order.number))
    return await reports.tracking(visit, Target(order.number), ParcelState(answers[0]))


async def _status(visit: Visit, order: Order) -> Message:
    return standing_message(visit.texts, order, visit.today, visit.policy)


async def _received(visit: Visit, order: Order) -> Message:
    return await reports.received(visit, Target(order.number))


_SHOWN: Mapping[Wish, Callable[[Visit, Order], Awaitable[Message]]] = {
    Wish.STATUS: _status,
    Wish.TODAY: _status,
    Wish.DISPUTE: disputes.prepare,
    Wish.ARRIVED: _received,
    Wish.EXTENDED: _status,
    Wish.UNDO: revisions.ask_undo,
    Wish.DELETE: revisions.ask_delete,
}
_ACTIONS: Mapping[Wish, Action] = {
    Wish.STATUS: Action.STATUS,
    Wish.TODAY: Action.STATUS,
    Wish.DISPUTE: Action.DISPUTE,
    Wish.ARRIVED: Action.ARRIVED,
    Wish.EXTENDED: Action.EXTENDED,
    Wish.UNDO: Action.UNDO,
    Wish.DELETE: Action.DELETE,
}
