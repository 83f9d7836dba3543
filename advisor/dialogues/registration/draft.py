"""A half-entered order: a value that can be stored as JSON, and the effect of answers."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from advisor.intake import (
    Intake,
    News,
    OrderFacts,
    ProblemId,
    Protection,
    ProtectionDays,
    ProtectionUntil,
)
from advisor.money import Money


class Field(StrEnum):
    """A fact that can be asked for, in the order of asking."""

    TITLE = "title"
    SHIPPED_ON = "shipped_on"
    PAID_ON = "paid_on"
    PROTECTION = "protection"
    TRACKING = "tracking"
    PRICE = "price"
    GUARANTEED = "guaranteed"
    SELLER = "seller"
    ORDER_NUMBER = "order_number"
    SHIPPING = "shipping"


#: The values that a draft can have in a field.
DraftValue: TypeAlias = str | int | date | Money | Protection | None

#: What is asked for where it was not told; everything else may be skipped.
REQUIRED = frozenset({Field.TITLE, Field.SHIPPED_ON, Field.PROTECTION})

#: Without these an order cannot be watched at all; an end that is not known yet is asked for again.
INDISPENSABLE = REQUIRED - {Field.PROTECTION}

#: Sentences said of an order before it is saved; the oldest are dropped.
_MOST_BESIDE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(OrderFacts):
    """A half-entered order. `asking` is the open question; `None` means that nothing is missing."""

    kind: Literal["draft"] = "draft"
    guided: bool = False
    """Whether the person wants to be guided, so that the useful extras are asked for too."""
    asking: Field | None = None
    unclear: tuple[Field, ...] = ()
    """Fields that were given, but have to be asked about."""
    options: tuple[str, ...] = ()
    """Possible answers to the open question, as texts that its parser reads."""
    skipped: tuple[Field, ...] = ()
    answered: tuple[Field, ...] = ()
    """The questions that were asked and answered, in their order: each can be asked again."""
    order: int | None = None
    """Number of the registered order whose shipment is being reported; `None` for a new one."""
    unshipped: bool = False
    """Whether the parcel has not been sent yet, so that no clock runs (A9)."""
    paid_on: date | None = None
    over_accepted: bool = False
    """Whether the person knows that the protection is over and only the last window runs."""
    ordered_on: date | None = None
    """A help for guessing the day of shipment; no order stores it."""
    preview: bool = False
    """Whether it is shown as a whole, so that only what the person wants is asked."""
    choices: tuple[tuple[Field, tuple[str, ...]], ...] = ()
    """What a pasted text left open about a field: possible texts, which its parser reads."""
    unused: tuple[str, ...] = ()
    """Parts of a pasted text that went into no field."""
    news: News | None = None
    """What a pasted text says has become of the order."""
    doubts: tuple[tuple[Field, ProblemId, str], ...] = ()
    """Why a field of a pasted text has to be asked about, with the words that are in doubt."""
    beside: tuple[tuple[date, str], ...] = ()
    """What was said of it that only a saved order can take, and on which local day."""

    @property
    def tells_only_a_number(self) -> bool:
        """Whether it is a tracking number and nothing else."""
        bare = replace(self, tracking=None, preview=False, unused=(), news=None)
        return self.tracking is not None and bare == Draft()

    @property
    def tells_something(self) -> bool:
        """Whether a person would have to type something again if it were lost."""
        return replace(self, guided=False, asking=None, options=(), answered=()) != Draft()

    def is_told_again_by(self, other: "Draft") -> bool:
        """Whether another draft enters the same order again, by its number or its name."""
        if self.order is not None or other.order is not None:
            return False
        if self.tracking is not None and other.tracking is not None:
            return self.tracking == other.tracking
        named = self.title is not None and other.title is not None
        return named and (self.title or "").casefold() == (other.title or "").casefold()

    def with_said(self, on: date, text: str) -> "Draft":
        """With something said of it on a day; the last few things said are kept."""
        return replace(self, beside=(*self.beside, (on, text))[-_MOST_BESIDE:])

    @property
    def protection(self) -> Protection | None:
        """The protection as it was given."""
        if self.protection_end is not None:
            return ProtectionUntil(self.protection_end)
        return None if self.protection_days is None else ProtectionDays(self.protection_days)

    @property
    def terms_open(self) -> bool:
        """Whether its end was copied from a page without the words beside it (I1)."""
        return self.terms is None and self.protection_end is not None

    @property
    def reckoned_end(self) -> date | None:
        """The end of protection, if it is known."""
        if self.protection_end is not None:
            return self.protection_end
        if self.shipped_on is None or self.protection_days is None:
            return None
        return self.shipped_on + timedelta(self.protection_days)


def value_of(draft: Draft, field: Field) -> DraftValue:
    """The value of a field in a draft; `None` if it has none."""
    if field is Field.PROTECTION:
        return draft.protection
    value: DraftValue = getattr(draft, _ATTRIBUTES[field])
    return value


def with_answer(draft: Draft, field: Field, value: object) -> Draft:
    """The draft with one field answered."""
    changes: dict[str, Any]
    if isinstance(value, ProtectionDays):
        changes = {"protection_days": value.days, "protection_end": None}
    elif isinstance(value, ProtectionUntil):
        changes = {"protection_days": None, "protection_end": value.until}
    else:
        changes = {_ATTRIBUTES[field]: value}
    unclear = tuple(one for one in draft.unclear if one is not field)
    choices = tuple(one for one in draft.choices if one[0] is not field)
    doubts = tuple(one for one in draft.doubts if one[0] is not field)
    return replace(draft, unclear=unclear, choices=choices, doubts=doubts, **changes)


def asked_anew(draft: Draft) -> Draft:
    """The draft as it was when its last answer was awaited; the same if there was none."""
    if not draft.answered:
        return draft
    *before, field = draft.answered
    cleared: dict[str, Any] = dict.fromkeys(attributes_of(field))
    if field is Field.PROTECTION:
        cleared["over_accepted"] = False
    if field is Field.SHIPPED_ON and draft.unshipped:
        cleared |= {"unshipped": False, "paid_on": None}
    skipped = tuple(one for one in draft.skipped if one is not field)
    options = dict(draft.choices).get(field, ())
    return replace(
        draft, asking=field, skipped=skipped, options=options, answered=tuple(before), **cleared
    )


def attributes_of(field: Field) -> tuple[str, ...]:
    """The attributes of a draft that hold a field."""
    if field is Field.PROTECTION:
        return ("protection_days", "protection_end")
    return (_ATTRIBUTES[field],)


_ATTRIBUTES = {
    Field.TITLE: "title",
    Field.SHIPPED_ON: "shipped_on",
    Field.PAID_ON: "paid_on",
    Field.TRACKING: "tracking",
    Field.PRICE: "price",
    Field.GUARANTEED: "guaranteed_days",
    Field.SELLER: "seller",
    Field.ORDER_NUMBER: "order_number",
    Field.SHIPPING: "paid_shipping",
}


def with_intake(draft: Draft, intake: Intake) -> Draft:
    """The draft with everything that a text said for certain."""
    merged = replace(draft, **intake.told())
    if intake.untracked and merged.tracking is None:
        merged = replace(merged, skipped=tuple(dict.fromkeys((*draft.skipped, Field.TRACKING))))
    unclear = tuple(one for one in draft.unclear if value_of(merged, one) == value_of(draft, one))
    return _with_choices_made(replace(merged, unclear=unclear), draft)


def _with_choices_made(draft: Draft, before: Draft) -> Draft:
    """The draft without the choices in fields that have a value by now."""

    def is_open(field: Field) -> bool:
        return value_of(draft, field) == value_of(before, field)

    return replace(
        draft,
        choices=tuple(one for one in draft.choices if is_open(one[0])),
        doubts=tuple(one for one in draft.doubts if is_open(one[0])),
    )
