"""A message that was changed after it registered an order: it registers no second one."""

from telegram import Update

from bot.actions import corrections
from bot.context import Context


async def offered_for_edited(update: Update, context: Context) -> bool:
    """Offers to correct the order that a changed message registered.

    Gives whether there was one; any other changed message is taken as if it were new.
    """
    edited = update.edited_message
    if edited is None:
        return False
    message = await corrections.of_message(context.visit, edited.date)
    if message is None:
        return False
    await context.say(update, message)
    return True
