"""What the lines of a page can contain, and which of them may name the goods."""

import re
from dataclasses import dataclass
from enum import StrEnum

from advisor.intake.cleaning import says_something
from advisor.intake.matching import whole
from advisor.intake.problems import Problem, Value
from advisor.words import Page

LINE_LIMIT = 300
"""Characters. No line of a page is longer; the rest is ignored."""


class Kind(StrEnum):
    """What a line contains."""

    ORDER = "order"
    TRACKING = "tracking"
    TITLE = "title"
    SELLER = "seller"
    ORDERED = "ordered"
    PAID = "paid"
    SHIPPED = "shipped"
    POSTED = "posted"
    """An event of a tracking page in which the carrier received the parcel."""
    EVENT = "event"
    """An event of a tracking page; the first one is the shipment if nothing else is."""
    UNTIL = "until"
    DAYS = "days"
    GUARANTEED = "guaranteed"
    GUARANTEED_BY = "guaranteed by"
    TOTAL = "total"
    PRICE = "price"
    SUM = "sum"
    PAID_SHIPPING = "paid shipping"
    FREE_SHIPPING = "free shipping"
    UNSHIPPED = "unshipped"
    FINISHED = "finished"
    SENT = "sent"
    """A status of a parcel on its way."""
    STATUS = "status"
    UNCLEAR = "unclear"
    """Something that belongs to an order and could not be read."""
    TEXT = "text"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a sentence of one. `value` is what it contains; a `Problem` has two readings."""

    kind: Kind
    value: Value | Problem | None = None
    text: str = ""
    opens: bool = False
    """Whether it is the first after an empty line or a ruler."""


def is_talk(text: str) -> bool:
    """Whether it addresses somebody, which the name of goods does not."""
    return whole(Page.TALK).search(text) is not None


def may_be_title(text: str) -> bool:
    """Whether a line may name the goods: it addresses nobody, and is not the shop's own text."""
    return (
        3 <= len(text) <= LINE_LIMIT
        and sum(map(str.isalpha, text)) >= 3
        and not is_talk(text)
        and not re.search(r"[!?]$", text)
    )


def says_much(text: str) -> bool:
    """Whether a line that went into no field looks as if somebody would miss it."""
    return (
        says_something(text) and any(map(str.isdigit, text)) and len(text) > 6 and not is_talk(text)
    )
