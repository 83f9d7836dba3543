"""`/stats`: orders, money at risk, the share of disputes."""

from telegram import Update

from advisor.wording.stats import stats_message
from bot.actions import orders
from bot.context import Context


async def show(update: Update, context: Context) -> None:
    """`/stats`."""
    known = await orders.all_orders(context.visit)
    visit = context.visit
    await context.say(update, stats_message(visit.texts, known, visit.today, visit.policy))
