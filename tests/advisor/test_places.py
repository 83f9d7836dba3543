"""Which time zone a text names."""

import pytest
from babel import Locale

from advisor.cities import cities
from advisor.places import ZONES, find_zone, zone_city

EN, RU = Locale("en"), Locale("ru")


@pytest.mark.parametrize(
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
@pytest.mark.parametrize("locale", [EN, RU], ids=["en", "ru"])
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


def test_every_city_is_found_and_is_in_one_place() -> None:
    known = list(cities())

    assert [find_zone(name, EN) for name, _ in known] == [zone for _, zone in known]
    assert len({name.casefold() for name, _ in known}) == len(known)


@pytest.mark.parametrize("zone", ZONES)
def test_every_zone_on_a_button_has_its_city_in_russian(zone: str) -> None:
    assert zone_city(zone, RU) != zone_city(zone, EN)
