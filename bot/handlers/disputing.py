"""`/dispute`: preparing one, and the sums and days reported about it."""

import re
from collections.abc import Awaitable, Callable
from datetime import date

from telegram import Update

from advisor.errors import DomainError
from advisor.intake import Problem, ProblemId, parse_price
from advisor.intake.talk import is_offer, is_refund, split_at_until
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.message import Action, Message
from bot.actions import disputes, orders
from bot.actions.orders import Target
from bot.context import Context
from bot.handlers.arguments import numbers, text_after_command
from bot.handlers.choosing import on_one_order, with_date, with_order
from bot.visit import Visit

#: A sum below one cent: it is understood, but it is not a price.
_BELOW_A_CENT = re.compile(r"(?<![\d.,])0?[.,]00\d*[1-9]")

_NoteSum = Callable[[Visit, Target, Money], Awaitable[Message]]


async def dispute(update: Update, context: Context) -> None:
    """`/dispute [N]`; a sum is the claim, `offer` or `won` and a sum is what one gets.

    `until` and a date say how long one is on hold.
    """
    said, texts = text_after_command(update), context.visit.texts
    words = numbers(said)
    if words is not None and len(words) <= 1:
        await on_one_order(update, context, Action.DISPUTE, disputes.prepare)
        return
    parts = split_at_until(said)
    if parts is not None:
        usage = texts("dispute-usage")
        await with_date(update, context, *parts, Action.DISPUTE, _park, usage)
        return
    number, note, amount = number_and_sum(said)
    if isinstance(amount, Problem):
        refuse_below_a_cent(said, context.visit.policy)
        zero = amount.id is ProblemId.PRICE_NOT_POSITIVE
        if zero and note is disputes.seller_offered:
            await _with_named(update, context, number, disputes.nothing_offered)
            return
        await context.say(update, Message(texts("dispute-sum-zero" if zero else "dispute-usage")))
        return

    async def noted(visit: Visit, target: Target) -> Message:
        return await note(visit, target, amount)

    await _with_named(update, context, number, noted)


async def _with_named(
    update: Update, context: Context, number: int | None, use_case: disputes.Noting
) -> None:
    """Notes something of the order of that number, or asks which one is meant."""

    async def show(visit: Visit, order: Order) -> Message:
        return await use_case(visit, Target(order.number))

    known = await orders.open_orders(context.visit)
    await with_order(update, context, known, number, Action.DISPUTE, show)


def number_and_sum(said: str) -> tuple[int | None, _NoteSum, Money | Problem]:
    """Takes `2 offer $5` apart: the order, what records the sum, the sum."""
    first, _, rest = said.partition(" ")
    named = numbers(first)
    number, rest = (named[0], rest) if named and rest else (None, said)
    notes: tuple[tuple[Callable[[str], bool], _NoteSum], ...] = (
        (is_offer, disputes.seller_offered),
        (is_refund, disputes.won),
    )
    for is_said, note in notes:
        if is_said(rest):
            return number, note, parse_price(rest.partition(" ")[2])
    return number, disputes.asked_for, parse_price(rest)


def refuse_below_a_cent(said: str, policy: Policy) -> None:
    """Raises `DomainError` for a sum that is understood but impossible in a dispute (F5)."""
    if _BELOW_A_CENT.search(said):
        raise DomainError("error-sum-too-small", smallest=policy.smallest_claim)


async def _park(visit: Visit, order: Order, until: date) -> Message:
    """Records until when a dispute is on hold (G2)."""
    return await disputes.parked(visit, Target(order.number), until)
