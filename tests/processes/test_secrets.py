"""The token is the key to everything: it is never written, whatever goes wrong."""

from sandbox.botapi import BotApiServer, Fault, Person
from storage.database import Database
from tests.chatting import ask
from tests.processes.conftest import SECRET, Launch
from tests.processes.seeds import acquainted, with_due_orders

FAULTS = (
    Fault.bad_gateway(),
    Fault.server_error(),
    Fault.cut(),
    Fault.plain_text(),
    Fault.refused(404, "Not Found"),
)


async def test_the_token_is_never_written(
    launch: Launch, server: BotApiServer, database: Database, anna: Person
) -> None:
    ivan = acquainted(server, 102)
    await with_due_orders(database, {ivan.id: ["Parcel"]})
    server.faults.add("setMyCommands", Fault.cut())
    for fault in FAULTS:
        server.faults.add("sendMessage", fault, chat_id=anna.id)
    server.faults.add("sendMessage", Fault.bad_gateway(), chat_id=ivan.id)
    server.faults.add("getUpdates", Fault.bad_gateway())

    bot = await launch(LOG_LEVEL="DEBUG", LOG_FORMAT="console")
    for _ in FAULTS:
        await anna.say("/help")
    await ask(anna, "/start")
    await ivan.next_message()
    server.faults.add("getUpdates", Fault.cut(), times=None)
    await ask(anna, "/orders")
    assert await bot.end() == 0

    assert "answer.kept" in bot.output
    assert "reminder.transient" in bot.output
    assert SECRET not in bot.output
