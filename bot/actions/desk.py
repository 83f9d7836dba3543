"""A chat's desk: the dialogue under way, those put aside, and the question asked last.

It is kept as the chat's one draft. A dialogue that is left for another is not lost: it is put
aside, and a button takes it up again.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import ClassVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from advisor.dialogues.corrections import correction_from_json
from advisor.dialogues.previews import previews_from_json
from advisor.dialogues.registration import draft_from_json
from storage.records import Draft
from storage.unit_of_work import UnitOfWork

#: A dialogue left alone for longer no longer takes the next message for an answer.
DRAFT_LIFETIME = timedelta(hours=24)

#: A question whose answer is a button takes typed answers for so long.
_QUESTION_LIFETIME = timedelta(hours=1)

#: Dialogues put aside; the oldest give way.
_MOST_ASIDE = 5


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A dialogue as its use case stores it, and when it was last gone on with."""

    payload: str
    at: datetime

    @property
    def id(self) -> int:
        """What a button calls it by."""
        return int(self.at.timestamp())


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that lies on it."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    open: Dialogue | None = None
    aside: tuple[Dialogue, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    """What the buttons of the last question say and do, so that an answer may be typed."""
    asked_at: datetime | None = None

    def live(self, now: datetime) -> str | None:
        """The dialogue that the next message may answer."""
        if self.open is None or now - self.open.at > DRAFT_LIFETIME:
            return None
        return self.open.payload

    def waiting(self, now: datetime) -> tuple[Dialogue, ...]:
        """What can be taken up again, the latest first; an open one only if it was left alone."""
        left = () if self.open is None or self.live(now) else (self.open,)
        return (*left, *reversed(self.aside))

    def choices_at(self, now: datetime) -> tuple[tuple[str, str], ...]:
        """The answers to the last question, if it was asked of late."""
        if self.asked_at is None or now - self.asked_at > _QUESTION_LIFETIME:
            return ()
        return self.choices

    def with_open(self, payload: str, now: datetime) -> "Desk":
        """The dialogue under way has gone on."""
        return replace(self, open=Dialogue(payload, now), choices=())

    def cleared(self) -> "Desk":
        """With what is open put aside, if anything would have to be typed again."""
        if self.open is None:
            return self
        worth = _tells_something(self.open.payload)
        aside = (*self.aside, self.open)[-_MOST_ASIDE:] if worth else self.aside
        return replace(self, open=None, aside=aside)

    def taken_up(self, dialogue_id: int, now: datetime) -> "Desk | None":
        """With a dialogue that waited open again; `None` if it is there no more."""
        there = self.aside if self.open is None else (self.open, *self.aside)
        found = next((one for one in there if one.id == dialogue_id), None)
        if found is None:
            return None
        if found is self.open:
            return self.with_open(found.payload, now)
        rest = replace(self.cleared(), aside=())
        aside = tuple(one for one in self.cleared().aside if one is not found)
        return replace(rest, open=Dialogue(found.payload, now), aside=aside, choices=())

    @property
    def is_empty(self) -> bool:
        """Whether nothing lies on it."""
        return self.open is None and not self.aside and not self.choices


def _tells_something(payload: str) -> bool:
    if correction_from_json(payload) is not None:
        return False
    if previews_from_json(payload) is not None:
        return True
    try:
        return draft_from_json(payload).tells_something
    except ValidationError:  # of an older version
        return False


_ADAPTER = TypeAdapter(Desk)


def desk_of(draft: Draft | None) -> Desk:
    """The desk in a chat's draft. One of an older version is a dialogue alone."""
    if draft is None:
        return Desk()
    try:
        return _ADAPTER.validate_json(draft.payload)
    except ValidationError:
        return Desk(open=Dialogue(draft.payload, draft.updated_at))


async def clean_desk(uow: UnitOfWork, chat_id: int, now: datetime) -> None:
    """The open dialogue has come to its end; what was put aside stays."""
    desk = desk_of(await uow.drafts.get(chat_id))
    await put_desk(uow, chat_id, replace(desk, open=None, choices=()), now)


async def put_desk(uow: UnitOfWork, chat_id: int, desk: Desk, now: datetime) -> None:
    """Stores a desk; nothing, if it is empty."""
    if desk.is_empty:
        await uow.drafts.delete(chat_id)
    else:
        await uow.drafts.put(chat_id, _ADAPTER.dump_json(desk).decode(), now)
