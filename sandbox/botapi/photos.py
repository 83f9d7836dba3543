"""What Telegram makes of a picture that is sent as a photo: JPEGs of several sizes."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from sandbox.botapi.errors import bad_request

if TYPE_CHECKING:
    from PIL import Image

#: The longest sides in pixels, from the smallest to what is left of the largest picture.
SIZES: Final = (90, 320, 800, 1280)
_QUALITY: Final = 82

#: A picture is refused whose sides are together longer, or that is so much longer than wide.
_SIDES: Final = 10_000
_THIN: Final = 20

#: Pixels that are unpacked at most.
_MOST_PIXELS: Final = 40_000_000


@dataclass(frozen=True, slots=True)
class PhotoSize:
    """One size of a photo, in pixels, and its file."""

    width: int
    height: int
    body: bytes


def photo_sizes(body: bytes) -> list[PhotoSize]:
    """The sizes of a photo, the smallest first. Raises `ApiError` (400) for what is none."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    try:
        with Image.open(io.BytesIO(body)) as image:
            _check(*image.size)
            as_it_is = image.format == "JPEG" and max(image.size) <= SIZES[-1]
            sizes = list(_sizes(image.convert("RGB")))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise bad_request("IMAGE_PROCESS_FAILED") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise bad_request("PHOTO_INVALID_DIMENSIONS") from error
    # People's apps have compressed it already: Telegram stores what comes.
    return [*sizes[:-1], replace(sizes[-1], body=body)] if as_it_is else sizes


def _check(width: int, height: int) -> None:
    thin = max(width, height) > _THIN * min(width, height)
    if width + height > _SIDES or thin or width * height > _MOST_PIXELS:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def _sizes(image: "Image.Image") -> Iterator[PhotoSize]:
    longest = max(image.size)
    sides = [side for side in SIZES if side < longest]
    for side in [*sides, min(longest, SIZES[-1])] if longest <= SIZES[-1] else sides:
        small = image.copy()
        small.thumbnail((side, side))
        file = io.BytesIO()
        small.save(file, "JPEG", quality=_QUALITY)
        yield PhotoSize(small.width, small.height, file.getvalue())
