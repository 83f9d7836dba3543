"""The text of a screenshot, line by line, and how two of one page become one."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TypeAlias

#: Left, top, right and bottom in the pixels of a picture.
Box: TypeAlias = tuple[int, int, int, int]

#: Lines that two screenshots of one page have in common, where the page was scrolled.
_COMMON = 2

#: Lines of one page: a hundred screenshots make no longer text than one pasted.
_MOST_LINES = 300


@dataclass(frozen=True, slots=True)
class ScreenLine:
    """One line, or piece of a row: a label and its value are two."""

    text: str
    box: Box
    otherwise: str | None = None
    """The line if the words that may have been misread were other ones; `None` if all are sure."""
    picture: int = 0
    """Which of the page's screenshots it is from."""


@dataclass(frozen=True, slots=True)
class Screen:
    """The lines of a page, from top to bottom."""

    lines: tuple[ScreenLine, ...] = ()

    @property
    def text(self) -> str:
        """The page as a text that could have been pasted."""
        return "\n".join(line.text for line in self.lines)

    @property
    def unsure(self) -> tuple[ScreenLine, ...]:
        """The lines that may have been misread."""
        return tuple(line for line in self.lines if line.otherwise is not None)

    def otherwise(self, doubted: Collection[ScreenLine]) -> "Screen":
        """The page if some of its lines had other words where they may have been misread."""
        return Screen(
            tuple(
                replace(line, text=line.otherwise or "") if line in doubted else line
                for line in self.lines
            )
        )

    @property
    def pictures(self) -> int:
        """How many screenshots it is made of."""
        return 1 + max((line.picture for line in self.lines), default=0)


def joined(first: Screen, second: Screen, *, always: bool = False) -> Screen | None:
    """Two screenshots of one page as one; `None` if they have no lines in common.

    `always` joins them even so: those of an album belong together.
    """
    common = _common(first, second)
    if common is None and not always:
        return None
    at_end, at_start, length = common or (len(first.lines), 0, 0)
    picture = first.pictures
    further = (replace(line, picture=picture) for line in second.lines[at_start + length :])
    return Screen((*first.lines[: at_end + length], *further)[:_MOST_LINES])


def _common(first: Screen, second: Screen) -> tuple[int, int, int] | None:
    """The longest run of the same lines: where it begins in both, and how long it is."""
    before, behind = ([_plain(line.text) for line in one.lines] for one in (first, second))
    best: tuple[int, int, int] | None = None
    for at, text in enumerate(before):
        for there, other in enumerate(behind):
            if text != other:
                continue
            length = _run(before[at:], behind[there:])
            if length >= _COMMON and (best is None or length > best[2]):
                best = at, there, length
    return best


def _run(one: list[str], other: list[str]) -> int:
    length = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        length += 1
    return length


def _plain(text: str) -> str:
    """A line without what two readings of it may differ in."""
    return re.sub(r"\W", "", text).casefold()
