"""What one screenshot costs: in the process that reads it, and for everybody else meanwhile."""

import asyncio
import resource
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from advisor.dialogues.registration import Registration, seen
from advisor.intake.rehearsal import rehearse
from bot.pictures.reader import PictureReader
from bot.pictures.tesseract import find_tesseract

_PICTURE = Path(__file__).parents[1] / "tests/screens/pictures/en-order.1.jpg"
_TODAY = date(2026, 11, 23)

#: Seconds between two looks at whether the event loop answers.
_STEP = 0.002


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one screenshot."""

    cpu: float
    """Seconds of CPU, of the process that reads."""
    memory: float
    """Bytes that it takes at most."""
    held: float
    """Seconds for which the event loop did not answer at worst."""


def cost_of_one(runs: int) -> Cost:
    """What a screenshot costs, of so many that are read one after the other.

    Raises `RuntimeError` where Tesseract is not installed.
    """
    return asyncio.run(_cost(runs))


async def _cost(runs: int) -> Cost:
    tesseract = find_tesseract()
    if tesseract is None:
        raise RuntimeError("Tesseract is not installed; see docs/operating.md")
    content = _PICTURE.read_bytes()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    pictures = PictureReader(tesseract=tesseract)
    registration = Registration(_TODAY, "en")
    rehearse(("en",))  # as the bot does before the first text or picture
    watching = asyncio.create_task(_longest_hold())
    for _ in range(runs):
        screen = await pictures.screen(content, "en")
        found = await asyncio.to_thread(seen, registration.paste, screen)
        assert found.paste.drafts
    watching.cancel()
    await pictures.close()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(used / runs, after.ru_maxrss * unit, await watching)


async def _longest_hold() -> float:
    """The longest that the loop was held, until this is cancelled."""
    longest = 0.0
    try:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(_STEP)
            longest = max(longest, time.perf_counter() - began - _STEP)
    except asyncio.CancelledError:
        return longest
