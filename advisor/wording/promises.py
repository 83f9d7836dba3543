"""What else the page promises, as a list, and the buttons that say that it was made use of."""

from collections.abc import Sequence
from datetime import date

from advisor.order import Order
from advisor.policy import Policy
from advisor.promise_days import due_promises, promised_until
from advisor.promises import Canceller, Promise, PromiseKind
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts


def promises_text(texts: Texts, order: Order) -> Html:
    """The promises of an order's page, a line each; empty if it makes none."""
    if not order.promises or order.cancelled_on is not None:
        return Html()
    used = order.promises_used
    lines = [
        promise_line(texts, one, promised_until(order, one), used=one.kind in used)
        for one in order.promises
    ]
    return _listed(texts, lines)


def promised_lines(texts: Texts, promises: Sequence[Promise]) -> Html:
    """The promises of a page that was read and not saved yet."""
    if not promises:
        return Html()
    return _listed(texts, [promise_line(texts, one, one.until) for one in promises])


def promise_line(texts: Texts, promise: Promise, until: date | None, *, used: bool = False) -> Html:
    """One promise with its date, or with its days where the date is not known."""
    if used and promise.kind is PromiseKind.LATE_COUPON:
        return texts("promise-late_coupon-used")
    return texts(
        f"promise-{promise.kind}",
        date=until or "none",
        amount=promise.amount or "none",
        days=promise.days or 0,
        counts=promise.counts_from or "none",
    )


def _listed(texts: Texts, lines: Sequence[Html]) -> Html:
    bullets = [texts("bullet", text=line) for line in lines]
    return Html("\n".join([texts("promises-heading"), *bullets]))


def promise_rows(
    texts: Texts, order: Order, today: date, policy: Policy
) -> tuple[tuple[Button, ...], ...]:
    """A button for each promise that can be made use of today."""
    return tuple(
        (
            Button(
                texts.plain(f"button-used-{kind}"),
                press=Press(Action.PROMISE_USED, order.number, order.revision, kind.value),
            ),
        )
        for kind in due_promises(order, today, policy)
    )


def cancelled_question(texts: Texts, order: Order) -> Message:
    """I8: who cancelled it?"""
    row = tuple(
        Button(
            texts.plain(f"button-cancelled-{who}"),
            press=Press(Action.CANCELLED, order.number, order.revision, who.value),
        )
        for who in Canceller
    )
    return Message(texts("cancelled-question", title=order.title), (row,))
