"""The process in which people's pictures are opened: it may die, and nothing else does.

A small file may hold a picture that takes all memory, or seconds of work. So pictures are opened
here, one after the other, with limits that the system keeps. Jobs come on the standard input and
answers go to the standard output, each as a line of JSON; a picture follows its line as bytes.

Run by `bot.pictures.reader`. What a picture shows is judged elsewhere.
"""

import base64
import contextlib
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from bot.pictures import tesseract

if TYPE_CHECKING:
    from PIL import Image

#: Pixels of the largest picture that is decoded, and its longest side.
MOST_PIXELS: Final = 12_000_000
LONGEST_SIDE: Final = 16_000

#: Kinds of files that are opened at all, each decoded by a library in C.
_FORMATS: Final = ("JPEG", "PNG", "WEBP")

#: Longest side in pixels at which a label is read first: that is enough for barcodes.
_ENOUGH: Final = 2_000

#: Bytes of memory, and seconds of work for one picture.
_MEMORY: Final = 512 * 1024 * 1024
_SECONDS: Final = 8

#: By what the system chooses whom to end where memory runs out: this process, before any other.
_FIRST_TO_GO: Final = "1000"

#: Pixels left around what is cut out, the height of one piece, and the most that is cut out.
_MARGIN: Final = 8
_MOST_HIGH: Final = 160
_MOST_PIECES: Final = 6

#: A barcode: its form and its text.
Code = tuple[str, str]


class PictureError(Exception):
    """The file is not a picture that can be opened."""


class PictureTooLargeError(PictureError):
    """The picture would take too much memory or time."""


def barcodes(content: bytes) -> list[Code]:
    """The barcodes in a picture. Raises `PictureError`."""
    image = _open(content)
    small = image.copy()
    small.thumbnail((_ENOUGH, _ENOUGH))
    found = _read(small)
    return found or (_read(image) if small.size != image.size else [])


def words(content: bytes, folder: str, languages: list[str]) -> dict[str, Any]:
    """The words in a picture, and its size in pixels. Raises `PictureError`."""
    image = _open(content)
    try:
        found = tesseract.words(image, folder, languages)
    except tesseract.TooMuchError as error:
        raise PictureTooLargeError from error
    return {"width": image.width, "height": image.height, "words": found}


def pieces(content: bytes, boxes: list[list[int]]) -> str:
    """Pieces of a picture, one below the other, as a PNG in base64. Raises `PictureError`.

    A box is left, top, right and bottom in the picture's pixels.
    """
    from PIL import Image  # noqa: PLC0415

    image = _open(content)
    cut = [image.crop(_around(box, image)) for box in boxes[:_MOST_PIECES]]
    sheet = Image.new("L", (max(one.width for one in cut), sum(one.height for one in cut)), 255)
    top = 0
    for one in cut:
        sheet.paste(one, (0, top))
        top += one.height
    file = io.BytesIO()
    sheet.resize((2 * sheet.width, 2 * sheet.height)).save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def _around(box: list[int], image: "Image.Image") -> tuple[int, int, int, int]:
    """The whole width of the picture beside a box, whose label may stand far from its value."""
    _, top, _, bottom = box
    top = min(max(top - _MARGIN, 0), image.height - 1)
    bottom = max(min(bottom + _MARGIN, image.height, top + _MOST_HIGH), top + 1)
    return 0, top, image.width, bottom


#: What can be read from a picture, by the name of a job.
READERS: Final[dict[str, Callable[..., Any]]] = {
    "barcodes": barcodes,
    "words": words,
    "pieces": pieces,
}


def _open(content: bytes) -> "Image.Image":
    # Imported here, and below: what only needs the limits does not pay for it.
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            width, height = image.size
            if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
                raise PictureTooLargeError
            return _on_white(image)
    except (Image.DecompressionBombError, MemoryError) as error:
        raise PictureTooLargeError from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise PictureError from error


def _on_white(image: "Image.Image") -> "Image.Image":
    """The picture in grey; what is transparent is as white as the paper that it stands for."""
    from PIL import Image  # noqa: PLC0415

    if not image.has_transparency_data:
        return image.convert("L")
    shown = image.convert("LA")
    paper = Image.new("L", image.size, 255)
    paper.paste(shown.getchannel("L"), mask=shown.getchannel("A"))
    return paper


def _read(image: "Image.Image") -> list[Code]:
    import zxingcpp  # noqa: PLC0415

    return [(one.format.name, one.text) for one in zxingcpp.read_barcodes(image)]


def answer(job: str, content: bytes, **told: Any) -> dict[str, Any]:
    """What is answered to a job: what was found, or why nothing could be."""
    try:
        return {"found": READERS[job](content, **told)}
    except (PictureTooLargeError, MemoryError):
        return {"error": "too_large"}
    except Exception:  # whatever a library makes of a broken file; its text may quote it
        return {"error": "unreadable"}


def serve(jobs: IO[bytes], answers: IO[bytes]) -> None:
    """Answers jobs until none is left."""
    while line := jobs.readline():
        asked = json.loads(line)
        content = jobs.read(asked["bytes"])
        _allow(_SECONDS)
        answers.write(
            json.dumps(answer(asked["job"], content, **asked.get("told", {}))).encode() + b"\n"
        )
        answers.flush()


def _allow(seconds: int) -> None:
    """Has the system end this process if it works for longer from now on, or takes more memory."""
    try:
        import resource  # noqa: PLC0415
    except ImportError:  # not on this system, where the wall clock alone has to do
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    memory = _MEMORY if most == resource.RLIM_INFINITY else min(_MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (memory, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _offer_itself() -> None:
    """Has the system end this process, rather than another one, where memory runs out."""
    with contextlib.suppress(OSError):  # Linux has it
        Path("/proc/self/oom_score_adj").write_text(_FIRST_TO_GO)


if __name__ == "__main__":
    _offer_itself()
    serve(sys.stdin.buffer, sys.stdout.buffer)
