"""Answers that are typed instead of pressed: every question can be answered in words too.

What the buttons of the last question say and do is kept with the chat, so that a label, its
beginning, a number of days or the number of an order does what the button does.
"""

from telegram import Update

from advisor.intake import Problem, ProblemId, ProtectionUntil, parse_price, parse_protection
from advisor.money import Money
from advisor.order import Order
from advisor.wording.disputes import offer_question
from advisor.wording.message import Action, Message, Press
from advisor.wording.questions import problem_text, states_rows
from bot.actions import chats, disputes, orders, reports
from bot.actions.reports import Target
from bot.choices import (
    Choices,
    again,
    asks_for_a_sum,
    asks_for_an_end,
    asks_for_an_offer,
    chosen,
    declined,
    states_meant,
)
from bot.context import Context, Reply, caller_of
from bot.errors import StaleButtonError
from bot.handlers import presses
from bot.handlers.orders import ask_tracking, refuse_below_a_cent


async def answer(update: Update, context: Context, said: str) -> Message | None:
    """What a typed answer to the last question leads to; `None` if it answers none.

    Raises `DomainError` where it cannot be.
    """
    chat_id = context.chat.buyer.chat_id
    desk = await chats.desk(context.services, chat_id)
    choices = desk.choices_at(context.services.clock.now())
    if not choices:
        return None
    if declined(choices, said):
        await chats.keep_choices(context.services, chat_id, ())
        return Message(context.texts("typed-left"))
    wanted = chosen(choices, said)
    if wanted is None:
        return await _in_words(update, context, choices, said)
    await chats.keep_choices(context.services, chat_id, ())
    if wanted.action is Action.TRACK and wanted.order is not None:
        order = await orders.find(context.services, chat_id, wanted.order)
        return await ask_tracking(update, context, order)
    try:
        reply = await presses.carry_out(update, context, wanted)
    except StaleButtonError as stale:
        reply = await presses.stale(context, stale.number)
    return _said(reply)


async def asked_again(context: Context, said: str) -> Message | None:
    """The last question once more, for a text that was no answer; `None` if none is open.

    Raises `DomainError` where it was about an order that is there no more.
    """
    chat_id = context.chat.buyer.chat_id
    desk = await chats.desk(context.services, chat_id)
    choices = desk.choices_at(context.services.clock.now())
    if (number := asks_for_an_offer(choices)) is not None:
        order = await orders.find(context.services, chat_id, number)
        return offer_question(context.texts, order, context.services.policy)
    rows = states_rows(context.texts, states_meant(choices, said)) or again(choices)
    return Message(context.texts("typed-unclear"), rows) if rows else None


def _said(reply: Reply) -> Message | None:
    """What a press says, where there is no pressed message to change."""
    if reply.message is not None or reply.replaces is not None:
        return reply.message or reply.replaces
    return Message(reply.toast) if reply.toast else None


async def _in_words(
    update: Update, context: Context, choices: Choices, said: str
) -> Message | None:
    """A date or a sum, where the question takes more than its buttons; `None` for other texts."""
    if (number := asks_for_an_end(choices)) is not None:
        return await _granted_until(update, context, number, said)
    if (number := asks_for_an_offer(choices)) is not None:
        return await _offered(update, context, number, said)
    claim = asks_for_a_sum(choices)
    return None if claim is None else await _claimed(update, context, claim, said)


async def _granted_until(
    update: Update, context: Context, number: int, said: str
) -> Message | None:
    """ "until December 20", in answer to the question by how much it was extended."""
    end = parse_protection(said, today=context.today, language=context.texts.language)
    if not isinstance(end, ProtectionUntil):
        return None
    until = end.until
    return await reports.extension_granted(
        context.services, context.chat, caller_of(update), Target(number), lambda _: until
    )


async def _claimed(update: Update, context: Context, claim: Press, said: str) -> Message | None:
    """ "$12", in answer to the sums on the buttons."""
    order = await orders.find(context.services, context.chat.buyer.chat_id, claim.order or 0)
    wanted = _sum_in(said, order)
    if isinstance(wanted, Problem):
        return None
    reason, _, solution = presses.claimed(claim, order)
    message = await disputes.asked_for(
        context.services,
        context.chat,
        caller_of(update),
        Target(order.number),
        wanted,
        solution,
        reason,
    )
    await chats.keep_choices(context.services, context.chat.buyer.chat_id, ())
    return message


async def _offered(update: Update, context: Context, number: int, said: str) -> Message | None:
    """ "$5", in answer to the question how much the seller offers (G6)."""
    services, chat = context.services, context.chat
    order = await orders.find(services, chat.buyer.chat_id, number)
    offered = _sum_in(said, order)
    if isinstance(offered, Problem):
        refuse_below_a_cent(said, context)
        return _unclear_sum(context, offered)
    message = await disputes.seller_offered(
        services, chat, caller_of(update), Target(number), offered
    )
    await chats.keep_choices(services, chat.buyer.chat_id, ())
    return message


def _unclear_sum(context: Context, problem: Problem) -> Message | None:
    """What is wrong with a sum; `None` for a text that may be something else altogether."""
    if problem.id is ProblemId.PRICE_NOT_POSITIVE:
        return Message(context.texts("dispute-sum-zero"))
    if problem.id is ProblemId.PRICE_CURRENCY_MISSING:
        return Message(problem_text(context.texts, problem))
    return None


def _sum_in(said: str, order: Order) -> Money | Problem:
    """A sum as it was typed; without a currency, in that of the price."""
    return parse_price(said, currency=None if order.price is None else order.price.currency)
