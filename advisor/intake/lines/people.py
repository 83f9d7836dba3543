"""Lines about people: names, streets and phones are nobody's business, and are not kept."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.lines.words import any_form, says
from advisor.intake.matching import compiled
from advisor.words import Page

_LINES_OF_AN_ADDRESS = 4
_LINES_BELOW_A_PHONE = 3
_PHONE = r"(?:\(?\+\d{1,3}\)?|\(?\b0\d)[\d\s().-]{6,18}\d"
_MAIL = r"\S{1,64}@\S{1,100}\.\S{2,}"


def is_contact(text: str) -> bool:
    """Whether a line contains a phone or a mail address."""
    return re.search(rf"{_PHONE}|{_MAIL}", text) is not None


def without_addresses(found: Sequence[Line]) -> list[Line]:
    """Name, street and city have no words of their own: they follow a heading or stand at a phone.

    Streets are dropped wherever they are.
    """
    lines = [
        replace(line, kind=Kind.NOISE) if _is_personal(line, found[at + 1 : at + 3]) else line
        for at, line in enumerate(found)
    ]
    expected = 0
    for at, line in enumerate(lines):
        if heading().match(line.text):
            expected = _LINES_OF_AN_ADDRESS
            lines[at] = replace(line, kind=Kind.NOISE) if line.kind is Kind.TEXT else line
        elif line.kind is Kind.NOISE and is_contact(line.text):
            if at and lines[at - 1].kind is Kind.TEXT and not _is_named_goods(lines[at - 1]):
                lines[at - 1] = replace(lines[at - 1], kind=Kind.NOISE)
            expected = max(expected - 1, _LINES_BELOW_A_PHONE)
        elif line.kind not in (Kind.TEXT, Kind.NOISE):
            expected = 0
        elif expected:
            expected -= 1
            lines[at] = replace(line, kind=Kind.NOISE)
    return lines


def _is_personal(line: Line, below: Sequence[Line]) -> bool:
    """Whether it is a contact or a street; what costs something is goods: a "Mid Drive Motor"."""
    if line.kind is not Kind.TEXT or is_contact(line.text):
        return line.kind is Kind.TEXT
    return says(line.text, Page.STREET) and not any(one.kind is Kind.SUM for one in below)


def _is_named_goods(line: Line) -> bool:
    return len(line.text) > 40 or line.value != line.text


@cache
def heading() -> re.Pattern[str]:
    """The heading of an address, or the beginning of one in a line."""
    return compiled(rf"{any_form(Page.ADDRESS)}(?:\s*[:：].*|\s+\S.*|$)")
