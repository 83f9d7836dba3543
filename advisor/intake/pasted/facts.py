"""What the lines of one order on a page say, by kind."""

import re
from collections.abc import Sequence
from datetime import date

from advisor.intake import lines
from advisor.intake.lines import Kind, Line
from advisor.intake.pasted.found import News
from advisor.intake.pasted.neighbours import by_neighbours
from advisor.intake.problems import Problem, ProblemId, Value, problem
from advisor.intake.promises import PageTerms, page_terms
from advisor.money import Money
from advisor.promises import Promise

_LINES_ABOVE_A_PRICE = 4
_SPACES_OF_A_SENTENCE = 3
_END_OF_A_SENTENCE = re.compile(r"(?:[^\W\d_]{4}|\d{4})\.$")
_IN_DISPUTE = (
    (Kind.PROPOSED, News.PROPOSED),
    (Kind.ANSWERED, News.ANSWERED),
    (Kind.DISPUTED, News.DISPUTED),
)

_SENTENCES = frozenset({Kind.ORDER, Kind.TRACKING, Kind.TEXT})
_STATES = frozenset({Kind.SENT, Kind.UNSHIPPED, Kind.FINISHED})


class Facts:
    """The values of one order's lines, by kind."""

    def __init__(self, block: Sequence[Line]) -> None:
        self._block = by_neighbours(block)
        self.questions: list[Problem] = [
            line.value for line in self._block if isinstance(line.value, Problem)
        ]
        self.unused: list[str] = []
        if any(self.has(kind) for kind, _ in _IN_DISPUTE):  # a timer of this page is the dispute's
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
        """The values of a kind, each once; questions and promises are left out."""
        values = (line.value for line in self._block if line.kind is kind)
        plain = [value for value in values if not isinstance(value, Problem | Promise | None)]
        return list(dict.fromkeys(plain))

    def has(self, kind: Kind) -> bool:
        """Whether there is a line of a kind."""
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
        if self.has(Kind.ARRIVED):
            return News.DELIVERED
        telling = (one.text for one in self._block if one.kind in _SENTENCES)
        sent = not self.has(Kind.SHIPPED) and any(map(lines.is_sent, telling))
        return News.SHIPPED if sent else None

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
            return priced or [text for _, text in texts if not _ends_a_sentence(text)]
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
        """The values of a kind that are local dates."""
        return [value for value in self.of(kind) if isinstance(value, date)]

    def numbers(self, kind: Kind) -> list[int]:
        """The values of a kind that are numbers."""
        return [value for value in self.of(kind) if isinstance(value, int)]

    def texts(self, kind: Kind) -> list[str]:
        """The values of a kind that are words or codes."""
        return [value for value in self.of(kind) if isinstance(value, str)]

    def sums(self, kind: Kind) -> list[Money]:
        """The values of a kind that are sums of money."""
        return [value for value in self.of(kind) if isinstance(value, Money)]


def _is_long_sentence(text: str) -> bool:
    """Whether a text of several words ends like a sentence, and not with "pcs." """
    return text.count(" ") >= _SPACES_OF_A_SENTENCE and bool(_END_OF_A_SENTENCE.search(text))


def _is_no_sentence(text: str) -> bool:
    """Whether a text may be a name where no price says that it is one."""
    return " " in text and not _ends_a_sentence(text)


def _ends_a_sentence(text: str) -> bool:
    return re.search(r"[^\W\d_]{2}\.$", text) is not None
