"""Taking updates in: the parts alone, then in PTB's application against a Bot API server."""

import asyncio
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import structlog
from telegram import Chat, Message, Update, User
from telegram.ext import Application, MessageHandler, filters

from bot.errors import NotStoredYetError
from bot.in_hand import UpdatesInHand
from bot.telegram import reading, updates
from bot.telegram.inbox import Inbox
from bot.telegram.reception import Reception
from bot.telegram.transport import PyreqwestRequest
from bot.telegram.updates import ConfirmingBot, PerChatProcessor, album_of
from sandbox.botapi import BotApiServer, Fault, Person
from scheduler.clock import SystemClock
from storage.database import Database
from tests.bot.telegram.counts import Counts
from tests.calls import watched

PATIENCE = 10.0

ANNA, IVAN = 101, 102


# -- those in hand --------------------------------------------------------------------------------


async def test_an_update_is_taken_once_until_it_is_confirmed() -> None:
    in_hand = UpdatesInHand()

    assert in_hand.take(5)
    assert not in_hand.take(5)
    in_hand.done(5)
    assert not in_hand.take(5)
    in_hand.confirm(5)
    assert not in_hand.take(5)
    in_hand.confirm(6)
    assert in_hand.take(5)


async def test_the_oldest_one_is_told_when_patience_ends() -> None:
    in_hand = UpdatesInHand()
    for update_id in (7, 5, 6):
        in_hand.take(update_id)

    assert await in_hand.oldest_after(0) == 5
    in_hand.done(5)
    assert await in_hand.oldest_after(0) == 6


async def test_who_waits_is_told_at_once_when_none_is_left() -> None:
    in_hand = UpdatesInHand()
    assert await in_hand.oldest_after(PATIENCE) is None
    in_hand.take(5)
    in_hand.take(6)

    waiting = asyncio.create_task(in_hand.oldest_after(3600))
    in_hand.done(6)
    in_hand.done(5)

    assert await asyncio.wait_for(waiting, PATIENCE) is None


async def test_what_was_never_taken_can_be_done_and_is_not_remembered() -> None:
    in_hand = UpdatesInHand()

    in_hand.done(5)

    assert await in_hand.oldest_after(0) is None
    assert in_hand.take(5)


# -- one after the other, side by side ------------------------------------------------------------


def update(update_id: int, chat_id: int | None) -> Update:
    if chat_id is None:
        return Update(update_id)
    chat = Chat(chat_id, Chat.PRIVATE)
    when = SystemClock().now()
    return Update(update_id, Message(1, when, chat, from_user=User(chat_id, "A", is_bot=False)))


class Course:
    """What happened, in which order, and how much of it at once."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.gates: dict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.at_once = 0
        self.most_at_once = 0
        self._changed = asyncio.Condition()

    async def handle(self, name: str, *, wait: bool = False) -> None:
        await self._note(f"{name} begins", 1)
        try:
            if wait:
                await self.gates[name].wait()
        finally:
            await self._note(f"{name} ends", -1)

    async def until(self, entry: str) -> None:
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: entry in self.log)

    async def _note(self, entry: str, more: int) -> None:
        async with self._changed:
            self.log.append(entry)
            self.at_once += more
            self.most_at_once = max(self.most_at_once, self.at_once)
            self._changed.notify_all()


@pytest.fixture
def course() -> Course:
    return Course()


@pytest.fixture
def in_hand() -> UpdatesInHand:
    return UpdatesInHand()


def process(
    processor: PerChatProcessor, one: object, coroutine: Awaitable[Any]
) -> asyncio.Task[None]:
    return asyncio.create_task(processor.process_update(one, coroutine))


async def test_the_updates_of_a_chat_are_processed_one_after_the_other(
    course: Course, in_hand: UpdatesInHand
) -> None:
    processor = PerChatProcessor(in_hand)
    tasks = [
        process(processor, update(n, ANNA), course.handle(str(n), wait=n == 0)) for n in range(4)
    ]
    await course.until("0 begins")
    assert course.log == ["0 begins"]
    course.gates["0"].set()

    await asyncio.gather(*tasks)

    assert course.log == [f"{n} {what}" for n in range(4) for what in ("begins", "ends")]


async def test_the_updates_of_different_chats_are_processed_side_by_side(
    course: Course, in_hand: UpdatesInHand
) -> None:
    processor = PerChatProcessor(in_hand)
    first = process(processor, update(1, ANNA), course.handle("anna", wait=True))
    await course.until("anna begins")

    async with asyncio.timeout(PATIENCE):
        await process(processor, update(2, IVAN), course.handle("ivan"))
        await process(processor, update(3, None), course.handle("nobody"))

    assert not first.done()
    course.gates["anna"].set()
    await first


async def test_no_more_than_so_many_are_processed_at_once(
    course: Course, in_hand: UpdatesInHand
) -> None:
    processor = PerChatProcessor(in_hand, at_once=3)
    tasks = [process(processor, update(n, n), course.handle(str(n), wait=n < 3)) for n in range(10)]
    for n in range(3):
        await course.until(f"{n} begins")
        course.gates[str(n)].set()

    await asyncio.gather(*tasks)

    assert course.most_at_once == 3


async def test_the_updates_of_one_chat_hold_one_place_however_many_wait(
    course: Course, in_hand: UpdatesInHand
) -> None:
    processor = PerChatProcessor(in_hand, at_once=2)
    tasks = [
        process(processor, update(n, ANNA), course.handle(f"anna {n}", wait=n == 0))
        for n in range(100)
    ]
    await course.until("anna 0 begins")

    async with asyncio.timeout(PATIENCE):
        await process(processor, update(200, IVAN), course.handle("ivan"))

    assert course.log == ["anna 0 begins", "ivan begins", "ivan ends"]
    course.gates["anna 0"].set()
    await asyncio.gather(*tasks)


async def test_chats_with_more_to_say_wait_until_it_is_calm_and_share_a_few_places(
    course: Course, in_hand: UpdatesInHand
) -> None:
    calm = asyncio.Event()
    processor = PerChatProcessor(in_hand, calm=calm, at_once=2)
    loud = [
        process(processor, update(n, n % 2), course.handle(f"loud {n}", wait=n == 0))
        for n in range(4)
    ]
    quiet = process(processor, update(9, IVAN), course.handle("ivan"))
    await asyncio.wait([quiet], timeout=0.01)
    assert course.log == []
    calm.set()

    async with asyncio.timeout(PATIENCE):
        await quiet
        await course.until("loud 0 begins")
    assert "loud 1 begins" not in course.log
    course.gates["loud 0"].set()
    await asyncio.gather(*loud)


async def test_who_may_not_be_answered_yet_holds_no_place(
    course: Course, in_hand: UpdatesInHand
) -> None:
    waits = {ANNA: 3600.0, IVAN: 0.0}
    processor = PerChatProcessor(in_hand, wait_of=waits.__getitem__, at_once=1)
    anna = process(processor, update(1, ANNA), given_up := course.handle("anna"))

    async with asyncio.timeout(PATIENCE):
        await process(processor, update(2, IVAN), course.handle("ivan"))
        processor.begin_no_more()
        with pytest.raises(NotStoredYetError):
            await anna

    given_up.close()
    assert course.log == ["ivan begins", "ivan ends"]


async def test_an_update_that_fails_gives_its_turn_to_the_next(
    course: Course, in_hand: UpdatesInHand
) -> None:
    async def fail() -> None:
        raise RuntimeError("out of the blue")

    processor = PerChatProcessor(in_hand)
    in_hand.take(1)
    failing = process(processor, update(1, ANNA), fail())
    following = process(processor, update(2, ANNA), course.handle("2"))

    with pytest.raises(RuntimeError):
        await failing
    await following
    assert await in_hand.oldest_after(0) is None


async def test_an_update_given_up_while_it_waits_gives_its_turn_to_the_next(
    course: Course, in_hand: UpdatesInHand
) -> None:
    processor = PerChatProcessor(in_hand)
    first = process(processor, update(1, ANNA), course.handle("1", wait=True))
    given_up = course.handle("2")
    second = process(processor, update(2, ANNA), given_up)
    third = process(processor, update(3, ANNA), course.handle("3"))
    await course.until("1 begins")

    second.cancel()
    await asyncio.wait([second])
    given_up.close()
    course.gates["1"].set()
    await asyncio.gather(first, third)

    assert course.log == ["1 begins", "1 ends", "3 begins", "3 ends"]


async def test_an_update_is_in_hand_until_it_is_processed(
    course: Course, in_hand: UpdatesInHand
) -> None:
    processor = PerChatProcessor(in_hand)
    in_hand.take(1)
    task = process(processor, update(1, ANNA), course.handle("1", wait=True))
    await course.until("1 begins")
    assert await in_hand.oldest_after(0) == 1
    course.gates["1"].set()

    await task

    assert await in_hand.oldest_after(0) is None


async def test_how_long_an_update_took_is_told_with_its_kind(
    course: Course, in_hand: UpdatesInHand
) -> None:
    class Observer:
        told: list[tuple[str, float]] = []  # noqa: RUF012 - one test, one list

        def carried_out(self, kind: str, seconds: float) -> None:
            self.told.append((kind, seconds))

    observer = Observer()
    processor = PerChatProcessor(in_hand, observer=observer)

    await process(processor, update(1, ANNA), course.handle("1"))
    await process(processor, update(2, None), course.handle("2"))

    assert [kind for kind, _ in observer.told] == ["message", "other"]
    assert all(0 <= seconds < PATIENCE for _, seconds in observer.told)


async def test_what_is_no_update_is_processed_as_well(
    course: Course, in_hand: UpdatesInHand
) -> None:
    await process(PerChatProcessor(in_hand), "something else", course.handle("it"))

    assert course.log == ["it begins", "it ends"]


# -- in an application ----------------------------------------------------------------------------


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(now=SystemClock().now) as running:
        yield running


@pytest.fixture
def anna(server: BotApiServer) -> Person:
    return server.person(id=ANNA)


@pytest.fixture
def ivan(server: BotApiServer) -> Person:
    return server.person(id=IVAN, first_name="Ivan")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot asks past a slow update at once."""
    monkeypatch.setattr(updates, "_PATIENCE", 0.01)


@asynccontextmanager
async def polling(
    server: BotApiServer,
    handle: Callable[[str], Awaitable[None]],
    observer: Counts | None = None,
    database: Database | None = None,
) -> AsyncIterator[Application[Any, Any, Any, Any, Any, Any]]:
    """An application that polls, and handles texts; afterwards it ends in good order."""
    in_hand = UpdatesInHand()
    nowhere = Database("sqlite+aiosqlite:////nowhere/missing.db")
    inbox = Inbox(database or nowhere)
    reception = Reception(in_hand, inbox, observer or Counts())
    if database is not None:
        await reception.load()
    bot = ConfirmingBot(
        server.token,
        in_hand,
        reception,
        base_url=f"{server.url}/bot",
        request=PyreqwestRequest(),
        get_updates_request=PyreqwestRequest(connection_pool_size=2),
    )
    application: Application[Any, Any, Any, Any, Any, Any] = (
        Application.builder()
        .bot(bot)
        .concurrent_updates(PerChatProcessor(in_hand, calm=reception.all_seen))
        .job_queue(None)
        .build()
    )

    reception.open(bot, application.update_queue.put_nowait)

    async def on_text(one: Update, _: object) -> None:
        assert one.message is not None
        assert one.message.text is not None
        await handle(one.message.text)

    application.add_handler(MessageHandler(filters.TEXT, on_text))
    assert application.updater is not None
    async with application:
        await application.start()
        await application.updater.start_polling()
        yield application
        await reception.close()
        if application.updater.running:
            await application.updater.stop()
            await application.stop()
    await nowhere.close()


def given_again(server: BotApiServer) -> list[str]:
    """The texts of the updates that another process would be given."""
    return [update["message"]["text"] for update in server.world.updates.first(100)]


async def test_what_is_carried_out_is_confirmed(
    server: BotApiServer, anna: Person, course: Course
) -> None:
    async with polling(server, course.handle):
        await anna.say("one")
        await course.until("one ends")
        await anna.say("two")
        await course.until("two ends")

    assert given_again(server) == []
    assert course.log == ["one begins", "one ends", "two begins", "two ends"]


async def test_what_is_in_hand_is_not_confirmed_and_holds_nobody_up(
    server: BotApiServer, anna: Person, ivan: Person, course: Course, impatient: None
) -> None:
    async def handle(name: str) -> None:
        await course.handle(name, wait=name == "slow")

    async with polling(server, handle):
        await anna.say("slow")
        await course.until("slow begins")
        for name in ("one", "two", "three"):
            await ivan.say(name)
            await course.until(f"{name} ends")
        # Killed now, nothing would be lost: it would all be given again.
        assert given_again(server) == ["slow", "one", "two", "three"]
        course.gates["slow"].set()
        await course.until("slow ends")

    assert given_again(server) == []
    # Asking past the slow one gave the others again and again; they counted once.
    assert sorted(course.log) == sorted(
        f"{name} {what}" for name in ("slow", "one", "two", "three") for what in ("begins", "ends")
    )


async def test_what_is_carried_out_while_it_is_given_again_counts_once(
    server: BotApiServer, anna: Person, course: Course, impatient: None
) -> None:
    async def handle(name: str) -> None:
        await course.handle(name, wait=name == "slow")

    calls = watched(server)
    async with polling(server, handle):
        await anna.say("slow")
        await course.until("slow begins")
        server.faults.add("getUpdates", Fault.delay(0.1))
        asked = calls["getUpdates"]
        await calls.until("getUpdates", asked + 1)
        course.gates["slow"].set()
        await course.until("slow ends")
        await calls.until("getUpdates", asked + 2)
        await anna.say("next")
        await course.until("next ends")

    assert course.log == ["slow begins", "slow ends", "next begins", "next ends"]


async def test_what_is_still_in_hand_when_polling_ends_is_not_confirmed(
    server: BotApiServer, anna: Person, course: Course, impatient: None
) -> None:
    async def handle(name: str) -> None:
        await course.handle(name, wait=True)

    async with polling(server, handle) as application:
        assert application.updater is not None
        await anna.say("slow")
        await course.until("slow begins")

        await application.updater.stop()

        assert given_again(server) == ["slow"]
        course.gates["slow"].set()
        await application.stop()
        assert course.log == ["slow begins", "slow ends"]
        await application.bot.confirm()
        assert given_again(server) == []


async def test_what_nobody_has_carried_out_is_not_confirmed_at_the_end(
    server: BotApiServer, anna: Person, course: Course, impatient: None
) -> None:
    async def handle(name: str) -> None:
        await course.handle(name, wait=True)

    async with polling(server, handle) as application:
        assert application.updater is not None
        await anna.say("slow")
        await course.until("slow begins")
        await application.updater.stop()
        server.faults.add("getUpdates", Fault.server_error())
        await application.bot.confirm()
        assert given_again(server) == ["slow"]
        course.gates["slow"].set()
        await application.stop()


async def test_updates_whose_answer_got_lost_come_again(
    server: BotApiServer, anna: Person, course: Course
) -> None:
    server.faults.add("getUpdates", Fault.cut(carried_out=True))
    async with polling(server, course.handle):
        await anna.say("one")
        await course.until("one ends")

    assert course.log == ["one begins", "one ends"]


async def test_what_was_said_before_the_start_is_handled(
    server: BotApiServer, anna: Person, ivan: Person, course: Course
) -> None:
    for n in range(150):
        await (anna, ivan)[n % 2].say(str(n))

    async with polling(server, course.handle):
        await course.until("148 ends")
        await course.until("149 ends")

    ended = [entry.removesuffix(" ends") for entry in course.log if entry.endswith(" ends")]
    assert [name for name in ended if int(name) % 2 == 0] == [str(n) for n in range(0, 150, 2)]
    assert [name for name in ended if int(name) % 2 == 1] == [str(n) for n in range(1, 150, 2)]


def plain_logger() -> Any:
    """A logger that writes JSON to stderr, whatever is configured."""
    return structlog.wrap_logger(
        structlog.PrintLogger(sys.stderr),
        processors=[structlog.processors.JSONRenderer()],
        wrapper_class=structlog.make_filtering_bound_logger(0),
    )


async def test_an_update_that_cannot_be_read_is_skipped_for_good_and_named_without_its_content(
    server: BotApiServer,
    anna: Person,
    course: Course,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A poll as older servers sent it lacks what PTB takes for granted."""
    # Another test may have bound the module's logger to an output of its own.
    monkeypatch.setattr(reading, "_log", plain_logger())
    poll = {"id": "1", "question": "Secret?", "options": [], "total_voter_count": 0}
    chat = {"id": ANNA, "type": "private", "first_name": "Anna"}
    server.world.updates.push("message", {"message_id": 1, "date": 1, "chat": chat, "poll": poll})
    seen = Counts()
    calls = watched(server)
    async with polling(server, course.handle, seen):
        await anna.say("one")
        await course.until("one ends")
        await calls.until("getUpdates", calls["getUpdates"] + 1)

    assert seen.unread == {"message": 1}
    assert given_again(server) == []
    written = "".join(capfd.readouterr())
    assert "update.unreadable" in written
    assert "Secret?" not in written


async def test_an_answer_that_holds_no_updates_is_not_asked_for_again_at_once(
    server: BotApiServer, anna: Person, course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates, "_ASK_AGAIN", 0.05)
    server.faults.add(
        "getUpdates", Fault("answer", json={"ok": True, "result": [{"update_id": "x"}]}), times=3
    )
    async with polling(server, course.handle):
        await anna.say("one")
        await course.until("one ends")

    assert given_again(server) == []


@pytest.fixture
async def database(home: Path) -> AsyncIterator[Database]:
    opened = Database(f"sqlite+aiosqlite:///{home / 'buyerclock.db'}")
    yield opened
    await opened.close()


async def test_who_writes_behind_a_crowd_is_seen_and_the_crowd_is_not_lost(
    server: BotApiServer,
    anna: Person,
    ivan: Person,
    course: Course,
    database: Database,
    impatient: None,
) -> None:
    """Telegram gives a hundred at once, and a killed process has its crowd at hand again."""
    for n in range(150):
        await anna.say(f"anna {n}")
    await ivan.say("ivan")

    async def handle(name: str) -> None:
        await course.handle(name, wait=name.startswith("anna"))

    calls = watched(server)
    async with polling(server, handle, database=database):
        await course.until("ivan ends")
        while given_again(server):
            await calls.until("getUpdates", calls["getUpdates"] + 1)
        assert course.log == ["anna 0 begins", "ivan begins", "ivan ends"]
        # Killed now, another process would find them all.
        left = [raw["message"]["text"] for raw in await found(database)]
        assert left == [f"anna {n}" for n in range(150)]
        for n in range(150):
            course.gates[f"anna {n}"].set()
        await course.until("anna 149 ends")

    assert await found(database) == []
    assert given_again(server) == []


async def test_behind_a_hundred_nobody_is_waited_for(
    server: BotApiServer, anna: Person, course: Course, database: Database
) -> None:
    for n in range(100):
        await anna.say(f"anna {n}")

    async with polling(server, course.handle, database=database):
        async with asyncio.timeout(PATIENCE / 2):  # Telegram lets us wait for longer
            await course.until("anna 99 ends")


async def found(database: Database) -> list[dict[str, Any]]:
    """What a process would find in the inbox."""
    return [dict(raw) for raw in await Inbox(database).load()]


async def test_what_was_found_in_the_inbox_is_carried_out(
    server: BotApiServer, anna: Person, course: Course, database: Database
) -> None:
    await anna.say("one")
    inbox = Inbox(database)
    for raw in server.world.updates.first(1):
        inbox.hold(raw)
    await inbox.store()
    server.world.updates.clear()

    async with polling(server, course.handle, database=database):
        await course.until("one ends")

    assert await found(database) == []


async def test_what_takes_long_is_stored_and_confirmed(
    server: BotApiServer, anna: Person, course: Course, database: Database, impatient: None
) -> None:
    async def handle(name: str) -> None:
        await course.handle(name, wait=True)

    calls = watched(server)
    async with polling(server, handle, database=database):
        await anna.say("slow")
        await course.until("slow begins")
        while given_again(server):
            await calls.until("getUpdates", calls["getUpdates"] + 1)
        assert [raw["message"]["text"] for raw in await found(database)] == ["slow"]
        course.gates["slow"].set()
        await course.until("slow ends")

    assert await found(database) == []


def test_albums_of_two_chats_are_never_one() -> None:
    in_seven, in_eight = (of_an_album("1", chat_id) for chat_id in (7, 8))
    assert album_of(in_seven) == album_of(of_an_album("1", 7))
    assert album_of(in_seven) != album_of(in_eight)
    assert album_of(update(1, 7)) is None


def of_an_album(album: str, chat_id: int) -> Update:
    sent = {"message_id": 1, "date": 0, "chat": {"id": chat_id, "type": "private"}}
    found = Update.de_json({"update_id": 1, "message": {**sent, "media_group_id": album}}, None)
    assert found is not None
    return found
