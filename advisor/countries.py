"""Countries: finding the one that a text names."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from advisor.words import countries, languages
from advisor.words.patterns import spellings

#: Two-letter codes in the lists of territories that are not countries a parcel can go to.
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def find_country(text: str, locale: Locale) -> str | None:
    """The ISO 3166 code of the country that a text names.

    By code, by its name in English or `locale`, or as it is called every day in any language.
    """
    wanted = _plain(text)
    for named in (locale, Locale("en")):
        for code, name in named.territories.items():
            is_country = len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
            if is_country and wanted in (code.casefold(), _plain(name)):
                return str(code)
    return _everyday_names().get(wanted)


@cache
def _everyday_names() -> Mapping[str, str]:
    return {
        _plain(name): code
        for language in reversed(languages())
        for code, forms in countries(language).items()
        for form in forms
        for name in spellings(form)
    }


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").replace("'", "’").split())
