"""The promises of a page among what people type in one line, and what they say of its terms."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from advisor.intake.lines.days import ReadOn, languages_of, only_hours
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.lines.promised import promised, terms_told
from advisor.intake.lines.words import says
from advisor.intake.parcel_reports import kept_until
from advisor.intake.problems import Problem
from advisor.promises import Promise, PromiseKind
from advisor.terms import Terms
from advisor.words import Fact, Promised

_PIECES = re.compile(r"(?:;|\n|,\s(?!\s*20\d\d(?!\d)))\s*")

_MOST_CHARACTERS = 2000
_MOST_PIECES = 40


@dataclass(frozen=True, slots=True)
class PageTerms:
    """What was said of a page's promises."""

    refund_by: date | Problem | None = None
    """The date before which it has to be delivered; a `Problem` has two readings."""
    promises: tuple[Promise, ...] = ()


def take_promises(text: str, *, today: date, language: str) -> tuple[PageTerms, str]:
    """What a typed text says about a page's promises, and the text without those pieces."""
    pieces = _PIECES.split(text)
    if len(text) > _MOST_CHARACTERS or len(pieces) > _MOST_PIECES:
        return PageTerms(), text
    day = ReadOn(today, language, (today,), languages_of(text))
    read = list(_read(pieces, day))
    found = [line for _, lines in read for line in lines]
    if not found:
        return PageTerms(), text
    rest = ", ".join(piece for piece, lines in read if not lines)
    return page_terms(found), rest


def _read(pieces: Sequence[str], day: ReadOn) -> Iterator[tuple[str, list[Line]]]:
    """Each piece with what it promises, alone or together with the next: "if not ..., refund"."""
    at = 0
    while at < len(pieces):
        lines, following = promised(pieces[at], day), pieces[at + 1 : at + 2]
        if lines is None and following and promised(following[0], day) is None:
            both = f"{pieces[at]}, {following[0]}"
            lines = promised(both, day)
            at += lines is not None
        yield pieces[at], lines or []
        at += 1


def page_terms(found: Iterable[Line]) -> PageTerms:
    """The promises among the lines of a page; of two dates for the refund the earlier, as safer."""
    found = list(found)
    by = [line.value for line in found if line.kind is Kind.REFUND_BY]
    dates = sorted(one for one in by if isinstance(one, date))
    unclear = [one for one in by if isinstance(one, Problem)]
    refund_by = dates[0] if dates else next(iter(unclear), None)
    every = [line.value for line in found if line.kind is Kind.PROMISE]
    first = {one.kind: one for one in reversed(every) if isinstance(one, Promise)}
    return PageTerms(refund_by, tuple(first[kind] for kind in PromiseKind if kind in first))


def last_day_named(text: str, *, today: date, language: str) -> date | None:
    """The day to come that a sentence names, as in "by January 19", "until Friday"."""
    alone = kept_until(text, today=today, language=language)
    day = ReadOn(today, language, (today,), languages_of(text))
    found = alone or day.coming(text)
    return found if isinstance(found, date) and found >= today else None


def day_named(text: str, *, today: date, language: str) -> date | None:
    """The day to come that a sentence names, as in "from January 19"; "after" means the next."""
    found = last_day_named(text, today=today, language=language)
    if found is None:
        return None
    behind = says(text, Promised.LATE) or re.search(r"\bafter\b", text, re.IGNORECASE)
    return found + timedelta(days=1) if behind else found


def says_timer(text: str) -> bool:
    """Whether a text speaks of the buyer's protection, or of the time that is left."""
    return terms_told(text)[1] or says(text, Fact.LEFT) or only_hours().search(text) is not None


def terms_said(text: str) -> Terms | None:
    """The terms that an answer in words means; `None` for any other text."""
    refund, protected = terms_told(text)
    if refund == protected:
        return None
    return Terms.REFUND_BY if refund else Terms.TIMER
