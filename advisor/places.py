"""Places: the zone and country that a language suggests, and the zone that a text names."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cache
from itertools import chain, islice
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from advisor.cities import cities
from advisor.words import Place, languages, said

#: A first guess at where speakers of languages live that the bot does not speak.
_FURTHER_ZONES: Mapping[str, str] = {
    "be": "Europe/Minsk",
    "kk": "Asia/Almaty",
    "he": "Asia/Jerusalem",
}
_FURTHER_COUNTRIES: Mapping[str, str] = {"be": "BY", "kk": "KZ", "he": "IL"}

#: Offered as buttons, from west to east.
ZONES = (
    "America/Los_Angeles",
    "America/New_York",
    "America/Sao_Paulo",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Kyiv",
    "Asia/Jerusalem",
    "Europe/Moscow",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Almaty",
    "Asia/Novosibirsk",
    "Asia/Irkutsk",
    "Asia/Vladivostok",
)

#: Languages in which people may name a city, whatever the language of the chat.
_CITY_LANGUAGES = ("ru", "uk")

#: Zones that were renamed: Babel has the names of their cities under the former id.
_FORMER_ZONES: Mapping[str, str] = {
    "America/Argentina/Buenos_Aires": "America/Buenos_Aires",
    "Asia/Ho_Chi_Minh": "Asia/Saigon",
    "Asia/Kathmandu": "Asia/Katmandu",
    "Asia/Kolkata": "Asia/Calcutta",
    "Europe/Kyiv": "Europe/Kiev",
}

#: Offered as buttons.
COUNTRIES = ("RU", "UA", "BY", "KZ", "PL", "DE", "FR", "ES", "GB", "US", "BR", "IL")


#: The parts of the world, as zones name them, from west to east.
REGIONS = (
    "America",
    "Atlantic",
    "Europe",
    "Africa",
    "Asia",
    "Indian",
    "Australia",
    "Pacific",
    "Antarctica",
)

#: Zones that are offered together, at most.
_MOST_OFFERED = 12


def guess_zone(language_code: str | None, default: str) -> str:
    """The IANA zone in which most people of a language live, or the default."""
    return _by_language(Place.HOME_ZONE, language_code, _FURTHER_ZONES) or default


def guess_country(language_code: str | None) -> str | None:
    """The country in which most people of a language live, if one stands out."""
    return _by_language(Place.HOME_COUNTRY, language_code, _FURTHER_COUNTRIES)


def _by_language(place: Place, language_code: str | None, further: Mapping[str, str]) -> str | None:
    tag = (language_code or "").casefold().replace("_", "-")
    own = {one.casefold(): said(place, one) for one in languages()}
    homes = dict(further) | {one: home[0] for one, home in own.items() if home}
    return homes.get(tag) or homes.get(tag.partition("-")[0])


def find_zone(text: str, locale: Locale) -> str | None:
    """The IANA zone that a text names: `Europe/Berlin`, or a city.

    Cities are known in English, in `locale` and in the languages of most buyers.
    """
    wanted = _plain(text)
    by_city = map(_zones_by_city, (str(locale), *_CITY_LANGUAGES))
    return next(
        (zones[wanted] for zones in chain([_zones_by_id()], by_city) if wanted in zones), None
    )


@cache
def _zones_by_id() -> Mapping[str, str]:
    """Zones by big cities, by their whole id and by the city in it."""
    zones = {_plain(city): zone for city, zone in cities()}
    for zone in _named_zones():
        for name in (zone, zone.rpartition("/")[2]):
            zones.setdefault(_plain(name), zone)
    return zones


#: What machines have among the zones although it is nowhere, and has no name.
_NOWHERE = frozenset({"Factory", "localtime", "posixrules"})


@cache
def known_zones() -> frozenset[str]:
    """Every IANA zone of some place, looked up once: finding them opens hundreds of files."""
    return frozenset(available_timezones()) - _NOWHERE


@cache
def _zones_by_city(language: str) -> Mapping[str, str]:
    """Zones by the city that stands for each, in a language."""
    locale = Locale.parse(language)
    zones: dict[str, str] = {}
    for zone in _named_zones():
        zones.setdefault(_plain(zone_city(zone, locale)), zone)
    return zones


@cache
def _named_zones() -> tuple[str, ...]:
    return tuple(sorted(zone for zone in known_zones() if "/" in zone))


def zone_city(zone: str, locale: Locale) -> str:
    """The city that stands for a zone, in a language."""
    names = locale.time_zones.get(_FORMER_ZONES.get(zone, zone), {})
    return names.get("city") or get_timezone_location(zone, locale=locale, return_city=True)


def cities_of(region: str, locale: Locale) -> tuple[tuple[str, str], ...]:
    """The zones of a part of the world with the cities that stand for them, by their names."""
    found = {zone_city(zone, locale): zone for zone in _current_zones() if _region(zone) == region}
    return tuple(sorted(found.items(), key=lambda one: _plain(one[0])))


def wall_clocks(now: datetime) -> tuple[timedelta, ...]:
    """How far wall clocks are ahead of UTC at the instant `now`, from west to east."""
    return tuple(sorted({_ahead(zone, now) for zone in _current_zones()}))


def zones_ahead(ahead: timedelta, now: datetime) -> tuple[str, ...]:
    """Some zones that are this far ahead of UTC at the instant `now`, the best known ones first."""
    return _offered(zone for zone in _by_fame() if _ahead(zone, now) == ahead)


def zones_showing(hour: int, minute: int, now: datetime) -> tuple[str, ...]:
    """Some zones whose wall clock shows about that time at the UTC instant `now`."""
    said = hour * 60 + minute

    def distance(zone: str) -> int:
        local = now.astimezone(ZoneInfo(zone))
        apart = abs(local.hour * 60 + local.minute - said)
        return min(apart, 24 * 60 - apart)

    return _offered(zone for zone in _by_fame() if distance(zone) <= 10)


def _offered(zones: Iterator[str]) -> tuple[str, ...]:
    """The well-known ones among them; all others only if there are none."""
    found = tuple(islice(zones, _MOST_OFFERED))
    return tuple(zone for zone in found if zone in ZONES) or found


def _by_fame() -> Iterator[str]:
    return chain(ZONES, (zone for zone in _current_zones() if zone not in ZONES))


def _ahead(zone: str, now: datetime) -> timedelta:
    return now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()


def _region(zone: str) -> str:
    return zone.partition("/")[0]


@cache
def _current_zones() -> tuple[str, ...]:
    """Every inhabited zone once, by its present id."""
    present = {former: zone for zone, former in _FORMER_ZONES.items()}
    named = (present.get(zone, zone) for zone in get_global("zone_territories"))
    known = known_zones()
    return tuple(sorted({zone for zone in named if _region(zone) in REGIONS and zone in known}))


def _plain(text: str) -> str:
    """A name for comparison, however it was capitalised, joined or dotted."""
    return " ".join(re.sub(r"[_.\s-]+", " ", text.casefold().replace("ё", "е")).split())
