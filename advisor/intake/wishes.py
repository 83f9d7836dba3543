"""What people ask and report in everyday sentences, and which order they mean; in any language.

"It came", "where is the lamp?", "he extended by 20 days". Pure; a sentence that says anything else
besides is not understood rather than misunderstood.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from advisor.intake.tellings import days_named
from advisor.words import Day, Fact, Page, Parcel, Seller, Talk, Tell, Word, said_anywhere
from advisor.words.patterns import any_of
from advisor.words.spelling import ASKED_AGAIN, plainly, spelled_out

LONGEST_SENTENCE = 120
"""Characters. A longer text says more than one thing."""

_LONGEST_CRY = 40
"""Characters of a sentence that asks for help with the bot and nothing else."""

_SHORTEST_WORD = 3
_SHORTEST_STEM = 4
_ENDING = 2
"""Letters by which the cases of a word may differ: "лампа", "лампу"."""


class Wish(StrEnum):
    """What a sentence is about."""

    STATUS = "status"
    TODAY = "today"
    ORDERS = "orders"
    DISPUTE = "dispute"
    LETTER = "letter"
    EXTEND = "extend"
    """To ask the seller for more time."""
    REMIND = "remind"
    """To be asked again, on a day that may follow."""
    CLOSE = "close"
    HELP = "help"
    ARRIVED = "arrived"
    EXTENDED = "extended"
    UNDO = "undo"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Wished:
    """A wish, and the number of days that it names."""

    wish: Wish
    days: int | None = None
    certain: bool = True
    """Whether nothing else in the sentence is denied."""


@lru_cache(ASKED_AGAIN)
def wish_in(text: str) -> Wished | None:
    """What a sentence asks or reports; `None` if it is about something else."""
    if len(text) > LONGEST_SENTENCE or "\n" in text.strip() or re.search(r"\d{5}", text):
        return None
    plain = spelled_out(text)
    if _says(plain, Talk.YOURS):
        return _cry_for_help(plain)
    readers = (_more_time, _by_words, _arrival, _about, _cry_for_help)
    return next((found for read in readers if (found := read(plain)) is not None), None)


def _more_time(plain: str) -> Wished | None:
    """More time that the seller gave, in days."""
    days = days_named(plain) or _last_number(plain)
    if days is None or _extended_in(plain) is None:
        return None
    return Wished(Wish.EXTENDED, days, certain=not _says(plain, Tell.NEGATION))


def _by_words(plain: str) -> Wished | None:
    """What is asked in words of its own. A word alone deletes nothing."""
    wishes = (wish for wish, word in _BY_WORDS if _says(plain, word))
    return next((Wished(one) for one in wishes if one is not Wish.DELETE or " " in plain), None)


def _arrival(plain: str) -> Wished | None:
    """That it came; a question about it, where that is in doubt."""
    if _says(plain, Tell.OTHERS):
        return None
    if _says(plain, Talk.HAS_COME) or _says(plain, Talk.COLLECTED):
        return Wished(Wish.STATUS if _doubted(plain) else Wish.ARRIVED)
    return Wished(Wish.STATUS) if _says(plain, Tell.NOT_HERE) else None


def _cry_for_help(plain: str) -> Wished | None:
    """A short sentence about what the bot can do."""
    cries = len(plain) <= _LONGEST_CRY and _says(plain, Talk.ASK_HELP)
    return Wished(Wish.HELP) if cries else None


def _about(plain: str) -> Wished | None:
    """What a question or a wish in other words is about: "is it possible to extend it?".

    It is answered by showing something, so that a wrong guess records nothing.
    """
    if "?" not in plain and not _says(plain, Tell.WISHES):
        return None
    topics = ((Wish.EXTEND, Tell.MORE_TIME), (Wish.DISPUTE, Seller.DISPUTE))
    return next((Wished(wish) for wish, word in topics if _says(plain, word)), None)


def _last_number(plain: str) -> int | None:
    """The number at the end of a sentence: "extended 20"."""
    found = re.search(r"(?<![\d.,])(\d{1,2})(?![\d.,])\W*$", plain)
    return None if found is None else int(found[1])


def _extended_in(plain: str) -> str | None:
    """The part of a report that says that the seller gave more time; no sum, and no wish."""
    if "?" in plain or _says(plain, Tell.WISHES) or _SUM.search(plain):
        return None
    parts = re.split(r"[,.](?=\s|$)|[;:!()–—]", plain)
    said = [one for one in parts if _says(one, Talk.EXTENDED_BY)]
    return next((one for one in said if not _says(one, Tell.NEGATION)), None)


_SUM = re.compile(r"[$€£₽₴¥%]|\d\s*(?:zł|руб|грн)")


def says_nothing_besides(text: str) -> bool:
    """Whether a sentence says that it came, and nothing more: not where to, not what is wrong."""
    plain = spelled_out(text)
    without = _of_no_weight()
    if _says(plain, Talk.COLLECTED):
        without |= _words_of(Parcel.AT_POST_OFFICE)
    rest = _pattern(Talk.COLLECTED).sub(" ", _pattern(Talk.HAS_COME).sub(" ", plain))
    words = set(re.findall(r"[^\W_]+", rest)) - without
    return not words


@cache
def _of_no_weight() -> frozenset[str]:
    words = (Parcel.FILLERS, Page.PARCEL, Fact.ORDER, Day.TODAY, Day.YESTERDAY, Page.COMMON,
             Talk.YES, Talk.THANKS, Talk.HELLO, Talk.AT_LAST)  # fmt: skip
    return _words_of(*words)


@lru_cache(maxsize=None, typed=True)
def _words_of(*words: Word) -> frozenset[str]:
    """The single words of all forms."""
    forms = (plainly(form) for word in words for form in said_anywhere(word))
    return frozenset(one for form in forms for one in re.findall(r"[^\W_]+", form))


_BY_WORDS = (
    (Wish.UNDO, Talk.TAKE_BACK),
    (Wish.DELETE, Talk.REMOVE),
    (Wish.REMIND, Talk.REMIND),
    (Wish.CLOSE, Talk.UNWATCH),
    (Wish.LETTER, Talk.ASK_LETTER),
    (Wish.EXTEND, Talk.ASK_EXTEND),
    (Wish.DISPUTE, Talk.ASK_DISPUTE),
    (Wish.TODAY, Talk.ASK_TODAY),
    (Wish.ORDERS, Talk.ASK_ORDERS),
    (Wish.STATUS, Talk.ASK_STATUS),
    (Wish.STATUS, Tell.NO_MONEY_YET),
)


def _doubted(plain: str) -> bool:
    """Whether it is a question or the contrary: nothing is recorded by that."""
    return "?" in plain or _says(plain, Talk.NOT)


def after_remind(text: str) -> str | None:
    """What follows a wish to be asked again: "on Friday"; `None` where there is no such wish."""
    plain = spelled_out(text)
    found = _pattern(Talk.REMIND).search(plain)
    return None if found is None else plain[found.end() :].strip(" ,.!")


# -- which order ---------------------------------------------------------------------------------


def named_orders(text: str, titles: Mapping[int, str]) -> tuple[int, ...]:
    """The numbers of the orders that a text names by number, place or title; none if it does not.

    Of several that share a word, those that share the most.
    """
    plain = plainly(text)
    number = _number().search(plain)
    if number is not None and int(number[1]) in titles:
        return (int(number[1]),)
    for place, word in enumerate((Talk.FIRST, Talk.SECOND, Talk.THIRD)):
        if place < len(titles) and _says(plain, word):
            return (sorted(titles)[place],)
    said = _words(plain)
    shared = {one: _shared(said, _words(plainly(title))) for one, title in titles.items()}
    most = max(shared.values(), default=(0, 0))
    return tuple(one for one, count in shared.items() if count == most) if any(most) else ()


def without_title(text: str, title: str) -> str:
    """A sentence without the words of a title: "the lamp is at the post office"."""
    of_title = _words(plainly(title))
    kept = (
        word
        for word in text.split()
        if not any(_alike(said, one) for said in _words(plainly(word)) for one in of_title)
    )
    return " ".join(kept)


def is_only_a_name(text: str, title: str) -> bool:
    """Whether a text says nothing but words of a title."""
    said = _words(plainly(text))
    of_title = _words(plainly(title))
    return bool(said) and all(any(_alike(one, word) for word in of_title) for one in said)


def _shared(said: frozenset[str], title: frozenset[str]) -> tuple[int, int]:
    """How many words of a title are said, and how many of them in that very form."""
    return sum(any(_alike(word, one) for one in said) for word in title), len(said & title)


def _alike(one: str, other: str) -> bool:
    """Whether two words are the same in another case or number."""
    if one == other:
        return True
    stem = min(len(one), len(other)) - _ENDING
    if abs(len(one) - len(other)) > _ENDING or max(stem, 0) < _SHORTEST_STEM - 1:
        return False
    return one[:stem] == other[:stem]


def _words(plain: str) -> frozenset[str]:
    found = re.findall(r"[^\W_]+", plain)
    return frozenset(
        word for word in found if len(word) >= _SHORTEST_WORD and word not in _of_any_order()
    )


@cache
def _of_any_order() -> frozenset[str]:
    """Words that are of no order in particular."""
    words = (Fact.ORDER, Page.PARCEL, Page.COMMON, Talk.ASK_STATUS, Talk.ASK_TODAY, Talk.HAS_COME,
             Talk.REMOVE, Talk.NOT, Talk.EXTENDED_BY, Day.DAYS)  # fmt: skip
    return _words_of(*words)


# -- patterns ------------------------------------------------------------------------------------


def _says(plain: str, word: Word) -> bool:
    return _pattern(word).search(plain) is not None


@lru_cache(maxsize=None, typed=True)
def _pattern(word: Word) -> re.Pattern[str]:
    forms = any_of(map(plainly, said_anywhere(word)))
    return re.compile(rf"(?<!\w){forms}(?!\w)", re.IGNORECASE)


@cache
def _number() -> re.Pattern[str]:
    """ "No. 2", "#2", "order 2"."""
    label = any_of((*said_anywhere(Fact.NUMBER), *said_anywhere(Fact.ORDER)))
    return re.compile(rf"(?:#|№|(?<!\w){label})\s*(\d{{1,6}})(?!\w)", re.IGNORECASE)
