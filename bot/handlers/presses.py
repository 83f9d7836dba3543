"""Presses on buttons: one table from action to what it does."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from telegram import Update

from advisor.checkpoints import CheckpointKind
from advisor.disputes import GOODS_REASONS, DisputeReason, Solution
from advisor.errors import DomainError
from advisor.events import DisputeParked
from advisor.letters import LetterKind
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import SAID_BY_PEOPLE, ParcelState
from advisor.seller import SellerRequest
from advisor.transitions import require_possible
from advisor.wording.disputes import (
    cancel_question,
    goods_reason_question,
    park_question,
    terms_question,
)
from advisor.wording.letters import letter_message
from advisor.wording.meeting import help_message
from advisor.wording.message import Action, Message, Press
from advisor.wording.orders import standing_message
from advisor.wording.questions import (
    DELIVERED,
    error_text,
    granted_question,
    state_said,
    tracking_rows,
)
from advisor.wording.seller import seller_question
from advisor.wording.settling import (
    ANOTHER,
    ASKS,
    SURE,
    TURNED_DOWN,
    granted_check,
    refund_question,
    refund_sum_question,
    silence_question,
    turned_down,
)
from advisor.wording.snoozing import snooze_question
from bot.actions import (
    disputes,
    nudging,
    orders,
    registration,
    reports,
    seller_requests,
    telling,
    watching,
)
from bot.actions.corrections import ask_which
from bot.actions.orders import Target
from bot.actions.revisions import delete, undo
from bot.context import Context, Reply
from bot.errors import CallbackDataError
from bot.handlers import (
    adding,
    admin,
    chat_settings,
    corrections,
    privacy,
    revisions,
    rulebook,
    takeaway,
)
from bot.handlers.arguments import choice
from bot.handlers.choosing import Show
from bot.handlers.extending import ask_or_note_extension
from bot.handlers.looking import show_timeline, turn_page
from bot.handlers.of_the_page import PAGE_PRESSES
from bot.handlers.orders import ask_to_close, ask_tracking, offer_letters, show_today
from bot.telegram.keyboards import decode_press
from bot.visit import Visit
from scheduler.errors import StaleOrderError

UseCase = Callable[[Visit, Target], Awaitable[Message]]
OnPress = Callable[[Visit, Press], Awaitable[Reply]]

#: A press that is answered with a new message removes the buttons from the pressed one.
_DONE: tuple[()] = ()


async def press(update: Update, context: Context) -> None:
    """Any press: decoded, carried out, answered. An old or foreign button changes nothing."""
    assert update.callback_query is not None  # routed by it
    visit = context.visit
    visit.desk.forget_question()
    try:
        wanted = decode_press(update.callback_query.data or "")
        reply = await carry_out(update, context, wanted)
    except CallbackDataError:
        reply = Reply(toast=visit.texts.plain("press-broken"), alert=True)
    except StaleOrderError as error:
        reply = await stale(visit, error.number)
    except DomainError as error:
        reply = await _refused(visit, error)
    await context.reply(update, reply)


async def carry_out(update: Update, context: Context, wanted: Press) -> Reply:
    """Does what a button says.

    Raises `CallbackDataError` for one that is not ours, `StaleOrderError` for an old one and
    `DomainError` for something impossible.
    """
    in_telegram = _PRESSES_IN_TELEGRAM.get(wanted.action)
    if in_telegram is not None:
        return await in_telegram(update, context, wanted)
    return await _PRESSES[wanted.action](context.visit, wanted)


async def stale(visit: Visit, number: int) -> Reply:
    """The order has changed since the button was made: says so, and shows its state."""
    order = await orders.find(visit, number)
    message = standing_message(visit.texts, order, visit.today, visit.policy)
    toast = visit.texts.plain("press-stale")
    return Reply(toast=toast, alert=True, keyboard=_DONE, message=message)


async def _refused(visit: Visit, error: DomainError) -> Reply:
    if error.message_id == "error-no-such-order":
        return Reply(toast=visit.texts.plain("press-no-such-order"), alert=True, keyboard=_DONE)
    return Reply(message=Message(error_text(visit.texts, error, visit.today)))


async def _order(visit: Visit, wanted: Press) -> Order:
    """The order of a press, if it is still as it was when the button was made."""
    target = _target(wanted)
    return await orders.find(visit, target.number, target.revision)


def _target(wanted: Press) -> Target:
    if wanted.order is None:
        raise CallbackDataError(wanted.action)
    return Target(wanted.order, wanted.revision)


async def _status(visit: Visit, wanted: Press) -> Reply:
    number = _target(wanted).number
    order = await orders.find(visit, number)
    message = standing_message(visit.texts, order, visit.today, visit.policy)
    return Reply(message=message)


async def _today(visit: Visit, wanted: Press) -> Reply:
    return Reply(message=await show_today(visit))


async def _timeline(visit: Visit, wanted: Press) -> Reply:
    return await show_timeline(visit, await _order(visit, wanted))


async def _ask_tracking(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    return Reply(
        keyboard=tracking_rows(visit.texts, order), instead=await ask_tracking(visit, order)
    )


async def _track_state(visit: Visit, wanted: Press) -> Reply:
    target = _target(wanted)
    try:
        said, since = state_said(wanted.argument)
    except ValueError:
        raise CallbackDataError(wanted.argument) from None
    if said == DELIVERED:
        message = await reports.received(visit, target, since)
        return Reply(keyboard=_DONE, message=message)
    state = choice(ParcelState, said)
    if state not in SAID_BY_PEOPLE:
        raise CallbackDataError(wanted.argument)
    message = await reports.tracking(visit, target, state, since=since)
    return Reply(keyboard=_DONE, message=message)


async def _arrived(visit: Visit, wanted: Press) -> Reply:
    on = _date(wanted) if wanted.argument else None
    return Reply(keyboard=_DONE, message=await reports.received(visit, _target(wanted), on))


async def _status_since(visit: Visit, wanted: Press) -> Reply:
    message = await telling.status_since(visit, _target(wanted), _date(wanted))
    return Reply(keyboard=_DONE, message=message)


async def _kept_until(visit: Visit, wanted: Press) -> Reply:
    message = await telling.kept_until(visit, _target(wanted), _date(wanted))
    return Reply(keyboard=_DONE, message=message)


async def _cheap(visit: Visit, wanted: Press) -> Reply:
    cheap = wanted.argument == "yes"
    message = await telling.price_judged(visit, _target(wanted), cheap=cheap)
    return Reply(keyboard=_DONE, message=message)


async def _problem(visit: Visit, wanted: Press) -> Reply:
    return Reply(message=goods_reason_question(visit.texts, await _order(visit, wanted)))


async def _seller_asks(visit: Visit, wanted: Press) -> Reply:
    return Reply(message=seller_question(visit.texts, await _order(visit, wanted)))


async def _seller_request(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    requests = [choice(SellerRequest, one) for one in wanted.argument.split(",")]
    return Reply(message=seller_requests.answer(visit, order, requests))


async def _watch(visit: Visit, wanted: Press) -> Reply:
    message = await watching.answer(visit, wanted.argument)
    return Reply(keyboard=_DONE, message=message)


async def _still_nothing(visit: Visit, wanted: Press) -> Reply:
    message = await reports.tracking(visit, _target(wanted), ParcelState.NOT_FOUND)
    return Reply(keyboard=_DONE, message=message)


async def _letters(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    return Reply(message=await offer_letters(visit, order))


async def _letter(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    kind = choice(LetterKind, wanted.argument)
    message = letter_message(visit.texts, kind, order, visit.today, visit.policy)
    return Reply(message=message)


async def _extend(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    return Reply(message=await ask_or_note_extension(visit, order))


async def _extend_days(visit: Visit, wanted: Press) -> Reply:
    message = await reports.extension_requested(visit, _target(wanted), _days(wanted))
    return Reply(keyboard=_DONE, message=message)


async def _asked(visit: Visit, wanted: Press) -> Reply:
    message = await reports.extension_asked(visit, _target(wanted), _days(wanted))
    return Reply(keyboard=_DONE, message=message)


async def _extended(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    if wanted.argument:
        return Reply(message=granted_check(visit.texts, order, _days(wanted)))
    message = granted_question(visit.texts, order, visit.policy, visit.today)
    return Reply(message=message)


async def _extended_days(visit: Visit, wanted: Press) -> Reply:
    days = _days(wanted)
    message = await reports.extension_granted(
        visit,
        _target(wanted),
        lambda order: (order.protection_end or visit.today) + timedelta(days),
    )
    return Reply(keyboard=_DONE, message=message)


async def _disputed(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    reason = choice(DisputeReason, wanted.argument) if wanted.argument else order.problem
    if order.is_received and reason is None:
        return Reply(message=await disputes.prepare(visit, order))
    message = await reports.dispute_opened(visit, _target(wanted), reason)
    return Reply(keyboard=_DONE, message=message)


async def _silence(visit: Visit, wanted: Press) -> Reply:
    if wanted.argument == ASKS:
        order = await _order(visit, wanted)
        return Reply(message=silence_question(visit.texts, order, visit.today, visit.policy))
    return Reply(keyboard=_DONE, message=await disputes.silence(visit, _target(wanted)))


async def _refunded(visit: Visit, wanted: Press) -> Reply:
    questions = {ASKS: refund_question, ANOTHER: refund_sum_question}
    if (question := questions.get(wanted.argument)) is not None:
        return Reply(message=question(visit.texts, await _order(visit, wanted)))
    sure = wanted.argument == SURE
    note = disputes.refunded_unexpectedly if sure else disputes.refunded
    return Reply(keyboard=_DONE, message=await note(visit, _target(wanted)))


async def _seller_offered(visit: Visit, wanted: Press) -> Reply:
    if wanted.argument == TURNED_DOWN:
        return Reply(message=turned_down(visit.texts, await _order(visit, wanted), visit.policy))
    return Reply(keyboard=_DONE, message=await disputes.seller_offered(visit, _target(wanted)))


async def _reason_was(visit: Visit, wanted: Press) -> Reply:
    reason = choice(DisputeReason, wanted.argument)
    return Reply(keyboard=_DONE, message=await disputes.reason_was(visit, _target(wanted), reason))


async def _dispute(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    reason = choice(DisputeReason, wanted.argument) if wanted.argument else None
    if reason in GOODS_REASONS and reason is not order.problem and order.is_received:
        return Reply(keyboard=_DONE, message=await telling.problem(visit, _target(wanted), reason))
    return Reply(message=await disputes.prepare(visit, order, reason))


async def _claim(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    reason, wished, solution = claimed(wanted, order)
    message = await disputes.asked_for(visit, _target(wanted), wished, solution, reason)
    return Reply(keyboard=_DONE, message=message)


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
    order = await _order(visit, wanted)
    return Reply(message=terms_question(visit.texts, order, visit.policy))


async def _park(visit: Visit, wanted: Press) -> Reply:
    order, today = await _order(visit, wanted), visit.today
    require_possible(order, DisputeParked(on=today, until=today + timedelta(days=1)))
    policy = visit.policy
    return Reply(message=park_question(visit.texts, order, today, policy))


async def _park_until(visit: Visit, wanted: Press) -> Reply:
    until = _date(wanted)
    message = await disputes.parked(visit, _target(wanted), until)
    return Reply(keyboard=_DONE, message=message)


async def _cancel_dispute(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    policy = visit.policy
    return Reply(message=cancel_question(visit.texts, order, visit.today, policy))


def _showing(show: Show) -> OnPress:
    """A press that asks or shows something about the order in a new message."""

    async def reply(visit: Visit, wanted: Press) -> Reply:
        order = await _order(visit, wanted)
        return Reply(message=await show(visit, order))

    return reply


def _reporting(use_case: UseCase) -> OnPress:
    """A press that only reports something: it needs only the order."""

    async def report(visit: Visit, wanted: Press) -> Reply:
        target = _target(wanted)
        message = await use_case(visit, target)
        return Reply(keyboard=_DONE, message=message)

    return report


async def _snooze(visit: Visit, wanted: Press) -> Reply:
    target = _target(wanted)
    days, on = 1, None
    if "-" in wanted.argument:
        on = _date(wanted)
    elif wanted.argument:
        days = _days(wanted)
    message = await reports.snoozed(visit, target, days, on=on)
    return Reply(keyboard=_DONE, message=message)


async def _later(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    policy = visit.policy
    return Reply(message=snooze_question(visit.texts, order, visit.today, policy))


async def _nudge(visit: Visit, wanted: Press) -> Reply:
    kind, number = choice(CheckpointKind, wanted.argument), _target(wanted).number
    return Reply(message=await nudging.opened(visit, number, kind))


async def _close(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    return Reply(message=await ask_to_close(visit, order))


async def _shipped(visit: Visit, wanted: Press) -> Reply:
    order = await _order(visit, wanted)
    message = await registration.ship(visit, order.number)
    return Reply(message=message)


async def _cancel(visit: Visit, wanted: Press) -> Reply:
    left = visit.desk.leave()
    said = visit.texts("cancelled" if left else "nothing-to-cancel")
    return Reply(keyboard=_DONE, message=Message(said))


async def _help(visit: Visit, wanted: Press) -> Reply:
    return Reply(message=help_message(visit.texts))


def _days(wanted: Press) -> int:
    if not wanted.argument.isascii() or not wanted.argument.isdigit() or len(wanted.argument) > 4:
        raise CallbackDataError(wanted.argument)
    return int(wanted.argument)


def _date(wanted: Press) -> date:
    try:
        return date.fromisoformat(wanted.argument)
    except ValueError:
        raise CallbackDataError(wanted.argument) from None


_PRESSES: Mapping[Action, OnPress] = {
    Action.STATUS: _status,
    Action.TRACK: _ask_tracking,
    Action.TRACK_STATE: _track_state,
    Action.STILL_NOTHING: _still_nothing,
    Action.WATCH: _watch,
    Action.LETTER: _letters,
    Action.LETTER_KIND: _letter,
    Action.WROTE: _reporting(reports.letter_sent),
    Action.EXTEND: _extend,
    Action.EXTEND_DAYS: _extend_days,
    Action.EXTENDED: _extended,
    Action.EXTENDED_DAYS: _extended_days,
    Action.NOT_EXTENDED: _reporting(reports.extension_refused),
    Action.ARRIVED: _arrived,
    Action.DISPUTED: _disputed,
    Action.DISPUTE: _dispute,
    Action.SELLER_REFUSED: _reporting(disputes.seller_refused),
    Action.SELLER_OFFERED: _seller_offered,
    Action.TAKEN_OVER: _reporting(disputes.taken_over),
    Action.DECIDED: _reporting(disputes.decided),
    Action.APPEALED: _reporting(disputes.appealed),
    Action.WON: _reporting(disputes.won),
    Action.LOST: _reporting(disputes.lost),
    Action.CANCEL_DISPUTE: _cancel_dispute,
    Action.CANCEL_DISPUTE_CONFIRMED: _reporting(disputes.cancelled),
    Action.REFUNDED: _refunded,
    Action.SNOOZE: _snooze,
    Action.LATER: _later,
    Action.NUDGE: _nudge,
    Action.HUSH: _reporting(nudging.hush),
    Action.CLOSE: _close,
    Action.CLOSE_CONFIRMED: _reporting(reports.closed),
    Action.ORDERS: turn_page,
    Action.TIMELINE: _timeline,
    Action.TODAY: _today,
    Action.ADD: adding.press_add,
    Action.DRAFT: adding.press_draft,
    Action.PREVIEW: adding.press_preview,
    Action.RESUME: adding.press_resume,
    Action.CODE: adding.press_code,
    Action.NEW_WITH_CODE: adding.press_new_with_code,
    Action.CODE_TO_ORDER: adding.press_code_to_order,
    Action.NEWS: adding.press_news,
    Action.SHIPPED: _shipped,
    Action.CANCEL: _cancel,
    Action.HELP: _help,
    Action.RULES: rulebook.turn_page,
    Action.EDIT: _showing(ask_which),
    Action.EDIT_FACT: corrections.press_fact,
    Action.EDIT_VALUE: corrections.press_value,
    Action.UNDO: _showing(revisions.ask_undo),
    Action.UNDO_CONFIRMED: _reporting(undo),
    Action.HISTORY: _showing(revisions.show_history),
    Action.DELETE: _showing(revisions.ask_delete),
    Action.DELETE_CONFIRMED: _reporting(delete),
    Action.FORGET_CONFIRMED: privacy.press_forget,
    Action.OPERATOR: admin.press_refresh,
    Action.BROADCAST_STOP: admin.press_stop,
    Action.CALENDAR: takeaway.press_calendar,
    Action.MISTAKE: _reporting(reports.confirmed_by_mistake),
    Action.ASKED: _asked,
    Action.SILENCE: _silence,
    Action.PARK: _park,
    Action.PARK_UNTIL: _park_until,
    Action.TERMS: _terms,
    Action.CLAIM: _claim,
    Action.RETURN_AGREED: _reporting(disputes.return_agreed),
    Action.SENT_BACK: _reporting(disputes.sent_back),
    Action.ACCEPTED: _reporting(disputes.accepted),
    Action.NOTHING_OFFERED: _reporting(disputes.nothing_offered),
    Action.STATUS_SINCE: _status_since,
    Action.KEPT_UNTIL: _kept_until,
    Action.CHEAP: _cheap,
    Action.PROBLEM: _problem,
    **PAGE_PRESSES,
    Action.SELLER_ASKS: _seller_asks,
    Action.REASON_WAS: _reason_was,
    Action.SELLER_REQUEST: _seller_request,
}

#: Those that need Telegram's update, and not only who pressed.
_PRESSES_IN_TELEGRAM: Mapping[Action, Callable[[Update, Context, Press], Awaitable[Reply]]] = {
    Action.SETTINGS: chat_settings.press,
    Action.BROADCAST: admin.press_broadcast,
    Action.IMPORT: takeaway.press_import,
}
