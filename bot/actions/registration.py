"""Use cases of registering: from a first text, over questions, to a planned order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError

from advisor.dialogues.corrections import correction_from_json
from advisor.dialogues.previews import Previews, is_of, previews_from_json, previews_to_json
from advisor.dialogues.registration import (
    Draft,
    Field,
    Paste,
    Registration,
    Step,
    draft_from_json,
    draft_to_json,
)
from advisor.intake import ProblemId, is_page
from advisor.order import Order
from advisor.wording.adding import (
    ASK,
    DROP,
    DROP_ALL,
    EDIT,
    SAVE,
    SAVE_ALL,
    SHOW,
    asked_message,
    back_to_preview,
    draft_name,
    half_told_message,
    known_rows,
    left_out_lines,
    preview_fields,
    preview_message,
    resume_rows,
    saved_line,
    saved_message,
)
from advisor.wording.message import Message
from advisor.wording.orders import changed_message, registered_message
from advisor.wording.questions import problem_text, registration_question
from advisor.wording.texts import Html, join_paragraphs
from bot.actions import chats, orders
from bot.actions.chats import drop_draft, keep_draft, open_draft
from bot.actions.desk import Desk
from bot.actions.orders import Target
from bot.visit import Visit


@dataclass(frozen=True, slots=True)
class Answered:
    """What follows a press: a message, below the pressed one or in its place."""

    message: Message
    in_place: bool = False


#: What is said when nothing waits any more: whether several were dropped, and whether there were
#: several at first, of which some may be saved.
_DROPPED = {
    (False, False): "cancelled",
    (False, True): "preview-dropped",
    (True, True): "preview-dropped-all",
}


class Adding:
    """The registration dialogue of one chat, for one update."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._texts, self._today, self._policy = visit.texts, visit.today, visit.policy
        self._registration = Registration(self._today, visit.buyer.language, visit.policy)

    # -- beginning

    async def begin(self, text: str) -> Message:
        """Registers from one text, or asks for what is missing. Raises `DomainError`."""
        if is_page(text) and len((paste := self._registration.paste(text)).drafts) > 1:
            return await self.preview(paste)
        step = self._registration.begin(text)
        desk = await self._desk()
        if not text.strip() and (half_told := self.half_told(desk)):
            return half_told_message(self._texts, half_told)
        # Who tells an order once more, corrected, is done with the first attempt.
        fresh = not self._tells_again(desk, step.draft)
        message = await self._go_on(step, fresh=fresh)
        waiting = self.half_told(desk) if fresh or step.refused else await self.waiting()
        return self._with_waiting(message, waiting)

    def _tells_again(self, desk: Desk, draft: Draft) -> bool:
        """Whether a draft tells anew the order of the dialogue under way."""
        payload = desk.live(self._visit.now)
        if payload is None or previews_from_json(payload) is not None:
            return False
        told = _draft_of(payload)
        return told is not None and told.is_told_again_by(draft)

    async def begin_anew(self) -> Message:
        """The guided way, with whatever was half told put aside."""
        return await self._go_on(self._registration.begin(""), fresh=True)

    async def ship(self, number: int) -> Message:
        """Asks when a registered order was sent, and how long it is protected."""
        order = await orders.find(self._visit, number)
        return await self._go_on(self._registration.ship(order), fresh=True)

    # -- answers

    async def answer(self, text: str) -> Message | None:
        """Takes a written answer; `None` if no question is open. Raises `DomainError`."""
        payload = await self._open()
        previews = None if payload is None else previews_from_json(payload)
        if previews is not None:
            return await self._answer_preview(previews, text)
        draft = await self._draft(payload)
        if draft is None or draft.asking is None:
            return None
        return await self._go_on(self._registration.answer(draft, text))

    async def press(self, argument: str) -> Answered | None:
        """Takes a button's answer; `None` if its question is not open. Raises `DomainError`."""
        payload = await self._open()
        previews = None if payload is None else previews_from_json(payload)
        draft = await self._draft(payload) if previews is None else previews.current
        step = None if draft is None else self._registration.press(draft, argument)
        if step is None:
            return None
        if previews is not None:
            message = await self._go_on_with_preview(previews, step)
            return Answered(message, in_place=True)
        return Answered(await self._go_on(step))

    async def _go_on(self, step: Step, *, fresh: bool = False) -> Message:
        """Registers a complete draft; keeps an incomplete one and asks on."""
        if step.refused:
            said = [problem_text(self._texts, one) for one in step.problems]
            return Message(join_paragraphs(said))
        if step.draft.asking is not None:
            await self._keep(draft_to_json(step.draft), new=fresh)
            return registration_question(self._texts, step, self._registration, self._today)
        if step.draft.order is not None:
            return await self._tell_shipment(step.draft)
        event = self._registration.complete(step.draft, self._visit.buyer.country)
        (order,) = await orders.register(self._visit, (event,), ends_dialogue=not fresh)
        return registered_message(self._texts, order, self._today, self._policy)

    async def _tell_shipment(self, draft: Draft) -> Message:
        """The clock of a registered order starts: its full timeline is planned (A1)."""
        event = self._registration.shipment(draft)
        change = await orders.change(
            self._visit, Target(draft.order or 0), lambda *_: event, ends_dialogue=True
        )
        noted = self._texts("noted-shipped")
        return changed_message(self._texts, noted, change.after, 0, self._today, self._policy)

    def asks_about_date(self, text: str) -> Html | None:
        """What is said of a date and nothing else; `None` for any other text."""
        step = self._registration.begin(text or "?")
        if step.draft.title or [one.id for one in step.problems] != [ProblemId.DATE_UNCLEAR]:
            return None
        return problem_text(self._texts, step.problems[0])

    async def is_another(self, text: str) -> bool:
        """Whether a text names another order, while one fact of an open one is asked for."""
        draft = await self._told_now()
        if draft is None or draft.asking in (None, Field.TITLE, Field.SELLER):
            return False
        return any(one.title is not None for one in self.read(text).drafts)

    async def lacks_number(self) -> bool:
        """Whether the open order has no tracking number yet, or is just asked for it."""
        draft = await self._told_now()
        return draft is not None and (draft.tracking is None or draft.asking is Field.TRACKING)

    async def _told_now(self) -> Draft | None:
        payload = await self._open()
        previews = None if payload is None else previews_from_json(payload)
        return await self._draft(payload) if previews is None else previews.current

    # -- previews

    def read(self, text: str, said_on: date | None = None) -> Paste:
        """The orders in a pasted or forwarded text, written on the buyer's day `said_on`."""
        return self._registration.paste(text, said_on)

    async def preview(self, paste: Paste) -> Message:
        """Shows what was understood of a text, behind what waits for a look already."""
        known, drafts = await self._known(paste.drafts)
        said = left_out_lines(self._texts, paste.finished, [order for order, _ in known])
        if not drafts:
            return Message(join_paragraphs(said), known_rows(self._texts, known))
        payload = await self._open()
        open_ = None if payload is None else previews_from_json(payload)
        previews = (open_ or Previews(id=self._visit.caller.update_id)).added(drafts)
        await self._keep(previews_to_json(previews), new=open_ is None)
        return preview_message(self._texts, previews, self._registration, said)

    async def _known(
        self, drafts: Sequence[Draft]
    ) -> tuple[list[tuple[Order, Draft]], tuple[Draft, ...]]:
        """The orders that are registered already, and the drafts of those that are not."""
        every = await orders.all_orders(self._visit)
        met = [(next((order for order in every if is_of(one, order)), None), one) for one in drafts]
        known = [(order, draft) for order, draft in met if order is not None]
        return known, tuple(draft for order, draft in met if order is None)

    async def press_preview(self, argument: str) -> Answered | None:
        """A button below a preview; `None` if that order waits no more. Raises `DomainError`."""
        told, _, rest = argument.partition(".")
        key, _, what = rest.partition(".")
        payload = await self._open(told_by=told)
        previews = None if payload is None else previews_from_json(payload)
        if previews is None or f"{previews.id:x}" != told or not key.isdecimal():
            return None
        if len(key) > 4 or not previews.has(int(key)):
            return None
        message = await self._carry_out(previews.turned_to(int(key)), what)
        return None if message is None else Answered(message, in_place=True)

    async def _carry_out(self, previews: Previews, what: str) -> Message | None:
        carry_out = {
            SAVE: self._save,
            SAVE_ALL: self._save_all,
            DROP: self._drop_one,
            DROP_ALL: self._drop_all,
            SHOW: self._show,
            EDIT: self._show_fields,
        }.get(what)
        if carry_out is not None:
            return await carry_out(previews)
        field = _field(what.removeprefix(ASK)) if what.startswith(ASK) else None
        if field is None:
            return None
        asked = self._registration.correct(previews.current, field)
        return await self._ask_of_preview(previews, asked)

    async def _show(self, previews: Previews) -> Message:
        previews = await self._asking_nothing(previews)
        return preview_message(self._texts, previews, self._registration)

    async def _show_fields(self, previews: Previews) -> Message:
        previews = await self._asking_nothing(previews)
        return preview_fields(self._texts, previews, self._registration)

    async def _asking_nothing(self, previews: Previews) -> Previews:
        shown = previews.with_current(self._registration.leave(previews.current))
        await self._keep(previews_to_json(shown))
        return shown

    async def _ask_of_preview(self, previews: Previews, step: Step) -> Message:
        await self._keep(previews_to_json(previews.with_current(step.draft)))
        back = back_to_preview(self._texts, previews)
        asked = registration_question(self._texts, step, self._registration, self._today, back)
        return asked_message(self._texts, step.draft, asked)

    async def _answer_preview(self, previews: Previews, text: str) -> Message | None:
        draft = previews.current
        if draft.asking is None:
            step = self._registration.add(draft, text)
        else:
            step = self._registration.answer(draft, text)
        return None if step is None else await self._go_on_with_preview(previews, step)

    async def _go_on_with_preview(self, previews: Previews, step: Step) -> Message:
        if step.draft.asking is not None:
            return await self._ask_of_preview(previews, step)
        previews = previews.with_current(step.draft)
        if not step.draft.preview:  # it was being saved, and nothing is missing any more
            return await self._save(previews)
        await self._keep(previews_to_json(previews))
        return preview_message(self._texts, previews, self._registration)

    async def _save(self, previews: Previews) -> Message:
        """Registers the order that is shown, or asks for what it lacks."""
        step = self._registration.settle(previews.current)
        if step.draft.asking is not None:
            return await self._ask_of_preview(previews, step)
        left = previews.without(frozenset({previews.key}))
        (order,) = await self._register((step.draft,), left)
        if not left.items:
            return registered_message(self._texts, order, self._today, self._policy)
        said = [saved_line(self._texts, order)]
        return preview_message(self._texts, left, self._registration, said)

    async def _save_all(self, previews: Previews) -> Message:
        """Registers every order that lacks nothing; goes on with the others."""
        steps = {item.key: self._registration.settle(item.draft) for item in previews.items}
        whole = {key: step.draft for key, step in steps.items() if step.draft.asking is None}
        if not whole:
            return await self._save(previews)
        left = previews.without(frozenset(whole))
        saved = await self._register(tuple(whole.values()), left)
        message = saved_message(self._texts, saved, self._today, self._policy)
        if not left.items:
            return message
        said = [Html(message.html)]
        return preview_message(self._texts, left, self._registration, said)

    async def _register(self, drafts: Sequence[Draft], left: Previews) -> tuple[Order, ...]:
        country = self._visit.buyer.country
        return await orders.register(
            self._visit,
            [self._registration.complete(draft, country) for draft in drafts],
            ends_dialogue=not left.items,
            dialogue=previews_to_json(left) if left.items else None,
        )

    async def _drop_one(self, previews: Previews) -> Message:
        return await self._drop(previews, frozenset({previews.key}))

    async def _drop_all(self, previews: Previews) -> Message:
        return await self._drop(previews, frozenset(one.key for one in previews.items))

    async def _drop(self, previews: Previews, keys: frozenset[int]) -> Message:
        left = previews.without(keys)
        if not left.items:
            await drop_draft(self._visit)
            return Message(self._texts(_DROPPED[len(previews.items) > 1, previews.next_key > 1]))
        await self._keep(previews_to_json(left))
        said_of_one = [self._texts("preview-dropped")]
        return preview_message(self._texts, left, self._registration, said_of_one)

    # -- what was put aside

    async def resume(self, dialogue_id: int) -> Message:
        """Takes up a dialogue that was put aside, or left alone for too long."""
        payload = await chats.take_up(self._visit, dialogue_id)
        if payload is None:
            return Message(self._texts("half-told-gone"))
        previews = previews_from_json(payload)
        if previews is not None:
            return preview_message(self._texts, previews, self._registration)
        draft = await self._draft(payload)
        if draft is None or draft.asking is None:
            return Message(self._texts("half-told-gone"))
        return registration_question(self._texts, Step(draft), self._registration, self._today)

    async def waiting(self) -> list[tuple[str, int]]:
        """Names and ids of what can be taken up again."""
        return self._named(await self._desk(), open_too=False)

    def half_told(self, desk: Desk) -> list[tuple[str, int]]:
        """The same, and what is under way."""
        return self._named(desk, open_too=True)

    def _named(self, desk: Desk, *, open_too: bool) -> list[tuple[str, int]]:
        now = self._visit.now
        waiting = desk.waiting(now)
        if open_too and desk.open is not None and desk.open not in waiting:
            waiting = (desk.open, *waiting)
        named = ((self._name_of(one.payload), one.id) for one in waiting)
        return [(name, dialogue_id) for name, dialogue_id in named if name is not None]

    def _name_of(self, payload: str) -> str | None:
        previews = previews_from_json(payload)
        if previews is not None:
            return draft_name(self._texts, previews.current) if previews.items else None
        draft = _draft_of(payload)
        if draft is None or not draft.tells_something:
            return None
        return draft_name(self._texts, draft)

    def _with_waiting(self, message: Message, half_told: list[tuple[str, int]]) -> Message:
        """The message, and a way back to what is half told."""
        if not half_told:
            return message
        said = self._texts("half-told-waits", title=half_told[0][0])
        rows = resume_rows(self._texts, half_told[:1])
        return Message(join_paragraphs([message.html, said]), (*message.buttons, *rows))

    # -- storing

    async def _open(self, told_by: str = "") -> str | None:
        """The dialogue under way. A button of previews left alone takes them up again."""
        payload = await open_draft(self._visit)
        if payload is not None or not told_by:
            return payload
        for one in (await self._desk()).waiting(self._visit.now):
            previews = previews_from_json(one.payload)
            if previews is not None and f"{previews.id:x}" == told_by:
                return await chats.take_up(self._visit, one.id)
        return None

    async def _desk(self) -> Desk:
        return await chats.desk(self._visit)

    async def _keep(self, payload: str, *, new: bool = False) -> None:
        await keep_draft(self._visit, payload, new=new)

    async def _draft(self, payload: str | None) -> Draft | None:
        if payload is None or correction_from_json(payload) is not None:
            return None
        draft = _draft_of(payload)
        if draft is None:  # a draft of an older version: better forgotten than in the way
            await drop_draft(self._visit)
        return draft


def _draft_of(payload: str) -> Draft | None:
    if correction_from_json(payload) is not None:
        return None
    try:
        return draft_from_json(payload)
    except ValidationError:
        return None


def _field(name: str) -> Field | None:
    try:
        return Field(name)
    except ValueError:
        return None


async def ship(visit: Visit, number: int) -> Message:
    """Asks when a registered order was sent, and how long it is protected."""
    return await Adding(visit).ship(number)
