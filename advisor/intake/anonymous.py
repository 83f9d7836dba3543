"""A text without what is anybody's own: figures, names, addresses.

The layout and the words by which pages are read stay, so that a sample still shows what was
misread. Whatever is not such a word goes, so nothing has to be recognised as a name. Pure.
"""

import re
import unicodedata
from functools import cache

from advisor.intake.vocabulary import names_of_months
from advisor.words import Amid, Day, Fact, Page, Parcel, Promised, Seller, Talk, languages, said
from advisor.words.patterns import spellings

_WORDS_OF_PAGES = (Amid, Day, Fact, Page, Parcel, Promised, Seller, Talk)
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_YEAR = re.compile(r"20[0-4]\d")
_SHORT = 4
"""Figures of a sum, a day or a year; longer ones are numbers, which stay apart from each other."""
_LONGEST_PREFIX = 4
"""Letters of a tracking number beside its figures: they name a carrier, not a person."""
_FIGURES = "1234567890"
_CURRENCIES = "usd us eur rub uah gbp pln brl r kzt zł грн руб"
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_FIGURES_OF_POST = 9


def anonymised(text: str) -> str:
    """The text with its figures, and all words that no page has, replaced; their shape stays."""
    plain = "".join(map(_kept_char, unicodedata.normalize("NFC", text)))
    numbers: dict[str, str] = {}
    return _TOKEN.sub(lambda match: _replaced(match, numbers), plain)


def _kept_char(char: str) -> str:
    """A character; nothing of marks above letters and of what cannot be seen."""
    category = unicodedata.category(char)
    return "" if category[0] in "MC" and char not in "\n\t" else char


def _replaced(match: re.Match[str], numbers: dict[str, str]) -> str:
    said = match[0]
    if said.isdecimal():
        return _figures(said, numbers)
    if _is_of_a_page(said) or _beside_figures(match) or _is_month(match):
        return said
    return "".join("X" if char.isupper() else "x" for char in said)


def _figures(said: str, numbers: dict[str, str]) -> str:
    if _YEAR.fullmatch(said):
        return "2026"
    if len(said) <= _SHORT:
        return _FIGURES[: len(said)]
    if said not in numbers:
        numbers[said] = _number(len(said), len(numbers) + 1)
    return numbers[said]


def _number(length: int, place: int) -> str:
    """The number at a place among those of a text; of nine figures, as posts check them (S10)."""
    end = str(place)[-_SHORT:].zfill(_SHORT)
    if length == _FIGURES_OF_POST:
        begin = f"1234{end}"
        rest = 11 - sum(int(one) * weight for one, weight in zip(begin, _WEIGHTS, strict=True)) % 11
        return begin + str({10: 0, 11: 5}.get(rest, rest))
    return (_FIGURES * (length // len(_FIGURES) + 1))[: length - _SHORT] + end


def _beside_figures(match: re.Match[str]) -> bool:
    """Whether letters are part of a tracking number: "LP00123456789012", "RB123456785CN"."""
    letters, text = match[0], match.string
    if len(letters) > _LONGEST_PREFIX or not (letters.isascii() and letters.isupper()):
        return False
    before, behind = text[: match.start()][-8:], text[match.end() :][:8]
    return re.search(r"\d{6,}$", before) is not None or re.match(r"\d{6,}", behind) is not None


def _is_month(match: re.Match[str]) -> bool:
    """Whether a word is the month of a day; alone it may be somebody's name."""
    if not _month().fullmatch(match[0]):
        return False
    before, behind = match.string[: match.start()][-4:], match.string[match.end() :][:4]
    return (
        re.search(r"\d\W{1,3}$", before) is not None or re.match(r"\W{1,3}\d", behind) is not None
    )


@cache
def _month() -> re.Pattern[str]:
    return re.compile(names_of_months(), re.IGNORECASE)


def _is_of_a_page(word: str) -> bool:
    plain = word.casefold()
    return plain in _words() or (word.islower() and plain.startswith(_stems()))


@cache
def _words() -> frozenset[str]:
    """The words of pages in all languages, without those of which only the beginning is told."""
    told = (word for form in _forms() for word in re.findall(r"[^\W\d_]+\*?", form))
    return frozenset(word for word in told if not word.endswith("*")) | set(_CURRENCIES.split())


@cache
def _stems() -> tuple[str, ...]:
    told = {word for form in _forms() for word in re.findall(r"[^\W\d_]{5,}(?=\*)", form)}
    return tuple(sorted(told))


def _forms() -> list[str]:
    return [
        spelled.casefold()
        for kind in _WORDS_OF_PAGES
        for word in kind
        for language in languages()
        for form in said(word, language)
        for spelled in spellings(form)
    ]
