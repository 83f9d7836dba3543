"""Presses on what the order's page shows (I)."""

from collections.abc import Mapping

from advisor.dialogues.corrections import Fact
from advisor.promises import Canceller, PromiseKind
from advisor.terms import Terms
from advisor.wording.law import law_message
from advisor.wording.message import Action, Press
from advisor.wording.order_page import NO_DAY
from bot.actions import corrections, order_page, orders
from bot.context import Reply
from bot.handlers.arguments import choice, date_of, target_of
from bot.handlers.presses.common import DONE, OnPress, order_of, reporting
from bot.visit import Visit


async def _date_shown(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        return Reply(message=await order_page.ask_date(visit, await order_of(visit, wanted)))
    message = await order_page.moved(visit, target_of(wanted), date_of(wanted))
    return Reply(keyboard=DONE, message=message)


async def _refused(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        message = await order_page.refused_for(visit, target_of(wanted))
        return Reply(keyboard=DONE, message=message)
    until = None if wanted.argument == NO_DAY else date_of(wanted)
    message = await order_page.refused(visit, target_of(wanted), until)
    return Reply(keyboard=DONE, message=message)


async def _terms(visit: Visit, wanted: Press) -> Reply:
    told = choice(Terms, wanted.argument)
    return Reply(keyboard=DONE, message=await order_page.terms(visit, target_of(wanted), told))


async def _promise_used(visit: Visit, wanted: Press) -> Reply:
    kind = choice(PromiseKind, wanted.argument)
    return Reply(keyboard=DONE, message=await order_page.used(visit, target_of(wanted), kind))


async def _cancelled(visit: Visit, wanted: Press) -> Reply:
    if not wanted.argument:
        order = await order_of(visit, wanted)
        return Reply(message=await order_page.ask_who_cancelled(visit, order))
    who = choice(Canceller, wanted.argument)
    return Reply(keyboard=DONE, message=await order_page.cancelled(visit, target_of(wanted), who))


async def _law(visit: Visit, wanted: Press) -> Reply:
    order = await orders.find(visit, target_of(wanted).number)
    return Reply(message=law_message(visit.texts, order, visit.policy))


def _asking(fact: Fact) -> OnPress:
    async def ask(visit: Visit, wanted: Press) -> Reply:
        return Reply(message=await corrections.ask(visit, target_of(wanted), fact))

    return ask


PAGE_PRESSES: Mapping[Action, OnPress] = {
    Action.PAGE_SAME: reporting(order_page.same),
    Action.PAGE_LATER: _date_shown,
    Action.PAGE_COMPLETED: reporting(order_page.completed),
    Action.REFUSED: _refused,
    Action.TERMS_ARE: _terms,
    Action.PROMISE_USED: _promise_used,
    Action.CANCELLED: _cancelled,
    Action.LAW: _law,
    Action.SHOP_IS: _asking(Fact.SHOP),
    Action.PAID_WITH: _asking(Fact.PAID_WITH),
}
"""What each of them does."""
