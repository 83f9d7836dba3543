"""Which lines of a text belong to the same order."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from advisor.intake.lines import Kind, Line
from advisor.intake.problems import Problem, Value
from advisor.promises import Promise

_STATES = frozenset({Kind.STATUS, Kind.SENT, Kind.UNSHIPPED, Kind.FINISHED, Kind.ARRIVED})

#: What may precede the number of an order and still belong to it.
_HEADS = {
    **{kind: kind for kind in (Kind.ORDERED, Kind.SELLER, Kind.PAID, Kind.NOISE, Kind.TEXT,
                               Kind.UNTIL, Kind.DAY)},
    **dict.fromkeys(_STATES, Kind.STATUS),
    Kind.NAMED: Kind.NOISE,  # the button "Confirm received"
}  # fmt: skip

_ABOUT_A_PARCEL = (Kind.TEXT, Kind.EVENT, Kind.POSTED, Kind.MOMENT, Kind.ANNOUNCED)


def blocks(page: Sequence[Line]) -> list[list[Line]]:
    """The lines of each order: by order numbers, or else by paragraphs with a code each."""
    starts = _starts(page, Kind.ORDER)
    if len(starts) > 1:
        ending = _cut_by_paragraphs(page, starts)
        if ending is not None:
            return ending
        begins = _with_heads(page, starts)
        found = _cut(page, begins)
        return found if _is_sure(page, starts, begins) else list(map(_without_slipping, found))
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
    while up and _HEADS.get(page[start - up].kind) is Kind.NOISE:  # a button of the order above
        up -= 1
    return up


#: What belongs to one order and may as well be read as its neighbour's.
_SLIPPING = frozenset({Kind.SUM, Kind.TOTAL, Kind.PRICE, Kind.TRACKING, Kind.TITLE, Kind.SHIPPED,
                       Kind.POSTED, Kind.EVENT, Kind.UNTIL, Kind.DAYS})  # fmt: skip


def _is_sure(page: Sequence[Line], starts: Sequence[int], begins: Sequence[int]) -> bool:
    """Whether a list shows where each of its orders begins.

    If it was cut out of a longer one, as much stands above the first number as below the last. Then
    the lines above the numbers have to show it, or a state below each.
    """
    if not _tells(page[: begins[0]], *_SLIPPING):
        return True
    heads = [start - begin for start, begin in zip(starts, begins, strict=True)]
    below = [page[start + 1 : start + 2] for start in starts]
    return all(heads) or all(_tells(line, *_STATES) for line in below)


def _without_slipping(block: Sequence[Line]) -> list[Line]:
    unsure = _SLIPPING | _STATES | {Kind.TEXT}
    return [replace(line, kind=Kind.NOISE) if line.kind in unsure else line for line in block]


def _cut_by_paragraphs(page: Sequence[Line], starts: Sequence[int]) -> list[list[Line]] | None:
    """The paragraphs, if each is about one order and ends, rather than begins, with its number."""
    if any(page[start].opens for start in starts):
        return None
    paragraphs = _paragraphs(page)
    numbers = [len(_starts(one, Kind.ORDER)) for one in paragraphs]
    apart = len(paragraphs) == len(starts) and set(numbers) == {1}
    return paragraphs if apart and all(_tells(one, *_SLIPPING) for one in paragraphs) else None


def _cut(page: Sequence[Line], starts: Sequence[int]) -> list[list[Line]]:
    ends = [*starts[1:], len(page)]
    return _shared([list(page[begin:end]) for begin, end in zip(starts, ends, strict=True)])


def _shared(found: list[list[Line]]) -> list[list[Line]]:
    """What a sentence says of several orders is said of each: "A and B have shipped"."""
    for at in range(len(found) - 2, -1, -1):
        block, following = found[at], found[at + 1]
        number = following[0] if following[0].kind is Kind.ORDER else None
        if number is not None and block[-1].kind is Kind.ORDER and block[-1].text == number.text:
            said = (line for line in following[1:] if line.text == number.text)
            found[at] = [*block, *said]
    return found


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
