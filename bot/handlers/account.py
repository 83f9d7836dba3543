"""`/stats`, `/rules` and `/forget`."""

from telegram import Update

from advisor.wording.message import Press
from advisor.wording.rulebook import rules_message
from advisor.wording.stats import stats_message
from bot.actions import orders, revisions
from bot.context import Context, Reply


async def stats(update: Update, context: Context) -> None:
    """Orders, money at risk, the dispute share."""
    known = await orders.all_orders(context.services, context.chat.buyer.chat_id)
    policy = context.services.policy
    await context.say(update, stats_message(context.texts, known, context.today, policy))


async def rules(update: Update, context: Context) -> None:
    """The contents of the rulebook."""
    await context.say(update, rules_message(context.texts, context.services.policy))


async def turn_page(update: Update, context: Context, wanted: Press) -> Reply:
    """A chapter of the rulebook, in the place of the page before."""
    page = rules_message(context.texts, context.services.policy, wanted.argument)
    return Reply(replaces=page)


async def forget(update: Update, context: Context) -> None:
    """Shall everything about this chat be deleted?"""
    await context.say(update, await revisions.ask_forget(context.services, context.chat))
