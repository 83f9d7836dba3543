"""Presses on buttons: one table from action to what it does."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import TypeVar

from telegram import Update

from advisor.disputes import DisputeReason
from advisor.errors import DomainError
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.wording.disputes import cancel_question
from advisor.wording.letters import letter_message
from advisor.wording.meeting import help_message
from advisor.wording.message import Action, Message, Press
from advisor.wording.questions import (
    DELIVERED,
    granted_question,
    tracking_rows,
)
from advisor.wording.status import status_message
from bot.actions import disputes, orders, registration, reports, revisions
from bot.actions.chats import Caller, drop_draft
from bot.actions.reports import Target
from bot.context import Context, Reply, caller_of
from bot.errors import CallbackDataError, StaleButtonError
from bot.handlers import account, changes, settings
from bot.handlers.orders import (
    Show,
    all_orders,
    ask_or_note_extension,
    ask_to_close,
    offer_letters,
)
from bot.keyboards import decode_press
from bot.services import Services
from storage.records import Chat

E = TypeVar("E", bound=StrEnum)

UseCase = Callable[[Services, Chat, Caller, Target], Awaitable[Message]]

#: A press whose effect is told in a new message takes the buttons off the pressed one.
_DONE: tuple[()] = ()


async def press(update: Update, context: Context) -> None:
    """Any press: decoded, carried out, answered. An old or foreign button changes nothing."""
    assert update.callback_query is not None  # noqa: S101 - routed by it
    try:
        wanted = decode_press(update.callback_query.data or "")
        reply = await _PRESSES[wanted.action](update, context, wanted)
    except CallbackDataError:
        reply = Reply(toast=context.texts.plain("press-broken"), alert=True)
    except StaleButtonError as stale:
        reply = await _stale(context, stale.number)
    except DomainError as error:
        reply = await _refused(context, error)
    await context.reply(update, reply)


async def _stale(context: Context, number: int) -> Reply:
    """The order has changed since the button was made: say so, show how it stands."""
    order = await orders.find(context.services, context.chat.buyer.chat_id, number)
    message = status_message(context.texts, order, context.today, context.services.policy)
    toast = context.texts.plain("press-stale")
    return Reply(toast=toast, alert=True, keyboard=_DONE, message=message)


async def _refused(context: Context, error: DomainError) -> Reply:
    if error.message_id == "error-no-such-order":
        return Reply(toast=context.texts.plain("press-no-such-order"), alert=True, keyboard=_DONE)
    text = context.texts.fill(error.message_id, error.values)
    return Reply(message=Message(text))


async def _order(context: Context, wanted: Press) -> Order:
    """The order of a press, if it still is as it was when the button was made."""
    order = await orders.find(context.services, context.chat.buyer.chat_id, _target(wanted).number)
    if wanted.revision is not None and wanted.revision != order.revision:
        raise StaleButtonError(order.number)
    return order


def _target(wanted: Press) -> Target:
    if wanted.order is None:
        raise CallbackDataError(wanted.action)
    return Target(wanted.order, wanted.revision)


async def _status(update: Update, context: Context, wanted: Press) -> Reply:
    number = _target(wanted).number
    order = await orders.find(context.services, context.chat.buyer.chat_id, number)
    message = status_message(context.texts, order, context.today, context.services.policy)
    return Reply(message=message)


async def _ask_tracking(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    return Reply(keyboard=tracking_rows(context.texts, order))


async def _track_state(update: Update, context: Context, wanted: Press) -> Reply:
    target, caller = _target(wanted), caller_of(update)
    if wanted.argument == DELIVERED:
        message = await reports.received(context.services, context.chat, caller, target)
        return Reply(keyboard=_DONE, message=message)
    state = _choice(ParcelState, wanted.argument)
    message = await reports.tracking(context.services, context.chat, caller, target, state)
    return Reply(keyboard=_DONE, message=message)


async def _still_nothing(update: Update, context: Context, wanted: Press) -> Reply:
    message = await reports.tracking(
        context.services,
        context.chat,
        caller_of(update),
        _target(wanted),
        ParcelState.NOT_FOUND,
    )
    return Reply(keyboard=_DONE, message=message)


async def _letters(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    return Reply(message=await offer_letters(update, context, order))


async def _letter(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    kind = _choice(LetterKind, wanted.argument)
    message = letter_message(context.texts, kind, order, context.today, context.services.policy)
    return Reply(message=message)


async def _extend(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    return Reply(message=await ask_or_note_extension(update, context, order))


async def _extend_days(update: Update, context: Context, wanted: Press) -> Reply:
    message = await reports.extension_requested(
        context.services, context.chat, caller_of(update), _target(wanted), _days(wanted)
    )
    return Reply(keyboard=_DONE, message=message)


async def _extended(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    message = granted_question(context.texts, order, context.services.policy, context.today)
    return Reply(message=message)


async def _extended_days(update: Update, context: Context, wanted: Press) -> Reply:
    days = _days(wanted)
    message = await reports.extension_granted(
        context.services,
        context.chat,
        caller_of(update),
        _target(wanted),
        lambda order: (order.timer_end or context.today) + timedelta(days),
    )
    return Reply(keyboard=_DONE, message=message)


async def _disputed(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    reason = _choice(DisputeReason, wanted.argument) if wanted.argument else None
    if order.is_received and reason is None:
        return Reply(message=await disputes.prepare(context.services, context.chat, order))
    message = await reports.dispute_opened(
        context.services, context.chat, caller_of(update), _target(wanted), reason
    )
    return Reply(keyboard=_DONE, message=message)


async def _dispute(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    reason = _choice(DisputeReason, wanted.argument) if wanted.argument else None
    return Reply(message=await disputes.prepare(context.services, context.chat, order, reason))


async def _cancel_dispute(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    policy = context.services.policy
    return Reply(message=cancel_question(context.texts, order, context.today, policy))


def _showing(show: Show) -> Callable[[Update, Context, Press], Awaitable[Reply]]:
    """A press that asks or shows something of the order in a new message."""

    async def reply(update: Update, context: Context, wanted: Press) -> Reply:
        order = await _order(context, wanted)
        return Reply(message=await show(update, context, order))

    return reply


def _reporting(use_case: UseCase) -> Callable[[Update, Context, Press], Awaitable[Reply]]:
    """A press that only reports something: it needs the order, and nothing else."""

    async def report(update: Update, context: Context, wanted: Press) -> Reply:
        caller, target = caller_of(update), _target(wanted)
        message = await use_case(context.services, context.chat, caller, target)
        return Reply(keyboard=_DONE, message=message)

    return report


async def _snooze(update: Update, context: Context, wanted: Press) -> Reply:
    caller = caller_of(update)
    message = await reports.snoozed(context.services, context.chat, caller, _target(wanted))
    return Reply(keyboard=_DONE, message=message)


async def _close(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    return Reply(message=await ask_to_close(update, context, order))


async def _orders(update: Update, context: Context, wanted: Press) -> Reply:
    return Reply(message=await all_orders(context))


async def _add(update: Update, context: Context, wanted: Press) -> Reply:
    message = await registration.begin(context.services, context.chat, caller_of(update), "")
    return Reply(message=message)


async def _shipped(update: Update, context: Context, wanted: Press) -> Reply:
    order = await _order(context, wanted)
    caller = caller_of(update)
    message = await registration.ship(context.services, context.chat, caller, order.number)
    return Reply(message=message)


async def _draft(update: Update, context: Context, wanted: Press) -> Reply:
    message = await registration.press(
        context.services, context.chat, caller_of(update), wanted.argument
    )
    if message is None:
        return Reply(toast=context.texts.plain("press-question-gone"), alert=True, keyboard=_DONE)
    return Reply(keyboard=_DONE, message=message)


async def _cancel(update: Update, context: Context, wanted: Press) -> Reply:
    left = await drop_draft(context.services, context.chat.buyer.chat_id)
    said = context.texts("cancelled" if left else "nothing-to-cancel")
    return Reply(keyboard=_DONE, message=Message(said))


async def _help(update: Update, context: Context, wanted: Press) -> Reply:
    return Reply(message=help_message(context.texts))


def _days(wanted: Press) -> int:
    if not wanted.argument.isascii() or not wanted.argument.isdigit() or len(wanted.argument) > 4:
        raise CallbackDataError(wanted.argument)
    return int(wanted.argument)


def _choice(kind: type[E], value: str) -> E:
    """The member of an enum that a button carries."""
    try:
        return kind(value)
    except ValueError:
        raise CallbackDataError(value) from None


_PRESSES: Mapping[Action, Callable[[Update, Context, Press], Awaitable[Reply]]] = {
    Action.STATUS: _status,
    Action.TRACK: _ask_tracking,
    Action.TRACK_STATE: _track_state,
    Action.STILL_NOTHING: _still_nothing,
    Action.LETTER: _letters,
    Action.LETTER_KIND: _letter,
    Action.WROTE: _reporting(reports.letter_sent),
    Action.EXTEND: _extend,
    Action.EXTEND_DAYS: _extend_days,
    Action.EXTENDED: _extended,
    Action.EXTENDED_DAYS: _extended_days,
    Action.NOT_EXTENDED: _reporting(reports.extension_refused),
    Action.ARRIVED: _reporting(reports.received),
    Action.DISPUTED: _disputed,
    Action.DISPUTE: _dispute,
    Action.SELLER_REFUSED: _reporting(disputes.seller_refused),
    Action.SELLER_OFFERED: _reporting(disputes.seller_offered),
    Action.TAKEN_OVER: _reporting(disputes.taken_over),
    Action.DECIDED: _reporting(disputes.decided),
    Action.APPEALED: _reporting(disputes.appealed),
    Action.WON: _reporting(disputes.won),
    Action.LOST: _reporting(disputes.lost),
    Action.CANCEL_DISPUTE: _cancel_dispute,
    Action.CANCEL_DISPUTE_CONFIRMED: _reporting(disputes.cancelled),
    Action.REFUNDED: _reporting(disputes.refunded),
    Action.SNOOZE: _snooze,
    Action.CLOSE: _close,
    Action.CLOSE_CONFIRMED: _reporting(reports.closed),
    Action.ORDERS: _orders,
    Action.ADD: _add,
    Action.DRAFT: _draft,
    Action.SHIPPED: _shipped,
    Action.CANCEL: _cancel,
    Action.HELP: _help,
    Action.SETTINGS: settings.press,
    Action.RULES: account.turn_page,
    Action.EDIT: _showing(changes.show_facts),
    Action.EDIT_FACT: changes.press_fact,
    Action.EDIT_VALUE: changes.press_value,
    Action.UNDO: _showing(changes.ask_undo),
    Action.UNDO_CONFIRMED: _reporting(revisions.undo),
    Action.HISTORY: _showing(changes.show_history),
    Action.DELETE: _showing(changes.ask_delete),
    Action.DELETE_CONFIRMED: _reporting(revisions.delete),
    Action.FORGET_CONFIRMED: changes.press_forget,
}
