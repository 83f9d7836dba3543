"""What people write, instead of pressing a button, when asked what the tracking says.

Every language is understood in every chat, since trackers answer in any. Nothing is guessed: if two
answers fit, both are returned, to be asked about.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from advisor.words import Parcel, languages, said, said_anywhere
from advisor.words.patterns import spellings

#: The possible meanings of ambiguous words.
_EITHER: Mapping[Parcel, frozenset[str]] = {
    Parcel.CUSTOMS: frozenset(
        {Parcel.AT_EXPORT.value, Parcel.IN_COUNTRY.value, Parcel.AT_CUSTOMS.value}
    ),
    Parcel.HANDED_OVER: frozenset({Parcel.DELIVERED.value, Parcel.DELIVERED_ELSEWHERE.value}),
}

#: Longer texts say more than one thing.
_LONGEST = 60


def parcel_answers(text: str) -> frozenset[str]:
    """The answers that a text fits: values of `ParcelState`, or `delivered` if the buyer has it.

    Several if it has to be asked which is meant; none for any other text.
    """
    if len(text) > _LONGEST:
        return frozenset()
    return _answers().get(_gist(text), frozenset())


def phrases(language: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Everything understood in a language, with the answers it fits."""
    for word in Parcel:
        if word is not Parcel.FILLERS:
            for form in said(word, language):
                answers = _EITHER.get(word, frozenset({word.value}))
                yield from ((phrase, answers) for phrase in spellings(form))


@cache
def _answers() -> Mapping[tuple[str, ...], frozenset[str]]:
    return {_gist(phrase): answers for one in languages() for phrase, answers in phrases(one)}


def _gist(text: str) -> tuple[str, ...]:
    """The words that matter; all of them if none does."""
    words = tuple(re.findall(r"[^\W_]+", _plain(text)))
    return tuple(word for word in words if word not in _fillers()) or words


@cache
def _fillers() -> frozenset[str]:
    return frozenset(map(_plain, said_anywhere(Parcel.FILLERS)))


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е")
