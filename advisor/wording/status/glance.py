"""What is said about one order: a few lines that are seen at once, and the rest folded away."""

from dataclasses import dataclass
from datetime import date

from advisor.advice import Advice, Situation, Verdict
from advisor.order import Order
from advisor.policy import Policy, rules_with_figures
from advisor.rules import RuleId
from advisor.wording.asking import OpenQuestion
from advisor.wording.layout import folded, lines_of
from advisor.wording.status.lines import (
    deadline_line,
    heading_line,
    if_untracked,
    named,
    step_line,
    why,
)
from advisor.wording.texts import Html, Texts, Value, message_id
from advisor.wording.tracking import tracker_text

#: Situations that are told with days of the policy besides (J5).
_WITH_FIGURES = frozenset({Situation.DELIVERY_SEEN, Situation.GUARANTEE_PASSED_MOVING})


@dataclass(frozen=True, slots=True)
class Glance:
    """What is said about an order: the lines that are seen at once, and the parts folded away."""

    seen: tuple[Html, ...]
    folded: tuple[Html, ...]

    def html(
        self, texts: Texts, *, last: tuple[Html, ...] = (), between: Html | None = None
    ) -> Html:
        """The message: its lines, `between` them and the fold a block, `last` at the fold's end."""
        below = folded(texts, _headed(texts, (*self.folded, *last)))
        return lines_of((lines_of(self.seen), between or Html(), below))

    def briefer(self) -> "Glance":
        """The same with the last of its lines, how to do it, folded away first of all."""
        *seen, how = self.seen
        return Glance(tuple(seen), (how, *self.folded))


def _headed(texts: Texts, parts: tuple[Html, ...]) -> tuple[Html, ...]:
    """What is folded, below words that say what it is: a phone shows three lines of it, cut."""
    told = [part for part in parts if part]
    return (lines_of((texts("folded-heading"), told[0])), *told[1:]) if told else ()


def glance_at(  # noqa: PLR0913  # what is said, of what, when, and what goes with it
    texts: Texts,
    order: Order,
    advice: Advice,
    values: dict[str, Value],
    question: OpenQuestion | None,
    today: date,
    policy: Policy,
    *,
    first: tuple[Html, ...] = (),
    news: Html | None = None,
) -> Glance:
    """An order and its advice. How to do it gives way to what is asked, and is folded then.

    `values` are those of the advice.
    """
    do = texts.fill(message_id("situation", advice.situation, "do"), values)
    how, _, more = do.partition("\n")
    if advice.situation in _WITH_FIGURES and not order.has_figures:
        more = ""
    asked = if_untracked(texts, advice) if question is None else question.html
    heading = heading_line(texts, order, advice, today, policy, news=news)
    whole = named(texts, order) in heading
    seen = (
        heading,
        step_line(texts, advice, values),
        deadline_line(texts, advice, today, values),
        asked or Html(how),
    )
    below = (
        Html() if whole else named(texts, order),
        tracker_text(texts, order),
        Html(how) if asked else Html(),
        *first,
        Html(more.strip()),
        _otherwise(texts, order, advice, values),
        why(texts, _said_reasons(order, advice), values),
    )
    return Glance(seen, below)


def _said_reasons(order: Order, advice: Advice) -> tuple[RuleId, ...]:
    """The rules behind an advice; of a shop with other rules only those without a figure (J5)."""
    if order.has_figures:
        return advice.reasons
    return (RuleId.J5, *(rule for rule in advice.reasons if rule not in rules_with_figures()))


def _otherwise(texts: Texts, order: Order, advice: Advice, values: dict[str, Value]) -> Html:
    """What happens if one does nothing; empty where nothing is to be done."""
    if advice.verdict in (Verdict.WAIT, Verdict.DONE) and advice.act_from is None:
        return Html()
    if not order.has_figures and advice.deadline is None:
        return texts("status-otherwise", otherwise=texts("shop-ru-otherwise"))
    if not order.has_figures and advice.verdict not in (Verdict.WAIT, Verdict.COLLECT):
        # How long is left after that day, is a figure of another shop (J5).
        return texts("status-otherwise", otherwise=texts.fill("shop-ru-ends", values))
    # What holds of every step while its end is not known.
    situation = Situation.END_UNKNOWN if order.end_to_be_asked else advice.situation
    otherwise = texts.fill(message_id("situation", situation, "otherwise"), values)
    return texts("status-otherwise", otherwise=otherwise)
