"""Lines about what happened on a day: ordered, paid, shipped, or an event of a tracking page."""

from datetime import date

from advisor.intake.lines.days import ReadOn, date_event
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.matching import whole
from advisor.intake.problems import Problem, ProblemId
from advisor.words import Fact, Page

SHIP_WORD = (Fact.SHIPPED, Fact.SHIP_DATE, Page.HANDED_OVER)
"""How a page says that a parcel was sent."""

_NOT_SHIPPED = (Fact.NOT_SHIPPED_YET, Page.TO_BE_SHIPPED)


def shipped(text: str, day: ReadOn) -> list[Line] | None:
    """ "Shipped Nov 3": the day on which the parcel was sent."""
    if not whole(*SHIP_WORD).search(text) or whole(*_NOT_SHIPPED).search(text):
        return None
    on = day.past(text)
    if isinstance(on, Problem) and on.id is not ProblemId.SHIP_DATE_AMBIGUOUS:
        return [Line(Kind.UNCLEAR, text)]
    return None if on is None else [Line(Kind.SHIPPED, on)]


def event(text: str, day: ReadOn) -> list[Line] | None:
    """ "2026-11-03 10:15 Accepted by carrier": an event of a tracking page."""
    match = date_event(text)
    if match is None:
        return None
    on = day.past(match["day"])
    what = match["what"]
    if not isinstance(on, date):
        return [Line(Kind.NOISE)]
    if whole(Page.PAID_EVENT).search(what):
        return [Line(Kind.PAID, on)]
    if whole(Page.DELIVERED).search(what):
        return [Line(Kind.NOISE)]
    return [Line(Kind.POSTED if whole(Page.ACCEPTED).search(what) else Kind.EVENT, on)]


ORDERED = (Fact.ORDER_DATE,)
PAID = (Fact.PAID, Fact.PAYMENT_DATE)


def dated(kind: Kind, label: tuple[Fact, ...], text: str, day: ReadOn) -> list[Line] | None:
    """ "Order date: Oct 28": the day after a label."""
    match = whole(*label).match(text)
    on = day.past(text) if match else None
    return [Line(kind, on)] if isinstance(on, date) else None
