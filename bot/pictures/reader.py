"""Reading people's pictures: one at a time, in a process that may die."""

import asyncio
import base64
import contextlib
import json
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable, Sequence
from typing import Any

import structlog

from advisor.intake.screens import Screen, Word, screen_of
from advisor.intake.screens.screen import Box
from bot.limits import FloodGate, Passage
from bot.pictures.decoder import PictureError, PictureTooLargeError
from bot.pictures.labels import tracking_codes
from bot.pictures.tesseract import Tesseract

_log = structlog.get_logger(__name__)

#: Pictures of one person in an hour.
_AN_HOUR, _HOUR = 60, 3600.0

#: Pictures in memory at once: one is read, the next is fetched meanwhile. And people with pictures
#: that may wait for that: all of them together leave room for those without.
_AT_ONCE, _WAITING = 2, 24

#: Seconds for one picture, however busy the machine is.
_PATIENCE = 15.0

#: Seconds after which a process that has nothing to do ends.
_IDLE = 60.0

#: Bytes of the longest answer: some thousand words, or pieces of a picture.
_LONGEST_ANSWER = 8 * 1024 * 1024

#: It needs nothing of ours, and gets none of our secrets. One thread does not slow the others down.
_ALONE = {"OMP_THREAD_LIMIT": "1"}

_DECODER = ("-I", "-m", "bot.pictures.decoder")


class Room:
    """For so many at once; it is known how many wait."""

    def __init__(self, places: int) -> None:
        self._places = asyncio.Semaphore(places)
        self.waiting = 0

    async def __aenter__(self) -> None:
        self.waiting += 1
        try:
            await self._places.acquire()
        finally:
            self.waiting -= 1

    async def __aexit__(self, *_: object) -> None:
        self._places.release()


class PictureReader:
    """Reads pictures in a process of its own, which is started when there is one to read."""

    def __init__(
        self,
        seconds: Callable[[], float] = time.monotonic,
        *,
        tesseract: Tesseract | None = None,
    ) -> None:
        """`seconds` is a clock that only moves forward; without `tesseract` no words are read."""
        self._tesseract = tesseract
        self._gate = FloodGate(_AN_HOUR, seconds, within=_HOUR)
        self._turn = asyncio.Lock()
        self.room = Room(_AT_ONCE)
        """Entered before a picture is fetched."""
        self._process: Process | None = None
        self._idle: asyncio.TimerHandle | None = None

    @property
    def is_crowded(self) -> bool:
        """Whether too many wait for the room already."""
        return self.room.waiting >= _WAITING

    def allows(self, chat_id: int) -> bool:
        """Whether a person may have another picture read now; it is counted."""
        return self._gate.pass_through(chat_id) is Passage.OPEN

    async def tracking_codes(self, content: bytes) -> tuple[str, ...]:
        """Possible tracking numbers in a picture. Raises `PictureError`."""
        found = await self._read("barcodes", content)
        return tracking_codes((form, text) for form, text in found)

    @property
    def reads_words(self) -> bool:
        """Whether words can be read, and not only barcodes."""
        return self._tesseract is not None

    async def screen(self, content: bytes, language: str) -> Screen:
        """The lines of a screenshot, of somebody who uses the bot in a language.

        Raises `PictureError`, also where no words can be read.
        """
        if self._tesseract is None:
            raise PictureError
        found = await self._read(
            "words",
            content,
            folder=str(self._tesseract.folder),
            languages=self._tesseract.likely_first(language),
        )
        words = (Word(*one) for one in found["words"])
        return screen_of(words, found["width"], found["height"])

    async def pieces(self, content: bytes, boxes: Sequence[Box]) -> bytes:
        """Pieces of a picture, one below the other, as a PNG. Raises `PictureError`."""
        return base64.b64decode(await self._read("pieces", content, boxes=boxes))

    async def close(self) -> None:
        """Ends the process."""
        self._rest()
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def _read(self, job: str, content: bytes, **told: Any) -> Any:
        async with self._turn:
            self._rest()
            try:
                async with asyncio.timeout(_PATIENCE):
                    answer = await self._ask(content, job=job, told=told)
            except (TimeoutError, OSError, ValueError) as error:
                # Ended by the system, which counts its work and its memory, or by our patience.
                _log.warning("picture.given_up", bytes=len(content), error=type(error).__name__)
                await self.close()
                raise PictureTooLargeError from error
            except BaseException:
                await self.close()  # it would answer the next one with what was asked before
                raise
            self._idle = asyncio.get_running_loop().call_later(_IDLE, self._let_go)
        if "found" in answer:
            return answer["found"]
        raise PictureTooLargeError if answer["error"] == "too_large" else PictureError

    async def _ask(self, content: bytes, **job: Any) -> dict[str, Any]:
        process = self._process
        if process is None or process.returncode is not None:
            process = self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *_DECODER,
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                env=_ALONE,
                limit=_LONGEST_ANSWER,
            )
        assert process.stdin is not None
        assert process.stdout is not None
        header = json.dumps({**job, "bytes": len(content)}).encode()
        process.stdin.write(header + b"\n" + content)
        await process.stdin.drain()
        answer: dict[str, Any] = json.loads(await process.stdout.readline())
        return answer

    def _rest(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _let_go(self) -> None:
        """Lets an idle process end: there are no further jobs for it."""
        process, self._process = self._process, None
        if process is not None and process.stdin is not None:
            process.stdin.close()
