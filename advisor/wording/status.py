"""The advice in words: the same for `/status` and for every nudge.

Read at one glance: a line that names the order, the step, its last safe day, and how in a few
words. Everything else is folded away below.
"""

import re
from dataclasses import dataclass
from datetime import date

from advisor.advice import Advice, DeadlineKind, Situation, Verdict, advise
from advisor.checkpoints import Checkpoint, CheckpointKind, Subject
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy, rules_with_figures
from advisor.promises import PromiseKind
from advisor.rules import RuleId
from advisor.sightings import LastLook
from advisor.timeline import timeline
from advisor.wording.asking import OpenQuestion
from advisor.wording.buttons import answers
from advisor.wording.layout import folded, lines_of, short_title
from advisor.wording.letters import copy_button, letter_block, with_asked, write_letter
from advisor.wording.links import with_pages
from advisor.wording.message import Action, Button, Message, Press, Rows
from advisor.wording.open_questions import open_question
from advisor.wording.promises import promise_rows, promises_text
from advisor.wording.texts import Html, Texts, Value, message_id
from advisor.wording.tracking import tracker_text
from advisor.wording.unfolding import fold, with_besides
from advisor.wording.values import advice_values, days_since_shipment

#: How many future dates are listed, and how many cells the progress bar has.
_AHEAD = 5
_CELLS = 12

#: Characters of a line on a phone that has a name in bold, fewer of the wider Cyrillic ones, and
#: those that are left of the name at least.
_LINE = 39
_CYRILLIC_LINE = 35
_SHORTEST_TITLE = 10

#: Steps that are the very thing for which the days run out: two dates of one and the same.
_WHAT_RUNS_OUT = frozenset({Verdict.DISPUTE, Verdict.SEND_BACK})

#: What is looked for in the order, not in its tracking.
_ON_THE_PAGE = frozenset({Situation.END_UNKNOWN, Situation.CLAIM_NOT_YET, Situation.SHIP_LATE})

#: Situations that are told with days of the policy besides (J5).
_WITH_FIGURES = frozenset({Situation.DELIVERY_SEEN, Situation.GUARANTEE_PASSED_MOVING})

_TAG = re.compile(r"<[^>]+>")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


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


def status_message(
    texts: Texts,
    order: Order,
    today: date,
    policy: Policy,
    *,
    first: tuple[Html, ...] = (),
    news: Html | None = None,
    asks: bool = True,
) -> Message:
    """The step, its last day and how; folded: what happens otherwise, why, and the dates ahead.

    `first` is folded away above the rest; `news` begins the first line instead of its day. What is
    not known of the order is not asked unless it `asks`.
    """
    advice = advise(order, today, policy)
    question = open_question(texts, order, today, policy) if asks else None
    values = advice_values(texts, order, advice, today, policy)
    glance = glance_at(
        texts, order, advice, values, question, today, policy, first=first, news=news
    )
    last = (
        _progress(texts, order, today, policy),
        promises_text(texts, order),
        dates_ahead(texts, order, today, policy),
    )
    buttons = _asking_first(
        question, with_pages(order, advice, answers(texts, order, advice, today))
    )
    buttons = (*buttons, *_promise_rows(texts, order, advice, today, policy))
    return Message(
        glance.html(texts, last=last),
        with_besides(texts, order, buttons),
        fold=fold(texts, order),
        expects=_expected(order, advice, question),
    )


def nudge_message(
    texts: Texts,
    order: Order,
    checkpoint: Checkpoint,
    today: date,
    policy: Policy,
    *,
    late_since: date | None = None,
    look: LastLook | None = None,
) -> Message:
    """What a checkpoint says when it fires: today's advice, the letter, and folded its occasion.

    `late_since` is the local date on which it should have been sent, if that was missed; `look` the
    last one of a tracking service at its parcel.
    """
    advice = advise(order, today, policy)
    values = advice_values(texts, order, advice, today, policy)
    late = texts("nudge-late", date=late_since) if late_since else Html()
    occasion = _occasion(texts, order, checkpoint, values)
    besides = (
        checkpoint.kind.subject is Subject.PROMISE and advice.situation is not Situation.COUPON_DUE
    )
    # Of two things that are asked for in one message, neither is read.
    question = None if besides else open_question(texts, order, today, policy)
    said = (late,) if besides else (occasion, late)
    first = (lines_of(said),)
    glance = glance_at(texts, order, advice, values, question, today, policy, first=first)
    if besides:
        glance = glance.briefer()
    buttons = answers(texts, order, advice, today, with_letter=advice.letter is not None)
    buttons = _asking_first(question, with_pages(order, advice, buttons))
    due = _promise_rows(texts, order, advice, today, policy)
    buttons = (*due, *buttons) if besides else (*buttons, *due)
    letter = None
    if advice.letter is not None:
        written = write_letter(advice.letter, order, today, policy, look=look)
        letter = letter_block(texts, advice.letter, written)
        if advice.letter is LetterKind.EXTENSION_REQUEST:
            buttons = with_asked(texts, order, buttons, policy)
        if copied := copy_button(texts, written):
            buttons = ((copied,), *buttons)
    expects = None if question is None else question.expects
    html = glance.html(texts, between=letter)
    if besides:  # what the advice says of the parcel comes second
        html = lines_of((_of_promise(texts, order, occasion), html))
    folded_at = fold(texts, order)
    return Message(html, with_besides(texts, order, buttons), fold=folded_at, expects=expects)


def _occasion(texts: Texts, order: Order, checkpoint: Checkpoint, values: dict[str, Value]) -> Html:
    """What day it is; of another shop it is not known that the order closes on it (J5)."""
    if checkpoint.kind is CheckpointKind.PROTECTION_ENDED and not order.has_figures:
        return texts("shop-ru-ended")
    return texts.fill(f"checkpoint-{checkpoint.kind}.nudge", values)


def _of_promise(texts: Texts, order: Order, occasion: Html) -> Html:
    """What a promise makes possible today, on one line where the name can be cut for that."""
    room = max(_SHORTEST_TITLE, _LINE - len(f"🎁 : {_TAG.sub('', occasion)}"))
    return texts("promise-nudge", title=short_title(order.title, room), text=occasion)


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
    whole = _named(texts, order) in heading
    seen = (
        heading,
        step_line(texts, advice, values),
        deadline_line(texts, advice, today, values),
        asked or Html(how),
    )
    below = (
        Html() if whole else _named(texts, order),
        tracker_text(texts, order),
        Html(how) if asked else Html(),
        *first,
        Html(more.strip()),
        _otherwise(texts, order, advice, values),
        why(texts, _said_reasons(order, advice), values),
    )
    return Glance(seen, below)


def heading_line(
    texts: Texts,
    order: Order,
    advice: Advice,
    today: date,
    policy: Policy,
    *,
    news: Html | None = None,
) -> Html:
    """The sign of the verdict, the order's name and number, and which day it is for it.

    With `news`, which come first, no day.
    """
    sign = verdict_sign(texts, advice)
    if news is not None:
        sign, when = Html(f"{news} {sign}"), Html()
    else:
        when = _which_day(texts, order, advice, today, policy)
    title = short_title(order.title, _room(texts, order, sign, when))
    line = f"{sign} {texts('status-heading', title=title, number=order.number)}"
    return Html(f"{line} · {when}" if when else line)


def _room(texts: Texts, order: Order, sign: Html, when: Html) -> int:
    """How many characters of a name fit the line that has its number and day, too."""
    number = texts.plain("number", number=order.number)
    around = _TAG.sub("", f"{sign}  · {number}" + (f" · {when}" if when else ""))
    line = _CYRILLIC_LINE if _CYRILLIC.search(around + order.title) else _LINE
    return max(_SHORTEST_TITLE, line - len(around))


def _named(texts: Texts, order: Order) -> Html:
    """The whole name of an order, with its number."""
    return texts("status-heading", title=order.title, number=order.number)


def _which_day(texts: Texts, order: Order, advice: Advice, today: date, policy: Policy) -> Html:
    """The days left near a deadline, else the day since shipment while the parcel is awaited."""
    if advice.deadline is not None and today < advice.deadline.on:
        left = (advice.deadline.on - today).days
        if left <= policy.decide or not order.is_awaited:
            return texts("heading-left", left=left)
    if order.shipped_on is None or not order.is_awaited:
        return Html()
    return texts("heading-day", day=days_since_shipment(order, today))


def verdict_sign(texts: Texts, advice: Advice) -> Html:
    """The sign of a verdict, such as 🔴."""
    return texts(message_id("verdict", advice.verdict))


def step_line(texts: Texts, advice: Advice, values: dict[str, Value]) -> Html:
    """The headline of an advice: what to do today."""
    return texts(
        "status-step", headline=texts.fill(message_id("situation", advice.situation), values)
    )


def step_name(texts: Texts, advice: Advice) -> Html:
    """What to do in two or three words, for the line of a list."""
    if advice.situation in _ON_THE_PAGE:
        return texts("step-page")
    return texts(message_id("step", advice.verdict))


def verdict_line(texts: Texts, advice: Advice, values: dict[str, Value]) -> Html:
    """The sign and the headline of an advice on one line."""
    return Html(f"{verdict_sign(texts, advice)} {step_line(texts, advice, values)}")


def deadline_line(texts: Texts, advice: Advice, today: date, values: dict[str, Value]) -> Html:
    """Until when the step is right, and the last safe day of what runs out; empty without any.

    Every date is the last one on which it still works. The step's own day is left out where it is
    that of the deadline.
    """
    if advice.verdict is Verdict.FOLLOW_DISPUTE:
        return texts.fill("deadline-dispute", values) if values["decided_by"] != "none" else Html()
    if _names_its_day(advice, values):
        return Html()
    deadline, by = advice.deadline, advice.act_by
    if advice.verdict is Verdict.COLLECT and by is not None:
        return texts("deadline-collect", days=(by - today).days, by=by)
    own = by is not None and advice.verdict is not Verdict.INSPECT
    if deadline is not None and deadline.kind is DeadlineKind.CLAIM_NOW:
        own = False  # one clock is enough
    if deadline is None:
        return texts("deadline-step", days=(by - today).days, by=by) if own and by else Html()
    if own and by is not None and by < deadline.last_safe_day:
        return _two_days(texts, advice, values | {"days": (by - today).days, "by": by})
    return texts.fill(f"deadline-{deadline.kind}", values)


def _names_its_day(advice: Advice, values: dict[str, Value]) -> bool:
    """Whether the advice itself says by when: of a new dispute, of what is to be collected today.

    What only the buyer can look up has no day (A1).
    """
    if advice.verdict is Verdict.COLLECT:
        return values["kept"] == "none" or advice.situation is Situation.POST_OVER
    at_once = advice.verdict is Verdict.CANCEL_DISPUTE
    return at_once or advice.situation is Situation.END_UNKNOWN


def _two_days(texts: Texts, advice: Advice, values: dict[str, Value]) -> Html:
    """By when the step is best, and how long it is possible; or that of what it is to prevent."""
    if advice.verdict in _WHAT_RUNS_OUT:
        return texts.fill("deadline-best", values)
    assert advice.deadline is not None
    step = texts.fill("deadline-step", values)
    return Html(f"{step} {texts.fill(f'deadline-{advice.deadline.kind}.short', values)}")


def if_untracked(texts: Texts, advice: Advice) -> Html:
    """C1: what to check before a dispute for which there is no time to ask first."""
    return texts("dispute-if-untracked") if advice.unsure else Html()


def why(texts: Texts, reasons: tuple[RuleId, ...], values: dict[str, Value]) -> Html:
    """The rules behind an advice, a line each; empty where there are none."""
    if not reasons:
        return Html()
    lines = [texts("bullet", text=texts.fill(f"reason-{rule}", values)) for rule in reasons]
    return Html("\n".join([texts("status-why"), *lines]))


def dates_ahead(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """The next dates on which something is to be done or said, a line each; empty without any."""
    coming = [point for point in timeline(order, policy) if point.on > today][:_AHEAD]
    if not coming:
        return Html()
    lines = [
        texts("status-ahead-line", date=point.on, what=texts.plain(f"checkpoint-{point.kind}"))
        for point in coming
    ]
    return Html("\n".join([texts("status-ahead"), *lines]))


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


def _promise_rows(texts: Texts, order: Order, advice: Advice, today: date, policy: Policy) -> Rows:
    """The promises that can be made use of, but for one that the advice itself speaks of (I4)."""
    rows = promise_rows(texts, order, today, policy)
    coupon = advice.situation is Situation.COUPON_DUE
    return tuple(row for row in rows if not coupon or not _is_of_coupon(row))


def _is_of_coupon(row: tuple[Button, ...]) -> bool:
    return any(one.press and one.press.argument == PromiseKind.LATE_COUPON for one in row)


def _asking_first(question: OpenQuestion | None, rows: Rows) -> Rows:
    """The answers to what is asked above those to the advice."""
    return rows if question is None else (*question.rows, *rows)


def _expected(order: Order, advice: Advice, question: OpenQuestion | None) -> Press | None:
    """What may be told in words: what is asked, or whether the number tracks (B3)."""
    if question is not None:
        return question.expects
    if advice.situation is Situation.CLAIM_NOT_YET:
        return Press(Action.PAGE_LATER, order.number, order.revision)
    if advice.verdict is not Verdict.LOOK:
        return None
    return Press(Action.TRACK_STATE, order.number, order.revision)


def _progress(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """How much of the protection has passed; empty if it is not running."""
    end = order.end_in_force(policy)
    if order.shipped_on is None or end is None or not order.is_awaited:
        return Html()
    length, day = (end - order.shipped_on).days, days_since_shipment(order, today)
    if length < 1 or day > length:
        return Html()
    filled = min(_CELLS, round(_CELLS * day / length))
    bar = "▰" * filled + "▱" * (_CELLS - filled)
    return texts("status-bar", bar=bar, day=day, length=length)
