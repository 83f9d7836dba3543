"""Small files out of what Chromium gives: PNG with a palette, and animated WebP."""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

_ANIMATION_AND_ALPHA = 0x12
_BLEND = 0x00


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture in WebP, transparent where the one before stays, and how long it is shown."""

    picture: bytes
    milliseconds: int


def palette_png(width: int, height: int, palette: bytes, pixels: bytes) -> bytes:
    """A PNG of a picture whose every pixel is an index into a palette of 3 bytes a colour."""
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    # Each row begins with its filter; for a palette none is best.
    rows = (b"\0" + pixels[at : at + width] for at in range(0, width * height, width))
    chunks = (
        (b"IHDR", header),
        (b"PLTE", palette),
        (b"IDAT", zlib.compress(b"".join(rows), 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def animated_webp(width: int, height: int, frames: Sequence[Frame]) -> bytes:
    """An animation that is repeated for ever; all frames are as large as it is, in pixels."""
    size = _three_bytes(width - 1) + _three_bytes(height - 1)
    corner = _three_bytes(0) * 2
    header = _chunk(b"VP8X", bytes([_ANIMATION_AND_ALPHA, 0, 0, 0]) + size)
    endless = _chunk(b"ANIM", struct.pack("<IH", 0xFFFFFFFF, 0))
    shown = []
    for frame in frames:
        timing = _three_bytes(frame.milliseconds) + bytes([_BLEND])
        shown.append(_chunk(b"ANMF", corner + size + timing + _image(frame.picture)))
    return _chunk(b"RIFF", b"WEBP" + header + endless + b"".join(shown))


def _image(picture: bytes) -> bytes:
    """The chunk with the image itself. Raises `ValueError` where there is none."""
    at = 12
    while at + 8 <= len(picture):
        name, length = picture[at : at + 4], int.from_bytes(picture[at + 4 : at + 8], "little")
        if name in {b"VP8 ", b"VP8L"}:
            return _chunk(name, picture[at + 8 : at + 8 + length])
        at += 8 + length + length % 2
    raise ValueError("this is no picture in WebP")


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _three_bytes(number: int) -> bytes:
    return number.to_bytes(3, "little")
