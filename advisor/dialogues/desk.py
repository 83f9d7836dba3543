"""A chat's desk: the open dialogue, those set aside, and the last question.

A dialogue that is left for another is not lost: it is set aside, and a button resumes it. Pure: the
desk is a value that can be stored as JSON.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Annotated, Any, TypeAlias

from pydantic import Discriminator, TypeAdapter, ValidationError

from advisor.dialogues.corrections import Correction
from advisor.dialogues.previews import Previews
from advisor.dialogues.registration import Draft

#: After this time a dialogue no longer takes the next message as an answer.
_DIALOGUE_LIFETIME = timedelta(hours=24)

#: How long a question whose answer is a button takes typed answers.
_QUESTION_LIFETIME = timedelta(hours=1)

#: Dialogues set aside; the oldest are dropped.
_MOST_ASIDE = 5

#: Sentences said of orders before they were saved; the oldest are dropped.
_MOST_SAID = 12

#: What a chat can be in the middle of.
Dialogue: TypeAlias = Annotated[Draft | Previews | Correction, Discriminator("kind")]

#: Labels of buttons with the callback data behind them.
Choices: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A dialogue on the desk, and the UTC instant at which it was last continued."""

    dialogue: Dialogue
    at: datetime

    @property
    def id(self) -> int:
        """Its id in buttons."""
        return int(self.at.timestamp())

    @property
    def mark(self) -> str:
        """What stays the same while it is continued, and tells it from others."""
        dialogue = self.dialogue
        return f"{dialogue.kind} {dialogue.id if isinstance(dialogue, Previews) else 0}"


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of an order before it was saved, and the buyer's local day of that."""

    order: int
    place: int
    """Its place among what was said of that order."""
    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything on it."""

    open: Kept | None = None
    aside: tuple[Kept, ...] = ()
    choices: Choices = ()
    """What the buttons of the last question say and do, so that an answer can be typed."""
    asked_at: datetime | None = None
    said: tuple[Said, ...] = ()
    """What can be carried out now that its order is saved."""

    def live(self, now: datetime) -> Dialogue | None:
        """The dialogue that the next message may answer."""
        if self.open is None or now - self.open.at > _DIALOGUE_LIFETIME:
            return None
        return self.open.dialogue

    def waiting(self, now: datetime) -> tuple[Kept, ...]:
        """What can be resumed, the latest first; an open one only if it was left alone."""
        left = () if self.open is None or self.live(now) else (self.open,)
        return (*left, *reversed(self.aside))

    def choices_at(self, now: datetime) -> Choices:
        """The answers to the last question, if it was asked recently."""
        if self.asked_at is None or now - self.asked_at > _QUESTION_LIFETIME:
            return ()
        return self.choices

    @property
    def unsaved(self) -> Kept | None:
        """The latest order that was told and not saved, if there is one."""
        there = (*self.aside, self.open) if self.open else self.aside
        told = (one for one in reversed(there) if _is_of_a_new_order(one.dialogue))
        return next(told, None)

    def dropped(self, dialogue_id: int) -> "Desk":
        """Without a dialogue that is not needed; unchanged if it no longer exists."""
        left = tuple(one for one in self.aside if one.id != dialogue_id)
        desk = replace(self, aside=left)
        return desk.without_open() if desk.open and desk.open.id == dialogue_id else desk

    def asking(self, choices: Choices, now: datetime) -> "Desk":
        """A question was asked, with these possible answers; without any, none is open."""
        return replace(self, choices=choices, asked_at=now)

    def with_open(self, dialogue: Dialogue, now: datetime) -> "Desk":
        """The open dialogue was continued."""
        return replace(self, open=Kept(dialogue, now), choices=())

    def without_open(self) -> "Desk":
        """The open dialogue, or the last question, has ended."""
        return replace(self, open=None, choices=())

    def without_order(self, number: int) -> "Desk":
        """Without the open dialogue if it is about the registered order with that number."""
        match self.open:
            case Kept(Draft() | Correction() as dialogue) if dialogue.order == number:
                return self.without_open()
        return self

    def without_aside(self) -> "Desk":
        """Without anything that was set aside."""
        return replace(self, aside=())

    def with_said(self, said: tuple[Said, ...]) -> "Desk":
        """With something that was said of orders; the oldest of it is dropped."""
        return replace(self, said=(*self.said, *said)[-_MOST_SAID:])

    def without_said(self, said: Said) -> "Desk":
        """Without what was carried out."""
        return replace(self, said=tuple(one for one in self.said if one != said))

    def cleared(self) -> "Desk":
        """With the open dialogue set aside, if anything would have to be typed again."""
        if self.open is None:
            return self
        worth = _tells_something(self.open.dialogue)
        aside = (*self.aside, self.open)[-_MOST_ASIDE:] if worth else self.aside
        return replace(self, open=None, aside=aside)

    def taken_up(self, dialogue_id: int, now: datetime) -> "Desk":
        """With a waiting dialogue open again; unchanged if that no longer exists."""
        there = self.aside if self.open is None else (self.open, *self.aside)
        found = next((one for one in there if one.id == dialogue_id), None)
        if found is None:
            return self
        if found is self.open:
            return self.with_open(found.dialogue, now)
        aside = tuple(one for one in self.cleared().aside if one is not found)
        return replace(self, aside=aside).with_open(found.dialogue, now)


def _tells_something(dialogue: Dialogue) -> bool:
    if isinstance(dialogue, Draft):
        return dialogue.tells_something
    return isinstance(dialogue, Previews)


def _is_of_a_new_order(dialogue: Dialogue) -> bool:
    """Whether it is about orders that nobody watches yet."""
    if isinstance(dialogue, Draft):
        return dialogue.order is None and dialogue.tells_something
    return isinstance(dialogue, Previews) and bool(dialogue.items)


# -- storing -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stored:
    """A desk as JSON, of this version or another, with its dialogues still to be read."""

    open: Any = None
    aside: tuple[Any, ...] = ()
    choices: Choices = ()
    asked_at: datetime | None = None
    said: tuple[Said, ...] = ()


_STORED = TypeAdapter(_Stored)
_KEPT: TypeAdapter[Kept] = TypeAdapter(Kept)
_DESK = TypeAdapter(Desk)


def desk_to_json(desk: Desk) -> str | None:
    """The desk as JSON; `None` for an empty one."""
    if desk.open is None and not (desk.aside or desk.choices or desk.said):
        return None
    return _DESK.dump_json(desk, exclude_none=True).decode()


def desk_from_json(text: str | None) -> Desk:
    """The desk that `desk_to_json` wrote. What another version wrote differently is left out."""
    try:
        stored = Desk() if text is None else _STORED.validate_json(text)
    except ValidationError:
        return Desk()
    kept = (_kept(one) for one in stored.aside)
    return Desk(
        open=_kept(stored.open),
        aside=tuple(one for one in kept if one is not None),
        choices=stored.choices,
        asked_at=stored.asked_at,
        said=stored.said,
    )


def _kept(found: Any) -> Kept | None:
    try:
        return _KEPT.validate_python(found)
    except ValidationError:
        return None
