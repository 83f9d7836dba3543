"""Use cases of importing orders and settings from a file: what is in it, and adding it."""

import asyncio
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from advisor.errors import DomainError
from advisor.order import Order
from advisor.reporters import ByImport
from advisor.wording.message import Message
from advisor.wording.takeaway import WITH_SETTINGS, Found, changed_settings, import_preview
from bot.actions import chat_settings
from bot.files.imports import Archive, Restored, identities, read_archive
from bot.visit import Visit
from storage.records import Chat

#: Orders that are added in one transaction.
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Added:
    """The result of an import."""

    orders: int
    open: int
    """Those of them that are not closed."""
    chat: Chat
    """The chat after that: with the settings of the file, if they were wanted."""


async def preview(visit: Visit, content: bytes) -> Message:
    """What is in a file, and whether to import it. Raises `UnreadableFileError`."""
    archive = await _read(visit, content)
    async with visit.services.database.reading() as uow:
        known = [stored.order for stored in await uow.orders.of_chat(visit.chat_id)]
    new = _new(archive, known)
    found = Found(
        orders=len(archive.orders) + archive.broken,
        known=len(archive.orders) - len(new),
        broken=archive.broken,
        dropped=sum(one.dropped for one in new),
        new=len(new),
    )
    after = chat_settings.with_settings(visit.chat, archive.settings)
    lines = changed_settings(visit.texts, visit.buyer, after.buyer)
    return import_preview(visit.texts, found, _digest(content), lines)


async def confirm(visit: Visit, wanted: str, content: bytes) -> Added | None:
    """Adds the orders of a file; `None` if it is not the one that the button was made for.

    `wanted` is what the button says: which file, and whether its settings are imported too. What is
    already due counts as mentioned in the answer. Raises `UnreadableFileError`, and `DomainError`
    if too many orders would be open.
    """
    digest, with_settings, _ = wanted.partition(WITH_SETTINGS)
    if _digest(content) != digest:
        return None
    archive = await _read(visit, content)
    if not with_settings:
        archive = replace(archive, settings=())
    return await _add(visit, archive)


async def _add(visit: Visit, archive: Archive) -> Added:
    """Adds the orders in batches, so that others can store something in between.

    If it is interrupted, importing the same file again adds the rest.
    """
    async with visit.services.database.reading() as uow:
        known = [stored.order for stored in await uow.orders.of_chat(visit.chat_id)]
    new = _new(archive, known)
    _refuse_too_many(visit, known, new)
    chat = await chat_settings.restore(visit, archive.settings, final=False)
    for start in range(0, len(new) or 1, _AT_ONCE):
        async with visit.changing(final=start + _AT_ONCE >= len(new)) as change:
            for one in new[start : start + _AT_ONCE]:
                await change.restore(one.order, one.history)
    return Added(len(new), _open(one.order for one in new), chat)


async def _read(visit: Visit, content: bytes) -> Archive:
    """Off the event loop: a large file takes a while."""
    by = ByImport(visit.caller.user_id)
    return await asyncio.to_thread(read_archive, content, by=by, now=visit.now)


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


def _refuse_too_many(visit: Visit, known: Sequence[Order], new: Sequence[Restored]) -> None:
    count = _open(known)
    if count + _open(one.order for one in new) > visit.services.limits.open_orders:
        raise DomainError("error-too-many-orders", count=count)
    if len(known) + len(new) > visit.services.limits.all_orders:
        raise DomainError("error-too-many-kept", count=len(known))


def _open(orders: Iterable[Order]) -> int:
    return sum(not order.is_closed for order in orders)


def _digest(content: bytes) -> str:
    """Short enough for a button, long enough that no other file has the same by chance."""
    return hashlib.sha256(content).hexdigest()[:32]
