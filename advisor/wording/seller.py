"""What the seller asks for: no, why not, what it would cost, and how to say so politely."""

from collections.abc import Sequence
from datetime import date, timedelta

from advisor.advice import Advice, DeadlineKind, Verdict, advise
from advisor.order import Order
from advisor.policy import Policy
from advisor.seller import (
    GENERAL_RULES,
    SellerRequest,
    UnsentAnswer,
    is_true_reason,
    possible_requests,
    rules_against,
    unsent_answer,
)
from advisor.wording.buttons import order_button
from advisor.wording.layout import name_label
from advisor.wording.letters import copy_button, seller_letter, waiting_costs
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.status.lines import verdict_line, why
from advisor.wording.texts import FALLBACK, Html, Texts, Value, join_paragraphs, texts_for
from advisor.wording.values import advice_values


def seller_question(texts: Texts, order: Order) -> Message:
    """What does the seller ask for? What one may ask as buttons; a message may be pasted too."""
    rows = tuple((_request_button(texts, order, request),) for request in possible_requests(order))
    back = (order_button(texts, Action.STATUS, order),)
    return Message(texts("seller-question", title=order.title), (*rows, back))


def which_seller_question(
    texts: Texts, orders: Sequence[Order], requests: Sequence[SellerRequest]
) -> Message:
    """Of which order does the seller speak? Each button answers the requests."""
    argument = ",".join(requests)
    rows = tuple(
        (
            Button(
                name_label(order),
                press=Press(Action.SELLER_REQUEST, order.number, order.revision, argument),
            ),
        )
        for order in orders
    )
    return Message(texts("seller-which-order"), rows)


def seller_message(
    texts: Texts, order: Order, request: SellerRequest, today: date, policy: Policy
) -> Message:
    """No, and why: rule by rule; what it would cost; the polite letter; how the order stands."""
    advice = advise(order, today, policy)
    values = _values(texts, order, advice, today, policy)
    true = is_true_reason(request, order)
    unsent = unsent_answer(request, order)
    letter = seller_letter(request, order, today, policy)
    parts = [
        *_answered(texts, order, request, values, true=true, unsent=unsent),
        texts("seller-letter", letter=letter),
        Html(verdict_line(texts, advice, values)),
    ]
    copy = copy_button(texts, letter)
    rows: list[tuple[Button, ...]] = [] if copy is None else [(copy,)]
    more = order_button(texts, Action.SELLER_ASKS, order)
    rows.append((Button(texts.plain("button-seller-wants-more"), press=more.press),))
    going_on = Action.STATUS if order.has_open_dispute else Action.DISPUTE
    if order.shipped_on is None:
        going_on = Action.CANCELLED
    last = dict.fromkeys((going_on, Action.STATUS))
    rows.append(tuple(order_button(texts, action, order) for action in last))
    return Message(join_paragraphs(parts), tuple(rows))


def _answered(  # what is asked of what, and what holds of it
    texts: Texts,
    order: Order,
    request: SellerRequest,
    values: dict[str, Value],
    *,
    true: bool,
    unsent: UnsentAnswer | None,
) -> list[Html]:
    if unsent is not None:
        return _not_sent_yet(texts, order, request, unsent, values)
    if true:
        return _no_more_than_true(texts, order, values)
    return _turned_down(texts, order, request, values)


def _not_sent_yet(  # what is asked of what, what that comes to, and the values of the texts
    texts: Texts,
    order: Order,
    request: SellerRequest,
    unsent: UnsentAnswer,
    values: dict[str, Value],
) -> list[Html]:
    """A7, A9, I7: what a request comes to while nothing was sent."""
    name = f"seller-unsent-{unsent}"
    return [
        texts("unsent-answer", title=order.title, number=order.number, headline=texts(name)),
        texts(f"{name}.do"),
        why(texts, rules_against(request, order), values),
    ]


def _turned_down(
    texts: Texts, order: Order, request: SellerRequest, values: dict[str, Value]
) -> list[Html]:
    """No; why not, rule by rule; what it would cost."""
    name = f"seller-{request.replace('_', '-')}"
    headline, cost = texts.fill(name, values), texts.fill(f"{name}.cost", values)
    return [
        texts("seller-answer", title=order.title, number=order.number, headline=headline),
        why(texts, rules_against(request, order), values),
        texts("seller-cost", cost=cost),
    ]


def _no_more_than_true(texts: Texts, order: Order, values: dict[str, Value]) -> list[Html]:
    """H2: nothing has come, as the seller says; only the promise that goes with it is worthless."""
    headline = texts.fill("seller-true-reason", values)
    return [
        texts("seller-answer", title=order.title, number=order.number, headline=headline),
        texts.fill("seller-true-reason.do", values),
    ]


def general_message(texts: Texts, request: SellerRequest, policy: Policy) -> Message:
    """The same for a seller of whose order nothing is known."""
    name = f"seller-{request.replace('_', '-')}"
    values: dict[str, Value] = {
        **policy.figures, "dispute": "no", "again": "none", "end": "none", "claim": "none",
        "here": "no",
    }  # fmt: skip
    letter = texts_for(FALLBACK).plain(f"letter-seller-{request}", **values)
    reasons = GENERAL_RULES[request]
    parts = [
        Html(f"🛑 <b>{texts.fill(name, values)}</b>"),
        why(texts, reasons, values),
        texts("seller-cost", cost=texts.fill(f"{name}.cost", values)),
        texts("seller-letter", letter=letter),
    ]
    copy = copy_button(texts, letter)
    return Message(join_paragraphs(parts), () if copy is None else ((copy,),))


def request_label(texts: Texts, request: SellerRequest) -> str:
    """What a seller asks for, on a button: it ends the question, it is not what the press does."""
    wanted = texts.plain(f"seller-{request.replace('_', '-')}.button")
    return f"…{wanted}"


def _values(
    texts: Texts, order: Order, advice: Advice, today: date, policy: Policy
) -> dict[str, Value]:
    values: dict[str, Value] = {
        **advice_values(texts, order, advice, today, policy),
        "dispute": _waiting(order, advice, today, policy),
        "ready": _readiness(advice),
    }
    runs = advice.deadline is not None and advice.deadline.kind is DeadlineKind.PROTECTION
    end, shuts = order.end_in_force(policy), order.window_end(policy)
    again = shuts if shuts is not None and today < shuts else None
    values["again"] = "none" if again is None else again - timedelta(days=1)
    values["end"] = end if runs and end is not None else "none"
    values["last_safe"] = values["last_safe"] or "none"
    return values


def _waiting(order: Order, advice: Advice, today: date, policy: Policy) -> str:
    """What waiting costs days of, as `waiting_costs` says, or that such days are `over`."""
    costs = waiting_costs(order, today, policy)
    return "over" if costs != "yes" and advice.verdict is Verdict.COMPLAIN else costs


def _readiness(advice: Advice) -> str:
    """Whether a dispute can be opened with the true reason: `yes`, `no` for not yet, or `over`."""
    if advice.verdict is Verdict.COMPLAIN:
        return "over"
    return "yes" if advice.verdict is Verdict.DISPUTE else "no"


def _request_button(texts: Texts, order: Order, request: SellerRequest) -> Button:
    press = Press(Action.SELLER_REQUEST, order.number, order.revision, request.value)
    return Button(request_label(texts, request), press=press)
