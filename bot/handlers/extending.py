"""`/extend`: asking for more time, and the result."""

from datetime import date

from telegram import Update

from advisor.advice import extended_up, extension_request
from advisor.errors import DomainError
from advisor.intake import parse_days
from advisor.intake.talk import split_at_until
from advisor.order import Order
from advisor.transitions import require_possible
from advisor.wording.extending import extension_enough
from advisor.wording.message import Action, Message
from advisor.wording.questions import error_text, extension_outcome_question, extension_question
from advisor.wording.texts import join_paragraphs
from bot.actions import orders, reports
from bot.actions.orders import Target
from bot.context import Context
from bot.handlers.arguments import numbers, text_after_command
from bot.handlers.choosing import number_and_days, with_date, with_order
from bot.visit import Visit


async def extend(update: Update, context: Context) -> None:
    """`/extend [N] [DAYS]`, or `/extend [N] until DATE` if it was granted."""
    said, texts = text_after_command(update), context.visit.texts
    usage = texts("extend-usage")
    parts = split_at_until(said)
    if parts is not None:
        await with_date(update, context, *parts, Action.EXTEND, _granted, usage)
        return
    words = numbers(said)
    known = await orders.open_orders(context.visit)
    number, days = _in_words(said) if words is None else number_and_days(words[:2], known)
    if (words is None and days is None) or len(words or ()) > 2:
        await context.say(update, Message(usage))
        return

    async def show(visit: Visit, order: Order) -> Message:
        return await ask_or_note_extension(visit, order, days)

    try:
        await with_order(update, context, known, number, Action.EXTEND, show)
    except DomainError as error:
        if days is not None or error.message_id != "error-no-such-order":
            raise
        # A single number that is not an order's may well be days.
        told = [error_text(texts, error, context.visit.today), usage]
        await context.say(update, Message(join_paragraphs(told)))


def _in_words(said: str) -> tuple[int | None, int | None]:
    """`2 15 days` or `15 days`: the order, and how many days; no days if there are none in it."""
    first, _, rest = said.strip().partition(" ")
    named = numbers(first)
    number, days = (named[0], parse_days(rest)) if named else (None, parse_days(said))
    if not isinstance(days, int):
        number, days = None, parse_days(said)
    return number, days if isinstance(days, int) else None


async def _granted(visit: Visit, order: Order, until: date) -> Message:
    """Records the new end of a protection that was extended (A5). Raises `DomainError`."""
    if until < visit.today:
        latest = max(order.protection_end or visit.today, visit.today)
        raise DomainError("error-extension-not-later", date=latest)
    return await reports.extension_granted(visit, Target(order.number), lambda _: until)


async def ask_or_note_extension(visit: Visit, order: Order, days: int | None = None) -> Message:
    """Asks for the result of a request; otherwise gives its letter, or asks for how many days.

    Raises `DomainError` if no more time can be asked for.
    """
    if days is not None:
        return await reports.extension_letter(visit, Target(order.number), days)
    require_possible(order, extension_request(order, visit.today, 1, visit.policy))
    if order.extension_pending:
        return extension_outcome_question(visit.texts, order)
    if extended_up(order, visit.policy):
        return extension_enough(visit.texts, order, visit.policy)
    return extension_question(visit.texts, order, visit.policy)
