"""The name of goods before their price, without the words that join the two: "the lamp cost me"."""

import re
from functools import cache

from advisor.words import Fact, said_anywhere
from advisor.words.patterns import any_of

#: What stands before a sum and is no title.
_LABELS = (Fact.PRICE, Fact.TOTAL, Fact.SHIPPING_COST, Fact.PAID)


def name_before(name: str, behind: str) -> tuple[str, str]:
    """What stands before and behind a sum without the verb, or the "for", that joins them.

    "The lamp cost me", "der Kocher hat ... gekostet" name no more than the goods.
    """
    parted = _cost_behind().match(behind) is not None
    verb = (_half() if parted else _cost()).search(name)
    if verb is None or not may_be_title(name[: verb.start()]):
        return _for().sub("", name).rstrip(), behind
    bare = _the().sub("", name[: verb.start()], count=1).rstrip()
    bare = _which().sub("", bare).rstrip(" ,") or bare
    return bare, _cost_behind().sub("", behind, count=1)


@cache
def _cost() -> re.Pattern[str]:
    """A verb at the end, with the word for the sum behind it: "me salió por"."""
    verbs, for_ = any_of(said_anywhere(Fact.COST)), any_of(said_anywhere(Fact.FOR_A_SUM))
    return re.compile(rf"(?<!\w){verbs}(?:\s+{for_})?\s*\Z", re.IGNORECASE)


@cache
def _which() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of(said_anywhere(Fact.WHICH))}\Z", re.IGNORECASE)


@cache
def _half() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(said_anywhere(Fact.COST_HALF))}\s*\Z", re.IGNORECASE)


@cache
def _cost_behind() -> re.Pattern[str]:
    return re.compile(rf"^\s*{any_of(said_anywhere(Fact.COST_BEHIND))}(?!\w)", re.IGNORECASE)


@cache
def _the() -> re.Pattern[str]:
    articles = any_of((*said_anywhere(Fact.THE), *said_anywhere(Fact.SOME)))
    return re.compile(rf"^\s*(?:{articles}\s+|l['’]\s?)(?=[^\W\d_])", re.IGNORECASE)


def may_be_title(name: str) -> bool:
    """Whether there are words before the price, and more than what it is called."""
    return _label().fullmatch(name) is None and re.search(r"[^\W\d_]{2}", name) is not None


@cache
def _label() -> re.Pattern[str]:
    labels = any_of(word for fact in _LABELS for word in said_anywhere(fact))
    return re.compile(rf"\W*{labels}\W*", re.IGNORECASE)


@cache
def _for() -> re.Pattern[str]:
    forms = any_of(said_anywhere(Fact.FOR_A_SUM))
    return re.compile(rf"(?<!\w){forms}\s*\Z", re.IGNORECASE)
