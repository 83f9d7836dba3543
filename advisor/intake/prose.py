"""An order told as a sentence, "I ordered a lamp for $34", as the fields that it names."""

import re
from dataclasses import dataclass
from functools import cache

from advisor.intake.matching import compiled
from advisor.intake.prices import parse_price
from advisor.intake.vocabulary import in_english
from advisor.money import Money
from advisor.words import Day, Fact, Talk, Word, said_anywhere
from advisor.words.patterns import any_of, spellings

_DAYS = (Day.TODAY, Day.YESTERDAY)
_END = re.compile(r"[;\n]|,(?!\d)|(?<!\d),|(?<!\d)\.\s")
_LONGEST_PRICE = 3
_FIRST_VERB = "bought"
_EMPTY_BRACKETS = re.compile(r"\(\s*\)")
_SHOP = r"(?:ali(?:express)?|али(?:экспресс\w{0,2})?|алі(?:експрес\w{0,2})?)(?!\w)"
_AT_THE_SHOP = re.compile(rf"(?i)(?<!\w)[^\W\d_]{{1,4}}\s+{_SHOP}")
_FIGURE = re.compile(r"\d")


def as_fields(text: str) -> str:
    """The text with its first part as fields, if that says what was ordered; otherwise as it is.

    A greeting, "and also" and the name of the shop are no part of the goods.
    """
    plain, fields = _read(text)
    return fields or plain


@dataclass(frozen=True, slots=True)
class Begun:
    """What a line says of an order that it begins with: "I ordered a lamp for $5, it came"."""

    fields: str
    """What was ordered, and for how much."""
    priced: bool
    rest: str
    """What it says besides."""


def order_begun(text: str) -> Begun | None:
    """The order that a line says somebody has ordered; `None` for any other text."""
    if "\n" in text.strip() or text.rstrip().endswith("?"):
        return None
    fields = _read(text)[1]
    if fields is None:
        return None
    end = _END.search(fields)
    name, rest = (fields, "") if end is None else (fields[: end.start()], fields[end.end() :])
    paid, _, further = rest.strip().partition(",")
    if not isinstance(parse_price(paid), Money):
        return Begun(name, priced=False, rest=rest.strip())
    return Begun(f"{name}, {paid}", priced=True, rest=further.strip())


def _read(text: str) -> tuple[str, str | None]:
    """The text without what is no part of the goods, and its fields if it says what was ordered."""
    text = without_beginning(text)
    end = _END.search(text)
    first, rest = (text, "") if end is None else (text[: end.start()], text[end.start() :])
    first = _plainly(first)
    text = first + rest if first else text
    told, paid = _priced(first.split())
    if not isinstance(parse_price(paid), Money):
        told, paid = first, ""
    words = told.split()
    start, stop = _edges(words)
    beside = words[:start] + words[stop:]
    if start >= stop or not any(_plain(word) in _verbs() for word in beside):
        return text, None
    name, price = (" ".join(words[start:stop]), paid) if paid else _priced(words[start:stop])
    days = [f"paid {in_english(word)}" for word in beside if _plain(word) in _days()]
    return text, ", ".join(filter(None, (name, price, *days[:1]))) + rest


def without_beginning(text: str) -> str:
    """The text without a greeting, and without what leads from one order to the next."""
    shorter = _greeting().sub("", text, count=1)
    another = _another().match(shorter)
    shorter = shorter if another is None else shorter[another.end() :]
    return _some().sub("", shorter, count=1) or text


@cache
def _greeting() -> re.Pattern[str]:
    """A greeting with its comma: "hello kitty lamp" is none."""
    return compiled(rf"\s*{any_of(said_anywhere(Talk.HELLO))}\s*[,!.:)]+\s*")


@cache
def _another() -> re.Pattern[str]:
    """Words before a further order; a single letter is one only in lower case: "I love NY mug"."""
    forms = said_anywhere(Fact.ANOTHER)
    longer = any_of(form for form in forms if len(form) > 1)
    letters = any_of(form for form in forms if len(form) == 1)
    return compiled(rf"\s*(?:{longer}|(?-i:{letters}))\s+(?=[^\W\d_])")


@cache
def _some() -> re.Pattern[str]:
    return compiled(rf"^(?-i:{any_of(said_anywhere(Fact.SOME))})\s+(?=[^\W\d_])")


def _plainly(sentence: str) -> str:
    """A sentence without where and about when it was ordered."""
    told = _AT_THE_SHOP.sub(" ", _as_one_verb(sentence))
    return " ".join(_EMPTY_BRACKETS.sub(" ", _some_time_ago().sub(" ", told)).split())


@cache
def _some_time_ago() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){any_of(said_anywhere(Fact.SOME_TIME_AGO))}(?!\w)")


def _as_one_verb(text: str) -> str:
    """ "I got a lamp", "I have an order for a lamp": with a verb of one word."""
    return _long_verbs().sub(_FIRST_VERB, text)


@cache
def _long_verbs() -> re.Pattern[str]:
    forms = (form for form in said_anywhere(Fact.I_ORDERED) if " " in form)
    return compiled(rf"(?<!\w){any_of(forms)}(?!\w)")


def goods_ordered(sentence: str) -> str:
    """What a sentence says was ordered; nothing if it is not plain."""
    clauses = _END.split(without_beginning(_plainly(sentence)))
    telling = [one for one in clauses if any(_plain(word) in _verbs() for word in one.split())]
    return _goods_in(telling[0]) if len(telling) == 1 else ""


def _goods_in(clause: str) -> str:
    words = clause.strip(" ,.;!(").split()
    start, stop = _edges(words)
    goods = words[start:stop]
    is_plain = not any(_plain(word) in _verbs() for word in goods)
    return without_beginning(_priced(goods)[0]) if is_plain else ""


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
        if is_price and (isinstance(parse_price(said), Money) or _FIGURE.match(said)):
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
