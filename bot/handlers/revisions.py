"""Changing one's mind: `/undo`, `/history`, `/delete` of an order."""

from telegram import Update

from advisor.order import Order
from advisor.wording.message import Action, Message
from advisor.wording.revisions import delete_question
from bot.actions import revisions
from bot.context import Context
from bot.handlers.arguments import text_after_command
from bot.handlers.choosing import on_one_order
from bot.visit import Visit


async def undo(update: Update, context: Context) -> None:
    """`/undo [N]`: what was recorded last, of all orders or of one, and shall it be undone?"""
    if text_after_command(update).strip():
        await on_one_order(update, context, Action.UNDO, ask_undo)
    else:
        await context.say(update, await revisions.ask_undo_last(context.visit))


async def history(update: Update, context: Context) -> None:
    """`/history [N]`: everything recorded for an order."""
    await on_one_order(update, context, Action.HISTORY, show_history)


async def delete(update: Update, context: Context) -> None:
    """`/delete [N]`: shall it be deleted for good?"""
    await on_one_order(update, context, Action.DELETE, ask_delete)


async def ask_undo(visit: Visit, order: Order) -> Message:
    """What was recorded last, and the order without it. Raises `DomainError` if nothing was."""
    return await revisions.ask_undo(visit, order.number)


async def show_history(visit: Visit, order: Order) -> Message:
    """Everything recorded for an order."""
    return await revisions.history(visit, order.number)


async def ask_delete(visit: Visit, order: Order) -> Message:
    """Shall the order be deleted for good?"""
    return delete_question(visit.texts, order)
