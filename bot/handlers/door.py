"""The door: who may come in, how fast, and whose chat this is."""

import contextlib
import re

import structlog
from telegram import CallbackQuery, ChatMember, ChatMemberUpdated, Update, User
from telegram import Message as TelegramMessage
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop

from advisor.wording.message import Message
from advisor.wording.texts import Texts
from bot.actions.entering import enter, wake
from bot.context import Context, caller_of, guest_texts
from bot.handlers.groups import is_for_us
from bot.limits import LONGEST_TEXT, Seldom, UpdateGate

_log = structlog.get_logger(__name__)

#: What no text can be stored with: NUL and unpaired surrogates.
_NO_CHARACTERS = re.compile("[\0\ud800-\udfff]")


class Door:
    """Lets in whoever may come, and puts their visit into the context.

    With `allowed_users` the instance is private: others are told so, politely, and nothing more.
    Whoever floods the bot is told once, then ignored until it is over. A group hears from us once
    an hour at most. Whatever fails here ends the update here: nobody gets past.
    """

    def __init__(
        self, allowed_users: frozenset[int], gate: UpdateGate, groups: Seldom | None = None
    ) -> None:
        self._allowed_users = allowed_users
        self._gate = gate
        self._groups = groups or Seldom()

    async def enter(self, update: Update, context: Context) -> None:
        """Stops the update here if its sender may not come in."""
        is_one_too_many = self._gate.is_one_too_many(update.update_id)
        if not _is_private(update):
            await self._leave_to_groups(update, context, is_one_too_many)
            return
        if not _is_from_a_person(update):
            if update.my_chat_member is not None:
                await self._note_whether_welcome(update.my_chat_member, context)
            raise ApplicationHandlerStop
        refusal = self._refusal(update, context, is_one_too_many)
        if refusal is not None:
            await _turn_away(update, context, refusal, aloud=is_one_too_many)
            raise ApplicationHandlerStop
        context.visit = await enter(context.services, caller_of(update))

    async def _leave_to_groups(
        self, update: Update, context: Context, is_one_too_many: bool
    ) -> None:
        """A group, a channel or no chat at all: buttons do not belong there.

        A group gets one answer an hour, to what is meant for us, from somebody who may use us.
        """
        if update.callback_query is not None:
            await _dismiss(update.callback_query)
            raise ApplicationHandlerStop
        chat, user = update.effective_chat, update.effective_user
        if is_one_too_many or chat is None or user is None or not self._is_allowed(user):
            raise ApplicationHandlerStop
        if not is_for_us(update, context.bot.username) or not self._groups.allows(chat.id):
            raise ApplicationHandlerStop

    async def _note_whether_welcome(self, change: ChatMemberUpdated, context: Context) -> None:
        """Whoever unblocks us is reminded again; whoever blocks us is found out by the next try."""
        unblocked = change.new_chat_member.status == ChatMember.MEMBER
        if unblocked and self._is_allowed(change.from_user):
            await wake(context.services, change.chat.id)

    def _is_allowed(self, user: User) -> bool:
        return not self._allowed_users or user.id in self._allowed_users

    def _refusal(self, update: Update, context: Context, is_one_too_many: bool) -> Message | None:
        texts = guest_texts(update, context.services.defaults.language)
        user, message = update.effective_user, update.effective_message
        assert user is not None  # it is from a person
        if not self._is_allowed(user):
            return Message(texts("not-allowed", id=str(user.id)))
        if is_one_too_many:
            return Message(texts("too-fast"))
        if update.callback_query is None and isinstance(message, TelegramMessage):
            return _unreadable(texts, message.text or message.caption or "")
        return None


def _unreadable(texts: Texts, said: str) -> Message | None:
    """What is wrong with a text as a whole, if anything is."""
    if len(said) > LONGEST_TEXT:
        return Message(texts("too-long", most=LONGEST_TEXT))
    return Message(texts("too-odd")) if _NO_CHARACTERS.search(said) else None


def _is_private(update: Update) -> bool:
    chat = update.effective_chat
    return chat is not None and chat.type == chat.PRIVATE


def _is_from_a_person(update: Update) -> bool:
    """Whether somebody wrote to us or pressed a button, rather than to the owner of a business."""
    ours = update.message or update.edited_message or update.callback_query
    return ours is not None and update.effective_user is not None


async def _turn_away(update: Update, context: Context, refusal: Message, *, aloud: bool) -> None:
    """Says why, if Telegram lets us: who may not come in is owed nothing more.

    A press is only ended, unless it is to be answered `aloud`: nothing is sent.
    """
    if update.callback_query is not None:
        await _dismiss(update.callback_query, refusal.html if aloud else None)
        return
    try:
        await context.say(update, refusal)
    except TelegramError as error:
        _log.info("update.not_turned_away", error=type(error).__name__)


async def _dismiss(query: CallbackQuery, said: str | None = None) -> None:
    """Ends the waiting sign of a button that does not belong here, or not now."""
    with contextlib.suppress(TelegramError):
        await query.answer(said, show_alert=said is not None)
