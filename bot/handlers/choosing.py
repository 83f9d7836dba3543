"""Which order a command is about: the one named, the only one, or the one that is chosen."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date

from telegram import Update

from advisor.intake import Problem, ProblemId, Protection, ProtectionUntil, parse_protection
from advisor.intake.wishes import named_orders
from advisor.order import Order
from advisor.wording.message import Action, Message
from advisor.wording.orders import choose_order
from advisor.wording.questions import problem_text
from advisor.wording.texts import Html
from bot.actions import orders
from bot.actions.registration import Adding
from bot.context import Context
from bot.handlers.arguments import numbers, text_after_command
from bot.visit import Visit

#: What can be done with closed orders, too.
_ON_ANY_ORDER = frozenset({Action.UNDO, Action.HISTORY, Action.DELETE})

#: Shows or does something with the order that is meant.
Show = Callable[[Visit, Order], Awaitable[Message]]


async def on_one_order(update: Update, context: Context, action: Action, show: Show) -> None:
    """Finds out which order is meant and shows something about it."""
    known = await orders_for(context.visit, action)
    number = _number(update)
    if number is None and len(known) > 1:
        known = _named(known, text_after_command(update))
    await with_order(update, context, known, number, action, show)


def _named(known: list[Order], said: str) -> list[Order]:
    """The orders whose titles have the words that were said; all of them if none has."""
    numbers = named_orders(said, {order.number: order.title for order in known})
    return [order for order in known if order.number in numbers] or known


async def orders_for(visit: Visit, action: Action) -> list[Order]:
    """The orders to choose from for an action: the open ones or, if it can be about any, all."""
    if action in _ON_ANY_ORDER:
        return await orders.every_order(visit)
    return await orders.open_orders(visit)


def _number(update: Update) -> int | None:
    words = numbers(text_after_command(update))
    return words[0] if words else None


async def with_order(
    update: Update,
    context: Context,
    known: Sequence[Order],
    number: int | None,
    action: Action,
    show: Show,
) -> None:
    """Shows something about the order named or the only one, or asks which of those known.

    Raises `DomainError` if there is none with that number, and what `show` raises.
    """
    visit = context.visit
    if number is not None:
        order = await orders.find(visit, number)
    elif len(known) == 1:
        order = known[0]
    else:
        asked = choose_order(visit.texts, known, action)
        await context.say(update, asked if known else Adding(visit).mentioned(asked))
        return
    await context.say(update, await show(visit, order))


async def with_date(
    update: Update,
    context: Context,
    before: str,
    end: str,
    action: Action,
    note: Callable[[Visit, Order, date], Awaitable[Message]],
    usage: Html,
) -> None:
    """Reads `N until DATE` and records the date for the order that is meant; otherwise shows
    `usage`.
    """
    texts = context.visit.texts
    parsed = parse_protection(end, today=context.visit.today, language=texts.language)
    words = numbers(before)
    if isinstance(parsed, Problem) and parsed.id is not ProblemId.PROTECTION_OVER:
        await context.say(update, Message(problem_text(texts, parsed)))
        return
    until = _day_said(parsed)
    if until is None or words is None:
        await context.say(update, Message(usage))
        return

    async def show(visit: Visit, order: Order) -> Message:
        return await note(visit, order, until)

    known = await orders.open_orders(context.visit)
    await with_order(update, context, known, words[0] if words else None, action, show)


def _day_said(parsed: Protection | Problem) -> date | None:
    """The day after `until`, even a past one: recording it explains why that is impossible."""
    if isinstance(parsed, ProtectionUntil):
        return parsed.until
    past = parsed.mapping().get("date") if isinstance(parsed, Problem) else None
    return past if isinstance(past, date) else None


def number_and_days(words: Sequence[int], known: Sequence[Order]) -> tuple[int | None, int | None]:
    """What the numbers after `/extend` or `/snooze` mean: an order, days, or both.

    A single number is the order with that number; days if there is none and only one order.
    """
    if len(words) == 2:
        return words[0], words[1]
    if not words:
        return None, None
    if words[0] not in {order.number for order in known} and len(known) == 1:
        return None, words[0]
    return words[0], None
