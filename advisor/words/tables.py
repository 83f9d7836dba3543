"""The tables of words, one file per subject: `advisor/words/<language>/<subject>.toml`.

Forms are separated by commas. At the end of a word `*` means any ending; what is in round brackets
may be left out, and `/` separates alternatives in them.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from advisor.words.marks import typed_in_haste
from advisor.words.meanings import (
    MAY_LACK,
    OPEN_KEYS,
    SUBJECTS,
    Currency,
    Day,
    Fact,
    Page,
    Place,
    Word,
)

FIRST = "en"
"""The language that has every word, and whose words stand for those of the others."""

_TYPED_IN_HASTE = (Fact, Day)

#: Letters of a word that is known without its marks; "à" as "a" is another.
_SHORTEST_BARE = 3


class WordsError(ValueError):
    """A table that cannot be read: a fault of its author."""


_Table = Mapping[str, tuple[str, ...]]


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a folder of words, English first."""
    found = sorted(entry.name for entry in _folder().iterdir() if _is_language(entry))
    return (FIRST, *(name for name in found if name != FIRST))


@cache
def read_amid_other_words() -> tuple[str, ...]:
    """The languages whose words are recognised among any others; they have the small words for
    that.
    """
    return tuple(one for one in languages() if _file(one, "amid").is_file())


@lru_cache(maxsize=None, typed=True)
def said(word: Word, language: str) -> tuple[str, ...]:
    """How a word is said in a language, as its table writes it; nothing if it has no such entry.

    What is typed of an order is often typed in haste: its words are known without their marks, too.
    """
    forms = _table(language, _subject(word)).get(word.value, ())
    if not isinstance(word, _TYPED_IN_HASTE):
        return forms
    bare = (
        one for form in forms for one in sorted(typed_in_haste(form) - _told_of_orders(language))
    )
    return tuple(dict.fromkeys((*forms, *(one for one in bare if len(one) >= _SHORTEST_BARE))))


@cache
def _told_of_orders(language: str) -> frozenset[str]:
    """The forms of a language that are something else than another's without its marks: "commande"
    is an order, and not "commandé".
    """
    tables = [_table(language, _subject_of(one)) for one in (Fact, Day, Page)]
    return frozenset(form for table in tables for forms in table.values() for form in forms)


@lru_cache(maxsize=None, typed=True)
def said_anywhere(word: Word) -> tuple[str, ...]:
    """How a word is said in all languages.

    Two files may have a key of the same name, which are equal as texts: caches go by type as well.
    """
    return tuple(dict.fromkeys(form for one in languages() for form in said(word, one)))


@cache
def currencies(language: str) -> _Table:
    """What currencies are called in a language, by their ISO 4217 codes."""
    return _open_entries(language, Currency)


@cache
def countries(language: str) -> _Table:
    """Everyday names of countries in a language, by their ISO 3166 codes."""
    return _open_entries(language, Place)


def faults(language: str) -> tuple[str, ...]:
    """What a language's tables lack, and what in them means nothing: a sentence for each."""
    return tuple(fault for subject in SUBJECTS for fault in _faults_of(language, subject))


def _faults_of(language: str, subject: str) -> Iterator[str]:
    where = f"advisor/words/{language}/{subject}.toml"
    meanings = SUBJECTS[subject]
    if not _file(language, subject).is_file():
        if meanings not in MAY_LACK:
            yield f"{where} is missing"
        return
    known, found = set(map(str, meanings)), _table(language, subject).keys()
    optional = {str(word) for word in meanings if word in MAY_LACK or meanings in MAY_LACK}
    yield from (f"{where}: {key} is missing" for key in sorted(known - found - optional))
    form = OPEN_KEYS.get(meanings, "(?!)")
    strange = (key for key in sorted(found - known) if not re.fullmatch(form, key))
    yield from (f"{where}: {key} means nothing" for key in strange)


def _open_entries(language: str, meanings: type[Word]) -> _Table:
    table = _table(language, _subject_of(meanings))
    return {key: forms for key, forms in table.items() if re.fullmatch(OPEN_KEYS[meanings], key)}


def _subject(word: Word) -> str:
    return _subject_of(type(word))


@cache
def _subject_of(meanings: type[Word]) -> str:
    return next(subject for subject, one in SUBJECTS.items() if one is meanings)


@cache
def _table(language: str, subject: str) -> _Table:
    file = _file(language, subject)
    if not file.is_file():
        return {}
    try:
        read = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"advisor/words/{language}/{subject}.toml: {error}") from error
    for key, told in read.items():
        if not isinstance(told, str):
            raise WordsError(f"advisor/words/{language}/{subject}.toml: {key} is no text in quotes")
    return {key: tuple(_listed(told)) for key, told in read.items()}


def _listed(told: str) -> Iterator[str]:
    return filter(None, (" ".join(form.split()) for form in told.split(",")))


def _file(language: str, subject: str) -> Traversable:
    return _folder() / language / f"{subject}.toml"


def _folder() -> Traversable:
    return files("advisor.words")


def _is_language(entry: Traversable) -> bool:
    return entry.is_dir() and any(one.name.endswith(".toml") for one in entry.iterdir())
