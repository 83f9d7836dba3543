"""The door: who may come in, and whose chat this is."""

from telegram import CallbackQuery, Update
from telegram.error import BadRequest
from telegram.ext import ApplicationHandlerStop

from advisor.wording.message import Message
from bot.actions.chats import enter
from bot.context import Context, caller_of, guest_texts


class Door:
    """Lets in whoever may come, and puts their chat into the context.

    With `allowed_users` the instance is private: others are told so, politely, and nothing more.
    """

    def __init__(self, allowed_users: frozenset[int]) -> None:
        self._allowed_users = allowed_users

    async def enter(self, update: Update, context: Context) -> None:
        """Stops the update here if its sender may not come in."""
        chat, user = update.effective_chat, update.effective_user
        if chat is None or user is None or chat.type != chat.PRIVATE:
            if update.callback_query is not None:
                await _dismiss(update.callback_query)
                raise ApplicationHandlerStop
            return
        if self._allowed_users and user.id not in self._allowed_users:
            await self._send_away(update, context)
            raise ApplicationHandlerStop
        if update.effective_message is not None or update.callback_query is not None:
            context.chat = await enter(context.services, caller_of(update))

    async def _send_away(self, update: Update, context: Context) -> None:
        if update.callback_query is not None:
            await _dismiss(update.callback_query)
            return
        if update.effective_message is None or update.effective_user is None:
            return
        texts = guest_texts(update, context.services.defaults.language)
        await context.say(update, Message(texts("not-allowed", id=str(update.effective_user.id))))


async def _dismiss(query: CallbackQuery) -> None:
    """Ends the waiting sign of a button that has no business here."""
    try:
        await query.answer()
    except BadRequest:
        return
