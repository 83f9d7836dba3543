"""Presses that show an order, correct it, or are done with it."""

from collections.abc import Mapping

from advisor.wording.message import Action, Press
from advisor.wording.status import status_message
from bot.actions import orders, registration, reports
from bot.actions.corrections import ask_which
from bot.actions.revisions import delete, undo
from bot.context import Reply
from bot.handlers import revisions
from bot.handlers.arguments import target_of
from bot.handlers.looking import show_timeline
from bot.handlers.orders import ask_to_close
from bot.handlers.presses.common import OnPress, order_of, reporting, showing
from bot.visit import Visit


async def _status(visit: Visit, wanted: Press) -> Reply:
    number = target_of(wanted).number
    order = await orders.find(visit, number)
    message = status_message(visit.texts, order, visit.today, visit.policy)
    return Reply(message=message)


async def _timeline(visit: Visit, wanted: Press) -> Reply:
    return await show_timeline(visit, await order_of(visit, wanted))


async def _close(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    return Reply(message=await ask_to_close(visit, order))


async def _shipped(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    message = await registration.ship(visit, order.number)
    return Reply(message=message)


ORDER_PRESSES: Mapping[Action, OnPress] = {
    Action.STATUS: _status,
    Action.TIMELINE: _timeline,
    Action.CLOSE: _close,
    Action.CLOSE_CONFIRMED: reporting(reports.closed),
    Action.SHIPPED: _shipped,
    Action.EDIT: showing(ask_which),
    Action.UNDO: showing(revisions.ask_undo),
    Action.UNDO_CONFIRMED: reporting(undo),
    Action.HISTORY: showing(revisions.show_history),
    Action.DELETE: showing(revisions.ask_delete),
    Action.DELETE_CONFIRMED: reporting(delete),
}
"""What each of them does."""
