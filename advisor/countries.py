"""Countries: finding the one that a text names."""

from babel import Locale

#: Two-letter codes in the lists of territories that are not countries a parcel can go to.
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def find_country(text: str, locale: Locale) -> str | None:
    """The ISO 3166 code of the country that a text names, by code or in English or `locale`."""
    wanted = _plain(text)
    for named in (locale, Locale("en")):
        for code, name in named.territories.items():
            is_country = len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
            if is_country and wanted in (code.casefold(), _plain(name)):
                return str(code)
    return None


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").split())
