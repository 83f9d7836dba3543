"""The door: who may come in, how fast, and whose chat this is."""

import contextlib
import re

from telegram import CallbackQuery, Update
from telegram import Message as TelegramMessage
from telegram.error import BadRequest
from telegram.ext import ApplicationHandlerStop

from advisor.wording.message import Message
from advisor.wording.texts import Texts
from bot.actions.entering import enter
from bot.context import Context, caller_of, guest_texts
from bot.limits import LONGEST_TEXT, FloodGate, Passage

#: What no text can be stored with: NUL and unpaired surrogates.
_NO_CHARACTERS = re.compile("[\0\ud800-\udfff]")


class Door:
    """Lets in whoever may come, and puts their chat into the context.

    With `allowed_users` the instance is private: others are told so, politely, and nothing more.
    Whoever floods the bot is told once, then ignored until it is over.
    """

    def __init__(self, allowed_users: frozenset[int], gate: FloodGate) -> None:
        self._allowed_users = allowed_users
        self._gate = gate

    async def enter(self, update: Update, context: Context) -> None:
        """Stops the update here if its sender may not come in."""
        passage = self._pass_gate(update, context)
        if passage is Passage.CLOSED:
            raise ApplicationHandlerStop
        if not _is_private(update):
            await self._leave_to_groups(update, passage)
            return
        if not _is_from_a_person(update):
            raise ApplicationHandlerStop
        refusal = self._refusal(update, context, passage)
        if refusal is not None:
            await _turn_away(update, context, refusal, aloud=passage is Passage.CLOSING)
            raise ApplicationHandlerStop
        context.visit = await enter(context.services, caller_of(update))

    def _pass_gate(self, update: Update, context: Context) -> Passage:
        who = update.effective_user or update.effective_chat
        if who is None or context.services.updates.was_tried(update.update_id):
            return Passage.OPEN
        return self._gate.pass_through(who.id, context.services.clock.now())

    async def _leave_to_groups(self, update: Update, passage: Passage) -> None:
        """A group, a channel or no chat at all: buttons do not belong there."""
        if update.callback_query is not None:
            await _dismiss(update.callback_query)
        if update.callback_query is not None or passage is not Passage.OPEN:
            raise ApplicationHandlerStop

    def _refusal(self, update: Update, context: Context, passage: Passage) -> Message | None:
        texts = guest_texts(update, context.services.defaults.language)
        user, message = update.effective_user, update.effective_message
        assert user is not None  # it is from a person
        if self._allowed_users and user.id not in self._allowed_users:
            return Message(texts("not-allowed", id=str(user.id)))
        if passage is Passage.CLOSING:
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
    """Says why. A press is only ended, unless it is to be answered `aloud`: nothing is sent."""
    if update.callback_query is None:
        await context.say(update, refusal)
    elif aloud:
        await _dismiss(update.callback_query, refusal.html)
    else:
        await _dismiss(update.callback_query)


async def _dismiss(query: CallbackQuery, said: str | None = None) -> None:
    """Ends the waiting sign of a button that does not belong here, or not now."""
    with contextlib.suppress(BadRequest):
        await query.answer(said, show_alert=said is not None)
