"""Orders on screenshots: what may have been misread is asked about before it is saved."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from advisor.dialogues.registration.dialogue import Paste
from advisor.dialogues.registration.draft import Draft, DraftValue, Field, value_of
from advisor.intake import ProblemId, ProtectionDays, ProtectionUntil
from advisor.intake.screens import Screen, ScreenLine
from advisor.money import Money

#: Readings of one page: which line a fact hangs on is found by reading each of them otherwise.
_MOST_READINGS = 8

#: The facts that reminders and claims hang on, and those by which an order is recognised.
_ASKED = (
    Field.SHIPPED_ON,
    Field.PROTECTION,
    Field.TRACKING,
    Field.PRICE,
    Field.GUARANTEED,
    Field.ORDER_NUMBER,
)
_CLEARED: dict[Field, dict[str, Any]] = {
    Field.SHIPPED_ON: {"shipped_on": None},
    Field.PROTECTION: {"protection_days": None, "protection_end": None},
    Field.TRACKING: {"tracking": None},
    Field.PRICE: {"price": None},
    Field.GUARANTEED: {"guaranteed_days": None},
    Field.ORDER_NUMBER: {"order_number": None},
}
_NUMBERS = (Field.TRACKING, Field.ORDER_NUMBER)
_OF_THE_ORDER = ("ordered_on", "paid_on")


@dataclass(frozen=True, slots=True)
class Seen:
    """The orders on a page, and the lines about which the card has to ask."""

    paste: Paste
    doubtful: tuple[ScreenLine, ...] = ()


@dataclass(slots=True)
class _Doubts:
    """What of one order is in doubt, and the line that it hangs on."""

    fields: dict[Field, ScreenLine] = field(default_factory=dict)
    attributes: dict[str, ScreenLine] = field(default_factory=dict)


def seen(read: Callable[[str], Paste], screen: Screen) -> Seen:
    """The orders on a page, as `read` finds them in its text.

    A fact that would be another if a line had been misread is only proposed: nobody saves it
    without being asked.
    """
    whole = read(screen.text)
    doubts = [_Doubts() for _ in whole.drafts]
    for lines in _groups(screen.unsure):
        without = read(screen.otherwise(lines).text).drafts
        for at, draft in enumerate(whole.drafts):
            other = _counterpart(draft, at, whole.drafts, without)
            _note(doubts[at], draft, other, lines)
    drafts = tuple(_asking(draft, found) for draft, found in zip(whole.drafts, doubts, strict=True))
    lines_of = (line for one in doubts for line in (*one.fields.values(), *one.attributes.values()))
    return Seen(replace(whole, drafts=drafts), tuple(dict.fromkeys(lines_of)))


def _groups(unsure: Sequence[ScreenLine]) -> list[Sequence[ScreenLine]]:
    """The lines one by one; those beyond what is worth the time together."""
    alone = _MOST_READINGS - 1
    groups = [unsure[at : at + 1] for at in range(min(alone, len(unsure)))]
    return [*groups, unsure[alone:]] if len(unsure) > alone else groups


def _counterpart(
    draft: Draft, at: int, drafts: Sequence[Draft], others: Sequence[Draft]
) -> Draft | None:
    """The same order in another reading; `None` if it is not found there any more."""
    marks = {draft.order_number, draft.tracking} - {None}
    same = [one for one in others if marks & {one.order_number, one.tracking}]
    if same:
        return same[0]
    return others[at] if len(others) == len(drafts) else None


def _note(
    doubts: _Doubts, draft: Draft, other: Draft | None, lines: Collection[ScreenLine]
) -> None:
    line = next(iter(lines))
    for one in _ASKED:
        value = value_of(draft, one)
        if value is None or one in doubts.fields:
            continue
        if other is None:
            changed = one not in _NUMBERS or any(str(value) in _joined(that) for that in lines)
        else:
            changed = value_of(other, one) != value
        if changed:
            doubts.fields[one] = line
    for name in _OF_THE_ORDER:
        value = getattr(draft, name)
        if value is not None and (other is None or getattr(other, name) != value):
            doubts.attributes.setdefault(name, line)


def _joined(line: ScreenLine) -> str:
    return line.text.replace(" ", "").upper()


def _asking(draft: Draft, doubts: _Doubts) -> Draft:
    """The draft with its doubtful facts as proposals."""
    choices, reasons = dict(draft.choices), list(draft.doubts)
    changes: dict[str, Any] = dict.fromkeys(doubts.attributes)
    for one, line in doubts.fields.items():
        choices[one] = (_as_answer(value_of(draft, one)),)
        reasons.append((one, ProblemId.PICTURE_UNSURE, line.text))
        changes |= _CLEARED[one]
    return replace(draft, choices=tuple(choices.items()), doubts=tuple(reasons), **changes)


def _as_answer(value: DraftValue) -> str:
    """A value as a text that its parser reads."""
    match value:
        case ProtectionUntil():
            return value.until.isoformat()
        case ProtectionDays():
            return f"{value.days} days"
        case Money():
            return f"{value.amount} {value.currency}"
        case date():
            return value.isoformat()
    return str(value)
