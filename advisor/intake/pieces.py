"""Splits what was typed into pieces, one field each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from advisor.intake.matching import (
    compiled,
    day_units,
    ignoring_case,
    one_of,
    only,
    starts_like_month,
    strip_edges,
)
from advisor.words import Day, Fact

# A comma between two digits may belong to a number ("12,50"): the readers decide, see `halves`.
_SEPARATOR = r"(\n|[;；，、]|,(?!\d)|(?<!\d),)"
_SOFT_COMMA = r"(?<=\d),(?=\d)"
_SOFT_COMMAS_TRIED = 8

_DAY_MONTH_COMMA_YEAR = r"(\b\d{1,2}\s+)([^\W\d_]{3,9}\.?),\s*(?=20\d\d\b)"
_COMMA_COMPANY = ignoring_case(r",(?=\s*(?:ltd|inc|llc|gmbh)(?!\w))")

_BULLET = r"^(?:[•·▪◦*–—-]\s+|[•·▪◦*])+"
_LABEL_LIMIT = 40
_BARE_LABEL = (
    Fact.TRACKING,
    Fact.ORDER,
    Fact.SHIP_DATE,
    Fact.SELLER,
    Fact.TOTAL,
    Fact.PRICE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text, and the separator that followed it (empty at the end)."""

    text: str
    separator: str


def split(text: str) -> tuple[Piece, ...]:
    """The pieces of a cleaned text. A label at the end of its piece is joined to its value."""
    return tuple(_joined_labels(_raw_pieces(_without_inner_commas(text))))


def halves(text: str) -> Iterator[tuple[str, str]]:
    """Both sides of each comma that stands between digits, from left to right."""
    commas = [match.start() for match in re.finditer(_SOFT_COMMA, text)]
    for at in commas[:_SOFT_COMMAS_TRIED]:
        yield text[:at], text[at + 1 :]


def _without_inner_commas(text: str) -> str:
    text = re.sub(_COMMA_COMPANY, "", _days_comma_hours().sub(r"\1", text))
    text = _month_comma_year().sub(
        lambda match: f"{match[1]}{match[2]} " if starts_like_month(match[1]) else match[0],
        text,
    )
    return re.sub(
        _DAY_MONTH_COMMA_YEAR,
        lambda match: f"{match[1]}{match[2]} " if starts_like_month(match[2]) else match[0],
        text,
    )


@cache
def _month_comma_year() -> re.Pattern[str]:
    day = rf"\.?\s+\d{{1,2}}(?:{one_of(Day.ORDINAL)})?"
    return compiled(rf"\b([^\W\d_]{{3,9}})({day}),\s*(?=20\d\d\b)")


@cache
def _days_comma_hours() -> re.Pattern[str]:
    return compiled(rf"(\d\s*{day_units()}),(?=\s*\d+\s*{one_of(Day.HOURS)}(?!\w))")


def _raw_pieces(text: str) -> Iterator[Piece]:
    parts = [*re.split(_SEPARATOR, text), ""]
    for body, separator in zip(parts[::2], parts[1::2], strict=True):
        plain = re.sub(_BULLET, "", body.strip()).strip()
        if plain:
            yield Piece(plain, separator)


def _joined_labels(pieces: Iterator[Piece]) -> Iterator[Piece]:
    label = ""
    for piece in pieces:
        if label:
            piece = Piece(f"{label}: {piece.text}", piece.separator)  # noqa: PLW2901
        label = strip_edges(piece.text) if _is_label(piece) else ""
        if not label:
            yield piece


def _is_label(piece: Piece) -> bool:
    if piece.text[-1] in ":：":
        return len(piece.text) <= _LABEL_LIMIT
    return piece.separator == "\n" and only(*_BARE_LABEL).fullmatch(piece.text) is not None
