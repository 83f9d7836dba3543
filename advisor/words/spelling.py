"""Words that are typed without their accents and apostrophes: "dostalem", "nao", "jai recu".

Only a word that no table has is taken for another, and only for one: "sie" is German, and so not
the Polish "się".
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from advisor.words.meanings import Day, Parcel, Seller, Talk, Tell
from advisor.words.patterns import spellings
from advisor.words.tables import said_anywhere

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")

#: A beginning whose endings differ: "pęknięt*".
_STEM = re.compile(r"([^\W\d_]+)\*")

#: Letters of which no accent can be taken off.
_BARE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "œ": "oe", "æ": "ae", "’": "", "'": ""})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

#: Behind it begin Greek and Cyrillic, whose letters with marks are letters of their own.
_LAST_LATIN = "ɏ"

#: Letters of the shortest beginning by which a word is known whose endings differ.
_SHORTEST_STEM = 5


def plainly(text: str) -> str:
    """A text in small letters on one line, with one way to write each of them."""
    return " ".join(text.casefold().replace("ё", "е").replace("'", "’").split())


def spelled_out(text: str) -> str:
    """A text made plain, with the accents and apostrophes of the words that the tables have."""
    return _WORD.sub(lambda found: _spelled(found[0]), plainly(text))


def _spelled(word: str) -> str:
    known, whole, stems = _tables()
    if word in known:
        return word
    bare = _without_marks(word)
    if bare in whole:
        return whole[bare]
    lengths = range(len(bare) - 1, _SHORTEST_STEM - 1, -1)
    stem = next((bare[:length] for length in lengths if bare[:length] in stems), None)
    return word if stem is None else stems[stem] + bare[len(stem) :]


@cache
def _tables() -> tuple[frozenset[str], Mapping[str, str], Mapping[str, str]]:
    """The words of the tables; words and beginnings by how they are typed without their marks."""
    forms = tuple(_forms())
    known = frozenset(word for form in forms for word in _WORD.findall(form))
    stems = {word for form in forms for word in _STEM.findall(form)}
    return known, _by_typing(known - stems, known), _by_typing(stems, known)


def _forms() -> Iterator[str]:
    for kind in (Talk, Tell, Parcel, Seller, Day):
        for word in kind:
            for form in said_anywhere(word):
                yield from map(plainly, spellings(form))


def _by_typing(words: Iterable[str], known: frozenset[str]) -> Mapping[str, str]:
    """Words by how they are typed in haste, where that is no word and could be no other."""
    found: dict[str, set[str]] = {}
    for word in words:
        for typed in {_without_marks(word), _without_marks(word.translate(_UMLAUTS))} - known:
            found.setdefault(typed, set()).add(word)
    return {typed: one for typed, (one, *others) in found.items() if not others}


def _without_marks(word: str) -> str:
    base, kept = "", []
    for sign in unicodedata.normalize("NFD", word.translate(_BARE)):
        if not unicodedata.combining(sign):
            base = sign
        elif base <= _LAST_LATIN:
            continue
        kept.append(sign)
    return unicodedata.normalize("NFC", "".join(kept))
