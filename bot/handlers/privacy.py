"""`/privacy` and `/forget`: what the bot stores about people, and how to get and delete it."""

from telegram import Update

from advisor.wording.privacy import privacy_message
from bot.actions import revisions
from bot.context import Context


async def show(update: Update, context: Context) -> None:
    """`/privacy`."""
    await context.say(update, privacy_message(context.visit.texts, context.services.retention_days))


async def ask_to_forget(update: Update, context: Context) -> None:
    """`/forget`: shall everything about this chat be deleted?"""
    await context.say(update, await revisions.ask_forget(context.visit))
