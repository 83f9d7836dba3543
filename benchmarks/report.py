"""The table that a run prints."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from typing_extensions import override


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit."""

    value: float
    unit: str = ""

    @override
    def __str__(self) -> str:
        """As people read it: no more digits than mean something."""
        digits = 0 if self.value >= 100 or self.value == int(self.value) else 1
        digits = 2 if 0 < self.value < 1 else digits
        return f"{self.value:,.{digits}f}{self.unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """One measure: ours, what was to be reached, and the usual design's."""

    measure: str
    target: str
    ours: Figure
    reached: bool
    usual: Figure | None = None
    more_is_better: bool = True
    note: str = ""

    @property
    def ratio(self) -> str:
        """How many times better ours is."""
        if self.usual is None or not self.ours.value or not self.usual.value:
            return ""
        if math.isinf(self.usual.value):  # nothing of it came in time
            return ""
        times = self.ours.value / self.usual.value
        return f"{times if self.more_is_better else 1 / times:.1f} x"


_COLUMNS: tuple[tuple[str, Callable[[Row], str]], ...] = (
    ("measure", lambda row: row.measure),
    ("to reach", lambda row: row.target),
    ("ours", lambda row: str(row.ours)),
    ("", lambda row: "yes" if row.reached else "NO"),
    ("usual design", lambda row: "" if row.usual is None else str(row.usual)),
    ("ratio", lambda row: row.ratio),
    ("note", lambda row: row.note),
)


def table(rows: Sequence[Row]) -> str:
    """The rows in Markdown, in columns that also line up in a terminal."""
    cells = [[title for title, _ in _COLUMNS]]
    cells += [[show(row) for _, show in _COLUMNS] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in cells
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)
