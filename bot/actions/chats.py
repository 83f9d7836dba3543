"""Use cases about the chat itself: entering it, waking up, drafts."""

from dataclasses import replace
from datetime import datetime

from advisor.buyer import Buyer
from advisor.places import guess_country, guess_zone
from advisor.wording.texts import choose_language
from bot.actions.desk import Desk, clean_desk, desk_of, put_desk
from bot.services import Services
from bot.visit import Caller, Visit
from storage.records import Chat

#: Labels of buttons with the callback data behind them.
_Choices = tuple[tuple[str, str], ...]


async def enter(services: Services, caller: Caller) -> Visit:
    """Begins a visit. The chat is made on the first one, and woken up if it slept."""
    now = services.clock.now()
    chat = await _chat_of(services, caller, now)
    return Visit(services=services, chat=chat, caller=caller, now=now)


async def _chat_of(services: Services, caller: Caller, now: datetime) -> Chat:
    async with services.database.reading() as uow:
        chat = await uow.chats.get(caller.chat_id)
    if chat is not None and chat.asleep_since is None:
        return chat
    async with services.database.writing() as uow:
        chat = await uow.chats.get(caller.chat_id)
        if chat is None:
            chat = _new_chat(services, caller, now)
            await uow.chats.add(chat)
        else:
            await uow.chats.wake(caller.chat_id)
            chat = replace(chat, asleep_since=None)
        await uow.commit()
    services.alarm.wake_by(now)
    return chat


def _new_chat(services: Services, caller: Caller, now: datetime) -> Chat:
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
        created_at=now,
    )


async def open_draft(visit: Visit) -> str | None:
    """The payload of the dialogue that the chat is in; one left for a day has stepped aside."""
    return (await desk(visit)).live(visit.now)


async def desk(visit: Visit) -> Desk:
    """Everything that the chat has under way."""
    async with visit.services.database.reading() as uow:
        return desk_of(await uow.drafts.get(visit.chat_id))


async def keep_draft(visit: Visit, payload: str, *, new: bool = False) -> None:
    """Stores the dialogue that the chat is in. A new one puts aside what was open before."""
    async with visit.services.database.writing() as uow:
        kept = desk_of(await uow.drafts.get(visit.chat_id))
        await put_desk(
            uow,
            visit.chat_id,
            (kept.cleared() if new else kept).with_open(payload, visit.now),
            visit.now,
        )
        await uow.commit()


async def keep_choices(visit: Visit, choices: _Choices) -> None:
    """Stores what may be answered to the question asked last; empty if it was answered."""
    async with visit.services.database.writing() as uow:
        kept = desk_of(await uow.drafts.get(visit.chat_id))
        await put_desk(
            uow, visit.chat_id, replace(kept, choices=choices, asked_at=visit.now), visit.now
        )
        await uow.commit()


async def forget_choices(visit: Visit) -> None:
    """The question asked last was answered."""
    if (await desk(visit)).choices:
        await keep_choices(visit, ())


async def take_up(visit: Visit, dialogue_id: int) -> str | None:
    """Opens a dialogue that was put aside or left alone. Gives its payload, if it is there."""
    async with visit.services.database.writing() as uow:
        taken = desk_of(await uow.drafts.get(visit.chat_id)).taken_up(dialogue_id, visit.now)
        if taken is not None:
            await put_desk(uow, visit.chat_id, taken, visit.now)
            await uow.commit()
    return None if taken is None or taken.open is None else taken.open.payload


async def drop_aside(visit: Visit) -> None:
    """Drops every dialogue that was put aside."""
    async with visit.services.database.writing() as uow:
        kept = desk_of(await uow.drafts.get(visit.chat_id))
        await put_desk(uow, visit.chat_id, replace(kept, aside=()), visit.now)
        await uow.commit()


async def drop_draft(visit: Visit) -> bool:
    """Leaves the dialogue that the chat is in. Gives whether there was one."""
    async with visit.services.database.writing() as uow:
        kept = desk_of(await uow.drafts.get(visit.chat_id))
        await clean_desk(uow, visit.chat_id, visit.now)
        await uow.commit()
    return kept.live(visit.now) is not None
