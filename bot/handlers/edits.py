"""A message that was edited after it registered an order: it does not register a second one."""

from telegram import Update

from bot.actions import corrections
from bot.context import Context


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
