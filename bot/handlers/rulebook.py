"""`/rules`: the rulebook, chapter by chapter."""

from telegram import Update

from advisor.wording.message import Press
from advisor.wording.rulebook import rules_message
from bot.context import Context, Reply
from bot.visit import Visit


async def show(update: Update, context: Context) -> None:
    """`/rules`: the contents of the rulebook."""
    await context.say(update, rules_message(context.visit.texts, context.visit.policy))


async def turn_page(visit: Visit, wanted: Press) -> Reply:
    """A chapter of the rulebook, which replaces the previous page."""
    page = rules_message(visit.texts, visit.policy, wanted.argument)
    return Reply(replaces=page)
