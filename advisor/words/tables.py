"""The tables of words, one file a subject: `advisor/words/<language>/<subject>.toml`.

How something is said stands between commas. At the end of a word `*` means any ending, and what
stands in round brackets may be left out, with `/` between those of which one may stand there.
"""

import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeAlias

FIRST = "en"
"""The language that has every word, and whose words stand for those of the others."""


class Talk(StrEnum):
    """What people say to somebody, whatever it is about: `talk.toml`."""

    HELLO = "hello"
    THANKS = "thanks"
    YES = "yes"
    NO = "no"
    NONE = "none"
    """That one has no such thing, or does not know it."""
    OFFER = "offer"
    """What stands before a sum that a seller offers."""
    REFUND = "refund"
    """What stands before a sum that comes back."""
    UNTIL = "until"


class Parcel(StrEnum):
    """What is said of a parcel under way: `parcel.toml`."""

    NOT_FOUND = "not_found"
    MOVING = "moving"
    AT_EXPORT = "at_export"
    NO_CHANGE = "no_change"
    IN_COUNTRY = "in_country"
    AT_POST_OFFICE = "at_post_office"
    RETURNING = "returning"
    CUSTOMS = "customs"
    """Of which country is not said."""
    HANDED_OVER = "handed_over"
    """To whom is not said."""
    DELIVERED = "delivered"
    DELIVERED_ELSEWHERE = "delivered_elsewhere"
    FILLERS = "fillers"
    """Words that change nothing about what is said."""


Word: TypeAlias = Talk | Parcel

_SUBJECTS: Mapping[str, type[Word]] = {"talk": Talk, "parcel": Parcel}

Table: TypeAlias = Mapping[str, tuple[str, ...]]


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a folder of words, English first."""
    found = sorted(entry.name for entry in _folder().iterdir() if _is_language(entry))
    return (FIRST, *(name for name in found if name != FIRST))


def said(word: Word, language: str) -> tuple[str, ...]:
    """How a word is said in a language, as its table writes it; nothing if it has no such entry."""
    return _table(language, _subject(word)).get(word.value, ())


@cache
def said_anywhere(word: Word) -> tuple[str, ...]:
    """How a word is said in all languages."""
    return tuple(dict.fromkeys(form for one in languages() for form in said(word, one)))


def faults(language: str) -> tuple[str, ...]:
    """What the tables of a language lack, and what in them has no meaning: a sentence for each."""
    return tuple(fault for subject in _SUBJECTS for fault in _faults_of(language, subject))


def _faults_of(language: str, subject: str) -> Iterator[str]:
    where = f"advisor/words/{language}/{subject}.toml"
    if not _file(language, subject).is_file():
        yield f"{where} is missing"
        return
    known, found = set(map(str, _SUBJECTS[subject])), _table(language, subject)
    yield from (f"{where}: {name} is missing" for name in sorted(known - found.keys()))
    yield from (f"{where}: {name} is no word to be told" for name in sorted(found.keys() - known))
    yield from (f"{where}: {name} is empty" for name in sorted(found) if not found[name])


def _subject(word: Word) -> str:
    return type(word).__name__.casefold()


@cache
def _table(language: str, subject: str) -> Table:
    file = _file(language, subject)
    if not file.is_file():
        return {}
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return {name: tuple(_listed(told)) for name, told in read.items()}


def _listed(told: str) -> Iterator[str]:
    return filter(None, (" ".join(form.split()) for form in told.split(",")))


def _file(language: str, subject: str) -> Traversable:
    return _folder() / language / f"{subject}.toml"


def _folder() -> Traversable:
    return files("advisor.words")


def _is_language(entry: Traversable) -> bool:
    return entry.is_dir() and any(one.name.endswith(".toml") for one in entry.iterdir())
