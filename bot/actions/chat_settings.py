"""Use cases of the settings: each change moves the reminders that hang on it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import available_timezones

from advisor.buyer import Buyer
from advisor.events import FactsCorrected, RecordedEvent
from advisor.places import COUNTRIES
from advisor.transitions import apply
from advisor.wording.chat_settings import COUNTRY, HOUR, LANGUAGE, NAG, OFF, ON, QUIET, WEEKLY, ZONE
from advisor.wording.texts import available_languages
from bot.actions.chats import Caller
from bot.services import Services
from scheduler.planner import project
from storage.records import Chat, StoredOrder
from storage.unit_of_work import UnitOfWork


async def change(
    services: Services, chat: Chat, caller: Caller, setting: str, value: str
) -> Chat | None:
    """Sets one setting and plans all reminders of the chat anew.

    Returns the chat as it is then, or `None` if there is no such setting or value.
    """
    changed = _changed(chat, setting, value)
    if changed is not None:
        await _save(services, changed, caller, send_elsewhere=setting == COUNTRY)
    return changed


def with_settings(chat: Chat, wanted: Iterable[tuple[str, str]]) -> Chat:
    """The chat with several settings and their values; what there is not, is passed over."""
    for setting, value in wanted:
        chat = _changed(chat, setting, value) or chat
    return chat


async def restore(
    services: Services, chat: Chat, caller: Caller, wanted: Iterable[tuple[str, str]]
) -> Chat:
    """Sets several settings at once, as `change` sets one. Gives the chat as it is then."""
    changed = with_settings(chat, wanted)
    if changed != chat:
        elsewhere = changed.buyer.country != chat.buyer.country
        await _save(services, changed, caller, send_elsewhere=elsewhere)
    return changed


async def _save(services: Services, changed: Chat, caller: Caller, *, send_elsewhere: bool) -> None:
    """Stores the settings, and plans all reminders of the chat anew."""
    now = services.clock.now()
    due = []
    async with services.database.writing() as uow:
        await uow.chats.save(changed)
        for stored in await uow.orders.of_chat(caller.chat_id, open_only=True):
            if send_elsewhere:
                stored = await _send_elsewhere(uow, stored, changed.buyer, caller, now)  # noqa: PLW2901 - the order as it is from now on
            due.append(await project(uow, stored, changed.buyer, services.policy, now))
        await uow.commit()
    services.alarm.wake_by(min((one for one in due if one is not None), default=None))


async def _send_elsewhere(
    uow: UnitOfWork, stored: StoredOrder, buyer: Buyer, caller: Caller, now: datetime
) -> StoredOrder:
    """The order with the country of the chat as its destination (A8, B5)."""
    event = FactsCorrected(on=buyer.today(now), destination=buyer.country)
    sequence = await uow.orders.last_sequence(stored.id) + 1
    recorded = RecordedEvent(sequence=sequence, at=now, by=caller.user_id, event=event)
    after = StoredOrder(stored.id, stored.chat_id, apply(stored.order, event, sequence))
    return await uow.orders.save(after, recorded)


def _changed(chat: Chat, setting: str, value: str) -> Chat | None:
    """The chat with one setting changed; `None` for what cannot be set."""
    buyer = chat.buyer
    if setting == LANGUAGE and value in available_languages():
        return replace(chat, buyer=replace(buyer, language=value), language_chosen=True)
    if setting == ZONE and value in available_timezones():
        return replace(chat, buyer=replace(buyer, timezone=value), timezone_chosen=True)
    if setting == HOUR and value in map(str, range(24)):
        return replace(chat, buyer=replace(buyer, reminder_hour=int(value)))
    if setting == COUNTRY and value in (*COUNTRIES, "other"):
        return replace(chat, buyer=replace(buyer, country=None if value == "other" else value))
    return _with_other_nudges(chat, setting, value)


def _with_other_nudges(chat: Chat, setting: str, value: str) -> Chat | None:
    """The chat with its nudges set otherwise; `None` for what cannot be set."""
    if setting == QUIET:
        return _with_quiet_hours(chat, value)
    if setting == NAG and value in (ON, OFF):
        return replace(chat, buyer=replace(chat.buyer, nagging=value == ON))
    if setting == WEEKLY and value in (ON, OFF):
        return replace(chat, buyer=replace(chat.buyer, weekly=value == ON))
    return None


def _with_quiet_hours(chat: Chat, value: str) -> Chat | None:
    """The chat with quiet hours such as `22-8`, or with none; `None` for what are no such hours."""
    if value == OFF:
        return replace(chat, buyer=replace(chat.buyer, quiet_from=None, quiet_to=None))
    begins, _, ends = value.partition("-")
    hours = list(map(str, range(24)))
    if begins not in hours or ends not in hours or begins == ends:
        return None
    buyer = replace(chat.buyer, quiet_from=int(begins), quiet_to=int(ends))
    return replace(chat, buyer=buyer)
