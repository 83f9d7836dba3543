"""The context of handlers: typed services, the caller, and how to answer."""

from dataclasses import dataclass, replace
from typing import Any, cast

import structlog
from telegram import CallbackQuery, Update
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import Application, CallbackContext, ExtBot

from advisor.dialogues.desk import Choices
from advisor.wording.message import Button, Message
from advisor.wording.texts import Html, Texts, choose_language, texts_for
from bot.actions import watching
from bot.choices import choices_of
from bot.files.exports import File
from bot.services import Services
from bot.telegram.dates import without_dates
from bot.telegram.keyboards import keyboard
from bot.telegram.presses import change_pressed, end_press
from bot.visit import Caller, Visit

SERVICES = "services"

_log = structlog.get_logger(__name__)

#: The reaction to what is being read.
_EYES = "👀"

BotApplication = Application[Any, "Context", dict[Any, Any], dict[Any, Any], dict[Any, Any], Any]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture for the chat, and what it shows in words."""

    content: bytes
    caption: Html


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer to a press."""

    message: Message | None = None
    """A new message below."""
    picture: Picture | None = None
    """A new picture below."""
    replaces: Message | None = None
    """What the pressed message becomes."""
    keyboard: tuple[tuple[Button, ...], ...] | None = None
    """The new buttons of the pressed message; `None` leaves them."""
    instead: Message | None = None
    """A new message, if the pressed one can no longer be changed; otherwise what replaces it."""
    toast: str = ""
    alert: bool = False


class Context(CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """PTB's context with our services."""

    visit: Visit
    """Who came; set at the door, before any other handler runs in a private chat."""

    @property
    def services(self) -> Services:
        """The machinery behind the chat."""
        return cast("Services", self.application.bot_data[SERVICES])

    async def say(self, update: Update, message: Message, answers: int | None = None) -> None:
        """Answers an update with a message, which is a reply to the message `answers`.

        What is on the desk is stored before, and with it what may be typed in answer.
        """
        message = await self._with_offer(message)
        await self._settle(choices_of(message))
        await self._send(update, message, answers)

    async def _with_offer(self, message: Message) -> Message:
        """The message, and whether a tracking service may be asked; guests have no parcels."""
        visit = getattr(self, "visit", None)
        return message if visit is None else await watching.offered(visit, message)

    async def _settle(self, choices: Choices) -> None:
        """Stores what the update has left on the desk; guests have none."""
        if getattr(self, "visit", None) is None:
            return
        if choices:
            self.visit.desk.ask(choices)
        await self.visit.tidy_up()

    async def _send(self, update: Update, message: Message, answers: int | None = None) -> None:
        assert update.effective_chat is not None  # our routes have a chat
        await self.services.answers.give(
            update.effective_chat.id, update.update_id, message, answers=answers
        )

    async def send_file(self, update: Update, file: File) -> None:
        """Sends a file to the chat of the update."""
        assert update.effective_chat is not None  # our routes have a chat
        await self.bot.send_document(
            update.effective_chat.id,
            file.content,
            filename=file.name,
            caption=file.caption,
            reply_markup=keyboard(file.buttons),
        )

    async def reply(self, update: Update, reply: Reply) -> None:
        """Answers a press: a toast, the pressed message's new form, a new message."""
        query = update.callback_query
        assert query is not None  # only presses are answered so
        if reply.message is not None:
            reply = replace(reply, message=await self._with_offer(reply.message))
        elif reply.replaces is not None:  # most orders are saved by a press on their card
            reply = replace(reply, replaces=await self._with_offer(reply.replaces))
        await self._settle(_choices_in(reply))
        await end_press(query, reply.toast, alert=reply.alert)
        await self._reshape(update, query, reply)
        if reply.picture is not None:
            await self._show(query.from_user.id, reply.picture)
        if reply.message is not None:
            await self._send(update, reply.message)

    async def notice(self, update: Update) -> None:
        """Shows that a message is being read, which takes a while: a pair of eyes, at once.

        Where Telegram does not take it, the answer is sign enough.
        """
        message = update.effective_message
        assert message is not None  # only messages are read
        try:
            await self.bot.set_message_reaction(message.chat_id, message.message_id, _EYES)
        except TelegramError as error:
            _log.info("reaction.not_shown", error=type(error).__name__)

    async def show(self, update: Update, picture: Picture) -> None:
        """Sends a picture to the chat of the update. Raises `TelegramError`."""
        assert update.effective_chat is not None  # our routes have a chat
        await self._show(update.effective_chat.id, picture)

    async def _show(self, chat_id: int, picture: Picture) -> None:
        await self.bot.send_photo(
            chat_id,
            picture.content,
            caption=without_dates(picture.caption),
            parse_mode=ParseMode.HTML,
        )

    async def _reshape(self, update: Update, query: CallbackQuery, reply: Reply) -> None:
        """Changes the pressed message; if it is too old for that, sends what it would show anew."""
        if reply.replaces is None and reply.keyboard is None:
            return
        changed = await change_pressed(query, reply.replaces, reply.keyboard or ())
        shown = reply.instead or reply.replaces
        if not changed and shown is not None:
            await self._send(update, shown)


def _choices_in(reply: Reply) -> Choices:
    """What may be answered to the latest question in a reply."""
    shown = reply.replaces or reply.instead or Message("", reply.keyboard or ())
    return (choices_of(reply.message) if reply.message else ()) or choices_of(shown)


def caller_of(update: Update) -> Caller:
    """Who sent an update."""
    chat, user = update.effective_chat, update.effective_user
    assert chat is not None  # our routes have both
    assert user is not None
    return Caller(
        chat_id=chat.id,
        user_id=user.id,
        update_id=update.update_id,
        language_code=user.language_code,
    )


def guest_texts(update: Update, fallback: str) -> Texts:
    """The texts for somebody who has no chat with us, in the language that Telegram reports."""
    user = update.effective_user
    return texts_for(choose_language(user.language_code if user else None, fallback))
