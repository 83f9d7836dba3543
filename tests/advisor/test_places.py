"""Which time zone a text names."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from babel import Locale

from advisor.cities import cities
from advisor.places import (
    REGIONS,
    ZONES,
    cities_of,
    find_zone,
    guess_country,
    guess_zone,
    known_zones,
    wall_clocks,
    zone_city,
    zones_ahead,
    zones_showing,
)
from tests.cases import for_each

EN, RU = Locale("en"), Locale("ru")


@for_each(
    ("said", "zone"),
    [
        ("Казань", "Europe/Moscow"),
        ("Санкт-Петербург", "Europe/Moscow"),
        ("санкт петербург", "Europe/Moscow"),
        ("Спб", "Europe/Moscow"),
        ("St. Petersburg", "Europe/Moscow"),
        ("Нижний  Новгород", "Europe/Moscow"),
        ("Краснодар", "Europe/Moscow"),
        ("Тольятти", "Europe/Samara"),
        ("Пермь", "Asia/Yekaterinburg"),
        ("Екатеринбург", "Asia/Yekaterinburg"),
        ("Новосибирск", "Asia/Novosibirsk"),
        ("Омск", "Asia/Omsk"),
        ("Хабаровск", "Asia/Vladivostok"),
        ("Киев", "Europe/Kyiv"),
        ("Київ", "Europe/Kyiv"),
        ("Харків", "Europe/Kyiv"),
        ("Минск", "Europe/Minsk"),
        ("Алма-Ата", "Asia/Almaty"),
        ("Тель-Авив", "Asia/Jerusalem"),
        ("Lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("Kazan", "Europe/Moscow"),
        ("Europe/Berlin", "Europe/Berlin"),
    ],
)
@for_each("locale", [EN, RU], ids=["en", "ru"])
def test_a_city_has_its_zone_in_whatever_language_it_is_named(
    said: str, zone: str, locale: Locale
) -> None:
    assert find_zone(said, locale) == zone


def test_a_city_is_known_in_the_language_of_the_chat() -> None:
    assert find_zone("Warschau", Locale("de")) == "Europe/Warsaw"
    assert find_zone("Warschau", EN) is None


@pytest.mark.parametrize("said", ["", "   ", "Atlantis", "Тьмутаракань", "14:35", "💥", "-"])
def test_what_names_no_city_has_no_zone(said: str) -> None:
    assert find_zone(said, RU) is None


def test_every_city_is_found() -> None:
    assert [name for name, zone in cities() if find_zone(name, EN) != zone] == []


@for_each(
    ("language", "zone", "country"),
    [
        ("ru", "Europe/Moscow", "RU"),
        ("pl-PL", "Europe/Warsaw", "PL"),
        ("uk_UA", "Europe/Kyiv", "UA"),
        ("pt-BR", "America/Sao_Paulo", "BR"),
        ("PT-br", "America/Sao_Paulo", "BR"),
        ("en", "Asia/Omsk", None),
        ("tlh", "Asia/Omsk", None),
        ("", "Asia/Omsk", None),
        (None, "Asia/Omsk", None),
    ],
)
def test_a_language_suggests_where_most_of_its_people_live(
    language: str | None, zone: str, country: str | None
) -> None:
    assert guess_zone(language, default="Asia/Omsk") == zone
    assert guess_country(language) == country


@for_each("zone", ZONES)
def test_every_zone_on_a_button_has_its_city_in_russian(zone: str) -> None:
    assert zone_city(zone, RU) != zone_city(zone, EN)


NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_part_of_the_world_has_its_cities_by_name(language: str) -> None:
    locale = Locale.parse(language)
    found = [zone for region in REGIONS for _, zone in cities_of(region, locale)]
    assert len(found) == len(set(found)) > 350
    assert set(found) <= available_timezones()
    assert set(ZONES) <= set(found)
    europe = [city for city, _ in cities_of("Europe", locale)]
    assert len(europe) == len(set(europe))
    assert europe[0][0] in "AА"


def test_a_zone_that_was_renamed_is_there_once() -> None:
    zones = [zone for _, zone in cities_of("Asia", Locale("en"))]
    assert "Asia/Kolkata" in zones
    assert "Asia/Calcutta" not in zones


def test_nobody_lives_in_a_part_of_the_world_that_there_is_not() -> None:
    assert cities_of("Mars", Locale("en")) == ()


def test_every_clock_on_a_wall_leads_to_a_zone() -> None:
    clocks = wall_clocks(NOON)
    assert len(clocks) > 24
    for ahead in clocks:
        zones = zones_ahead(ahead, NOON)
        assert 1 <= len(zones) <= 12
        assert all(NOON.astimezone(ZoneInfo(zone)).utcoffset() == ahead for zone in zones)


def test_the_best_known_zones_of_a_clock_come_alone() -> None:
    assert zones_ahead(timedelta(hours=3), NOON) == ("Europe/Moscow",)
    assert "Asia/Kathmandu" in zones_showing(17, 45, NOON)
    assert zones_showing(3, 33, NOON) == ()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_zone_that_can_be_set_has_a_name(language: str) -> None:
    locale = Locale.parse(language)
    assert all(zone_city(zone, locale) for zone in known_zones())
    assert {"Factory", "localtime"}.isdisjoint(known_zones())
