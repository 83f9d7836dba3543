"""The people's side: what people do in Telegram, and what they see there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from sandbox.botapi.feed import Event
from sandbox.botapi.formatting import formatted
from sandbox.botapi.model import CallbackAnswer, CallbackQuery, Chat, Json, Message, User
from sandbox.botapi.sending import location, without_caption
from sandbox.botapi.world import World

T = TypeVar("T")

LONGEST_TEXT: Final = 4096


class Conversation:
    """A chat as its members see it."""

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self._chat = chat

    @property
    def id(self) -> int:
        """The chat's id."""
        return self._chat.id

    @property
    def history(self) -> list[Message]:
        """All messages as they are now, oldest first."""
        return self._world.history(self.id)

    @property
    def last(self) -> Message | None:
        """The newest message, if there is any."""
        history = self.history
        return history[-1] if history else None


class Group(Conversation):
    """A group with the bot in it."""

    @property
    def title(self) -> str:
        """The group's name."""
        return self._chat.title or ""

    def remove_bot(self, by: "Person") -> None:
        """Somebody removes the bot."""
        self._chat.left = True
        self._world.save_chat(self._chat)
        by.tell_membership(self._chat, "member", "kicked")

    def upgrade(self) -> "Group":
        """Turns it into a supergroup with another id; the old id answers with the new one."""
        new = replace(
            self._chat, id=self._world.new_group_id(), type="supergroup", next_message_id=1
        )
        self._world.add_chat(new)
        self._chat.migrated_to = new.id
        self._world.save_chat(self._chat)
        return Group(self._world, new)


class Press:
    """A pressed button."""

    def __init__(self, world: World, query: CallbackQuery, patience: float) -> None:
        self._world = world
        self._query = query
        self._patience = patience

    @property
    def id(self) -> str:
        """The id of the callback query."""
        return self._query.id

    @property
    def answer(self) -> CallbackAnswer | None:
        """The bot's answer, if it has arrived."""
        return self._query.answer

    async def answered(self) -> CallbackAnswer:
        """The bot's answer; raises `TimeoutError` if it does not arrive."""
        return await self._world.feed.until(
            self._query.chat_id, lambda: self._query.answer, self._patience
        )

    def expire(self) -> None:
        """Lets the query grow too old to be answered."""
        self._world.expire([self.id])


class Person:
    """Somebody who chats with the bot, alone or in groups.

    Each chat has its own reading position: `next_message` and `expect` return the bot's messages
    one after the other, each once. Waiting ends as soon as the awaited thing is there, or with a
    `TimeoutError` after the server's `patience`.
    """

    def __init__(self, world: World, user_id: int, patience: float) -> None:
        self._world = world
        self._patience = patience
        self._read: dict[int, int] = {}
        self._read_edits: dict[int, int] = {}
        self.id = user_id
        self.chat = Conversation(world, world.chats[user_id])

    @property
    def user(self) -> User:
        """What Telegram knows about the person."""
        return self._world.users[self.id]

    @property
    def commands(self) -> list[Json]:
        """The commands that the person sees in the private chat."""
        return self._world.profile.commands_seen_by(
            self._own_chat, self.id, self.user.language_code
        )

    # --- doing

    async def say(
        self,
        text: str,
        *,
        chat: Group | None = None,
        reply_to: Message | None = None,
        forwarded_from: str | None = None,
    ) -> Message:
        """Writes a text, in the private chat or a group; as a reply, or forwarded from somebody."""
        content = _text(text)
        if forwarded_from is not None:
            content["forward_origin"] = {
                "type": "hidden_user",
                "sender_user_name": forwarded_from,
                "date": self._world.timestamp(),
            }
        return self._send(content, chat, reply_to)

    async def send_document(
        self, name: str, body: bytes, *, caption: str = "", mime: str = ""
    ) -> Message:
        """Sends a file."""
        file = self._world.files.add("document", name, body, mime)
        return self._send({**self._world.files.content(file), **_caption(caption)})

    async def send_photo(self, body: bytes, *, caption: str = "") -> Message:
        """Sends a picture, of which the bot gets what Telegram leaves: JPEGs of up to 1280 pixels.

        Raises `ApiError` for what is no picture, or too large.
        """
        return self._send({**self._photo(body), **_caption(caption)})

    async def send_album(self, bodies: Sequence[bytes], *, caption: str = "") -> list[Message]:
        """Sends pictures together; the caption is that of the first. One alone is no album."""
        photos = [self._photo(body) for body in bodies]
        album = f"{self._world.timestamp()}{self.chat.history[-1].id if self.chat.history else 0}"
        together: Json = {"media_group_id": album} if len(photos) > 1 else {}
        return [
            self._send({**photo, **together, **_caption(caption if at == 0 else "")})
            for at, photo in enumerate(photos)
        ]

    def _photo(self, body: bytes) -> Json:
        return self._world.files.content(self._world.files.add("photo", "photo.jpg", body))

    async def share_location(self, latitude: float, longitude: float) -> Message:
        """Sends a point on the map, in degrees."""
        return self._send({"location": location(latitude, longitude)})

    async def edit(self, message: Message, text: str) -> Message:
        """Edits the person's own message; the caption if the message has one."""
        current = self._current(message)
        if current.sender_id != self.id:
            raise ValueError("this is somebody else's message")
        content = {**current.content, **_text(text)}
        if "text" not in current.content:
            content = {**without_caption(current.content), **_caption(text)}
        edited = self._world.edit(current, content, current.markup)
        self._tell("edited_message", edited)
        return edited

    async def press(self, message: Message, what: str) -> Press:
        """Presses the inline button with this text or callback data, as the message is now.

        Raises `LookupError` if there is no such button (any longer), `ValueError` if the button
        sends the bot nothing: a link, or text to copy.
        """
        current = self._current(message)
        button = current.button(what)
        if "callback_data" not in button:
            raise ValueError(f"the button {what!r} sends nothing to the bot: {button}")
        query = self._world.ask(current, self.id, button["callback_data"])
        self._world.updates.push(
            "callback_query",
            {
                "id": query.id,
                "from": self.user.json(),
                "message": self._world.message_json(current),
                "chat_instance": str(current.chat_id),
                "data": query.data,
            },
        )
        self._world.commit()
        return Press(self._world, query, self._patience)

    def block_bot(self) -> None:
        """Blocks the bot: it may no longer write here, and is notified."""
        self._own_chat.blocked = True
        self._world.save_chat(self._own_chat)
        self.tell_membership(self._own_chat, "member", "kicked")

    def unblock_bot(self) -> None:
        """Lets the bot write again; it is notified."""
        self._own_chat.blocked = False
        self._world.save_chat(self._own_chat)
        self.tell_membership(self._own_chat, "kicked", "member")

    def delete_account(self) -> None:
        """The person leaves Telegram."""
        self._own_chat.deactivated = True
        self._world.save_chat(self._own_chat)
        self._world.commit()

    # --- seeing

    def now(self, message: Message) -> Message | None:
        """The message as it is now; None once it is deleted."""
        return self._world.message(message.chat_id, message.id)

    def unread(self, chat: Group | None = None) -> list[Message]:
        """The bot's messages that `next_message` and `expect` have not returned yet."""
        chat_id = self._id_of(chat)
        return self._from_bot(chat_id, self._read.get(chat_id, 0))

    async def next_message(self, *, chat: Group | None = None) -> Message:
        """The bot's next message."""
        return (await self.expect(1, chat=chat))[0]

    async def expect(self, count: int, *, chat: Group | None = None) -> list[Message]:
        """The bot's next messages, as many as asked for."""
        chat_id = self._id_of(chat)

        def look() -> list[Message] | None:
            found = self.unread(chat)
            return found[:count] if len(found) >= count else None

        messages = await self._until(chat_id, look, f"{count} more of the bot's messages")
        if messages:
            self._read[chat_id] = messages[-1].id
        return messages

    async def messages(
        self, *, after: Message | None = None, at_least: int = 1, chat: Group | None = None
    ) -> list[Message]:
        """All of the bot's messages after a given one, once there are at least this many."""
        chat_id = self._id_of(chat)
        start = after.id if after is not None else 0

        def look() -> list[Message] | None:
            found = self._from_bot(chat_id, start)
            return found if len(found) >= at_least else None

        return await self._until(chat_id, look, f"{at_least} of the bot's messages")

    async def find_button(
        self, fits: Callable[[Json], bool], *, after: Message | None = None
    ) -> tuple[Message, Json]:
        """The newest inline button that fits, with its message, once the bot offers one."""
        start = after.id if after is not None else 0

        def look() -> tuple[Message, Json] | None:
            for message in reversed(self._from_bot(self.id, start)):
                for button in (button for row in message.buttons for button in row):
                    if fits(button):
                        return message, button
            return None

        return await self._until(self.id, look, "a button that fits")

    async def next_edit(self, *, chat: Group | None = None) -> Message:
        """The bot's next edited message, as it was after that edit."""
        chat_id = self._id_of(chat)

        def look() -> Message | None:
            edits = self._world.edits.get(chat_id, [])
            start = self._read_edits.get(chat_id, 0)
            for index, edit in enumerate(edits[start:], start + 1):
                if edit.sender_id == self._world.bot.id:
                    self._read_edits[chat_id] = index
                    return edit
            return None

        return await self._until(chat_id, look, "an edited message")

    # --- behind it

    def tell_membership(self, chat: Chat, old: str, new: str) -> None:
        """Notifies the bot that this person changed its membership of a chat."""
        self._world.updates.push(
            "my_chat_member",
            {
                "chat": self._world.chat_json(chat),
                "from": self.user.json(),
                "date": self._world.timestamp(),
                "old_chat_member": self._membership(old),
                "new_chat_member": self._membership(new),
            },
        )
        self._world.commit()
        self._world.feed.publish(Event("chat", chat.id))

    @property
    def _own_chat(self) -> Chat:
        return self._world.chats[self.id]

    def _membership(self, status: str) -> Json:
        member: Json = {"user": self._world.bot.json(), "status": status}
        return {**member, "until_date": 0} if status == "kicked" else member

    def _send(
        self, content: Json, group: Group | None = None, reply_to: Message | None = None
    ) -> Message:
        chat = self._world.chats[self._id_of(group)]
        if chat.is_private:
            self._open(chat)
        reply = None if reply_to is None else reply_to.id
        message = self._world.post(chat, self.id, content, reply_to=reply)
        if chat.is_private or self._bot_sees(message):
            self._tell("message", message)
        self._world.commit()
        return message

    def _open(self, chat: Chat) -> None:
        # To write to a blocked bot, one first presses "Restart".
        if chat.blocked:
            self.unblock_bot()
        if not chat.started:
            chat.started = True
            self._world.save_chat(chat)

    def _bot_sees(self, message: Message) -> bool:
        """Privacy mode: in groups the bot sees commands, replies to it, and its own name."""
        chat, name = self._world.chats[message.chat_id], f"@{self._world.bot.username}"
        if chat.left:
            return False
        replied = self._world.message(chat.id, message.reply_to or 0)
        if replied is not None and replied.sender_id == self._world.bot.id:
            return True
        first, _, addressee = message.text.partition(" ")[0].partition("@")
        if first.startswith("/") and len(first) > 1:
            return not addressee or f"@{addressee}".lower() == name.lower()
        return name.lower() in message.text.lower()

    def _tell(self, kind: str, message: Message) -> None:
        self._world.updates.push(kind, self._world.message_json(message))
        self._world.commit()

    def _current(self, message: Message) -> Message:
        current = self.now(message)
        if current is None:
            raise LookupError("the message no longer exists")
        return current

    def _id_of(self, chat: Group | None) -> int:
        return self.id if chat is None else chat.id

    def _from_bot(self, chat_id: int, after: int) -> list[Message]:
        messages = self._world.messages[chat_id]
        ids = range(after + 1, self._world.chats[chat_id].next_message_id)
        found = (messages.get(number) for number in ids)
        return [message for message in found if message and message.sender_id == self._world.bot.id]

    async def _until(self, chat_id: int, look: Callable[[], T | None], what: str) -> T:
        try:
            return await self._world.feed.until(chat_id, look, self._patience)
        except TimeoutError:
            seen = "\n".join(
                f"  {self._world.users[message.sender_id].first_name}: {message.text!r}"
                for message in self._world.history(chat_id)[-6:]
            )
            raise TimeoutError(
                f"{self.user.first_name} waited {self._patience} s for {what}; "
                f"the chat ends with:\n{seen or '  (nothing)'}"
            ) from None


def _text(text: str) -> Json:
    kept, spans = formatted(text, [])
    if not kept or len(kept) > LONGEST_TEXT:
        raise ValueError(f"a message has 1 to {LONGEST_TEXT} characters, not {len(kept)}")
    return {"text": kept, "entities": spans} if spans else {"text": kept}


def _caption(caption: str) -> Json:
    kept, spans = formatted(caption, [])
    if not kept:
        return {}
    return {"caption": kept, "caption_entities": spans} if spans else {"caption": kept}
