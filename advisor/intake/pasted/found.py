"""What a text turned out to hold: one order, and what has become of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from advisor.intake.order_text import Intake
from advisor.intake.problems import ProblemId

MOST_ORDERS = 20
"""Orders from one text."""

FACTS_OF_AN_ORDER = 2
"""So many facts that only an order has make one, where no number does."""

_DOUBTFUL = frozenset({ProblemId.TRACKING_TWICE, ProblemId.SHIP_DATE_AMBIGUOUS,
                       ProblemId.SHIP_DATE_UNDATED})  # fmt: skip
"""Facts that were given, but have to be asked about."""


class News(StrEnum):
    """What a text says has become of an order."""

    SHIPPED = "shipped"
    """It was sent, nobody knows on which day."""
    DELIVERED = "delivered"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    DISPUTED = "disputed"
    ANSWERED = "answered"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """One order from a text."""

    intake: Intake
    """Its facts; `questions` are about what has two readings."""
    ordered_on: date | None = None
    paid_on: date | None = None
    unshipped: bool = False
    """Whether the text says that it was not sent yet (A9)."""
    finished: bool = False
    """Whether the text says that the order is completed or cancelled: there is nothing to watch."""
    news: News | None = None

    @property
    def facts(self) -> int:
        """How many facts were read that only an order has; the title does not count."""
        intake = self.intake
        told = (
            intake.tracking,
            intake.shipped_on,
            intake.protection_days or intake.protection_end,
            intake.order_number,
            intake.price,
            self.ordered_on or self.paid_on,
            self.unshipped or None,
        )
        doubtful = {question.id for question in intake.questions} & _DOUBTFUL
        if intake.protection_days is not None:  # beside it, a day without a word is the shipment's
            doubtful |= {question.id for question in intake.questions} & {ProblemId.DATE_UNCLEAR}
        return sum(fact is not None for fact in told) + len(doubtful)

    @property
    def told(self) -> int:
        """How many facts were read in all."""
        return self.facts + sum(
            getattr(self.intake, name) is not None
            for name in ("title", "guaranteed_days", "seller", "paid_shipping")
        )


def is_order(found: Pasted) -> bool:
    """A number, or two facts, make an order. A date and a price alone may be any receipt."""
    intake = found.intake
    two_numbers = any(one.id is ProblemId.TRACKING_TWICE for one in intake.questions)
    if intake.tracking or intake.order_number or two_numbers:
        return True
    sure = (intake.shipped_on, intake.protection_end, intake.protection_days)
    doubtful = any(question.id in _DOUBTFUL for question in intake.questions)
    return found.facts >= FACTS_OF_AN_ORDER and (any(sure) or doubtful or found.unshipped)


def is_told(found: Pasted) -> bool:
    """Whether what somebody says to have ordered has a name, and two facts besides."""
    return found.intake.title is not None and found.facts >= FACTS_OF_AN_ORDER


def is_undated(found: Pasted) -> bool:
    """Whether nothing shows that it was ordered: goods have a price and a protection as well."""
    intake = found.intake
    of_an_order = (intake.tracking, intake.order_number, intake.shipped_on, intake.protection_end)
    return not any((*of_an_order, found.ordered_on, found.paid_on, found.unshipped))
