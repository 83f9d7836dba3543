"""Presses on a reminder: it is opened, comes later, or no longer comes."""

from collections.abc import Mapping

from advisor.checkpoints import CheckpointKind
from advisor.wording.message import Action, Press
from advisor.wording.snoozing import snooze_question
from bot.actions import nudging, reports
from bot.context import Reply
from bot.handlers.arguments import choice, date_of, days_of, target_of
from bot.handlers.presses.common import DONE, OnPress, order_of, reporting
from bot.visit import Visit


async def _snooze(visit: Visit, wanted: Press) -> Reply:
    target = target_of(wanted)
    days, on = 1, None
    if "-" in wanted.argument:
        on = date_of(wanted)
    elif wanted.argument:
        days = days_of(wanted)
    message = await reports.snoozed(visit, target, days, on=on)
    return Reply(keyboard=DONE, message=message)


async def _later(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    policy = visit.policy
    return Reply(message=snooze_question(visit.texts, order, visit.today, policy))


async def _nudge(visit: Visit, wanted: Press) -> Reply:
    kind, number = choice(CheckpointKind, wanted.argument), target_of(wanted).number
    return Reply(message=await nudging.opened(visit, number, kind))


REMINDER_PRESSES: Mapping[Action, OnPress] = {
    Action.SNOOZE: _snooze,
    Action.LATER: _later,
    Action.NUDGE: _nudge,
    Action.HUSH: reporting(nudging.hush),
}
"""What each of them does."""
