"""Writes the dump of a database of this release: `python -m tests.storage.old_databases.write`.

It is named by its schema, holds orders of every kind and reminders in every state, and stays as it
is once a release with that schema is out: it stands for the databases that people have.
"""

import asyncio
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

from advisor.buyer import Buyer
from advisor.disputes import DisputeReason
from advisor.events import (
    DecisionAppealed,
    DisputeAnswered,
    DisputeChanged,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    ExtensionRequested,
    FactsCorrected,
    LetterSent,
    NudgeSnoozed,
    OrderClosed,
    OrderRegistered,
    OrderShipped,
    ReceiptConfirmed,
    RecordedEvent,
    RefundReceived,
    TrackingNumberReplaced,
    TrackingReported,
)
from advisor.money import Money
from advisor.parcel import ParcelState
from advisor.policy import Policy
from advisor.reporters import ByPerson
from advisor.transitions import apply, register
from scheduler.planner import project
from storage.database import Database
from storage.records import Chat, ReminderState, Settlement
from storage.unit_of_work import UnitOfWork

DUMPS = Path(__file__).parent

ALICE, BOB = 7_000_000_001, -42
LAST_UPDATE = 900_001
DRAFT = '{"half": "done"}'

_START = date(2026, 9, 1)
_PRICE = Money(Decimal("12.50"), "USD")
_ROUBLES = Money(Decimal(1200), "RUB")


def _day(number: int) -> date:
    return _START + timedelta(number)


def _registered(title: str, **facts: object) -> OrderRegistered:
    facts = {"shipped_on": _day(-3), "protection_end": _day(57), **facts}
    return OrderRegistered.model_validate({"on": _day(0), "title": title, **facts})


_FULL = {
    "tracking_number": "LP00123456789012",
    "order_number": "8012345678901234",
    "seller": "Shenzhen & Söhne",
    "price": _PRICE,
    "paid_shipping": True,
    "destination": "BR",
    "paid_on": _day(-5),
    "guaranteed_days": 40,
}

STORIES: Sequence[Sequence[Event]] = (
    (
        _registered("Чехол 🎧 <b>'; --", **_FULL),
        TrackingReported(on=_day(2), state=ParcelState.AT_EXPORT),
        LetterSent(on=_day(10)),
        TrackingNumberReplaced(on=_day(12), tracking_number="RB123456785CN"),
        ExtensionRequested(on=_day(50), days=30),
        ExtensionGranted(on=_day(51), new_end=_day(87)),
    ),
    (
        _registered("Lamp", price=_ROUBLES),
        DisputeOpened(on=_day(40), reason=DisputeReason.LATE, claimed=_ROUBLES),
        DisputeAnswered(on=_day(42), answer="countered", offered=Money(Decimal("0.10"), "RUB")),
        DisputeChanged(on=_day(43), claimed=Money(Decimal(1000), "RUB")),
        DisputeEscalated(on=_day(45)),
        DisputeDecided(on=_day(48), offered=Money(Decimal("500.00"), "RUB")),
        DecisionAppealed(on=_day(49)),
    ),
    (_registered("Cable"), ReceiptConfirmed(on=_day(20)), OrderClosed(on=_day(35))),
    (
        _registered("Toy", price=_PRICE),
        DisputeOpened(on=_day(40), reason=DisputeReason.LATE, claimed=_PRICE),
        DisputeClosed(on=_day(44), outcome="won", refund=_PRICE),
        RefundReceived(on=_day(50)),
    ),
    (
        _registered("Not sent yet", shipped_on=None, protection_end=None, paid_on=_day(-1)),
        OrderShipped(on=_day(5), shipped_on=_day(4), protection_end=_day(64)),
        FactsCorrected(on=_day(6), title="Sent", seller="Somebody"),
        ExtensionRequested(on=_day(51), days=15),
        ExtensionRefused(on=_day(52)),
    ),
    (_registered("Many things to tell"),),
    (_registered("On its way to be told"),),
)

#: What becomes of the reminders of an order that falls due.
_OUTCOMES = (
    (ReminderState.SENT, None),
    (ReminderState.FAILED, "Bad Request: chat not found"),
    (ReminderState.SKIPPED, "merged"),
    (ReminderState.PENDING, "NetworkError"),
)


async def _fill(database: Database) -> None:
    async with database.writing() as uow:
        for buyer in (_buyer(ALICE, "ru", "Europe/Moscow"), _buyer(BOB, "en", "America/New_York")):
            await uow.chats.add(_chat(buyer))
            await uow.chats.note_update(buyer.chat_id, LAST_UPDATE)
        for story in STORIES:
            await _tell(uow, _buyer(ALICE, "ru", "Europe/Moscow"), story)
        await _tell(uow, _buyer(BOB, "en", "America/New_York"), [_registered("Bob's")])
        await _take_back(uow)
        await uow.drafts.put(ALICE, DRAFT, _noon(_day(3)))
        await uow.chats.put_to_sleep([BOB], _noon(_day(3)))
        await uow.commit()
    await _deliver(database)


def _buyer(chat_id: int, language: str, timezone: str) -> Buyer:
    return Buyer(chat_id=chat_id, language=language, timezone=timezone, country="BR")


def _chat(buyer: Buyer) -> Chat:
    return Chat(buyer=buyer, language_chosen=True, timezone_chosen=False, created_at=_noon(_day(0)))


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12, 30, 15, 123456), UTC)


async def _tell(uow: UnitOfWork, buyer: Buyer, story: Sequence[Event]) -> None:
    """Stores an order with its story, its reminders planned at every step."""
    registered, *further = story
    assert isinstance(registered, OrderRegistered)
    number = await uow.orders.next_number(buyer.chat_id)
    order = register(number, registered)
    stored = await uow.orders.add(buyer.chat_id, order, _recorded(registered, 1))
    await project(uow, stored, buyer, Policy(), _noon(registered.on))
    for sequence, event in zip(count(2), further, strict=False):
        after = type(stored)(stored.id, stored.chat_id, apply(stored.order, event, sequence))
        stored = await uow.orders.save(after, _recorded(event, sequence))
        await project(uow, stored, buyer, Policy(), _noon(event.on))


def _recorded(event: Event, sequence: int) -> RecordedEvent:
    return RecordedEvent(sequence=sequence, at=_noon(event.on), by=ByPerson(ALICE), event=event)


async def _take_back(uow: UnitOfWork) -> None:
    """A step that was undone stays in the story."""
    before = await uow.orders.get(ALICE, 1)
    assert before is not None
    sequence = before.order.revision + 1
    event = NudgeSnoozed(on=_day(52), until=_day(55))
    after = type(before)(before.id, before.chat_id, apply(before.order, event, sequence))
    stored = await uow.orders.save(after, _recorded(event, sequence))
    await uow.orders.undo_last(stored, before.order, _noon(_day(52)))


async def _deliver(database: Database) -> None:
    """Two orders are told: of one everything became something, of the other nothing yet."""
    now = _noon(_day(58))
    async with database.writing() as uow:
        claims = await uow.claims.claim_due(
            now, limit=20, worker="host:1", lease=timedelta(minutes=2)
        )
        settled, left = claims[0], claims[-1]
        assert len(settled.reminders) >= len(_OUTCOMES)
        await uow.claims.record(
            [
                Settlement(
                    key=reminder.key,
                    state=state,
                    reason=reason,
                    at=now,
                    retry_at=now + timedelta(minutes=1) if reason == "NetworkError" else None,
                )
                for reminder, (state, reason) in zip(settled.reminders, _OUTCOMES, strict=False)
            ],
            worker="host:1",
        )
        for claim in claims[1:-1]:
            await uow.claims.record(
                [
                    Settlement(key=one.key, state=ReminderState.PENDING, at=now)
                    for one in claim.reminders
                ],
                worker="host:1",
            )
        assert left is not settled
        await uow.commit()


async def _made(path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{path}")
    await database.migrate()
    await _fill(database)
    await database.close()


def make_database(path: Path) -> None:
    """Makes a SQLite file of the newest schema with everything in it."""
    asyncio.run(_made(path))


def main() -> None:
    """Writes the dump."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        make_database(path)
        with closing(sqlite3.connect(path)) as connection:
            [revision] = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            dump = "\n".join(connection.iterdump())
    (DUMPS / f"{revision}.sql").write_text(dump + "\n", encoding="utf-8")
    print(f"{revision}.sql")


if __name__ == "__main__":
    main()
