"""Places: which zone and country a language suggests, and the zone that a text names."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.dates import get_timezone_location

#: A first guess by the language that Telegram tells; said to be one, and easily changed.
_ZONE_BY_LANGUAGE: Mapping[str, str] = {
    "ru": "Europe/Moscow",
    "uk": "Europe/Kyiv",
    "be": "Europe/Minsk",
    "kk": "Asia/Almaty",
    "pl": "Europe/Warsaw",
    "de": "Europe/Berlin",
    "fr": "Europe/Paris",
    "es": "Europe/Madrid",
    "pt-br": "America/Sao_Paulo",
    "he": "Asia/Jerusalem",
}
_COUNTRY_BY_LANGUAGE: Mapping[str, str] = {
    "ru": "RU",
    "uk": "UA",
    "be": "BY",
    "kk": "KZ",
    "pl": "PL",
    "pt-br": "BR",
    "he": "IL",
}

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

#: Offered as buttons.
COUNTRIES = ("RU", "UA", "BY", "KZ", "PL", "DE", "FR", "ES", "GB", "US", "BR", "IL")


def guess_zone(language_code: str | None, default: str) -> str:
    """The IANA zone in which most people of a language live, or the default."""
    return _by_language(_ZONE_BY_LANGUAGE, language_code) or default


def guess_country(language_code: str | None) -> str | None:
    """The country in which most people of a language live, where one stands out."""
    return _by_language(_COUNTRY_BY_LANGUAGE, language_code)


def _by_language(table: Mapping[str, str], language_code: str | None) -> str | None:
    tag = (language_code or "").casefold().replace("_", "-")
    return table.get(tag) or table.get(tag.partition("-")[0])


def find_zone(text: str, locale: Locale) -> str | None:
    """The IANA zone that a text names: `Europe/Berlin`, or a city in English or in `locale`."""
    wanted = _plain(text)
    if not wanted:
        return None
    for zone in sorted(available_timezones()):
        city = zone.rpartition("/")[2]
        if wanted in (_plain(zone), _plain(city)) and "/" in zone:
            return zone
    for zone in sorted(available_timezones()):
        if "/" in zone and _plain(zone_city(zone, locale)) == wanted:
            return zone
    return None


def zone_city(zone: str, locale: Locale) -> str:
    """The city that stands for a zone, in a language."""
    return get_timezone_location(zone, locale=locale, return_city=True)


def zones_showing(hour: int, minute: int, now: datetime) -> tuple[str, ...]:
    """The offered zones whose clock on the wall shows about that time at the UTC instant `now`."""
    said = hour * 60 + minute

    def distance(zone: str) -> int:
        local = now.astimezone(ZoneInfo(zone))
        apart = abs(local.hour * 60 + local.minute - said)
        return min(apart, 24 * 60 - apart)

    return tuple(zone for zone in ZONES if distance(zone) <= 10)


def _plain(text: str) -> str:
    return text.casefold().replace("_", " ").replace("ё", "е").strip()
