"""`/snooze`: putting a reminder off, by days or to a day."""

from collections.abc import Sequence
from datetime import date, timedelta

from telegram import Update

from advisor.intake import ProblemId
from advisor.intake.coming import coming_days, coming_within
from advisor.intake.problems import problem
from advisor.order import Order
from advisor.wording.message import Action, Message
from advisor.wording.orders import choose_order
from advisor.wording.questions import problem_text
from bot.actions import orders, reports
from bot.actions.orders import Target
from bot.actions.reports import LONGEST_SNOOZE
from bot.context import Context
from bot.handlers.arguments import numbers, text_after_command
from bot.handlers.choosing import number_and_days, with_order
from bot.visit import Visit


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


async def remind(visit: Visit, known: Sequence[Order], said: str) -> Message:
    """ "Remind me on Friday": the only order or the one that is chosen comes again on the day that
    is said, tomorrow if none is.

    Raises `DomainError` if the day is too late, or not in the future.
    """
    days = coming_within(said, today=visit.today, language=visit.texts.language)
    if not days and said:
        return _usage(visit)
    days = days or (visit.today + timedelta(1),)
    if len(known) == 1:
        return await _put_off(visit, known[0], said, days)
    return choose_order(visit.texts, known, Action.SNOOZE, argument=str(days[0]))


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
