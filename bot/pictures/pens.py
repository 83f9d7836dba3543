"""Drawing in phone pixels: letters, lines of text, soft-edged shapes."""

import unicodedata
from collections.abc import Sequence
from importlib.resources import files
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw, ImageFont

#: Pixels of the picture per pixel of the phone that shows it.
SCALE: Final = 2.8

#: How much finer shapes are drawn before they are scaled down, which softens their edges.
_FINER = 4

#: Out of 100; every pixel keeps its own colour, so that red letters keep their edges.
_QUALITY = 88

#: The characters that the fonts have; all others in people's texts are left out.
_DRAWABLE: Final = (
    (0x20, 0x7E),
    (0xA0, 0x24F),
    (0x370, 0x3FF),
    (0x400, 0x52F),
    (0x1E00, 0x1EFF),
    (0x2010, 0x2027),
    (0x2030, 0x203A),
    (0x20A0, 0x20BF),
    (0x2116, 0x2116),
)

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]


def drawable(text: str) -> str:
    """The text without what the fonts cannot show, such as emoji or Chinese; possibly empty."""
    composed = unicodedata.normalize("NFC", text)
    kept = (char if _is_drawable(char) else " " for char in composed)
    return " ".join("".join(kept).split()).strip(" -–—,;:/|")


def _is_drawable(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _DRAWABLE)


class Letters:
    """One weight and size of the typeface, made for one drawing: threads do not share fonts."""

    def __init__(self, source: bytes, size: float) -> None:
        self._font = ImageFont.truetype(BytesIO(source), round(size * SCALE))
        self.size = size

    def width(self, text: str) -> float:
        """How wide a text is."""
        return self._font.getlength(text) / SCALE

    def lines(self, text: str, room: float, most: int) -> list[str]:
        """The text in at most so many lines, none wider than `room`; `…` stands for the rest."""
        lines: list[str] = []
        words = text.split()
        while words and len(lines) < most:
            line, words = self._line(words, room, last=len(lines) == most - 1)
            lines.append(line)
        return lines

    def _line(self, words: Sequence[str], room: float, *, last: bool) -> tuple[str, list[str]]:
        """As many words as fit, and those that are left."""
        count = len(words)
        while count > 1 and self.width(" ".join(words[:count])) > room:
            count -= 1
        line, rest = " ".join(words[:count]), list(words[count:])
        if last and rest:
            return self._cut(" ".join(words), room), []
        return self._cut(line, room), rest

    def _cut(self, text: str, room: float) -> str:
        if self.width(text) <= room:
            return text
        while text and self.width(f"{text}…") > room:
            text = text[:-1]
        return f"{text.rstrip(' ,.:;–—-(')}…"

    def draw(
        self, draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, colour: Colour
    ) -> None:
        """Draws one line; `at` is where its base line begins."""
        place = (at[0] * SCALE, at[1] * SCALE)
        draw.text(place, text, fill=colour, font=self._font, anchor="ls")


class Fonts:
    """The typeface, Inter, in the weights that the pictures use."""

    def __init__(self) -> None:
        folder = files("bot.pictures") / "fonts"
        self._regular = (folder / "Inter-Regular.ttf").read_bytes()
        self._bold = (folder / "Inter-SemiBold.ttf").read_bytes()

    def regular(self, size: float) -> Letters:
        """For most of the text."""
        return Letters(self._regular, size)

    def bold(self, size: float) -> Letters:
        """For what is read first."""
        return Letters(self._bold, size)


class Sheet:
    """A picture in the making, in phone pixels."""

    def __init__(self, width: float, height: float, colour: Colour) -> None:
        size = (round(width * SCALE), round(height * SCALE))
        self._image = Image.new("RGB", size, colour)
        self._draw = ImageDraw.Draw(self._image)

    def text(self, letters: Letters, at: tuple[float, float], text: str, colour: Colour) -> None:
        """One line of text; `at` is where its base line begins."""
        letters.draw(self._draw, at, text, colour)

    def pill(self, box: Box, colour: Colour, radius: float | None = None) -> None:
        """A box (left, top, right, bottom) with round corners; as round as possible by default."""
        left, top, right, bottom = (round(edge * SCALE) for edge in box)
        width, height = max(right - left, 1), max(bottom - top, 1)
        curve = min(width, height) / 2 if radius is None else radius * SCALE
        mask = Image.new("L", (width * _FINER, height * _FINER))
        ImageDraw.Draw(mask).rounded_rectangle(
            (0, 0, width * _FINER - 1, height * _FINER - 1), curve * _FINER, fill=255
        )
        soft = mask.resize((width, height), Image.Resampling.BOX)
        self._image.paste(colour, (left, top, left + width, top + height), soft)

    def dot(self, centre: tuple[float, float], radius: float, colour: Colour) -> None:
        """A disc."""
        x, y = centre
        self.pill((x - radius, y - radius, x + radius, y + radius), colour)

    def jpeg(self) -> bytes:
        """The picture as a JPEG file: what Telegram turns every photo into, and quick to make."""
        target = BytesIO()
        self._image.save(target, "JPEG", quality=_QUALITY, subsampling=0)
        return target.getvalue()
