"""Use cases about the chat itself: entering it, waking up, drafts."""

from dataclasses import dataclass, replace
from datetime import timedelta

from advisor.buyer import Buyer
from advisor.places import guess_country, guess_zone
from advisor.wording.texts import choose_language
from bot.services import Services
from storage.records import Chat

#: An unfinished dialogue is forgotten after this time and no longer swallows messages.
DRAFT_LIFETIME = timedelta(hours=24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who wants something, by which Telegram update."""

    chat_id: int
    user_id: int
    update_id: int
    language_code: str | None
    """The language that Telegram tells, as it tells it."""


async def enter(services: Services, caller: Caller) -> Chat:
    """The caller's chat; made on the first visit, woken up if it slept."""
    async with services.database.reading() as uow:
        chat = await uow.chats.get(caller.chat_id)
    if chat is not None and chat.asleep_since is None:
        return chat
    async with services.database.writing() as uow:
        chat = await uow.chats.get(caller.chat_id)
        if chat is None:
            chat = _new_chat(services, caller)
            await uow.chats.add(chat)
        else:
            await uow.chats.wake(caller.chat_id)
            chat = replace(chat, asleep_since=None)
        await uow.commit()
    services.alarm.wake_by(services.clock.now())
    return chat


def _new_chat(services: Services, caller: Caller) -> Chat:
    told = caller.language_code
    return Chat(
        buyer=Buyer(
            chat_id=caller.chat_id,
            language=choose_language(told, services.defaults.language),
            timezone=guess_zone(told, services.defaults.timezone),
            country=guess_country(told),
        ),
        language_chosen=False,
        timezone_chosen=False,
        created_at=services.clock.now(),
    )


async def open_draft(services: Services, chat_id: int) -> str | None:
    """The payload of the dialogue that the chat is in; one left for a day is forgotten."""
    async with services.database.reading() as uow:
        draft = await uow.drafts.get(chat_id)
    if draft is None or services.clock.now() - draft.updated_at > DRAFT_LIFETIME:
        return None
    return draft.payload


async def keep_draft(services: Services, chat_id: int, payload: str) -> None:
    """Stores the dialogue that the chat is in."""
    async with services.database.writing() as uow:
        await uow.drafts.put(chat_id, payload, services.clock.now())
        await uow.commit()


async def drop_draft(services: Services, chat_id: int) -> bool:
    """Leaves the dialogue that the chat is in. Returns whether there was one."""
    async with services.database.writing() as uow:
        draft = await uow.drafts.get(chat_id)
        await uow.drafts.delete(chat_id)
        await uow.commit()
    return draft is not None and services.clock.now() - draft.updated_at <= DRAFT_LIFETIME
