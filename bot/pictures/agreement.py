"""Two readings of one picture: what both agree on is sure, other figures are not."""

from collections.abc import Sequence
from typing import Final

#: A word: its text, its box (left, top, right, bottom) in the picture's pixels, how sure it is (0
#: to 100), and the number of its line.
ReadWord = tuple[str, int, int, int, int, int, int]

#: By how much the second reading has to be surer on the whole to be taken instead of the first.
_CLEARLY: Final = 1.5

#: How sure figures are that the other reading has otherwise.
_DISPUTED: Final = 40


def agreed(first: Sequence[ReadWord], second: Sequence[ReadWord]) -> list[ReadWord]:
    """The first reading, or the second if it is clearly surer; disputed figures are unsure."""
    if _mean(second) > _mean(first) + _CLEARLY:
        first, second = second, first
    return [_checked(word, second) for word in first]


def _mean(words: Sequence[ReadWord]) -> float:
    return sum(word[5] for word in words) / len(words) if words else 0.0


def _checked(word: ReadWord, others: Sequence[ReadWord]) -> ReadWord:
    text, left, top, right, bottom, sure, line = word
    if not any(map(str.isdigit, text)):
        return word
    there = "".join(other[0] for other in others if _overlap(word, other))
    if _figures(text) == _figures(there):
        return word
    return text, left, top, right, bottom, min(sure, _DISPUTED), line


def _overlap(word: ReadWord, other: ReadWord) -> bool:
    """Whether most of the narrower of two words is in the place of the other."""
    across = min(word[3], other[3]) - max(word[1], other[1])
    down = min(word[4], other[4]) - max(word[2], other[2])
    narrow = min(word[3] - word[1], other[3] - other[1])
    low = min(word[4] - word[2], other[4] - other[2])
    return 2 * across > narrow and 2 * down > low


def _figures(text: str) -> str:
    """What a date, a sum or a number must not be misread in: digits, and what parts them."""
    return "".join(char for char in text.strip(".,:;") if char.isdigit() or char in ".,/-")
