"""`/privacy` and `/forget`: what the bot stores about people, and how to get and delete it."""

from telegram import Update

from advisor.wording.message import Message, Press
from advisor.wording.privacy import privacy_message
from bot.actions import revisions
from bot.context import Context, Reply
from bot.errors import StaleQuestionError
from bot.visit import Visit


async def show(update: Update, context: Context) -> None:
    """`/privacy`."""
    await context.say(update, _told(context))


def _told(context: Context) -> Message:
    services = context.services
    return privacy_message(
        context.visit.texts,
        services.retention_days,
        services.tracker,
        samples=services.misread.stores_samples,
    )


async def ask_to_forget(update: Update, context: Context) -> None:
    """`/forget`: shall everything about this chat be deleted?"""
    await context.say(update, await revisions.ask_forget(context.visit))


async def press_forget(visit: Visit, wanted: Press) -> Reply:
    """Deletes everything. If something has changed since the question, it is asked again."""
    try:
        message = await revisions.forget(visit, wanted.argument)
    except StaleQuestionError:
        again = await revisions.ask_forget(visit)
        toast = visit.texts.plain("press-stale")
        return Reply(toast=toast, alert=True, keyboard=(), message=again)
    return Reply(keyboard=(), message=message)
