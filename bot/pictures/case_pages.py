"""The pages of a case file: A4, plain, to be attached to a dispute or a bank's form.

A PDF whose text can be selected and searched, in the typeface of the pictures, which has Latin,
Greek and Cyrillic letters.
"""

from collections.abc import Iterator
from html import escape
from importlib.resources import as_file, files
from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from advisor.wording.case_file import CaseFile
from bot.pictures.pens import drawable

_MARGIN: Final = 56
_GREY: Final = HexColor("#71717a")
_REGULAR, _BOLD = "Inter", "Inter-SemiBold"
_FILES: Final = {_REGULAR: "Inter-Regular.ttf", _BOLD: "Inter-SemiBold.ttf"}

#: Characters of one entry.
_LONGEST: Final = 1_200

_TITLE = ParagraphStyle("title", fontName=_BOLD, fontSize=17, leading=23)
_HEADING = ParagraphStyle("heading", fontName=_BOLD, fontSize=12, leading=16, spaceBefore=14)
_TEXT = ParagraphStyle("text", fontName=_REGULAR, fontSize=10.5, leading=15, spaceBefore=3)
_LETTER = ParagraphStyle("letter", parent=_TEXT, spaceBefore=12)
_NOTE = ParagraphStyle(
    "note", fontName=_REGULAR, fontSize=8.5, leading=12, spaceBefore=16, textColor=_GREY
)


def draw_case(case: CaseFile) -> bytes:
    """The case file as a PDF."""
    _register_fonts()
    target = BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=drawable(case.title),
        lang="en",
    )
    document.build(list(_paragraphs(case)), onFirstPage=_number, onLaterPages=_number)
    return target.getvalue()


def _register_fonts() -> None:
    for name, file in _FILES.items():
        with as_file(files("bot.pictures") / "fonts" / file) as path:
            font = TTFont(name, path)
        font.face.name = name.encode()  # both files call themselves Inter-Regular
        pdfmetrics.registerFont(font)


def _paragraphs(case: CaseFile) -> Iterator[Paragraph]:
    yield _paragraph(case.title, _TITLE)
    for chapter in case.chapters:
        yield _paragraph(chapter.heading, _HEADING)
        for line in chapter.lines:
            yield _paragraph(line, _LETTER if "\n" in line else _TEXT)
    yield _paragraph(case.note, _NOTE)


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    lines = [escape(drawable(line)) for line in text[:_LONGEST].splitlines()]
    return Paragraph("<br/>".join(lines), style)


def _number(canvas: Canvas, document: SimpleDocTemplate) -> None:
    """The number at the foot of a page."""
    canvas.setFont(_REGULAR, 8.5)
    canvas.setFillColor(_GREY)
    canvas.drawRightString(A4[0] - _MARGIN, _MARGIN / 2, str(document.page))
