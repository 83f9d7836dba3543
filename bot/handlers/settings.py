"""`/settings`, its buttons, and a shared location."""

import re

from telegram import Update
from tzfpy import get_tz

from advisor.places import find_zone, zones_showing
from advisor.wording.message import Message, Press
from advisor.wording.settings import ZONE, settings_message, settings_page, zone_choice
from advisor.wording.texts import texts_for
from bot.actions import settings
from bot.context import Context, Reply, caller_of
from bot.handlers.arguments import text_after_command

_WALL_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)\Z")


async def show(update: Update, context: Context) -> None:
    """`/settings`: the menu; with a city, a zone or the time on the wall, the zone is set."""
    said = text_after_command(update).strip()
    if not said:
        await context.say(update, _menu(context))
        return
    clock = _WALL_CLOCK.match(said)
    if clock is not None:
        now = context.services.clock.now()
        zones = zones_showing(int(clock.group(1)), int(clock.group(2)), now)
        await context.say(update, zone_choice(context.texts, zones))
        return
    zone = find_zone(said, context.texts.locale)
    if zone is None:
        await context.say(update, Message(context.texts("settings-zone-unknown", text=said[:60])))
        return
    await context.say(update, await _set(update, context, ZONE, zone) or _menu(context))


async def location(update: Update, context: Context) -> None:
    """A shared location tells the time zone; it is not kept."""
    message = update.effective_message
    assert message is not None and message.location is not None  # noqa: S101, PT018 - routed by it
    zone = get_tz(message.location.longitude, message.location.latitude)
    await context.say(update, await _set(update, context, ZONE, zone) or _menu(context))


async def press(update: Update, context: Context, wanted: Press) -> Reply:
    """A button of the menu: opens a page, sets a value, or goes back."""
    setting, sets, value = wanted.argument.partition("=")
    if not wanted.argument:
        return Reply(replaces=_menu(context))
    if sets:
        return Reply(replaces=await _set(update, context, setting, value) or _menu(context))
    return Reply(replaces=settings_page(context.texts, setting) or _menu(context))


async def _set(update: Update, context: Context, setting: str, value: str) -> Message | None:
    caller = caller_of(update)
    changed = await settings.change(context.services, context.chat, caller, setting, value)
    if changed is None:
        return None
    context.chat = changed
    return _menu(context, texts_for(changed.buyer.language)("settings-saved"))


def _menu(context: Context, said: str = "") -> Message:
    now = context.services.clock.now()
    return settings_message(context.texts, context.chat.buyer, now, said)
