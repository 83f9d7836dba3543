"""Use cases of nudges: opening one of a digest, and not asking a question again."""

from advisor.checkpoints import CheckpointKind
from advisor.wording.message import Message
from advisor.wording.nudges import hushed_text, opened_message
from bot.actions.orders import Target, find
from bot.visit import Visit


async def opened(visit: Visit, number: int, kind: CheckpointKind) -> Message:
    """The full nudge of an order that was one of several. Raises `DomainError` if it is gone."""
    order = await find(visit, number)
    return opened_message(visit.texts, order, kind, visit.today, visit.policy)


async def hush(visit: Visit, target: Target) -> Message:
    """Stops asking the order's present question; its next dates are sent all the same.

    Raises `StaleOrderError` if the order has changed since, `DomainError` if it is gone.
    """
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        await change.hush(stored)
        said = hushed_text(visit.texts, stored.order, visit.today, visit.policy)
        return visit.answering(change, Message(said))
