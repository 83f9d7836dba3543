"""`/edit`, its buttons, and an edited message: correcting the facts of an order."""

from telegram import Update

from advisor.dialogues.corrections import Fact
from advisor.wording.message import Action, Press
from bot.actions import corrections
from bot.actions.orders import Target
from bot.context import Context, Reply
from bot.errors import CallbackDataError
from bot.handlers.arguments import choice
from bot.handlers.choosing import on_one_order
from bot.visit import Visit


async def edit(update: Update, context: Context) -> None:
    """`/edit [N]`: which fact shall be another?"""
    await on_one_order(update, context, Action.EDIT, corrections.ask_which)


async def offered_for_edited(update: Update, context: Context) -> bool:
    """Offers to correct the order that an edited message registered. Returns whether there was one.

    Any other edited message is treated as if it were new.
    """
    edited = update.edited_message
    if edited is None:
        return False
    message = await corrections.of_message(context.visit, edited.date)
    if message is None:
        return False
    await context.say(update, message)
    return True


async def press_fact(visit: Visit, wanted: Press) -> Reply:
    """A button of the list of facts: what is the right value?"""
    fact = choice(Fact, wanted.argument)
    return Reply(message=await corrections.ask(visit, _target(wanted), fact))


async def press_value(visit: Visit, wanted: Press) -> Reply:
    """A button with the right value of a fact."""
    name, found, value = wanted.argument.partition("=")
    if not found:
        raise CallbackDataError(wanted.argument)
    message = await corrections.choose(visit, _target(wanted), choice(Fact, name), value)
    return Reply(keyboard=(), message=message)


def _target(wanted: Press) -> Target:
    if wanted.order is None or wanted.revision is None:
        raise CallbackDataError(wanted.action)
    return Target(wanted.order, wanted.revision)
