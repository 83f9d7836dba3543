"""A list of orders as a person writes it down: one in each line, or an item for each."""

import itertools
import re
from collections.abc import Sequence
from functools import cache

from advisor.intake.cleaning import clean
from advisor.intake.lines.sums import no_price, only_sum
from advisor.intake.matching import compiled
from advisor.intake.priced_names import may_be_title, name_before
from advisor.words import Day, Fact, said_anywhere
from advisor.words.patterns import any_of

_DASH = re.compile(r"\s*[-–—•*]\s+")
_FEWEST = 2

#: Words above a list, and no order themselves.
_HEADING = re.compile(r"\D{1,60}:")


def rows_of(text: str) -> tuple[str, ...]:
    """The lines of a text; of a list, its items, each with the lines that go on with it.

    Marks such as "1)", "Order 2:" and "-" are left out.
    """
    lines = _below_a_heading(clean(text).split("\n"))
    starts = _starts(lines)
    if len(starts) < _FEWEST:
        return tuple(_mark().sub("", line) for line in lines)
    ends = [*starts[1:], len(lines)]
    items = (lines[start:end] for start, end in zip(starts, ends, strict=True))
    return tuple(", ".join(_without_mark(item)) for item in items)


def is_numbered(text: str) -> bool:
    """Whether the lines of a text are the items of a list: "1)", "2)", or a dash before each."""
    return len(_starts(_below_a_heading(clean(text).split("\n")))) >= _FEWEST


def _below_a_heading(lines: Sequence[str]) -> Sequence[str]:
    """The lines without "my orders:" above a list."""
    headed = _HEADING.fullmatch(lines[0]) is not None and len(_starts(lines[1:])) >= _FEWEST
    return lines[1:] if headed else lines


def _starts(lines: Sequence[str]) -> list[int]:
    """Where the items of a list begin, if it begins with the first line; otherwise nothing."""
    counted = [(at, int(found["count"])) for at, line in enumerate(lines)
               if (found := _mark().match(line))]  # fmt: skip
    in_turn = [at for at, count in counted if count == counted[0][1] + counted.index((at, count))]
    if counted and counted[0] == (0, 1) and len(in_turn) == len(counted):
        return in_turn
    dashes = [at for at, line in enumerate(lines) if _DASH.match(line)]
    return dashes if dashes[:1] == [0] else []


def _without_mark(item: Sequence[str]) -> list[str]:
    first = _DASH.sub("", _mark().sub("", item[0]), count=1)
    return [line.strip().rstrip(",") for line in (first, *item[1:])]


@cache
def _mark() -> re.Pattern[str]:
    """How people number the lines of a list: "1. Lamp", "Order 2: Ring"."""
    order = any_of(said_anywhere(Fact.ORDER))
    return compiled(rf"^\s*(?:(?:{order})?\s*[#№]?\s*(?P<count>\d{{1,2}})\s*[.:)])\s+")


def as_fields(row: str) -> str | None:
    """A row with commas between its name, its only sum and what follows; `None` without these.

    "3,20 €" becomes "3.20 €", so that no comma parts it.
    """
    found = only_sum(row)
    if found is None:
        return None
    start, end = found
    name, paid, rest = row[:start].strip(" ,;:–—-"), row[start:end], row[end:]
    if not may_be_title(name) or no_price().match(name):
        return None
    bare, rest = name_before(name, rest)
    parts = (bare, _with_point(paid), *_facts(rest))
    return ", ".join(part for part in parts if part)


def is_priced_name(row: str) -> bool:
    """Whether a row is a name with its sum behind it, and nothing else."""
    found = only_sum(row)
    return found is not None and not row[found[1] :].strip(" .,;")


def _with_point(paid: str) -> str:
    return re.sub(r"(?<![\d.,])(\d{1,9}),(\d{1,2})(?!\d)", r"\1.\2", paid)


def _facts(rest: str) -> list[str]:
    """What stands behind the sum, parted before the words that begin a further fact."""
    cuts = [found.start() for found in _beginnings().finditer(rest)]
    edges = [0, *cuts, len(rest)]
    pieces = (rest[start:end] for start, end in itertools.pairwise(edges))
    return [_before_a_code().sub("", piece.strip(" ,;")) for piece in pieces]


@cache
def _before_a_code() -> re.Pattern[str]:
    return compiled(rf"{any_of(said_anywhere(Fact.NUMBER))}\s*[:.]?\s*(?=[a-z]{{0,4}}\d{{6}})")


@cache
def _beginnings() -> re.Pattern[str]:
    """The words with which a fact begins: it was paid, sent, not sent, has a number, is protected.

    A verb behind its day, as in "am 19. Nov verschickt", begins nothing.
    """
    day = any_of([*said_anywhere(Day.TODAY), *said_anywhere(Day.YESTERDAY)])
    dated = any_of([*said_anywhere(Fact.SHIPPED), *said_anywhere(Fact.PAID)])
    before_a_day = rf"{dated}(?=\s+(?:[^\W\d_]{{1,4}}\s+){{0,2}}(?:\d|{day}(?!\w)))"
    behind_a_day = rf"{day}\s+{dated}(?!\w)"
    unsent = any_of(said_anywhere(Fact.NOT_SHIPPED_YET))
    labels = any_of(
        form
        for fact in (Fact.TRACKING, Fact.PROTECTION, Fact.NUMBER)
        for form in said_anywhere(fact)
    )
    return compiled(rf"(?<!\w)(?:{behind_a_day}|{unsent}(?!\w)|{before_a_day}|{labels}(?!\w))")
