"""The use case of exporting everything."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from advisor.wording.case_file import CaseFile, case_file
from advisor.wording.takeaway import calendar_buttons, import_buttons
from bot.actions.stories import stories
from bot.files.calendar import Dated, calendar_of
from bot.files.exports import File, Story, archive_file, table_file
from bot.visit import Visit
from scheduler.changes import existing


async def export(visit: Visit) -> tuple[File, ...]:
    """All orders of the chat as files; none without orders."""
    chat_id = visit.chat_id
    async with visit.services.database.reading() as uow:
        told = [story async for story in stories(uow, await uow.orders.of_chat(chat_id))]
        calendar = await uow.calendars.of_chat(chat_id)
        draft = await uow.drafts.get(chat_id)
    if not told:
        return ()
    kept = Kept(
        dialogue=None if draft is None else draft.payload,
        calendar_since=None if calendar is None else calendar.created_at,
    )
    # One at a time, and off the event loop: with many orders it is seconds of work.
    async with visit.services.heavy:
        return await asyncio.to_thread(_files, visit, told, kept)


async def case(visit: Visit, number: int) -> File:
    """One order's case file as a PDF. Raises `DomainError` if there is no such order."""
    async with visit.services.database.reading() as uow:
        stored = await existing(uow, visit.chat_id, number)
        story = await uow.orders.story(stored.id)
        lookup = await uow.lookups.of_order(stored.id)
    look = None if lookup is None else lookup.last_look(stored.order, visit.buyer)
    content = case_file(stored.order, story, visit.buyer, visit.now, visit.policy, look=look)
    async with visit.services.heavy:
        pages = await asyncio.to_thread(_pages, content)
    return File(f"case-{number}.pdf", pages, visit.texts.plain("export-case"))


def _pages(content: CaseFile) -> bytes:
    """The file; what makes PDFs is loaded for the first one, since many bots never make any."""
    from bot.pictures.case_pages import draw_case  # noqa: PLC0415

    return draw_case(content)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored beside the orders."""

    dialogue: str | None
    calendar_since: datetime | None


def _files(visit: Visit, told: Sequence[Story], kept: Kept) -> tuple[File, ...]:
    texts, now, policy = visit.texts, visit.now, visit.policy
    orders = [story.order for story in told]
    dated = [Dated(story.order, story.recorded) for story in told]
    dates = calendar_of(texts, dated, visit.buyer, now, policy)
    offer = () if visit.services.public_url is None else calendar_buttons(texts)
    archive = archive_file(
        texts,
        visit.chat,
        told,
        now,
        dialogue=kept.dialogue,
        calendar_since=kept.calendar_since,
    )
    return (
        File("orders.ics", dates, texts.plain("export-calendar"), offer),
        table_file(texts, orders, visit.today, policy),
        replace(archive, buttons=import_buttons(texts)),
    )
