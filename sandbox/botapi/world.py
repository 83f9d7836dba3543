"""The state of the server: who there is, what was said, what the bot has yet to fetch."""

from collections.abc import Iterable
from dataclasses import replace
from time import monotonic
from typing import Final

from sandbox.botapi.errors import bad_request
from sandbox.botapi.feed import Event, Feed
from sandbox.botapi.files import Files
from sandbox.botapi.model import (
    CallbackAnswer,
    CallbackQuery,
    Chat,
    Json,
    Message,
    Now,
    Sent,
    User,
)
from sandbox.botapi.profile import Profile
from sandbox.botapi.store import Store
from sandbox.botapi.updates import UpdateQueue

FIRST_GROUP_ID: Final = -1000


class World:
    """Users, chats, messages and pending updates, written through to a store.

    Every change is put into the store at once and becomes durable with `commit`, which the server
    calls before it answers.
    """

    def __init__(self, bot: User, now: Now, store: Store) -> None:
        self.bot = bot
        self.now = now
        self.store = store
        self.feed = Feed()
        self.updates = UpdateQueue(store)
        self.profile = Profile(store)
        self.files = Files(store)
        self.sent: list[Sent] = []
        self.users: dict[int, User] = {bot.id: bot}
        self.users |= {row["id"]: User(**row) for row in store.rows("user")}
        self.chats: dict[int, Chat] = {row["id"]: Chat(**row) for row in store.rows("chat")}
        self.messages: dict[int, dict[int, Message]] = {chat_id: {} for chat_id in self.chats}
        self.edits: dict[int, list[Message]] = {}
        self.queries: dict[str, CallbackQuery] = {
            row["id"]: CallbackQuery(**row) for row in store.rows("query")
        }
        self._chat_json: dict[int, Json] = {}
        for row in store.rows("message"):
            self._take_in(Message(**row))
        counter = store.rows("query_counter")
        self._next_query: int = counter[0] if counter else 1

    def timestamp(self) -> int:
        """Now, as Unix time in whole seconds."""
        return int(self.now().timestamp())

    def commit(self) -> None:
        """Makes every change so far durable."""
        self.store.commit()

    # --- people and chats

    def add_user(self, user: User) -> None:
        """Adds a person with their private chat, or updates what is known about them."""
        self.users[user.id] = user
        self._chat_json.pop(user.id, None)
        self.store.put("user", user.id, user)
        if user.id not in self.chats:
            self.add_chat(Chat(user.id, "private", members=[user.id]))

    def add_chat(self, chat: Chat) -> None:
        """Adds a chat."""
        self.chats[chat.id] = chat
        self.messages[chat.id] = {}
        self.save_chat(chat)

    def new_group_id(self) -> int:
        """An id that no chat has yet."""
        return min(FIRST_GROUP_ID, *self.chats, 0) - 1

    def save_chat(self, chat: Chat) -> None:
        """Stores a changed chat."""
        self._chat_json.pop(chat.id, None)
        self.store.put("chat", chat.id, chat)

    def chat_json(self, chat: Chat) -> Json:
        """The Bot API's `Chat`."""
        body = self._chat_json.get(chat.id)
        if body is None:
            body = self._chat_json[chat.id] = self._new_chat_json(chat)
        return body

    def _new_chat_json(self, chat: Chat) -> Json:
        if not chat.is_private:
            return {"id": chat.id, "type": chat.type, "title": chat.title}
        named = self.users[chat.id].json()
        body: Json = {"id": chat.id, "type": "private"}
        for name in ("first_name", "last_name", "username"):
            if name in named:
                body[name] = named[name]
        return body

    # --- messages

    def post(
        self,
        chat: Chat,
        sender_id: int,
        content: Json,
        *,
        markup: Json | None = None,
        keyboard: Json | None = None,
        reply_to: int | None = None,
        silent: bool = False,
    ) -> Message:
        """Puts a new message into a chat."""
        message = Message(
            id=chat.next_message_id,
            chat_id=chat.id,
            sender_id=sender_id,
            date=self.timestamp(),
            content=content,
            markup=markup,
            keyboard=keyboard,
            reply_to=reply_to,
            silent=silent,
        )
        chat.next_message_id += 1
        self._keep(message)
        if sender_id == self.bot.id:
            self.sent.append(Sent(chat.id, message.id, message.text, monotonic()))
        self.feed.publish(Event("message", chat.id, message))
        return message

    def edit(self, message: Message, content: Json, markup: Json | None) -> Message:
        """Replaces a message with its edited version."""
        edited = replace(message, content=content, markup=markup, edit_date=self.timestamp())
        self._keep(edited)
        self.edits.setdefault(message.chat_id, []).append(edited)
        self.feed.publish(Event("edit", message.chat_id, edited))
        return edited

    def react(self, message: Message, emoji: str | None) -> None:
        """Sets or removes the bot's reaction to a message."""
        reacted = replace(message, reaction=emoji)
        self._keep(reacted)
        self.feed.publish(Event("edit", message.chat_id, reacted))

    def remove(self, message: Message) -> None:
        """Deletes a message."""
        del self.messages[message.chat_id][message.id]
        self.store.drop("message", f"{message.chat_id}:{message.id}")
        # A chat is not written with each message; this one can no longer tell which id was last.
        chat = self.chats[message.chat_id]
        if message.id in chat.pinned:
            chat.pinned.remove(message.id)
        self.save_chat(chat)
        self.feed.publish(Event("delete", message.chat_id, message))

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """A message as it is now, if it exists."""
        return self.messages.get(chat_id, {}).get(message_id)

    def history(self, chat_id: int) -> list[Message]:
        """All messages of a chat, oldest first."""
        return list(self.messages.get(chat_id, {}).values())

    def message_json(self, message: Message, *, with_reply: bool = True) -> Json:
        """The Bot API's `Message`."""
        body: Json = {
            "message_id": message.id,
            "from": self.users[message.sender_id].json(),
            "chat": self.chat_json(self.chats[message.chat_id]),
            "date": message.date,
            **message.content,
        }
        if message.edit_date is not None:
            body["edit_date"] = message.edit_date
        if message.markup is not None:
            body["reply_markup"] = message.markup
        if with_reply and message.reply_to is not None:
            replied = self.message(message.chat_id, message.reply_to)
            if replied is not None:
                body["reply_to_message"] = self.message_json(replied, with_reply=False)
        return body

    def _take_in(self, message: Message) -> None:
        """Restores a stored message, so that no later one gets its id."""
        chat = self.chats[message.chat_id]
        chat.next_message_id = max(chat.next_message_id, message.id + 1)
        self.messages[chat.id][message.id] = message

    def _keep(self, message: Message) -> None:
        self.messages[message.chat_id][message.id] = message
        self.store.put("message", f"{message.chat_id}:{message.id}", message)

    # --- buttons

    def ask(self, message: Message, sender_id: int, data: str) -> CallbackQuery:
        """A pressed button: a query that waits for the bot's answer."""
        query = CallbackQuery(str(self._next_query), message.chat_id, message.id, sender_id, data)
        self._next_query += 1
        self.store.put("query_counter", "next", self._next_query)
        self.queries[query.id] = query
        self.store.put("query", query.id, query)
        return query

    def answer(self, query_id: str, answer: CallbackAnswer) -> None:
        """Answers a query, once; raises `ApiError` (400) if none is waiting under this id."""
        query = self.queries.pop(query_id, None)
        if query is None:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        self.store.drop("query", query_id)
        query.answer = answer
        self.feed.publish(Event("answer", query.chat_id, query=query))

    def expire(self, query_ids: Iterable[str]) -> None:
        """Lets queries grow too old to be answered."""
        for query_id in query_ids:
            self.queries.pop(query_id, None)
            self.store.drop("query", query_id)
