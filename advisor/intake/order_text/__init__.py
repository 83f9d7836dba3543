"""One order from one text: what `/add` reads, and what it has to ask."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from advisor.intake import priced_titles, tracking
from advisor.intake.cleaning import clean, clean_line, cut_title, says_something
from advisor.intake.fields import (
    Context,
    Finding,
    Guaranteed,
    MaybeTracking,
    NoTracking,
    Number,
    OrderNumber,
    Seller,
    Sentence,
    Shipped,
    Shipping,
    Text,
    Title,
    Tracking,
    WeakText,
    read,
)
from advisor.intake.lines.sums import only_sum
from advisor.intake.pieces import Piece, split
from advisor.intake.prices import with_cents
from advisor.intake.problems import Problem, ProblemId, Value, problem
from advisor.intake.promises import PageTerms, says_timer, take_promises
from advisor.intake.protection import (
    Protection,
    ProtectionDays,
    ProtectionUntil,
    check_protection,
)
from advisor.intake.sites import take_site
from advisor.intake.vocabulary import in_english, with_points
from advisor.money import Money
from advisor.promises import Promise
from advisor.shops import Shop
from advisor.terms import Terms

TEXT_LIMIT = 2000
"""Characters. A longer text is not an order."""

_ROUNDED_DAY = timedelta(1)
_WORDS_TYPED = 60
_SEVERAL_ENDS = frozenset({ProblemId.PROTECTION_UNTIL_TWICE, ProblemId.PROTECTION_CONFLICT,
                           ProblemId.PROTECTION_AMBIGUOUS})  # fmt: skip

V = TypeVar("V", bound=Value)
F = TypeVar("F", bound=Finding)


@dataclass(frozen=True, slots=True)
class Intake:
    """What a text says about an order.

    A field is `None` if the text does not name it, or if there is an open question about it. At
    most one of `protection_days` (from shipment) and `protection_end` is set.
    """

    title: str | None = None
    tracking: str | None = None
    shipped_on: date | None = None
    protection_days: int | None = None
    protection_end: date | None = None
    price: Money | None = None
    guaranteed_days: int | None = None
    seller: str | None = None
    order_number: str | None = None
    paid_shipping: bool | None = None
    terms: Terms | None = None
    """What the date means, where a text says so; `None` beside a date leaves it open (I1)."""
    promises: tuple[Promise, ...] = ()
    """What else the page promises (I4-I7)."""
    shop: Shop | None = None
    """The site that the text names (J5)."""
    untracked: bool = False
    """Whether the text says that there is no tracking number."""
    questions: tuple[Problem, ...] = ()
    """What has to be asked, in the order of the fields."""
    unused: tuple[str, ...] = ()
    """Text that went into no field, so that nobody believes it was recorded."""


def parse_order_text(text: str, *, today: date, language: str) -> Intake:
    """Reads an order from a line or a pasted text, fields in any order.

    `today` is the buyer's own date. `language` only orders the readings of an ambiguous date; all
    languages are always understood. Raises nothing, whatever the text.
    """
    if len(text) > TEXT_LIMIT:
        too_long = problem(ProblemId.TEXT_TOO_LONG, length=len(text), limit=TEXT_LIMIT)
        return Intake(questions=(too_long,))
    shop, rest = take_site(text)
    told, rest = take_promises(with_points(with_cents(rest)), today=today, language=language)
    rest = priced_titles.apart(rest)
    context = Context(today, language, runs=is_short(rest))
    typed = clean(rest)
    pieces = split(in_english(typed))
    intake = _intake([(piece, read(piece.text, context)) for piece in pieces], today)
    typed_intake = replace(_as_typed(intake, pieces, split(typed)), shop=shop)
    return with_promises(typed_intake, told, timed=says_timer(text))


def with_promises(intake: Intake, told: PageTerms, *, timed: bool) -> Intake:
    """What was read, with what a page promises: the date of a refund goes before any other end.

    Where the page names an earlier end as well, it is asked which is true. `timed` says that an end
    that was read is that of a timer.
    """
    intake = replace(intake, promises=told.promises)
    earlier = _question_of_an_earlier_end(intake, told.refund_by)
    if earlier is not None:
        questions = (earlier, *_not_about_the_end(intake))
        return replace(intake, protection_days=None, protection_end=None, questions=questions)
    if isinstance(told.refund_by, Problem):
        questions = (told.refund_by, *_not_about_the_end(intake))
        return replace(
            intake,
            terms=Terms.REFUND_BY,
            protection_days=None,
            protection_end=None,
            questions=questions,
        )
    if told.refund_by is not None:
        return replace(
            intake,
            terms=Terms.REFUND_BY,
            protection_days=None,
            protection_end=told.refund_by,
            questions=_not_about_the_end(intake),
        )
    dated = intake.protection_end is not None
    return replace(intake, terms=Terms.TIMER) if dated and timed else intake


def _question_of_an_earlier_end(intake: Intake, by: date | Problem | None) -> Problem | None:
    """The question about an end that the text names as well, if it is before that of the refund."""
    if not isinstance(by, date):
        return None
    days, end, shipped_on = intake.protection_days, intake.protection_end, intake.shipped_on
    if end is not None and by - end > _ROUNDED_DAY:
        return problem(ProblemId.PROTECTION_UNTIL_TWICE, first=end, second=by)
    if days is not None and shipped_on is not None:
        reckoned = shipped_on + timedelta(days)
        if by - reckoned > _ROUNDED_DAY:
            return problem(ProblemId.PROTECTION_CONFLICT, days=days, reckoned=reckoned, until=by)
    return next((one for one in intake.questions if _earliest_end(one, by) < by), None)


def _earliest_end(question: Problem, otherwise: date) -> date:
    """The earliest end between which a question lets choose."""
    if question.id not in _SEVERAL_ENDS:
        return otherwise
    return min(value for value in question.mapping().values() if isinstance(value, date))


def _not_about_the_end(intake: Intake) -> tuple[Problem, ...]:
    return tuple(one for one in intake.questions if not one.id.startswith("protection"))


def is_short(text: str) -> bool:
    """Whether a text is no longer than what a person types, so that every word can be examined."""
    return len(text.split()) <= _WORDS_TYPED


def _as_typed(intake: Intake, english: Sequence[Piece], typed: Sequence[Piece]) -> Intake:
    """Quotes from a text use the words in which it was typed."""
    if len(english) != len(typed):
        return intake
    pairs = zip(english, typed, strict=True)
    words: dict[Value, str] = {one.text: other.text for one, other in pairs}
    return replace(
        intake,
        questions=tuple(_quoting(question, words) for question in intake.questions),
        unused=tuple(words.get(text, text) for text in intake.unused),
    )


def _quoting(question: Problem, words: Mapping[Value, str]) -> Problem:
    values = ((name, words.get(value, value)) for name, value in question.values)
    return replace(question, values=tuple(values))


def warm_up() -> None:
    """Loads what the first text would wait for: patterns, month names, libraries.

    Takes about a fifth of a second, once; meant for a thread while nobody waits.
    """
    parse_order_text("1 мая отправлен, $1, 60 days", today=date(2024, 5, 2), language="en")


def parse_title(text: str) -> str | Problem:
    """A title in one line of at most 100 characters, or the question about one."""
    plain = clean_line(text)
    return cut_title(plain) if says_something(plain) else problem(ProblemId.TITLE_MISSING)


def parse_seller(text: str) -> str | Problem:
    """A seller's name in one line of at most 100 characters."""
    plain = clean_line(text)
    return cut_title(plain) if says_something(plain) else problem(ProblemId.SELLER_MISSING)


# -- putting it together -------------------------------------------------------------------------

_Read = tuple[Piece, tuple[Finding, ...]]


class _Questions:
    """Collects the problems of one text, and withholds every field that has one."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self._problems = list(dict.fromkeys(problems))

    def add(self, found: Problem) -> None:
        self._problems.append(found)

    def has(self, about: str) -> bool:
        return any(found.id.startswith(about) for found in self._problems)

    def one(self, values: Iterable[V], twice: ProblemId, about: str) -> V | None:
        """The only value, or `None` after asking which of two is meant."""
        if self.has(about):
            return None
        first, second, *_ = (*dict.fromkeys(values), None, None)
        if first is not None and second is not None:
            self.add(problem(twice, first=first, second=second))
            return None
        return first

    def in_order(self) -> tuple[Problem, ...]:
        order = list(ProblemId)
        return tuple(sorted(self._problems, key=lambda found: order.index(found.id)))


def _of(kind: type[F], findings: Iterable[Finding]) -> list[F]:
    return [finding for finding in findings if isinstance(finding, kind)]


def _intake(pieces: Sequence[_Read], today: date) -> Intake:
    findings = [finding for _, found in pieces for finding in found]
    asked = _Questions(_of(Problem, findings))
    named = _named(pieces, findings, asked)
    codes, numbers = _codes(findings)
    shipped_on, end = _dates(findings, asked, today)
    fields = Intake(
        title=named.title,
        tracking=asked.one(codes or named.codes, ProblemId.TRACKING_TWICE, "tracking"),
        shipped_on=shipped_on,
        protection_days=end.days if isinstance(end, ProtectionDays) else None,
        protection_end=end.until if isinstance(end, ProtectionUntil) else None,
        price=asked.one(_of(Money, findings), ProblemId.PRICE_TWICE, "price"),
        guaranteed_days=asked.one(
            (found.days for found in _of(Guaranteed, findings)),
            ProblemId.GUARANTEED_TWICE,
            "guaranteed",
        ),
        seller=asked.one(
            (found.name for found in _of(Seller, findings)), ProblemId.SELLER_TWICE, "seller"
        ),
        order_number=asked.one(numbers, ProblemId.ORDER_NUMBER_TWICE, "order_number"),
        paid_shipping=_paid_shipping(findings, asked),
        untracked=bool(_of(NoTracking, findings)),
        unused=named.unused,
    )
    return replace(fields, questions=asked.in_order())


def _paid_shipping(findings: Iterable[Finding], asked: _Questions) -> bool | None:
    said = {found.paid for found in _of(Shipping, findings)}
    if len(said) > 1:
        asked.add(problem(ProblemId.SHIPPING_CONFLICT))
        return None
    return next(iter(said), None)


def _codes(findings: Sequence[Finding]) -> tuple[list[str], list[str]]:
    """Tracking codes and order numbers.

    If there are two codes, the one that looks like an order number is the order's, unless it has
    another.
    """
    numbers = list(dict.fromkeys(found.digits for found in _of(OrderNumber, findings)))
    codes = list(dict.fromkeys(found.code for found in _of(Tracking, findings)))
    codes = [code for code in codes if code not in numbers]
    like_orders = [code for code in codes if tracking.looks_like_order_number(code)]
    if not numbers and len(like_orders) == 1 and len(codes) == 2:
        return [code for code in codes if code not in like_orders], like_orders
    return codes, numbers


# -- dates ---------------------------------------------------------------------------------------


def _dates(
    findings: Sequence[Finding], asked: _Questions, today: date
) -> tuple[date | None, Protection | None]:
    """The day of shipment and the protection, or neither if they contradict each other."""
    shipped_on = asked.one(
        (found.on for found in _of(Shipped, findings)), ProblemId.SHIP_DATE_TWICE, "ship_date"
    )
    end = _protection(findings, shipped_on, asked)
    wrong = end and check_protection(end, shipped_on=shipped_on, today=today)
    if not wrong:
        return shipped_on, end
    asked.add(wrong)
    return (None if wrong.id is ProblemId.SHIPPED_AFTER_END else shipped_on), None


def _protection(
    findings: Sequence[Finding], shipped_on: date | None, asked: _Questions
) -> Protection | None:
    days = asked.one(
        (found.days for found in _of(ProtectionDays, findings)),
        ProblemId.PROTECTION_DAYS_TWICE,
        "protection",
    )
    until = asked.one(
        (found.until for found in _of(ProtectionUntil, findings)),
        ProblemId.PROTECTION_UNTIL_TWICE,
        "protection",
    )
    if asked.has("protection"):
        return None
    if until is None:
        return None if days is None else ProtectionDays(days)
    return _agreed(days, until, shipped_on, asked)


def _agreed(
    days: int | None, until: date, shipped_on: date | None, asked: _Questions
) -> Protection | None:
    """An end and a number of days, if they mean the same end.

    A difference of a day is the rounding of the shop's own timer; the earlier end is the safe one.
    """
    if days is None or shipped_on is None:
        return ProtectionUntil(until)
    reckoned = shipped_on + timedelta(days)
    if abs(reckoned - until) <= _ROUNDED_DAY:
        return ProtectionUntil(min(reckoned, until))
    asked.add(problem(ProblemId.PROTECTION_CONFLICT, days=days, reckoned=reckoned, until=until))
    return None


# -- the title -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Named:
    """The title, the codes that are not part of it, and the text left over."""

    title: str | None
    codes: tuple[str, ...]
    unused: tuple[str, ...]


def _named(pieces: Sequence[_Read], findings: Sequence[Finding], asked: _Questions) -> _Named:
    """Chooses the title: the labelled one, or the longest text that nothing else explains."""
    maybe_codes = [found.code for found in _of(MaybeTracking, findings)]
    codes_are_text = bool(_of(Tracking, findings)) or not _of(Text, findings)
    labelled = [found.text for found in _of(Title, findings)]
    runs = [run for run in _runs(pieces, codes_are_text=codes_are_text) if says_something(run)]
    weak = [found.text for found in _of(WeakText, findings) if says_something(found.text)]
    sentences = [found.text for found in _of(Sentence, findings)]
    numbers = [found.text for found in _of(Number, findings)]
    candidates = next((some for some in (labelled, runs, weak, numbers) if some), [])
    title = max(candidates, key=_as_a_name, default=None)
    if title is None:
        asked.add(problem(ProblemId.TITLE_MISSING))
    for number in dict.fromkeys(numbers):
        if number != title:
            asked.add(problem(ProblemId.NUMBER_UNCLEAR, text=number))
    return _Named(
        title=cut_title(title) if title else None,
        codes=() if codes_are_text else tuple(maybe_codes),
        unused=tuple(text for text in (*labelled, *runs, *weak, *sentences) if text != title),
    )


def _as_a_name(text: str) -> tuple[bool, int]:
    """How likely a text names the goods: of several, the longest without a sum does."""
    return only_sum(text) is None, len(text)


def _runs(pieces: Sequence[_Read], *, codes_are_text: bool) -> list[str]:
    """Unread texts; neighbours in a line are joined again, with what was between them."""
    runs: list[str] = []
    joint = ""
    for piece, found in pieces:
        texts = [text for finding in found if (text := _unread(finding, codes_are_text))]
        if texts and joint:
            runs[-1] += f"{joint} {texts.pop(0)}"
        runs += texts
        ends_in_text = bool(runs) and _unread(found[-1], codes_are_text) is not None
        joint = piece.separator.strip() if ends_in_text else ""
    return runs


def _unread(finding: Finding, codes_are_text: bool) -> str | None:
    if isinstance(finding, Text):
        return finding.text
    return finding.code if codes_are_text and isinstance(finding, MaybeTracking) else None
