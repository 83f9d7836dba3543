"""Buttons below a message, arranged in rows."""

from collections.abc import Sequence

from advisor.wording.message import Button


def across(buttons: Sequence[Button], columns: int) -> tuple[tuple[Button, ...], ...]:
    """The buttons in rows of so many; the last row has what is left."""
    starts = range(0, len(buttons), columns)
    return tuple(tuple(buttons[start : start + columns]) for start in starts)
