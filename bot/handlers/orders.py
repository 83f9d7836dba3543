"""Commands about one order: which one is meant, then what to do with it."""

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import date

from telegram import Update

from advisor.advice import advise, extension_request
from advisor.errors import DomainError
from advisor.events import OrderClosed, TrackingReported
from advisor.intake import (
    Problem,
    ProblemId,
    Protection,
    ProtectionUntil,
    parse_days,
    parse_price,
    parse_protection,
)
from advisor.intake.parcel_words import parcel_answers
from advisor.intake.talk import is_offer, is_refund, split_at_until
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.transitions import apply
from advisor.wording.letters import choose_letter, fitting_letters
from advisor.wording.message import Action, Message, Press
from advisor.wording.order_list import Shelf, orders_message, shelf_named
from advisor.wording.orders import choose_order, standing_message
from advisor.wording.questions import (
    DELIVERED,
    close_question,
    error_text,
    extension_outcome_question,
    extension_question,
    problem_text,
    states_rows,
    tracking_question,
)
from advisor.wording.texts import Html, join_paragraphs
from bot.actions import disputes, orders, reports
from bot.actions.chats import Caller
from bot.actions.reports import Target
from bot.context import Context, caller_of
from bot.handlers.arguments import numbers, text_after_command
from bot.services import Services
from storage.records import Chat

#: A sum below one cent, which is no price but is understood.
_BELOW_A_CENT = re.compile(r"(?<![\d.,])0?[.,]00\d*[1-9]")

Show = Callable[[Update, Context, Order], Awaitable[Message]]


async def list_orders(update: Update, context: Context) -> None:
    """`/orders [SHELF]`: a shelf of the list, the nearest deadline first; else the open ones."""
    shelf = shelf_named(text_after_command(update), context.texts.language)
    await context.say(update, await all_orders(context, shelf or Shelf.OPEN))


async def all_orders(context: Context, shelf: Shelf = Shelf.OPEN, page: int = 0) -> Message:
    """A page of the list of orders, worded."""
    services = context.services
    known = await orders.every_order(services, context.chat)
    return orders_message(
        context.texts, known, context.today, services.policy, shelf=shelf, page=page
    )


async def status(update: Update, context: Context) -> None:
    """`/status [N]`: the verdict, why, the dates to come."""
    await _on_one_order(update, context, Action.STATUS, show_status)


async def track(update: Update, context: Context) -> None:
    """`/track [N] [WORDS]`: what does the tracking say? Words of trackers are noted at once."""
    said = text_after_command(update).strip()
    first, _, rest = said.partition(" ")
    named = numbers(first)
    answers = sorted(parcel_answers(rest if named else said))

    async def show(update: Update, context: Context, order: Order) -> Message:
        return await _note_tracking(update, context, order, answers)

    known = await orders.open_orders(context.services, context.chat)
    number = named[0] if named else None
    await with_order(update, context, known, number, Action.TRACK, show)


async def _note_tracking(
    update: Update, context: Context, order: Order, answers: Sequence[str]
) -> Message:
    """Notes what the tracking says; asks where nothing was said, or what may mean several."""
    if not answers:
        return await ask_tracking(update, context, order)
    if len(answers) > 1:
        apply(order, TrackingReported(on=context.today, state=order.parcel))
        meant = [Press(Action.TRACK_STATE, order.number, order.revision, one) for one in answers]
        return Message(context.texts("typed-unclear"), states_rows(context.texts, meant))
    if answers[0] == DELIVERED:
        return await note_received(update, context, order)
    target, state = Target(order.number), ParcelState(answers[0])
    return await reports.tracking(context.services, context.chat, caller_of(update), target, state)


async def letter(update: Update, context: Context) -> None:
    """`/letter [N]`: the letters that fit now."""
    await _on_one_order(update, context, Action.LETTER, offer_letters)


async def received(update: Update, context: Context) -> None:
    """`/received [N]`: the parcel is here."""
    await _on_one_order(update, context, Action.ARRIVED, note_received)


async def close(update: Update, context: Context) -> None:
    """`/close [N]`: done with an order."""
    await _on_one_order(update, context, Action.CLOSE, ask_to_close)


async def extend(update: Update, context: Context) -> None:
    """`/extend [N] [DAYS]`, or `/extend [N] until DATE` for what was granted."""
    said = text_after_command(update)
    parts = split_at_until(said)
    if parts is not None:
        usage = context.texts("extend-usage")
        await _with_date(update, context, *parts, Action.EXTEND, _granted, usage)
        return
    words = numbers(said)
    known = await orders.open_orders(context.services, context.chat)
    number, days = _in_words(said) if words is None else number_and_days(words[:2], known)
    if (words is None and days is None) or len(words or ()) > 2:
        await context.say(update, Message(context.texts("extend-usage")))
        return

    async def show(update: Update, context: Context, order: Order) -> Message:
        return await ask_or_note_extension(update, context, order, days)

    try:
        await with_order(update, context, known, number, Action.EXTEND, show)
    except DomainError as error:
        if days is not None or error.message_id != "error-no-such-order":
            raise
        # A single number that is no order's may well be days.
        told = [error_text(context.texts, error, context.today), context.texts("extend-usage")]
        await context.say(update, Message(join_paragraphs(told)))


def _in_words(said: str) -> tuple[int | None, int | None]:
    """`2 15 days` or `15 days`: the order, and how many days; no days where it tells none."""
    first, _, rest = said.strip().partition(" ")
    named = numbers(first)
    number, days = (named[0], parse_days(rest)) if named else (None, parse_days(said))
    if not isinstance(days, int):
        number, days = None, parse_days(said)
    return number, days if isinstance(days, int) else None


async def dispute(update: Update, context: Context) -> None:
    """`/dispute [N]`; a sum is what is asked for, `offer` or `won` and a sum what one gets.

    `until` and a date tell how long one is on hold.
    """
    said = text_after_command(update)
    words = numbers(said)
    if words is not None and len(words) <= 1:
        await _on_one_order(update, context, Action.DISPUTE, prepare_dispute)
        return
    parts = split_at_until(said)
    if parts is not None:
        usage = context.texts("dispute-usage")
        await _with_date(update, context, *parts, Action.DISPUTE, _park, usage)
        return
    number, note, amount = _number_and_sum(said)
    if isinstance(amount, Problem):
        refuse_below_a_cent(said, context)
        zero = amount.id is ProblemId.PRICE_NOT_POSITIVE
        said = context.texts("dispute-sum-zero" if zero else "dispute-usage")
        await context.say(update, Message(said))
        return

    async def show(update: Update, context: Context, order: Order) -> Message:
        target, caller = Target(order.number), caller_of(update)
        return await note(context.services, context.chat, caller, target, amount)

    known = await orders.open_orders(context.services, context.chat)
    await with_order(update, context, known, number, Action.DISPUTE, show)


_NoteSum = Callable[[Services, Chat, Caller, Target, Money], Awaitable[Message]]


def _number_and_sum(said: str) -> tuple[int | None, _NoteSum, Money | Problem]:
    """Takes `2 offer $5` apart: the order, what notes the sum, the sum."""
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


def refuse_below_a_cent(said: str, context: Context) -> None:
    """Raises `DomainError` for a sum that is understood, but is none that a dispute knows (F5)."""
    if _BELOW_A_CENT.search(said):
        smallest = context.services.policy.smallest_claim
        raise DomainError("error-sum-too-small", smallest=smallest)


async def _park(update: Update, context: Context, order: Order, until: date) -> Message:
    """Notes until when a dispute is on hold (G2)."""
    target = Target(order.number)
    return await disputes.parked(context.services, context.chat, caller_of(update), target, until)


async def prepare_dispute(_: Update, context: Context, order: Order) -> Message:
    """May I, should I, why, with what and how."""
    return await disputes.prepare(context.services, context.chat, order)


def number_and_days(words: Sequence[int], known: Sequence[Order]) -> tuple[int | None, int | None]:
    """What the numbers behind `/extend` or `/snooze` mean: an order, days, or both.

    A single number is the order of that number; days, if there is none and only one order.
    """
    if len(words) == 2:
        return words[0], words[1]
    if not words:
        return None, None
    if words[0] not in {order.number for order in known} and len(known) == 1:
        return None, words[0]
    return words[0], None


async def _with_date(
    update: Update,
    context: Context,
    before: str,
    end: str,
    action: Action,
    note: Callable[[Update, Context, Order, date], Awaitable[Message]],
    usage: Html,
) -> None:
    """Reads `N until DATE` and notes the date for the order that is meant; else tells `usage`."""
    parsed = parse_protection(end, today=context.today, language=context.texts.language)
    words = numbers(before)
    if isinstance(parsed, Problem) and parsed.id is not ProblemId.PROTECTION_OVER:
        await context.say(update, Message(problem_text(context.texts, parsed)))
        return
    until = _day_said(parsed)
    if until is None or words is None:
        await context.say(update, Message(usage))
        return

    async def show(update: Update, context: Context, order: Order) -> Message:
        return await note(update, context, order, until)

    known = await orders.open_orders(context.services, context.chat)
    number = words[0] if words else None
    await with_order(update, context, known, number, action, show)


def _day_said(parsed: Protection | Problem) -> date | None:
    """The day behind `until`, a past one included: what is noted says why it cannot be."""
    if isinstance(parsed, ProtectionUntil):
        return parsed.until
    past = parsed.mapping().get("date") if isinstance(parsed, Problem) else None
    return past if isinstance(past, date) else None


async def _granted(update: Update, context: Context, order: Order, until: date) -> Message:
    """Notes the new end of a protection that was extended (A5). Raises `DomainError`."""
    if until < context.today:
        latest = max(order.protection_end or context.today, context.today)
        raise DomainError("error-extension-not-later", date=latest)
    target = Target(order.number)
    return await reports.extension_granted(
        context.services, context.chat, caller_of(update), target, lambda _: until
    )


async def ask_or_note_extension(
    update: Update, context: Context, order: Order, days: int | None = None
) -> Message:
    """Asks what came of a request; else notes a new one, or asks for how many days.

    Raises `DomainError` where no time can be asked for.
    """
    if days is not None:
        target = Target(order.number)
        return await reports.extension_requested(
            context.services, context.chat, caller_of(update), target, days
        )
    apply(order, extension_request(order, context.today, 1, context.services.policy))
    if order.extension_pending:
        return extension_outcome_question(context.texts, order)
    return extension_question(context.texts, order, context.services.policy)


async def show_status(_: Update, context: Context, order: Order) -> Message:
    """Where the order stands."""
    return standing_message(context.texts, order, context.today, context.services.policy)


async def ask_tracking(_: Update, context: Context, order: Order) -> Message:
    """The states of a parcel to choose from. Raises `DomainError` where none can be noted."""
    apply(order, TrackingReported(on=context.today, state=order.parcel))
    return tracking_question(context.texts, order)


async def offer_letters(_: Update, context: Context, order: Order) -> Message:
    """The letters that fit now."""
    policy = context.services.policy
    kinds = fitting_letters(order, advise(order, context.today, policy), policy)
    return choose_letter(context.texts, order, kinds)


async def note_received(update: Update, context: Context, order: Order) -> Message:
    """Notes that the parcel is here."""
    target = Target(order.number)
    return await reports.received(context.services, context.chat, caller_of(update), target)


async def ask_to_close(_: Update, context: Context, order: Order) -> Message:
    """Asks before closing, with a warning while a dispute could still be opened.

    Raises `DomainError` for an order that is closed already.
    """
    apply(order, OrderClosed(on=context.today))
    advice = advise(order, context.today, context.services.policy)
    return close_question(context.texts, order, advice.deadline)


async def _on_one_order(update: Update, context: Context, action: Action, show: Show) -> None:
    """Finds out which order is meant and shows something of it."""
    words = numbers(text_after_command(update))
    known = await orders.open_orders(context.services, context.chat)
    number = words[0] if words else None
    await with_order(update, context, known, number, action, show)


async def with_order(
    update: Update,
    context: Context,
    known: Sequence[Order],
    number: int | None,
    action: Action,
    show: Show,
) -> None:
    """Shows something of the order named or the only one, or asks which one of those known.

    Raises `DomainError` if there is none of that number, and what `show` raises.
    """
    if number is not None:
        order = await orders.find(context.services, context.chat.buyer.chat_id, number)
    elif len(known) == 1:
        order = known[0]
    else:
        await context.say(update, choose_order(context.texts, known, action))
        return
    await context.say(update, await show(update, context, order))
