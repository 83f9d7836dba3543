"""Orders whose checkpoints are known, and a sender that answers as it is told."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from advisor.buyer import Buyer
from advisor.checkpoints import CheckpointKind
from advisor.events import OrderRegistered
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.transitions import register
from advisor.wording.message import Message
from scheduler.sender import Delivery, Outcome
from storage.database import Database
from storage.records import Chat, Reminder, StoredOrder
from tests.storage.samples import ALICE, TODAY, chat, recorded

POLICY = Policy()

#: `DECIDE`, five days before the end, is today.
SHIPPED = TODAY - timedelta(55)
END = TODAY + timedelta(5)

SENT = Delivery(Outcome.SENT)


def buyer(zone: str = "UTC", *, hour: int = 10, nagging: bool = True) -> Buyer:
    return Buyer(chat_id=ALICE, language="en", timezone=zone, reminder_hour=hour, nagging=nagging)


def parcel(
    *, on: date = TODAY, shipped_on: date = SHIPPED, end: date = END, title: str = "Parcel"
) -> Order:
    """An order on its way, of which nothing but its registration is known."""
    return register(1, registration(on=on, shipped_on=shipped_on, end=end, title=title))


def registration(
    *, on: date = TODAY, shipped_on: date = SHIPPED, end: date = END, title: str = "Parcel"
) -> OrderRegistered:
    return OrderRegistered(on=on, title=title, shipped_on=shipped_on, protection_end=end)


def day_of(order: Order, kind: CheckpointKind) -> date:
    """The day on which an order's timeline has a checkpoint."""
    [day] = [point.on for point in timeline(order, POLICY) if point.kind is kind]
    return day


def newcomer(chat_id: int, *, zone: str = "Europe/Berlin", nagging: bool = False) -> Chat:
    """A chat; unless told otherwise, one that is told everything once."""
    known = chat(chat_id)
    return replace(known, buyer=replace(known.buyer, timezone=zone, nagging=nagging))


async def with_parcels(
    database: Database, number: int = 1, *, owner: Chat | None = None
) -> list[StoredOrder]:
    """Stores a chat, if it is not there, with parcels on their way, each with its own title."""
    owner = owner or newcomer(ALICE)
    chat_id = owner.buyer.chat_id
    async with database.writing() as work:
        if await work.chats.get(chat_id) is None:
            await work.chats.add(owner)
        stored = []
        for _ in range(number):
            place = await work.orders.next_number(chat_id)
            event = registration(title=f"Parcel {chat_id}/{place}")
            stored.append(
                await work.orders.add(chat_id, register(place, event), recorded(event, 1))
            )
        await work.commit()
    return stored


async def reminder_of(database: Database, stored: StoredOrder) -> Reminder:
    """The one reminder of an order."""
    async with database.reading() as work:
        [reminder] = await work.reminders.of_order(stored.id)
    return reminder


class FakeSender:
    """A sender at the edge: keeps what it was given, answers as it was told, else "sent"."""

    def __init__(self) -> None:
        self.sent: list[tuple[int, str]] = []
        """Chat and text of every attempt."""
        self.before_answer: Callable[[int], Awaitable[None]] | None = None
        """Called with the chat once the message is out, before the answer is given."""
        self.stopped = False
        self.held = False
        self.before_turn: Callable[[int], Awaitable[None]] | None = None
        """Called with the chat before its message has its turn."""
        self._answers: dict[int, list[Delivery | Exception]] = defaultdict(list)

    def answers(self, chat_id: int, *deliveries: Delivery | Exception) -> None:
        """Plans the answers to the next attempts in a chat; an exception is raised."""
        self._answers[chat_id] += deliveries

    async def send(self, chat_id: int, message: Message, is_ours: Callable[[], bool]) -> Delivery:
        if self.before_turn is not None:
            await self.before_turn(chat_id)
        if not is_ours():
            return Delivery(Outcome.UNSENT, detail="lease_over")
        self.sent.append((chat_id, message.html))
        if self.before_answer is not None:
            await self.before_answer(chat_id)
        answers = self._answers[chat_id]
        answer = answers.pop(0) if answers else SENT
        if isinstance(answer, Exception):
            raise answer
        return answer

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False

    def stop(self) -> None:
        self.stopped = True

    def times_told(self, orders: Iterable[StoredOrder]) -> list[int]:
        """How many messages spoke of each order."""
        return [sum(_speaks_of(text, stored) for _, text in self.sent) for stored in orders]


def _speaks_of(text: str, stored: StoredOrder) -> bool:
    """Whether a message is about an order, alone or as a line of a digest."""
    order = stored.order
    return any(
        heading in text
        for heading in (f"<b>{order.title}</b>", f"<b>{order.number}. {order.title}</b>")
    )
