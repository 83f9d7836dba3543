"""The design that people use today, as a worker process: the baseline.

A job per reminder in APScheduler's `SQLAlchemyJobStore` with its default settings, orders in
SQLAlchemy's ORM, and PTB with its default transport, one update after the other. The rules, dates
and words are the product's own, so that the design alone differs.
"""

import argparse
import importlib
import pickle
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from sqlalchemy import create_engine, insert, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import Update
from telegram.constants import ParseMode
from telegram.ext import Application, CommandHandler, ContextTypes, ExtBot

from advisor.buyer import Buyer
from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.dialogues.registration import Registration, registration_of
from advisor.events import OrderRegistered, event_from_json, event_to_json
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.transitions import register
from advisor.wording.message import Message
from advisor.wording.orders import registered_message
from advisor.wording.status import nudge_message, status_message
from advisor.wording.texts import texts_for
from benchmarks.seeding import FIRST_CHAT, Due, an_order
from benchmarks.workers import run, run_until_ended
from bot.telegram.keyboards import keyboard

_LANGUAGE, _ZONE = "en", "UTC"


class _Base(DeclarativeBase):
    pass


class OrderRow(_Base):
    """An order as an ORM object."""

    __tablename__ = "orders"

    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(index=True)
    payload: Mapped[str]

    def order(self) -> Order:
        """The order that it holds."""
        event = event_from_json(self.payload)
        assert isinstance(event, OrderRegistered)
        return register(1, event)


class Usual:
    """A bot as tutorials build it."""

    def __init__(self, database: Path, token: str, api_url: str) -> None:
        self._engine = create_async_engine(f"sqlite+aiosqlite:///{database}")
        self._sessions = async_sessionmaker(self._engine, expire_on_commit=False)
        self._policy = Policy()
        self._texts = texts_for(_LANGUAGE)
        self.application = (
            Application.builder().token(token).base_url(f"{api_url}/bot").job_queue(None).build()
        )
        self.application.add_handler(CommandHandler("add", self._add))
        self.application.add_handler(CommandHandler("status", self._status))
        self.scheduler = AsyncIOScheduler(
            jobstores={"default": SQLAlchemyJobStore(url=f"sqlite:///{database}")}, timezone=UTC
        )

    async def start(self) -> None:
        """Starts the scheduler, then the polling."""
        async with self._engine.begin() as connection:
            await connection.run_sync(_Base.metadata.create_all)
        await self.application.initialize()
        self.scheduler.start()
        await self.application.start()
        assert self.application.updater is not None
        await self.application.updater.start_polling()

    async def stop(self) -> None:
        """Ends both."""
        assert self.application.updater is not None
        await self.application.updater.stop()
        await self.application.stop()
        await self.application.shutdown()
        self.scheduler.shutdown()
        await self._engine.dispose()

    async def remind(self, order_id: int, kind: str, occurrence: int) -> None:
        """Tells of a checkpoint."""
        async with self._sessions() as session:
            row = await session.get_one(OrderRow, order_id)
        order = row.order()
        point = _point(order, self._policy, kind, occurrence)
        message = nudge_message(self._texts, order, point, _today(), self._policy)
        await _send(self.application.bot, row.chat_id, message)

    async def _add(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        assert update.message.text is not None
        today = _today()
        step = Registration(today, _LANGUAGE).begin(update.message.text.removeprefix("/add "))
        event = registration_of(step.draft, None, today)
        async with self._sessions() as session:
            row = OrderRow(chat_id=update.message.chat_id, payload=event_to_json(event))
            session.add(row)
            await session.commit()
            order_id = row.id
        order = register(1, event)
        buyer = Buyer(chat_id=update.message.chat_id, language=_LANGUAGE, timezone=_ZONE)
        for point in timeline(order, self._policy):
            if (at := buyer.reminder_instant(point.on)) > datetime.now(UTC):
                self.scheduler.add_job(
                    remind, "date", run_date=at, args=[order_id, point.kind.value, point.occurrence]
                )
        said = registered_message(self._texts, order, _today(), self._policy)
        await _send(self.application.bot, update.message.chat_id, said)

    async def _status(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        async with self._sessions() as session:
            row = await _first_of(session, update.message.chat_id)
        said = status_message(self._texts, row.order(), _today(), self._policy)
        await _send(self.application.bot, update.message.chat_id, said)


async def _first_of(session: AsyncSession, chat_id: int) -> OrderRow:
    found = await session.scalars(select(OrderRow).where(OrderRow.chat_id == chat_id).limit(1))
    return found.one()


async def _send(bot: ExtBot[Any], chat_id: int, message: Message) -> None:
    await bot.send_message(
        chat_id,
        message.html,
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard(message.buttons),
    )


def _point(order: Order, policy: Policy, kind: str, occurrence: int) -> Checkpoint:
    found = (p for p in timeline(order, policy) if (p.kind, p.occurrence) == (kind, occurrence))
    return next(found)


def _today() -> date:
    return datetime.now(UTC).date()


#: A stored job names its function, so that function has to find the bot by itself.
_running: list[Usual] = []


async def remind(order_id: int, kind: str, occurrence: int) -> None:
    """The job of every reminder."""
    await _running[0].remind(order_id, kind, occurrence)


def seed(path: Path, jobs: int, due: Due) -> None:
    """Writes a database in which `due.count` of so many jobs fall due by `due`, as they are stored.

    Each job has an order of its own; those that are not due are so a year later.
    """
    engine = create_engine(f"sqlite:///{path}")
    store = SQLAlchemyJobStore(engine=engine)
    state = _state_of_a_job()
    told = an_order(_today())
    payload, letter = event_to_json(told), _letter(register(1, told))
    rows, orders = [], []
    for i in range(jobs):
        at = due.instant(i) if i < due.count else due.first + timedelta(365)
        own = {"id": f"{i:032x}", "args": (i + 1, letter.kind.value, letter.occurrence)}
        state = state | own | {"trigger": DateTrigger(at, UTC), "next_run_time": at}
        stored = pickle.dumps(state, pickle.HIGHEST_PROTOCOL)
        rows.append({"id": own["id"], "next_run_time": at.timestamp(), "job_state": stored})
        orders.append({"id": i + 1, "chat_id": FIRST_CHAT + i, "payload": payload})
    with engine.begin() as connection:
        _Base.metadata.create_all(connection)
        store.jobs_t.create(connection, checkfirst=True)
        connection.execute(insert(store.jobs_t), rows)
        connection.execute(insert(OrderRow), orders)
    engine.dispose()


def _letter(order: Order) -> Checkpoint:
    found = timeline(order, Policy())
    return next(point for point in found if point.kind is CheckpointKind.SELLER_LETTER)


def _state_of_a_job() -> dict[str, Any]:
    scheduler = AsyncIOScheduler(timezone=UTC)
    job = scheduler.add_job("benchmarks.usual:remind", "date", args=(0, "", 0))
    # What a scheduler that runs fills in.
    job._modify(misfire_grace_time=1, coalesce=True, max_instances=1, next_run_time=None)
    state: dict[str, Any] = job.__getstate__()
    return state


async def _main(database: Path, token: str, api_url: str) -> None:
    usual = Usual(database, token, api_url)
    _running.append(usual)
    await run_until_ended(usual.start, usual.stop)


def main() -> None:
    """Runs until SIGTERM."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("database", type=Path)
    parser.add_argument("token")
    parser.add_argument("api_url")
    options = parser.parse_args()
    run(_main(options.database, options.token, options.api_url))


if __name__ == "__main__":
    # The stored jobs name `benchmarks.usual`; run as the main one, this module is another.
    importlib.import_module("benchmarks.usual").main()
