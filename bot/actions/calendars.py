"""Use cases of the private calendar: a link that is shown once, renewed, closed, and read."""

import asyncio
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from advisor.buyer import Buyer
from advisor.policy import Policy
from advisor.wording.message import Message
from advisor.wording.takeaway import NEW, OFF, calendar_link, calendar_open
from advisor.wording.texts import texts_for
from bot.files.calendar import Dated, calendar_of
from bot.services import Services
from bot.visit import Visit
from storage.records import Chat

#: The path of calendars, below the public address.
PATH = "/calendar/"
ENDING = ".ics"

#: Random bytes of a secret: far more than anybody could try.
_SECRET_BYTES = 24


@dataclass(frozen=True, slots=True)
class Issue:
    """A calendar that can be served as it is now."""

    buyer: Buyer
    orders: Sequence[Dated]
    at: datetime
    """The UTC instant for which it is."""
    tag: str
    """A tag that changes with the content."""
    changed_at: datetime
    """The UTC instant since which the content has been the same."""


async def page(visit: Visit, wanted: str) -> Message:
    """What a button of the calendar answers: its state, a new link, or that it is closed."""
    if visit.services.public_url is None:
        return Message(visit.texts("calendar-not-offered"))
    if wanted == OFF:
        return await _close(visit)
    async with visit.services.database.reading() as uow:
        known = await uow.calendars.of_chat(visit.chat_id)
    if known is None or wanted == NEW:
        return await _open(visit, visit.services.public_url)
    return calendar_open(visit.texts, visit.buyer.today(known.created_at))


async def _open(visit: Visit, public_url: str) -> Message:
    """A new link, which replaces any other; only this answer ever contains it."""
    secret = secrets.token_urlsafe(_SECRET_BYTES)
    async with visit.services.database.writing() as uow:
        now = visit.now
        await uow.calendars.put(visit.chat_id, fingerprint(secret), now)
        await uow.commit()
    url = f"{public_url}{PATH}{secret}{ENDING}"
    return calendar_link(visit.texts, url)


async def _close(visit: Visit) -> Message:
    async with visit.services.database.writing() as uow:
        await uow.calendars.close(visit.chat_id)
        await uow.commit()
    return Message(visit.texts("calendar-closed"))


async def read(services: Services, secret: str) -> Issue | None:
    """The calendar that a secret opens; `None` if it opens none, or no longer does.

    It is found by the fingerprint of the secret: nothing, not even the time taken, shows how close
    a wrong one is.
    """
    now = services.clock.now()
    async with services.database.reading() as uow:
        address = await uow.calendars.opened_by(fingerprint(secret))
        chat = None if address is None else await uow.chats.get(address.chat_id)
        if address is None or chat is None:
            return None
        stored = await uow.orders.of_chat(chat.buyer.chat_id, open_only=True)
        recorded = await uow.orders.recorded(chat.buyer.chat_id)
    dated = [Dated(one.order, recorded[one.id]) for one in stored]
    tag = _tag(services, chat.buyer, dated, now)
    changed_at = address.changed_at
    if tag != address.content:
        changed_at = now
        await _note_content(services, chat, tag, now)
    return Issue(chat.buyer, dated, now, tag, changed_at)


async def content(services: Services, issue: Issue) -> bytes:
    """The content to serve, made off the event loop: a long calendar takes a while."""
    return await drawn_up(issue.orders, issue.buyer, issue.at, services.policy)


async def drawn_up(orders: Sequence[Dated], buyer: Buyer, now: datetime, policy: Policy) -> bytes:
    """A calendar file, made off the event loop."""
    return await asyncio.to_thread(
        calendar_of, texts_for(buyer.language), orders, buyer, now, policy
    )


def _tag(services: Services, buyer: Buyer, orders: Sequence[Dated], now: datetime) -> str:
    """A fingerprint of everything that goes into a calendar, computed without making it."""
    steps = [(one.order.number, one.recorded) for one in orders]
    made_of = repr((buyer, buyer.today(now), steps, services.policy))
    return hashlib.sha256(made_of.encode()).hexdigest()


async def _note_content(services: Services, chat: Chat, tag: str, now: datetime) -> None:
    async with services.database.writing() as uow:
        await uow.calendars.note_content(chat.buyer.chat_id, tag, now)
        await uow.commit()


def fingerprint(secret: str) -> str:
    """What is stored of a secret: enough to recognise it, useless to whoever sees it."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
