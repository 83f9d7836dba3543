"""`/privacy`: what is kept of people, for how long, and how to get and erase it."""

from telegram import Update

from advisor.wording.privacy import privacy_message
from bot.context import Context


async def show(update: Update, context: Context) -> None:
    """`/privacy`."""
    await context.say(update, privacy_message(context.texts, context.services.retention_days))
