"""One order from one text: what `/add` reads, and what it has to ask."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from advisor.intake import priced_titles
from advisor.intake.cleaning import clean, clean_line, cut_title, says_something
from advisor.intake.fields import Context, read
from advisor.intake.order_text.facts import Intake, OrderFacts, facts_of
from advisor.intake.order_text.refund_day import with_promises
from advisor.intake.pieces import Piece, split
from advisor.intake.prices import with_cents
from advisor.intake.problems import Problem, ProblemId, Value, problem
from advisor.intake.promises import says_timer, take_promises
from advisor.intake.sites import take_site
from advisor.intake.vocabulary import in_english, with_points

__all__ = [
    "TEXT_LIMIT",
    "Intake",
    "OrderFacts",
    "is_short",
    "parse_order_text",
    "parse_seller",
    "parse_title",
    "warm_up",
    "with_promises",
]

TEXT_LIMIT = 2000
"""Characters. A longer text is not an order."""

_WORDS_TYPED = 60


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
    intake = facts_of([(piece, read(piece.text, context)) for piece in pieces], today)
    typed_intake = replace(_as_typed(intake, pieces, split(typed)), shop=shop)
    return with_promises(typed_intake, told, timed=says_timer(text))


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
