"""The timelines of a person's orders, as the page draws them. Only reads."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from advisor.buyer import Buyer
from advisor.checkpoints import PRECEDENCE, Checkpoint, CheckpointKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.texts import Texts, texts_for
from storage.database import Database
from storage.records import Reminder, StoredOrder

_Key = tuple[CheckpointKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A checkpoint of an order with what became of its reminder."""

    kind: CheckpointKind
    name: str
    """In the buyer's language."""
    on: date
    """The buyer's local date."""
    due_at: datetime | None
    """UTC instant of the reminder; `None` if none was ever planned."""
    due_on: date | None
    """The buyer's local day of that instant: later than `on` for one that asks again."""
    state: str
    """A `ReminderState`, or `unplanned`."""
    reason: str | None
    sent_at: datetime | None
    """When it was last sent; one that is still waiting asks again at `due_at`."""
    attempts: int
    told: int
    """How often it was sent: more than once if nobody answered."""
    together: int
    """How many orders the message was about."""
    deadline: date | None
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmark:
    """A day that matters although the bot sends nothing on it."""

    id: str
    """`shipped`, `delivered`, `received`, `dispute`, `end`, `window_end` or `closed`."""
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderTimeline:
    """All that is known about one order's days."""

    number: int
    title: str
    revision: int
    closed: bool
    landmarks: tuple[Landmark, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyerTimelines:
    """How the bot knows a person, and the timelines of their orders, by number."""

    language: str
    timezone: str
    reminder_hour: int
    today: date
    orders: tuple[OrderTimeline, ...]


class Timelines:
    """Makes the timelines from the bot's own database."""

    def __init__(self, database: Database, policy: Policy) -> None:
        self._database = database
        self._policy = policy

    async def of_person(self, chat_id: int, now: datetime) -> BuyerTimelines | None:
        """The person's timelines; `None` for somebody the bot does not know yet."""
        async with self._database.reading() as uow:
            chat = await uow.chats.get(chat_id)
            if chat is None:
                return None
            stored = await uow.orders.of_chat(chat_id)
            reminders = {one.id: await uow.reminders.of_order(one.id) for one in stored}
        buyer = chat.buyer
        # Everything in one message was sent at one instant.
        told = Counter(row.sent_at for rows in reminders.values() for row in rows if row.sent_at)
        return BuyerTimelines(
            language=buyer.language,
            timezone=buyer.timezone,
            reminder_hour=buyer.reminder_hour,
            today=buyer.today(now),
            orders=tuple(self._draw(one, reminders[one.id], buyer, told) for one in stored),
        )

    def _draw(
        self,
        stored: StoredOrder,
        reminders: list[Reminder],
        buyer: Buyer,
        told: Mapping[datetime, int],
    ) -> OrderTimeline:
        order = stored.order
        return OrderTimeline(
            number=order.number,
            title=order.title,
            revision=order.revision,
            closed=order.is_closed,
            landmarks=tuple(_landmarks(order, self._policy)),
            points=_points(timeline(order, self._policy), reminders, buyer, told),
        )


def _landmarks(order: Order, policy: Policy) -> Iterator[Landmark]:
    dispute = order.dispute
    days: Mapping[str, date | None] = {
        "shipped": order.shipped_on,
        "delivered": order.delivered_on,
        "received": order.received_on,
        "dispute": None if dispute is None else dispute.opened_on,
        "end": order.end_in_force(policy),
        "window_end": order.window_end(policy),
        "closed": order.closed_on,
    }
    settled = {"end", "window_end"} if order.dispute_settles or order.is_closed else set()
    for name, day in days.items():
        if day is not None and name not in settled:
            yield Landmark(id=name, on=day)


def _points(
    checkpoints: tuple[Checkpoint, ...],
    reminders: list[Reminder],
    buyer: Buyer,
    told: Mapping[datetime, int],
) -> tuple[Point, ...]:
    """Every checkpoint there is, and every former one that left a reminder, by day."""
    texts = texts_for(buyer.language)
    planned: dict[_Key, Checkpoint] = {(one.kind, one.occurrence): one for one in checkpoints}
    left: dict[_Key, Reminder] = {(one.kind, one.occurrence): one for one in reminders}
    found = [
        replace(point, together=told[point.sent_at]) if point.sent_at else point
        for key in {**planned, **left}
        for point in [_point(key, planned.get(key), left.get(key), buyer, texts)]
    ]
    return tuple(sorted(found, key=lambda point: (point.on, PRECEDENCE[point.kind], point.state)))


def _point(
    key: _Key, checkpoint: Checkpoint | None, reminder: Reminder | None, buyer: Buyer, texts: Texts
) -> Point:
    kind, _ = key
    values: dict[str, Any] = {
        "due_at": None,
        "state": "unplanned",
        "reason": None,
        "sent_at": None,
        "attempts": 0,
        "told": 0,
    }
    if reminder is not None:
        values = {name: getattr(reminder, name) for name in values}
    due_on = None if reminder is None else buyer.today(reminder.due_at)
    on = due_on if checkpoint is None else checkpoint.on
    assert on is not None  # a key comes from one of the two
    return Point(
        kind=kind,
        name=texts.plain(f"checkpoint-{kind}"),
        on=on,
        due_on=due_on,
        deadline=None if checkpoint is None else checkpoint.deadline,
        rules=() if checkpoint is None else checkpoint.rules,
        together=0,
        **values,
    )
