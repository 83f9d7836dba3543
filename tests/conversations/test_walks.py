"""The walks of `docs/architecture.md`, taken for real: each step is called, and in that order."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from sandbox.botapi import Person
from tests.cases import for_each
from tests.chatting import ask
from tests.house import House

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

FOLDER = f"{ROOT}/"
OURS = tuple(f"{ROOT / name}/" for name in ("advisor", "storage", "scheduler", "bot"))

#: A step names a file, as a link, and right behind it the function or method that is called.
STEP = re.compile(r"\[`([\w/]+\.py)`\]\(\.\./\1\)\s+`([\w.]+)`")

#: A file of ours, and a function or method in it.
Call = tuple[str, str]


def steps(title: str) -> list[Call]:
    """What the section of that title says is called, in its order."""
    _, _, rest = PAGE.partition(f"\n## {title}\n")
    found = STEP.findall(rest.partition("\n## ")[0])
    assert len(found) > 10
    return found


@contextmanager
def overheard() -> Iterator[list[Call]]:
    """Every call of a function of ours while the context lasts, in order.

    A coroutine that goes on is not called again: its frame is known.
    """
    calls: list[Call] = []
    frames: dict[int, FrameType] = {}

    def listen(frame: FrameType, event: str, _: object) -> None:
        name = frame.f_code.co_filename
        if event == "call" and name.startswith(OURS) and id(frame) not in frames:
            frames[id(frame)] = frame
            calls.append((name[len(FOLDER) :], frame.f_code.co_qualname))

    sys.setprofile(listen)
    try:
        yield calls
    finally:
        sys.setprofile(None)


def first_missing(walk: list[Call], calls: list[Call]) -> Call | None:
    """The first step of a walk that was not taken after the one before it."""
    left = iter(calls)
    return next((step for step in walk if step not in left), None)


async def test_an_update_goes_the_way_that_the_page_describes(house: House, anna: Person) -> None:
    await ask(anna, "/add Lamp, RA123456785CN, shipped yesterday, 60 days")  # loads what is slow
    with overheard() as calls:
        await ask(anna, re.findall(r"^    (/add .+)$", PAGE, re.MULTILINE)[0])
        await ask(anna, "/help")  # its turn comes when the first update is carried out

    assert first_missing(steps("One update"), calls) is None


async def test_a_nudge_goes_the_way_that_the_page_describes(house: House, anna: Person) -> None:
    await ask(anna, re.findall(r"^    (/add .+)$", PAGE, re.MULTILINE)[0])
    with overheard() as calls:
        await house.pass_days(7)

    assert first_missing(steps("One nudge"), calls) is None


@for_each("name", sorted(set(re.findall(r"\]\(\.\./([\w/.]+\.py)\)", PAGE))))
def test_every_file_on_the_page_is_there(name: str) -> None:
    assert (ROOT / name).is_file()
