"""One order of a page: of what its lines say, the facts, and what has to be asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from advisor.intake import lines
from advisor.intake.cleaning import cut_title
from advisor.intake.lines import Kind, Line
from advisor.intake.order_text import Intake, with_promises
from advisor.intake.pasted.facts import Facts
from advisor.intake.pasted.found import Pasted
from advisor.intake.problems import Problem, ProblemId
from advisor.intake.protection import MOST_DAYS
from advisor.money import Money

_MOST_UNUSED = 3
_UNUSED_SHOWN = 60
_ROUNDED_DAY = timedelta(1)


def read_block(block: Sequence[Line]) -> Pasted:
    """One order from the lines about it, with what has two readings as questions."""
    facts = Facts(block)
    ordered_on = min(facts.dates(Kind.ORDERED), default=None)
    paid_on = min(facts.dates(Kind.PAID), default=None)
    shipped_on = _shipped_on(facts, ordered_on or paid_on)
    days, until = _protection(facts, shipped_on, ordered_on or paid_on)
    state = facts.state()
    coded = facts.has(Kind.TRACKING)
    unshipped = state is Kind.UNSHIPPED and shipped_on is None and not coded
    title, left = _title(facts)
    read = Intake(
        title=title,
        tracking=_tracking(facts),
        shipped_on=shipped_on,
        protection_days=days,
        protection_end=until,
        price=_price(facts),
        guaranteed_days=_guaranteed(facts, shipped_on),
        seller=next(iter(facts.texts(Kind.SELLER)), None),
        order_number=next(iter(facts.texts(Kind.ORDER)), None),
        paid_shipping=_paid_shipping(facts),
        unused=tuple(dict.fromkeys(_shown(text) for text in (*facts.unused, *left)))[:_MOST_UNUSED],
    )
    return Pasted(
        intake=with_promises(
            _with_questions(read, facts.questions), facts.page_terms(), timed=True
        ),
        ordered_on=ordered_on,
        paid_on=paid_on,
        unshipped=unshipped,
        finished=state is Kind.FINISHED or facts.has(Kind.OVER),
        news=facts.news(state),
    )


def _protection(
    facts: Facts, shipped_on: date | None, earliest: date | None
) -> tuple[int | None, date | None]:
    """The days or the end of the protection. Where a text says two things, it is asked."""
    ends = sorted(facts.dates(Kind.UNTIL))
    days = sorted(facts.numbers(Kind.DAYS))
    if ends and ends[-1] - ends[0] > _ROUNDED_DAY:
        facts.ask(ProblemId.PROTECTION_UNTIL_TWICE, first=ends[0], second=ends[-1])
        return None, None
    if len(days) > 1:
        facts.ask(ProblemId.PROTECTION_DAYS_TWICE, first=days[0], second=days[-1])
        return None, None
    if not ends or not days:
        return (days[0] if days and not ends else None), (ends[0] if ends else None)
    begins = shipped_on or earliest
    reckoned = None if begins is None else begins + timedelta(days[0])
    if reckoned is None or ends[0] <= reckoned + _ROUNDED_DAY:
        agrees = shipped_on is None or reckoned is None or reckoned - ends[0] <= _ROUNDED_DAY
        if agrees:
            return None, ends[0]
    facts.ask(
        ProblemId.PROTECTION_CONFLICT, days=days[0], reckoned=reckoned or ends[0], until=ends[0]
    )
    return None, None


def _with_questions(intake: Intake, questions: Sequence[Problem]) -> Intake:
    """What another line says for certain is not asked about."""
    told = {
        "ship_date": intake.shipped_on,
        "protection": intake.protection_end or intake.protection_days,
        "price": intake.price,
        "tracking": intake.tracking,
    }
    answered = tuple(name for name, value in told.items() if value is not None)
    open_ = (one for one in dict.fromkeys(questions) if not one.id.startswith(answered))
    return replace(intake, questions=tuple(open_))


def _shown(text: str) -> str:
    return cut_title(text, _UNUSED_SHOWN)


def _shipped_on(facts: Facts, earliest: date | None) -> date | None:
    """The day given as that of shipment, or else of the parcel's first event, if possible.

    A moment without a word is no event's where the shipment is told and its day has to be asked.
    One event alone is the last that happened, as apps show it, and hardly the first.
    """
    moments = () if facts.asks(Kind.SHIPPED) else (Kind.MOMENT,)
    events = [day for kind in (Kind.EVENT, *moments) for day in facts.dates(kind)]
    told = facts.dates(Kind.SHIPPED) or facts.dates(Kind.POSTED)
    told = told or (events if len(events) > 1 else [])
    possible = [day for day in told if earliest is None or day >= earliest]
    if possible:
        return min(possible)
    named = [*facts.dates(Kind.SHIPPED), *facts.dates(Kind.POSTED)]
    if named and earliest is not None:
        facts.ask(ProblemId.SHIP_DATE_BEFORE_ORDER, first=min(named), ordered=earliest)
    for question in list(facts.questions):
        if question.id is ProblemId.SHIP_DATE_AMBIGUOUS and earliest is not None:
            readings = [value for value in question.mapping().values() if isinstance(value, date)]
            fitting = [day for day in readings if day >= earliest]
            if len(fitting) == 1:
                facts.questions.remove(question)
                return fitting[0]
    return None


def _tracking(facts: Facts) -> str | None:
    first, second, *_ = (*facts.texts(Kind.TRACKING), None, None)
    if first is not None and second is not None:
        facts.ask(ProblemId.TRACKING_TWICE, first=first, second=second)
        return None
    return first


def _price(facts: Facts) -> Money | None:
    """The total, if one is given; otherwise the price, if there is only one."""
    for kind in (Kind.TOTAL, Kind.PRICE, Kind.SUM):
        sums = facts.sums(kind)
        if facts.asks(kind):
            return None
        if len(sums) == 1 or (kind is Kind.TOTAL and sums):
            return sums[-1]
        if sums and facts.has(Kind.DISPUTED):  # they are what is claimed and offered
            return None
        if sums:
            first, second = sums[0], sums[-1]
            facts.ask(ProblemId.PRICE_TWICE, first=first, second=second)
            return None
    return None


def _guaranteed(facts: Facts, shipped_on: date | None) -> int | None:
    days = facts.numbers(Kind.GUARANTEED)
    if days:
        return days[0]
    for by in facts.dates(Kind.GUARANTEED_BY):
        if shipped_on is not None and 1 <= (by - shipped_on).days <= MOST_DAYS:
            return (by - shipped_on).days
        facts.unused.append(facts.said(by))
    return None


def _paid_shipping(facts: Facts) -> bool | None:
    if facts.has(Kind.PAID_SHIPPING):
        return True
    return False if facts.has(Kind.FREE_SHIPPING) else None


def _title(facts: Facts) -> tuple[str | None, list[str]]:
    """The title, and texts that seem meaningful and belong to no field."""
    labelled, texts = facts.texts(Kind.TITLE), facts.meant()
    candidates = labelled or facts.names_of_goods()
    title = max(candidates, key=lambda text: min(len(text), 120), default=None)
    left = [text for text in (*labelled, *texts) if text != title and lines.says_much(text)]
    return (cut_title(title) if title else None), [*facts.texts(Kind.UNCLEAR), *left]
