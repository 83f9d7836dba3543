"""Pictures are read by a process that may die, and by the next one after that."""

import asyncio
import io
import json
import zlib
from collections.abc import AsyncIterator

import pytest
from PIL import Image

from bot.pictures import decoder, reader
from bot.pictures.decoder import PictureError, PictureTooLargeError
from bot.pictures.reader import PictureReader
from tests.labels import label

LP = "LP00123456789012"


@pytest.fixture
async def pictures() -> AsyncIterator[PictureReader]:
    opened = PictureReader()
    yield opened
    await opened.close()


async def test_one_process_reads_one_picture_after_the_other(pictures: PictureReader) -> None:
    assert await pictures.tracking_codes(label(LP)) == (LP,)
    first = pictures._process
    with pytest.raises(PictureError):
        await pictures.tracking_codes(b"%PDF")
    together = await asyncio.gather(*(pictures.tracking_codes(label(LP)) for _ in range(3)))
    assert together == [(LP,)] * 3
    assert pictures._process is first


async def test_who_takes_too_long_is_ended_and_the_next_is_read(
    pictures: PictureReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await pictures.tracking_codes(label(LP)) == (LP,)
    process = pictures._process
    assert process is not None
    monkeypatch.setattr(reader, "_PATIENCE", 0.0)
    with pytest.raises(PictureTooLargeError):
        await pictures.tracking_codes(label(LP))
    assert process.returncode is not None
    monkeypatch.undo()
    assert await pictures.tracking_codes(label(LP)) == (LP,)


async def test_a_process_that_the_system_has_ended_is_replaced(pictures: PictureReader) -> None:
    assert await pictures.tracking_codes(label(LP)) == (LP,)
    process = pictures._process
    assert process is not None
    process.kill()
    await process.wait()
    assert await pictures.tracking_codes(label(LP)) == (LP,)


async def test_a_process_with_nothing_to_do_ends(
    pictures: PictureReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_IDLE", 0.0)
    await pictures.tracking_codes(label(LP))
    process = pictures._process
    assert process is not None
    async with asyncio.timeout(10):
        assert await process.wait() == 0


def test_the_system_ends_a_process_that_works_for_too_long() -> None:
    """The limits are set where the picture is opened."""
    code = (
        "from bot.pictures import decoder\n"
        "decoder.READERS['spin'] = lambda _: all(one == 0 for one in iter(int, 1))\n"
        "decoder._SECONDS = 0\n"
        "import sys; decoder.serve(sys.stdin.buffer, sys.stdout.buffer)"
    )
    job = json.dumps({"job": "spin", "bytes": 0}).encode() + b"\n"
    status, said = asyncio.run(run(code, job))
    assert status < 0
    assert said == b""


def test_the_system_gives_a_process_no_more_memory_than_a_picture_takes() -> None:
    code = (
        "from bot.pictures import decoder\n"
        "decoder.READERS['take'] = lambda _: len(bytearray(600 << 20))\n"
        "import sys; decoder.serve(sys.stdin.buffer, sys.stdout.buffer)"
    )
    job = json.dumps({"job": "take", "bytes": 0}).encode() + b"\n"
    status, said = asyncio.run(run(code, job))
    assert status == 0
    assert json.loads(said) == {"error": "too_large"}


async def run(code: str, jobs: bytes) -> tuple[int, bytes]:
    import sys  # noqa: PLC0415

    process = await asyncio.create_subprocess_exec(
        sys.executable, "-I", "-c", code, stdin=-1, stdout=-1, stderr=-3, env={}
    )
    said, _ = await process.communicate(jobs)
    assert process.returncode is not None
    return process.returncode, said


def test_jobs_are_answered_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder, "_allow", lambda _: None)
    picture, jobs, answers = label(LP), io.BytesIO(), io.BytesIO()
    for content in (picture, b"%PDF", bomb()):
        jobs.write(json.dumps({"job": "barcodes", "bytes": len(content)}).encode() + b"\n")
        jobs.write(content)
    jobs.seek(0)

    decoder.serve(jobs, answers)

    assert [json.loads(line) for line in answers.getvalue().splitlines()] == [
        {"found": [["Code128", LP]]},
        {"error": "unreadable"},
        {"error": "too_large"},
    ]


def bomb() -> bytes:
    """A small file with a picture that would take gigabytes."""
    file = io.BytesIO()
    Image.new("1", (8, 8)).save(file, "PNG")
    content = bytearray(file.getvalue())
    content[16:24] = (65_000).to_bytes(4) * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4)
    return bytes(content)


async def test_somebody_has_so_many_pictures_an_hour() -> None:
    now = [0.0]
    pictures = PictureReader(lambda: now[0])
    assert [pictures.allows(7) for _ in range(61)] == [True] * 60 + [False]
    assert pictures.allows(8)
    now[0] = 3600.0
    assert pictures.allows(7)


async def test_two_pictures_are_in_memory_and_not_too_many_wait(
    pictures: PictureReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_WAITING", 2)
    entered: list[int] = []
    leave = asyncio.Event()

    async def have_read(number: int) -> None:
        async with pictures.room:
            entered.append(number)
            await leave.wait()

    people = [asyncio.create_task(have_read(number)) for number in range(4)]
    await asyncio.sleep(0)
    assert entered == [0, 1]
    assert pictures.is_crowded
    leave.set()
    await asyncio.gather(*people)
    assert entered == [0, 1, 2, 3]
    assert not pictures.is_crowded
