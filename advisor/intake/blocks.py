"""Which lines of a text belong to the same order."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from advisor.intake.lines import Kind, Line
from advisor.intake.problems import Problem, Value
from advisor.promises import Promise

_STATES = frozenset({Kind.STATUS, Kind.SENT, Kind.UNSHIPPED, Kind.FINISHED})

#: What may precede the number of an order and still belong to it.
_HEADS = {
    **{kind: kind for kind in (Kind.ORDERED, Kind.SELLER, Kind.PAID, Kind.NOISE, Kind.TEXT,
                               Kind.UNTIL, Kind.DAY)},
    **dict.fromkeys(_STATES, Kind.STATUS),
}  # fmt: skip

_ABOUT_A_PARCEL = (Kind.TEXT, Kind.EVENT, Kind.POSTED, Kind.MOMENT, Kind.ANNOUNCED)


def blocks(page: Sequence[Line]) -> list[list[Line]]:
    """The lines of each order: by order numbers, or else by paragraphs with a code each."""
    starts = _starts(page, Kind.ORDER)
    if len(starts) > 1:
        return _cut(page, _with_heads(page, starts))
    paragraphs = _joined_without_code(_paragraphs(page))
    numbers = [{line.value for line in one if line.kind is Kind.TRACKING} for one in paragraphs]
    apart = len(paragraphs) > 1 and len(set().union(*numbers)) == sum(map(len, numbers))
    if not starts and apart and all(_tells(one, *_ABOUT_A_PARCEL) for one in paragraphs):
        return paragraphs
    return [list(page)] if page else []


def _tells(block: Iterable[Line], *kinds: Kind) -> bool:
    return any(line.kind in kinds for line in block)


def _starts(page: Sequence[Line], kind: Kind) -> list[int]:
    """Where each value of a kind occurs first."""
    first: dict[Value | Promise | Problem | None, int] = {}
    for at, line in enumerate(page):
        if line.kind is kind:
            first.setdefault(line.value, at)
    return sorted(first.values())


def _with_heads(page: Sequence[Line], starts: Sequence[int]) -> list[int]:
    """Moves each start up over the lines before the number that are in the same order everywhere.

    A selection may begin amid the first of these lines: then the states of the others show whether
    a state stands above its order or below.
    """
    above = not _tells(page[starts[-1] :], *_STATES)
    ups = [_lines_above(page, starts[0], before, start, above=above)
           for before, start in pairwise(starts)]  # fmt: skip
    first = min(max(ups), starts[0])
    return [start - up for start, up in zip(starts, [first, *ups], strict=True)]


def _lines_above(page: Sequence[Line], first: int, before: int, start: int, *, above: bool) -> int:
    up = 0
    while start - up - 1 > before and not page[start - up].opens:
        head = _HEADS.get(page[start - up - 1].kind)
        expected = _HEADS.get(page[first - up - 1].kind) if first > up else None
        if first == up and above:
            expected = Kind.STATUS
        if head is None or head is not expected:
            break
        up += 1
    return up


def _cut(page: Sequence[Line], starts: Sequence[int]) -> list[list[Line]]:
    ends = [*starts[1:], len(page)]
    return [list(page[begin:end]) for begin, end in zip(starts, ends, strict=True)]


def _paragraphs(page: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = []
    for line in page:
        if line.opens or not found:
            found.append([])
        found[-1].append(line)
    return found


def _joined_without_code(paragraphs: Sequence[list[Line]]) -> list[list[Line]]:
    """The paragraphs with a code; those without belong to the one above."""
    found: list[list[Line]] = []
    waiting: list[Line] = []
    for one in paragraphs:
        if _tells(one, Kind.TRACKING):
            found.append([*waiting, *one])
            waiting = []
        elif found:
            found[-1].extend(one)
        else:
            waiting.extend(one)
    return found
