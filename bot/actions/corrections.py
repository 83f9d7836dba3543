"""Use cases of correcting: which fact, its right value, and the order with every date after it."""

from datetime import date, datetime, timedelta

from advisor.dialogues.corrections import (
    OF_THE_SHIPMENT,
    Correction,
    Fact,
    FactValue,
    Reader,
    correcting,
    fact_value,
)
from advisor.errors import DomainError
from advisor.events import Event, FactsCorrected, TrackingNumberReplaced
from advisor.intake import Problem
from advisor.order import Order
from advisor.transitions import require_possible
from advisor.wording.buttons import order_button
from advisor.wording.facts import edit_message, fact_line, fact_question, value_said
from advisor.wording.law import law_text
from advisor.wording.message import Action, Message
from advisor.wording.orders import changed_message
from advisor.wording.questions import problem_text
from advisor.wording.texts import Html, Texts, join_paragraphs
from bot.actions import orders, registration
from bot.actions.orders import Changed, Target
from bot.visit import Visit

#: A message that registers an order does so within this time.
_AT_ONCE = timedelta(minutes=1)

#: Telegram lets people edit a message for two days; one that claims another age has a wrong date.
_LONG_AGO = timedelta(days=30)


async def ask_which(visit: Visit, order: Order, said: str = "") -> Message:
    """Which fact shall be corrected? Raises `DomainError` for a closed order."""
    require_possible(order, FactsCorrected(on=visit.today))
    return edit_message(visit.texts, order, said)


async def of_message(visit: Visit, sent_at: datetime) -> Message | None:
    """The same for the open order that a message, sent at that instant, registered, if any did."""
    if abs(visit.now - sent_at) > _LONG_AGO:
        return None
    day = visit.buyer.today(sent_at)
    found: list[tuple[timedelta, Order]] = []
    async with visit.services.database.reading() as uow:
        for stored in await uow.orders.of_chat(visit.chat_id, open_only=True):
            if stored.order.registered_on not in (day, day + timedelta(days=1)):
                continue
            first, *_ = await uow.orders.history(stored.id)
            apart = abs(first.recorded.at - sent_at)
            if apart <= _AT_ONCE:
                found.append((apart, stored.order))
    if not found:
        return None
    _, order = min(found, key=lambda one: (one[0], one[1].number))
    said = visit.texts("edit-changed-message")
    return await ask_which(visit, order, said)


async def ask(visit: Visit, target: Target, fact: Fact) -> Message:
    """What is the right value? For an order that was not sent yet, asks for the whole shipment.

    Raises `StaleOrderError` if the order has changed since the button was made, and `DomainError`
    if it is gone or closed.
    """
    order = await _open_order(visit, target)
    if fact in OF_THE_SHIPMENT and order.shipped_on is None:
        return await registration.ship(visit, order.number)
    _keep(visit, order, fact)
    return fact_question(visit.texts, order, fact, visit.today)


async def answer(visit: Visit, text: str) -> Message | None:
    """Takes a written answer; `None` if no fact is asked for. Raises `DomainError`."""
    asked = visit.desk.open
    if not isinstance(asked, Correction):
        return None
    try:
        order = await _open_order(visit, Target(asked.order))
    except DomainError:  # the order is gone, or closed: the question no longer makes sense
        visit.desk.leave()
        raise
    return await _take(visit, order, asked.fact, text)


async def choose(visit: Visit, target: Target, fact: Fact, text: str) -> Message:
    """Takes a button's answer; an empty one clears the fact. Raises as `ask` does."""
    order = await _open_order(visit, target)
    if not text:
        return await _correct(visit, order, fact, None)
    return await _take(visit, order, fact, text)


async def _take(visit: Visit, order: Order, fact: Fact, text: str) -> Message:
    """Corrects a fact with what was said, or says what is wrong and asks again."""
    texts, today = visit.texts, visit.today
    reader = Reader(today, visit.buyer.language, texts.locale)
    value = reader.read(order, fact, value_said(texts, fact, text))
    if not isinstance(value, Problem):
        return await _correct(visit, order, fact, value)
    _keep(visit, order, fact)
    said, readings = problem_text(texts, value), reader.readings(value)
    return fact_question(texts, order, fact, today, said=said, readings=readings)


async def _correct(visit: Visit, order: Order, fact: Fact, value: FactValue) -> Message:
    texts, today = visit.texts, visit.today
    if value == fact_value(order, fact):
        visit.desk.leave()
        return Message(texts("error-nothing-changes"))

    def event(order: Order, on: date) -> Event:
        return correcting(order, fact, value, on)

    target = Target(order.number, order.revision)
    # J5: whoever buys at one site is not asked about each order.
    beside = _is_of_unknown_site if fact is Fact.SHOP and value is not None else None
    replaced = isinstance(correcting(order, fact, value, today), TrackingNumberReplaced)

    def worded(change: Changed) -> Message:
        said = _noted(texts, change.after, fact, replaced=replaced)
        if fact is Fact.PAID_WITH:  # what hangs on it
            said = join_paragraphs([said, law_text(texts, change.after, visit.policy)])
        message = changed_message(texts, said, change.after, change.moved, today, visit.policy)
        return message.with_rows((order_button(texts, Action.EDIT, change.after),))

    return await orders.change_and_say(
        visit, target, event, worded, ends_dialogue=True, beside=beside
    )


def _is_of_unknown_site(order: Order) -> bool:
    return order.shop is None


def _noted(texts: Texts, order: Order, fact: Fact, *, replaced: bool) -> Html:
    if replaced:
        return texts("edit-number", tracking=order.tracking_number)
    line = fact_line(texts, fact, fact_value(order, fact))
    if fact is Fact.SHIPPED_ON and order.protection_end is not None:
        return texts("edit-shipped", fact=line, date=order.protection_end)
    return texts("edit-another", fact=line)


def _keep(visit: Visit, order: Order, fact: Fact) -> None:
    visit.desk.keep(Correction(order=order.number, fact=fact))


async def _open_order(visit: Visit, target: Target) -> Order:
    order = await orders.find(visit, target.number, target.revision)
    require_possible(order, FactsCorrected(on=visit.today))
    return order
