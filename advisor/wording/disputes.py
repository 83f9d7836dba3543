"""The dispute in words: can I, should I, on what grounds, with what evidence, and what to write."""

from dataclasses import replace
from datetime import date, timedelta

from advisor.account import AccountHealth
from advisor.advice import (
    Advice,
    DeadlineKind,
    Situation,
    Verdict,
    advise,
    dispute_letter,
    dispute_reason,
    may_dispute,
)
from advisor.claims import parts_of, share_missing
from advisor.disputes import GOODS_REASONS, DisputeReason, Solution
from advisor.errors import DomainError
from advisor.order import Order
from advisor.parcel import DELIVERED, GONE_ELSEWHERE, ParcelState
from advisor.policy import Policy
from advisor.sightings import LastLook
from advisor.wording.buttons import order_button
from advisor.wording.claim_buttons import claim_rows, example_sum
from advisor.wording.layout import label
from advisor.wording.letters import copy_button, write_letter
from advisor.wording.message import Action, Button, Message, Press, Rows, Style
from advisor.wording.status import status_message
from advisor.wording.status.lines import if_untracked
from advisor.wording.texts import Html, Texts, Value, join_paragraphs
from advisor.wording.tracking import evidence_text
from advisor.wording.unfolding import fold
from advisor.wording.values import advice_values, proof_of, quoted_reason

#: Reasons for which one photo is not enough: it must show how it was packed, or how it works.
_FILMED = frozenset({DisputeReason.DAMAGED, DisputeReason.NOT_WORKING, DisputeReason.EMPTY_PACKAGE})


def dispute_message(
    texts: Texts,
    order: Order,
    today: date,
    policy: Policy,
    health: AccountHealth,
    reason: DisputeReason | None = None,
    *,
    look: LastLook | None = None,
) -> Message:
    """Can I open a dispute today, should I, for which reason, with what evidence and words?

    For an open dispute: its state. For goods that arrived `reason` says what is wrong; without it
    that is asked first. `look` is the last one of a tracking service at its parcel.
    """
    if order.dispute_settles or not may_dispute(order, today, policy):
        return _not_now(texts, order, today, policy)
    if order.parcel is ParcelState.AT_POST_OFFICE and not order.is_received:
        return _to_collect(texts, order, today, policy)
    reason = reason or order.problem
    if order.is_received and reason is None:
        return goods_reason_question(texts, order)
    return _preparation(texts, order, today, policy, health, reason, look)


def _not_now(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """There is a dispute already, open or ended, or it is too late for one: the status says so.

    Or A7.
    """
    status = status_message(texts, order, today, policy)
    first = order.first_dispute_day(policy)
    if order.shipped_on is None and not order.is_closed:
        unsent = texts("dispute-not-shipped", title=order.title)
        return replace(status, html=join_paragraphs([unsent, status.html]))
    if order.is_closed or order.dispute_settles or first is None or today >= first:
        return status
    early = texts("dispute-not-before", title=order.title, date=first)
    return replace(status, html=join_paragraphs([early, status.html]))


def _to_collect(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """E1: what waits at the post office is collected, not disputed."""
    status = status_message(texts, order, today, policy)
    said = texts("dispute-at-post-office", title=order.title)
    return replace(status, html=join_paragraphs([said, status.html]))


def _preparation(  # of what, when, for whom, and what it quotes
    texts: Texts,
    order: Order,
    today: date,
    policy: Policy,
    health: AccountHealth,
    named: DisputeReason | None,
    look: LastLook | None,
) -> Message:
    advice = advise(order, today, policy)
    reason = named or dispute_reason(order, today, policy)
    values = _values(texts, order, advice, today, policy, reason)
    letter = write_letter(dispute_letter(reason), order, today, policy, reason, look=look)
    parts = [
        texts.fill("dispute-heading", values),
        _should(texts, order, advice, values, policy),
        _guarantee(texts, order, values),
        if_untracked(texts, advice) if reason is advice.dispute_reason else Html(),
        texts.fill("dispute-reason-line", values),
        _never(texts, order, reason),
        texts.fill(f"dispute-evidence-{_evidence(order, reason)}", values),
        _sum(texts, order),
        _claim(texts, order, reason, policy),
        _pieces(texts, order, reason),
        _rest(texts, reason, values, today),
        texts.fill("dispute-conduct", values),
        _warning(texts, health, policy),
        texts("dispute-words", letter=letter),
        evidence_text(texts, order, look),
    ]
    copy = copy_button(texts, letter)
    rows = _answers(texts, order, advice, reason, policy)
    expects = None
    if reason is DisputeReason.MISSING_PIECES and order.pieces_came is None:
        expects = Press(Action.PROBLEM, order.number, order.revision)
    return Message(
        join_paragraphs(parts),
        rows if copy is None else ((copy,), *rows),
        fold=fold(texts, order, reason.value),
        expects=expects,
    )


def _answers(
    texts: Texts, order: Order, advice: Advice, reason: DisputeReason, policy: Policy
) -> Rows:
    """The buttons below the preparation of a dispute: first of all that it was opened."""

    def row(*actions: Action) -> tuple[Button, ...]:
        return tuple(order_button(texts, action, order) for action in actions)

    opened = Press(Action.DISPUTED, order.number, order.revision, reason.value)
    looking = (Action.TRACK,) if advice.verdict is Verdict.LOOK else ()
    choosing = (Action.PROBLEM,) if order.is_received else ()
    return (
        (Button(texts.plain("button-disputed"), press=opened),),
        *claim_rows(texts, order, reason, policy),
        row(Action.REFUSED),
        row(Action.SELLER_ASKS),
        row(*looking, *choosing, Action.STATUS),
        row(Action.LAW),
    )


def _guarantee(texts: Texts, order: Order, values: dict[str, Value]) -> Html:
    """A6: a passed guarantee is a ground of its own, where the parcel is not there."""
    if values["guarantee"] == "none" or order.is_received or order.parcel in GONE_ELSEWHERE:
        return Html()
    return texts.fill("dispute-guarantee", values)


def _pieces(texts: Texts, order: Order, reason: DisputeReason) -> Html:
    """F2: how many of how many pieces came, where that is what is wrong."""
    if reason is not DisputeReason.MISSING_PIECES or order.pieces_came is not None:
        return Html()
    return texts("dispute-pieces")


def _rest(texts: Texts, reason: DisputeReason, values: dict[str, Value], today: date) -> Html:
    """E4: what is missing may be in a second parcel: how to find it, and until when to wait."""
    last_safe = values["last_safe"]
    if reason is not DisputeReason.MISSING_PIECES or not isinstance(last_safe, date):
        return Html()
    return texts("dispute-rest", last_safe=last_safe) if today < last_safe else Html()


def _claim(texts: Texts, order: Order, reason: DisputeReason, policy: Policy) -> Html:
    """F5: what will be claimed, once something was wished; otherwise how to wish for less."""
    if order.wished is not None:
        solution = order.wished_solution or Solution.REFUND
        return texts("dispute-claim", sum=order.wished, solution=solution)
    share = share_missing(order, reason)
    if share is not None:
        missing = (order.pieces_paid or 0) - (order.pieces_came or 0)
        return texts("dispute-share", sum=share, missing=missing, paid=order.pieces_paid or 0)
    if not parts_of(order.price, reason, policy):
        return Html()
    return texts("dispute-parts", number=order.number, part=example_sum(order, reason, policy))


def terms_question(texts: Texts, order: Order, policy: Policy) -> Message:
    """G3: what shall be claimed in an open dispute? Raises `DomainError` if there is none."""
    dispute = order.dispute
    if dispute is None or not dispute.is_open:
        raise DomainError("error-no-dispute", number=order.number)
    question = texts(
        "terms-question",
        title=order.title,
        number=order.number,
        sum=dispute.claimed or "none",
        solution=dispute.solution,
        part=example_sum(order, dispute.reason, policy),
    )
    rows = claim_rows(texts, order, dispute.reason, policy, agreeing=True)
    return Message(question, (*rows, (order_button(texts, Action.STATUS, order),)))


def offer_question(texts: Texts, order: Order, policy: Policy) -> Message:
    """G6: how much does the seller offer? Asked once more after an answer that is not a sum."""
    reason = DisputeReason.IN_TRANSIT if order.dispute is None else order.dispute.reason
    question = texts("typed-offer-unclear", example=example_sum(order, reason, policy))
    return Message(question, expects=Press(Action.SELLER_OFFERED, order.number))


def park_question(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """G2: until when will the mediators wait for the parcel?"""
    usual = {policy.mediator_wait, policy.extension_shortest, policy.extension_longest}
    days = [today + timedelta(days) for days in sorted(usual) if days]
    rows = [
        (
            Button(
                texts.date(day),
                press=Press(Action.PARK_UNTIL, order.number, order.revision, str(day)),
            ),
        )
        for day in days
    ]
    example = texts.typed_date(today + timedelta(policy.mediator_wait or 1))
    question = texts("park-question", title=order.title, number=order.number, example=example)
    return Message(question, (*rows, (order_button(texts, Action.STATUS, order),)))


def _values(
    texts: Texts,
    order: Order,
    advice: Advice,
    today: date,
    policy: Policy,
    reason: DisputeReason,
) -> dict[str, Value]:
    values = advice_values(texts, order, advice, today, policy)
    values["reason"] = quoted_reason(texts, reason)
    return values


def _should(
    texts: Texts, order: Order, advice: Advice, values: dict[str, Value], policy: Policy
) -> Html:
    """Whether to open it now, and what mediators would do (C4, D1-D4)."""
    if order.is_received:
        return texts.fill("dispute-should-goods", values)
    if advice.verdict is Verdict.LOOK:
        return texts.fill("dispute-should-look", values)
    if advice.situation is Situation.DISPUTE_OR_EXTEND or _may_choose(order, values):
        return texts.fill("dispute-should-choice", values)
    if advice.verdict is not Verdict.DISPUTE:
        return texts.fill("dispute-should-wait", values)
    yes = texts.fill("dispute-should-now", values)
    runs = advice.deadline is not None and advice.deadline.kind is DeadlineKind.PROTECTION
    if order.is_approaching and runs:
        moving = "dispute-moving-refused" if policy.moving_dispute_refused else "dispute-moving"
        return Html(f"{yes} {texts.fill(moving, values)}")
    return yes


def _may_choose(order: Order, values: dict[str, Value]) -> bool:
    """D1, C3: near the end, what does not move may be disputed by whoever waited enough."""
    near = values["phase"] == "near" and values["act_by"] is not None
    return near and order.stands_still and not order.is_received


def _never(texts: Texts, order: Order, reason: DisputeReason) -> Html:
    """The reason not to give, where somebody may be tempted (C1, E3, E4, F4, H2)."""
    if order.parcel in DELIVERED:
        return texts("dispute-never-in-transit")
    if reason is DisputeReason.MISSING_PIECES:
        return texts("dispute-never-on-its-way")
    if reason is DisputeReason.NOT_WORKING:
        return texts("dispute-never-damaged")
    if reason in GOODS_REASONS:
        return texts("dispute-never-not-received")
    if order.ever_tracked:
        return texts("dispute-never-untracked")
    return Html()


def _evidence(order: Order, reason: DisputeReason) -> str:
    """Which evidence goes with a reason (B3, F3, F4)."""
    if reason in _FILMED:
        return "filmed"
    return "goods" if reason in GOODS_REASONS else proof_of(order)


def _sum(texts: Texts, order: Order) -> Html:
    """F5: which solution, which sum."""
    if order.price is None:
        return texts("dispute-sum-unknown")
    part = "dispute-sum-goods" if order.is_received else "dispute-sum"
    return texts(part, price=order.price)


def _warning(texts: Texts, health: AccountHealth, policy: Policy) -> Html:
    """H1: one dispute too many."""
    if not health.would_cross(policy):
        return Html()
    return texts(
        "dispute-share-warning",
        disputes=health.disputes,
        orders=health.orders,
        dispute_share_percent=policy.dispute_share_percent,
    )


def goods_reason_question(texts: Texts, order: Order) -> Message:
    """What is wrong with the goods? The reasons of F2."""
    rows = tuple(
        (
            Button(
                _capitalised(label(texts, f"dispute-reason-{reason}")),
                press=Press(Action.DISPUTE, order.number, order.revision, reason.value),
            ),
        )
        for reason in GOODS_REASONS
    )
    back = (order_button(texts, Action.STATUS, order),)
    return Message(texts("goods-reason-question", title=order.title), (*rows, back))


def broken_question(texts: Texts, order: Order) -> Message:
    """What is "broken" with the goods: damaged on the way, or not working (F2, F4)?"""
    reasons = (DisputeReason.DAMAGED, DisputeReason.NOT_WORKING)
    return Message(texts("broken-question", title=order.title), (_reasons(texts, order, reasons),))


def _reasons(texts: Texts, order: Order, reasons: tuple[DisputeReason, ...]) -> tuple[Button, ...]:
    """Buttons for what is wrong: the reason of a dispute that had none yet, or of one to come."""
    untold = order.dispute is not None and order.dispute.is_open and order.dispute.reason is None
    action = Action.REASON_WAS if untold else Action.DISPUTE
    return tuple(
        Button(
            _capitalised(label(texts, f"dispute-reason-{reason}")),
            press=Press(action, order.number, order.revision, reason.value),
        )
        for reason in reasons
    )


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def cancel_question(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """G3: cancelling gets a warning with the last date for a new dispute."""
    shuts = order.window_end(policy)
    if order.came_in_dispute:
        return _cancel_what_came(texts, order, shuts if shuts and today < shuts else None)
    press = Press(Action.CANCEL_DISPUTE_CONFIRMED, order.number, order.revision)
    anyway = texts.plain("button-cancel-dispute-anyway")
    yes = Button(anyway, press=press, style=Style.DANGER)
    rows = ((yes, order_button(texts, Action.STATUS, order)),)
    if shuts is None or today >= shuts:
        return Message(texts("cancel-dispute-final", title=order.title), rows)
    advice = texts(
        "cancel-dispute-warning", title=order.title, date=shuts, last=shuts - timedelta(days=1)
    )
    return Message(advice, rows)


def _cancel_what_came(texts: Texts, order: Order, shuts: date | None) -> Message:
    """H2: the parcel is here; cancelling is right, and no warning discourages it."""
    press = Press(Action.CANCEL_DISPUTE_CONFIRMED, order.number, order.revision)
    yes = Button(texts.plain("button-cancel-dispute-anyway"), press=press)
    last = "none" if shuts is None else shuts - timedelta(days=1)
    question = texts("cancel-dispute-came", title=order.title, date=last)
    return Message(question, ((yes, order_button(texts, Action.STATUS, order)),))
