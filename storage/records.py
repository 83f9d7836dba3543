"""What the repositories take and give: frozen values without a trace of the database."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advisor.buyer import Buyer
from advisor.checkpoints import CheckpointKind
from advisor.events import RecordedEvent
from advisor.order import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A chat and what is known of the person in it."""

    buyer: Buyer
    language_chosen: bool
    """Whether the person chose the language, rather than Telegram told it."""
    timezone_chosen: bool
    """Whether the person chose the time zone, rather than it was assumed."""
    asleep_since: datetime | None = None
    """When Telegram said that nothing reaches this chat any more; `None` while it is awake."""
    recent_updates: tuple[int, ...] = ()
    """The Telegram updates that changed something lately, the latest last."""
    created_at: datetime


@dataclass(frozen=True, slots=True)
class StoredOrder:
    """An order with its place in the database."""

    id: int
    """Never used twice, not even after a deletion."""
    chat_id: int
    order: Order


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """An event of an order's history, the undone ones included."""

    recorded: RecordedEvent
    undone_at: datetime | None

    @property
    def undone(self) -> bool:
        """Whether it was taken back."""
        return self.undone_at is not None


class ReminderState(StrEnum):
    """What has become of a reminder."""

    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"
    CANCELLED = "cancelled"
    PARKED = "parked"


#: Why a reminder is parked of which nothing else is known.
CHAT_ASLEEP = "chat_asleep"

#: States in which a reminder still has to be told.
WAITING_STATES = (ReminderState.PENDING, ReminderState.CLAIMED)


@dataclass(frozen=True, slots=True)
class ReminderKey:
    """What makes a reminder the one that it is: order, checkpoint and the event it hangs on."""

    order_id: int
    kind: CheckpointKind
    occurrence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One message to come, or that came, about one checkpoint."""

    order_id: int
    kind: CheckpointKind
    occurrence: int
    due_at: datetime
    """UTC instant from which it is to be told; a retry does not move it."""
    state: ReminderState = ReminderState.PENDING
    reason: str | None = None
    """Why it was skipped, cancelled, failed or put off."""
    attempts: int = 0
    """How many attempts were put off with a `retry_at` so far."""
    sent_at: datetime | None = None
    """When it was told last."""
    told: int = 0
    """How often it was told; one that still waits then asks again."""
    told_revision: int | None = None
    """The order's revision when it was told: any other is an answer."""

    @property
    def key(self) -> ReminderKey:
        """Its identity."""
        return ReminderKey(self.order_id, self.kind, self.occurrence)


@dataclass(frozen=True, slots=True)
class Claim:
    """All due reminders of one order, taken by one worker until its lease ends."""

    stored: StoredOrder
    buyer: Buyer
    reminders: tuple[Reminder, ...]
    """By the instant at which they were due, never empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What a worker made of one claimed reminder."""

    key: ReminderKey
    state: ReminderState
    """Any but `CLAIMED`; `PENDING` gives it back."""
    reason: str | None = None
    at: datetime
    """When it was settled; kept as `sent_at` of what was told."""
    retry_at: datetime | None = None
    """With `PENDING`: try again then, and count the attempt. Without: give it back untried."""
    moved_to: datetime | None = None
    """With `PENDING`: it is due then instead; that was no attempt."""
    told: int | None = None
    """How often it has been told by now, if it was told just now."""
    revision: int | None = None
    """With `told`: the revision of the order that was spoken of."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-done dialogue, so that it survives a restart."""

    chat_id: int
    payload: str
    updated_at: datetime


class BroadcastState(StrEnum):
    """How far an operator's message to everybody has come."""

    DRAFT = "draft"
    """Shown to its operator, who has not said yes."""
    SENDING = "sending"
    DONE = "done"
    CANCELLED = "cancelled"


class Reached(StrEnum):
    """What became of a broadcast in one chat."""

    SENT = "sent"
    GONE = "gone"
    """Nobody is there: blocked, deleted."""
    UNSURE = "unsure"
    """The answer was lost: it may have arrived, so it is not sent again."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """An operator's message to everybody."""

    id: int
    asked_by: int
    """The chat of the operator."""
    html: str
    state: BroadcastState
    created_at: datetime
    started_at: datetime | None
    people: int
    """How many chats it was for when it was started."""
    position: int | None
    """The id of the chat that was tried last."""
    sent: int
    gone: int
    unsure: int
    failed: int
    report_id: int | None
    """The message in which its operator sees the progress."""

    @property
    def tried(self) -> int:
        """How many chats it has been tried in."""
        return self.sent + self.gone + self.unsure + self.failed


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarAddress:
    """A chat's private calendar, as it is found by what opens it."""

    chat_id: int
    created_at: datetime
    content: str
    """A fingerprint of what was given out last; empty before the first time."""
    changed_at: datetime
    """The instant from which it has been what was given out last."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """How often something was noted of an order, or taken back, and when last."""

    times: int
    """Only ever grows, whatever is undone."""
    last_at: datetime
