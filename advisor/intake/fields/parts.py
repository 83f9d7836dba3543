"""A piece of a text in which several fields stand, or a field among other words."""

import re
from functools import cache

from advisor.intake import tracking
from advisor.intake.fields.findings import (
    Context,
    Finding,
    Guaranteed,
    MaybeTracking,
    Noise,
    NoTracking,
    Number,
    OrderNumber,
    Seller,
    Sentence,
    Shipped,
    Shipping,
    Text,
    Title,
    Tracking,
    WeakText,
)
from advisor.intake.fields.readers import (
    LONGEST_FIELD,
    read_ship_date,
    read_whole,
    starts_like_field,
    tracking_of,
)
from advisor.intake.matching import compiled, one_of, strip_edges, whole
from advisor.intake.pieces import halves
from advisor.intake.problems import Problem
from advisor.intake.protection import ProtectionDays, ProtectionUntil
from advisor.intake.vocabulary import in_english
from advisor.money import Money
from advisor.words import Amid, Fact, Page

_CERTAIN = (
    Tracking
    | Shipped
    | ProtectionDays
    | ProtectionUntil
    | Money
    | Guaranteed
    | OrderNumber
    | Shipping
)
_FIELDS_OF_A_RUN = 2
_WORDS_OF_A_RUN = 30
_WORDS_OF_A_FIELD = 6
_WORDS_WITHOUT_FIGURES = 3


def read(text: str, context: Context) -> tuple[Finding, ...]:
    """Everything that one piece says."""
    found = read_whole(text, context)
    if found is None:
        return _read_parts(text, context) or (_unread(text),)
    if isinstance(found, Seller):
        # A name includes whatever follows it, but hardly ever a comma between digits.
        return _read_two_fields(text, context) or _read_one_field(text, context) or (found,)
    # What is not a date as a whole may be two fields.
    doubtful = isinstance(found, Problem | Title | Noise)
    return (doubtful and _read_two_fields(text, context)) or (found,)


def _unread(text: str) -> Finding:
    return WeakText(text) if starts_like_field().match(text) else Text(text)


def _read_parts(text: str, context: Context) -> tuple[Finding, ...]:
    return (
        _read_two_fields(text, context)
        or _read_run(text, context)
        or _read_one_field(text, context)
        or _read_embedded(text, context)
        or _read_tail(text, context)
    )


def _read_two_fields(text: str, context: Context) -> tuple[Finding, ...]:
    """ "LP00123456789012,60 days": the comma between digits separates two fields after all."""
    for left, right in halves(text):
        if _is_field(left, context) and _is_field(right, context):
            return (*read(left, context), *read(right, context))
    return ()


def _read_one_field(text: str, context: Context) -> tuple[Finding, ...]:
    """ "Lamp 15,60 days": a field beside such a comma, and words beyond it."""
    for left, right in halves(text):
        if _is_field(left, context) or _is_field(right, context):
            return (*read(left, context), *read(right, context))
    return ()


def _is_field(text: str, context: Context) -> bool:
    return not isinstance(read_whole(text, context), Number | MaybeTracking | None)


def _read_run(text: str, context: Context) -> tuple[Finding, ...]:
    """ "Lamp $12 shipped yesterday 60 days": several fields and a name, without commas."""
    words = text.split() if context.runs else []
    figures = sum(any(map(str.isdigit, word)) for word in words)
    if not _FIELDS_OF_A_RUN < len(words) <= _WORDS_OF_A_RUN or figures < _FIELDS_OF_A_RUN - 1:
        return ()
    found: list[Finding] = []
    names: list[list[str]] = [[]]
    at = 0
    while at < len(words):
        field, length = _field_at(words, at, context)
        if isinstance(field, Seller):  # its name may go on for any number of words
            return ()
        if field is not None:
            found.append(field)
            names.append([])
        else:
            names[-1].append(words[at])
        at += length
    named = [" ".join(name) for name in names if any(name)]
    certain = sum(isinstance(field, _CERTAIN) for field in found)
    if certain < _FIELDS_OF_A_RUN or len(named) > 1:
        return ()
    if named and whole(Page.TALK).search(
        named[0]
    ):  # "your parcel ... was sent yesterday" names nothing
        return (Sentence(text), *found)
    return (*map(Text, named), *found)


def _field_at(words: list[str], at: int, context: Context) -> tuple[Finding | None, int]:
    """The longest field that begins with a word, and its number of words."""
    if tracking.is_certain_code(words[at]):  # a figure after it is not part of it
        return tracking_of(words[at]), 1
    longest = min(_WORDS_OF_A_FIELD, len(words) - at)
    if not any(map(str.isdigit, "".join(words[at : at + longest]))):
        longest = min(longest, _WORDS_WITHOUT_FIGURES)
    for length in range(longest, 0, -1):
        found = read_whole(in_english(" ".join(words[at : at + length])), context)
        if isinstance(found, _CERTAIN | Seller | NoTracking):
            return found, length
    return None, 1


@cache
def _order_inside() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){one_of(Fact.ORDER)}[\s:：#№]*(\d{{12,20}})(?!\w)")


def _read_embedded(text: str, context: Context) -> tuple[Finding, ...]:
    """A number among other words, as in a forwarded message."""
    if match := re.search(tracking.EMBEDDED, text):
        found, before = (
            tracking_of(match[0]),
            tracking.label_before().sub("", text[: match.start()]),
        )
    elif match := _order_inside().search(text):
        found, before = OrderNumber(match[1]), text[: match.start()]
    else:
        return ()
    sides = [strip_edges(before), strip_edges(text[match.end() :])]
    around = [read(side, context) for side in sides if side]
    if len(around) == 2 and all(isinstance(side[-1], Text | WeakText) for side in around):
        # Words on both sides: a sentence about the parcel, not the name of a thing.
        return (Sentence(text), *_fields_of(around), *([found] if found else ()))
    return (*(finding for side in around for finding in side), *([found] if found else ()))


def _fields_of(around: list[tuple[Finding, ...]]) -> list[Finding]:
    unread = Text | WeakText | Sentence
    return [finding for side in around for finding in side if not isinstance(finding, unread)]


@cache
def _tail() -> re.Pattern[str]:
    sent = rf"(?:{one_of(Amid.WAS)} )?{one_of(Fact.SHIPPED)}(?!\w)"
    return compiled(rf"(.*\w.*?)\s({sent}.*)")


def _read_tail(text: str, context: Context) -> tuple[Finding, ...]:
    """ "Phone case shipped 3 days ago", without a comma."""
    match = _tail().fullmatch(text) if len(text) <= LONGEST_FIELD else None
    found = read_ship_date(match[2], context) if match else None
    if match is None or not isinstance(found, Shipped):
        return ()
    return (*read(match[1], context), found)
