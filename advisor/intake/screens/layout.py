"""Puts the words of a picture together again: rows, columns, and lines that were wrapped."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from advisor.intake.screens.mending import mended
from advisor.intake.screens.screen import Box, Screen, ScreenLine
from advisor.intake.screens.word import Word

#: A word below this is hardly one: a spot on a photo, an icon.
_LEAST_SURE = 30

#: Sure enough for figures, and for everything else, of 100.
_SURE_FIGURES, _SURE_WORDS = 80, 45

#: A gap so many times as wide as the type is high is between two columns.
_COLUMN_GAP = 1.3

#: Lines of one paragraph stand no further apart, from baseline to baseline, by the size of type.
_PARAGRAPH_PITCH = 1.49

#: What letters take of the size of their type: capitals above the line, small ones, tails below it.
_CAPITALS, _SMALL, _TAILS = 0.73, 0.54, 0.21
_WITH_TAILS = frozenset("gjpqyçąęQ,;()[]{}@/|$рудцщфДЦЩ")
_ONLY_SMALL = frozenset("acemnorsuvwxzgpqyçąęагеклмнопстухцчшщъыьэюядврзж.,:;·-")

#: The part of a phone's screen that is the system's.
_STATUS_BAR = 0.05
_PORTRAIT = 1.4
_CLOCK = r"\d{1,2}[:.]\d\d"

#: What icons and thumbnails are taken for.
_SPOT = r"[^\W\d]|[^\w$€£₽₴№]+"
_SPOT_BEHIND = r"(?<=\d{4})[.,·]$"
_LABEL = r".{2,40}[:：]"

#: Words of one screen. A page has some hundred.
_MOST_WORDS = 1_500


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words beside each other without a wide gap."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> int:
        return self.words[0].left

    @property
    def right(self) -> int:
        return self.words[-1].right

    @property
    def top(self) -> int:
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> int:
        return max(word.bottom for word in self.words)

    @property
    def height(self) -> int:
        return max(self.bottom - self.top, 1)

    @property
    def size(self) -> float:
        """The size of the type, in pixels: what is seen of it depends on the letters."""
        above = _SMALL if set(self.text.replace(" ", "")) <= _ONLY_SMALL else _CAPITALS
        return self.height / (above + self._tails)

    @property
    def baseline(self) -> float:
        """Where the letters stand."""
        return self.bottom - self.size * self._tails

    @property
    def _tails(self) -> float:
        return _TAILS if _WITH_TAILS.intersection(self.text) else 0.0

    @property
    def box(self) -> Box:
        return self.left, self.top, self.right, self.bottom


def screen_of(words: Iterable[Word], width: int, height: int) -> Screen:
    """The lines of a picture of that size in pixels, from its words in any order."""
    likely = [word for word in words if word.sure >= _LEAST_SURE and _says_something(word.text)]
    pieces = _pieces(mended(likely[:_MOST_WORDS]))
    page = [
        one
        for one in pieces
        if not (_is_of_the_system(one, width, height) or re.fullmatch(_SPOT, one.text))
    ]
    return Screen(tuple(map(_line, _paragraphs(_with_labels(_rows(page))))))


def _says_something(text: str) -> bool:
    return any(char.isalnum() or char in "$€£₽₴-−–&+/#№:" for char in text)


def _is_of_the_system(piece: _Piece, width: int, height: int) -> bool:
    """Whether it is the clock or the battery above a phone's page."""
    phone = height > _PORTRAIT * width and piece.bottom < _STATUS_BAR * height
    return phone and re.fullmatch(rf".*{_CLOCK}.*|[\W\dGLTE+]{{1,10}}", piece.text) is not None


# -- pieces and rows -----------------------------------------------------------------------------


def _pieces(words: Sequence[Word]) -> list[_Piece]:
    """The words of each line, parted where a column ends."""
    found: list[_Piece] = []
    for _, line in groupby(words, key=lambda word: word.line):
        run: list[Word] = []
        for word in sorted(line, key=lambda word: word.left):
            if run and word.left - run[-1].right > _COLUMN_GAP * _type_height(run):
                found.append(_Piece(tuple(run)))
                run = []
            run.append(word)
        found.append(_Piece(tuple(run)))
    return found


def _type_height(words: Sequence[Word]) -> int:
    return max(word.bottom - word.top for word in words)


def _rows(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """Pieces at the same height, each row from left to right."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda one: one.top + one.bottom):
        if rows and _beside(rows[-1][0], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _beside(one: _Piece, other: _Piece) -> bool:
    common = min(one.bottom, other.bottom) - max(one.top, other.top)
    return 2 * common > min(one.height, other.height)


def _with_labels(rows: Sequence[Sequence[_Piece]]) -> list[list[_Piece]]:
    """Rows in which a label and the value beside it are one piece: "Paid on:  Nov 2"."""
    found: list[list[_Piece]] = []
    for row in rows:
        found.append([])
        for piece in row:
            label = found[-1][-1] if found[-1] else None
            if label is not None and re.fullmatch(_LABEL, label.text):
                found[-1][-1] = _Piece((*label.words, *piece.words))
            else:
                found[-1].append(piece)
    return found


# -- paragraphs ----------------------------------------------------------------------------------


def _paragraphs(rows: Sequence[Sequence[_Piece]]) -> list[list[_Piece]]:
    """Each piece, with those that were wrapped below it."""
    edge = max((piece.right for row in rows for piece in row), default=0)
    found: list[list[_Piece]] = []
    above: list[list[_Piece]] = []
    for row in rows:
        begun: list[list[_Piece]] = []
        for piece in row:
            # Beside a label of its own it is another value, and not the rest of the one above.
            possible = above if piece is row[0] else above[:1]
            wrapped = next((one for one in possible if _goes_on(one[-1], piece, edge)), None)
            if wrapped is None:
                found.append([piece])
                begun.append(found[-1])
            else:
                wrapped.append(piece)
                begun.append(wrapped)
        above = begun
    return found


_OTHER_DIGITS = str.maketrans("0123456789", "1234567890")
_NUMBERED = r"\d{10}\W*$"
_BEGINS = r"[^\d:：]{2,40}[:：]|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d\d"


#: A sum alone, as it stands below a title: "34,90 €", "US $18.45", "2 349 ₽".
_SIGN = r"(?:[A-Z]{0,3}\s?[$€£₽₴]|[A-Z]{3}|zł|руб\.?|грн\.?)"
_SUM = rf"{_SIGN}\s?\d[\d.,\s]*|\d[\d.,\s]*\s?{_SIGN}"


def _goes_on(above: _Piece, piece: _Piece, edge: int) -> bool:
    """Whether a piece goes on with the line above it, which had no room for its first word."""
    size = max(above.size, piece.size)
    near = 0 < piece.baseline - above.baseline <= _PARAGRAPH_PITCH * size
    alike = 4 * min(above.size, piece.size) > 3 * size
    below = abs(piece.left - above.left) <= size / 3
    first = piece.words[0]
    full = above.right + size / 4 + first.right - first.left > edge
    begins = (
        re.search(_NUMBERED, above.text)
        or re.match(_BEGINS, piece.text)
        or re.fullmatch(_SUM, piece.text)
    )
    return near and alike and below and full and not begins


def _line(pieces: Sequence[_Piece]) -> ScreenLine:
    lefts, tops, rights, bottoms = zip(*(piece.box for piece in pieces), strict=True)
    text = " ".join(piece.text for piece in pieces)
    return ScreenLine(
        text=re.sub(_SPOT_BEHIND, "", text),
        box=(min(lefts), min(tops), max(rights), max(bottoms)),
        otherwise=_otherwise([word for piece in pieces for word in piece.words]),
    )


def _otherwise(words: Sequence[Word]) -> str | None:
    """A line with other figures, and no words, where its own are unsure; `None` if none are."""
    if not any(map(_is_unsure, words)):
        return None
    return " ".join(_other(word) if _is_unsure(word) else word.text for word in words)


def _other(word: Word) -> str:
    """Another word, of the same form if it is of figures."""
    other = word.text.translate(_OTHER_DIGITS)
    return other if other != word.text else "…"


def _is_unsure(word: Word) -> bool:
    figures = any(map(str.isdigit, word.text))
    return word.sure < (_SURE_FIGURES if figures else _SURE_WORDS)
