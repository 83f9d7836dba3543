"""A word of a picture, as a reader of pictures has found it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a picture: its box in pixels, how sure it is (0 to 100), and its line's number."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    sure: int = 100
    line: int = 0
