"""A Telegram Bot API server on the loopback interface, as strict as Telegram.

It stands on its own (aiohttp and the standard library) and serves two ends: somebody runs a bot
without a token, and tests hold whole conversations with one.

    async with BotApiServer(now=clock.now) as server:
        bot = telegram.Bot(server.token, base_url=f"{server.url}/bot",
                           base_file_url=f"{server.url}/file/bot")
        ...                                         # the bot polls, or has set a webhook

        anna = server.person(id=1, first_name="Anna", language_code="en")
        await anna.say("/start")
        hello = await anna.next_message()           # waits until the bot has written
        assert "Hello" in hello.text
        press = await anna.press(hello, "Settings")  # by the button's text or callback data
        toast = await press.answered()              # .text, .alert, .url
        changed = await anna.next_edit()            # the bot edited a message
        question, menu = await anna.expect(2)       # exactly the next two messages
        anna.block_bot()                            # sendMessage now fails with 403

        server.faults.add("sendMessage", Fault.too_many_requests(3), times=2)
        server.faults.add("sendMessage", Fault.cut(carried_out=True))   # sent, answer lost
        family = server.group("Family", [anna])
        await anna.say("/orders", chat=family)
        server.sent                                 # chat_id, message_id, text, monotonic time
        server.calls["sendMessage"]                 # how often it was called

When a call returns, the person has done it. Waiting for something uses events, never polling; if
it does not come in time, a `TimeoutError` quotes the end of the chat. `next_message` and `expect`
return a person's messages once, in order; `messages(after=...)`, `chat.history` and `now(message)`
look without marking anything as read.

- `now`: the present instant, aware UTC; it dates every message, so turning the clock ahead makes
  messages old (after 48 h they cannot be deleted).
- `path`: a SQLite file that stores users, chats, messages, files, pending updates, open callback
  queries, commands and next ids. What was answered to the bot or returned to a person is there
  even if the process is killed. Without it everything is in memory.
- Unknown parameters of a known method are refused (Telegram would ignore them), as are those this
  server does not carry out, bare ampersands in HTML, and inline buttons with two actions.
- `python -m sandbox.botapi --port 0 --token T [--path FILE]` prints its URL and serves the control
  API (see `control`) for tests and benchmarks in another process.
"""

from sandbox.botapi.client import Conversation, Group, Person, Press
from sandbox.botapi.errors import ApiError
from sandbox.botapi.faults import Fault, Faults, Flood
from sandbox.botapi.feed import Event
from sandbox.botapi.model import Call, CallbackAnswer, Chat, Message, Sent, User
from sandbox.botapi.server import DEFAULT_TOKEN, BotApiServer

__all__ = [
    "DEFAULT_TOKEN",
    "ApiError",
    "BotApiServer",
    "Call",
    "CallbackAnswer",
    "Chat",
    "Conversation",
    "Event",
    "Fault",
    "Faults",
    "Flood",
    "Group",
    "Message",
    "Person",
    "Press",
    "Sent",
    "User",
]
