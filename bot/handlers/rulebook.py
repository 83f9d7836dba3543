"""`/rules`: the rulebook, chapter by chapter."""

from telegram import Update

from advisor.wording.message import Press
from advisor.wording.rulebook import rules_message
from bot.context import Context, Reply


async def show(update: Update, context: Context) -> None:
    """`/rules`: the contents of the rulebook."""
    await context.say(update, rules_message(context.texts, context.services.policy))


async def turn_page(update: Update, context: Context, wanted: Press) -> Reply:
    """A chapter of the rulebook, in the place of the page before."""
    page = rules_message(context.texts, context.services.policy, wanted.argument)
    return Reply(replaces=page)
