"""Presses on what is asked of a return: why a parcel goes back, how goods do (E5, F7)."""

from collections.abc import Mapping

from advisor.returns import ReturnCause, ReturnPostage
from advisor.wording.message import Action, Press
from advisor.wording.returns import NO_DAY
from bot.actions import returns
from bot.context import Reply
from bot.handlers.arguments import choice, date_of, target_of
from bot.handlers.presses.common import DONE, OnPress, order_of, reporting
from bot.visit import Visit


async def _cause(visit: Visit, wanted: Press) -> Reply:
    cause = choice(ReturnCause, wanted.argument)
    return Reply(keyboard=DONE, message=await returns.caused(visit, target_of(wanted), cause))


async def _postage(visit: Visit, wanted: Press) -> Reply:
    who = choice(ReturnPostage, wanted.argument)
    return Reply(keyboard=DONE, message=await returns.postage(visit, target_of(wanted), who))


async def _until(visit: Visit, wanted: Press) -> Reply:
    last = None if wanted.argument == NO_DAY else date_of(wanted)
    return Reply(keyboard=DONE, message=await returns.until(visit, target_of(wanted), last))


async def _number(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    return Reply(message=returns.ask_number(visit, order))


RETURN_PRESSES: Mapping[Action, OnPress] = {
    Action.RETURN_CAUSE: _cause,
    Action.RETURN_POSTAGE: _postage,
    Action.RETURN_UNTIL: _until,
    Action.RETURN_NUMBER: _number,
    Action.RETURN_ARRIVED: reporting(returns.arrived),
}
"""What each of them does."""
