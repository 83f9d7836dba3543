"""Lines of a page that mean something else because of those beside them."""

from collections.abc import Sequence
from dataclasses import replace

from advisor.intake import lines
from advisor.intake.lines import Kind, Line
from advisor.intake.problems import Problem, ProblemId

_OF_AN_ORDER = frozenset({Kind.ORDER, Kind.ORDERED, Kind.PAID, Kind.SUM, Kind.TOTAL, Kind.PRICE})
_EVENTS_OF_A_PAGE = 2


def by_neighbours(block: Sequence[Line]) -> list[Line]:
    """The lines of one order, each of the kind that it is among the others."""
    block = _without_fees(_with_what_is_over(block))
    return _with_events(_with_days_of_events(_with_named_timers(block)))


def _without_fees(block: Sequence[Line]) -> list[Line]:
    """What is to be paid for a parcel of which no order is named is no price of goods."""
    kinds = {line.kind for line in block}
    if Kind.TRACKING not in kinds or {Kind.ORDER, Kind.ORDERED, Kind.PAID} & kinds:
        return list(block)
    if not any(lines.speaks_of_fees(line.text) for line in block):
        return list(block)
    sums = (Kind.TOTAL, Kind.SUM)
    return [replace(line, kind=Kind.NOISE) if line.kind in sums else line for line in block]


def _with_what_is_over(block: Sequence[Line]) -> list[Line]:
    """An order that was delivered and may be reviewed is over, unless it is still to be confirmed.

    Above the first order of a list, a tab is called so as well.
    """
    kinds = [line.kind for line in block]
    number = kinds.index(Kind.ORDER) if Kind.ORDER in kinds else 0
    reviewed = any(
        lines.is_to_be_reviewed(line.text)
        and (at > number or lines.is_delivered(block[max(at - 1, 0)].text))
        for at, line in enumerate(block)
    )
    if not reviewed or any(lines.says_confirmed_yet(line.text) for line in block):
        return list(block)
    over = (Kind.ARRIVED, Kind.NOISE)
    return [
        replace(line, kind=Kind.FINISHED)
        if line.kind in over and lines.is_delivered(line.text)
        else line
        for line in block
    ]


def _with_named_timers(block: Sequence[Line]) -> list[Line]:
    """A timer without a word is the protection's where the line above or below it says so.

    "It now ends on January 17" is about what the line above names.
    """
    found = list(block)
    for at, line in enumerate(block):
        if line.kind is Kind.ENDS:
            named = at > 0 and lines.says_protection(block[at - 1].text)
            found[at] = replace(line, kind=Kind.UNTIL if named else Kind.NOISE)
            continue
        beside = [one.kind for one in (*block[max(at - 1, 0) : at], *block[at + 1 : at + 2])]
        asked = isinstance(line.value, Problem) and line.value.id is ProblemId.PROTECTION_UNNAMED
        if asked and Kind.NAMED in beside and isinstance(line.value, Problem):
            found[at] = replace(line, value=line.value.mapping()["first"])
    return found


def _with_days_of_events(block: Sequence[Line]) -> list[Line]:
    """On a page about nothing but a parcel, a day on its own is that of an event."""
    kinds = [line.kind for line in block]
    alone = Kind.TRACKING in kinds and not _OF_AN_ORDER.intersection(kinds)
    if not alone or kinds.count(Kind.DAY) + kinds.count(Kind.MOMENT) < _EVENTS_OF_A_PAGE:
        return list(block)
    return [replace(line, kind=Kind.MOMENT) if line.kind is Kind.DAY else line for line in block]


def _with_events(block: Sequence[Line]) -> list[Line]:
    """The moments of a page with what happened then: the carrier got the parcel, or nothing by
    which it may have been sent, as when it was announced, paid or delivered.
    """
    moments = [at for at, line in enumerate(block) if line.kind is Kind.MOMENT]
    if not moments:
        return list(block)
    told_of = (Kind.TEXT, Kind.ANNOUNCED, Kind.ARRIVED)
    below = any(line.kind in told_of for line in block[moments[-1] + 1 :])
    above = any(line.kind in told_of for line in block[max(moments[0] - 1, 0) : moments[0]])
    found = list(block)
    for before, at in zip([-1, *moments], moments, strict=False):
        told = block[at + 1 : at + 2] if below else block[before + 1 : at]
        if any(line.kind in (Kind.ANNOUNCED, Kind.ARRIVED) for line in told):
            found[at] = replace(block[at], kind=Kind.NOISE)
        elif _is_handed_over(block, moments, at) or (
            below != above and any(map(_tells_of_a_carrier, told))
        ):
            found[at] = replace(block[at], kind=Kind.POSTED)
    return found


def _tells_of_a_carrier(line: Line) -> bool:
    return line.kind is Kind.TEXT and lines.says_accepted(line.text)


def _is_handed_over(block: Sequence[Line], moments: Sequence[int], at: int) -> bool:
    """Whether the line above the only moment says that a carrier has got the parcel."""
    above = block[at - 1] if at and len(moments) == 1 else None
    return above is not None and above.kind is Kind.SENT and lines.says_handed_over(above.text)
