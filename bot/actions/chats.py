"""Use cases about the chat itself: entering it, waking up, drafts."""

from dataclasses import dataclass, replace

from advisor.buyer import Buyer
from advisor.places import guess_country, guess_zone
from advisor.wording.texts import choose_language
from bot.actions.desk import Desk, clean_desk, desk_of, put_desk
from bot.services import Services
from storage.records import Chat

#: Labels of buttons with the callback data behind them.
_Choices = tuple[tuple[str, str], ...]


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
    """The payload of the dialogue that the chat is in; one left for a day has stepped aside."""
    return (await desk(services, chat_id)).live(services.clock.now())


async def desk(services: Services, chat_id: int) -> Desk:
    """Everything that the chat has under way."""
    async with services.database.reading() as uow:
        return desk_of(await uow.drafts.get(chat_id))


async def keep_draft(services: Services, chat_id: int, payload: str, *, new: bool = False) -> None:
    """Stores the dialogue that the chat is in. A new one puts aside what was open before."""
    now = services.clock.now()
    async with services.database.writing() as uow:
        kept = desk_of(await uow.drafts.get(chat_id))
        await put_desk(uow, chat_id, (kept.cleared() if new else kept).with_open(payload, now), now)
        await uow.commit()


async def keep_choices(services: Services, chat_id: int, choices: _Choices) -> None:
    """Stores what may be answered to the question asked last; empty if it was answered."""
    now = services.clock.now()
    async with services.database.writing() as uow:
        kept = desk_of(await uow.drafts.get(chat_id))
        await put_desk(uow, chat_id, replace(kept, choices=choices, asked_at=now), now)
        await uow.commit()


async def forget_choices(services: Services, chat_id: int) -> None:
    """The question asked last was answered."""
    if (await desk(services, chat_id)).choices:
        await keep_choices(services, chat_id, ())


async def take_up(services: Services, chat_id: int, dialogue_id: int) -> str | None:
    """Opens a dialogue that was put aside or left alone. Gives its payload, if it is there."""
    now = services.clock.now()
    async with services.database.writing() as uow:
        taken = desk_of(await uow.drafts.get(chat_id)).taken_up(dialogue_id, now)
        if taken is not None:
            await put_desk(uow, chat_id, taken, now)
            await uow.commit()
    return None if taken is None or taken.open is None else taken.open.payload


async def drop_aside(services: Services, chat_id: int) -> None:
    """Drops every dialogue that was put aside."""
    async with services.database.writing() as uow:
        kept = desk_of(await uow.drafts.get(chat_id))
        await put_desk(uow, chat_id, replace(kept, aside=()), services.clock.now())
        await uow.commit()


async def drop_draft(services: Services, chat_id: int) -> bool:
    """Leaves the dialogue that the chat is in. Gives whether there was one."""
    now = services.clock.now()
    async with services.database.writing() as uow:
        kept = desk_of(await uow.drafts.get(chat_id))
        await clean_desk(uow, chat_id, now)
        await uow.commit()
    return kept.live(now) is not None
