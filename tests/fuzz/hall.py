"""A running bot that is thrown at, and what must hold after each throw."""

import itertools
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from telegram import Update

from advisor.errors import DomainError
from bot.context import Context
from sandbox.botapi import BotApiServer, Person
from sandbox.botapi.feed import Event
from sandbox.botapi.model import Chat
from scheduler.errors import RepeatedUpdateError
from tests.clocks import StandingClock
from tests.fuzz.updates import Case, Json
from tests.house import House, house_at

#: What must never be refused. To change a message that is as it was, or answer an old press, may.
_SENDING = ("send", "copy", "forward")

_GROUPS = {"group": -101, "supergroup": -102, "channel": -103, "unknown_kind": -104}


class Hall:
    """A bot and its server. Each throw is at people who are new, so that none hangs on another."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._ids = itertools.count(1000)
        self._update_ids = itertools.count(1)
        self._faults: list[str] = []
        self._server = house.server
        for kind, chat_id in _GROUPS.items():
            self._server.world.add_chat(Chat(chat_id, kind, "<Group>", [], started=True))
        self._server.world.feed.listen(self._note_refusal)
        # Before the bot's own, which lets nobody else have the error.
        application = house.product.application
        application.error_handlers = {self._note_error: True, **application.error_handlers}

    async def throw(self, cases: Sequence[Case]) -> None:
        """Lets four new people send these updates, each of them in another order.

        Raises `AssertionError` for what went wrong.
        """
        half = len(cases) // 2
        shuffled = (cases, cases[::-1], [*cases[half:], *cases[:half]], [*cases[::2], *cases[1::2]])
        for language, turned in zip(("en", "ru", "ru", "en"), shuffled, strict=True):
            person = self._server.person(id=next(self._ids), language_code=language)
            self._server.world.chats[person.id].started = True
            for case in turned:
                await self._throw(person, case)

    async def _throw(self, person: Person, case: Case) -> None:
        update = self._update(person, case)
        self._faults.clear()
        before = self._heard(person)
        query = update.get("callback_query", {}).get("id")
        parsed = Update.de_json(json.loads(json.dumps(update)), self.house.product.application.bot)
        await self.house.product.application.process_update(parsed)
        assert not self._faults, (self._faults, update)
        if case.must_be_answered and not _is_a_move(update):
            answered = query is not None and query not in self._server.world.queries
            assert answered or self._heard(person) > before, ("silence", update)

    def _heard(self, person: Person) -> int:
        return self._server.world.chats[person.id].next_message_id

    def _update(self, person: Person, case: Case) -> Json:
        body = self._filled(person, case)
        return {"update_id": next(self._update_ids), case.kind: body}

    def _filled(self, person: Person, case: Case) -> Json:
        sender = person.user.json()
        chat_id = _GROUPS.get(case.chat, person.id)
        chat = {"id": chat_id, "type": case.chat, "title": "<Group>"}
        body: Json = {"from": sender, **case.body}
        if case.kind == "callback_query":
            return self._pressed(person, body, chat)
        if case.kind in {"my_chat_member", "chat_member"}:
            return {**body, "chat": chat}
        if ("date" in body and "message" in case.kind) or "post" in case.kind:
            body |= {"message_id": next(self._update_ids), "chat": chat}
        if case.chat == "channel":
            del body["from"]
        return body

    def _pressed(self, person: Person, body: Json, chat: Json) -> Json:
        """A press on a message that is there, that there never was, or that is not told of."""
        where = body.pop("where")
        body |= {"id": f"forged{next(self._update_ids)}", "chat_instance": "1"}
        if where == "inline":
            return {**body, "inline_message_id": "x"}
        if where == "gone":
            return {**body, "message": {"message_id": 1, "date": 0, "chat": chat}}
        world = self._server.world
        message = world.post(world.chats[person.id], world.bot.id, {"text": "?"})
        if where == "known":
            body["id"] = world.ask(message, person.id, body.get("data", "")).id
        return {**body, "message": {**world.message_json(message), "chat": chat}}

    def _note_refusal(self, event: Event) -> None:
        call = event.call
        if call is not None and call.status >= 400 and call.method.startswith(_SENDING):
            self._faults.append(f"{call.method} was answered with {call.status}")

    async def _note_error(self, _: object, context: Context) -> None:
        error = context.error
        if not isinstance(error, DomainError | RepeatedUpdateError):
            self._faults.append(repr(error))


@asynccontextmanager
async def open_hall(home: Path) -> AsyncIterator[Hall]:
    """A bot that may be thrown at as long as the context lasts."""
    clock = StandingClock()
    async with (
        BotApiServer(now=clock.now, name="Buyer Clock") as server,
        house_at(server, home, clock, admins=frozenset({1})) as house,
    ):
        yield Hall(house)


def _is_a_move(update: Json) -> bool:
    """Whether somebody's live location has moved: each move comes as an edit, and is left alone."""
    return "location" in update.get("edited_message", {})
