"""What Telegram does, and the way to it: nothing is lost, and of everything it can be asked why."""

from collections import Counter
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sandbox.botapi import BotApiServer, Fault, Person
from scheduler.delivery.settings import DeliverySettings
from storage.database import Database
from storage.records import ReminderState
from tests.calls import watched
from tests.processes.conftest import PATIENCE, BotProcess, Launch, Line, until_sent
from tests.processes.seeds import (
    acquainted,
    ends,
    states,
    unexplained,
    until_it_ends,
    with_due_orders,
)

#: Seconds after which an answer is not waited for any more.
READ_TIMEOUT = 5.0

#: Seconds within which everything is tried again that failed once or twice.
SOON = 40.0


async def with_one_due_each(
    server: BotApiServer, database: Database, chat_ids: Collection[int]
) -> None:
    """One order for each chat, with a reminder that is due."""
    for chat_id in chat_ids:
        acquainted(server, chat_id)
    await with_due_orders(database, {chat_id: ["Parcel"] for chat_id in chat_ids})


@dataclass(frozen=True)
class Case:
    """A fault that lasts, and what becomes of the reminder that meets it."""

    fault: Fault
    reason: str
    state: ReminderState = ReminderState.PENDING
    """One that waits is told when the fault is over."""
    told: int | None = 1
    """How often the person has the message in the end; `None` is more than once."""


CASES = (
    Case(Fault.server_error(), "NetworkError"),
    Case(Fault.bad_gateway(), "unreadable"),
    Case(Fault.cut(), "NetworkError"),
    Case(Fault.plain_text(), "unreadable"),
    # Only the answer goes wrong: that the message is there, nobody can know. These are tried again
    # while the fault lasts, and once more when it is over.
    Case(Fault.bad_gateway(carried_out=True), "unreadable", told=None),
    Case(Fault.cut(carried_out=True), "NetworkError", told=None),
    Case(Fault.hang(), "TimedOut"),
    Case(Fault.hang(carried_out=True), "TimedOut", told=None),
    Case(Fault.too_many_requests(1), "flood_control"),
    Case(Fault.too_many_requests(30), "flood_control"),
    Case(Fault.blocked(), "forbidden", ReminderState.PARKED, told=0),
    Case(
        Fault.refused(400, "Bad Request: chat not found"), "chat_not_found", ReminderState.PARKED, 0
    ),
    Case(
        Fault.refused(400, "Bad Request: can't parse entities"),
        "bad_request: Can't parse entities",
        ReminderState.FAILED,
        told=0,
    ),
)
OUTCOMES = {"transient": 6, "retry_after": 2, "gone": 2, "refused": 1}


async def test_whatever_telegram_answers_everybody_is_told_or_it_says_why(
    launch: Launch, server: BotApiServer, database: Database, database_file: Path
) -> None:
    cases = dict(enumerate(CASES, 1))
    await with_one_due_each(server, database, cases)
    for chat_id, case in cases.items():
        server.faults.add("sendMessage", case.fault, times=None, chat_id=chat_id)

    calls = watched(server)
    bot = await launch.turnable()
    await calls.until("sendMessage", len(cases), PATIENCE)
    for outcome, number in OUTCOMES.items():
        await bot.logged(f"reminder.{outcome}", number)
    await bot.pass_time(READ_TIMEOUT)

    # While it lasts, and the bot runs, an operator asks.
    await until_it_ends(
        database_file, {chat_id: (case.state, case.reason) for chat_id, case in cases.items()}
    )
    stats = await launch("stats")
    assert await stats.exit_status() == 0
    for (state, reason), number in Counter((case.state, case.reason) for case in CASES).items():
        assert tells(stats, state, reason, number)

    server.faults.clear()
    await bot.pass_time(SOON)
    waiting = [chat_id for chat_id, case in cases.items() if case.state is ReminderState.PENDING]
    await bot.logged("reminder.sent", len(waiting))
    assert await bot.end() == 0

    assert ends(database_file) == {
        chat_id: (ReminderState.SENT, None) if chat_id in waiting else (case.state, case.reason)
        for chat_id, case in cases.items()
    }
    assert unexplained(database_file) == []
    told = Counter(sent.chat_id for sent in server.sent)
    for chat_id, case in cases.items():
        assert told[chat_id] == case.told or (case.told is None and told[chat_id] > 1)
    assert bot.events("delivery.broke") == []


def tells(stats: BotProcess, state: ReminderState, reason: str, number: int) -> bool:
    """Whether an operator is told that so many reminders wait, or were given up, for a reason."""
    if state is ReminderState.FAILED:
        return f"failed {number} times: {reason} " in stats.output
    counted = (line.rsplit(maxsplit=1) for line in stats.lines["stdout"])
    return number == sum(int(end) for begin, end in counted if begin.strip() == reason)


@pytest.fixture
async def line(server: BotApiServer) -> AsyncIterator[Line]:
    port = urlsplit(server.url).port
    assert port is not None
    line = Line(port)
    await line.mend()
    yield line
    await line.cut()


async def test_a_telegram_that_is_away_for_a_while_costs_nothing(
    launch: Launch, server: BotApiServer, line: Line, database: Database, anna: Person
) -> None:
    """Messages wait for their answers when the line breaks, and then nobody is there."""
    number = 20
    await with_one_due_each(server, database, range(1, number + 1))
    calls = watched(server)
    server.faults.add("sendMessage", Fault.hang(), times=None)
    bot = await launch(BOT_API_URL=line.url)
    await calls.until("sendMessage", number, PATIENCE)

    await line.cut()
    await anna.say("/help")
    await bot.logged("reminder.transient", number)
    server.faults.clear()
    await line.mend()
    await bot.logged("reminder.sent", number)
    await anna.next_message()
    assert await bot.end() == 0

    assert sorted(sent.chat_id for sent in server.sent if sent.chat_id <= number) == list(
        range(1, number + 1)
    )
    assert (await states(database))[ReminderState.SENT] == number


async def test_a_telegram_that_is_away_for_minutes_is_asked_less_and_less_often(
    launch: Launch, server: BotApiServer, database: Database, database_file: Path
) -> None:
    faults = {
        1: Fault.server_error(),
        2: Fault.bad_gateway(),
        3: Fault.cut(),
        4: Fault.refused(503, "Service Unavailable"),
    }
    await with_one_due_each(server, database, faults)
    for chat_id, fault in faults.items():
        server.faults.add("sendMessage", fault, times=None, chat_id=chat_id)
    bot = await launch.turnable()

    settings = DeliverySettings()
    longest, away, rounds = settings.longest_retry.total_seconds(), 0.0, 0
    while away < 15 * 60:
        rounds += 1
        await bot.logged("reminder.transient", len(faults) * rounds)
        # The longest time that this attempt may be put off for.
        wait = min(settings.first_retry.total_seconds() * 2 ** (rounds - 1), longest)
        away += wait
        if away >= 15 * 60:
            server.faults.clear()
        await bot.pass_time(wait)
    await bot.logged("reminder.sent", len(faults))
    assert await bot.end() == 0

    assert server.calls["sendMessage"] == len(faults) * (rounds + 1)
    assert rounds < 12
    assert {sent.chat_id for sent in server.sent} == faults.keys()
    assert len(server.sent) == len(faults)
    assert ends(database_file) == dict.fromkeys(faults, (ReminderState.SENT, None))
    assert unexplained(database_file) == []


def lateness(bot: BotProcess, outcome: str) -> dict[object, float]:
    """How many seconds late each order's reminder had this outcome, last."""
    logged = bot.events(f"reminder.{outcome}")
    return {line["order_id"]: float(str(line["late_seconds"])) for line in logged}


async def test_nobody_is_written_to_before_the_time_is_over_that_telegram_asks_for(
    launch: Launch,
    server: BotApiServer,
    database: Database,
    database_file: Path,
    anna: Person,
) -> None:
    waits = {1: 1, 2: 7, 3: 30}
    await with_one_due_each(server, database, waits)
    for chat_id, seconds in waits.items():
        server.faults.add("sendMessage", Fault.too_many_requests(seconds), chat_id=chat_id)
    calls = watched(server)
    bot = await launch.turnable()
    await bot.logged("reminder.retry_after", len(waits))

    # Nor is somebody who writes; half of the time is left for a machine that is busy.
    await bot.pass_time(15)
    await anna.say("/help")
    await calls.until("getUpdates", calls["getUpdates"] + 2, PATIENCE)
    assert server.sent == []
    await bot.pass_time(17)
    await bot.logged("reminder.sent", len(waits))
    await anna.next_message()
    assert await bot.end() == 0

    refused, told = lateness(bot, "retry_after"), lateness(bot, "sent")
    assert refused.keys() == told.keys()
    assert all(told[order] - refused[order] >= 30 for order in told)
    assert sorted(one.chat_id for one in server.sent) == [*waits, anna.id]
    assert ends(database_file) == dict.fromkeys(waits, (ReminderState.SENT, None))
    assert unexplained(database_file) == []


async def test_messages_go_on_after_a_burst_of_patience_asked_for(
    launch: Launch, server: BotApiServer, database: Database
) -> None:
    number = 30
    await with_one_due_each(server, database, range(1, number + 1))
    server.faults.add("sendMessage", Fault.too_many_requests(1), times=10)

    bot = await launch()
    await until_sent(server, number)
    await bot.logged("reminder.sent", number)
    assert await bot.end() == 0

    assert sorted(sent.chat_id for sent in server.sent) == list(range(1, number + 1))


async def test_a_token_that_is_revoked_ends_the_process_with_one_clear_line(
    bot: BotProcess, server: BotApiServer
) -> None:
    server.token = f"{server.token.partition(':')[0]}:AAHanother_0123456789abcdefghijklmnopq"
    # Whoever waits for updates is answered, and asks again in vain.
    await server.person(id=7, first_name="Olga", language_code="en").say("/help")

    assert await bot.exit_status() != 0
    assert bot.lines["stderr"][-1].startswith("BOT_TOKEN: ")
    await bot.logged("telegram.token_refused")
    assert "Traceback" not in bot.output
