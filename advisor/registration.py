"""Registering an order step by step: a draft, the next question, and what an answer makes of it.

Pure: a draft is a value that can be stored as JSON, and every step gives a new one.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter

from advisor.events import OrderRegistered, OrderShipped
from advisor.intake import (
    Intake,
    Pasted,
    Problem,
    ProblemId,
    Protection,
    ProtectionDays,
    ProtectionUntil,
    check_protection,
    is_page,
    parse_days,
    parse_order_number,
    parse_order_text,
    parse_price,
    parse_protection,
    parse_seller,
    parse_ship_date,
    parse_title,
    parse_tracking,
    read_pasted,
    says_untracked,
)
from advisor.intake.payment import says_not_shipped, take_payment
from advisor.intake.vocabulary import in_english
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy


class Field(StrEnum):
    """A fact that can be asked for, in the order of asking."""

    TITLE = "title"
    SHIPPED_ON = "shipped_on"
    PROTECTION = "protection"
    TRACKING = "tracking"
    PRICE = "price"
    GUARANTEED = "guaranteed"
    SELLER = "seller"
    ORDER_NUMBER = "order_number"
    SHIPPING = "shipping"


#: Without these there is no clock; everything else may be skipped.
REQUIRED = frozenset({Field.TITLE, Field.SHIPPED_ON, Field.PROTECTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A half-told order. `asking` is the open question; `None` means that nothing is missing."""

    guided: bool = False
    """Whether the person wants to be led, so that the useful extras are asked for too."""
    asking: Field | None = None
    unclear: tuple[Field, ...] = ()
    """Fields that were told, but in a way that has to be asked about."""
    options: tuple[str, ...] = ()
    """Answers to the open question to choose from, as texts that its parser reads."""
    skipped: tuple[Field, ...] = ()
    order: int | None = None
    """Number of the registered order of which the shipment is told; `None` for a new one."""
    unshipped: bool = False
    """Whether the parcel has not been sent yet, so that no clock runs (A9)."""
    paid_on: date | None = None
    over_accepted: bool = False
    """Whether the person knows that the protection is over and only the last window runs."""
    title: str | None = None
    tracking: str | None = None
    shipped_on: date | None = None
    protection_days: int | None = None
    protection_until: date | None = None
    price: Money | None = None
    guaranteed_days: int | None = None
    seller: str | None = None
    order_number: str | None = None
    paid_shipping: bool | None = None
    ordered_on: date | None = None
    """A help to guess the day of shipment by; no order keeps it."""
    preview: bool = False
    """Whether it is shown as a whole, so that only what the person wants is asked."""
    choices: tuple[tuple[Field, tuple[str, ...]], ...] = ()
    """What a pasted text left open of a field: the texts that it may be, which its parser reads."""
    unused: tuple[str, ...] = ()
    """Parts of a pasted text that went into no field."""

    @property
    def tells_something(self) -> bool:
        """Whether a person would have to type something again if it were lost."""
        return replace(self, guided=False, asking=None, options=()) != Draft()

    @property
    def protection(self) -> Protection | None:
        """The protection as it was told."""
        if self.protection_until is not None:
            return ProtectionUntil(self.protection_until)
        return None if self.protection_days is None else ProtectionDays(self.protection_days)

    @property
    def protection_end(self) -> date | None:
        """The end of protection, where it is known."""
        if self.protection_until is not None:
            return self.protection_until
        if self.shipped_on is None or self.protection_days is None:
            return None
        return self.shipped_on + timedelta(self.protection_days)


@dataclass(frozen=True, slots=True)
class Step:
    """The draft after an answer, and what was wrong with the answer."""

    draft: Draft
    problems: tuple[Problem, ...] = ()
    refused: bool = False
    """Whether nothing of the text could be used at all, so that no draft is worth keeping."""


@dataclass(frozen=True, slots=True)
class Paste:
    """What a pasted text holds."""

    drafts: tuple[Draft, ...] = ()
    finished: int = 0
    """Orders that are over, with nothing to watch."""


_ADAPTER = TypeAdapter(Draft)

_LONGEST_ANSWER = 200
"""Characters of an answer that may be two."""

_MOST_PARTINGS = 8

_FROM_TODAY = r"(?i:today|yesterday|сегодня|вчера|позавчера|.{1,30} (?:ago|назад))"

#: Telegram buttons that are answers to a question.
SKIP = "skip"
_OVER_IS_RIGHT = "over"
_NOT_SHIPPED = "unshipped"

#: Currencies to choose from for a bare number.
_CURRENCIES = ("USD", "EUR", "RUB", "UAH", "BRL", "PLN")


def draft_to_json(draft: Draft) -> str:
    """The draft as JSON."""
    return _ADAPTER.dump_json(draft, exclude_defaults=True).decode()


def draft_from_json(text: str) -> Draft:
    """The draft that `draft_to_json` wrote. Raises pydantic's `ValidationError`."""
    return _ADAPTER.validate_json(text)


class Registration:
    """Leads from a first text to a complete order, on the buyer's local date `today`."""

    def __init__(self, today: date, language: str, policy: Policy) -> None:
        self._today = today
        self._language = language
        self._policy = policy

    def begin(self, text: str) -> Step:
        """A draft out of the first text; without text the guided way begins."""
        if not text.strip():
            return Step(self._next(Draft(guided=True)))
        payment, text = take_payment(text, today=self._today, language=self._language)
        intake = parse_order_text(text, today=self._today, language=self._language)
        too_long = any(question.id is ProblemId.TEXT_TOO_LONG for question in intake.questions)
        if too_long or (intake.unused and is_page(text)):
            page = self.paste(text).drafts
            if page:
                return self.settle(page[0])
        if too_long:
            return Step(Draft(), intake.questions, refused=True)
        start = Draft(paid_on=payment.paid_on)
        draft = _merged(self._unshipped(start) if payment.unshipped else start, intake)
        return self._ask(draft, _questions(intake))

    def paste(self, text: str, said_on: date | None = None) -> "Paste":
        """The orders in a pasted or forwarded text, to be looked at before they are saved.

        `said_on` is the buyer's local day on which the text was written, if not today: what it
        says of yesterday, or of days left, counts from there.
        """
        found = read_pasted(text, today=said_on or self._today, language=self._language)
        watched = tuple(self._previewed(one) for one in found if not one.finished)
        return Paste(watched, len(found) - len(watched))

    def _previewed(self, pasted: Pasted) -> Draft:
        start = Draft(
            preview=True,
            ordered_on=pasted.ordered_on,
            paid_on=pasted.paid_on,
            unused=pasted.intake.unused,
        )
        if pasted.unshipped:
            start = replace(self._unshipped(start), paid_on=pasted.paid_on or pasted.ordered_on)
        draft = _merged(start, pasted.intake)
        draft, questions = self._dated(draft, _questions(pasted.intake))
        choices = ((_about(one, draft), self.readings(one)) for one in questions)
        return replace(draft, choices=tuple(dict(choices).items()))

    def correct(self, draft: Draft, field: Field) -> Step:
        """A preview that asks for one of its fields."""
        options = dict(draft.choices).get(field, ())
        return Step(replace(draft, asking=field, unclear=(field,), options=options))

    def leave(self, draft: Draft) -> Draft:
        """A preview that asks for nothing."""
        return replace(draft, preview=True, asking=None, unclear=(), options=())

    def settle(self, draft: Draft) -> Step:
        """A preview to be saved: what it cannot do without, or was left open, is asked for."""
        left_open = tuple(field for field, _ in draft.choices)
        unclear = tuple(field for field in Field if field in left_open)
        given_up = () if Field.TRACKING in left_open else (Field.TRACKING,)
        skipped = tuple(dict.fromkeys((*draft.skipped, *given_up)))
        told = replace(draft, preview=False, unclear=unclear, skipped=skipped, asking=None)
        return self._settle(told)

    def wrong(self, draft: Draft) -> Problem | None:
        """What contradicts itself in a draft."""
        return self._contradiction(draft)

    def add(self, draft: Draft, text: str) -> Step | None:
        """The preview with further facts out of a text; `None` if that tells no single one."""
        said = parse_order_text(text, today=self._today, language=self._language)
        told = replace(said, questions=(), unused=())
        if told == Intake() or told.title is not None or not draft.preview:
            return None
        return self._ask(_merged(draft, told), _questions(said))

    def answer(self, draft: Draft, text: str) -> Step:
        """The draft after a written answer to its open question, or to more than that."""
        if draft.asking is None:
            return Step(draft)
        parted = self._parted(draft, text)
        if parted is not None:
            return parted
        if draft.order is None and draft.asking is Field.SHIPPED_ON and says_not_shipped(text):
            return self._settle(self._unshipped(draft))
        intake = parse_order_text(text, today=self._today, language=self._language)
        told = replace(intake, questions=(), unused=())
        if draft.asking is Field.TITLE and replace(told, title=None) != Intake():
            return self._begun(_merged(draft, told), _questions(intake))
        return self._answered(draft, draft.asking, text, intake)

    def _begun(self, draft: Draft, questions: tuple[Problem, ...]) -> Step:
        return self._ask(*self._dated(draft, questions))

    def _dated(
        self, draft: Draft, questions: tuple[Problem, ...]
    ) -> tuple[Draft, tuple[Problem, ...]]:
        """ "Lamp, yesterday, 60 days": a day counted from today is that of the shipment here."""
        for question in questions:
            text = str(question.mapping().get("text"))
            lone = question.id is ProblemId.DATE_UNCLEAR
            lone = lone and re.fullmatch(_FROM_TODAY, in_english(text)) is not None
            day = self.read(Field.SHIPPED_ON, text) if lone else None
            if isinstance(day, date) and draft.shipped_on is None:
                rest = tuple(one for one in questions if one is not question)
                return replace(draft, shipped_on=day), rest
        return draft, questions

    def _answered(self, draft: Draft, asking: Field, text: str, intake: Intake) -> Step:
        """The draft after an answer to one question; else after whatever else it tells."""
        told = replace(intake, questions=(), unused=())
        value = self.read(asking, text)
        if asking is Field.TRACKING and says_untracked(text):
            return self._settle(self._special_answer(draft, SKIP) or draft)
        if not isinstance(value, Problem):
            return self._settle(_with(draft, asking, value))
        merged = _merged(draft, replace(told, title=None))
        if _value(merged, asking) != _value(draft, asking):
            return self._ask(merged, _questions(intake))
        return self._ask(draft, (value,))

    def _parted(self, draft: Draft, text: str) -> Step | None:
        """ "yesterday, 60 days": the answer and, before or behind it, more; `None` for all else."""
        asking = draft.asking
        if asking in (None, Field.TITLE) or len(text) > _LONGEST_ANSWER:
            return None
        if not isinstance(self.read(asking, text), Problem):
            return None
        for here, there in _partings(text):
            value = self.read(asking, here)
            further = parse_order_text(there, today=self._today, language=self._language)
            told = replace(further, questions=(), unused=(), title=None)
            unread = further.unused or further.title or _questions(further)
            if isinstance(value, Problem) or unread or told == Intake():
                continue
            return self._settle(_with(_merged(draft, told), asking, value))
        return None

    def press(self, draft: Draft, argument: str) -> Step | None:
        """The draft after a button; `None` if the button belongs to another question."""
        field, _, answer = argument.partition("=")
        if draft.asking is None or field != draft.asking:
            return None
        special = self._special_answer(draft, answer)
        if special is not None:
            return self._settle(special)
        if answer.startswith("#"):
            index = answer[1:]
            if not index.isdigit() or int(index) >= len(draft.options):
                return None
            answer = draft.options[int(index)]
        return self.answer(draft, answer)

    def _special_answer(self, draft: Draft, answer: str) -> Draft | None:
        """The draft after a button that is no answer in words; `None` for any other."""
        if answer == SKIP and draft.asking not in REQUIRED:
            skipped = (*draft.skipped, *([draft.asking] if draft.asking else []))
            unclear = tuple(one for one in draft.unclear if one is not draft.asking)
            choices = tuple(one for one in draft.choices if one[0] is not draft.asking)
            return replace(draft, skipped=skipped, unclear=unclear, choices=choices)
        if answer == _NOT_SHIPPED and draft.order is None:
            return self._unshipped(draft)
        if answer == _OVER_IS_RIGHT:
            return replace(draft, over_accepted=True, unclear=())
        return None

    def complete(self, draft: Draft, destination: str | None) -> OrderRegistered:
        """The event that registers a draft in which nothing is missing."""
        assert draft.title is not None  # noqa: S101 - it is among the required fields
        return OrderRegistered(
            on=self._today,
            title=draft.title,
            tracking_number=draft.tracking,
            order_number=draft.order_number,
            seller=draft.seller,
            price=draft.price,
            paid_shipping=bool(draft.paid_shipping),
            destination=destination,
            paid_on=draft.paid_on,
            shipped_on=None if draft.unshipped else draft.shipped_on,
            guaranteed_days=draft.guaranteed_days,
            protection_end=None if draft.unshipped else draft.protection_end,
        )

    def ship(self, order: Order) -> Step:
        """A draft that asks for what is needed when a registered order was sent."""
        draft = Draft(order=order.number, title=order.title, tracking=order.tracking_number)
        return Step(self._next(draft))

    def shipment(self, draft: Draft) -> OrderShipped:
        """The event that tells the shipment of a draft in which nothing is missing."""
        end = draft.protection_end
        assert draft.shipped_on is not None and end is not None  # noqa: S101, PT018 - required
        return OrderShipped(
            on=self._today,
            shipped_on=draft.shipped_on,
            protection_end=end,
            tracking_number=draft.tracking,
        )

    def _unshipped(self, draft: Draft) -> Draft:
        return replace(draft, unshipped=True, paid_on=draft.paid_on or self._today)

    def suggestions(self, draft: Draft) -> tuple[str, ...]:
        """Likely answers to the open question, as texts that its parser reads."""
        match draft.asking:
            case Field.SHIPPED_ON:
                return tuple(str(day) for day in self._likely_shipments(draft))
            case Field.PROTECTION:
                shortest = self._policy.typical_protection_shortest
                days = (shortest, self._policy.typical_protection_longest, 75,
                        self._policy.longest_protection)  # fmt: skip
                return tuple(f"{day} days" for day in days)
            case _:
                return ()

    def _likely_shipments(self, draft: Draft) -> list[date]:
        """The last days, or, where the order's own day is known, the days from there on."""
        ordered = draft.paid_on or draft.ordered_on
        if ordered is None:
            return [self._today - timedelta(days) for days in (0, 1, 3, 7)]
        return [day for days in range(4) if (day := ordered + timedelta(days)) <= self._today]

    def _settle(self, draft: Draft) -> Step:
        """Goes on to the next question, unless the dates contradict each other."""
        wrong = self._contradiction(draft)
        if wrong is not None:
            return self._ask(draft, (wrong,))
        return Step(self._next(draft))

    def _ask(self, draft: Draft, problems: tuple[Problem, ...]) -> Step:
        """Asks about what is unclear first."""
        wrong = problems or self._wrong(draft)
        draft = _with_end_to_confirm(draft, wrong)
        fields = tuple(dict.fromkeys(_about(problem, draft) for problem in wrong))
        unclear = tuple(dict.fromkeys((*fields, *draft.unclear)))
        asked = self._next(replace(draft, unclear=unclear))
        first = next((one for one in wrong if _about(one, draft) is asked.asking), None)
        return Step(replace(asked, options=self.readings(first) or asked.options), wrong)

    def _wrong(self, draft: Draft) -> tuple[Problem, ...]:
        wrong = self._contradiction(draft)
        return () if wrong is None else (wrong,)

    def _contradiction(self, draft: Draft) -> Problem | None:
        if draft.protection is None:
            return None
        wrong = check_protection(draft.protection, shipped_on=draft.shipped_on, today=self._today)
        over = wrong is not None and wrong.id is ProblemId.PROTECTION_OVER
        return None if over and draft.over_accepted else wrong

    def _next(self, draft: Draft) -> Draft:
        """The draft with its next question."""
        wanted = [Field.TITLE, Field.SHIPPED_ON, Field.PROTECTION, Field.TRACKING]
        if draft.unshipped:
            wanted = [Field.TITLE]
        if draft.guided:
            wanted.append(Field.PRICE)
        missing = [field for field in wanted if _value(draft, field) is None]
        open_fields = [field for field in Field if field in missing or field in draft.unclear]
        if draft.preview:
            open_fields = list(draft.unclear)
        asking = next((field for field in open_fields if field not in draft.skipped), None)
        options = dict(draft.choices).get(asking, ()) if asking else ()
        return replace(draft, asking=asking, options=options)

    def read(self, field: Field, text: str) -> Any:
        """What a text tells of one fact, or the `Problem` with it."""
        return self._parsers()[field](text)

    def readings(self, problem: Problem | None) -> tuple[str, ...]:
        """What an unclear answer can mean, to choose from, as texts that its parser reads."""
        if problem is None:
            return ()
        values = problem.mapping()
        if problem.id is ProblemId.NUMBER_UNCLEAR:
            sum_ = parse_price(str(values["text"]))
            values = sum_.mapping() if isinstance(sum_, Problem) else {}
        if "amount" in values:
            return tuple(f"{values['amount']} {currency}" for currency in _CURRENCIES)
        return tuple(_as_answer(values[name]) for name in ("first", "second") if name in values)

    def can_accept_over(self, draft: Draft) -> date | None:
        """The end of the last window, if protection is over but a dispute is still possible."""
        end = draft.protection_end
        if draft.asking is not Field.PROTECTION or end is None or end >= self._today:
            return None
        if draft.shipped_on is not None and end <= draft.shipped_on:
            return None
        shuts = end + timedelta(self._policy.last_window)
        return shuts if self._today < shuts else None

    def _parsers(self) -> Mapping[Field, Callable[[str], Any]]:
        def dated(parse: Callable[..., Any]) -> Callable[[str], Any]:
            return lambda text: parse(text, today=self._today, language=self._language)

        return {
            Field.TITLE: parse_title,
            Field.SHIPPED_ON: dated(parse_ship_date),
            Field.PROTECTION: dated(parse_protection),
            Field.TRACKING: parse_tracking,
            Field.PRICE: parse_price,
            Field.GUARANTEED: parse_days,
            Field.SELLER: parse_seller,
            Field.ORDER_NUMBER: parse_order_number,
            Field.SHIPPING: self._parse_shipping,
        }

    def _parse_shipping(self, text: str) -> bool | Problem:
        intake = parse_order_text(text, today=self._today, language=self._language)
        if intake.paid_shipping is None:
            return Problem(ProblemId.SHIPPING_CONFLICT)
        return intake.paid_shipping


def not_shipped_yet() -> str:
    """The button argument for a parcel that was not sent yet."""
    return f"{Field.SHIPPED_ON}={_NOT_SHIPPED}"


def over_is_right() -> str:
    """The button argument that confirms a protection which is over."""
    return f"{Field.PROTECTION}={_OVER_IS_RIGHT}"


def _as_answer(value: object) -> str:
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    return str(value)


def _merged(draft: Draft, intake: Intake) -> Draft:
    """The draft with everything that a text told for certain."""
    names = ("title", "tracking", "shipped_on", "price", "guaranteed_days", "seller",
             "order_number", "paid_shipping")  # fmt: skip
    told = {name: getattr(intake, name) for name in names if getattr(intake, name) is not None}
    if intake.protection_days is not None or intake.protection_until is not None:
        told["protection_days"] = intake.protection_days
        told["protection_until"] = intake.protection_until
    merged = replace(draft, **told)
    if intake.untracked and merged.tracking is None:
        merged = replace(merged, skipped=tuple(dict.fromkeys((*draft.skipped, Field.TRACKING))))
    unclear = tuple(one for one in draft.unclear if _value(merged, one) == _value(draft, one))
    return _with_choices_made(replace(merged, unclear=unclear), draft)


def _with_choices_made(draft: Draft, before: Draft) -> Draft:
    """The draft without the choices in fields that are told by now."""
    left = tuple(one for one in draft.choices if _value(draft, one[0]) == _value(before, one[0]))
    return replace(draft, choices=left)


def _partings(text: str) -> Iterator[tuple[str, str]]:
    """Both ways to part a text in two at a comma or, where it has none, at a space."""
    marks = list(re.finditer(r"\s*[,;\n]\s*", text)) or list(re.finditer(r" ", text))
    for mark in marks[:_MOST_PARTINGS]:
        left, right = text[: mark.start()], text[mark.end() :]
        if left and right:
            yield left, right
            yield right, left


def _questions(intake: Intake) -> tuple[Problem, ...]:
    """What a text leaves to be asked; a title that is missing is missed by the draft."""
    return tuple(one for one in intake.questions if one.id is not ProblemId.TITLE_MISSING)


def _with_end_to_confirm(draft: Draft, problems: tuple[Problem, ...]) -> Draft:
    """The draft with an end of protection that is past: asked about, but it may well be right."""
    ends = [one.mapping()["date"] for one in problems if one.id is ProblemId.PROTECTION_OVER]
    if draft.protection is not None or not ends or not isinstance(ends[0], date):
        return draft
    return replace(draft, protection_until=ends[0])


def _value(draft: Draft, field: Field) -> object:
    if field is Field.PROTECTION:
        return draft.protection
    return getattr(draft, _ATTRIBUTES[field])


def _with(draft: Draft, field: Field, value: object) -> Draft:
    """The draft with one field answered."""
    changes: dict[str, Any]
    if isinstance(value, ProtectionDays):
        changes = {"protection_days": value.days, "protection_until": None}
    elif isinstance(value, ProtectionUntil):
        changes = {"protection_days": None, "protection_until": value.until}
    else:
        changes = {_ATTRIBUTES[field]: value}
    unclear = tuple(one for one in draft.unclear if one is not field)
    choices = tuple(one for one in draft.choices if one[0] is not field)
    return replace(draft, unclear=unclear, choices=choices, **changes)


_ATTRIBUTES = {
    Field.TITLE: "title",
    Field.SHIPPED_ON: "shipped_on",
    Field.TRACKING: "tracking",
    Field.PRICE: "price",
    Field.GUARANTEED: "guaranteed_days",
    Field.SELLER: "seller",
    Field.ORDER_NUMBER: "order_number",
    Field.SHIPPING: "paid_shipping",
}


def _about(problem: Problem, draft: Draft) -> Field:
    """The field that a problem is about. A number without a word is days, or else the price."""
    if problem.id is ProblemId.NUMBER_UNCLEAR and draft.protection is None:
        return Field.PROTECTION
    return _ABOUT[problem.id]


def _field_of(problem_id: ProblemId) -> Field:
    """The field that a problem is about, by the beginning of its id."""
    prefixes = {
        "title": Field.TITLE,
        "text": Field.TITLE,
        "tracking": Field.TRACKING,
        "ship_date": Field.SHIPPED_ON,
        "date": Field.SHIPPED_ON,
        "shipped_after_end": Field.PROTECTION,
        "protection": Field.PROTECTION,
        "price": Field.PRICE,
        "guaranteed": Field.GUARANTEED,
        "days": Field.GUARANTEED,
        "seller": Field.SELLER,
        "order_number": Field.ORDER_NUMBER,
        "number": Field.PRICE,
        "shipping": Field.SHIPPING,
    }
    return next(field for prefix, field in prefixes.items() if problem_id.startswith(prefix))


_ABOUT: Mapping[ProblemId, Field] = {problem_id: _field_of(problem_id) for problem_id in ProblemId}
