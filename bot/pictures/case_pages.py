"""The pages of a case file: A4, plain, to be attached to a dispute or a bank's form."""

from collections.abc import Iterator
from typing import Final

from advisor.wording.case_file import CaseFile
from bot.pictures.pens import Fonts, Letters, Sheet, drawable, pdf

_WIDTH, _HEIGHT = 595.0, 842.0
_MARGIN: Final = 56.0
_BLACK, _GREY, _PAPER = (24, 24, 27), (113, 113, 122), (255, 255, 255)
_LEAD: Final = 1.45
_MOST_LINES: Final = 6
"""Of one entry."""


def draw_case(case: CaseFile) -> bytes:
    """The case file as a PDF."""
    fonts = Fonts()
    title, text, small = fonts.bold(17), fonts.regular(10.5), fonts.regular(8.5)
    sheets = [_sheet()]
    y = _MARGIN
    for letters, colour, line in _lines(case, title, text, small):
        step = letters.size * _LEAD
        if y + step > _HEIGHT - _MARGIN:
            sheets.append(_sheet())
            y = _MARGIN
        y += step
        if line:
            sheets[-1].text(letters, (_MARGIN, y), line, colour)
    return pdf(sheets)


def _sheet() -> Sheet:
    return Sheet(_WIDTH, _HEIGHT, _PAPER)


def _lines(
    case: CaseFile, title: Letters, text: Letters, small: Letters
) -> Iterator[tuple[Letters, tuple[int, int, int], str]]:
    """Every line of the file from top to bottom, an empty one between its parts."""
    room = _WIDTH - 2 * _MARGIN
    parts = (
        (title, _BLACK, (case.title,)),
        (text, _BLACK, case.facts),
        (text, _BLACK, case.events),
        (small, _GREY, (case.note,)),
    )
    for letters, colour, entries in parts:
        for entry in entries:
            for line in letters.lines(drawable(entry), room, _MOST_LINES):
                yield letters, colour, line
        yield letters, colour, ""
