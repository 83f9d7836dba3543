"""Presses on buttons: one table from action to what it does."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

from telegram import Update

from advisor.errors import DomainError
from advisor.wording.meeting import help_message
from advisor.wording.message import Action, Message, Press
from advisor.wording.questions import error_text
from advisor.wording.status import status_message
from bot.actions.orders import find
from bot.context import Context, Reply
from bot.errors import CallbackDataError
from bot.handlers import (
    adding,
    admin,
    chat_settings,
    corrections,
    privacy,
    rulebook,
    takeaway,
    unfolding,
)
from bot.handlers.looking import turn_page
from bot.handlers.orders import show_today
from bot.handlers.presses.common import DONE, OnPress
from bot.handlers.presses.disputes import DISPUTE_PRESSES
from bot.handlers.presses.extensions import EXTENSION_PRESSES
from bot.handlers.presses.orders import ORDER_PRESSES
from bot.handlers.presses.page import PAGE_PRESSES
from bot.handlers.presses.parcels import PARCEL_PRESSES
from bot.handlers.presses.reminders import REMINDER_PRESSES
from bot.handlers.presses.returns import RETURN_PRESSES
from bot.telegram.keyboards import decode_press
from bot.visit import Visit
from scheduler.errors import StaleOrderError

#: Whoever carries a press out; raises as `carry_out` does.
CarryOut: TypeAlias = Callable[[Update, Context, Press], Awaitable[Reply]]


async def press(update: Update, context: Context) -> None:
    """Any press: decoded, carried out, answered. An old or foreign button changes nothing."""
    await answer(update, context, carry_out)


async def answer(update: Update, context: Context, carry: CarryOut) -> None:
    """Answers a press, as `press` does, that somebody else carries out."""
    assert update.callback_query is not None  # routed by it
    visit = context.visit
    visit.desk.forget_question()
    try:
        wanted = decode_press(update.callback_query.data or "")
        reply = await carry(update, context, wanted)
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
    on_press = _PRESSES.get(wanted.action)
    if on_press is None:  # it stands for an answer in words only, and is on no button
        raise CallbackDataError(wanted.action)
    return await on_press(context.visit, wanted)


async def stale(visit: Visit, number: int) -> Reply:
    """The order has changed since the button was made: says so, and shows its state."""
    order = await find(visit, number)
    message = status_message(visit.texts, order, visit.today, visit.policy)
    toast = visit.texts.plain("press-stale")
    return Reply(toast=toast, alert=True, keyboard=DONE, message=message)


async def _refused(visit: Visit, error: DomainError) -> Reply:
    if error.message_id == "error-no-such-order":
        return Reply(toast=visit.texts.plain("press-no-such-order"), alert=True, keyboard=DONE)
    return Reply(message=Message(error_text(visit.texts, error, visit.today)))


async def _today(visit: Visit, wanted: Press) -> Reply:
    return Reply(message=await show_today(visit))


async def _cancel(visit: Visit, wanted: Press) -> Reply:
    left = visit.desk.leave()
    said = visit.texts("cancelled" if left else "nothing-to-cancel")
    return Reply(keyboard=DONE, message=Message(said))


async def _help(visit: Visit, wanted: Press) -> Reply:
    return Reply(message=help_message(visit.texts))


_PRESSES: Mapping[Action, OnPress] = {
    **ORDER_PRESSES,
    **PARCEL_PRESSES,
    **EXTENSION_PRESSES,
    **DISPUTE_PRESSES,
    **REMINDER_PRESSES,
    **PAGE_PRESSES,
    **RETURN_PRESSES,
    Action.ORDERS: turn_page,
    Action.TODAY: _today,
    Action.ADD: adding.press_add,
    Action.DRAFT: adding.press_draft,
    Action.PREVIEW: adding.press_preview,
    Action.RESUME: adding.press_resume,
    Action.NOT_NEEDED: adding.press_not_needed,
    Action.CODE: adding.press_code,
    Action.NEW_WITH_CODE: adding.press_new_with_code,
    Action.CODE_TO_ORDER: adding.press_code_to_order,
    Action.NEWS: adding.press_news,
    Action.MISREAD: adding.press_misread,
    Action.CANCEL: _cancel,
    Action.HELP: _help,
    Action.RULES: rulebook.turn_page,
    Action.EDIT_FACT: corrections.press_fact,
    Action.EDIT_VALUE: corrections.press_value,
    Action.FORGET_CONFIRMED: privacy.press_forget,
    Action.OPERATOR: admin.press_refresh,
    Action.BROADCAST_STOP: admin.press_stop,
    Action.CALENDAR: takeaway.press_calendar,
}

#: Those that need Telegram's update, and not only who pressed.
_PRESSES_IN_TELEGRAM: Mapping[Action, CarryOut] = {
    Action.SETTINGS: chat_settings.press,
    Action.BROADCAST: admin.press_broadcast,
    Action.IMPORT: takeaway.press_import,
    Action.MORE: unfolding.press_more,
}
