"""Tesseract reads our screenshots as the stored words say, within the limits of its process."""

import io
import json
import random
from collections.abc import AsyncIterator

import pytest
from PIL import Image

from advisor.intake.screens import Screen
from bot.pictures.decoder import PictureError, PictureTooLargeError
from bot.pictures.reader import PictureReader
from bot.pictures.tesseract import Tesseract, find_tesseract
from tests.screens.samples import Sample, samples, screen_from

#: One of each language, and one of each kind.
ANEW = (
    *("en-tracking", "de-order", "es-chat", "fr-mail"),
    *("pl-chat", "pt-BR-tracking", "ru-chat", "uk-list"),
)


@pytest.fixture
async def pictures() -> AsyncIterator[PictureReader]:
    opened = PictureReader(tesseract=find_tesseract())
    yield opened
    await opened.close()


def numbers_of(screen: Screen) -> list[str]:
    """What the reading must not differ in from one release of Tesseract to the next."""
    return [word for word in screen.text.split() if sum(map(str.isdigit, word)) >= 2]


async def is_read_as_stored(pictures: PictureReader, sample: Sample) -> bool:
    stored = json.loads(sample.words_file.read_text(encoding="utf-8"))
    anew = [await pictures.screen(file.read_bytes(), sample.language) for file in sample.pictures]
    return [numbers_of(one) for one in anew] == [numbers_of(screen_from([one])) for one in stored]


async def test_what_is_stored_is_what_is_read(pictures: PictureReader) -> None:
    """By one process, as when people of all languages send screenshots in a row."""
    read = {
        one.name: await is_read_as_stored(pictures, one) for one in samples() if one.name in ANEW
    }
    assert read == dict.fromkeys(ANEW, True)


async def test_a_picture_of_nothing_has_no_lines(pictures: PictureReader) -> None:
    assert (await pictures.screen(drawn(Image.new("L", (300, 300), 255)), "en")).lines == ()


async def test_what_would_take_too_long_is_given_up(pictures: PictureReader) -> None:
    noise = random.Random(1).randbytes(2000 * 2000)
    with pytest.raises(PictureTooLargeError):
        await pictures.screen(drawn(Image.frombytes("L", (2000, 2000), noise)), "en")


async def test_pieces_are_cut_out(pictures: PictureReader) -> None:
    sheet = drawn(Image.new("L", (300, 600), 255))
    cut = Image.open(
        io.BytesIO(await pictures.pieces(sheet, [(10, 100, 90, 120), (0, 590, 9, 600)]))
    )
    assert cut.size == (600, 2 * (36 + 18))


async def test_without_tesseract_no_words_are_read() -> None:
    reader = PictureReader()
    assert not reader.reads_words
    with pytest.raises(PictureError):
        await reader.screen(b"", "en")


def test_the_language_of_the_person_is_tried_first(tmp_path: object) -> None:
    found = find_tesseract()
    assert found is not None
    assert found.likely_first("pl")[:2] == ["pol", "eng"]
    assert Tesseract(found.folder, ("deu",)).likely_first("en") == ["deu"]


def drawn(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
