"""The use case of entering: whose chat it is, and waking it up."""

from dataclasses import replace
from datetime import datetime

from advisor.buyer import Buyer
from advisor.places import guess_country, guess_zone
from advisor.wording.texts import choose_language
from bot.desk import DeskInUse, read_desk
from bot.services import Services
from bot.visit import Caller, Visit
from storage.errors import StorageConflict
from storage.records import Chat


async def enter(services: Services, caller: Caller) -> Visit:
    """Begins a visit. The chat is created on the first one, and woken up if it was asleep."""
    now = services.clock.now()
    async with services.database.reading() as uow:
        chat = await uow.chats.get(caller.chat_id)
        desk = await read_desk(uow, caller.chat_id)
    if chat is None or chat.asleep_since is not None:
        try:
            chat = await _welcome(services, caller, now)
        except StorageConflict:  # another process has met them at the same moment
            chat = await _welcome(services, caller, now)
    in_use = DeskInUse(desk, caller.chat_id, now)
    return Visit(services=services, chat=chat, caller=caller, now=now, desk=in_use)


async def wake(services: Services, chat_id: int) -> None:
    """Reminds somebody again who had blocked the bot, without their having to write."""
    async with services.database.sharing() as uow:
        chat = await uow.chats.get(chat_id)
        if chat is None or chat.asleep_since is None:
            return
        await uow.chats.wake(chat_id)
        await uow.commit()
    services.alarm.wake_by(services.clock.now())


async def _welcome(services: Services, caller: Caller, now: datetime) -> Chat:
    """A new chat, or one that was asleep and is awake from here on."""
    async with services.database.sharing() as uow:
        chat = await uow.chats.get(caller.chat_id)
        if chat is None:
            chat = _new_chat(services, caller, now)
            await uow.chats.add(chat)
            await uow.commit()
            return chat
        await uow.chats.wake(caller.chat_id)
        await uow.commit()
    services.alarm.wake_by(now)  # for what fell due while it was asleep
    return replace(chat, asleep_since=None)


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
