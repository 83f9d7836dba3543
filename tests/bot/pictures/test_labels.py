"""Barcodes of labels: which are read, and which files are refused."""

import io

import pytest
from PIL import Image

from bot.pictures.decoder import (
    LONGEST_SIDE,
    MOST_PIXELS,
    PictureError,
    PictureTooLargeError,
    barcodes,
)
from bot.pictures.labels import tracking_codes
from tests.labels import CODE128, EAN13, QR, drawn, label

LP, RA = "LP00123456789012", "RA123456785CN"


def read_codes(content: bytes) -> tuple[str, ...]:
    return tracking_codes(barcodes(content))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_barcode_is_read_from_every_kind_of_picture(kind: str) -> None:
    assert read_codes(label(LP, kind=kind)) == (LP,)


@pytest.mark.parametrize("turned", [90, 180, 7])
def test_a_label_may_lie_askew(turned: int) -> None:
    assert read_codes(label(LP, turned=turned)) == (LP,)


def test_all_codes_of_a_label_are_given_once() -> None:
    assert set(read_codes(label(LP, RA, LP))) == {LP, RA}


def test_the_number_in_a_link_of_a_square_code_is_found() -> None:
    content = label(f"https://example.com/track/{LP}?from=label", form=QR)
    assert read_codes(content) == (LP,)


def test_the_code_of_the_goods_comes_last() -> None:
    content = drawn([("4006381333931", EAN13), (LP, CODE128)])
    assert read_codes(content) == (LP, "4006381333931")


def test_a_picture_without_a_code_gives_none() -> None:
    assert read_codes(label()) == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF", b"\x89PNG\r\n\x1a\n", label(LP)[:200], label(LP, kind="BMP")],
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(PictureError):
        read_codes(content)


def test_a_small_file_with_a_huge_picture_is_refused_before_it_is_unpacked() -> None:
    side = int(MOST_PIXELS**0.5) + 100
    file = io.BytesIO()
    Image.new("1", (side, side)).save(file, "PNG")
    assert len(file.getvalue()) < 100_000
    with pytest.raises(PictureTooLargeError):
        read_codes(file.getvalue())


def test_a_bomb_beyond_every_measure_is_refused_too() -> None:
    file = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(file, "PNG")
    with pytest.raises(PictureTooLargeError):
        read_codes(file.getvalue())


def test_a_picture_that_is_too_wide_is_refused() -> None:
    file = io.BytesIO()
    Image.new("1", (LONGEST_SIDE + 1, 20)).save(file, "PNG")
    with pytest.raises(PictureTooLargeError):
        barcodes(file.getvalue())


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_black_bars_on_nothing_are_read(kind: str) -> None:
    bars = Image.open(io.BytesIO(label(LP)))
    clear = Image.new("RGBA", bars.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=bars.point(lambda grey: 255 - grey))
    file = io.BytesIO()
    clear.save(file, kind)
    assert read_codes(file.getvalue()) == (LP,)
