"""Orders from what a shop shows: pages, app screens, mails, tracking pages, chats.

Such texts are long, full of buttons and remarks, and may contain several orders. Each line is
examined once for the one fact that it contains; what nobody needs is recognised as such. Pure, and
linear in the length of the text: every pattern is bounded, and a line is examined only up to
`_LINE_LIMIT`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise

from advisor.intake import lines
from advisor.intake.cleaning import clean, cut_title
from advisor.intake.lines import Kind, Line
from advisor.intake.matching import compiled, one_of
from advisor.intake.order_text import TEXT_LIMIT, Intake, is_short, parse_order_text
from advisor.intake.payment import take_payment
from advisor.intake.problems import Problem, ProblemId, Value, problem
from advisor.intake.protection import MOST_DAYS
from advisor.money import Money
from advisor.words import Fact

PASTE_LIMIT = 4096
"""Characters. No message of Telegram's is longer; the rest of a longer text is ignored."""

MOST_ORDERS = 20
"""Orders from one text."""

_LINES_OF_A_PAGE = 3
_FACTS_OF_AN_ORDER = 2
_MOST_UNUSED = 3
_UNUSED_SHOWN = 60
_LINES_ABOVE_A_PRICE = 4


@cache
def _listed() -> re.Pattern[str]:
    """How people number the lines of a list: "1. Lamp", "Order 2: Ring"."""
    return compiled(rf"^\s*(?:(?:{one_of(Fact.ORDER)})?\s*[#№]?\s*\d{{1,2}}\s*[.:)])\s+")


_DOUBTFUL = frozenset({ProblemId.TRACKING_TWICE, ProblemId.SHIP_DATE_AMBIGUOUS})
"""Facts that were given, but have to be asked about."""


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


def read_pasted(text: str, *, today: date, language: str) -> tuple[Pasted, ...]:
    """The orders in a text that was pasted or forwarded; none if it is not about an order.

    `today` is the buyer's own date. Raises nothing, whatever the text.
    """
    text = text[:PASTE_LIMIT]
    typed = _typed_list(text, today, language)
    if typed:
        return typed
    page = tuple(_read_block(block) for block in _blocks(lines.read_lines(text, today, language)))
    one = _typed(text, today, language)
    if len(page) < 2 and one is not None and (_is_better(one, page) or _only_typed(one, page)):
        page = (one,)
    return tuple(found for found in page[:MOST_ORDERS] if _is_order(found))


def is_page(text: str) -> bool:
    """Whether a text has as many lines as a shop's page, and is not an answer to a question."""
    return clean(text[:PASTE_LIMIT]).count("\n") + 1 >= _LINES_OF_A_PAGE


def _is_order(found: Pasted) -> bool:
    """Two facts make an order. A date and a price alone may be any receipt."""
    intake = found.intake
    sure = (intake.tracking, intake.order_number, intake.shipped_on, intake.protection_end,
            intake.protection_days)  # fmt: skip
    doubtful = any(question.id in _DOUBTFUL for question in intake.questions)
    return found.facts >= _FACTS_OF_AN_ORDER and (any(sure) or doubtful or found.unshipped)


# -- as typed by a person ------------------------------------------------------------------------


def _typed(text: str, today: date, language: str) -> Pasted | None:
    if len(text) > TEXT_LIMIT:
        return None
    payment, rest = take_payment(text, today=today, language=language)
    intake = parse_order_text(rest, today=today, language=language)
    return Pasted(intake=intake, paid_on=payment.paid_on, unshipped=payment.unshipped)


def _typed_list(text: str, today: date, language: str) -> tuple[Pasted, ...]:
    """Orders that a person has written down, one in each line."""
    rows = [_listed().sub("", row) for row in clean(text).split("\n")]
    without_commas = any("," not in row and ";" not in row for row in rows)
    if not 2 <= len(rows) <= MOST_ORDERS or (without_commas and not is_short(text)):
        return ()
    whole: list[Pasted] = []
    for row in rows:
        one = _typed(row, today, language)
        if one is None or not one.intake.title or one.facts < _FACTS_OF_AN_ORDER:
            return ()
        whole.append(one)
    return tuple(whole)


def _is_better(one: Pasted, page: Sequence[Pasted]) -> bool:
    """Whether the reading of what was typed says as much, and leaves nothing open."""
    if not page or not page[0].facts:
        return True
    clear = not one.intake.unused and all(
        question.id is ProblemId.TITLE_MISSING for question in one.intake.questions
    )
    return clear and one.told >= page[0].told and one.intake.title is not None


def _only_typed(one: Pasted, page: Sequence[Pasted]) -> bool:
    """Whether what was typed is an order with something to ask, and not from a page at all."""
    title = one.intake.title
    named = title is not None and lines.may_be_title(title) and not one.intake.unused
    return named and _is_order(one) and not any(map(_is_order, page))


# -- which lines belong together -----------------------------------------------------------------

#: What may precede the number of an order and still belong to it.
_HEADS = {
    **{kind: kind for kind in (Kind.ORDERED, Kind.SELLER, Kind.PAID, Kind.NOISE, Kind.TEXT,
                               Kind.UNTIL)},
    **dict.fromkeys((Kind.STATUS, Kind.SENT, Kind.UNSHIPPED, Kind.FINISHED), Kind.STATUS),
}  # fmt: skip


def _blocks(page: Sequence[Line]) -> list[list[Line]]:
    """The lines of each order: by order numbers, or else by paragraphs with a code each."""
    starts = _starts(page, Kind.ORDER)
    if len(starts) > 1:
        return _cut(page, _with_heads(page, starts))
    paragraphs = _paragraphs(page)
    coded = [one for one in paragraphs if _tells(one, Kind.TRACKING)]
    numbers = [{line.value for line in one if line.kind is Kind.TRACKING} for one in coded]
    apart = len(coded) > 1 and len(set().union(*numbers)) == sum(map(len, numbers))
    if not starts and apart and all(_tells(one, Kind.TEXT) for one in coded):
        return coded
    return [list(page)] if page else []


def _tells(block: Iterable[Line], kind: Kind) -> bool:
    return any(line.kind is kind for line in block)


def _starts(page: Sequence[Line], kind: Kind) -> list[int]:
    """Where each value of a kind occurs first."""
    first: dict[Value | Problem | None, int] = {}
    for at, line in enumerate(page):
        if line.kind is kind:
            first.setdefault(line.value, at)
    return sorted(first.values())


def _with_heads(page: Sequence[Line], starts: Sequence[int]) -> list[int]:
    """Moves each start up over the lines before the first number in the same order."""
    ups = []
    for before, start in pairwise(starts):
        up = 0
        while (
            starts[0] - up > 0
            and start - up - 1 > before
            and (head := _HEADS.get(page[start - up - 1].kind)) is not None
            and head is _HEADS.get(page[starts[0] - up - 1].kind)
            and not page[start - up].opens
        ):
            up += 1
        ups.append(up)
    return [start - up for start, up in zip(starts, [max(ups), *ups], strict=True)]


def _cut(page: Sequence[Line], starts: Sequence[int]) -> list[list[Line]]:
    begins = starts
    ends = [*starts[1:], len(page)]
    return [list(page[begin:end]) for begin, end in zip(begins, ends, strict=True)]


def _paragraphs(page: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = []
    for line in page:
        if line.opens or not found:
            found.append([])
        found[-1].append(line)
    return found


# -- one order -----------------------------------------------------------------------------------


class _Facts:
    """The values of one order's lines, by kind."""

    def __init__(self, block: Sequence[Line]) -> None:
        self._block = block
        self.questions: list[Problem] = [
            line.value for line in block if isinstance(line.value, Problem)
        ]
        self.unused: list[str] = []

    def of(self, kind: Kind) -> list[Value]:
        values = (line.value for line in self._block if line.kind is kind)
        plain = [value for value in values if value is not None and not isinstance(value, Problem)]
        return list(dict.fromkeys(plain))

    def has(self, kind: Kind) -> bool:
        return any(line.kind is kind for line in self._block)

    def said(self, value: Value) -> str:
        """The line that contained a value."""
        return next(line.text for line in self._block if line.value == value)

    def names_of_goods(self) -> list[str]:
        """The texts that may name the goods; those above a price, if there are any.

        A tracking page has none: all its texts are about the parcel.
        """
        if self.has(Kind.EVENT) or self.has(Kind.POSTED):
            return []
        texts = [
            (at, str(line.value))
            for at, line in enumerate(self._block)
            if line.kind is Kind.TEXT and lines.may_be_title(str(line.value))
        ]
        priced = [text for at, text in texts if self._has_price_below(at)]
        return priced or [text for _, text in texts]

    def _has_price_below(self, at: int) -> bool:
        below = (line.kind for line in self._block[at + 1 : at + 1 + _LINES_ABOVE_A_PRICE])
        return any(kind in (Kind.SUM, Kind.PRICE, Kind.TOTAL) for kind in below)

    def dates(self, kind: Kind) -> list[date]:
        return [value for value in self.of(kind) if isinstance(value, date)]

    def numbers(self, kind: Kind) -> list[int]:
        return [value for value in self.of(kind) if isinstance(value, int)]

    def texts(self, kind: Kind) -> list[str]:
        return [value for value in self.of(kind) if isinstance(value, str)]

    def sums(self, kind: Kind) -> list[Money]:
        return [value for value in self.of(kind) if isinstance(value, Money)]


def _read_block(block: Sequence[Line]) -> Pasted:
    facts = _Facts(block)
    ordered_on = min(facts.dates(Kind.ORDERED), default=None)
    paid_on = min(facts.dates(Kind.PAID), default=None)
    shipped_on = _shipped_on(facts, ordered_on or paid_on)
    until = min(facts.dates(Kind.UNTIL), default=None)
    days = None if until else min(facts.numbers(Kind.DAYS), default=None)
    sent = facts.has(Kind.SENT)
    coded = facts.has(Kind.TRACKING)
    unshipped = facts.has(Kind.UNSHIPPED) and shipped_on is None and not (sent or coded)
    title, left = _title(facts)
    intake = Intake(
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
        intake=_with_questions(intake, facts.questions),
        ordered_on=ordered_on,
        paid_on=paid_on,
        unshipped=unshipped,
        finished=facts.has(Kind.FINISHED) and not sent,
    )


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


def _shipped_on(facts: _Facts, earliest: date | None) -> date | None:
    """The day given as that of shipment, or else of the parcel's first event, if possible."""
    kinds = (Kind.SHIPPED, Kind.POSTED, Kind.EVENT)
    told = next((days for kind in kinds if (days := facts.dates(kind))), [])
    possible = [day for day in told if earliest is None or day >= earliest]
    if possible:
        return min(possible)
    for question in list(facts.questions):
        if question.id is ProblemId.SHIP_DATE_AMBIGUOUS and earliest is not None:
            readings = [value for value in question.mapping().values() if isinstance(value, date)]
            fitting = [day for day in readings if day >= earliest]
            if len(fitting) == 1:
                facts.questions.remove(question)
                return fitting[0]
    return None


def _tracking(facts: _Facts) -> str | None:
    first, second, *_ = (*facts.texts(Kind.TRACKING), None, None)
    if first is not None and second is not None:
        facts.questions.append(problem(ProblemId.TRACKING_TWICE, first=first, second=second))
        return None
    return first


def _price(facts: _Facts) -> Money | None:
    """The total, if one is given; otherwise the price, if there is only one."""
    for kind in (Kind.TOTAL, Kind.PRICE, Kind.SUM):
        sums = facts.sums(kind)
        if len(sums) == 1 or (kind is Kind.TOTAL and sums):
            return sums[-1]
        if sums:
            first, second = sums[0], sums[-1]
            facts.questions.append(problem(ProblemId.PRICE_TWICE, first=first, second=second))
            return None
    return None


def _guaranteed(facts: _Facts, shipped_on: date | None) -> int | None:
    days = facts.numbers(Kind.GUARANTEED)
    if days:
        return days[0]
    for by in facts.dates(Kind.GUARANTEED_BY):
        if shipped_on is not None and 1 <= (by - shipped_on).days <= MOST_DAYS:
            return (by - shipped_on).days
        facts.unused.append(facts.said(by))
    return None


def _paid_shipping(facts: _Facts) -> bool | None:
    if facts.has(Kind.PAID_SHIPPING):
        return True
    return False if facts.has(Kind.FREE_SHIPPING) else None


def _title(facts: _Facts) -> tuple[str | None, list[str]]:
    """The title, and texts that seem meaningful and belong to no field."""
    labelled, texts = facts.texts(Kind.TITLE), facts.texts(Kind.TEXT)
    candidates = labelled or facts.names_of_goods()
    title = max(candidates, key=lambda text: min(len(text), 120), default=None)
    left = [text for text in (*labelled, *texts) if text != title and lines.says_much(text)]
    return (cut_title(title) if title else None), [*facts.texts(Kind.UNCLEAR), *left]
