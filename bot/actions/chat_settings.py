"""Use cases of the settings: each change moves the reminders that depend on it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from advisor.events import FactsCorrected
from advisor.places import COUNTRIES, known_zones
from advisor.wording.chat_settings import (
    AUTO,
    COUNTRY,
    HOUR,
    LANGUAGE,
    OFF,
    ON,
    QUIET,
    SWITCHES,
    ZONE,
)
from advisor.wording.texts import available_languages
from bot.visit import Visit
from scheduler.changes import Change
from storage.records import Chat, StoredOrder


async def change(visit: Visit, setting: str, value: str) -> Chat | None:
    """Sets one setting. Returns the chat after that.

    `None` if there is no such setting or value.
    """
    if _changed(visit.chat, setting, value) is None:
        return None
    return await restore(visit, [(setting, value)])


def with_settings(chat: Chat, wanted: Iterable[tuple[str, str]]) -> Chat:
    """The chat with several settings and their values; unknown ones are skipped."""
    for setting, value in wanted:
        chat = _changed(chat, setting, value) or chat
    return chat


async def restore(visit: Visit, wanted: Sequence[tuple[str, str]], *, final: bool = True) -> Chat:
    """Sets several settings at once, and plans all reminders of the chat again.

    It is the `final` change of its update unless others follow. If everything is as wanted, nothing
    happens. Returns the chat after that.
    """
    if with_settings(visit.chat, wanted) == visit.chat:
        return visit.chat
    async with visit.changing(final=final) as change:
        before = change.chat.buyer.country
        await change.set_chat(with_settings(change.chat, wanted))
        moves = change.chat.buyer.country != before
        for stored in await change.uow.orders.of_chat(visit.chat_id, open_only=True):
            if moves and stored.order.destination != change.chat.buyer.country:
                await _send_elsewhere(change, stored)
            else:
                await change.plan(stored)
    return change.chat


async def _send_elsewhere(change: Change, stored: StoredOrder) -> None:
    """The order gets the country of the chat as its destination (A8, B5)."""
    country = change.chat.buyer.country
    await change.apply(stored, FactsCorrected(on=change.today, destination=country))


def _changed(chat: Chat, setting: str, value: str) -> Chat | None:
    """The chat with one setting changed; `None` for an impossible value."""
    buyer = chat.buyer
    if setting == LANGUAGE and value in available_languages():
        return replace(chat, buyer=replace(buyer, language=value), language_chosen=True)
    if setting == ZONE and value in known_zones():
        return replace(chat, buyer=replace(buyer, timezone=value), timezone_chosen=True)
    if setting == HOUR and value in map(str, range(24)):
        return replace(chat, buyer=replace(buyer, reminder_hour=int(value)))
    if setting == COUNTRY and value in (*COUNTRIES, "other"):
        return replace(chat, buyer=replace(buyer, country=None if value == "other" else value))
    return _with_other_nudges(chat, setting, value)


def _with_other_nudges(chat: Chat, setting: str, value: str) -> Chat | None:
    """The chat with a setting of its nudges changed; `None` for an impossible value."""
    if setting == QUIET:
        return _with_quiet_hours(chat, value)
    field = "auto_tracking" if setting == AUTO else SWITCHES.get(setting)
    if field is None or value not in (ON, OFF):
        return None
    switched: dict[str, Any] = {field: value == ON}
    return replace(chat, buyer=replace(chat.buyer, **switched))


def _with_quiet_hours(chat: Chat, value: str) -> Chat | None:
    """The chat with quiet hours such as `22-8`, or with none; `None` for anything else."""
    if value == OFF:
        return replace(chat, buyer=replace(chat.buyer, quiet_from=None, quiet_to=None))
    begins, _, ends = value.partition("-")
    hours = list(map(str, range(24)))
    if begins not in hours or ends not in hours or begins == ends:
        return None
    buyer = replace(chat.buyer, quiet_from=int(begins), quiet_to=int(ends))
    return replace(chat, buyer=buyer)
