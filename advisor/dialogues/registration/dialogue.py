"""The dialogue: a draft, the next question, and the effect of an answer.

Pure: every step returns a new draft.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from advisor.dialogues.registration.answers import Answers, as_corrections, partings, readings
from advisor.dialogues.registration.draft import (
    INDISPENSABLE,
    Draft,
    Field,
    asked_anew,
    attributes_of,
    value_of,
    with_answer,
    with_intake,
)
from advisor.dialogues.registration.unclear import (
    about,
    contradiction,
    doubts_in,
    doubts_of,
    left_to_ask,
    with_end_to_confirm,
)
from advisor.events import OrderRegistered, OrderShipped
from advisor.intake import (
    MOST_ORDERS,
    Intake,
    Pasted,
    Problem,
    ProblemId,
    ProtectionUntil,
    day_of_order,
    is_page,
    parse_days,
    parse_order_text,
    read_every,
    says_untracked,
)
from advisor.intake.aside import is_news
from advisor.intake.dates import is_told_from_today
from advisor.intake.payment import says_not_shipped, take_payment
from advisor.intake.sites import site_said
from advisor.intake.talk import bare_answer, begins_with_no, has_none, is_no, is_yes
from advisor.intake.wishes import Wish, wish_in
from advisor.order import Order
from advisor.shops import Shop

_WORDS_OF_NEWS = 4
"""Words of a sentence, at least; a name of fewer may have the words of news: "moving box"."""

_WORDS_OF_A_DAY = 3
"""Words of "3 days ago" and nothing else: what it is of is not said."""

#: Answers of which one of two meanings is chosen.
_TO_CHOOSE = frozenset({ProblemId.SHIP_DATE_AMBIGUOUS, ProblemId.PROTECTION_LEFT_OR_WHOLE})

_LONGEST_ANSWER = 200
"""Characters of an answer that may be two."""

#: Answers that only a button gives.
SKIP = "skip"
_OVER_IS_RIGHT = "over"
_NOT_SHIPPED = "unshipped"
_BACK = "back"


@dataclass(frozen=True, slots=True)
class Step:
    """The draft after an answer, and what was wrong with the answer."""

    draft: Draft
    problems: tuple[Problem, ...] = ()
    refused: bool = False
    """Whether nothing in the text could be used, so that no draft is worth keeping."""


@dataclass(frozen=True, slots=True)
class Paste:
    """What a pasted text contains."""

    drafts: tuple[Draft, ...] = ()
    over: tuple[Draft, ...] = ()
    """Orders with nothing to watch any more."""
    more: bool = False
    """Whether it holds more orders than are taken from one text."""

    @property
    def finished(self) -> int:
        """How many of its orders are over."""
        return len(self.over)


class Registration:
    """Leads from a first text to a complete order, on the buyer's local date `today`."""

    def __init__(self, today: date, language: str) -> None:
        self._today = today
        self._language = language
        self._answers = Answers(today, language)

    def begin(self, text: str) -> Step:
        """A draft from the first text; without text the guided way begins."""
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
        draft = with_intake(self._unshipped(start) if payment.unshipped else start, intake)
        return self._ask(draft, left_to_ask(intake))

    def paste(self, text: str, said_on: date | None = None) -> Paste:
        """The orders in a pasted or forwarded text, to be reviewed before they are saved.

        `said_on` is the buyer's local day on which the text was written, if not today: "yesterday"
        and "days left" in it count from there.
        """
        found = read_every(text, today=self._today, language=self._language, written_on=said_on)
        site = site_said(text)
        found = tuple(map(_unless_news, found)) if "\n" not in text.strip() else found
        drafts = [(one.finished, self._previewed(one, site)) for one in found[:MOST_ORDERS]]
        return Paste(
            drafts=tuple(draft for finished, draft in drafts if not finished),
            over=tuple(draft for finished, draft in drafts if finished),
            more=len(found) > MOST_ORDERS,
        )

    def _previewed(self, pasted: Pasted, site: Shop | None) -> Draft:
        start = Draft(
            preview=True,
            shop=site,
            ordered_on=pasted.ordered_on,
            paid_on=pasted.paid_on,
            unused=pasted.intake.unused,
            news=pasted.news,
        )
        if pasted.unshipped:
            start = self._unshipped(start)
        draft = with_intake(start, pasted.intake)
        draft, questions = self._dated(draft, left_to_ask(pasted.intake))
        draft = with_end_to_confirm(draft, questions)
        choices = {about(one, draft): readings(one) for one in questions}
        if draft.unshipped and draft.paid_on is None and draft.ordered_on is not None:
            choices[Field.PAID_ON] = (str(draft.ordered_on),)  # likely, and asked all the same
        doubts = tuple(doubts_in(draft, questions))
        return replace(draft, choices=tuple(choices.items()), doubts=doubts)

    def correct(self, draft: Draft, field: Field) -> Step:
        """A preview that asks for one of its fields."""
        options = dict(draft.choices).get(field, ())
        asked = replace(draft, asking=field, unclear=(field,), options=options)
        return Step(asked, doubts_of(asked))

    def leave(self, draft: Draft) -> Draft:
        """A preview that asks for nothing."""
        return replace(draft, preview=True, asking=None, unclear=(), options=())

    def settle(self, draft: Draft) -> Step:
        """A preview to be saved: whatever is required, or was left open, is asked for."""
        left_open = tuple(field for field, _ in draft.choices)
        unclear = tuple(field for field in Field if field in left_open)
        given_up = () if Field.TRACKING in left_open else (Field.TRACKING,)
        skipped = tuple(dict.fromkeys((*draft.skipped, *given_up)))
        told = replace(draft, preview=False, unclear=unclear, skipped=skipped, asking=None)
        return self._settle(told)

    def add(self, draft: Draft, text: str) -> Step | None:
        """The preview with further facts from a text; `None` if there are none in it."""
        if not draft.preview:
            return None
        said = parse_order_text(as_corrections(text), today=self._today, language=self._language)
        told = replace(said, questions=(), unused=())
        ordered_on = day_of_order(text, today=self._today, language=self._language)
        bare = len(text.split()) <= _WORDS_OF_A_DAY and not begins_with_no(text)
        corrects = draft.shipped_on is None or not bare
        again = self._told_from_today(said) if told == Intake() and corrects else None
        if told.title is not None or (told == Intake() and not (again or ordered_on)):
            return self._to_what_is_missing(draft, text)
        merged = with_intake(draft, told)
        if again is not None:
            return self._settle_preview(with_answer(merged, Field.SHIPPED_ON, again))
        if ordered_on is not None:
            merged = replace(merged, ordered_on=ordered_on)
        return self._ask(merged, left_to_ask(said))

    def _to_what_is_missing(self, draft: Draft, text: str) -> Step | None:
        """ "Nov 18", "the page says 75 days": an answer to what a card says is missing."""
        if draft.unshipped or text.strip().isdecimal():
            return None
        for field in (Field.SHIPPED_ON, Field.PROTECTION):
            if value_of(draft, field) is not None:
                continue
            value = self._answers.read(field, text)
            if not isinstance(value, Problem):
                return self._settle_preview(with_answer(draft, field, value))
            if value.id in _TO_CHOOSE:
                return self._ask(draft, (value,))
        return None

    def _told_from_today(self, said: Intake) -> date | None:
        """ "No, 3 days ago": where everything else is known, that is the day of shipment."""
        texts = (str(one.mapping().get("text")) for one in said.questions)
        days = (
            self._answers.read(Field.SHIPPED_ON, one) for one in texts if is_told_from_today(one)
        )
        return next((day for day in days if isinstance(day, date)), None)

    def _settle_preview(self, draft: Draft) -> Step:
        return self._ask(draft, ())

    def answer(self, draft: Draft, text: str) -> Step:
        """The draft after a written answer to its open question, or to more than that."""
        return Step(draft) if draft.asking is None else _led_on(draft, self._read(draft, text))

    def _read(self, draft: Draft, text: str) -> Step:
        assert draft.asking is not None  # only an open question is answered
        answered = self._to_a_doubt(draft, text) or self._extended(draft, text)
        if answered is not None:
            return answered
        parted = self._parted(draft, text)
        if parted is not None:
            return parted
        if draft.order is None and draft.asking is Field.SHIPPED_ON and says_not_shipped(text):
            return self._settle(self._unshipped(draft))
        intake = parse_order_text(text, today=self._today, language=self._language)
        told = replace(intake, questions=(), unused=())
        if draft.asking is Field.TITLE and replace(told, title=None) != Intake():
            return self._begun(with_intake(draft, told), left_to_ask(intake))
        return self._answered(draft, draft.asking, text, intake)

    def _to_a_doubt(self, draft: Draft, text: str) -> Step | None:
        """A yes or a no to "Is ... what is left of your protection?"; `None` for another answer."""
        if not doubts_of(draft) or len(draft.options) != 1:
            return None
        if is_yes(text):
            return self._read(draft, draft.options[0])
        if not is_no(text):
            return None
        choices = tuple(one for one in draft.choices if one[0] is not draft.asking)
        return Step(replace(draft, options=(), choices=choices))

    def _extended(self, draft: Draft, text: str) -> Step | None:
        """ "The seller added 30 days", where an end is known: these count from there."""
        end, wished = draft.reckoned_end, wish_in(text)
        if draft.asking is not Field.PROTECTION or end is None or wished is None:
            return None
        if wished.wish is not Wish.EXTENDED or wished.days is None:
            return None
        until = ProtectionUntil(end + timedelta(wished.days))
        return self._settle(with_answer(draft, Field.PROTECTION, until))

    def _begun(self, draft: Draft, questions: tuple[Problem, ...]) -> Step:
        return self._ask(*self._dated(draft, questions))

    def _dated(
        self, draft: Draft, questions: tuple[Problem, ...]
    ) -> tuple[Draft, tuple[Problem, ...]]:
        """ "Lamp, yesterday, 60 days": a day relative to today is that of the shipment here."""
        for question in questions:
            text = str(question.mapping().get("text"))
            lone = question.id is ProblemId.DATE_UNCLEAR
            lone = lone and is_told_from_today(text)
            day = self._answers.read(Field.SHIPPED_ON, text) if lone else None
            if isinstance(day, date) and draft.shipped_on is None:
                rest = tuple(one for one in questions if one is not question)
                return replace(draft, shipped_on=day), rest
        return draft, questions

    def _answered(self, draft: Draft, asking: Field, text: str, intake: Intake) -> Step:
        """The draft after an answer to one question, or else after whatever else it says."""
        told = replace(intake, questions=(), unused=())
        value = self._answers.read(asking, text)
        if _leaves_open(asking, text):
            return self._settle(self._special_answer(draft, SKIP) or draft)
        if not isinstance(value, Problem):
            return self._settle(with_answer(draft, asking, value))
        merged = with_intake(draft, replace(told, title=None))
        if value_of(merged, asking) != value_of(draft, asking):
            return self._ask(merged, left_to_ask(intake))
        return self._otherwise(draft, asking, text) or self._ask(draft, (value,))

    def _otherwise(self, draft: Draft, asking: Field, text: str) -> Step | None:
        """The draft after facts that were not asked for: "it is protected until January 26".

        `None` unless everything in the text is one. A mere span may be days ago as well.
        """
        said = bare_answer(text)
        told = parse_order_text(said, today=self._today, language=self._language)
        nothing = told.title or told.unused or left_to_ask(told)
        if nothing or not isinstance(parse_days(text), Problem):
            return None
        merged = with_intake(draft, replace(told, questions=()))
        if merged == draft or value_of(merged, asking) != value_of(draft, asking):
            return None
        return self._ask(merged, ())

    def _parted(self, draft: Draft, text: str) -> Step | None:
        """ "yesterday, 60 days": the answer and more before or after it; `None` otherwise."""
        asking = draft.asking
        if asking in (None, Field.TITLE) or len(text) > _LONGEST_ANSWER:
            return None
        if not isinstance(self._answers.read(asking, text), Problem):
            return None
        for here, there in partings(text):
            value = self._answers.read(asking, here)
            further = parse_order_text(there, today=self._today, language=self._language)
            told = replace(further, questions=(), unused=(), title=None)
            unread = further.unused or further.title or left_to_ask(further)
            if isinstance(value, Problem) or unread or told == Intake():
                continue
            return self._settle(with_answer(with_intake(draft, told), asking, value))
        return None

    def press(self, draft: Draft, argument: str) -> Step | None:
        """The draft after a button; `None` if the button belongs to another question."""
        field, _, answer = argument.partition("=")
        if draft.asking is None or field != draft.asking:
            return None
        if answer == _BACK and draft.answered:
            return Step(asked_anew(draft))
        special = self._special_answer(draft, answer)
        if special is not None:
            return _led_on(draft, self._settle(special))
        if answer.startswith("#"):
            index = answer[1:]
            if not index.isdigit() or int(index) >= len(draft.options):
                return None
            answer = draft.options[int(index)]
        return self.answer(draft, answer)

    def _special_answer(self, draft: Draft, answer: str) -> Draft | None:
        """The draft after a button that is not an answer in words; `None` for any other."""
        if answer == SKIP and draft.asking is not None and draft.asking not in INDISPENSABLE:
            return _skipped(draft, draft.asking)
        if answer == _NOT_SHIPPED and draft.order is None:
            return self._unshipped(draft)
        if answer == _OVER_IS_RIGHT:
            return replace(draft, over_accepted=True, unclear=())
        return None

    def complete(self, draft: Draft, destination: str | None) -> OrderRegistered:
        """The event that registers a complete draft."""
        assert draft.title is not None  # it is among the required fields
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
            protection_end=None if draft.unshipped else draft.reckoned_end,
            terms=draft.terms,
            terms_open=draft.terms_open,
            promises=draft.promises,
            shop=draft.shop,
        )

    def ship(
        self,
        order: Order,
        *,
        shipped_on: date | None = None,
        protection_end: date | None = None,
        tracking: str | None = None,
    ) -> Step:
        """A draft that asks for what is needed when a registered order was sent.

        Nothing is asked that is known from a text already.
        """
        draft = Draft(
            order=order.number,
            title=order.title,
            tracking=tracking or order.tracking_number,
            shipped_on=shipped_on,
            protection_end=protection_end,
        )
        return self._settle(draft)

    def shipment(self, draft: Draft) -> OrderShipped:
        """The event that reports the shipment of a complete draft."""
        assert draft.shipped_on is not None  # required
        return OrderShipped(
            on=self._today,
            shipped_on=draft.shipped_on,
            protection_end=draft.reckoned_end,
            tracking_number=draft.tracking,
            terms=draft.terms,
            terms_open=draft.terms_open,
        )

    def _unshipped(self, draft: Draft) -> Draft:
        return replace(draft, unshipped=True)

    def _settle(self, draft: Draft) -> Step:
        """Continues with the next question, unless the dates contradict each other."""
        wrong = contradiction(draft, self._today)
        if wrong is not None:
            return self._ask(draft, (wrong,))
        asked = self._next(draft)
        return Step(asked, doubts_of(asked))

    def _ask(self, draft: Draft, problems: tuple[Problem, ...]) -> Step:
        """Asks about what is unclear first."""
        wrong = problems or self._wrong(draft)
        draft = with_end_to_confirm(draft, wrong)
        fields = tuple(dict.fromkeys(about(problem, draft) for problem in wrong))
        unclear = tuple(dict.fromkeys((*fields, *draft.unclear)))
        asked = self._next(replace(draft, unclear=unclear))
        first = next((one for one in wrong if about(one, draft) is asked.asking), None)
        return Step(replace(asked, options=readings(first) or asked.options), wrong)

    def _wrong(self, draft: Draft) -> tuple[Problem, ...]:
        wrong = contradiction(draft, self._today)
        return () if wrong is None else (wrong,)

    def _next(self, draft: Draft) -> Draft:
        """The draft with its next question."""
        wanted = [Field.TITLE, Field.SHIPPED_ON, Field.PROTECTION, Field.TRACKING]
        if draft.unshipped:
            wanted = [Field.TITLE, Field.PAID_ON]
        if draft.guided:
            wanted.append(Field.PRICE)
        missing = [field for field in wanted if value_of(draft, field) is None]
        open_fields = [field for field in Field if field in missing or field in draft.unclear]
        if draft.preview:
            open_fields = list(draft.unclear)
        asking = next((field for field in open_fields if field not in draft.skipped), None)
        options = dict(draft.choices).get(asking, ()) if asking else ()
        return replace(draft, asking=asking, options=options)


def _skipped(draft: Draft, field: Field) -> Draft:
    """The draft without a field that stays unknown, and without a value of it that was wrong."""
    wrong: dict[str, Any] = dict.fromkeys(attributes_of(field) if field in draft.unclear else ())
    return replace(
        draft,
        skipped=(*draft.skipped, field),
        unclear=tuple(one for one in draft.unclear if one is not field),
        choices=tuple(one for one in draft.choices if one[0] is not field),
        **wrong,
    )


def _unless_news(pasted: Pasted) -> Pasted:
    """Without a name that says how a parcel is: "the lamp is on its way now, LP..."."""
    told = pasted.intake
    facts = (told.shipped_on, told.protection_days, told.protection_end, told.price)
    name = told.title or ""
    if any(facts) or len(name.split()) < _WORDS_OF_NEWS or not is_news(name):
        return pasted
    return replace(pasted, intake=replace(told, title=None))


def _leaves_open(asking: Field, text: str) -> bool:
    """Whether a text says that there is no number, or that the end is not known yet."""
    if asking is Field.PROTECTION:
        return has_none(text)
    return asking is Field.TRACKING and says_untracked(text)


def _led_on(before: Draft, step: Step) -> Step:
    """The step; the question that it has answered can be asked again."""
    if before.asking is None or step.draft.asking in (None, before.asking):
        return step
    others = (one for one in before.answered if one is not step.draft.asking)
    answered = tuple(dict.fromkeys((*others, before.asking)))
    return replace(step, draft=replace(step.draft, answered=answered))


def back_from(asking: Field) -> str:
    """The button argument that asks the question before this one again."""
    return f"{asking}={_BACK}"


def not_shipped_yet() -> str:
    """The button argument for a parcel that has not been sent yet."""
    return f"{Field.SHIPPED_ON}={_NOT_SHIPPED}"


def over_is_right() -> str:
    """The button argument that confirms a protection that is over."""
    return f"{Field.PROTECTION}={_OVER_IS_RIGHT}"
