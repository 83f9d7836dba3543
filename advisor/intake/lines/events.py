"""Lines about what happened on a day: ordered, paid, shipped, or an event of a tracking page."""

import re
from datetime import date
from functools import cache

from advisor.intake.lines.days import ReadOn, date_event, event_of_day, moment
from advisor.intake.lines.kinds import Kind, Line, is_chatter, may_be_title
from advisor.intake.lines.sums import only_sum, sums_in
from advisor.intake.lines.words import any_form, says, says_in, somewhere
from advisor.intake.matching import compiled
from advisor.intake.order_dates import which_month
from advisor.intake.priced_names import name_before
from advisor.intake.problems import Problem, ProblemId
from advisor.intake.prose import goods_ordered
from advisor.words import Day, Fact, Page, Word

SHIP_WORD = (Fact.SHIPPED, Fact.SHIP_DATE, Page.HANDED_OVER)
"""How a page says that a parcel was sent."""

_NOT_SHIPPED = (Fact.NOT_SHIPPED_YET, Page.TO_BE_SHIPPED)
_ASKED_ABOUT = (ProblemId.SHIP_DATE_AMBIGUOUS, ProblemId.SHIP_DATE_UNDATED)


def shipped(text: str, day: ReadOn) -> list[Line] | None:
    """ "Shipped Nov 3": the day on which the parcel was sent."""
    before, *_ = somewhere(*SHIP_WORD).split(text, maxsplit=1)
    if not says_sent(text, day) or says(before, Page.ESTIMATE):
        return None
    if says(text, Page.REFUND):
        return [Line(Kind.NOISE)]
    if says(text, Page.ANNOUNCED):
        return [Line(Kind.ANNOUNCED)]
    on = ship_day(text, day)
    if isinstance(on, Problem) and on.id not in _ASKED_ABOUT:
        return [Line(Kind.UNCLEAR, text)]
    return None if on is None else [Line(Kind.SHIPPED, on)]


def says_sent(text: str, day: ReadOn) -> bool:
    """Whether it says that a parcel was sent, and not that it will be."""
    word = somewhere(*SHIP_WORD).search(text)
    if word is None or says(text, *_NOT_SHIPPED):
        return False
    before = text[: word.start()]
    return not says_in(day.spoken, before, Page.TO_COME)


def ship_day(text: str, day: ReadOn) -> date | Problem | None:
    """The day beside the word for sending: the first behind it, or else the first of all."""
    before, *others = somewhere(*SHIP_WORD).split(text, maxsplit=1)
    behind = _until_delivery("".join(others))
    on = day.past(behind) or day.past(f"{before} {behind}")
    return which_month(text, behind, today=day.base) if on is None else on


def _until_delivery(text: str) -> str:
    """What stands before the word for another event: "sent by Cainiao, will be delivered"."""
    another = somewhere(Page.TO_COME, Page.HAS_ARRIVED, Page.ESTIMATE).search(text)
    return text if another is None else text[: another.start()]


def event(text: str, day: ReadOn) -> list[Line] | None:
    """ "2026-11-03 10:15 Accepted by carrier": an event of a tracking page."""
    found = date_event(text, day)
    if found is None:
        return _without_an_hour(text, day)
    said, what = found
    on = day.past(said.said)
    if not isinstance(on, date):
        return [Line(Kind.NOISE)]
    if says(what, Page.PAID_EVENT):
        return [Line(Kind.PAID if says(what, *PAID, Page.PAYMENT) else Kind.ORDERED, on)]
    handed_over = says(what, Page.HANDED_OVER)
    if says(what, Page.DELIVERED) and not handed_over:
        return [Line(Kind.NOISE)]
    if says(what, Page.ANNOUNCED):
        return [Line(Kind.ANNOUNCED)]
    posted = handed_over or says(what, Page.ACCEPTED)
    return [Line(Kind.POSTED if posted else Kind.EVENT, on)]


def event_before_its_moment(text: str, day: ReadOn) -> list[Line] | None:
    """ "Accepted by carrier. 12/11/2026, 11:15": an event, told before its day."""
    last = max(day.found(text), key=lambda one: one.start, default=None)
    if last is None or last.undated or moment(text[last.start :], day) is None:
        return None
    what, on = text[: last.start], day.past(last.said)
    others = (Page.ANNOUNCED, Page.ESTIMATE, Page.PAID_EVENT, *_NOT_SHIPPED)
    if not isinstance(on, date) or says(what, *others):
        return None
    posted = says(what, Page.HANDED_OVER, Page.ACCEPTED)
    return [Line(Kind.POSTED, on)] if posted else None


def _without_an_hour(text: str, day: ReadOn) -> list[Line] | None:
    """ "Wednesday, November 11, 2026 Accepted by carrier": only what is sure to be an event."""
    found = event_of_day(text, day)
    if found is None:
        return None
    said, what = found
    on = day.past(said.said)
    if says(what, Page.ANNOUNCED):
        return [Line(Kind.ANNOUNCED)]
    handed_over = says(what, Page.ACCEPTED, Page.HANDED_OVER) and not says(
        what, *_NOT_SHIPPED, Page.PAID_EVENT
    )
    return [Line(Kind.POSTED, on)] if handed_over and isinstance(on, date) else None


def lone_moment(text: str, day: ReadOn) -> list[Line] | None:
    """ "11/11/2026 12:02": the day of what stands above or below it."""
    found = moment(text, day)
    if found is None:
        return None
    on = day.past(found.said)
    return [Line(Kind.MOMENT, on)] if isinstance(on, date) else [Line(Kind.NOISE)]


ORDERED = (Fact.ORDER_DATE,)
PAID = (Fact.PAID, Fact.PAYMENT_DATE)


def dated(kind: Kind, label: tuple[Word, ...], text: str, day: ReadOn) -> list[Line] | None:
    """ "Order date: Oct 28": the day after a label."""
    match = somewhere(*label).match(text)
    on = day.past(text[match.end() :]) if match else None
    return [Line(kind, on)] if isinstance(on, date) else None


def told_order(text: str, day: ReadOn) -> list[Line] | None:
    """ "I ordered a lamp on October 1 for $34": what a person says about an order."""
    if not says(text, Fact.I_ORDERED) or says(text, Fact.SELLER, *SHIP_WORD):
        return None
    found = next(day.found(text), None)
    on = None if found is None else day.past(found.said)
    told = [Line(Kind.ORDERED, on)] if isinstance(on, date) else []
    rest = text
    if found is not None:
        before = _on_a_day().sub("", text[: found.start])
        rest = " ".join(f"{before} {text[found.end :]}".split())
    sum_at = only_sum(rest)
    paid = [] if sum_at is None else [Line(Kind.PRICE, one) for one in sums_in(rest)]
    if sum_at is not None:
        rest = " ".join(name_before(rest[: sum_at[0]], rest[sum_at[1] :]))
    goods = goods_ordered(rest)
    if may_be_title(goods) and not is_chatter(goods, day.spoken):
        return [*told, *paid, Line(Kind.TITLE, goods)]
    return None if found is None else [*told, *paid] or None


@cache
def _on_a_day() -> re.Pattern[str]:
    return compiled(rf"(?:^|\s)(?:{any_form(Day.ON)}|(?<!\d\s)(?-i:[^\W\d_A-Z]{{1,2}}))\s*$")
