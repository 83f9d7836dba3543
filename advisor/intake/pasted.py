"""Orders from what a shop shows: pages, app screens, mails, tracking pages, chats.

Such texts are long, full of buttons and remarks, and may contain several orders. Each line is
examined once for the one fact that it contains; what nobody needs is recognised as such. Pure, and
linear in the length of the text: every pattern is bounded, and a line is examined only up to
`_LINE_LIMIT`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from advisor.intake import lines
from advisor.intake.blocks import blocks
from advisor.intake.cleaning import clean, cut_title
from advisor.intake.lines import Kind, Line
from advisor.intake.matching import compiled, one_of
from advisor.intake.order_text import (
    TEXT_LIMIT,
    Intake,
    is_short,
    parse_order_text,
    with_promises,
)
from advisor.intake.parcel_words import states_within
from advisor.intake.payment import take_payment
from advisor.intake.prices import with_cents
from advisor.intake.problems import Problem, ProblemId, Value, problem
from advisor.intake.promises import PageTerms, page_terms
from advisor.intake.prose import as_fields
from advisor.intake.protection import MOST_DAYS, ProtectionDays, read_protection
from advisor.intake.sites import take_site
from advisor.intake.vocabulary import in_english, with_points
from advisor.money import Money
from advisor.promises import Promise
from advisor.words import FIRST, Fact, Parcel

PASTE_LIMIT = 4096
"""Characters. No message of Telegram's is longer; the rest of a longer text is ignored."""

MOST_ORDERS = 20
"""Orders from one text."""

_LINES_OF_A_PAGE = 3
_FACTS_OF_AN_ORDER = 2
_MOST_UNUSED = 3
_UNUSED_SHOWN = 60
_LINES_ABOVE_A_PRICE = 4
_SPACES_OF_A_SENTENCE = 3
_END_OF_A_SENTENCE = re.compile(r"(?:[^\W\d_]{4}|\d{4})\.$")


@cache
def _listed() -> re.Pattern[str]:
    """How people number the lines of a list: "1. Lamp", "Order 2: Ring"."""
    return compiled(rf"^\s*(?:(?:{one_of(Fact.ORDER)})?\s*[#№]?\s*\d{{1,2}}\s*[.:)])\s+")


_DOUBTFUL = frozenset({ProblemId.TRACKING_TWICE, ProblemId.SHIP_DATE_AMBIGUOUS,
                       ProblemId.SHIP_DATE_UNDATED})  # fmt: skip
"""Facts that were given, but have to be asked about."""


class News(StrEnum):
    """What a text says has become of an order."""

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


def read_pasted(
    text: str, *, today: date, language: str, written_on: date | None = None
) -> tuple[Pasted, ...]:
    """The orders in a text that was pasted or forwarded; none if it is not about an order.

    `today` is the buyer's own date, `written_on` their date on which the text was written, where
    that is known otherwise than from the text. Raises nothing, whatever the text.
    """
    found = read_every(text, today=today, language=language, written_on=written_on)
    return found[:MOST_ORDERS]


def read_every(
    text: str, *, today: date, language: str, written_on: date | None = None
) -> tuple[Pasted, ...]:
    """Like `read_pasted`, possibly with more orders than are taken from one text."""
    text = with_points(with_cents(text[:PASTE_LIMIT]))
    if not is_page(text):  # who names the site beside an order has not copied it there
        text = take_site(text)[1]
    read = lines.read_lines(text, today, language, written_on)
    by_others = lines.is_by_others(text, read) and not _is_greeting_with_an_order(text, today)
    typed = () if by_others else _typed_list(text, written_on or today, language)
    if typed:
        return typed
    page = tuple(_read_block(block) for block in blocks(read))
    one = None if by_others else _typed(text, written_on or today, language)
    if len(page) == 1 and lines.is_own(text):
        page = (_with_days(page[0], text, today, language),)
    if len(page) < 2 and one is not None and (_is_better(one, page) or _only_typed(one, page)):
        page = (_after_the_order(one, page),)
    offered = lines.is_on_offer(read)
    return tuple(one for one in page if _is_order(one) and not (offered and _is_undated(one)))


def _is_greeting_with_an_order(text: str, today: date) -> bool:
    """ "Hi, lamp, $5, shipped Nov 5, 60 days": a line of one's own, with what no seller writes."""
    one = _typed(text, today, FIRST) if lines.is_own_greeting(text) else None
    intake = None if one is None else one.intake
    return intake is not None and intake.price is not None and intake.title is not None


def day_of_order(text: str, *, today: date, language: str) -> date | None:
    """ "Ordered on October 28": the day of the order that a text names, if any."""
    read = lines.read_lines(text, today, language, today)
    days = [line.value for line in read if line.kind is Kind.ORDERED]
    return next((day for day in days if isinstance(day, date)), None)


def is_page(text: str) -> bool:
    """Whether a text has as many lines as a shop's page, and is not an answer to a question."""
    return clean(text[:PASTE_LIMIT]).count("\n") + 1 >= _LINES_OF_A_PAGE


def _is_order(found: Pasted) -> bool:
    """A number, or two facts, make an order. A date and a price alone may be any receipt."""
    intake = found.intake
    two_numbers = any(one.id is ProblemId.TRACKING_TWICE for one in intake.questions)
    if intake.tracking or intake.order_number or two_numbers:
        return True
    sure = (intake.shipped_on, intake.protection_end, intake.protection_days)
    doubtful = any(question.id in _DOUBTFUL for question in intake.questions)
    return found.facts >= _FACTS_OF_AN_ORDER and (any(sure) or doubtful or found.unshipped)


def _is_undated(found: Pasted) -> bool:
    """Whether nothing shows that it was ordered: goods have a price and a protection as well."""
    intake = found.intake
    of_an_order = (intake.tracking, intake.order_number, intake.shipped_on, intake.protection_end)
    return not any((*of_an_order, found.ordered_on, found.paid_on, found.unshipped))


# -- as typed by a person ------------------------------------------------------------------------


def _typed(text: str, today: date, language: str) -> Pasted | None:
    if len(text) > TEXT_LIMIT:
        return None
    payment, rest = take_payment(as_fields(text), today=today, language=language)
    intake = parse_order_text(rest, today=today, language=language)
    title = intake.title
    if title is not None and title in rest and lines.is_about_another_end(title):
        intake = parse_order_text(rest.replace(title, ""), today=today, language=language)
    intake = _of_goods(intake, text)
    return Pasted(intake=intake, paid_on=payment.paid_on, unshipped=payment.unshipped)


_PIECES = re.compile(r"[,;\n]")
_WAITS = frozenset({Parcel.AT_POST_OFFICE.value, Parcel.AT_CUSTOMS.value})


def _of_goods(intake: Intake, text: str) -> Intake:
    """What was typed, if it tells of a parcel that waits until a day: that is not the protection's.

    Nor are words about the parcel the name of goods.
    """
    title = intake.title
    if title is not None and lines.is_contact(title):
        intake = replace(intake, title=None)
    elif title is not None and lines.is_parcel(title):
        intake = replace(intake, title=None, unused=(*intake.unused, title))
    another = any(map(lines.is_about_another_end, _PIECES.split(text)))
    waits = another or states_within(text) & _WAITS
    if intake.protection_end is None or not waits or lines.says_protection(text):
        return intake
    return replace(intake, protection_end=None, terms=None)


def _after_the_order(one: Pasted, page: Sequence[Pasted]) -> Pasted:
    """What was typed, with the day of the order as on a page; nothing is sent before that."""
    ordered_on = page[0].ordered_on if page else None
    shipped_on = one.intake.shipped_on
    if ordered_on is None or shipped_on is None or shipped_on >= ordered_on:
        return replace(one, ordered_on=ordered_on)
    wrong = problem(ProblemId.SHIP_DATE_BEFORE_ORDER, first=shipped_on, ordered=ordered_on)
    intake = replace(one.intake, shipped_on=None, questions=(*one.intake.questions, wrong))
    return replace(one, ordered_on=ordered_on, intake=intake)


def _with_days(found: Pasted, text: str, today: date, language: str) -> Pasted:
    """ "75 days" among what a person tells of their order are those of the protection."""
    intake = found.intake
    asked = any(one.id.startswith("protection") for one in intake.questions)
    if intake.protection_end is not None or intake.protection_days is not None or asked:
        return found
    pieces = (in_english(piece.strip(" .!")) for piece in _PIECES.split(text))
    told = [read_protection(one, today=today, language=language) for one in pieces]
    spans = {one.days for one in told if isinstance(one, ProtectionDays)}
    if len(spans) != 1:
        return found
    return replace(found, intake=replace(intake, protection_days=spans.pop()))


def _typed_list(text: str, today: date, language: str) -> tuple[Pasted, ...]:
    """Orders that a person has written down, one in each line."""
    rows = [_listed().sub("", row) for row in clean(text).split("\n")][: MOST_ORDERS + 1]
    without_commas = any("," not in row and ";" not in row for row in rows)
    if len(rows) < 2 or (without_commas and not is_short(text)):
        return ()
    whole: list[Pasted] = []
    for row in rows:
        one = _typed(row, today, language)
        if one is None or not one.intake.title or one.facts < _FACTS_OF_AN_ORDER:
            return ()
        whole.append(one)
    return tuple(whole)


def _is_better(one: Pasted, page: Sequence[Pasted]) -> bool:
    """Whether the reading of what was typed says more, or as much and leaves nothing open."""
    if not page or not page[0].facts:
        return True
    if page[0].facts >= _FACTS_OF_AN_ORDER and _is_order(page[0]) and not _is_order(one):
        return False
    if one.intake.title is not None and one.told > page[0].told + 1:
        return True
    clear = not one.intake.unused and all(
        question.id is ProblemId.TITLE_MISSING for question in one.intake.questions
    )
    as_much = one.told >= page[0].told and one.intake.title is not None
    loses_number = page[0].intake.tracking is not None and one.intake.tracking is None
    return clear and as_much and not loses_number


def _only_typed(one: Pasted, page: Sequence[Pasted]) -> bool:
    """Whether what was typed is an order with something to ask, and not from a page at all."""
    title = one.intake.title
    named = title is not None and lines.may_be_title(title) and not one.intake.unused
    return named and _is_order(one) and not any(map(_is_order, page))


_IN_DISPUTE = (
    (Kind.PROPOSED, News.PROPOSED),
    (Kind.ANSWERED, News.ANSWERED),
    (Kind.DISPUTED, News.DISPUTED),
)
_STATES = frozenset({Kind.SENT, Kind.UNSHIPPED, Kind.FINISHED})
_OF_AN_ORDER = frozenset({Kind.ORDER, Kind.ORDERED, Kind.PAID, Kind.SUM, Kind.TOTAL, Kind.PRICE})
_EVENTS_OF_A_PAGE = 2
_ROUNDED_DAY = timedelta(1)


def _with_named_timers(block: Sequence[Line]) -> list[Line]:
    """A timer without a word is the protection's where the line above or below it says so.

    "It now ends on January 17" is about what the line above names.
    """
    found = list(block)
    for at, line in enumerate(block):
        if line.kind is Kind.ENDS:
            named = at > 0 and lines.says_protection(block[at - 1].text)
            found[at] = replace(line, kind=Kind.UNTIL if named else Kind.NOISE)
            continue
        beside = [one.kind for one in (*block[max(at - 1, 0) : at], *block[at + 1 : at + 2])]
        asked = isinstance(line.value, Problem) and line.value.id is ProblemId.PROTECTION_UNNAMED
        if asked and Kind.NAMED in beside and isinstance(line.value, Problem):
            found[at] = replace(line, value=line.value.mapping()["first"])
    return found


def _with_days_of_events(block: Sequence[Line]) -> list[Line]:
    """On a page about nothing but a parcel, a day on its own is that of an event."""
    kinds = [line.kind for line in block]
    alone = Kind.TRACKING in kinds and not _OF_AN_ORDER.intersection(kinds)
    if not alone or kinds.count(Kind.DAY) + kinds.count(Kind.MOMENT) < _EVENTS_OF_A_PAGE:
        return list(block)
    return [replace(line, kind=Kind.MOMENT) if line.kind is Kind.DAY else line for line in block]


def _with_events(block: Sequence[Line]) -> list[Line]:
    """The moments of a page with what happened then: the carrier got the parcel, or nothing by
    which it may have been sent, as when it was announced, paid or delivered.
    """
    moments = [at for at, line in enumerate(block) if line.kind is Kind.MOMENT]
    if not moments:
        return list(block)
    told_of = (Kind.TEXT, Kind.ANNOUNCED, Kind.ARRIVED)
    below = any(line.kind in told_of for line in block[moments[-1] + 1 :])
    above = any(line.kind in told_of for line in block[max(moments[0] - 1, 0) : moments[0]])
    found = list(block)
    for before, at in zip([-1, *moments], moments, strict=False):
        told = block[at + 1 : at + 2] if below else block[before + 1 : at]
        if any(line.kind in (Kind.ANNOUNCED, Kind.ARRIVED) for line in told):
            found[at] = replace(block[at], kind=Kind.NOISE)
        elif below != above and any(map(_tells_of_a_carrier, told)):
            found[at] = replace(block[at], kind=Kind.POSTED)
    return found


def _tells_of_a_carrier(line: Line) -> bool:
    return line.kind is Kind.TEXT and lines.says_accepted(line.text)


# -- one order -----------------------------------------------------------------------------------


class _Facts:
    """The values of one order's lines, by kind."""

    def __init__(self, block: Sequence[Line]) -> None:
        self._block = _with_events(_with_days_of_events(_with_named_timers(block)))
        self.questions: list[Problem] = [
            line.value for line in self._block if isinstance(line.value, Problem)
        ]
        self.unused: list[str] = []
        if self.has(Kind.DISPUTED):  # a timer of this page is the dispute's
            unnamed = ProblemId.PROTECTION_UNNAMED
            self.questions = [one for one in self.questions if one.id is not unnamed]

    def ask(self, about: ProblemId, **values: Value) -> None:
        """Adds a question about what has two readings."""
        self.questions.append(problem(about, **values))

    def state(self) -> Kind | None:
        """Where the order stands: by the last state above its number, or the first below.

        Above the first order of a list, its tabs name states as well.
        """
        states = [(at, line.kind) for at, line in enumerate(self._block) if line.kind in _STATES]
        kinds = [line.kind for line in self._block]
        number = kinds.index(Kind.ORDER) if Kind.ORDER in kinds else 0
        above = [kind for at, kind in states if at < number]
        return above[-1] if above else next((kind for _, kind in states), None)

    def of(self, kind: Kind) -> list[Value]:
        values = (line.value for line in self._block if line.kind is kind)
        plain = [value for value in values if not isinstance(value, Problem | Promise | None)]
        return list(dict.fromkeys(plain))

    def has(self, kind: Kind) -> bool:
        return any(line.kind is kind for line in self._block)

    def news(self, state: Kind | None) -> News | None:
        """What has become of the order."""
        if state is Kind.FINISHED or self.has(Kind.OVER):
            said = " ".join(
                line.text for line in self._block if line.kind in (Kind.FINISHED, Kind.OVER)
            )
            if lines.says_refunded(said):
                return News.REFUNDED
            return News.CANCELLED if lines.says_cancelled(said) else News.COMPLETED
        for kind, news in _IN_DISPUTE:
            if self.has(kind):
                return news
        return News.DELIVERED if self.has(Kind.ARRIVED) else None

    def page_terms(self) -> PageTerms:
        """What the page promises."""
        return page_terms(self._block)

    def asks(self, kind: Kind) -> bool:
        """Whether a line of a kind has a question instead of a value."""
        return any(line.kind is kind and isinstance(line.value, Problem) for line in self._block)

    def said(self, value: Value) -> str:
        """The line that contained a value."""
        return next(line.text for line in self._block if line.value == value)

    def names_of_goods(self) -> list[str]:
        """The texts that may name the goods; those above a price, if there are any.

        A tracking page has none: all its texts are about the parcel.
        """
        events = any(map(self.has, (Kind.EVENT, Kind.POSTED, Kind.MOMENT)))
        if events and not (self.has(Kind.ORDER) or self._has_sum()):
            return []
        texts = [
            (at, str(line.value))
            for at, line in enumerate(self._block)
            if line.kind is Kind.TEXT and line.may_name_goods
        ]
        texts = [(at, text) for at, text in texts if not _is_long_sentence(text)]
        priced = [text for at, text in texts if self._has_price_below(at)]
        if priced or self._has_sum():
            return priced or [text for _, text in texts]
        return [text for _, text in texts if self.has(Kind.ORDER) and _is_no_sentence(text)]

    def _has_sum(self) -> bool:
        return any(map(self.has, (Kind.SUM, Kind.TOTAL, Kind.PRICE)))

    def meant(self) -> list[str]:
        """The texts that are none of the shop's own words."""
        return [
            str(line.value) for line in self._block if line.kind is Kind.TEXT and not line.chatter
        ]

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


def _is_long_sentence(text: str) -> bool:
    """Whether a text of several words ends like a sentence, and not with "pcs." """
    return text.count(" ") >= _SPACES_OF_A_SENTENCE and bool(_END_OF_A_SENTENCE.search(text))


def _is_no_sentence(text: str) -> bool:
    """Whether a text may be a name where no price says that it is one."""
    return " " in text and not re.search(r"[^\W\d_]{2}\.$", text)


def _read_block(block: Sequence[Line]) -> Pasted:
    facts = _Facts(block)
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
    facts: _Facts, shipped_on: date | None, earliest: date | None
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


def _shipped_on(facts: _Facts, earliest: date | None) -> date | None:
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


def _tracking(facts: _Facts) -> str | None:
    first, second, *_ = (*facts.texts(Kind.TRACKING), None, None)
    if first is not None and second is not None:
        facts.ask(ProblemId.TRACKING_TWICE, first=first, second=second)
        return None
    return first


def _price(facts: _Facts) -> Money | None:
    """The total, if one is given; otherwise the price, if there is only one."""
    for kind in (Kind.TOTAL, Kind.PRICE, Kind.SUM):
        sums = facts.sums(kind)
        if facts.asks(kind):
            return None
        if len(sums) == 1 or (kind is Kind.TOTAL and sums):
            return sums[-1]
        if sums:
            first, second = sums[0], sums[-1]
            facts.ask(ProblemId.PRICE_TWICE, first=first, second=second)
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
    labelled, texts = facts.texts(Kind.TITLE), facts.meant()
    candidates = labelled or facts.names_of_goods()
    title = max(candidates, key=lambda text: min(len(text), 120), default=None)
    left = [text for text in (*labelled, *texts) if text != title and lines.says_much(text)]
    return (cut_title(title) if title else None), [*facts.texts(Kind.UNCLEAR), *left]
