"""An order told as a sentence, "I ordered a lamp for $34", as the fields that it names."""

import re
from functools import cache

from advisor.intake.prices import parse_price
from advisor.intake.vocabulary import in_english
from advisor.money import Money
from advisor.words import Day, Fact, Talk, Word, said_anywhere
from advisor.words.patterns import spellings

_DAYS = (Day.TODAY, Day.YESTERDAY)
_END = re.compile(r"[,;\n]|\.\s")
_LONGEST_PRICE = 3
_EMPTY_BRACKETS = re.compile(r"\(\s*\)")
_AT_THE_SHOP = re.compile(
    r"(?i)(?<!\w)[^\W\d_]{1,4}\s+(?:ali(?:express)?|али(?:экспресс\w{0,2})?|алі(?:експрес\w{0,2})?)(?!\w)"
)


def as_fields(text: str) -> str:
    """The text with its first part as fields, if that says what was ordered; otherwise as it is."""
    end = _END.search(text)
    first, rest = (text, "") if end is None else (text[: end.start()], text[end.start() :])
    words = first.split()
    start, stop = _edges(words)
    beside = words[:start] + words[stop:]
    if start >= stop or not any(_plain(word) in _verbs() for word in beside):
        return text
    name, price = _priced(words[start:stop])
    days = [f"paid {in_english(word)}" for word in beside if _plain(word) in _days()]
    return ", ".join(filter(None, (name, price, *days[:1]))) + rest


def goods_ordered(sentence: str) -> str:
    """What a sentence says was ordered; nothing if it is not plain."""
    words = _EMPTY_BRACKETS.sub(" ", _AT_THE_SHOP.sub(" ", sentence)).strip(" ,.;!(").split()
    start, stop = _edges(words)
    goods = words[start:stop]
    beside = words[:start] + words[stop:]
    if not any(_plain(word) in _verbs() for word in beside):
        return ""
    return "" if any(_plain(word) in _verbs() for word in goods) else " ".join(goods)


def _edges(words: list[str]) -> tuple[int, int]:
    """Where what was ordered begins and ends, between the words of the sentence around it."""
    around = _verbs() | _beside() | _days()
    start, stop = 0, len(words)
    while start < stop and _plain(words[start]) in around:
        start += 1
    while stop > start and _plain(words[stop - 1]) in _verbs() | _days():
        stop -= 1
    return start, stop


def _priced(words: list[str]) -> tuple[str, str]:
    """What was ordered, and for how much: "a lamp", "for", "$34"."""
    for at in range(len(words) - 1, 0, -1):
        said = " ".join(words[at + 1 :])
        is_price = _plain(words[at]) in _before_a_price() and len(words) - at - 1 <= _LONGEST_PRICE
        if is_price and isinstance(parse_price(said), Money):
            return " ".join(words[:at]), said
    return " ".join(words), ""


def _plain(word: str) -> str:
    return word.casefold().replace("ё", "е").replace("'", "’").strip(".,!:")


@cache
def _verbs() -> frozenset[str]:
    return _forms(Fact.I_ORDERED)


@cache
def _beside() -> frozenset[str]:
    return _forms(Fact.BESIDE_I_ORDERED) | _forms(Talk.HELLO)


@cache
def _before_a_price() -> frozenset[str]:
    return _forms(Fact.FOR_A_SUM)


@cache
def _days() -> frozenset[str]:
    return _forms(*_DAYS)


def _forms(*words: Word) -> frozenset[str]:
    forms = (one for word in words for form in said_anywhere(word) for one in spellings(form))
    return frozenset(_plain(form) for form in forms if " " not in form)
