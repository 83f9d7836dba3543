"""`/settings`, its buttons, and a shared location."""

import html
import re
from dataclasses import replace
from datetime import timedelta

from telegram import ForceReply, KeyboardButton, ReplyKeyboardMarkup, Update
from telegram.constants import ParseMode

from advisor.places import find_zone, zones_ahead, zones_showing
from advisor.wording.chat_settings import (
    BOARD,
    CITIES,
    CLOCK,
    OPENS,
    QUIET,
    SHARE,
    WRITE,
    ZONE,
    city_page,
    clock_page,
    quiet_page,
    region_page,
    settings_message,
    settings_page,
    write_prompt,
    zone_choice,
)
from advisor.wording.message import Message, Press
from advisor.wording.texts import Texts
from bot.actions import chat_settings
from bot.context import Context, Reply
from bot.handlers.arguments import text_after_command
from bot.visit import Visit

_SHORT = re.compile(r"[0-9]{1,2}")
_HOURS = frozenset(map(str, range(24)))
_MINUTES = re.compile(r"-?[0-9]{1,3}")
_WALL_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)\Z")


async def show(update: Update, context: Context) -> None:
    """`/settings`: the menu; with a city, a zone or the time on the wall clock, the zone is set."""
    said = text_after_command(update).strip()
    await context.say(update, await _told(context, said) if said else _menu(context.visit))


async def written(update: Update, context: Context) -> bool:
    """Takes a reply to the question about a city or the time. Returns whether it was one."""
    message = update.effective_message
    asked = message.reply_to_message if message is not None else None
    if asked is None or asked.from_user is None or asked.from_user.id != context.bot.id:
        return False
    if asked.text != html.unescape(write_prompt(context.visit.texts)):
        return False
    await context.say(update, await _told(context, (message and message.text) or ""))
    return True


async def _told(context: Context, said: str) -> Message:
    """Sets the zone of a city; for a time, the zones that show it are offered."""
    texts, clock = context.visit.texts, _WALL_CLOCK.match(said.strip())
    if clock is not None:
        zones = zones_showing(int(clock.group(1)), int(clock.group(2)), context.visit.now)
        if not zones:
            return Message(texts("zone-nobody", time=said.strip()))
        return zone_choice(texts, zones)
    zone = find_zone(said, texts.locale)
    if zone is None:
        return Message(texts("settings-zone-unknown", text=said[:60]))
    return await _set(context, ZONE, zone) or _menu(context.visit)


async def location(update: Update, context: Context) -> None:
    """A shared location gives the time zone; it is not stored."""
    message = update.effective_message
    assert message is not None  # routed by it
    assert message.location is not None
    # Imported here: a start need not pay for it.
    from tzfpy import get_tz  # noqa: PLC0415

    zone = get_tz(message.location.longitude, message.location.latitude)
    await context.say(update, await _set(context, ZONE, zone) or _menu(context.visit))


async def press(update: Update, context: Context, wanted: Press) -> Reply:
    """A button of the menu: opens a page, sets a value, asks in another way, or goes back."""
    setting, sets, value = wanted.argument.partition("=")
    if wanted.argument == OPENS:
        return Reply(message=_menu(context.visit))
    if wanted.argument in (WRITE, SHARE):
        await _ask(update, context, wanted.argument)
        return Reply()
    if sets and setting != CLOCK:
        return Reply(replaces=await _set(context, setting, value) or _menu(context.visit))
    return Reply(replaces=_page(context.visit, wanted.argument) or _menu(context.visit))


def _page(visit: Visit, wanted: str) -> Message | None:
    """A page of choices; `None` for an unknown one."""
    texts, now = visit.texts, visit.now
    name, _, rest = wanted.partition("/")
    if name == CITIES and not rest:
        return region_page(texts)
    if name == CITIES:
        region, _, page = (rest if "/" in rest else f"{rest}/0").partition("/")
        return city_page(texts, region, int(page)) if _SHORT.fullmatch(page) else None
    if name == CLOCK:
        return clock_page(texts, now)
    if name == QUIET:
        return _quiet_page(texts, rest)
    setting, _, minutes = wanted.partition("=")
    if setting == CLOCK and _MINUTES.fullmatch(minutes):
        zones = zones_ahead(timedelta(minutes=int(minutes)), now)
        return zone_choice(texts, zones) if zones else clock_page(texts, now)
    return settings_page(texts, wanted)


def _quiet_page(texts: Texts, begins: str) -> Message | None:
    """From when, then until when; `None` for an impossible hour."""
    if not begins:
        return quiet_page(texts)
    return quiet_page(texts, int(begins)) if begins in _HOURS else None


async def _ask(update: Update, context: Context, way: str) -> None:
    """Asks for what no inline button can give: a text in reply, or the person's location."""
    assert update.effective_chat is not None  # our routes have a chat
    texts = context.visit.texts
    markup: ForceReply | ReplyKeyboardMarkup = ForceReply()
    if way == SHARE:
        label = texts.plain("button-location")
        markup = ReplyKeyboardMarkup(
            [[KeyboardButton(label, request_location=True)]],
            one_time_keyboard=True,
            resize_keyboard=True,
        )
    said = texts("zone-ask-location") if way == SHARE else write_prompt(texts)
    await context.bot.send_message(
        update.effective_chat.id, said, parse_mode=ParseMode.HTML, reply_markup=markup
    )


async def _set(context: Context, setting: str, value: str) -> Message | None:
    changed = await chat_settings.change(context.visit, setting, value)
    if changed is None:
        return None
    context.visit = replace(context.visit, chat=changed)
    return _menu(context.visit, _saved(context.visit, setting))


def _saved(visit: Visit, setting: str) -> str:
    """That it is, and when a board comes that was asked for: up to a minute later."""
    saved = visit.texts("settings-saved")
    coming = setting == BOARD and visit.buyer.board
    return f"{saved} {visit.texts('board-coming')}" if coming else saved


def _menu(visit: Visit, said: str = "") -> Message:
    guessed = not visit.chat.timezone_chosen
    tracks = visit.services.tracker is not None
    return settings_message(
        visit.texts, visit.buyer, visit.now, said, guessed=guessed, tracks=tracks
    )
