"""What the repositories take and return: frozen values that know nothing of the database."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from advisor.buyer import Buyer
from advisor.checkpoints import CheckpointKind
from advisor.events import RecordedEvent
from advisor.order import Order
from advisor.sightings import LastLook, Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The pinned message of a chat that is to be written anew, or taken away."""

    buyer: Buyer
    message_id: int | None
    """`None` if there is none yet."""
    due_at: datetime
    """Since which UTC instant it has been due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A chat and what is known about the person in it."""

    buyer: Buyer
    language_chosen: bool
    """Whether the person chose the language; otherwise Telegram reported it."""
    timezone_chosen: bool
    """Whether the person chose the time zone; otherwise it was assumed."""
    asleep_since: datetime | None = None
    """When Telegram said that this chat can no longer be reached; `None` while it is awake."""
    recent_updates: tuple[int, ...] = ()
    """The latest Telegram updates that changed something, the latest last."""
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
    """An event of an order's history, including undone ones."""

    recorded: RecordedEvent
    undone_at: datetime | None

    @property
    def undone(self) -> bool:
        """Whether it was undone."""
        return self.undone_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """How a tracking service looks after an order's parcel."""

    order_id: int
    service: Service
    number: str
    key: str | None = None
    """What the service wants to be given with the number."""
    renewed: bool = False
    """Whether a registration that had ended was renewed."""
    due_at: datetime
    """When it is looked up next."""
    looked_at: datetime | None = None
    """When the service last answered."""
    last_scan: date | None = None
    words: str | None = None
    muted: str | None = None
    """The report that the buyer took back."""

    def last_look(self, of: Order, buyer: Buyer) -> LastLook | None:
        """What the service showed when it last answered, for an order and its buyer.

        `None` if it never did, if the order has another number now, or if the buyer contradicted.
        """
        if self.looked_at is None or self.muted is not None or self.number != of.tracking_number:
            return None
        on = buyer.today(self.looked_at)
        return LastLook(service=self.service, on=on, scan=self.last_scan, words=self.words)


@dataclass(frozen=True, slots=True)
class Watched:
    """An order that is to be looked up, with its buyer and what is known from the last time."""

    stored: StoredOrder
    buyer: Buyer
    lookup: Lookup | None


@dataclass(frozen=True, slots=True)
class Release:
    """A number that a tracking service shall forget."""

    number: str
    key: str | None
    """What the service wants to be given with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerState:
    """How a tracking service has answered lately."""

    rests_until: datetime | None = None
    """Until when it is left alone."""
    failures: int = 0
    failing_since: datetime | None = None
    reported: bool = False
    """Whether the operators were told."""


class ReminderState(StrEnum):
    """What has become of a reminder."""

    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"
    CANCELLED = "cancelled"
    PARKED = "parked"


#: Why a reminder is parked if no other reason is known.
CHAT_ASLEEP = "chat_asleep"

#: States in which a reminder has yet to be sent.
WAITING_STATES = (ReminderState.PENDING, ReminderState.CLAIMED)


@dataclass(frozen=True, slots=True)
class ReminderKey:
    """What identifies a reminder: order, checkpoint and the event it depends on."""

    order_id: int
    kind: CheckpointKind
    occurrence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One message about one checkpoint, to be sent or already sent."""

    order_id: int
    kind: CheckpointKind
    occurrence: int
    due_at: datetime
    """UTC instant from which it is to be sent; a retry does not change it."""
    state: ReminderState = ReminderState.PENDING
    reason: str | None = None
    """Why it was skipped, cancelled, failed or postponed."""
    attempts: int = 0
    """How many attempts have been postponed with a `retry_at` so far."""
    sent_at: datetime | None = None
    """When it was last sent."""
    told: int = 0
    """How often it was sent; one that is still waiting asks again."""
    told_revision: int | None = None
    """The order's revision when it was sent: any other revision is an answer."""

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
    """By the instant at which they were due; never empty."""
    lookup: Lookup | None = None
    """How its parcel is looked up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What a worker did with one claimed reminder."""

    key: ReminderKey
    state: ReminderState
    """Any state but `CLAIMED`; `PENDING` returns it to the queue."""
    reason: str | None = None
    at: datetime
    """When it was settled; stored as `sent_at` if it was sent."""
    retry_at: datetime | None = None
    """With `PENDING`: try again then, and count the attempt. Without: return it untried."""
    moved_to: datetime | None = None
    """With `PENDING`: it is due then instead; this does not count as an attempt."""
    told: int | None = None
    """How often it has been sent by now, if it was sent just now."""
    revision: int | None = None
    """With `told`: the revision of the order it was about."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of settlements."""

    number: int
    """How many were stored."""
    busy: frozenset[ReminderKey]
    """Reminders that are still the worker's own and could not be written: somebody else has locked
    them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a worker still holds of what it wanted to hold on to."""

    keys: frozenset[ReminderKey]
    """Those that are its own for longer now."""
    busy: frozenset[ReminderKey]
    """Those that are its own, but could not be written: somebody else has locked them."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-done dialogue, so that it survives a restart."""

    chat_id: int
    payload: str
    updated_at: datetime
    remind_at: datetime | None = None
    """When its order that was not saved is spoken of, once."""
    reminded_of: str | None = None
    """The mark of the order that was spoken of already."""


@dataclass(frozen=True, slots=True)
class DueDraft:
    """A draft of which its chat is to be reminded, and whose chat that is."""

    buyer: Buyer
    draft: Draft


class BroadcastState(StrEnum):
    """The stages of an operator's message to everybody."""

    DRAFT = "draft"
    """Shown to its operator, who has not confirmed it yet."""
    SENDING = "sending"
    DONE = "done"
    CANCELLED = "cancelled"


class Reached(StrEnum):
    """What became of a broadcast in one chat."""

    SENT = "sent"
    GONE = "gone"
    """The chat cannot be reached: blocked, or deleted."""
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
    """How many chats there were when it was started."""
    position: int | None
    """The id of the last chat that was tried."""
    sent: int
    gone: int
    unsure: int
    failed: int
    report_id: int | None
    """The message that shows its operator the progress."""

    @property
    def tried(self) -> int:
        """How many chats have been tried."""
        return self.sent + self.gone + self.unsure + self.failed


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarAddress:
    """A chat's private calendar, as its secret finds it."""

    chat_id: int
    created_at: datetime
    content: str
    """A fingerprint of the content served last; empty before the first time."""
    changed_at: datetime
    """The instant since which the content has been the same."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """How often something was recorded for an order, or undone, and when last."""

    times: int
    """Only ever grows, even if events are undone."""
    last_at: datetime


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """Identifies an answer: an update of a chat may have several parts of one."""

    chat_id: int
    update_id: int
    part: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a chat is owed for an update."""

    chat_id: int
    update_id: int
    part: int
    payload: str
    """JSON, of whoever gives it."""
    created_at: datetime
    attempts: int = 0

    @property
    def key(self) -> AnswerKey:
        """What identifies it."""
        return AnswerKey(self.chat_id, self.update_id, self.part)
