"""The words in a picture, read by Tesseract, where it and its languages are installed.

Only the process that opens pictures imports Tesseract; everybody else asks what is installed.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bot.pictures.agreement import ReadWord, agreed

if TYPE_CHECKING:
    from PIL import Image

#: The languages of the locales, as Tesseract calls them.
_NAMES: Final = {
    "en": "eng",
    "ru": "rus",
    "uk": "ukr",
    "de": "deu",
    "fr": "fra",
    "es": "spa",
    "pl": "pol",
    "pt-BR": "por",
}
LANGUAGES: Final = tuple(_NAMES.values())

#: Where Debian, other systems and people's own installations have the data.
_FOLDERS: Final = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)

#: Pixels across at which the type of a phone's page is read best, and the most that are read.
_BEST_WIDTH: Final = 1_200
_OTHER_WIDTH: Final = 1_000
_MOST_PIXELS: Final = 5_000_000

#: Milliseconds for one picture. A photograph of gravel has thousands of "words".
_MILLISECONDS: Final = 3_000

#: Sets of languages that stay loaded: eight would fill the memory that a picture may take.
_ENGINES: Final = 4

#: A code of letters and many digits, such as parcels have.
_CODE: Final = r"[^\W\d_]{1,4}\d{7,16}[^\W\d_]{0,4}[.,;:!)]?"

#: Dots to an inch, which Tesseract would guess; it only decides about what is far too large.
_RESOLUTION: Final = 200


class TooMuchError(Exception):
    """There is more in the picture than can be read in time."""


@dataclass(frozen=True, slots=True)
class Tesseract:
    """What is installed: the folder of the data, and the languages in it that we read."""

    folder: Path
    languages: tuple[str, ...]

    def likely_first(self, language: str) -> list[str]:
        """The languages, beginning with that of a locale, or else with English."""
        likely = _NAMES.get(language, "eng")
        return sorted(self.languages, key=lambda one: (one != likely, one != "eng"))


def find_tesseract(folder: Path | None = None) -> Tesseract | None:
    """What is installed here, with the data in `folder` or where systems put it; else `None`."""
    if find_spec("tesserocr") is None:
        return None
    for place in (folder,) if folder is not None else map(Path, _FOLDERS):
        known = tuple(one for one in LANGUAGES if (place / f"{one}.traineddata").is_file())
        if known:
            return Tesseract(place, known)
    return None


def words(image: "Image.Image", folder: str, languages: Sequence[str]) -> list[ReadWord]:
    """The words in a grey picture. Raises `TooMuchError`.

    The first of the languages is the likeliest one. It is read twice: in that language and English,
    and, somewhat smaller, in all languages at once. Figures are sure only if both agree.
    """
    page = _dark_on_light(image)
    likely = tuple(one for one in languages if one in (languages[0], "eng"))
    first = _reading(page, _BEST_WIDTH, folder, likely)
    if not first:
        return first
    found = agreed(first, _reading(page, _OTHER_WIDTH, folder, languages))
    return [_in_latin(word, page, folder) for word in found] if "eng" in languages else found


def _reading(
    page: "Image.Image", width: int, folder: str, languages: Sequence[str]
) -> list[ReadWord]:
    scale = _scale(page.width, page.height, width)
    size = (max(round(page.width * scale), 1), max(round(page.height * scale), 1))
    api = _engine(folder, "+".join(languages))
    api.SetImage(page.resize(size))
    api.SetSourceResolution(_RESOLUTION)
    try:
        if not api.Recognize(_MILLISECONDS):
            raise TooMuchError
        return list(_found(api, scale))
    finally:
        api.Clear()


def _in_latin(word: ReadWord, page: "Image.Image", folder: str) -> ReadWord:
    """A parcel's number that was taken for Cyrillic, read anew: such letters look alike."""
    text, left, top, right, bottom, _, line = word
    if text.isascii() or not re.fullmatch(_CODE, text):
        return word
    margin = (bottom - top) // 3
    piece = page.crop((left - margin, top - margin, right + margin, bottom + margin))
    read = _reading(piece.resize((4 * piece.width, 4 * piece.height)), 0, folder, ["eng"])
    anew = "".join(one[0] for one in read)
    if not re.fullmatch(_CODE, anew) or not anew.isascii():
        return word
    return anew, left, top, right, bottom, min(one[5] for one in read), line


def _scale(width: int, height: int, best: int) -> float:
    return min(max(best / width, 1.0), math.sqrt(_MOST_PIXELS / (width * height)))


def _dark_on_light(image: "Image.Image") -> "Image.Image":
    """The picture, or its negative where most of it is dark."""
    from PIL import ImageOps  # noqa: PLC0415

    darker = sum(image.histogram()[:128])
    return ImageOps.invert(image) if 2 * darker > image.width * image.height else image


@lru_cache(maxsize=_ENGINES)
def _engine(folder: str, languages: str) -> Any:
    from tesserocr import PSM, PyTessBaseAPI  # noqa: PLC0415

    # Single pieces of text in any place: rows and columns are put together afterwards.
    return PyTessBaseAPI(path=f"{folder}/", lang=languages, psm=PSM.SPARSE_TEXT)


def _found(api: Any, scale: float) -> Iterator[ReadWord]:
    from tesserocr import RIL, iterate_level  # noqa: PLC0415

    line = 0
    for one in iterate_level(api.GetIterator(), RIL.WORD):
        if one.Empty(RIL.WORD):  # nothing at all
            continue
        if one.IsAtBeginningOf(RIL.TEXTLINE):
            line += 1
        text = one.GetUTF8Text(RIL.WORD)
        box = one.BoundingBox(RIL.WORD)
        if text and text.strip() and box:
            left, top, right, bottom = (round(edge / scale) for edge in box)
            yield text.strip(), left, top, right, bottom, int(one.Confidence(RIL.WORD)), line
