"""The dialogue: what the first text, a pasted one and each answer change in a draft.

Pure: every step returns a new draft.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from advisor.dialogues.registration.answers import Answers, as_corrections, partings, readings
from advisor.dialogues.registration.asking import (
    Step,
    asked,
    led_on,
    settled,
    with_next_question,
)
from advisor.dialogues.registration.buttons import SKIP, gone_back, without_words
from advisor.dialogues.registration.draft import (
    Draft,
    Field,
    value_of,
    with_answer,
    with_intake,
)
from advisor.dialogues.registration.unclear import (
    about,
    doubts_in,
    doubts_of,
    left_to_ask,
    with_end_to_confirm,
)
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
from advisor.terms import Terms

_WORDS_OF_NEWS = 4
"""Words of a sentence, at least; a name of fewer may have the words of news: "moving box"."""

_WORDS_OF_A_DAY = 3
"""Words of "3 days ago" and nothing else: what it is of is not said."""

#: Answers of which one of two meanings is chosen.
_TO_CHOOSE = frozenset({ProblemId.SHIP_DATE_AMBIGUOUS, ProblemId.PROTECTION_LEFT_OR_WHOLE})

_LONGEST_ANSWER = 200
"""Characters of an answer that may be two."""


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
            return Step(with_next_question(Draft(guided=True)))
        payment, text = take_payment(text, today=self._today, language=self._language)
        intake = self._parsed(text)
        too_long = any(question.id is ProblemId.TEXT_TOO_LONG for question in intake.questions)
        if too_long or (intake.unused and is_page(text)):
            page = self.paste(text).drafts
            if page:
                return self.settle(page[0])
        if too_long:
            return Step(Draft(), intake.questions, refused=True)
        start = Draft(paid_on=payment.paid_on, unshipped=payment.unshipped)
        draft = with_intake(start, intake)
        return asked(draft, left_to_ask(intake), self._today)

    def _parsed(self, text: str) -> Intake:
        return parse_order_text(text, today=self._today, language=self._language)

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
            unshipped=pasted.unshipped,
            unused=pasted.intake.unused,
            news=pasted.news,
        )
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
        asking = replace(draft, asking=field, unclear=(field,), options=options)
        return Step(asking, doubts_of(asking))

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
        return settled(told, self._today)

    def add(self, draft: Draft, text: str) -> Step | None:
        """The preview with further facts from a text; `None` if there are none in it."""
        if not draft.preview:
            return None
        said = self._parsed(as_corrections(text))
        told = _certain(said)
        ordered_on = day_of_order(text, today=self._today, language=self._language)
        bare = len(text.split()) <= _WORDS_OF_A_DAY and not begins_with_no(text)
        corrects = draft.shipped_on is None or not bare
        again = self._told_from_today(said) if told == Intake() and corrects else None
        if told.title is not None or (told == Intake() and not (again or ordered_on)):
            return self._to_what_is_missing(draft, text)
        merged = with_intake(draft, told)
        if again is not None:
            return asked(with_answer(merged, Field.SHIPPED_ON, again), (), self._today)
        if ordered_on is not None:
            merged = replace(merged, ordered_on=ordered_on)
        return asked(merged, left_to_ask(said), self._today)

    def _to_what_is_missing(self, draft: Draft, text: str) -> Step | None:
        """ "Nov 18", "the page says 75 days": an answer to what a card says is missing."""
        if draft.unshipped or text.strip().isdecimal():
            return None
        for field in (Field.SHIPPED_ON, Field.PROTECTION):
            if value_of(draft, field) is not None:
                continue
            value = self._answers.read(field, text)
            if not isinstance(value, Problem):
                return asked(with_answer(draft, field, value), (), self._today)
            if value.id in _TO_CHOOSE:
                return asked(draft, (value,), self._today)
        return None

    def _told_from_today(self, said: Intake) -> date | None:
        """ "No, 3 days ago": where everything else is known, that is the day of shipment."""
        texts = (str(one.mapping().get("text")) for one in said.questions)
        days = (
            self._answers.read(Field.SHIPPED_ON, one) for one in texts if is_told_from_today(one)
        )
        return next((day for day in days if isinstance(day, date)), None)

    def answer(self, draft: Draft, text: str) -> Step:
        """The draft after a written answer to its open question, or to more than that."""
        return Step(draft) if draft.asking is None else led_on(draft, self._read(draft, text))

    def _read(self, draft: Draft, text: str) -> Step:
        assert draft.asking is not None  # only an open question is answered
        answered = self._to_a_doubt(draft, text) or self._extended(draft, text)
        if answered is not None:
            return answered
        parted = self._parted(draft, text)
        if parted is not None:
            return parted
        if draft.order is None and draft.asking is Field.SHIPPED_ON and says_not_shipped(text):
            return settled(replace(draft, unshipped=True), self._today)
        intake = self._parsed(text)
        told = _certain(intake)
        if draft.asking is Field.TITLE and replace(told, title=None) != Intake():
            dated, questions = self._dated(with_intake(draft, told), left_to_ask(intake))
            return asked(dated, questions, self._today)
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
        return settled(with_answer(draft, Field.PROTECTION, until), self._today)

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
        told = _certain(intake)
        value = self._answers.read(asking, text)
        if _leaves_open(asking, text):
            return settled(without_words(draft, SKIP) or draft, self._today)
        if not isinstance(value, Problem):
            return settled(with_answer(draft, asking, value), self._today)
        merged = with_intake(draft, replace(told, title=None))
        if value_of(merged, asking) != value_of(draft, asking):
            return asked(merged, left_to_ask(intake), self._today)
        return self._otherwise(draft, asking, text) or asked(draft, (value,), self._today)

    def _otherwise(self, draft: Draft, asking: Field, text: str) -> Step | None:
        """The draft after facts that were not asked for: "it is protected until January 26".

        `None` unless everything in the text is one. A mere span may be days ago as well.
        """
        said = bare_answer(text)
        told = self._parsed(said)
        nothing = told.title or told.unused or left_to_ask(told)
        if nothing or not isinstance(parse_days(text), Problem):
            return None
        merged = with_intake(draft, replace(told, questions=()))
        if merged == draft or value_of(merged, asking) != value_of(draft, asking):
            return None
        return asked(merged, (), self._today)

    def _parted(self, draft: Draft, text: str) -> Step | None:
        """ "yesterday, 60 days": the answer and more before or after it; `None` otherwise."""
        asking = draft.asking
        if asking in (None, Field.TITLE) or len(text) > _LONGEST_ANSWER:
            return None
        if not isinstance(self._answers.read(asking, text), Problem):
            return None
        for here, there in partings(text):
            value = self._answers.read(asking, here)
            further = self._parsed(there)
            told = replace(_certain(further), title=None)
            unread = further.unused or further.title or left_to_ask(further)
            if isinstance(value, Problem) or unread or told == Intake():
                continue
            return settled(with_answer(with_intake(draft, told), asking, value), self._today)
        return None

    def press(self, draft: Draft, argument: str) -> Step | None:
        """The draft after a button; `None` if the button belongs to another question."""
        field, _, answer = argument.partition("=")
        if draft.asking is None or field != draft.asking:
            return None
        if (before := gone_back(draft, answer)) is not None:
            return Step(before)
        if (told := without_words(draft, answer)) is not None:
            return led_on(draft, settled(told, self._today))
        if answer.startswith("#"):
            index = answer[1:]
            if not index.isdigit() or int(index) >= len(draft.options):
                return None
            answer = draft.options[int(index)]
        return self.answer(draft, answer)

    def ship(
        self,
        order: Order,
        *,
        shipped_on: date | None = None,
        protection_end: date | None = None,
        protection_days: int | None = None,
        terms: Terms | None = None,
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
            protection_days=protection_days,
            terms=terms,
        )
        return settled(draft, self._today)


def _certain(intake: Intake) -> Intake:
    """What a text says for certain, and nothing else of it."""
    return replace(intake, questions=(), unused=())


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
