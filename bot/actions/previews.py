"""Use cases of previews: orders read from a text, reviewed before they are saved."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from advisor.dialogues.desk import Said
from advisor.dialogues.news import Anew, told_anew
from advisor.dialogues.previews import Previews, is_of, may_be_of, may_be_parcel_of, may_be_sent_as
from advisor.dialogues.registration import (
    Draft,
    Field,
    Paste,
    Registration,
    Seen,
    Step,
    registration_of,
    seen,
)
from advisor.intake.aside import is_aside
from advisor.intake.screens import Screen
from advisor.order import Order
from advisor.wording.adding import (
    ASK,
    DROP,
    DROP_ALL,
    EDIT,
    MISREAD,
    SAVE,
    SAVE_ALL,
    SHOW,
    asked_message,
    back_to_preview,
    known_rows,
    left_out_lines,
    preview_fields,
    preview_message,
    saved_line,
    saved_message,
)
from advisor.wording.beside import with_said
from advisor.wording.message import Message
from advisor.wording.news import news_message, parcel_message, same_name_message
from advisor.wording.orders import registered_message
from advisor.wording.questions import registration_question
from advisor.wording.texts import Html, join_paragraphs
from bot.actions import orders
from bot.visit import Visit


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a press: a message, below the pressed one or in its place."""

    message: Message
    in_place: bool = False


#: What is said when nothing is waiting any longer: whether several were dropped, and whether there
#: were several at first, of which some may be saved.
_DROPPED = {
    (False, False): "cancelled",
    (False, True): "preview-dropped",
    (True, True): "preview-dropped-all",
}


class Previewing:
    """The previews of one chat, for one visit."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._desk = visit.desk
        self._texts, self._today, self._policy = visit.texts, visit.today, visit.policy
        self._registration = Registration(self._today, visit.buyer.language)
        self._said = ""

    def read(self, text: str, said_on: date | None = None) -> Paste:
        """The orders in a pasted or forwarded text, written on the buyer's day `said_on`."""
        self._said = text
        understood = self._visit.understood
        found = understood.get((text, said_on))
        if found is None:
            found = understood[text, said_on] = self._registration.paste(text, said_on)
        return found

    def seen(self, screen: Screen) -> Seen:
        """The orders on a screenshot; what may have been misread is left to be asked."""
        self._said = screen.text
        return seen(self._registration.paste, screen)

    async def show(self, paste: Paste, *, instead: bool = False) -> Message:
        """Shows what was understood in a text, after what is already waiting for review.

        `instead` says that the text was edited: its order takes the place of the one shown.
        """
        self._visit.services.misread.note(self._visit.chat_id, self._said)
        known, drafts = await self._known(paste.drafts)
        over, unknown = await self._known(paste.over)
        news = [self._news(order, draft) for order, draft in (*known, *over)]
        told = [one for one in news if one is not None]
        silent = [pair for pair, one in zip((*known, *over), news, strict=True) if one is None]
        said = left_out_lines(
            self._texts, len(unknown), [order for order, _ in silent], more=paste.more
        )
        if instead:
            self._drop_shown()
        if not drafts:
            rows = [row for one in told for row in one.buttons]
            html: list[str] = [*(one.html for one in told), *said]
            return Message(join_paragraphs(html), (*rows, *known_rows(self._texts, silent)))
        told += await self._like_named(drafts)
        return self._with_news(self._added(drafts, [*(one.html for one in told), *said]), told)

    async def _like_named(self, drafts: Sequence[Draft]) -> list[Message]:
        """Asks of an order with the name, or the day, of a registered one whether it is that."""
        open_ = await orders.open_orders(self._visit)
        pairs = [(order, draft) for draft in drafts for order in open_]
        named = [
            same_name_message(self._texts, order, self._told(order, draft))
            for order, draft in pairs
            if may_be_of(draft, order)
        ]
        parcels = [
            parcel_message(self._texts, order, Anew(tracking=draft.tracking), same_day=same_day)
            for order, draft in pairs
            if (same_day := may_be_parcel_of(draft, order)) or may_be_sent_as(draft, order)
        ]
        return named + parcels

    def _drop_shown(self) -> None:
        """Makes room for what was shown, corrected."""
        open_ = self._desk.open
        if not isinstance(open_, Previews):
            return
        self._keep_or_leave(open_.without(frozenset({open_.key})))

    def _keep_or_leave(self, left: Previews) -> None:
        if left.items:
            self._desk.keep(left)
        else:
            self._desk.leave()

    def _added(self, drafts: tuple[Draft, ...], said: Sequence[str]) -> Message:
        """Further orders behind those that wait for review already."""
        open_ = self._desk.open
        if isinstance(open_, Previews):
            return self._shown(open_.added(drafts), said)
        fresh = Previews(id=self._visit.caller.update_id).added(drafts)
        return self._shown(fresh, said, new=True)

    def _with_news(self, message: Message, told: Sequence[Message]) -> Message:
        """The message with the buttons that take over what is new of registered orders."""
        rows = [row for one in told for row in one.buttons[:1]]
        return replace(message, buttons=(*message.buttons, *rows))

    async def knows(self, draft: Draft) -> bool:
        """Whether a draft tells of an order that is registered, or waits for review."""
        if isinstance(open_ := self._desk.open, Previews) and open_.tells_of(draft):
            return True
        known, _ = await self._known((draft,))
        return bool(known)

    def _news(self, order: Order, draft: Draft) -> Message | None:
        """What a text says anew of a registered order, if anything."""
        if order.is_closed:
            return None
        told = self._told(order, draft)
        return news_message(self._texts, order, told, draft.news, self._today)

    def _told(self, order: Order, draft: Draft) -> Anew:
        told = Anew(
            shipped_on=draft.shipped_on,
            protection_end=draft.reckoned_end,
            tracking=draft.tracking,
            terms=draft.terms,
            promises=draft.promises,
        )
        return told_anew(order, told)

    async def _known(
        self, drafts: Sequence[Draft]
    ) -> tuple[list[tuple[Order, Draft]], tuple[Draft, ...]]:
        """The orders that are registered already, and the drafts of those that are not."""
        every = await orders.all_orders(self._visit)
        met = [(next((order for order in every if is_of(one, order)), None), one) for one in drafts]
        known = [(order, draft) for order, draft in met if order is not None]
        return known, tuple(draft for order, draft in met if order is None)

    async def answer(self, previews: Previews, text: str) -> Message | None:
        """Takes a written answer; `None` for a text that says nothing about the shown order."""
        draft = previews.current
        if draft.asking is None:
            step = None if is_aside(text) else self._registration.add(draft, text)
        else:
            if draft.asking is Field.TITLE and is_aside(text, for_a_name=True):
                return None
            step = self._registration.answer(draft, text)
            if step.draft.asking is draft.asking and step.problems and is_aside(text):
                return None
        return None if step is None else await self.go_on(previews, step)

    async def go_on(self, previews: Previews, step: Step) -> Message:
        """Shows the order after an answer, saves it if it was being saved, or asks on."""
        if step.draft.asking is not None:
            return self._ask(previews, step)
        previews = previews.with_current(step.draft)
        if not step.draft.preview:  # it was being saved, and nothing is missing any longer
            return await self._save(previews)
        return self._shown(previews)

    # -- buttons

    async def press(self, argument: str) -> Answered | None:
        """A button below a preview; `None` if that order is no longer waiting.

        Raises `DomainError`.
        """
        told, _, rest = argument.partition(".")
        key, _, what = rest.partition(".")
        previews = self._named(told)
        if previews is None or not key.isdecimal():
            return None
        if len(key) > 4 or not previews.has(int(key)):
            return None
        message = await self._carry_out(previews.turned_to(int(key)), what)
        return None if message is None else Answered(message, in_place=True)

    def _named(self, told: str) -> Previews | None:
        """The previews that a button belongs to. Those that were left alone are resumed."""
        if self._desk.open is None:
            for one in self._desk.waiting:
                if _is_named(one.dialogue, told):
                    self._desk.take_up(one.id)
                    break
        under_way = self._desk.open
        return under_way if isinstance(under_way, Previews) and _is_named(under_way, told) else None

    async def _carry_out(self, previews: Previews, what: str) -> Message | None:
        carry_out: Mapping[str, Callable[[Previews], Awaitable[Message]]] = {
            SAVE: self._save,
            SAVE_ALL: self._save_all,
            MISREAD: self._misread,
        }
        look: Mapping[str, Callable[[Previews], Message]] = {
            DROP: self._drop_one,
            DROP_ALL: self._drop_all,
            SHOW: self._show,
            EDIT: self._show_fields,
        }
        if what in carry_out:
            return await carry_out[what](previews)
        if what in look:
            return look[what](previews)
        field = _field(what.removeprefix(ASK)) if what.startswith(ASK) else None
        if field is None:
            return None
        return self._ask(previews, self._registration.correct(previews.current, field))

    def _show(self, previews: Previews) -> Message:
        return self._shown(self._asking_nothing(previews))

    def _show_fields(self, previews: Previews) -> Message:
        previews = self._asking_nothing(previews)
        self._desk.keep(previews)
        return preview_fields(self._texts, previews, self._today)

    async def _misread(self, previews: Previews) -> Message:
        """Says sorry and offers every fact to be corrected; nothing is lost."""
        previews = self._asking_nothing(previews)
        self._desk.keep(previews)
        visit = self._visit
        await visit.services.misread.keep(visit.chat_id, visit.buyer.language, visit.now)
        sorry = [self._texts("misread-sorry")]
        return preview_fields(self._texts, previews, self._today, sorry)

    def _asking_nothing(self, previews: Previews) -> Previews:
        return previews.with_current(self._registration.leave(previews.current))

    def _ask(self, previews: Previews, step: Step) -> Message:
        self._desk.keep(previews.with_current(step.draft))
        back = back_to_preview(self._texts, previews)
        asked = registration_question(self._texts, step, self._today, self._policy, back)
        return asked_message(self._texts, step.draft, asked)

    async def _save(self, previews: Previews) -> Message:
        """Registers the order that is shown, or asks for what it lacks."""
        step = self._registration.settle(previews.current)
        if step.draft.asking is not None:
            return self._ask(previews, step)
        left = previews.without(frozenset({previews.key}))
        (order,), said = await self._register((step.draft,), left)
        if not left.items:
            message = registered_message(self._texts, order, self._today, self._policy)
        else:
            lines = [saved_line(self._texts, order)]
            message = preview_message(self._texts, left, self._today, lines)
        return with_said(self._texts, message, said)

    async def _save_all(self, previews: Previews) -> Message:
        """Registers every complete order; continues with the others."""
        steps = {item.key: self._registration.settle(item.draft) for item in previews.items}
        whole = {key: step.draft for key, step in steps.items() if step.draft.asking is None}
        if not whole:
            return await self._save(previews)
        left = previews.without(frozenset(whole))
        saved, said = await self._register(tuple(whole.values()), left)
        message = saved_message(self._texts, saved, self._today, self._policy)
        if left.items:
            lines = [Html(message.html)]
            message = preview_message(self._texts, left, self._today, lines)
        return with_said(self._texts, message, said)

    async def _register(
        self, drafts: Sequence[Draft], left: Previews
    ) -> tuple[tuple[Order, ...], tuple[Said, ...]]:
        """The orders as they are saved, and what was said of them before."""
        country = self._visit.buyer.country
        saved = await orders.register(
            self._visit,
            [registration_of(draft, country, self._today) for draft in drafts],
            ends_dialogue=not left.items,
            dialogue=left if left.items else None,
        )
        said = tuple(
            one for order, draft in zip(saved, drafts, strict=True) for one in said_of(order, draft)
        )
        self._desk.note_said(said)
        return saved, said

    def drop_registered(self, tracking: str | None) -> None:
        """A number turned out to be that of a registered order: it waits for review no longer."""
        open_ = self._desk.open
        if tracking is None or not isinstance(open_, Previews):
            return
        of_it = frozenset(one.key for one in open_.items if one.draft.tracking == tracking)
        if of_it:
            self._keep_or_leave(open_.without(of_it))

    def drop_shown(self, previews: Previews) -> Message:
        """Drops the order that is shown, and shows the next."""
        return self._drop_one(previews)

    def _drop_one(self, previews: Previews) -> Message:
        return self._drop(previews, frozenset({previews.key}))

    def _drop_all(self, previews: Previews) -> Message:
        return self._drop(previews, frozenset(one.key for one in previews.items))

    def _drop(self, previews: Previews, keys: frozenset[int]) -> Message:
        left = previews.without(keys)
        if not left.items:
            self._desk.leave()
            return Message(self._texts(_DROPPED[len(previews.items) > 1, previews.next_key > 1]))
        return self._shown(left, [self._texts("preview-dropped")])

    def _shown(self, previews: Previews, said: Sequence[str] = (), *, new: bool = False) -> Message:
        """The order that is shown now, with something said before it."""
        self._desk.keep(previews, new=new)
        return preview_message(self._texts, previews, self._today, said)


def said_of(order: Order, draft: Draft) -> tuple[Said, ...]:
    """What was said of an order while it was entered as a draft."""
    return tuple(
        Said(order.number, place, on, text) for place, (on, text) in enumerate(draft.beside)
    )


def _is_named(dialogue: object, told: str) -> bool:
    return isinstance(dialogue, Previews) and f"{dialogue.id:x}" == told


def _field(name: str) -> Field | None:
    try:
        return Field(name)
    except ValueError:
        return None
