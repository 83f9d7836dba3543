"""Use cases of correcting: which fact, how it is, and the order with every date after it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from advisor.dialogues.corrections import (
    OF_THE_SHIPMENT,
    Correction,
    Fact,
    FactValue,
    Reader,
    correcting,
    correction_from_json,
    correction_to_json,
    fact_value,
)
from advisor.dialogues.registration import Registration
from advisor.errors import DomainError
from advisor.events import Event, FactsCorrected, TrackingNumberReplaced
from advisor.intake import Problem
from advisor.order import Order
from advisor.transitions import apply
from advisor.wording.buttons import order_button
from advisor.wording.facts import edit_message, fact_line, fact_question
from advisor.wording.message import Action, Message
from advisor.wording.orders import changed_message
from advisor.wording.questions import problem_text
from advisor.wording.texts import Html, Texts, texts_for
from bot.actions import orders, registration
from bot.actions.chats import Caller, drop_draft, keep_draft, open_draft
from bot.actions.reports import Target
from bot.errors import StaleButtonError
from bot.services import Services
from storage.records import Chat

#: A message that registers an order does so within this time.
_AT_ONCE = timedelta(minutes=1)

#: Telegram lets people change a message for two days; what claims another age has its date wrong.
_LONG_AGO = timedelta(days=30)


async def begin(services: Services, chat: Chat, order: Order, said: str = "") -> Message:
    """Which fact shall be another? Raises `DomainError` for an order that is closed."""
    apply(order, FactsCorrected(on=_today(services, chat)))
    return edit_message(texts_for(chat.buyer.language), order, said)


async def of_message(services: Services, chat: Chat, sent_at: datetime) -> Message | None:
    """The same for the open order that a message, sent at that instant, registered, if any did."""
    if abs(services.clock.now() - sent_at) > _LONG_AGO:
        return None
    day = chat.buyer.today(sent_at)
    found: list[tuple[timedelta, Order]] = []
    async with services.database.reading() as uow:
        for stored in await uow.orders.of_chat(chat.buyer.chat_id, open_only=True):
            if stored.order.registered_on not in (day, day + timedelta(days=1)):
                continue
            first, *_ = await uow.orders.history(stored.id)
            apart = abs(first.recorded.at - sent_at)
            if apart <= _AT_ONCE:
                found.append((apart, stored.order))
    if not found:
        return None
    _, order = min(found, key=lambda one: (one[0], one[1].number))
    said = texts_for(chat.buyer.language)("edit-changed-message")
    return await begin(services, chat, order, said)


async def ask(
    services: Services, chat: Chat, caller: Caller, target: Target, fact: Fact
) -> Message:
    """How is that fact? Of an order that was not sent yet, the shipment is asked for as a whole.

    Raises `StaleButtonError` if the order has changed since the button was made, and `DomainError`
    if it is gone or closed.
    """
    order = await _open_order(services, chat, target)
    if fact in OF_THE_SHIPMENT and order.shipped_on is None:
        return await registration.ship(services, chat, caller, order.number)
    await _keep(services, chat, order, fact)
    return fact_question(texts_for(chat.buyer.language), order, fact, _today(services, chat))


async def answer(services: Services, chat: Chat, caller: Caller, text: str) -> Message | None:
    """Takes a written answer; `None` if no fact is asked for. Raises `DomainError`."""
    payload = await open_draft(services, chat.buyer.chat_id)
    asked = None if payload is None else correction_from_json(payload)
    if asked is None:
        return None
    try:
        order = await _open_order(services, chat, Target(asked.order))
    except DomainError:  # the order is gone, or closed: the question has no meaning any more
        await drop_draft(services, chat.buyer.chat_id)
        raise
    return await _take(services, chat, caller, order, asked.fact, text)


async def choose(
    services: Services, chat: Chat, caller: Caller, target: Target, fact: Fact, text: str
) -> Message:
    """Takes a button's answer; an empty one clears the fact. Raises as `ask` does."""
    order = await _open_order(services, chat, target)
    if not text:
        return await _correct(services, chat, caller, order, fact, None)
    return await _take(services, chat, caller, order, fact, text)


async def _take(
    services: Services, chat: Chat, caller: Caller, order: Order, fact: Fact, text: str
) -> Message:
    """Corrects a fact by what was said, or asks again and says what is wrong."""
    texts, today = texts_for(chat.buyer.language), _today(services, chat)
    reader = Reader(Registration(today, chat.buyer.language, services.policy), texts.locale, today)
    value = reader.read(order, fact, text)
    if not isinstance(value, Problem):
        return await _correct(services, chat, caller, order, fact, value)
    await _keep(services, chat, order, fact)
    said, readings = problem_text(texts, value), reader.readings(value)
    return fact_question(texts, order, fact, today, said=said, readings=readings)


async def _correct(
    services: Services, chat: Chat, caller: Caller, order: Order, fact: Fact, value: FactValue
) -> Message:
    texts, today = texts_for(chat.buyer.language), _today(services, chat)
    if value == fact_value(order, fact):
        await drop_draft(services, chat.buyer.chat_id)
        return Message(texts("error-nothing-changes"))

    def event(order: Order, on: date) -> Event:
        return correcting(order, fact, value, on)

    change = await orders.change(
        services, chat, caller, order.number, event, revision=order.revision, ends_dialogue=True
    )
    replaced = isinstance(correcting(order, fact, value, today), TrackingNumberReplaced)
    said = _noted(texts, change.after, fact, replaced=replaced)
    message = changed_message(texts, said, change.after, change.moved, today, services.policy)
    again = (order_button(texts, Action.EDIT, change.after),)
    return replace(message, buttons=(*message.buttons, again))


def _noted(texts: Texts, order: Order, fact: Fact, *, replaced: bool) -> Html:
    if replaced:
        return texts("edit-number", tracking=order.tracking_number)
    line = fact_line(texts, fact, fact_value(order, fact))
    if fact is Fact.SHIPPED_ON:
        return texts("edit-shipped", fact=line, date=order.protection_end)
    return texts("edit-another", fact=line)


async def _keep(services: Services, chat: Chat, order: Order, fact: Fact) -> None:
    asked = correction_to_json(Correction(order=order.number, fact=fact))
    await keep_draft(services, chat.buyer.chat_id, asked)


async def _open_order(services: Services, chat: Chat, target: Target) -> Order:
    order = await orders.find(services, chat.buyer.chat_id, target.number)
    if target.revision is not None and target.revision != order.revision:
        raise StaleButtonError(order.number)
    apply(order, FactsCorrected(on=_today(services, chat)))
    return order


def _today(services: Services, chat: Chat) -> date:
    return chat.buyer.today(services.clock.now())
