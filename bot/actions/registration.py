"""Use cases of registering: from a first text, over questions, to a planned order."""

from datetime import date

from pydantic import ValidationError

from advisor.corrections import correction_from_json
from advisor.registration import Draft, Registration, Step, draft_from_json, draft_to_json
from advisor.wording.message import Message
from advisor.wording.orders import changed_message, registered_message
from advisor.wording.questions import problem_text, registration_question
from advisor.wording.texts import join_paragraphs, texts_for
from bot.actions import orders
from bot.actions.chats import Caller, drop_draft, keep_draft, open_draft
from bot.services import Services
from storage.records import Chat


async def begin(services: Services, chat: Chat, caller: Caller, text: str) -> Message:
    """Registers from one text, or asks for what is missing. Raises `DomainError`."""
    registration = _registration(services, chat)
    return await _go_on(services, chat, caller, registration, registration.begin(text))


async def answer(services: Services, chat: Chat, caller: Caller, text: str) -> Message | None:
    """Takes a written answer; `None` if no question is open. Raises `DomainError`."""
    draft = await _draft(services, chat)
    if draft is None:
        return None
    registration = _registration(services, chat)
    return await _go_on(services, chat, caller, registration, registration.answer(draft, text))


async def press(services: Services, chat: Chat, caller: Caller, argument: str) -> Message | None:
    """Takes a button's answer; `None` if its question is not open. Raises `DomainError`."""
    draft = await _draft(services, chat)
    registration = _registration(services, chat)
    step = None if draft is None else registration.press(draft, argument)
    if step is None:
        return None
    return await _go_on(services, chat, caller, registration, step)


def looks_like_an_order(services: Services, chat: Chat, text: str) -> bool:
    """Whether a text without a command tells enough of an order to begin with it."""
    draft = _registration(services, chat).begin(text).draft
    told = (draft.tracking, draft.shipped_on, draft.protection, draft.order_number, draft.price)
    return sum(fact is not None for fact in told) >= 2


async def _go_on(
    services: Services, chat: Chat, caller: Caller, registration: Registration, step: Step
) -> Message:
    """Registers a complete draft; keeps an incomplete one and asks on."""
    texts, today = texts_for(chat.buyer.language), _today(services, chat)
    if step.refused:
        return Message(join_paragraphs([problem_text(texts, one) for one in step.problems]))
    if step.draft.asking is not None:
        await keep_draft(services, caller.chat_id, draft_to_json(step.draft))
        return registration_question(texts, step, registration, today)
    if step.draft.order is not None:
        return await _tell_shipment(services, chat, caller, registration, step.draft)
    event = registration.complete(step.draft, chat.buyer.country)
    order = await orders.register(services, chat, caller, event)
    return registered_message(texts, order, today, services.policy)


async def ship(services: Services, chat: Chat, caller: Caller, number: int) -> Message:
    """Asks when a registered order was sent, and how long it is protected."""
    order = await orders.find(services, caller.chat_id, number)
    registration = _registration(services, chat)
    return await _go_on(services, chat, caller, registration, registration.ship(order))


async def _tell_shipment(
    services: Services, chat: Chat, caller: Caller, registration: Registration, draft: Draft
) -> Message:
    """The clock of a registered order starts: its full timeline is planned (A1)."""
    event = registration.shipment(draft)
    number = draft.order or 0
    change = await orders.change(services, chat, caller, number, lambda *_: event)
    await drop_draft(services, caller.chat_id)
    texts, today = texts_for(chat.buyer.language), _today(services, chat)
    return changed_message(texts, texts("noted-shipped"), change.after, 0, today, services.policy)


async def _draft(services: Services, chat: Chat) -> Draft | None:
    payload = await open_draft(services, chat.buyer.chat_id)
    if payload is None or correction_from_json(payload) is not None:
        return None
    try:
        return draft_from_json(payload)
    except ValidationError:  # a draft of an older version: better forgotten than in the way
        await drop_draft(services, chat.buyer.chat_id)
        return None


def _registration(services: Services, chat: Chat) -> Registration:
    return Registration(_today(services, chat), chat.buyer.language, services.policy)


def _today(services: Services, chat: Chat) -> date:
    return chat.buyer.today(services.clock.now())
