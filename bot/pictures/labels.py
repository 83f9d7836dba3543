"""The barcodes in pictures of labels. Slow work, meant for a thread of its own."""

import io
import re
from typing import TYPE_CHECKING

from advisor.intake import Problem, parse_tracking

if TYPE_CHECKING:
    from PIL import Image

#: Pixels of the largest picture that is decoded: a small file may contain a huge one.
MOST_PIXELS = 40_000_000

#: Kinds of files that are opened at all.
_FORMATS = ("JPEG", "PNG", "WEBP", "BMP")

#: Longest side in pixels at which a label is read first: barcodes need no more.
_ENOUGH = 2_000

_MOST_CODES = 6
_GOODS = frozenset({"EAN13", "EAN8", "UPCA", "UPCE"})
_IN_A_LINK = re.compile(r"(?<![A-Z0-9])[A-Z0-9]{10,30}(?![A-Z0-9])")


class PictureError(Exception):
    """The file is not a picture that can be opened."""


class PictureTooLargeError(PictureError):
    """The picture would take too much memory."""


def read_codes(content: bytes) -> tuple[str, ...]:
    """Possible tracking numbers among the barcodes of a picture, as they are written.

    Codes of goods in a shop come last. Raises `PictureError`.
    """
    image = _open(content)
    small = image.copy()
    small.thumbnail((_ENOUGH, _ENOUGH))
    found = _codes(small)
    return found or (_codes(image) if small.size != image.size else ())


def _open(content: bytes) -> "Image.Image":
    # Imported here, and below: a start need not pay for it.
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise PictureTooLargeError
            return image.convert("L")
    except Image.DecompressionBombError as error:
        raise PictureTooLargeError from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise PictureError from error


def _codes(image: "Image.Image") -> tuple[str, ...]:
    import zxingcpp  # noqa: PLC0415

    found = sorted(zxingcpp.read_barcodes(image), key=lambda one: one.format.name in _GOODS)
    codes = [code for one in found for code in _tracking_numbers(one.text)]
    return tuple(dict.fromkeys(codes))[:_MOST_CODES]


def _tracking_numbers(text: str) -> list[str]:
    """A barcode as it is; for a link or a longer text, the codes in it."""
    whole = parse_tracking(text)
    if not isinstance(whole, Problem):
        return [whole] if any(map(str.isdigit, whole)) else []
    inside = (match[0] for match in _IN_A_LINK.finditer(text[:500].upper()))
    return [code for code in inside if sum(map(str.isdigit, code)) >= 8]
