"""The advice in words: the same for `/status` and for every nudge.

Read at one glance: a line that names the order, the step, its last safe day, and how in a few
words. Everything else is folded away below.
"""

from datetime import date

from advisor.advice import Advice, Situation, Verdict, advise
from advisor.checkpoints import Checkpoint, CheckpointKind, Subject
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.promises import PromiseKind
from advisor.sightings import LastLook
from advisor.timeline import timeline
from advisor.wording.advice_buttons import answers
from advisor.wording.asking import OpenQuestion
from advisor.wording.coming import what_comes
from advisor.wording.layout import fitting, lines_of
from advisor.wording.letters import copy_button, letter_block, with_asked, write_letter
from advisor.wording.links import with_pages
from advisor.wording.message import Action, Button, Message, Press, Rows
from advisor.wording.open_questions import open_question
from advisor.wording.promises import promise_rows, promises_text
from advisor.wording.status.glance import glance_at
from advisor.wording.texts import Html, Texts, Value
from advisor.wording.unfolding import fold, with_besides
from advisor.wording.values import advice_values, days_since_shipment

#: How many future dates are listed, and how many cells the progress bar has.
_AHEAD = 5
_CELLS = 12


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
    if news is None:  # of a new order all is asked
        question = _pressing(question, advice)
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
    question = None if besides else _pressing(open_question(texts, order, today, policy), advice)
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
        buttons = _below_a_letter(texts, order, advice.letter, written, buttons, policy)
    expects = None if question is None else question.expects
    html = glance.html(texts, between=letter)
    if besides:  # what the advice says of the parcel comes second
        html = lines_of((_of_promise(texts, order, occasion), html))
    folded_at = fold(texts, order)
    return Message(html, with_besides(texts, order, buttons), fold=folded_at, expects=expects)


def _below_a_letter(
    texts: Texts, order: Order, kind: LetterKind, written: str, rows: Rows, policy: Policy
) -> Rows:
    """The buttons below a letter: first of all to copy it, where it is short enough for that."""
    if kind is LetterKind.EXTENSION_REQUEST:
        rows = with_asked(texts, order, rows, policy)
    copied = copy_button(texts, written)
    return rows if copied is None else ((copied,), *rows)


def _occasion(texts: Texts, order: Order, checkpoint: Checkpoint, values: dict[str, Value]) -> Html:
    """What day it is; of another shop it is not known that the order closes on it (J5)."""
    if checkpoint.kind is CheckpointKind.PROTECTION_ENDED and not order.has_figures:
        return texts("shop-ru-ended")
    return texts.fill(f"checkpoint-{checkpoint.kind}.nudge", values)


def _pressing(question: OpenQuestion | None, advice: Advice) -> OpenQuestion | None:
    """What is asked, unless how a step is done matters more: on which site it was bought (J5)."""
    expects = None if question is None else question.expects
    of_the_site = expects is not None and expects.action is Action.SHOP_IS
    return None if of_the_site and advice.is_due else question


def _of_promise(texts: Texts, order: Order, occasion: Html) -> Html:
    """What a promise makes possible today, on one line where the name can be cut for that."""
    title = fitting(order.title, f"🎁 : {occasion}")
    return texts("promise-nudge", title=title, text=occasion)


def dates_ahead(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """The next dates on which something is to be done or said, a line each; empty without any."""
    coming = [point for point in timeline(order, policy) if point.on > today][:_AHEAD]
    if not coming:
        return Html()
    lines = [
        texts("status-ahead-line", date=point.on, what=what_comes(texts, order, point, policy))
        for point in coming
    ]
    return Html("\n".join([texts("status-ahead"), *lines]))


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
