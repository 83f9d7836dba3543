"""An advice in single lines: which order, the step, its last safe day, and the rules behind it."""

from collections.abc import Mapping
from datetime import date

from advisor.advice import Advice, DeadlineKind, Situation, Verdict
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.wording.layout import fitting
from advisor.wording.texts import Html, Texts, Value, message_id
from advisor.wording.values import days_since_shipment

#: Steps that are the very thing for which the days run out: two dates of one and the same.
_WHAT_RUNS_OUT = frozenset({Verdict.DISPUTE, Verdict.SEND_BACK})

#: What is looked for in the order, not in its tracking.
_ON_THE_PAGE = frozenset({Situation.END_UNKNOWN, Situation.CLAIM_NOT_YET, Situation.SHIP_LATE})

#: What has a last day that only the page can name: no source has a figure (G4, J5).
_UNDATED: Mapping[Situation, str] = {
    Situation.DISPUTE_DECIDED: "deadline-decision",
    Situation.DECIDED_NOTHING: "deadline-decision",
    Situation.DECIDED_IN_FULL: "deadline-decision",
    Situation.WINDOW_UNKNOWN: "deadline-unknown",
}


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
    number = texts.plain("number", number=order.number)
    beside = f"{sign}  · {number} · {when}" if when else f"{sign}  · {number}"
    title = fitting(order.title, beside)
    line = f"{sign} {texts('status-heading', title=title, number=order.number)}"
    return Html(f"{line} · {when}" if when else line)


def named(texts: Texts, order: Order) -> Html:
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
    if advice.situation in _UNDATED or advice.verdict is Verdict.FOLLOW_DISPUTE:
        return _of_dispute(texts, advice, values)
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


def _of_dispute(texts: Texts, advice: Advice, values: dict[str, Value]) -> Html:
    """G1, G6: the days of a running dispute, or that no last day is known (G4, J5).

    One that the buyer told goes before those that are counted.
    """
    if advice.deadline is not None and advice.deadline.kind is DeadlineKind.ANSWER:
        ends = "today" if values["left"] == 0 else "ahead"
        return texts.fill("deadline-answer", values | {"ends_in": ends})
    if advice.situation in _UNDATED:
        return texts(_UNDATED[advice.situation])
    return texts.fill("deadline-dispute", values) if values["decided_by"] != "none" else Html()


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
