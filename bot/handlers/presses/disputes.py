"""Presses on a dispute: what is claimed, and how it goes on (F, G)."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from advisor.disputes import GOODS_REASONS, DisputeReason, Solution
from advisor.events import DisputeParked
from advisor.money import Money
from advisor.order import Order
from advisor.transitions import require_possible
from advisor.wording.disputes import cancel_question, park_question, terms_question
from advisor.wording.message import Action, Message, Press
from advisor.wording.open_questions import UNSURE, DecisionTold
from advisor.wording.proposals import answer_term_question
from advisor.wording.settling import (
    ANOTHER,
    ASKS,
    SURE,
    TURNED_DOWN,
    refund_question,
    refund_sum_question,
    silence_question,
)
from advisor.wording.unsure import reason_unsure, sum_unsure
from bot.actions import choosing, disputes, reports, telling
from bot.context import Reply
from bot.errors import CallbackDataError
from bot.handlers.arguments import choice, date_of, target_of
from bot.handlers.presses.common import DONE, OnPress, UseCase, order_of, reporting
from bot.visit import Visit

#: How each decision is recorded that a button says.
DECISIONS: Mapping[DecisionTold, UseCase] = {
    DecisionTold.ALL: disputes.decided_all,
    DecisionTold.NOTHING: disputes.decided_nothing,
    DecisionTold.RETURN: disputes.decided_return,
}


async def _disputed(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    advised = choice(DisputeReason, wanted.argument) if wanted.argument else order.problem
    if order.is_received and advised is None:
        return Reply(message=await disputes.prepare(visit, order))
    # Goods: the buyer has said what is wrong. Else it is only advised, and asked what was chosen.
    reason = advised if advised in GOODS_REASONS else None
    message = await reports.dispute_opened(visit, target_of(wanted), reason)
    return Reply(keyboard=DONE, message=message)


async def _dispute(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    reason = choice(DisputeReason, wanted.argument) if wanted.argument else None
    if reason in GOODS_REASONS and reason is not order.problem and order.is_received:
        return Reply(keyboard=DONE, message=await telling.problem(visit, target_of(wanted), reason))
    if reason in GOODS_REASONS and order.is_awaited:
        return Reply(
            keyboard=DONE, message=await telling.came_with(visit, target_of(wanted), reason)
        )
    return Reply(message=await disputes.prepare(visit, order, reason))


async def _claim(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    if wanted.argument == UNSURE:
        return Reply(message=sum_unsure(visit.texts, order, visit.today, visit.policy))
    reason, wished, solution = claimed(wanted, order)
    message = await disputes.asked_for(visit, target_of(wanted), wished, solution, reason)
    return Reply(keyboard=DONE, message=message)


def claimed(wanted: Press, order: Order) -> tuple[DisputeReason | None, Money, Solution]:
    """Takes `damaged=refund=5.00` apart; the currency is that of the price.

    Nothing stands for the reason of a dispute whose reason is unknown.
    """
    parts = wanted.argument.split("=")
    if len(parts) != 3 or order.price is None:
        raise CallbackDataError(wanted.argument)
    reason = choice(DisputeReason, parts[0]) if parts[0] else None
    solution = choice(Solution, parts[1])
    try:
        return reason, Money(Decimal(parts[2]), order.price.currency), solution
    except (InvalidOperation, ValueError):
        raise CallbackDataError(wanted.argument) from None


async def _terms(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    return Reply(message=terms_question(visit.texts, order, visit.policy))


async def _reason_was(visit: Visit, wanted: Press) -> Reply:
    if wanted.argument == UNSURE:
        order = await order_of(visit, wanted)
        return Reply(message=reason_unsure(visit.texts, order, visit.today, visit.policy))
    reason = choice(DisputeReason, wanted.argument)
    return Reply(keyboard=DONE, message=await disputes.reason_was(visit, target_of(wanted), reason))


async def _seller_offered(visit: Visit, wanted: Press) -> Reply:
    if wanted.argument == TURNED_DOWN:
        return Reply(keyboard=DONE, message=await disputes.declined(visit, target_of(wanted)))
    return Reply(keyboard=DONE, message=await disputes.seller_offered(visit, target_of(wanted)))


async def _silence(visit: Visit, wanted: Press) -> Reply:
    if wanted.argument == ASKS:
        order = await order_of(visit, wanted)
        return Reply(message=silence_question(visit.texts, order, visit.today, visit.policy))
    return Reply(keyboard=DONE, message=await disputes.silence(visit, target_of(wanted)))


async def _decided(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        return Reply(keyboard=DONE, message=await disputes.decided(visit, target_of(wanted)))
    told = choice(DecisionTold, wanted.argument)
    order = await order_of(visit, wanted)
    if order.dispute is not None and order.dispute.taken_untold:
        return Reply(keyboard=DONE, message=await _taken(visit, wanted, order, told))
    note = DECISIONS[told]
    return Reply(keyboard=DONE, message=await note(visit, target_of(wanted)))


async def _taken(visit: Visit, wanted: Press, order: Order, told: DecisionTold) -> Message:
    """What it is that was accepted."""
    known = (order.dispute and order.dispute.claimed) or order.price
    if told is DecisionTold.ALL and known is not None:
        return await choosing.sum_taken(visit, target_of(wanted), known)
    return await choosing.return_taken(visit, target_of(wanted))


async def _solution(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument.isdecimal():
        raise CallbackDataError(wanted.argument)
    message = await choosing.one_taken(visit, target_of(wanted), int(wanted.argument))
    return Reply(keyboard=DONE, message=message)


async def _answer_by(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        order = await order_of(visit, wanted)
        return Reply(message=answer_term_question(visit.texts, order, visit.today))
    message = await choosing.answer_until(visit, target_of(wanted), date_of(wanted))
    return Reply(keyboard=DONE, message=message)


async def _park(visit: Visit, wanted: Press) -> Reply:
    order, today = await order_of(visit, wanted), visit.today
    require_possible(order, DisputeParked(on=today, until=today + timedelta(days=1)))
    policy = visit.policy
    return Reply(message=park_question(visit.texts, order, today, policy))


async def _park_until(visit: Visit, wanted: Press) -> Reply:
    until = date_of(wanted)
    message = await disputes.parked(visit, target_of(wanted), until)
    return Reply(keyboard=DONE, message=message)


async def _cancel_dispute(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    policy = visit.policy
    return Reply(message=cancel_question(visit.texts, order, visit.today, policy))


async def _refunded(visit: Visit, wanted: Press) -> Reply:
    questions = {ASKS: refund_question, ANOTHER: refund_sum_question}
    order = await order_of(visit, wanted)
    untold = order.has_open_dispute and not order.awaits_refund
    said = wanted.argument or (ASKS if untold else "")
    if (question := questions.get(said)) is not None:
        return Reply(message=question(visit.texts, order))
    sure = wanted.argument == SURE
    note = disputes.refunded_unexpectedly if sure else disputes.refunded
    return Reply(keyboard=DONE, message=await note(visit, target_of(wanted)))


DISPUTE_PRESSES: Mapping[Action, OnPress] = {
    Action.DISPUTED: _disputed,
    Action.DISPUTE: _dispute,
    Action.CLAIM: _claim,
    Action.TERMS: _terms,
    Action.REASON_WAS: _reason_was,
    Action.SELLER_REFUSED: reporting(disputes.seller_refused),
    Action.SELLER_OFFERED: _seller_offered,
    Action.NOTHING_OFFERED: reporting(disputes.nothing_offered),
    Action.SILENCE: _silence,
    Action.PARK: _park,
    Action.PARK_UNTIL: _park_until,
    Action.TAKEN_OVER: reporting(disputes.taken_over),
    Action.DECIDED: _decided,
    Action.SOLUTION: _solution,
    Action.ANSWER_BY: _answer_by,
    Action.ACCEPTED: reporting(choosing.accepted),
    Action.APPEALED: reporting(disputes.appealed),
    Action.RETURN_AGREED: reporting(disputes.return_agreed),
    Action.SENT_BACK: reporting(disputes.sent_back),
    Action.WON: reporting(disputes.won),
    Action.LOST: reporting(disputes.lost),
    Action.CANCEL_DISPUTE: _cancel_dispute,
    Action.CANCEL_DISPUTE_CONFIRMED: reporting(disputes.cancelled),
    Action.REFUNDED: _refunded,
}
"""What each of them does."""
