"""What people write, instead of pressing a button, when asked what the tracking says.

Every language is understood in every chat, since trackers answer in any. Nothing is guessed: if two
answers fit, both are returned, to be asked about.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from advisor.words import Parcel, Talk, languages, said, said_anywhere
from advisor.words.patterns import spellings
from advisor.words.spelling import plainly, spelled_out

#: The possible meanings of ambiguous words.
_EITHER: Mapping[Parcel, frozenset[str]] = {
    Parcel.CUSTOMS: frozenset(
        {Parcel.AT_EXPORT.value, Parcel.IN_COUNTRY.value, Parcel.AT_CUSTOMS.value}
    ),
    Parcel.HANDED_OVER: frozenset({Parcel.DELIVERED.value, Parcel.DELIVERED_ELSEWHERE.value}),
}

#: Longer texts say more than one thing.
_LONGEST = 60

#: Words of a sentence that are looked at, and of the longest phrase for a state.
_MOST_WORDS = 30
_LONGEST_PHRASE = 7

#: Letters of a word that says something of a parcel among others.
_TELLING = 5


def parcel_answers(text: str) -> frozenset[str]:
    """The answers that a text fits: values of `ParcelState`, or `delivered` if the buyer has it.

    Several if it has to be asked which is meant; none for any other text.
    """
    if len(text) > _LONGEST:
        return frozenset()
    return _answers().get(_gist(spelled_out(text)), frozenset())


def states_within(text: str) -> frozenset[str]:
    """The answers that words within a sentence fit: "the tracking shows nothing since Monday"."""
    return settled(meanings_within(text))


def settled(meanings: Iterable[frozenset[str]]) -> frozenset[str]:
    """The answers that are meant: of two meanings that agree, the one that says more.

    "At customs, they want an invoice" is one state, though "at customs" may be one of three.
    """
    found = set(meanings)
    precise = (one for one in found if not any(other < one for other in found))
    return frozenset().union(*precise)


def meanings_within(text: str) -> frozenset[frozenset[str]]:
    """What each phrase of a sentence may mean.

    Of phrases that overlap the longest counts. That the buyer has it is not looked for: that is
    said in too many ways.
    """
    if whole := parcel_answers(text):
        return frozenset({whole})
    words = re.findall(r"[^\W_]+", _plain(spelled_out(text)))[:_MOST_WORDS]
    matters = [word for word in words if word not in _fillers()]
    return _found_in(words, _wordings()) | _found_in(matters, _gists())


def _found_in(
    words: list[str], known: Mapping[tuple[str, ...], frozenset[str]]
) -> frozenset[frozenset[str]]:
    found: set[frozenset[str]] = set()
    at = 0
    while at < len(words):
        longest = min(_LONGEST_PHRASE, len(words) - at)
        lengths = (one for one in range(longest, 0, -1) if tuple(words[at : at + one]) in known)
        length = next(lengths, 0)
        if length:
            found.add(known[tuple(words[at : at + length])])
        at += length or 1
    return frozenset(found)


@cache
def _wordings() -> Mapping[tuple[str, ...], frozenset[str]]:
    """Phrases word by word; a single short word says nothing among others."""
    spelled = ((tuple(re.findall(r"[^\W_]+", _plain(phrase))), answers)
               for one in languages() for phrase, answers in phrases(one))  # fmt: skip
    return {words: answers for words, answers in spelled if _tells_among_others(words, answers)}


def _tells_among_others(words: tuple[str, ...], answers: frozenset[str]) -> bool:
    """Whether a phrase within a sentence says something of a parcel.

    A word alone may be of something else: of money that comes back, of a buyer who has money.
    """
    if answers == {Parcel.DELIVERED.value}:
        return False
    if len(words) > 1:
        return True
    vague = answers == {Parcel.RETURNING.value} or words[0] in _nothing()
    return len(words[0]) >= _TELLING and not vague


@cache
def _nothing() -> frozenset[str]:
    """Words that deny something else in a sentence: "nothing arrived"."""
    return frozenset(map(_plain, said_anywhere(Talk.NOT)))


@cache
def _gists() -> Mapping[tuple[str, ...], frozenset[str]]:
    """Phrases without the words that change nothing, if several are left."""
    return {
        gist: answers
        for gist, answers in _answers().items()
        if len(gist) > 1 and _tells_among_others(gist, answers)
    }


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
    """A text in small letters; "doesn't" is one word, with its apostrophe or without."""
    return re.sub(r"n’t\b", "nt", plainly(text))
