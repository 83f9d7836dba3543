"""The advice in words: the same for `/status` and for every nudge."""

from datetime import date

from advisor.advice import Advice, Situation, Verdict, advise
from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.timeline import timeline
from advisor.wording.buttons import answers
from advisor.wording.letters import asked_button, copy_button, letter_html, write_letter
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.open_questions import OpenQuestion, open_question
from advisor.wording.promises import promise_rows, promises_text
from advisor.wording.texts import Html, Texts, Value, join_paragraphs, message_id
from advisor.wording.tracking import tracker_text
from advisor.wording.values import advice_values, days_since_shipment

#: Nudges about a promise, which its button answers first.
_OF_PROMISES = frozenset(
    {
        CheckpointKind.COUPON_DUE,
        CheckpointKind.FREE_RETURN_SOON,
        CheckpointKind.FREE_RETURN_LAST,
    }
)

#: How many future dates are listed, and how many cells the progress bar has.
_AHEAD = 5
_CELLS = 12


def status_message(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """The verdict, the deadline, why, what happens otherwise, and the dates ahead."""
    advice = advise(order, today, policy)
    values = advice_values(texts, order, advice, today, policy)
    parts = [
        texts.fill("status-heading", values),
        tracker_text(texts, order),
        _verdict(texts, advice, values),
        _do(texts, advice, values),
        "" if (question := open_question(texts, order, today, policy)) is None else question.html,
        if_untracked(texts, advice),
        why(texts, advice.reasons, values),
        _otherwise(texts, advice, values),
        _progress(texts, order, today, policy),
        promises_text(texts, order),
        _ahead(texts, order, today, policy),
    ]
    buttons = _asking_first(question, answers(texts, order, advice, today))
    buttons = (*buttons, *promise_rows(texts, order, today, policy))
    return Message(join_paragraphs(parts), buttons, expects=_expected(order, advice, question))


def _asking_first(
    question: OpenQuestion | None, rows: tuple[tuple[Button, ...], ...]
) -> tuple[tuple[Button, ...], ...]:
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


def nudge_message(
    texts: Texts,
    order: Order,
    checkpoint: Checkpoint,
    today: date,
    policy: Policy,
    *,
    late_since: date | None = None,
) -> Message:
    """What a checkpoint says when it fires: its occasion, today's advice, the letter.

    `late_since` is the local date on which it should have been sent, if that was missed.
    """
    advice = advise(order, today, policy)
    values = advice_values(texts, order, advice, today, policy)
    heading = f"{texts.fill('nudge-heading', values)}\n{_occasion(texts, checkpoint, values)}"
    parts = [
        heading,
        texts("nudge-late", date=late_since) if late_since else "",
        tracker_text(texts, order),
        _verdict(texts, advice, values),
        _do(texts, advice, values),
        "" if (question := open_question(texts, order, today, policy)) is None else question.html,
        if_untracked(texts, advice),
        why(texts, advice.reasons, values),
        _otherwise(texts, advice, values),
    ]
    enclosed = advice.letter is not None
    buttons = answers(texts, order, advice, today, with_letter=enclosed)
    buttons = _asking_first(question, buttons)
    due = promise_rows(texts, order, today, policy)
    buttons = (*due, *buttons) if checkpoint.kind in _OF_PROMISES else (*buttons, *due)
    if advice.letter is not None:
        letter = write_letter(advice.letter, order, today, policy)
        parts.append(letter_html(texts, advice.letter, order, letter))
        if advice.letter is LetterKind.EXTENSION_REQUEST:
            buttons = _with_first(buttons, asked_button(texts, order, policy))
        buttons = _with_first(buttons, copy_button(texts, letter))
    expects = None if question is None else question.expects
    return Message(join_paragraphs(parts), buttons, expects=expects)


def _with_first(
    rows: tuple[tuple[Button, ...], ...], first: Button | None
) -> tuple[tuple[Button, ...], ...]:
    return rows if first is None else ((first,), *rows)


def _occasion(texts: Texts, checkpoint: Checkpoint, values: dict[str, Value]) -> Html:
    return texts.fill(f"checkpoint-{checkpoint.kind}.nudge", values)


def verdict_sign(texts: Texts, advice: Advice) -> Html:
    """The sign of a verdict, such as 🔴."""
    return texts(message_id("verdict", advice.verdict))


def verdict_line(
    texts: Texts, advice: Advice, values: dict[str, Value], *, quietly: bool = False
) -> Html:
    """The sign and the headline of an advice; `quietly` as one of many."""
    sign = verdict_sign(texts, advice)
    headline = texts.fill(message_id("situation", advice.situation), values)
    return texts(
        "orders-line-verdict" if quietly else "status-verdict", sign=sign, headline=headline
    )


def _verdict(texts: Texts, advice: Advice, values: dict[str, Value]) -> Html:
    """The headline and, below it, the deadline that runs."""
    line = verdict_line(texts, advice, values)
    if advice.deadline is None:
        return line
    deadline = texts.fill(f"deadline-{advice.deadline.kind}", values)
    return Html(f"{line}\n{deadline}")


def _do(texts: Texts, advice: Advice, values: dict[str, Value]) -> Html:
    return texts.fill(message_id("situation", advice.situation, "do"), values)


def if_untracked(texts: Texts, advice: Advice) -> Html:
    """C1: what to check before a dispute for which there is no time to ask first."""
    return texts("dispute-if-untracked") if advice.unsure else Html()


def why(texts: Texts, reasons: tuple[RuleId, ...], values: dict[str, Value]) -> Html:
    """The rules behind an advice, a line each; empty where there are none."""
    if not reasons:
        return Html()
    lines = [texts("bullet", text=texts.fill(f"reason-{rule}", values)) for rule in reasons]
    return Html("\n".join([texts("status-why"), *lines]))


def _otherwise(texts: Texts, advice: Advice, values: dict[str, Value]) -> Html:
    otherwise = texts.fill(message_id("situation", advice.situation, "otherwise"), values)
    return texts("status-otherwise", otherwise=otherwise)


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


def _ahead(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    coming = [point for point in timeline(order, policy) if point.on > today][:_AHEAD]
    if not coming:
        return Html()
    lines = [
        texts("status-ahead-line", date=point.on, what=texts.plain(f"checkpoint-{point.kind}"))
        for point in coming
    ]
    return Html("\n".join([texts("status-ahead"), *lines]))
