"""Presses on more time: how much is asked for, and whether it was granted (A5)."""

from collections.abc import Mapping
from dataclasses import replace

from advisor.wording.extending import extension_offered
from advisor.wording.message import Action, Press
from advisor.wording.questions import granted_question, state_said
from advisor.wording.settling import ASKS, granted_check
from bot.actions import reports
from bot.context import Reply
from bot.errors import CallbackDataError
from bot.handlers.arguments import days_of, target_of
from bot.handlers.extending import ask_or_note_extension
from bot.handlers.presses.common import DONE, OnPress, order_of, reporting
from bot.visit import Visit


async def _extend(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    if wanted.argument == ASKS and not order.extension_pending:
        message = await reports.extension_asked_undated(visit, target_of(wanted))
        return Reply(keyboard=DONE, message=message)
    return Reply(message=await ask_or_note_extension(visit, order))


async def _extend_days(visit: Visit, wanted: Press) -> Reply:
    message = await reports.extension_letter(visit, target_of(wanted), days_of(wanted))
    return Reply(keyboard=DONE, message=message)


async def _asked(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        message = await reports.extension_asked_undated(visit, target_of(wanted))
        return Reply(keyboard=DONE, message=message)
    try:
        days, on = state_said(wanted.argument)
    except ValueError:
        raise CallbackDataError(wanted.argument) from None
    told = replace(wanted, argument=days, on=on or wanted.on)
    message = await reports.extension_asked(visit, target_of(told), days_of(told))
    return Reply(keyboard=DONE, message=message)


async def _offered(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    days = days_of(wanted) if wanted.argument else None
    return Reply(message=extension_offered(visit.texts, order, days, visit.today, visit.policy))


async def _extended(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    if wanted.argument:
        return Reply(message=granted_check(visit.texts, order, days_of(wanted)))
    message = granted_question(visit.texts, order, visit.policy, visit.today)
    return Reply(message=message)


async def _extended_days(visit: Visit, wanted: Press) -> Reply:
    days = days_of(wanted)
    message = await reports.extension_granted(visit, target_of(wanted), reports.later_by(days))
    return Reply(keyboard=DONE, message=message)


EXTENSION_PRESSES: Mapping[Action, OnPress] = {
    Action.EXTEND: _extend,
    Action.EXTEND_DAYS: _extend_days,
    Action.ASKED: _asked,
    Action.EXTENSION_OFFERED: _offered,
    Action.EXTENDED: _extended,
    Action.EXTENDED_DAYS: _extended_days,
    Action.NOT_EXTENDED: reporting(reports.extension_refused),
}
"""What each of them does."""
