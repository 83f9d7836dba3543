"""The settings of a chat, as a menu."""

from datetime import datetime

from advisor.buyer import Buyer
from advisor.places import COUNTRIES, ZONES, zone_city
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts, available_languages, join_paragraphs, texts_for

#: The pages of the menu; as a button's argument alone they open one, with `=` they set a value.
LANGUAGE, ZONE, HOUR, COUNTRY = "lang", "zone", "hour", "country"

_HOURS = (7, 8, 9, 10, 11, 12, 14, 16, 18, 19, 20, 21)


def settings_message(texts: Texts, buyer: Buyer, now: datetime, said: str = "") -> Message:
    """What is set, and buttons to change it. `said` is put before it."""
    local = now.astimezone(buyer.zone)
    text = texts(
        "settings",
        language=texts.plain("language-name"),
        zone=zone_city(buyer.timezone, texts.locale),
        time=local.strftime("%H:%M"),
        hour=buyer.reminder_hour,
        country=country_name(texts, buyer.country) or "none",
    )
    pages = ((LANGUAGE, ZONE), (HOUR, COUNTRY))
    rows = tuple(tuple(_button(texts.plain(f"settings-{p}"), p) for p in row) for row in pages)
    return Message(join_paragraphs([Html(said), text]), rows)


def settings_page(texts: Texts, page: str) -> Message | None:
    """The choices for one setting; `None` for a page that there is not."""
    choices = {
        LANGUAGE: [(texts_for(one).plain("language-name"), one) for one in available_languages()],
        ZONE: [(zone_city(zone, texts.locale), zone) for zone in ZONES],
        HOUR: [(f"{hour}:00", str(hour)) for hour in _HOURS],
        COUNTRY: [(country_name(texts, code) or code, code) for code in COUNTRIES],
    }
    if page not in choices:
        return None
    buttons = [_button(label, f"{page}={value}") for label, value in choices[page]]
    across = 4 if page == HOUR else 2
    rows = [tuple(buttons[start : start + across]) for start in range(0, len(buttons), across)]
    if page == COUNTRY:
        rows.append((_button(texts.plain("settings-country-other"), f"{COUNTRY}=other"),))
    rows.append((_button(texts.plain("button-back"), ""),))
    return Message(texts(f"settings-ask-{page}"), tuple(rows))


def zone_choice(texts: Texts, zones: tuple[str, ...]) -> Message:
    """Which of several zones is meant?"""
    rows = tuple((_button(zone_city(zone, texts.locale), f"{ZONE}={zone}"),) for zone in zones)
    return Message(texts("settings-ask-zone"), (*rows, (_button(texts.plain("button-back"), ""),)))


def country_name(texts: Texts, code: str | None) -> str | None:
    """A country's name in the buyer's language."""
    return None if code is None else str(texts.locale.territories.get(code, code))


def _button(label: str, argument: str) -> Button:
    return Button(label, press=Press(Action.SETTINGS, argument=argument))
