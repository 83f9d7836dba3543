"""Changing one's mind: `/edit`, `/undo`, `/history`, `/delete` and `/snooze`."""

from datetime import date

from telegram import Update

from advisor.dialogues.corrections import Fact
from advisor.intake import ProblemId
from advisor.intake.coming import coming_days
from advisor.intake.problems import problem
from advisor.order import Order
from advisor.wording.message import Action, Message, Press
from advisor.wording.questions import problem_text
from bot.actions import corrections, orders, reports, revisions
from bot.actions.orders import Target
from bot.actions.reports import LONGEST_SNOOZE
from bot.context import Context, Reply
from bot.errors import CallbackDataError, StaleQuestionError
from bot.handlers.arguments import numbers, text_after_command
from bot.handlers.choosing import Show, number_and_days, with_order
from bot.visit import Visit


async def edit(update: Update, context: Context) -> None:
    """`/edit [N]`: which fact shall be another?"""
    known = await orders.open_orders(context.visit)
    await with_order(update, context, known, _number(update), Action.EDIT, show_facts)


async def undo(update: Update, context: Context) -> None:
    """`/undo [N]`: what was recorded last, and shall it be undone?"""
    await _on_any_order(update, context, Action.UNDO, ask_undo)


async def history(update: Update, context: Context) -> None:
    """`/history [N]`: everything recorded for an order."""
    await _on_any_order(update, context, Action.HISTORY, show_history)


async def delete(update: Update, context: Context) -> None:
    """`/delete [N]`: shall it be deleted for good?"""
    await _on_any_order(update, context, Action.DELETE, ask_delete)


async def snooze(update: Update, context: Context) -> None:
    """`/snooze [N] [DAYS]` or `/snooze [N] DAY`: later; tomorrow by default."""
    said = text_after_command(update)
    words = numbers(said)
    if words is None:
        await _snooze_until(update, context, said)
        return
    known = await orders.open_orders(context.visit)
    number, days = number_and_days(words[:2], known)
    days = 1 if days is None else days
    if len(words) > 2 or not 1 <= days <= LONGEST_SNOOZE:
        await context.say(update, _usage(context.visit))
        return

    async def show(visit: Visit, order: Order) -> Message:
        return await reports.snoozed(visit, Target(order.number), days)

    await with_order(update, context, known, number, Action.SNOOZE, show)


def _usage(visit: Visit) -> Message:
    return Message(visit.texts("snooze-usage", longest=LONGEST_SNOOZE))


async def _snooze_until(update: Update, context: Context, said: str) -> None:
    """`3 days`, `5 Dec`, `2 until Friday`: an order may be named before the day."""
    visit = context.visit
    number, when, days = None, said, _coming(visit, said)
    if not days:  # otherwise the number belongs to the day: "3 days" does not name order 3
        first, _, when = said.strip().partition(" ")
        named = numbers(first)
        number, days = (named[0], _coming(visit, when)) if named else (None, ())
    if not days:
        await context.say(update, _usage(visit))
        return

    async def show(visit: Visit, order: Order) -> Message:
        return await _put_off(visit, order, when, days)

    known = await orders.open_orders(visit)
    await with_order(update, context, known, number, Action.SNOOZE, show)


def _coming(visit: Visit, said: str) -> tuple[date, ...]:
    return coming_days(said, today=visit.today, language=visit.texts.language)


async def _put_off(visit: Visit, order: Order, said: str, days: tuple[date, ...]) -> Message:
    """Asks again on the one of several days that fits before the deadline, or asks which.

    Raises `DomainError` if the day is too late, or not in the future.
    """
    today = visit.today
    last = reports.last_snooze(order, today, visit.policy)
    fitting = [day for day in days if today < day <= last]
    if len(fitting) > 1:
        first, second, *_ = fitting
        unclear = problem(ProblemId.PROTECTION_AMBIGUOUS, text=said, first=first, second=second)
        return Message(problem_text(visit.texts, unclear))
    until = next(iter((*fitting, *(day for day in days if day > today), *days)))
    return await reports.snoozed(visit, Target(order.number), on=until)


async def _on_any_order(update: Update, context: Context, action: Action, show: Show) -> None:
    """As for the other commands, but closed orders can be chosen too."""
    known = await orders.every_order(context.visit)
    await with_order(update, context, known, _number(update), action, show)


def _number(update: Update) -> int | None:
    words = numbers(text_after_command(update))
    return words[0] if words else None


async def show_facts(visit: Visit, order: Order) -> Message:
    """Every fact of an order, to be corrected. Raises `DomainError` for a closed one."""
    return await corrections.begin(visit, order)


async def ask_undo(visit: Visit, order: Order) -> Message:
    """What was recorded last, and the order without it. Raises `DomainError` if nothing was."""
    return await revisions.ask_undo(visit, order.number)


async def show_history(visit: Visit, order: Order) -> Message:
    """Everything recorded for an order."""
    return await revisions.history(visit, order.number)


async def ask_delete(visit: Visit, order: Order) -> Message:
    """Shall the order be deleted for good?"""
    return await revisions.ask_delete(visit, order.number)


async def press_fact(visit: Visit, wanted: Press) -> Reply:
    """A button of the list of facts: what is the right value?"""
    return Reply(message=await corrections.ask(visit, _target(wanted), _fact(wanted.argument)))


async def press_value(visit: Visit, wanted: Press) -> Reply:
    """A button with the right value of a fact."""
    name, found, value = wanted.argument.partition("=")
    if not found:
        raise CallbackDataError(wanted.argument)
    message = await corrections.choose(visit, _target(wanted), _fact(name), value)
    return Reply(keyboard=(), message=message)


async def press_forget(visit: Visit, wanted: Press) -> Reply:
    """The button that deletes everything; if it is outdated, the question is asked again."""
    try:
        message = await revisions.forget(visit, wanted.argument)
    except StaleQuestionError:
        again = await revisions.ask_forget(visit)
        toast = visit.texts.plain("press-stale")
        return Reply(toast=toast, alert=True, keyboard=(), message=again)
    return Reply(keyboard=(), message=message)


def _target(wanted: Press) -> Target:
    if wanted.order is None or wanted.revision is None:
        raise CallbackDataError(wanted.action)
    return Target(wanted.order, wanted.revision)


def _fact(name: str) -> Fact:
    try:
        return Fact(name)
    except ValueError:
        raise CallbackDataError(name) from None
