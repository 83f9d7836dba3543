"""Splits a text into lines and sentences; labels on their own are joined to what follows."""

import re
from collections.abc import Iterator
from functools import cache

from advisor.intake.cleaning import clean_line
from advisor.intake.lines.days import date_event
from advisor.intake.lines.kinds import LINE_LIMIT
from advisor.intake.matching import one_of, only
from advisor.intake.vocabulary import in_english, names_of_months
from advisor.words import Fact, Page

_MOST_LINES = 400

_QUOTE = r"^(?:[>|•·▪◦●*✓✔☑–—-]\s*)+|^\d{1,2}[.)]\s+(?=\S)"
_CHAT_HEAD = (
    r"^\[?(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?,?\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[APap][Mm])?\]?"
    r"\s*(?:[-–—]\s*)?(?:[^\W\d_][\w .'-]{1,40}:\s+)?"
)
_EMOJI = r"[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+"
_RULER = r"[\s\-=_*~•·.—–]{3,}"


@cache
def _sentence_end() -> re.Pattern[str]:
    """A figure and a dot before a month begin a date as in German, and do not end a sentence."""
    month = rf"(?i:{names_of_months()})(?!\w)"
    return re.compile(
        r"(?<=[^\W\d_]{2}[.!?])\s+(?=[A-ZА-ЯЁ])|"
        rf"(?<=\d[.!?])\s+(?=[A-ZА-ЯЁ][a-zа-яё])(?!{month})|\s[|·•]\s|;\s"
    )


@cache
def _break_before_label() -> re.Pattern[str]:
    """The space before a label in the middle of a line."""
    label = rf"{one_of(Page.LABEL_WITHIN_A_LINE)}(?!\w)|{one_of(Fact.ORDER)} #"
    return re.compile(rf"\s(?=[A-ZА-ЯЁ])(?=(?i:{label}))")


def _is_lone_label(part: str) -> bool:
    return only(Page.LABEL).fullmatch(part) is not None


def spread(text: str) -> Iterator[tuple[str, bool]]:
    """The sentences of a text, and whether each is the first after an empty line."""
    opens, count = True, 0
    for raw in re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text):
        line = clean_line(raw[:LINE_LIMIT].replace("\t", " | "))
        if not line or re.fullmatch(_RULER, line):
            opens = True
            continue
        line = re.sub(_QUOTE, "", re.sub(_EMOJI, " ", line).strip())
        line = re.sub(_CHAT_HEAD, "", line) if not date_event(line) else line
        for part in _sentence_end().split(_break_before_label().sub(" | ", line)):
            if part and part.strip(" |") and count < _MOST_LINES:
                yield in_english(part.strip(" |"), alone=True), opens
                opens, count = False, count + 1


def joined(parts: Iterator[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """A label on its own is joined to the line below it."""
    label, opened = "", False
    for part, opens in parts:
        if label and _is_lone_label(part.rstrip(" :：")):
            yield label, opened
            label, opened = part.rstrip(" :："), opens
            continue
        if label:
            yield f"{label}: {part}", opened
            label = ""
        elif _is_lone_label(part.rstrip(" :：")):
            label, opened = part.rstrip(" :："), opens
        else:
            yield part, opens
    if label:
        yield label, opened
