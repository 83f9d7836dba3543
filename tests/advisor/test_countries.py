"""The country that a text names."""

import pytest
from babel import Locale

from advisor.countries import find_country
from tests.cases import for_each


@for_each(
    ("text", "language", "code"),
    [
        ("Germany", "en", "DE"),
        (" poland ", "en", "PL"),
        ("us", "en", "US"),
        ("Казахстан", "ru", "KZ"),
        ("Kazakhstan", "ru", "KZ"),
        ("new  zealand", "en", "NZ"),
        ("USA", "de", "US"),
        ("uk", "en", "GB"),
        ("England", "en", "GB"),
        ("США", "ru", "US"),
        ("Штаты", "en", "US"),
        ("Белоруссия", "ru", "BY"),
        ("EEUU", "es", "US"),
        ("EUA", "pt_BR", "US"),
        ("Holandia", "pl", "NL"),
    ],
)
def test_a_country_is_known_by_its_name_or_code(text: str, language: str, code: str) -> None:
    assert find_country(text, Locale(language)) == code


@pytest.mark.parametrize("text", ["", " ", "Narnia", "ZZ", "EU", "world", "001"])
def test_what_is_no_country_is_none(text: str) -> None:
    assert find_country(text, Locale("en")) is None


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_name_is_found_again(language: str) -> None:
    locale = Locale(language)
    for code in ("RU", "UA", "BY", "KZ", "PL", "DE", "FR", "ES", "GB", "US", "BR", "IL"):
        assert find_country(str(locale.territories[code]), locale) == code
