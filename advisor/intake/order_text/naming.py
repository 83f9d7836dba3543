"""The name of an order: a labelled one, or the longest text that nothing else explains."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from advisor.intake.cleaning import cut_title, says_something
from advisor.intake.fields import (
    Finding,
    MaybeTracking,
    Number,
    Sentence,
    Text,
    Title,
    Tracking,
    WeakText,
)
from advisor.intake.lines.sums import only_sum
from advisor.intake.order_text.asking import Questions
from advisor.intake.pieces import Piece
from advisor.intake.problems import ProblemId, problem
from advisor.money import Money

F = TypeVar("F", bound=Finding)

_PIECES_OF_A_NAME = 2
"""Pieces of a text that are its name and the price behind it."""

PieceRead = tuple[Piece, tuple[Finding, ...]]
"""A piece of a text, and what was found in it."""


def of_kind(kind: type[F], findings: Iterable[Finding]) -> list[F]:
    """The findings of one kind, in the order of the text."""
    return [finding for finding in findings if isinstance(finding, kind)]


@dataclass(frozen=True, slots=True)
class Named:
    """The title, the codes that are not part of it, and the text left over."""

    title: str | None
    codes: tuple[str, ...]
    unused: tuple[str, ...]


def name_in(pieces: Sequence[PieceRead], findings: Sequence[Finding], asked: Questions) -> Named:
    """Chooses the title: the labelled one, or the longest text that nothing else explains."""
    maybe_codes = [found.code for found in of_kind(MaybeTracking, findings)]
    codes_are_text = bool(of_kind(Tracking, findings)) or not of_kind(Text, findings)
    labelled = [found.text for found in of_kind(Title, findings)]
    runs = [run for run in _runs(pieces, codes_are_text=codes_are_text) if says_something(run)]
    weak = [found.text for found in of_kind(WeakText, findings) if says_something(found.text)]
    sentences = [found.text for found in of_kind(Sentence, findings)]
    numbers = [found.text for found in of_kind(Number, findings)]
    candidates = next((some for some in (labelled, runs, weak, numbers) if some), [])
    title = _before_a_sum(pieces, candidates) or max(candidates, key=_as_a_name, default=None)
    if title is None:
        asked.add(problem(ProblemId.TITLE_MISSING))
    for number in dict.fromkeys(numbers):
        if number != title:
            asked.add(problem(ProblemId.NUMBER_UNCLEAR, text=number))
    return Named(
        title=cut_title(title) if title else None,
        codes=() if codes_are_text else tuple(maybe_codes),
        unused=tuple(text for text in (*labelled, *runs, *weak, *sentences) if text != title),
    )


def _before_a_sum(pieces: Sequence[PieceRead], candidates: Sequence[str]) -> str | None:
    """What a text begins with, if its price follows: "sofa cover, ILS 119, ..., it is moving"."""
    found = [one for _, piece in pieces[:_PIECES_OF_A_NAME] for one in piece]
    if not candidates or not found or not isinstance(found[0], Text):
        return None
    priced = any(isinstance(one, Money) for one in found[1:])
    return candidates[0] if priced and candidates[0].startswith(found[0].text) else None


def _as_a_name(text: str) -> tuple[bool, int]:
    """How likely a text names the goods: of several, the longest without a sum does."""
    return only_sum(text) is None, len(text)


def _runs(pieces: Sequence[PieceRead], *, codes_are_text: bool) -> list[str]:
    """Unread texts; neighbours in a line are joined again, with what was between them."""
    runs: list[str] = []
    joint = ""
    for piece, found in pieces:
        texts = [text for finding in found if (text := _unread(finding, codes_are_text))]
        if texts and joint:
            runs[-1] += f"{joint} {texts.pop(0)}"
        runs += texts
        ends_in_text = bool(runs) and _unread(found[-1], codes_are_text) is not None
        joint = piece.separator.strip() if ends_in_text else ""
    return runs


def _unread(finding: Finding, codes_are_text: bool) -> str | None:
    if isinstance(finding, Text):
        return finding.text
    return finding.code if codes_are_text and isinstance(finding, MaybeTracking) else None
