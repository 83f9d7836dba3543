"""What the lines of a page can contain, and which of them may name the goods."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from advisor.intake.cleaning import says_something
from advisor.intake.lines.words import any_form, says, says_in
from advisor.intake.matching import compiled
from advisor.intake.problems import Problem, Value
from advisor.promises import Promise
from advisor.words import Page, Talk

LINE_LIMIT = 300
"""Characters. No line of a page is longer; the rest is ignored."""

_WORDS = 4
"""Words of a line that somebody would miss; shorter ones are of a colour or a size."""


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
    MOMENT = "moment"
    """A day with an hour on a line of its own: of an event, where a page is about tracking."""
    DAY = "day"
    """A day on a line of its own, without an hour."""
    ANNOUNCED = "announced"
    """That the carrier has not got the parcel yet: an event, or what stands beside a moment."""
    UNTIL = "until"
    DAYS = "days"
    ENDS = "ends"
    """A day on which something ends that another line names."""
    REFUND_BY = "refund by"
    """The date before which nothing may be missing, or else the money comes back."""
    PROMISE = "promise"
    """What else the page promises."""
    NAMED = "named"
    """Words for the protection without its end: they say what a timer beside them is."""
    GUARANTEED = "guaranteed"
    GUARANTEED_BY = "guaranteed by"
    TOTAL = "total"
    PRICE = "price"
    SUM = "sum"
    PAID_SHIPPING = "paid shipping"
    FREE_SHIPPING = "free shipping"
    UNSHIPPED = "unshipped"
    FINISHED = "finished"
    OVER = "over"
    """A sentence by which an order is completed or cancelled."""
    ARRIVED = "arrived"
    """That the parcel was delivered."""
    SENT = "sent"
    """A status of a parcel on its way."""
    STATUS = "status"
    DISPUTED = "disputed"
    """The heading of the page of a dispute."""
    ANSWERED = "answered"
    """That the seller has answered in a dispute."""
    PROPOSED = "proposed"
    """That AliExpress has decided on a dispute, or proposes something."""
    UNCLEAR = "unclear"
    """Something that belongs to an order and could not be read."""
    TEXT = "text"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a sentence of one. `value` is what it contains; a `Problem` has two readings."""

    kind: Kind
    value: Value | Promise | Problem | None = None
    text: str = ""
    opens: bool = False
    """Whether it is the first after an empty line or a ruler."""
    chatter: bool = False
    """Whether it is of the shop's own words, or addresses somebody."""

    @property
    def may_name_goods(self) -> bool:
        """Whether it may be the name of the goods."""
        return not self.chatter and may_be_title(str(self.value))


def is_talk(text: str, spoken: frozenset[str]) -> bool:
    """Whether it addresses somebody, which the name of goods does not, in the languages spoken."""
    return addresses_somebody(text, spoken) or opens_a_letter(text)


def addresses_somebody(text: str, spoken: frozenset[str]) -> bool:
    """Whether it is said to somebody, however it begins: "Hello Kitty lamp" is not."""
    return says_in(spoken, without_third_person(text), Page.TALK) or says(text, Talk.THANKS)


def without_third_person(text: str) -> str:
    """A text without the German "sie" and "ihr" that speak of somebody, in small letters."""
    return _THIRD_PERSON.sub(" ", text)


_THIRD_PERSON = re.compile(r"(?<=\S\s)(?:sie|ihr|ihre[nrm]?)(?!\w)")


def opens_a_letter(text: str) -> bool:
    """Whether a line begins by greeting or addressing its reader: "Hi Jo,", "Dear friend"."""
    return _opening().match(text) is not None


@cache
def _opening() -> re.Pattern[str]:
    hello, dear = any_form(Talk.HELLO), any_form(Page.DEAR)
    name = r"(?:\s+[^\W\d_][\w.’'-]*){0,3}"
    return compiled(rf"[>\s]*(?:{hello}(?!\w){name}\s*(?:[,!.:]|$)|{dear}(?!\w))")


def is_chatter(text: str, spoken: frozenset[str]) -> bool:
    """Whether it is of the shop's own words, which the name of goods is not."""
    return is_talk(text, spoken) or says(text, Page.SHOP_WORDS)


def may_be_title(text: str) -> bool:
    """Whether a line that is no chatter may name the goods."""
    return (
        3 <= len(text) <= LINE_LIMIT
        and sum(map(str.isalpha, text)) >= 3
        and not re.search(r"[!?]$|[>›»]\s\w|\d:\d\d|\*\*", text)
    )


def says_much(text: str) -> bool:
    """Whether a line that went into no field looks as if somebody would miss it."""
    return says_something(text) and any(map(str.isdigit, text)) and text.count(" ") >= _WORDS - 1
