"""Nudges other than the full one: a question asked again, and several orders at once."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from advisor.account import money_at_risk
from advisor.advice import Advice, advise
from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.letters import LetterKind
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.advice_buttons import answers
from advisor.wording.coming import what_comes
from advisor.wording.layout import across, lines_of, order_label
from advisor.wording.letters import with_asked
from advisor.wording.links import with_pages
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.open_questions import open_question
from advisor.wording.orders import name_line, when_line
from advisor.wording.status import nudge_message, status_message
from advisor.wording.status.lines import deadline_line, heading_line, step_name, verdict_sign
from advisor.wording.texts import Html, Texts, Value, join_paragraphs, message_id
from advisor.wording.unfolding import fold, with_besides
from advisor.wording.urgency import Urgency, needs_the_buyer, urgency
from advisor.wording.values import advice_values

#: Telegram's limits for one message: characters of its text, and buttons.
_MOST_CHARACTERS = 4_096
_MOST_BUTTONS = 100

#: How long the names of orders may be in a digest: shorter ones if there are many.
_TITLES = (30, 24, 14)

#: How far the week ahead looks, and the characters reserved for what is below it.
_AHEAD = timedelta(days=14)
_ROOM_BELOW = 200

_NO_OCCASION = Checkpoint(CheckpointKind.WEEKLY, 0, date.min, None, ())

_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Occasion:
    """Why an order is mentioned."""

    order: Order
    checkpoint: Checkpoint
    late: bool = False
    """Whether it should have been sent on an earlier day."""
    again: bool = False
    """Whether it was sent before, and is asked again."""


def again_message(
    texts: Texts, order: Order, today: date, policy: Policy, *, last: bool
) -> Message:
    """An unanswered question, in short: what to do, the deadline, the answers.

    The letter was part of it the first time: a button shows it. `last` says that it will not be
    asked once more.
    """
    advice = advise(order, today, policy)
    values = advice_values(texts, order, advice, today, policy)
    headline = texts.fill(message_id("situation", advice.situation), values)
    lines = [
        heading_line(texts, order, advice, today, policy),
        texts("nag-again", headline=headline),
        deadline_line(texts, advice, today, values),
    ]
    asked = open_question(texts, order, today, policy)
    buttons = with_pages(order, advice, answers(texts, order, advice, today, with_letter=True))
    if advice.letter is LetterKind.EXTENSION_REQUEST:
        buttons = with_asked(texts, order, buttons, policy)
    if asked is not None:
        lines.append(asked.html)
        buttons = (*asked.rows, *buttons)
    expects = None if asked is None else asked.expects
    rows = with_besides(texts, order, buttons)
    folded = fold(texts, order)
    extra = tuple(_beside(texts, order, advice, last=last))
    message = Message(lines_of(lines), rows, fold=folded, expects=expects)
    return message.with_rows(extra) if extra else message


def _beside(texts: Texts, order: Order, advice: Advice, *, last: bool) -> Iterator[Button]:
    """The letter, and the button that ends the asking."""
    if advice.letter is not None:
        press = Press(Action.LETTER_KIND, order.number, order.revision, advice.letter.value)
        yield Button(texts.plain("button-letter"), press=press)
    if not last:
        press = Press(Action.HUSH, order.number, order.revision)
        yield Button(texts.plain("button-hush"), press=press)


def digests(
    texts: Texts, occasions: Iterable[Occasion], today: date, policy: Policy
) -> list[tuple[tuple[Occasion, ...], Message]]:
    """Several orders in one message, a line and a button each, the most urgent first.

    What exceeds Telegram's limits goes into further messages.
    """
    entries = sorted(
        (_entry(texts, one, today, policy) for one in occasions),
        key=lambda one: one.urgency,
    )
    found = []
    while entries:
        taken, title = _fitting(texts, entries)
        found.append(_digest(texts, taken, title))
        entries = entries[len(taken) :]
    return found


@dataclass(frozen=True, slots=True)
class _Entry:
    """An order of a digest."""

    occasion: Occasion
    urgency: Urgency
    needed: bool
    """Whether the buyer has to do something; else it is only told."""
    sign: Html
    step: Html
    notes: tuple[Html, ...]

    def line(self, texts: Texts, title: int) -> Html:
        """Two lines: the name; the step, and by when."""
        heading = name_line(texts, self.occasion.order, self.sign, longest=title)
        step = " · ".join(part for part in (self.step, *self.notes) if part)
        return Html(f"{heading}\n{step}")

    def button(self) -> Button:
        order = self.occasion.order
        label = order_label(order, self.sign)
        kind = self.occasion.checkpoint.kind
        return Button(label, press=Press(Action.NUDGE, order.number, argument=kind.value))


def _entry(texts: Texts, occasion: Occasion, today: date, policy: Policy) -> _Entry:
    order = occasion.order
    advice = advise(order, today, policy)
    notes = [when_line(texts, advice, today)] if advice.act_by is not None else []
    if occasion.again:
        notes.append(texts("digest-again"))
    return _Entry(
        occasion,
        urgency(order, advice),
        needs_the_buyer(advice),
        verdict_sign(texts, advice),
        step_name(texts, advice),
        tuple(notes),
    )


def _fitting(texts: Texts, entries: list[_Entry]) -> tuple[list[_Entry], int]:
    """As many of the first orders as fit one message, and how long their names may be."""
    fitting = ((_as_many_as_fit(texts, entries, title), title) for title in _TITLES)
    return next((one for one in fitting if len(one[0]) == len(entries)), None) or (
        _as_many_as_fit(texts, entries, _TITLES[1]),
        _TITLES[1],
    )


def _as_many_as_fit(texts: Texts, entries: list[_Entry], title: int) -> list[_Entry]:
    taken: list[_Entry] = []
    room = _MOST_CHARACTERS - sum(map(_length, _around(texts, entries)))
    for entry in entries[:_MOST_BUTTONS]:
        room -= _length(entry.line(texts, title)) + 2
        if room < 0 and taken:
            break
        taken.append(entry)
    return taken


def _around(texts: Texts, entries: Sequence[_Entry]) -> tuple[Html, Html, Html]:
    """The texts above and below the lines, each with an empty line."""
    late = any(entry.occasion.late for entry in entries)
    return (
        Html(texts("digest-heading", count=sum(one.needed for one in entries)) + "\n\n"),
        Html("\n\n" + texts("digest-late")) if late else Html(),
        Html("\n\n" + texts("digest-waiting") + "\n\n" + texts("digest-open")),
    )


def _digest(
    texts: Texts, entries: list[_Entry], title: int
) -> tuple[tuple[Occasion, ...], Message]:
    heading, late, _ = _around(texts, entries)
    needed = [entry.line(texts, title) for entry in entries if entry.needed]
    others = [entry.line(texts, title) for entry in entries if not entry.needed]
    waiting = [texts("digest-waiting"), *others] if needed and others else others
    lines = join_paragraphs(["\n".join(needed), "\n".join(waiting)])
    buttons = [entry.button() for entry in entries]
    rows = across(buttons, 2)
    below = texts("digest-open")
    told = join_paragraphs([part.strip() for part in (heading, lines, late, below)])
    return tuple(entry.occasion for entry in entries), Message(told, rows)


def _length(markup: str) -> int:
    """The characters that Telegram counts: visible ones, as UTF-16."""
    return len(html.unescape(_TAG.sub("", markup)).encode("utf-16-le")) // 2


def weekly_message(texts: Texts, orders: Sequence[Order], today: date, policy: Policy) -> Message:
    """What the next two weeks bring: verdicts, dates and deadlines, and the money at risk.

    It arrives silently.
    """
    until = today + _AHEAD
    found = [
        (next_on, order, line)
        for order in orders
        for next_on, line in [_coming(texts, order, today, until, policy)]
        if next_on is not None
    ]
    found.sort(key=lambda one: (one[0], one[1].number))
    sums = [Money(amount, currency) for currency, amount in money_at_risk(orders).items()]
    money = texts("orders-money", sums=", ".join(map(texts.money, sums))) if sums else ""
    heading = Html("\n".join(part for part in (texts("weekly-heading"), money) if part))
    room = _MOST_CHARACTERS - _length(heading) - _ROOM_BELOW
    shown = []
    for _, order, line in found[:_MOST_BUTTONS]:
        room -= _length(line) + 2
        if room >= 0:
            shown.append((order, line))
    left = len(orders) - len(shown)
    parts = [
        heading,
        Html("\n".join(line for _, line in shown)) or texts("weekly-free"),
        texts("weekly-others", count=left) if left else "",
    ]
    buttons = [
        Button(
            order_label(order),
            press=Press(Action.STATUS, order.number, order.revision),
        )
        for order, _ in shown
    ]
    return Message(join_paragraphs(parts), across(buttons, 2), silent=True)


def _coming(
    texts: Texts, order: Order, today: date, until: date, policy: Policy
) -> tuple[date | None, Html]:
    """The order's first date up to `until`, `None` if it has none, and a line about it."""
    entry = _entry(texts, Occasion(order, _NO_OCCASION), today, policy)
    following = next((one for one in timeline(order, policy) if one.on > today), None)
    advice = advise(order, today, policy)
    deadline = advice.deadline.on if advice.deadline else date.max
    days = [advice.act_by or deadline]
    step = entry.step
    if following is not None and following.on <= until:
        days.append(following.on)
        what = what_comes(texts, order, following, policy)
        coming = texts("weekly-date", date=following.on, what=what)
        step = Html(f"{step}\n{coming}") if entry.needed else coming
    line = replace(entry, step=step).line(texts, _TITLES[1])
    return (min(days), line) if min(days) <= until else (None, line)


def opened_message(
    texts: Texts, order: Order, kind: CheckpointKind, today: date, policy: Policy
) -> Message:
    """One order of a digest: its full nudge while that applies, otherwise its state."""
    points = [
        point
        for point in timeline(order, policy)
        if point.kind is kind and point.on <= today < (point.deadline or date.max)
    ]
    if not points:
        return status_message(texts, order, today, policy)
    return nudge_message(texts, order, points[-1], today, policy)


def hushed_text(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """Says that it will not be asked again; the next date still comes."""
    following = (point.on for point in timeline(order, policy) if point.on > today)
    values: dict[str, Value] = {
        "title": order.title,
        "date": next(following, None) or "none",
    }
    return texts.fill("nag-hushed", values)
