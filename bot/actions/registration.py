"""Use cases of registering: from a first text, over questions, to a planned order."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from advisor.dialogues.desk import Dialogue, Kept
from advisor.dialogues.news import Anew
from advisor.dialogues.previews import Previews, is_of
from advisor.dialogues.registration import (
    Draft,
    Field,
    Registration,
    Step,
    registration_of,
    shipment_of,
)
from advisor.intake import ProblemId, is_estimate, is_page
from advisor.intake.aside import drops_it, is_aside, is_news, takes_back
from advisor.intake.wishes import named_orders
from advisor.order import Order
from advisor.wording.adding import (
    added_again,
    draft_name,
    half_told_message,
    preview_message,
    resume_rows,
)
from advisor.wording.beside import with_said
from advisor.wording.buttons import order_button
from advisor.wording.message import Action, Message
from advisor.wording.orders import changed_message, registered_message
from advisor.wording.questions import problem_text, registration_question
from advisor.wording.texts import Html, join_paragraphs
from bot.actions import orders
from bot.actions.orders import Changed, Target
from bot.actions.previews import Answered, Previewing, said_of
from bot.visit import Visit

#: Characters of the longest text that is looked at for a date and nothing else.
_LONGEST_DATE = 120


class Adding:
    """The registration dialogue of one chat, for one visit."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._texts, self._today, self._policy = visit.texts, visit.today, visit.policy
        self._registration = Registration(self._today, visit.buyer.language)
        self._previewing = Previewing(visit)

    # -- beginning

    async def begin(self, text: str) -> Message:
        """Registers from one text, or asks for what is missing. Raises `DomainError`."""
        if is_page(text) and len((paste := self._previewing.read(text)).drafts) > 1:
            return await self._previewing.show(paste)
        self._visit.services.misread.note(self._visit.chat_id, text)
        step = self._registration.begin(text)
        half_told = self._named(self._desk.everything)
        if not text.strip() and half_told:
            return half_told_message(self._texts, half_told)
        # Whoever enters an order again, corrected, is done with the first attempt.
        fresh = not self._tells_again(step.draft)
        message = await self._go_on(step, fresh=fresh)
        if any(map(is_estimate, re.split(r"[,;\n]", text))):
            said = self._texts("estimate-no-promise")
            message = replace(message, html=join_paragraphs([said, message.html]))
        return self._with_waiting(message, half_told if fresh or step.refused else self.waiting())

    def _tells_again(self, draft: Draft) -> bool:
        """Whether a draft enters the order of the open dialogue again."""
        told = self._desk.open
        return isinstance(told, Draft) and told.is_told_again_by(draft)

    async def begin_anew(self) -> Message:
        """The guided way; a half-entered order is set aside."""
        return await self._go_on(self._registration.begin(""), fresh=True)

    async def ship(
        self, number: int, told: Anew | None = None, protection_days: int | None = None
    ) -> Message:
        """Asks when a registered order was sent, and how long it is protected.

        What a text has told of it is not asked again, nor what was answered already;
        `protection_days` are told without an end.
        """
        order = await orders.find(self._visit, number)
        known = self.with_answers(number, told or Anew())
        step = self._registration.ship(
            order,
            shipped_on=known.shipped_on,
            protection_end=known.protection_end,
            protection_days=protection_days,
            terms=known.terms,
            tracking=known.tracking,
        )
        return await self._go_on(step, fresh=True)

    def forget_shipment(self, number: int) -> None:
        """Ends the questions about the shipment of a registered order, if they are open."""
        open_ = self._desk.open
        if isinstance(open_, Draft) and open_.order == number:
            self._desk.leave()

    def with_answers(self, number: int, told: Anew) -> Anew:
        """What a text tells of a registered order, with what was answered of its shipment."""
        open_ = self._desk.open
        if not isinstance(open_, Draft) or open_.order != number:
            return told
        return replace(
            told,
            shipped_on=told.shipped_on or open_.shipped_on,
            protection_end=told.protection_end or open_.reckoned_end,
            tracking=told.tracking or open_.tracking,
        )

    # -- answers

    async def answer(self, text: str) -> Message | None:
        """Takes a written answer; `None` if no question is open, or if a text answers none.

        Raises `DomainError`.
        """
        told = self._told_now()
        if told is not None and drops_it(text) and not await self._is_of_another(told, text):
            return self._dropped()
        match self._desk.open:
            case Previews() as previews:
                return await self._previewing.answer(previews, text)
            case Draft() as draft if draft.asking is not None:
                if draft.asking is Field.TITLE and is_aside(text, for_a_name=True):
                    return None
                step = self._registration.answer(draft, text)
                answered = step.draft.asking is not draft.asking or not step.problems
                if not answered and is_aside(text):
                    return None
                return await self._go_on(step)
        return None

    async def _is_of_another(self, told: Draft, text: str) -> bool:
        """Whether "delete the lamp" names an order on file, or "cancel that" a later note."""
        known = {one.number: one.title for one in await orders.open_orders(self._visit)}
        if named_orders(text, known):
            return told.title is None or not named_orders(text, {0: told.title})
        if not takes_back(text):
            return False
        noted, continued = await orders.last_noted_at(self._visit), self._desk.continued_at
        return noted is not None and continued is not None and noted > continued

    def _dropped(self) -> Message:
        """What is being entered goes: of several orders, the one that is shown."""
        if isinstance(previews := self._desk.open, Previews):
            return self._previewing.drop_shown(previews)
        self._desk.leave()
        return Message(self._texts("cancelled"))

    def under_way(self, text: str) -> Message | None:
        """For a text that says nothing about it: what is being entered, once more.

        News of it are remembered until it is saved. `None` if nothing is being entered.
        """
        if isinstance(several := self._desk.open, Previews):
            self._desk.keep(several.spoken_of(text))
        said = self._beside(text)
        match self._desk.open:
            case Previews() as previews:
                return preview_message(self._texts, previews, self._today, [said])
            case Draft() as draft if draft.asking is not None:
                step = Step(draft)
                asked = registration_question(self._texts, step, self._today, self._policy)
                return replace(asked, html=join_paragraphs([said, asked.html]))
        return None

    def _beside(self, text: str) -> Html:
        """What is said to a text beside what is being entered; news of that are remembered."""
        draft = self._told_now()
        if draft is None or draft.order is not None or not is_news(text):
            return self._texts("entering-first" if is_aside(text) else "entering-unclear")
        noted = draft.with_said(self._today, text)
        previews = self._desk.open
        self._desk.keep(previews.with_current(noted) if isinstance(previews, Previews) else noted)
        return self._texts("entering-remembered")

    async def press(self, argument: str) -> Answered | None:
        """Takes a button's answer; `None` if its question is not open. Raises `DomainError`."""
        draft = self._told_now()
        step = None if draft is None else self._registration.press(draft, argument)
        if step is None:
            return None
        previews = self._desk.open
        if isinstance(previews, Previews):
            return Answered(await self._previewing.go_on(previews, step), in_place=True)
        return Answered(await self._go_on(step))

    async def _go_on(self, step: Step, *, fresh: bool = False) -> Message:
        """Registers a complete draft; stores an incomplete one and asks on."""
        if step.refused:
            said = [problem_text(self._texts, one) for one in step.problems]
            return Message(join_paragraphs(said))
        if step.draft.asking is not None:
            self._desk.keep(step.draft, new=fresh)
            return registration_question(self._texts, step, self._today, self._policy)
        if step.draft.order is not None:
            return await self._tell_shipment(step.draft, step.draft.order)
        event = registration_of(step.draft, self._visit.buyer.country, self._today)

        def worded(order: Order, again: Order | None) -> Message:
            said = said_of(order, step.draft)
            self._desk.note_said(said)
            message = registered_message(self._texts, order, self._today, self._policy)
            message = with_said(self._texts, message, said)
            if fresh and self._visit.services.misread.stores_samples:  # read and saved at once
                message = message.with_rows((order_button(self._texts, Action.MISREAD, order),))
            return message if again is None else added_again(self._texts, message, order, again)

        return await orders.register_beside(
            self._visit, event, partial(is_of, step.draft), worded, ends_dialogue=not fresh
        )

    async def _tell_shipment(self, draft: Draft, number: int) -> Message:
        """The clock of a registered order starts: its full timeline is planned (A1)."""
        event = shipment_of(draft, self._today)

        def worded(changed: Changed) -> Message:
            noted = self._texts("noted-shipped")
            return changed_message(self._texts, noted, changed.after, 0, self._today, self._policy)

        return await orders.change_and_say(
            self._visit, Target(number), lambda *_: event, worded, ends_dialogue=True
        )

    # -- what a text is about

    def asks_about_date(self, text: str) -> Html | None:
        """The answer to a date and nothing else; `None` for any other text."""
        if len(text) > _LONGEST_DATE:
            return None
        step = self._registration.begin(text or "?")
        if step.draft.title or [one.id for one in step.problems] != [ProblemId.DATE_UNCLEAR]:
            return None
        return problem_text(self._texts, step.problems[0])

    def is_another(self, text: str) -> bool:
        """Whether a text names another order while one fact of the open one is asked for."""
        draft = self._told_now()
        if draft is None or draft.asking in (None, Field.TITLE, Field.SELLER):
            return False
        return any(one.title is not None for one in self._previewing.read(text).drafts)

    def names_entered(self) -> tuple[str, ...]:
        """What the orders are called that are being entered, as far as that is known."""
        match self._desk.open:
            case Previews() as previews:
                drafts = [item.draft for item in previews.items]
            case Draft(order=None) as draft:
                drafts = [draft]
            case _:
                drafts = []
        return tuple(draft.title for draft in drafts if draft.title is not None)

    def is_parcel_of_another(self, drafts: Iterable[Draft]) -> bool:
        """Whether a page is about another parcel than that of the order being entered."""
        told = self._told_now()
        if told is None or told.tracking is None or told.asking is Field.TRACKING:
            return False
        return any(one.tracking not in (None, told.tracking) for one in drafts)

    def lacks_number(self) -> bool:
        """Whether the open order has no tracking number yet, or is just being asked for it."""
        draft = self._told_now()
        return draft is not None and (draft.tracking is None or draft.asking is Field.TRACKING)

    def _told_now(self) -> Draft | None:
        match self._desk.open:
            case Previews() as previews:
                return previews.current
            case Draft() as draft:
                return draft
        return None

    # -- what was put aside

    def resume(self, dialogue_id: int) -> Message:
        """Resumes a dialogue that was set aside, or left alone for too long."""
        match self._desk.take_up(dialogue_id):
            case Previews() as previews:
                return preview_message(self._texts, previews, self._today)
            case Draft() as draft if draft.asking is not None:
                return registration_question(self._texts, Step(draft), self._today, self._policy)
        return Message(self._texts("half-told-gone"))

    def waiting(self) -> list[tuple[str, int]]:
        """Names and ids of what can be resumed."""
        return self._named(self._desk.waiting)

    def mentioned(self, message: Message) -> Message:
        """The message, and a way back to what was told in half and left, if anything was."""
        return self._with_waiting(message, self.waiting())

    def _named(self, dialogues: Iterable[Kept]) -> list[tuple[str, int]]:
        named = ((self._name_of(one.dialogue), one.id) for one in dialogues)
        return [(name, dialogue_id) for name, dialogue_id in named if name is not None]

    def _name_of(self, dialogue: Dialogue) -> str | None:
        match dialogue:
            case Previews() as previews if previews.items:
                return draft_name(self._texts, previews.current)
            case Draft() as draft if draft.tells_something:
                return draft_name(self._texts, draft)
        return None

    def _with_waiting(self, message: Message, half_told: list[tuple[str, int]]) -> Message:
        """The message, and a way back to the half-entered order."""
        if not half_told:
            return message
        said = self._texts("half-told-waits", title=half_told[0][0])
        rows = resume_rows(self._texts, half_told[:1])
        return replace(message, html=join_paragraphs([message.html, said])).with_rows(*rows)


async def ship(visit: Visit, number: int) -> Message:
    """Asks when a registered order was sent, and how long it is protected."""
    return await Adding(visit).ship(number)
