"""Use cases of bringing orders and settings back from a file: what is in it, and taking it over."""

import asyncio
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from advisor.errors import DomainError
from advisor.order import Order
from advisor.wording.message import Message
from advisor.wording.takeaway import WITH_SETTINGS, Found, changed_settings, import_preview
from advisor.wording.texts import texts_for
from bot.actions import chat_settings
from bot.actions.chats import Caller
from bot.actions.orders import refuse_repeats
from bot.files.imports import Archive, Restored, identities, read_archive
from bot.services import Services
from scheduler.planner import project_new
from storage.records import Chat

#: Orders that are added in one transaction.
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Added:
    """What has become of a file."""

    orders: int
    open: int
    """Those of them that are not closed."""
    chat: Chat
    """The chat as it is then: with the settings of the file, if they were wanted."""


async def preview(services: Services, chat: Chat, caller: Caller, content: bytes) -> Message:
    """What is in a file, and whether to take it over. Raises `UnreadableFileError`."""
    archive = await _read(services, caller, content)
    async with services.database.reading() as uow:
        known = [stored.order for stored in await uow.orders.of_chat(caller.chat_id)]
    new = _new(archive, known)
    found = Found(
        orders=len(archive.orders) + archive.broken,
        known=len(archive.orders) - len(new),
        broken=archive.broken,
        dropped=sum(one.dropped for one in new),
        new=len(new),
    )
    texts, after = (
        texts_for(chat.buyer.language),
        chat_settings.with_settings(chat, archive.settings),
    )
    lines = changed_settings(texts, chat.buyer, after.buyer)
    return import_preview(texts, found, _digest(content), lines)


async def confirm(
    services: Services, chat: Chat, caller: Caller, wanted: str, content: bytes
) -> Added | None:
    """Adds the orders of a file; `None` if it is not the one that the button was made for.

    `wanted` is what the button says: which file, and whether its settings are taken over too.
    What is due by now counts as told by the answer. Raises `UnreadableFileError`, and `DomainError`
    if too many orders would be open.
    """
    digest, with_settings, _ = wanted.partition(WITH_SETTINGS)
    if _digest(content) != digest:
        return None
    archive = await _read(services, caller, content)
    if not with_settings:
        archive = replace(archive, settings=())
    return await _add(services, chat, caller, archive)


async def _add(services: Services, chat: Chat, caller: Caller, archive: Archive) -> Added:
    """Adds the orders some at a time, so that others can store something in between.

    Whatever ends it on the way, the same file brings the rest.
    """
    async with services.database.reading() as uow:
        await refuse_repeats(uow, caller)
        known = [stored.order for stored in await uow.orders.of_chat(caller.chat_id)]
    new = _new(archive, known)
    _refuse_too_many(services, known, new)
    chat = await chat_settings.restore(services, chat, caller, archive.settings)
    for start in range(0, len(new), _AT_ONCE):
        last = start + _AT_ONCE >= len(new)
        await _add_some(services, chat, caller, new[start : start + _AT_ONCE], last=last)
    return Added(len(new), _open(one.order for one in new), chat)


async def _add_some(
    services: Services, chat: Chat, caller: Caller, new: Sequence[Restored], *, last: bool
) -> None:
    """Adds orders and plans their reminders; with the `last` of them the update is carried out."""
    now, due = services.clock.now(), []
    async with services.database.writing() as uow:
        await refuse_repeats(uow, caller)
        for one in new:
            order = replace(one.order, number=await uow.orders.next_number(caller.chat_id))
            stored = await uow.orders.restore(caller.chat_id, order, one.history)
            due.append(await project_new(uow, stored, chat.buyer, services.policy, now))
        if last:
            await uow.chats.note_update(caller.chat_id, caller.update_id)
        await uow.commit()
    services.alarm.wake_by(min((one for one in due if one is not None), default=None))


async def _read(services: Services, caller: Caller, content: bytes) -> Archive:
    """Beside the event loop: a large file takes a while."""
    now = services.clock.now()
    return await asyncio.to_thread(read_archive, content, by=caller.user_id, now=now)


def _new(archive: Archive, known: Iterable[Order]) -> list[Restored]:
    """The orders of the file that are not here yet, each once.

    Several parcels of a file may have one order number; only what is the same throughout is one.
    """
    here = {identity for order in known for identity in identities(order)}
    new = {
        tuple(identities(one.order)): one
        for one in archive.orders
        if here.isdisjoint(identities(one.order))
    }
    return list(new.values())


def _refuse_too_many(services: Services, known: Sequence[Order], new: Sequence[Restored]) -> None:
    count = _open(known)
    if count + _open(one.order for one in new) > services.limits.open_orders:
        raise DomainError("error-too-many-orders", count=count)


def _open(orders: Iterable[Order]) -> int:
    return sum(not order.is_closed for order in orders)


def _digest(content: bytes) -> str:
    """Short enough for a button, long enough that no other file has the same by chance."""
    return hashlib.sha256(content).hexdigest()[:32]
