"""Making lines of a text: its sentences, with labels that stand alone joined to what follows."""

import re
from collections.abc import Iterator

from advisor.intake.cleaning import clean_line
from advisor.intake.lines.days import date_event
from advisor.intake.lines.kinds import LINE_LIMIT
from advisor.intake.shop_words import BREAKS_BEFORE, LONE_LABEL
from advisor.intake.vocabulary import in_english

_MOST_LINES = 400

_QUOTE = r"^(?:[>|•·▪◦●*✓✔☑–—-]\s*)+|^\d{1,2}[.)]\s+(?=\S)"
_CHAT_HEAD = (
    r"^\[?(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?,?\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[APap][Mm])?\]?"
    r"\s*(?:[-–—]\s*)?(?:[^\W\d_][\w .'-]{1,40}:\s+)?"
)
_EMOJI = r"[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+"
_RULER = r"[\s\-=_*~•·.—–]{3,}"
#: A figure and a dot before a month begin a German date, and end no sentence.
_SENTENCE_END = (
    r"(?<=[^\W\d_]{2}[.!?])\s+(?=[A-ZА-ЯЁ])|(?<=\d[.!?])\s+(?=[A-ZА-ЯЁ][a-zа-яё])"
    r"(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|\s[|·•]\s|;\s"
)


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
        for part in re.split(_SENTENCE_END, re.sub(BREAKS_BEFORE, " | ", line)):
            if part and part.strip(" |") and count < _MOST_LINES:
                yield in_english(part.strip(" |"), alone=True), opens
                opens, count = False, count + 1


def joined(parts: Iterator[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """A label that stands alone is joined to the line below it."""
    label, opened = "", False
    for part, opens in parts:
        if label and re.fullmatch(LONE_LABEL, part.rstrip(" :：")):
            yield label, opened
            label, opened = part.rstrip(" :："), opens
            continue
        if label:
            yield f"{label}: {part}", opened
            label = ""
        elif re.fullmatch(LONE_LABEL, part.rstrip(" :：")):
            label, opened = part.rstrip(" :："), opens
        else:
            yield part, opens
    if label:
        yield label, opened
