"""Words that are typed without their accents and apostrophes: "dostalem", "nao", "jai recu".

A word that no table has is taken for another where it can be only one. One that is a word of
another language as well goes with the rest of the sentence: "sie" is German, but in "nic sie nie
rusza" it is the Polish "się".
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from advisor.words.marks import typed_in_haste, without_marks
from advisor.words.meanings import Day, Parcel, Seller, Talk, Tell
from advisor.words.patterns import spellings
from advisor.words.tables import languages, said

ASKED_AGAIN = 16
"""Texts whose reading is remembered: of one sentence several ask in turn what it says."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")

#: A beginning whose endings differ: "pęknięt*".
_STEM = re.compile(r"([^\W\d_]+)\*")

#: Letters of the shortest beginning by which a word is known whose endings differ.
_SHORTEST_STEM = 5


def plainly(text: str) -> str:
    """A text in small letters on one line, with one way to write each of them."""
    return " ".join(text.casefold().replace("ё", "е").replace("'", "’").split())


@lru_cache(ASKED_AGAIN)
def spelled_out(text: str) -> str:
    """A text made plain, with the accents and apostrophes of the words that the tables have."""
    plain = plainly(text)
    spoken = _spoken_in(_WORD.findall(plain))
    return _WORD.sub(lambda found: _spelled(found[0], spoken), plain)


def _spelled(word: str, spoken: Mapping[str, int]) -> str:
    tables = _tables()
    if word in tables.languages:
        return _meant(word, spoken)
    bare = without_marks(word)
    if bare in tables.whole:
        return tables.whole[bare]
    lengths = range(len(bare), _SHORTEST_STEM - 1, -1)
    stem = next((bare[:length] for length in lengths if bare[:length] in tables.stems), None)
    return word if stem is None else tables.stems[stem] + bare[len(stem) :]


def _meant(word: str, spoken: Mapping[str, int]) -> str:
    """A word of a table, or the one of another language for which it was typed in haste.

    That it is where more of the other words are in that language.
    """
    tables = _tables()
    marked = tables.hidden.get(word)
    if marked is None:
        return word
    own, other = (
        max(spoken.get(language, 0) for language in tables.languages[one]) for one in (word, marked)
    )
    return marked if other > own else word


def _spoken_in(words: Iterable[str]) -> Counter[str]:
    """In how many of the words each language has a part; those typed in haste tell nothing."""
    languages_of = _tables().languages
    sure = (word for word in words if word not in _tables().hidden)
    return Counter(one for word in sure for one in languages_of.get(word, ()))


@dataclass(frozen=True, slots=True)
class _Tables:
    """The words of all tables."""

    languages: Mapping[str, frozenset[str]]
    """The languages of each word."""
    whole: Mapping[str, str]
    """Words by how they are typed without their marks, where that is no word."""
    stems: Mapping[str, str]
    """The same of beginnings whose endings differ."""
    hidden: Mapping[str, str]
    """Words by how they are typed, where that is a word of another language."""


@cache
def _tables() -> _Tables:
    languages_of: dict[str, set[str]] = {}
    stems: set[str] = set()
    for language, form in _forms():
        for word in _WORD.findall(form):
            languages_of.setdefault(word, set()).add(language)
        stems.update(_STEM.findall(form))
    known = frozenset(languages_of)
    return _Tables(
        languages={word: frozenset(found) for word, found in languages_of.items()},
        whole=_by_typing(known, known),
        stems=_by_typing(stems, known),
        hidden=_by_typing(known, frozenset(), languages_of),
    )


def _forms() -> Iterator[tuple[str, str]]:
    """Every language with each of its forms."""
    for language in languages():
        for kind in (Talk, Tell, Parcel, Seller, Day):
            for word in kind:
                for form in said(word, language):
                    yield from ((language, plainly(one)) for one in spellings(form))


def _by_typing(
    words: Iterable[str],
    known: frozenset[str],
    languages_of: Mapping[str, set[str]] | None = None,
) -> Mapping[str, str]:
    """Words by how they are typed in haste, where that is no word and could be no other.

    With their languages: where that is a word of other languages only.
    """
    found: dict[str, set[str]] = {}
    for word in words:
        for typed in typed_in_haste(word) - known:
            if languages_of is None or _is_of_others(typed, word, languages_of):
                found.setdefault(typed, set()).add(word)
    return {typed: one for typed, (one, *others) in found.items() if not others}


def _is_of_others(typed: str, word: str, languages_of: Mapping[str, set[str]]) -> bool:
    """Whether what is typed for a word is itself one, of none of its languages."""
    return languages_of.get(typed, languages_of[word]).isdisjoint(languages_of[word])
