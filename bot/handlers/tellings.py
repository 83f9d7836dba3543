"""What a buyer says in a sentence of their own: it does what the button that says so does."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from telegram import Update

from advisor.advice import dispute_reason
from advisor.disputes import DisputeReason
from advisor.intake import Problem, ProblemId
from advisor.intake.parcel_reports import kept_until
from advisor.intake.promises import day_named, last_day_named
from advisor.intake.talk import split_at_until
from advisor.intake.tellings import (
    Telling,
    problem_said,
    says_goes_back,
    says_in_full,
    says_not_received,
    says_of_seller,
    says_own_device,
    state_beside,
)
from advisor.intake.told import PROBLEMS, Told
from advisor.intake.told_sums import ToldSum
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import GONE_ELSEWHERE, ParcelState
from advisor.wording.disputes import broken_question
from advisor.wording.layout import name_label
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.questions import DELIVERED, state_argument, states_rows
from advisor.wording.status import status_message
from advisor.wording.tellings import (
    no_dispute_noted,
    nothing_noted,
    press_for,
    whether_about,
    with_share,
)
from bot.actions import disputes, order_page, reports, returns, telling
from bot.actions.orders import Target
from bot.context import Context, Reply
from bot.handlers import presses
from bot.handlers.decisions import answer_term_told, choice_told, decision_told
from bot.handlers.told_days import told_day, told_sum
from bot.visit import Visit

#: Orders to choose from, the most urgent first.
_MOST_CHOICES = 8


#: What is told of what AliExpress decided, or of the end that was agreed on.
_OF_A_DECISION = frozenset({Told.WON, Told.DECIDED})


async def recorded(
    update: Update, context: Context, said: str, telling: Telling, orders: Sequence[Order]
) -> Message:
    """Records what is said about the only order it can be about, or asks which one is meant.

    Raises `DomainError` where it cannot be, and `StaleOrderError` if the order changes meanwhile.
    """
    visit = context.visit
    telling = _as_meant(telling, orders)
    if telling.told is None:
        return await _tracking(visit, said, telling, orders)
    pairs = ((order, press_for(order, telling.told, telling.days)) for order in orders)
    possible = [
        (order, replace(press, on=told_day(visit, said, telling, order)))
        for order, press in pairs
        if press is not None
    ]
    if not possible:
        only = no_dispute_noted(visit.texts, orders[0], telling.told) if len(orders) == 1 else None
        return only or nothing_noted(visit.texts, telling.told, _standing(visit, orders))
    if telling.told is Told.REFUNDED:
        possible = _likely_refunded(possible)
    if len(possible) > 1:
        return _of_which(visit, possible)
    [(order, press)] = possible
    special = await _with_more(visit, order, telling.told, said, press.on)
    return special or await carried_out(update, context, press)


def _as_meant(telling: Telling, orders: Sequence[Order]) -> Telling:
    """What a sentence says of these orders, where that hangs on how they stand."""
    if _are_pieces_missing(telling, orders):
        return Telling(Told.MISSING_PIECES)
    arrived = Told.RETURN_ARRIVED
    if telling.told is arrived and not any(press_for(order, arrived) for order in orders):
        return replace(telling, told=None)  # "it reached the seller": the parcel went back
    return telling


def _are_pieces_missing(telling: Telling, orders: Sequence[Order]) -> bool:
    """Of what has come nothing is lost but a part of it: "two bags of bricks are missing"."""
    here = all(order.is_received for order in orders)
    return here and telling.told is None and telling.states == {ParcelState.LOST.value}


def _likely_refunded(possible: list[tuple[Order, Press]]) -> list[tuple[Order, Press]]:
    """Those of which money is known to come; all of them if it is of none."""
    awaited = [one for one in possible if one[0].awaits_refund or one[0].has_open_dispute]
    return awaited or possible


async def carried_out(update: Update, context: Context, press: Press) -> Message:
    """What the button does, as a message of its own."""
    reply: Reply = await presses.carry_out(update, context, press)
    message = reply.message or reply.replaces or reply.instead
    return message or Message(reply.toast)


async def _with_more(  # what is told of what, when, in which words
    visit: Visit, order: Order, told: Told, said: str, on: date | None
) -> Message | None:
    """What a sentence says besides: the sum of an offer, or that what is broken has come."""
    target = Target(order.number, order.revision, on)
    if told is Told.REFUNDED and not order.awaits_refund:
        return await _refunded(visit, order, target, said)
    if told in _OF_A_DECISION and (found := await _decided(visit, order, target, told, said)):
        return found
    if told in _OF_A_SUM and (found := await _with_sum(visit, order, target, told, said)):
        return found
    if told in _WITH_WORDS_OF_ITS_OWN:
        return await _WITH_WORDS_OF_ITS_OWN[told](visit, order, target, said)
    return await _of_goods(visit, order, target, told, said)


async def _site_refuses(visit: Visit, order: Order, target: Target, said: str) -> Message | None:
    """With the day from which the site takes a dispute, and what it says of the parcel (I3)."""
    if order.has_open_dispute:  # AliExpress has rejected the claim itself (G4)
        press = press_for(order, Told.SITE_REJECTED)
        proposed = press is not None and press.action is Action.DECIDED
        return await decision_told(visit, order, target, said) if proposed else None
    day = day_named(said, today=visit.today, language=visit.texts.language)
    until = day if day is not None and day > visit.today else None
    state = state_beside(said)
    told = ParcelState(state) if state is not None and state != DELIVERED else None
    return await order_page.refused_for(visit, target, told, until)


async def _of_goods(
    visit: Visit, order: Order, target: Target, told: Told, said: str
) -> Message | None:
    """What is told of goods that are here, with the day of that."""
    if asked := _whether_about(visit, order, told, said):
        return asked
    if told is Told.BROKEN:
        return broken_question(visit.texts, order)
    if told is Told.CAME_AS_ORDERED and order.is_awaited:
        return await reports.received(visit, Target(order.number, order.revision), target.on)
    return await _of_problem(visit, order, target, told) if told in PROBLEMS else None


def _whether_about(visit: Visit, order: Order, told: Told, said: str) -> Message | None:
    """ "My phone is broken", of an order that is no phone (F2)."""
    thing = says_own_device(said) if told in PROBLEMS | {Told.BROKEN} else None
    press = press_for(order, told)
    if thing is None or press is None:
        return None
    return whether_about(visit.texts, order, thing, press)


async def _of_problem(visit: Visit, order: Order, target: Target, told: Told) -> Message | None:
    """What is wrong with goods: the reason of a dispute that had none yet, or of one to come."""
    reason, dispute = DisputeReason(told.value), order.dispute
    if dispute is not None and dispute.is_open and dispute.reason is None:
        return await disputes.reason_was(visit, target, reason)
    return await telling.came_with(visit, target, reason) if order.is_awaited else None


async def _decided(
    visit: Visit, order: Order, target: Target, told: Told, said: str
) -> Message | None:
    """What was decided: all, a part, nothing, a return; or the end of the dispute for the buyer."""
    dispute = order.dispute
    if dispute is None:
        return None
    if told is Told.DECIDED or dispute.decision_untold:
        return await decision_told(visit, order, target, said)
    return await disputes.won(visit, target, dispute.claimed) if says_in_full(said) else None


#: What is told together with a sum.
_OF_A_SUM = frozenset({Told.OFFERED, Told.WON, Told.DISPUTED})


async def _with_sum(
    visit: Visit, order: Order, target: Target, told: Told, said: str
) -> Message | None:
    """Records what is told together with its sum; `None` if no sum is told."""
    match told_sum(visit, said, order):
        case ToldSum() as named:
            message = await _of_sum(visit, order, target, told, said, named.sum)
            return with_share(visit.texts, order.price, named, message)
        case Problem(ProblemId.PRICE_NOT_POSITIVE) if told is Told.OFFERED:
            return await disputes.nothing_offered(visit, target)
        case _ if told is Told.OFFERED and (offered := _all_of_it(order, said)):
            return await disputes.seller_offered(visit, target, offered)
        case _:
            return None


async def _refunded(visit: Visit, order: Order, target: Target, said: str) -> Message | None:
    came = told_sum(visit, said, order)
    if isinstance(came, ToldSum):
        return await disputes.refunded_unexpectedly(visit, target, came.sum)
    return None


def _all_of_it(order: Order, said: str) -> Money | None:
    """What an offer of everything comes to, unless something has to go back for it (F5)."""
    if not says_in_full(said) or says_goes_back(said) or order.dispute is None:
        return None
    return order.dispute.claimed or order.price


async def _of_sum(
    visit: Visit, order: Order, target: Target, told: Told, said: str, named: Money
) -> Message:
    match told:
        case Told.OFFERED:
            return await disputes.seller_offered(visit, target, named)
        case Told.WON:
            return await disputes.won(visit, target, named)
        case _:
            return await _disputed(visit, order, target, said, named)


async def _disputed(
    visit: Visit, order: Order, target: Target, said: str, named: Money | None = None
) -> Message:
    """A dispute is open: with the reason, the sum and the day that are told with it."""
    claimed = order.price if named is None and says_in_full(said) else named
    reason = _reason(order, said, visit)
    return await reports.dispute_opened(visit, target, reason, claimed)


def _reason(order: Order, said: str, visit: Visit) -> DisputeReason | None:
    """Why a dispute was opened, where that is told: now, or of the goods before."""
    problem = problem_said(said)
    if problem is not None and order.is_received:
        return DisputeReason(problem.value)
    if says_not_received(said) and order.is_awaited:
        return dispute_reason(order, visit.today, visit.policy)
    return order.problem


async def _told_to_wait(visit: Visit, order: Order, target: Target, said: str) -> Message | None:
    """AliExpress waits for the parcel: until the day that is named, or one that is asked (G2)."""
    if not order.has_open_dispute:
        return await _site_refuses(visit, order, target, said)
    until = last_day_named(said, today=visit.today, language=visit.texts.language)
    return None if until is None else await disputes.parked(visit, target, until)


#: What is told with more than its sum and its day.
_WITH_WORDS_OF_ITS_OWN: Mapping[
    Told, Callable[[Visit, Order, Target, str], Awaitable[Message | None]]
] = {
    Told.DISPUTED: _disputed,
    Told.CHOSE: choice_told,
    Told.SITE_REFUSES: _site_refuses,
    Told.SITE_REJECTED: _site_refuses,
    Told.ANSWER_BY: answer_term_told,
    Told.TOLD_TO_WAIT: _told_to_wait,
}


async def _tracking(visit: Visit, said: str, telling: Telling, orders: Sequence[Order]) -> Message:
    """Notes what the tracking says, with its day; asks where it may mean several, or several
    orders.
    """
    answers = sorted(telling.states)
    on_their_way = [one for one in orders if one.is_awaited and not _is_hearsay(one, said)]
    if not on_their_way:
        return _standing(visit, orders)
    if len(on_their_way) > 1:
        return _of_which(visit, [(one, _state(one, answers[0])) for one in on_their_way])
    [order] = on_their_way
    today, language = visit.today, visit.texts.language
    parts = split_at_until(said)
    until = None if parts is None else kept_until(parts[1], today=today, language=language)
    since = told_day(visit, said, telling, order)
    if len(answers) > 1:
        dated = [state_argument(one, since) for one in answers]
        rows = states_rows(visit.texts, [_state(order, one) for one in dated])
        return Message(visit.texts("typed-unclear"), rows)
    target = Target(order.number, order.revision)
    if telling.own_doing:
        return await returns.by_own_doing(visit, target, since)
    if answers == [DELIVERED]:
        return await reports.received(visit, target, since)
    state = ParcelState(answers[0])
    return await reports.tracking(visit, target, state, since=since, until=until)


def _is_hearsay(order: Order, said: str) -> bool:
    """What a seller says of a parcel that went elsewhere is no status of its tracking (E1, E2)."""
    return order.parcel in GONE_ELSEWHERE and says_of_seller(said)


def _state(order: Order, answer: str) -> Press:
    return Press(Action.TRACK_STATE, order.number, order.revision, answer)


def _of_which(visit: Visit, possible: Sequence[tuple[Order, Press]]) -> Message:
    rows = tuple(
        (Button(name_label(order), press=press),) for order, press in possible[:_MOST_CHOICES]
    )
    return Message(visit.texts("which-order"), rows)


def _standing(visit: Visit, orders: Sequence[Order]) -> Message:
    """How things stand, where what was told cannot be: of the only order, or of the nearest."""
    return status_message(visit.texts, orders[0], visit.today, visit.policy)
