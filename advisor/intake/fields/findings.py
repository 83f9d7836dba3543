"""What a piece of a text may turn out to be, and what reading it depends on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from advisor.intake.problems import Problem
from advisor.intake.protection import ProtectionDays, ProtectionUntil
from advisor.money import Money


@dataclass(frozen=True, slots=True)
class Context:
    """What a reading depends on besides the text."""

    today: date
    language: str
    runs: bool = True
    """Whether fields are looked for without commas between them, which takes time."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title that was labelled as one."""

    text: str


@dataclass(frozen=True, slots=True)
class Tracking:
    """A tracking number."""

    code: str


@dataclass(frozen=True, slots=True)
class MaybeTracking:
    """A code that is a tracking number if nothing else is, otherwise the name of a model."""

    code: str


@dataclass(frozen=True, slots=True)
class Shipped:
    """The day of shipment."""

    on: date


@dataclass(frozen=True, slots=True)
class Guaranteed:
    """Days of guaranteed delivery (A6)."""

    days: int


@dataclass(frozen=True, slots=True)
class Seller:
    """The seller's name."""

    name: str


@dataclass(frozen=True, slots=True)
class OrderNumber:
    """The shop's number of the order, digits only."""

    digits: str


@dataclass(frozen=True, slots=True)
class Shipping:
    """Whether shipping was paid for."""

    paid: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A number without anything that says what it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """Unread text: possibly part of the title."""

    text: str


@dataclass(frozen=True, slots=True)
class WeakText:
    """Unread text that starts like a field: a title only if there is no other."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """Unread text that is not a title, since fields were found inside it."""

    text: str


@dataclass(frozen=True, slots=True)
class Noise:
    """Something known that is not needed here: the day of payment, a discount, an address."""


@dataclass(frozen=True, slots=True)
class NoTracking:
    """The parcel is said to travel without a number."""


Finding: TypeAlias = (
    Problem
    | Title
    | Tracking
    | MaybeTracking
    | Shipped
    | ProtectionDays
    | ProtectionUntil
    | Money
    | Guaranteed
    | Seller
    | OrderNumber
    | Shipping
    | Number
    | Text
    | WeakText
    | Sentence
    | Noise
    | NoTracking
)

Reader: TypeAlias = Callable[[str, Context], Finding | None]
