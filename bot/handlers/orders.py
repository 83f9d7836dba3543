"""Commands about one order: its verdict, its parcel, its letters, its end."""

from telegram import Update

from advisor.advice import advise
from advisor.events import OrderClosed, TrackingReported
from advisor.intake.parcel_reports import ParcelReport, parcel_report
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.transitions import require_possible
from advisor.wording.letters import choose_letter, fitting_letters, letter_message
from advisor.wording.message import Action, Message, Press
from advisor.wording.order_list import Shelf, orders_message, shelf_named
from advisor.wording.questions import DELIVERED, close_question, states_rows, tracking_question
from advisor.wording.status import status_message
from advisor.wording.today import today_message
from bot.actions import orders, reports
from bot.actions.orders import Target
from bot.actions.registration import Adding
from bot.context import Context
from bot.handlers.arguments import numbers, text_after_command
from bot.handlers.choosing import on_one_order, with_order
from bot.visit import Visit


async def list_orders(update: Update, context: Context) -> None:
    """`/orders [SHELF]`: a shelf of the list, the nearest deadline first; by default the open
    orders.
    """
    shelf = shelf_named(text_after_command(update), context.visit.texts.language)
    await context.say(update, await all_orders(context.visit, shelf or Shelf.OPEN))


async def all_orders(visit: Visit, shelf: Shelf = Shelf.OPEN, page: int = 0) -> Message:
    """A page of the list of orders, worded."""
    known = await orders.every_order(visit)
    return orders_message(visit.texts, known, visit.today, visit.policy, shelf=shelf, page=page)


async def show_today(visit: Visit) -> Message:
    """All that needs the buyer today, the most urgent first."""
    known = await orders.open_orders(visit)
    shown = today_message(visit.texts, known, visit.today, visit.policy)
    return Adding(visit).mentioned(shown)


async def status(update: Update, context: Context) -> None:
    """`/status [N]`: the verdict, why, the dates ahead; without an order, what to do today."""
    if not text_after_command(update).strip():
        known = await orders.open_orders(context.visit)
        if len(known) > 1:
            await context.say(update, await show_today(context.visit))
            return
    await on_one_order(update, context, Action.STATUS, _show_status)


async def _show_status(visit: Visit, order: Order) -> Message:
    return status_message(visit.texts, order, visit.today, visit.policy)


async def track(update: Update, context: Context) -> None:
    """`/track [N] [WORDS]`: what does the tracking say? Words of trackers are recorded at once."""
    said = text_after_command(update).strip()
    first, _, rest = said.partition(" ")
    named = numbers(first)
    visit = context.visit
    told = parcel_report(rest if named else said, today=visit.today, language=visit.texts.language)

    async def show(visit: Visit, order: Order) -> Message:
        return await _note_tracking(visit, order, told)

    known = await orders.open_orders(context.visit)
    await with_order(update, context, known, named[0] if named else None, Action.TRACK, show)


async def _note_tracking(visit: Visit, order: Order, told: ParcelReport) -> Message:
    """Notes what the tracking says; asks where nothing was said, or what may mean several."""
    answers = told.answers
    if not answers:
        return await ask_tracking(visit, order)
    if len(answers) > 1:
        require_possible(order, TrackingReported(on=visit.today, state=order.parcel))
        meant = [Press(Action.TRACK_STATE, order.number, order.revision, one) for one in answers]
        return Message(visit.texts("typed-unclear"), states_rows(visit.texts, meant))
    if answers[0] == DELIVERED:
        return await _note_received(visit, order)
    state = ParcelState(answers[0])
    target = Target(order.number)
    return await reports.tracking(visit, target, state, since=told.since, until=told.until)


async def ask_tracking(visit: Visit, order: Order) -> Message:
    """The states of a parcel to choose from. Raises `DomainError` if none can be recorded."""
    require_possible(order, TrackingReported(on=visit.today, state=order.parcel))
    return tracking_question(visit.texts, order)


async def letter(update: Update, context: Context) -> None:
    """`/letter [N]`: the letters that fit now."""
    await on_one_order(update, context, Action.LETTER, offer_letters)


async def offer_letters(visit: Visit, order: Order) -> Message:
    """The letters that fit now."""
    kinds = fitting_letters(order, advise(order, visit.today, visit.policy), visit.policy)
    if len(kinds) == 1:
        return await write(visit, order, kinds[0])
    return choose_letter(visit.texts, order, kinds)


async def write(visit: Visit, order: Order, kind: LetterKind) -> Message:
    """One letter, ready to copy."""
    look = await orders.last_look(visit, order)
    return letter_message(visit.texts, kind, order, visit.today, visit.policy, look=look)


async def received(update: Update, context: Context) -> None:
    """`/received [N]`: the parcel has arrived."""
    await on_one_order(update, context, Action.ARRIVED, _note_received)


async def _note_received(visit: Visit, order: Order) -> Message:
    return await reports.received(visit, Target(order.number))


async def close(update: Update, context: Context) -> None:
    """`/close [N]`: done with an order."""
    await on_one_order(update, context, Action.CLOSE, ask_to_close)


async def ask_to_close(visit: Visit, order: Order) -> Message:
    """Asks before closing, with a warning while a dispute could still be opened.

    Raises `DomainError` for a closed order.
    """
    require_possible(order, OrderClosed(on=visit.today))
    advice = advise(order, visit.today, visit.policy)
    return close_question(visit.texts, order, advice.deadline)
