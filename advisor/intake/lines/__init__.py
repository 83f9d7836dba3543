"""The lines of a shop's page, mail or chat: which fact each contains, if any."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import takewhile

from advisor.intake.lines.days import ReadOn
from advisor.intake.lines.kinds import Kind, Line, may_be_title, says_much
from advisor.intake.lines.parting import joined, spread
from advisor.intake.lines.readers import read_line
from advisor.intake.matching import compiled, one_of
from advisor.words import Page

__all__ = ["Kind", "Line", "may_be_title", "read_lines", "says_much"]

_LINES_OF_AN_ADDRESS = 4


def read_lines(text: str, today: date, language: str) -> list[Line]:
    """The lines of a text, read one by one. Raises nothing."""
    day = ReadOn(today, language)
    found = [
        replace(line, opens=opens and not index)
        for said, opens in joined(spread(text))
        for index, line in enumerate(read_line(said, day))
    ]
    return list(_without_addresses(_without_advertising(found)))


def _without_advertising(found: list[Line]) -> Iterator[Line]:
    """At the end of its pages, a shop advertises other goods."""
    return takewhile(lambda line: not _heading(Page.ADVERTISING).fullmatch(line.text), found)


def _without_addresses(found: Iterator[Line]) -> Iterator[Line]:
    """Name, street and city have no words of their own: they follow a heading."""
    expected = 0
    for line in found:
        if _heading(Page.ADDRESS).fullmatch(line.text):
            expected = _LINES_OF_AN_ADDRESS
        elif line.kind not in (Kind.TEXT, Kind.NOISE):
            expected = 0
        elif expected:
            expected -= 1
            line = replace(line, kind=Kind.NOISE)  # noqa: PLW2901
        yield line


@cache
def _heading(words: Page) -> re.Pattern[str]:
    return compiled(rf"{one_of(words)}[:：]?")
