"""Presses on what the order's page shows."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date

from advisor.order import Order
from advisor.promises import Canceller, PromiseKind
from advisor.terms import Terms
from advisor.wording.law import law_text
from advisor.wording.message import Action, Message, Press
from advisor.wording.order_page import NO_DAY
from bot.actions import order_page, orders
from bot.actions.orders import Target
from bot.context import Reply
from bot.errors import CallbackDataError
from bot.handlers.arguments import choice
from bot.visit import Visit

OnPress = Callable[[Visit, Press], Awaitable[Reply]]

#: A press that is answered with a new message removes the buttons from the pressed one.
_DONE: tuple[()] = ()


def _target(wanted: Press) -> Target:
    if wanted.order is None:
        raise CallbackDataError(wanted.action)
    return Target(wanted.order, wanted.revision)


async def _order(visit: Visit, wanted: Press) -> Order:
    target = _target(wanted)
    return await orders.find(visit, target.number, target.revision)


def _date(wanted: Press) -> date:
    try:
        return date.fromisoformat(wanted.argument)
    except ValueError:
        raise CallbackDataError(wanted.argument) from None


def _reporting(use_case: Callable[[Visit, Target], Awaitable[Message]]) -> OnPress:
    async def report(visit: Visit, wanted: Press) -> Reply:
        return Reply(keyboard=_DONE, message=await use_case(visit, _target(wanted)))

    return report


async def _date_shown(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        return Reply(message=await order_page.ask_date(visit, await _order(visit, wanted)))
    message = await order_page.moved(visit, _target(wanted), _date(wanted))
    return Reply(keyboard=_DONE, message=message)


async def _refused(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        return Reply(message=await order_page.ask_refusal(visit, await _order(visit, wanted)))
    until = None if wanted.argument == NO_DAY else _date(wanted)
    message = await order_page.refused(visit, _target(wanted), until)
    return Reply(keyboard=_DONE, message=message)


async def _terms(visit: Visit, wanted: Press) -> Reply:
    told = choice(Terms, wanted.argument)
    return Reply(keyboard=_DONE, message=await order_page.terms(visit, _target(wanted), told))


async def _promise_used(visit: Visit, wanted: Press) -> Reply:
    kind = choice(PromiseKind, wanted.argument)
    return Reply(keyboard=_DONE, message=await order_page.used(visit, _target(wanted), kind))


async def _cancelled(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        order = await _order(visit, wanted)
        return Reply(message=await order_page.ask_who_cancelled(visit, order))
    who = choice(Canceller, wanted.argument)
    return Reply(keyboard=_DONE, message=await order_page.cancelled(visit, _target(wanted), who))


async def _law(visit: Visit, wanted: Press) -> Reply:
    order = await orders.find(visit, _target(wanted).number)
    return Reply(message=Message(law_text(visit.texts, order, visit.policy)))


PAGE_PRESSES: Mapping[Action, OnPress] = {
    Action.PAGE_SAME: _reporting(order_page.same),
    Action.PAGE_LATER: _date_shown,
    Action.PAGE_COMPLETED: _reporting(order_page.completed),
    Action.REFUSED: _refused,
    Action.TERMS_ARE: _terms,
    Action.PROMISE_USED: _promise_used,
    Action.CANCELLED: _cancelled,
    Action.LAW: _law,
}
"""What each of them does."""
