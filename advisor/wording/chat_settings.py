"""The settings of a chat, as a menu."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from advisor.buyer import Buyer
from advisor.places import COUNTRIES, REGIONS, ZONES, cities_of, wall_clocks, zone_city
from advisor.wording.layout import across
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts, available_languages, join_paragraphs, texts_for

#: The pages of the menu; as a button's argument alone they open one, with `=` they set a value.
LANGUAGE, ZONE, HOUR, COUNTRY = "lang", "zone", "hour", "country"
QUIET, NAG, WEEKLY, AUTO, BOARD = "quiet", "nag", "weekly", "auto", "board"

#: What is merely on or off, in the order of the menu: the field of `Buyer` that says so.
SWITCHES: Mapping[str, str] = {NAG: "nagging", WEEKLY: "weekly", BOARD: "board"}

#: The values for on and off; there can be no quiet hours either.
ON, OFF = "on", "off"

#: Further ways to a time zone: from the list of cities, by the time on the wall clock, in writing,
#: from a shared location.
CITIES, CLOCK, WRITE, SHARE = "cities", "clock", "write", "share"

#: The argument of the button that opens the menu in a message of its own.
OPENS = "open"

#: Cities on one page.
_PAGE = 24

#: All hours of a day, starting with those in which people go to sleep.
_EVENING = (*range(18, 24), *range(18))

_HOURS = (7, 8, 9, 10, 11, 12, 14, 16, 18, 19, 20, 21)


def settings_message(
    texts: Texts,
    buyer: Buyer,
    now: datetime,
    said: str = "",
    *,
    guessed: bool = False,
    tracks: bool = False,
) -> Message:
    """The settings, and buttons to change them. `said` is put before them.

    `guessed` says that the time zone was not chosen, `tracks` that there is a tracking service.
    """
    local = now.astimezone(buyer.zone)
    text = texts(
        "settings",
        language=texts.plain("language-name"),
        zone=zone_city(buyer.timezone, texts.locale),
        time=local.strftime("%H:%M"),
        hour=buyer.reminder_hour,
        country=country_name(texts, buyer.country) or "none",
    )
    pages = ((LANGUAGE, ZONE), (HOUR, QUIET), (COUNTRY,))
    rows = tuple(tuple(_button(texts.plain(f"settings-{p}"), p) for p in row) for row in pages)
    guess = texts("zone-guessed") if guessed else ""
    text = Html(f"{text}\n{_nudging(texts, buyer)}")
    return Message(
        join_paragraphs([Html(said), text, guess]), (*rows, *_switches(texts, buyer, tracks=tracks))
    )


def _nudging(texts: Texts, buyer: Buyer) -> Html:
    """When the bot is quiet, and how often it speaks."""
    return texts(
        "settings-nudging",
        quiet="no" if buyer.quiet_from is None else "yes",
        begins=buyer.quiet_from or 0,
        ends=buyer.quiet_to or 0,
        nag=ON if buyer.nagging else OFF,
        weekly=ON if buyer.weekly else OFF,
    )


def _switches(texts: Texts, buyer: Buyer, *, tracks: bool) -> tuple[tuple[Button, ...], ...]:
    """A button for each switch; it says what it does."""
    switches: list[tuple[str, bool]] = [
        (name, getattr(buyer, field)) for name, field in SWITCHES.items()
    ]
    if tracks:
        switches.append((AUTO, bool(buyer.auto_tracking)))
    return tuple(
        (_button(texts.plain(f"settings-{name}-{to}"), f"{name}={to}"),)
        for name, is_on in switches
        for to in (OFF if is_on else ON,)
    )


def quiet_page(texts: Texts, begins: int | None = None) -> Message:
    """From which hour shall it be quiet; with `begins`, until which?"""
    if begins is None:
        buttons = [_button(f"{hour}:00", f"{QUIET}/{hour}") for hour in _EVENING]
        off = (_button(texts.plain("button-quiet-off"), f"{QUIET}={OFF}"),)
        rows = (*across(buttons, 4), off, _back(texts))
        return Message(texts("settings-ask-quiet"), rows)
    hours = [(begins + after) % 24 for after in range(1, 24)]
    buttons = [_button(f"{hour}:00", f"{QUIET}={begins}-{hour}") for hour in hours]
    question = texts("settings-ask-quiet-end", begins=begins)
    return Message(question, (*across(buttons, 4), _back(texts, QUIET)))


def settings_page(texts: Texts, page: str) -> Message | None:
    """The choices for one setting; `None` for an unknown page."""
    choices = {
        LANGUAGE: [(texts_for(one).plain("language-name"), one) for one in available_languages()],
        ZONE: [(zone_city(zone, texts.locale), zone) for zone in ZONES],
        HOUR: [(f"{hour}:00", str(hour)) for hour in _HOURS],
        COUNTRY: [(country_name(texts, code) or code, code) for code in COUNTRIES],
    }
    if page not in choices:
        return None
    buttons = [_button(label, f"{page}={value}") for label, value in choices[page]]
    columns = 4 if page == HOUR else 2
    rows = list(across(buttons, columns))
    if page == COUNTRY:
        rows.append((_button(texts.plain("settings-country-other"), f"{COUNTRY}=other"),))
    if page == ZONE:
        rows += _ways(texts)
    rows.append(_back(texts))
    return Message(texts(f"settings-ask-{page}"), tuple(rows))


def _ways(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    """The other ways to a time zone."""
    return (
        (
            _button(texts.plain("button-zone-list"), CITIES),
            _button(texts.plain("button-zone-clock"), CLOCK),
        ),
        (
            _button(texts.plain("button-zone-write"), WRITE),
            _button(texts.plain("button-location"), SHARE),
        ),
    )


def region_page(texts: Texts) -> Message:
    """Which part of the world?"""
    buttons = [
        _button(texts.plain(f"region-{region.lower()}"), f"{CITIES}/{region}") for region in REGIONS
    ]
    return Message(texts("zone-ask-region"), (*across(buttons, 2), _back(texts, ZONE)))


def city_page(texts: Texts, region: str, page: int) -> Message | None:
    """The cities of a part of the world, a page at a time; `None` if there are none."""
    cities = cities_of(region, texts.locale)
    shown = cities[page * _PAGE : (page + 1) * _PAGE]
    if not shown:
        return None
    rows = across([_button(city, f"{ZONE}={zone}") for city, zone in shown], 3)
    turn = []
    if page:
        turn.append(_button(texts.plain("button-fewer"), f"{CITIES}/{region}/{page - 1}"))
    if len(cities) > (page + 1) * _PAGE:
        turn.append(_button(texts.plain("button-more"), f"{CITIES}/{region}/{page + 1}"))
    turning = (tuple(turn),) if turn else ()
    return Message(texts("zone-ask-city"), (*rows, *turning, _back(texts, CITIES)))


def clock_page(texts: Texts, now: datetime) -> Message:
    """What does the wall clock show?"""
    buttons = [
        _button(f"{now.astimezone(UTC) + ahead:%H:%M}", f"{CLOCK}={ahead // timedelta(minutes=1)}")
        for ahead in wall_clocks(now)
    ]
    return Message(texts("zone-ask-clock"), (*across(buttons, 4), _back(texts, ZONE)))


def write_prompt(texts: Texts) -> Html:
    """Asks for a city or the time, to be answered in writing."""
    return texts("zone-ask-write")


def zone_choice(texts: Texts, zones: tuple[str, ...]) -> Message:
    """Which of several zones is meant?"""
    rows = tuple((_button(zone_city(zone, texts.locale), f"{ZONE}={zone}"),) for zone in zones)
    return Message(texts("zone-ask-city"), (*rows, _back(texts, ZONE)))


def country_name(texts: Texts, code: str | None) -> str | None:
    """A country's name in the buyer's language."""
    return None if code is None else str(texts.locale.territories.get(code, code))


def _back(texts: Texts, page: str = "") -> tuple[Button, ...]:
    return (_button(texts.plain("button-back"), page),)


def _button(label: str, argument: str) -> Button:
    return Button(label, press=Press(Action.SETTINGS, argument=argument))
