"""Looking at orders without changing anything: the pages of lists, the picture of the dates."""

import re

from advisor.order import Order
from advisor.wording.message import Action, Press
from advisor.wording.order_list import Shelf
from advisor.wording.orders import choose_order
from advisor.wording.pictures import timeline_caption, timeline_view
from bot.context import Picture, Reply
from bot.errors import CallbackDataError
from bot.handlers.arguments import choice
from bot.handlers.choosing import orders_for
from bot.handlers.orders import all_orders
from bot.visit import Visit

#: What a button of a list pages: a shelf, or a question that leads to an action, and its page.
_TURNED = re.compile(r"(?:(?P<shelf>[oudace])|(?P<action>[a-z]{2}))(?P<page>[0-9]{1,4})")


async def turn_page(visit: Visit, wanted: Press) -> Reply:
    """Another page or shelf of the list, or of a question which order is meant."""
    if not wanted.argument:
        return Reply(message=await all_orders(visit))
    turned = _TURNED.fullmatch(wanted.argument)
    if turned is None:
        raise CallbackDataError(wanted.argument)
    page = int(turned["page"])
    if turned["shelf"]:
        return Reply(replaces=await all_orders(visit, Shelf(turned["shelf"]), page))
    action = choice(Action, turned["action"])
    known = await orders_for(visit, action)
    return Reply(replaces=choose_order(visit.texts, known, action, page))


async def show_timeline(visit: Visit, order: Order) -> Reply:
    """The picture of an order's dates, with the main ones in words below it."""
    texts = visit.texts
    view = timeline_view(texts, order, visit.today, visit.policy)
    if view is None:
        return Reply(toast=texts.plain("picture-none"), alert=True)
    content = await visit.services.studio.timeline(view)
    return Reply(picture=Picture(content, timeline_caption(texts, view)))
