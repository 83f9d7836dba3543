"""A visit: one update from one person, as the use cases get it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from advisor.buyer import Buyer
from advisor.dialogues.registration import Paste
from advisor.order import Order
from advisor.policy import Policy
from advisor.reporters import ByPerson
from advisor.wording.message import Message
from advisor.wording.texts import Texts, texts_for
from bot.answers import LEASE
from bot.desk import DeskInUse
from bot.services import Services
from scheduler.changes import Change, Origin
from storage.records import Chat


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who wants something, with which Telegram update."""

    chat_id: int
    user_id: int
    update_id: int
    language_code: str | None
    """The person's language according to Telegram."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Who came, when, to which chat, and the services for them."""

    services: Services
    chat: Chat
    caller: Caller
    now: datetime
    """The UTC instant of the whole visit, however long it takes."""
    desk: DeskInUse
    """What the chat is in the middle of."""
    understood: dict[tuple[str, date | None], Paste] = field(default_factory=dict, compare=False)
    """What was found in texts, by text and the day on which it was written: each is read once."""
    known: dict[bool, tuple[Order, ...]] = field(default_factory=dict, compare=False)
    """The chat's orders as looked up, by whether only the open ones; a change forgets them."""

    changed: set[int] = field(default_factory=set, compare=False)
    """The numbers of the orders that were changed."""

    @property
    def chat_id(self) -> int:
        """Telegram's id of the chat."""
        return self.chat.buyer.chat_id

    @property
    def buyer(self) -> Buyer:
        """The person, as the advisor knows them."""
        return self.chat.buyer

    @property
    def today(self) -> date:
        """The buyer's local date."""
        return self.chat.buyer.today(self.now)

    @property
    def texts(self) -> Texts:
        """The texts in the buyer's language."""
        return texts_for(self.chat.buyer.language)

    @property
    def policy(self) -> Policy:
        """The figures in use."""
        return self.services.policy

    @asynccontextmanager
    async def changing(self, *, final: bool = True) -> AsyncIterator[Change]:
        """A change to the chat's orders, as `Changes.of` makes it, reported by the caller.

        The desk as it is then is stored with it, and that the person is owed an answer.
        """
        caller = self.caller
        origin = Origin(
            chat_id=self.chat_id,
            reporter=ByPerson(caller.user_id),
            at=self.now,
            update_id=caller.update_id,
            answer_by=self.now + LEASE,
        )
        async with self.services.changes.of(origin, final=final) as change:
            yield change
            await self.desk.store(change.uow, self.buyer)
            if final:
                self.services.answers.owe(self.chat_id, caller.update_id, change.answer)
        self.known.clear()
        self.changed.update(change.numbers)

    def answering(self, change: Change, message: Message) -> Message:
        """The message: the answer to a change, stored along with what may be typed in return."""
        change.answer = self.services.answers.stored_as(self.chat_id, message)
        if choices := self.services.choices_of(message):
            self.desk.ask(choices)
        return message

    async def tidy_up(self) -> None:
        """Stores what is changed on the desk, if no change to the orders has done so."""
        if not self.desk.is_changed:
            return
        async with self.services.database.sharing() as uow:
            await self.desk.store(uow, self.buyer)
            await uow.commit()
