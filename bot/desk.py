"""A chat's desk during one visit: read once, changed at will, stored once."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from advisor.buyer import Buyer
from advisor.dialogues.desk import (
    Choices,
    Desk,
    Dialogue,
    Kept,
    Said,
    desk_from_json,
    desk_to_json,
)
from scheduler.instants import speaking_instant
from storage.records import Draft
from storage.unit_of_work import UnitOfWork


class DeskInUse:
    """The desk as it was found, and as it is by now.

    What use cases do to it is stored along with their change, or else before the visit is answered.
    """

    def __init__(self, desk: Desk, chat_id: int, now: datetime) -> None:
        """`now` is the instant of the visit."""
        self._desk = desk
        self._chat_id = chat_id
        self._now = now
        self._edits: list[Callable[[Desk], Desk]] = []

    @property
    def open(self) -> Dialogue | None:
        """The dialogue that the chat is in; one left alone for a day has stepped aside."""
        return self._desk.live(self._now)

    @property
    def continued_at(self) -> datetime | None:
        """The UTC instant at which the open dialogue was last continued; `None` without one."""
        return None if self._desk.open is None else self._desk.open.at

    @property
    def waiting(self) -> tuple[Kept, ...]:
        """What can be resumed, the latest first."""
        return self._desk.waiting(self._now)

    @property
    def everything(self) -> tuple[Kept, ...]:
        """What can be resumed, preceded by what is open."""
        under_way = self._desk.open
        waiting = self.waiting
        return waiting if under_way is None or under_way in waiting else (under_way, *waiting)

    @property
    def choices(self) -> Choices:
        """The answers to the last question, if it was asked recently."""
        return self._desk.choices_at(self._now)

    @property
    def is_changed(self) -> bool:
        """Whether something is still to be stored."""
        return bool(self._edits)

    def keep(self, dialogue: Dialogue, *, new: bool = False) -> None:
        """The dialogue was continued. A new one sets aside what was open before."""
        self._edit(lambda desk: (desk.cleared() if new else desk).with_open(dialogue, self._now))

    def leave(self) -> bool:
        """Leaves the open dialogue and the last question. Returns whether there was one."""
        was_open = self.open is not None
        self._edit(Desk.without_open)
        return was_open

    def leave_order(self, number: int) -> None:
        """Leaves the open dialogue if it is about this order."""
        self._edit(lambda desk: desk.without_order(number))

    def take_up(self, dialogue_id: int) -> Dialogue | None:
        """Opens a dialogue that was set aside or left alone, and returns it if it exists."""
        is_there = any(one.id == dialogue_id for one in self.everything)
        self._edit(lambda desk: desk.taken_up(dialogue_id, self._now))
        return self.open if is_there else None

    def note_said(self, said: Sequence[Said]) -> None:
        """Something was said of orders that are saved now."""
        if said:
            self._edit(lambda desk: desk.with_said(tuple(said)))

    def take_said(self, order: int, place: int) -> Said | None:
        """What was said of an order, by its place among that; it is gone then."""
        of_it = (one for one in self._desk.said if (one.order, one.place) == (order, place))
        taken = next(of_it, None)
        if taken is None:
            return None
        self._edit(lambda desk: desk.without_said(taken))
        return taken

    def drop_aside(self) -> None:
        """Drops every dialogue that was set aside."""
        self._edit(Desk.without_aside)

    def ask(self, choices: Choices) -> None:
        """A question with these possible answers was asked."""
        self._edit(lambda desk: desk.asking(choices, self._now))

    def forget_question(self) -> None:
        """The last question was answered."""
        if self._desk.choices:
            self.ask(())

    def drop(self, dialogue_id: int) -> bool:
        """Drops a dialogue that is not needed. Returns whether there was one."""
        is_there = any(one.id == dialogue_id for one in self.everything)
        self._edit(lambda desk: desk.dropped(dialogue_id))
        return is_there

    async def store(self, uow: UnitOfWork, buyer: Buyer) -> None:
        """Stores what was changed, on top of what another process may have stored meanwhile.

        Of an order of the `buyer` that is not saved they are reminded once, the next day.
        """
        if not self._edits:
            return
        stored = await uow.drafts.get(self._chat_id)
        found = desk_from_json(None if stored is None else stored.payload)
        desk = found
        for edit in self._edits:
            desk = edit(desk)
        self._edits.clear()
        if desk == found:
            return
        payload = desk_to_json(desk)
        if payload is None:
            await uow.drafts.delete(self._chat_id)
        else:
            remind_at, reminded_of = _reminder(desk, stored, buyer, self._now)
            await uow.drafts.put(
                self._chat_id, payload, self._now, remind_at=remind_at, reminded_of=reminded_of
            )

    def _edit(self, edit: Callable[[Desk], Desk]) -> None:
        after = edit(self._desk)
        if after != self._desk:
            self._desk = after
            self._edits.append(edit)


async def read_desk(uow: UnitOfWork, chat_id: int) -> Desk:
    """The desk as it is stored, without what an unknown version has put there."""
    stored = await uow.drafts.get(chat_id)
    return desk_from_json(None if stored is None else stored.payload)


def _reminder(
    desk: Desk, stored: Draft | None, buyer: Buyer, now: datetime
) -> tuple[datetime | None, str | None]:
    """When the order that is not saved is spoken of, or the mark of the one that was already."""
    unsaved, reminded_of = desk.unsaved, None if stored is None else stored.reminded_of
    if unsaved is None:
        return None, None
    if unsaved.mark == reminded_of:
        return None, reminded_of
    return speaking_instant(buyer.today(now) + timedelta(days=1), None, buyer), None
