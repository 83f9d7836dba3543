"""The heads of mails and chat messages: when a text was written, and who wrote to whom.

A head is no fact of an order. Its day is what "yesterday" and "in 4 days" below it count from.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from advisor.intake.lines.days import TIME, ReadOn, lone_day, moment
from advisor.intake.lines.kinds import opens_a_letter
from advisor.intake.lines.words import any_form
from advisor.intake.matching import compiled
from advisor.words import Page

_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[./]\d{1,2}"
_NAME = r"[^\W\d_][\w .,'’&()-]{0,40}?"
_MAIL_ADDRESS = r"[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{2,40}"
_LONGEST_HEAD = 200
_SIGN_OF_A_HEAD = re.compile(r"[:：@\d]|[-_]{4}")
"""No line of a head is without one of these; most lines of other texts are."""
_LINES_OF_A_HEAD = 6
_MOST_WORDS_ABOVE = 4
"""Lines that somebody writes above a mail when forwarding it; more are a page of its own."""

_CHATS = tuple(
    compiled(pattern)
    for pattern in (
        rf"\[(?P<day>{_DAY})(?:,?\s+{TIME})?\]\s*(?:{_NAME}:\s*)?(?P<rest>.*)",
        rf"\[{TIME},?\s+(?P<day>{_DAY})\]\s*(?:{_NAME}:\s*)?(?P<rest>.*)",
        rf"{_NAME},?\s+[\[(](?P<day>{_DAY}),?\s+(?:\w{{1,3}}\s)?{TIME}[\])]\s*:?\s*(?P<rest>.*)",
        rf"(?P<day>{_DAY}),?\s+{TIME}\s*[-–—]\s*{_NAME}:\s*(?P<rest>.*)",
        rf"{_NAME},\s+(?P<day>{_DAY}),?\s+{TIME}\s*:(?P<rest>.*)",
        rf"[\[(]?(?P<day>){TIME}[\])]?\s*(?:[-–—]\s*)?{_NAME}:\s+(?P<rest>.*)",
        rf"[\[(](?P<day>){TIME}[\])]\s*(?P<rest>.*)",
    )
)
"""How messengers copy a message; where a group `day` is empty, it is not said."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line of what was said, and when."""

    text: str
    day: ReadOn
    above: bool = False
    """Whether it stands above the head of a mail: whoever forwards it has written it."""


def without_heads(raw: Sequence[str], day: ReadOn) -> Iterator[Said]:
    """The lines of a text in their order, heads empty; each with the day it counts from.

    Lines before the first head count from `day`.
    """
    blocks = _heads(raw)
    raw = ["" if _is_forwarded(line) else line for line in raw]
    unknown = replace(day, written=())
    first = _end_of_words_above(blocks, raw)
    for at, line in enumerate(raw):
        if at in blocks:
            if at == blocks[at][0]:  # once for the whole of it: a text may be one long head
                day = replace(day, written=_written_in(blocks[at], raw, unknown))
            yield Said(_subject(line), day)
            continue
        chat = _chat(line)
        if chat is None:
            if at and _speaks(line) and (written := _day_above(raw[at - 1], unknown)):
                day = replace(day, written=written)
            yield Said(line, day, above=at < first)
            continue
        if chat["day"]:
            day = replace(day, written=_days_in(chat["day"], unknown))
        yield Said(chat["rest"], day)


def _end_of_words_above(blocks: Mapping[int, Sequence[int]], raw: Sequence[str]) -> int:
    """Where the first head begins, if it is that of a mail with hardly a word above it; else 0."""
    first = min(blocks, default=0)
    above = sum(bool(line.strip()) for line in raw[:first])
    return first if above <= _MOST_WORDS_ABOVE else 0


def has_heads(raw: Sequence[str]) -> bool:
    """Whether a text has the head of a mail or of a chat message."""
    return bool(_heads(raw)) or any(_chat(line) or _is_forwarded(line) for line in raw)


def is_letter(raw: Sequence[str]) -> bool:
    """Whether a text is a mail or a message of somebody else's to the buyer."""
    return has_heads(raw) or any(map(opens_a_letter, raw))


# -- mails ---------------------------------------------------------------------------------------


@cache
def _label() -> re.Pattern[str]:
    words = (Page.MAIL_FROM, Page.MAIL_TO, Page.MAIL_DATE, Page.MAIL_SUBJECT)
    named = "|".join(rf"(?P<{word.value}>{any_form(word)})" for word in words)
    return compiled(rf"[*>\s]*(?:{named})\s*[*]?\s*[:：]\s*(?P<rest>.*)")


@cache
def _reply() -> re.Pattern[str]:
    """ "On Sat, Nov 14, 2026 at 1:51 AM AliExpress wrote:"; with an address no verb is needed."""
    wrote = rf"(?<!\w){any_form(Page.WROTE)}(?!\w)"
    return compiled(
        rf"[>\s]*(?=.{{0,120}}\d).{{0,160}}(?:{wrote}\s*:?|{_MAIL_ADDRESS}[>)\s]*.{{0,20}}:)\s*"
    )


@cache
def _sender() -> re.Pattern[str]:
    """ "AliExpress <transaction@notice.aliexpress.com>"."""
    return compiled(rf"[>\s]*[^<>]{{0,60}}<?{_MAIL_ADDRESS}>?")


@cache
def _forwarded() -> re.Pattern[str]:
    return re.compile(r"\s*[-_]{4,}\s*[^\W\d_][\w ]{3,40}\s*[-_]{4,}\s*")


@cache
def _forwarded_from() -> re.Pattern[str]:
    """ "[Forwarded from Anna]", "Begin forwarded message:"."""
    return compiled(rf"[\s\[(>]*{any_form(Page.FORWARDED_FROM)}(?!\w)\s*[:：]?.{{0,80}}")


def _is_forwarded(line: str) -> bool:
    return _forwarded_from().fullmatch(line[:_LONGEST_HEAD]) is not None


def _heads(raw: Sequence[str]) -> Mapping[int, Sequence[int]]:
    """The lines of each mail's head, by each of them.

    A label alone is no head: "From: China" may be of a parcel.
    """
    heads: dict[int, Sequence[int]] = {}
    block: list[int] = []
    for at, line in enumerate([*raw, "."]):
        if _SIGN_OF_A_HEAD.search(line) and (
            _label().match(line)
            or _sender().fullmatch(line)
            or _is_head_alone(line)
            or (
                block
                and line.strip()
                and len(line) < _LONGEST_HEAD
                and _dates_a_head(raw, at, block)
            )
        ):
            block.append(at)
        elif line.strip():
            if any(_proves_a_head(raw[one]) for one in block):
                heads.update(dict.fromkeys(block, tuple(block)))
            block = []
    return heads


def _is_head_alone(line: str) -> bool:
    if len(line) > _LONGEST_HEAD:
        return False
    if _forwarded().fullmatch(line):
        return True
    return _label().match(line) is None and _reply().fullmatch(line) is not None


def _dates_a_head(raw: Sequence[str], at: int, block: Sequence[int]) -> bool:
    """Whether a line is the day of the mail of which the lines above are the head."""
    if at >= len(raw) or at - block[-1] > 2 or len(block) >= _LINES_OF_A_HEAD:
        return False
    reading = ReadOn(date(2000, 1, 1), "en")
    return moment(raw[at].strip(), reading) is not None


def _proves_a_head(line: str) -> bool:
    if _is_head_alone(line):
        return True
    label = _label().match(line)
    if label is None:
        return re.search(_MAIL_ADDRESS, line) is not None
    return bool(label[Page.MAIL_SUBJECT.value] or re.search(_MAIL_ADDRESS, line))


def _subject(line: str) -> str:
    """What the subject of a mail says; nothing of the other lines of its head is about goods."""
    label = _label().match(line)
    return label["rest"] if label is not None and label[Page.MAIL_SUBJECT.value] else ""


def _written_in(block: Sequence[int], raw: Sequence[str], day: ReadOn) -> tuple[date, ...]:
    """The days on which a mail may have been written, by its head; none if that names none."""
    told = (_days_in(raw[at], day) for at in block if _may_date(raw[at], day))
    return next((days for days in told if days), ())


def _may_date(line: str, day: ReadOn) -> bool:
    label = _label().match(line)
    if label is not None:
        return label[Page.MAIL_DATE.value] is not None
    return _is_head_alone(line) or moment(line.strip(), day) is not None


def _days_in(text: str, day: ReadOn) -> tuple[date, ...]:
    for found in day.found(text):
        if not found.undated:
            return tuple(one for one in found.readings.dates if one <= day.today)
    return ()


# -- letters and chats ---------------------------------------------------------------------------


def _chat(line: str) -> re.Match[str] | None:
    plain = line.strip()
    if not re.search(r"\d:\d\d|\[\d", plain[:90]):
        return None
    return next((match for form in _CHATS if (match := form.fullmatch(plain))), None)


def _speaks(line: str) -> bool:
    """Whether a line greets its reader, with or without the name of who speaks."""
    return opens_a_letter(line) or opens_a_letter(_speaker().sub("", line, count=1))


@cache
def _speaker() -> re.Pattern[str]:
    return compiled(rf"\s*{_NAME}:\s+")


def _day_above(line: str, day: ReadOn) -> tuple[date, ...]:
    found = moment(line.strip(), day) or lone_day(line.strip(), day)
    return () if found is None else tuple(one for one in found.readings.dates if one <= day.today)
