"""The questions of the dialogues: registering, tracking, extending, closing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from advisor.advice import Deadline, DeadlineKind
from advisor.dialogues.registration import (
    REQUIRED,
    SKIP,
    Field,
    Step,
    back_from,
    end_of_last_window,
    not_shipped_yet,
    over_is_right,
    suggestions,
)
from advisor.errors import DomainError
from advisor.intake import Problem
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.wording.buttons import order_button, plain_button
from advisor.wording.layout import across, columns_of, label
from advisor.wording.letters import extension_choices, suggested_extension, usual_extension
from advisor.wording.message import Action, Button, Message, Press, Style
from advisor.wording.texts import Html, Texts, join_paragraphs, message_id

#: The button argument for a parcel that the buyer has.
DELIVERED = "delivered"

#: The button argument for a parcel that is not where it was to be collected.
NOT_THERE = "not_there"

#: How a question is left open, where that says more than that it is skipped.
_SKIPPING = {Field.PAID_ON: "button-unsure", Field.PROTECTION: "button-end-unknown"}

#: Days beyond which a date says more than a number of days.
_LONG_AGO = 7

#: Beyond that a date without its year may be taken for one of another year.
_FAR_OFF = timedelta(days=183)

_STATES = (
    (ParcelState.NOT_FOUND, ParcelState.MOVING),
    (ParcelState.AT_EXPORT, ParcelState.NO_CHANGE),
    (ParcelState.CHINA_ONLY, ParcelState.LOST),
    (ParcelState.IN_COUNTRY, ParcelState.AT_POST_OFFICE),
    (ParcelState.AT_CUSTOMS,),
    (ParcelState.DELIVERED_ELSEWHERE, ParcelState.RETURNING),
)

#: What may have become of a parcel that is not where it was to be collected.
_NOT_THERE = (ParcelState.RETURNING, ParcelState.DELIVERED_ELSEWHERE, ParcelState.LOST)


def registration_question(
    texts: Texts,
    step: Step,
    today: date,
    policy: Policy,
    back: Button | None = None,
) -> Message:
    """What was wrong with the last answer, and the next question with its likely answers.

    `back` is the button that leaves the question without ending the dialogue.
    """
    draft = step.draft
    assert draft.asking is not None  # asked only while something is missing
    parts = [problem_text(texts, problem) for problem in step.problems]
    shuts = end_of_last_window(draft, today, policy)
    rows: list[tuple[Button, ...]] = []
    if shuts is not None:
        parts.append(texts("add-over-but-window", date=shuts - timedelta(days=1)))
        rows.append((_answer_button(texts.plain("button-over-is-right"), over_is_right()),))
    ahead = draft.asking is Field.PROTECTION
    example = today + timedelta(days=57 if ahead else -3)
    parts.append(texts(f"add-ask-{draft.asking}", example=texts.typed_date(example)))
    if draft.asking is Field.SHIPPED_ON and draft.order is None:
        label = texts.plain("button-not-shipped")
        rows.append((_answer_button(label, not_shipped_yet()),))
    rows += _suggestion_rows(texts, step, today, policy)
    last = [plain_button(texts, Action.CANCEL) if back is None else back]
    if draft.answered and back is None:
        last.insert(0, _answer_button(texts.plain("button-back"), back_from(draft.asking)))
    if draft.asking is Field.PROTECTION or (draft.asking not in REQUIRED and not draft.preview):
        label = texts.plain(_SKIPPING.get(draft.asking, "button-skip"))
        rows.append((_answer_button(label, f"{draft.asking}={SKIP}"),))
    return Message(join_paragraphs(parts), (*rows, tuple(last)))


def problem_text(texts: Texts, problem: Problem) -> Html:
    """What is unclear or impossible about something that was typed; dates with their years."""
    values = {
        name: texts.date(value, year=True) if isinstance(value, date) else value
        for name, value in problem.mapping().items()
    }
    return texts.fill(message_id("problem", problem.id), values)


def error_text(texts: Texts, error: DomainError, today: date) -> Html:
    """Why something is impossible; dates that are far from the local `today` have their years."""
    values = {
        name: texts.date(value, year=True)
        if isinstance(value, date) and abs(value - today) > _FAR_OFF
        else value
        for name, value in error.values.items()
    }
    return texts.fill(error.message_id, values)


def _suggestion_rows(
    texts: Texts, step: Step, today: date, policy: Policy
) -> tuple[tuple[Button, ...], ...]:
    draft = step.draft
    if draft.options:
        options = [
            _answer_button(_option_label(texts, draft.asking, option), f"{draft.asking}=#{index}")
            for index, option in enumerate(draft.options)
        ]
        return across(options, 1)
    buttons = [
        _answer_button(
            _suggestion_label(texts, draft.asking, text, today), f"{draft.asking}={text}"
        )
        for text in suggestions(draft, today, policy)
    ]
    return across(buttons, 2)


def _option_label(texts: Texts, field: Field | None, option: str) -> str:
    if field in (Field.SHIPPED_ON, Field.PAID_ON, Field.PROTECTION):
        try:
            return texts.date(date.fromisoformat(option), year=True)
        except ValueError:
            days = option.removesuffix(" days")
            return texts.plain("button-days", days=int(days)) if days.isdecimal() else option
    return option


def _suggestion_label(texts: Texts, field: Field | None, answer: str, today: date) -> str:
    if field in (Field.SHIPPED_ON, Field.PAID_ON):
        days = (today - date.fromisoformat(answer)).days
        if days > _LONG_AGO:
            return texts.date(date.fromisoformat(answer))
        names = {0: "button-today", 1: "button-yesterday"}
        return texts.plain(names.get(days, "button-days-ago"), days=days)
    return texts.plain("button-days", days=int(answer.partition(" ")[0]))


def _answer_button(label: str, argument: str) -> Button:
    return Button(label, press=Press(Action.DRAFT, argument=argument))


def tracking_question(texts: Texts, order: Order) -> Message:
    """What does the tracking say? All states of a parcel as buttons."""
    return Message(texts("track-question", title=order.title), tracking_rows(texts, order))


def tracking_rows(texts: Texts, order: Order) -> tuple[tuple[Button, ...], ...]:
    """The states of a parcel as buttons, and a way back."""

    def state(name: str) -> Button:
        press = Press(Action.TRACK_STATE, order.number, order.revision, name)
        return Button(label(texts, f"parcel-{name}"), press=press)

    rows = tuple(tuple(state(one.value) for one in row) for row in _STATES)
    back = order_button(texts, Action.STATUS, order)
    return (*rows, (state(DELIVERED), back))


def not_there_question(texts: Texts, order: Order) -> Message:
    """E1: it is not where it was to be collected; what has become of it?"""
    number = order.tracking_number or "none"
    presses = (
        Press(Action.TRACK_STATE, order.number, order.revision, one.value) for one in _NOT_THERE
    )
    rows = (*states_rows(texts, presses), (order_button(texts, Action.STATUS, order),))
    return Message(texts("not-there-question", title=order.title, number=number), rows)


def states_rows(texts: Texts, answers: Iterable[Press]) -> tuple[tuple[Button, ...], ...]:
    """Some of the states of a parcel, if a word may mean several."""
    names = ((state_said(one.argument)[0], one) for one in answers)
    return tuple((Button(label(texts, f"parcel-{name}"), press=one),) for name, one in names)


def state_argument(state: str, since: date | None) -> str:
    """The argument of a button for what is told, with the local day of it where that was told."""
    return state if since is None else f"{state}{_SINCE}{since}"


def state_said(argument: str) -> tuple[str, date | None]:
    """Takes `delivered@2026-10-07` apart. Raises `ValueError` for what is no day."""
    state, _, since = argument.partition(_SINCE)
    return state, date.fromisoformat(since) if since else None


_SINCE = "@"


def extension_question(texts: Texts, order: Order, policy: Policy) -> Message:
    """By how many days should the seller extend?"""
    shortest, longest = usual_extension(order, policy)
    moves = "yes" if longest < policy.extension_longest else "no"
    question = texts(
        "extend-question", title=order.title, shortest=shortest, longest=longest, moves=moves
    )
    choices = extension_choices(order, policy)
    return Message(question, _day_rows(texts, order, Action.EXTEND_DAYS, choices))


def extension_outcome_question(texts: Texts, order: Order) -> Message:
    """What came of the request?"""
    asked, other = order.extension_asked_days, order_button(texts, Action.EXTENDED, order)
    by = (
        ()
        if asked is None
        else (_days_button(texts, order, Action.EXTENDED_DAYS, asked, "button-extended-by"),)
    )
    rows = ((*by, other), (order_button(texts, Action.NOT_EXTENDED, order),))
    return Message(texts("extend-outcome-question", title=order.title), rows)


def granted_question(texts: Texts, order: Order, policy: Policy, today: date) -> Message:
    """By how many days did the timer move?"""
    usual = {policy.courtesy_extension_shortest, policy.courtesy_extension_longest,
             policy.extension_shortest, 20, 25, policy.extension_longest}  # fmt: skip
    choices = sorted(usual | {order.extension_asked_days or suggested_extension(order, policy)})
    end = (order.protection_end or today) + timedelta(policy.extension_shortest)
    example = texts.typed_date(end)
    question = texts("extend-end-question", title=order.title, number=order.number, example=example)
    return Message(question, _day_rows(texts, order, Action.EXTENDED_DAYS, choices))


def _day_rows(
    texts: Texts, order: Order, action: Action, choices: list[int]
) -> tuple[tuple[Button, ...], ...]:
    buttons = [_days_button(texts, order, action, days, "button-days") for days in choices]
    rows = across(buttons, columns_of(len(buttons)))
    return (*rows, (order_button(texts, Action.STATUS, order),))


def _days_button(texts: Texts, order: Order, action: Action, days: int, label: str) -> Button:
    press = Press(action, order.number, order.revision, str(days))
    return Button(texts.plain(label, days=days), press=press)


def close_question(texts: Texts, order: Order, deadline: Deadline | None) -> Message:
    """Close it? With a warning while a dispute could still be opened."""
    press = Press(Action.CLOSE_CONFIRMED, order.number, order.revision)
    back = order_button(texts, Action.STATUS, order)
    yes = Button(texts.plain("button-close-anyway"), press=press)
    if deadline is None or deadline.kind is DeadlineKind.RETURN:
        return Message(texts("close-question", title=order.title), ((yes, back),))
    rows = ((replace(yes, style=Style.DANGER), back),)
    warning = texts("close-warning", title=order.title, date=deadline.last_safe_day)
    return Message(warning, rows)
