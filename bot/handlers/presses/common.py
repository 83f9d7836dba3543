"""What many presses have in common: the order, as it was, and the ways of answering."""

from collections.abc import Awaitable, Callable

from advisor.order import Order
from advisor.wording.message import Message, Press
from bot.actions import orders
from bot.actions.orders import Target
from bot.context import Reply
from bot.handlers.arguments import target_of
from bot.handlers.choosing import Show
from bot.visit import Visit

UseCase = Callable[[Visit, Target], Awaitable[Message]]
OnPress = Callable[[Visit, Press], Awaitable[Reply]]

#: A press that is answered with a new message removes the buttons from the pressed one.
DONE: tuple[()] = ()


async def order_of(visit: Visit, wanted: Press) -> Order:
    """The order of a press, if it is still as it was when the button was made."""
    target = target_of(wanted)
    return await orders.find(visit, target.number, target.revision)


def showing(show: Show) -> OnPress:
    """A press that asks or shows something about the order in a new message."""

    async def reply(visit: Visit, wanted: Press) -> Reply:
        order = await order_of(visit, wanted)
        return Reply(message=await show(visit, order))

    return reply


def reporting(use_case: UseCase) -> OnPress:
    """A press that only reports something: it needs only the order."""

    async def report(visit: Visit, wanted: Press) -> Reply:
        target = target_of(wanted)
        message = await use_case(visit, target)
        return Reply(keyboard=DONE, message=message)

    return report
