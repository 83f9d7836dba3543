"""What happens when a handler fails: a sentence to the person, a line to the operator."""

import structlog
from telegram import Update
from telegram.error import Forbidden, InvalidToken, TelegramError

from advisor.errors import DomainError
from advisor.wording.message import Message
from advisor.wording.questions import error_text
from advisor.wording.texts import texts_for
from bot.context import Context, guest_texts
from scheduler.errors import RepeatedUpdateError
from storage.errors import StorageError, StorageUnavailable
from storage.records import Chat

_log = structlog.get_logger(__name__)


async def apologise(update: object, context: Context) -> None:
    """Answers for every error that a handler raised; never raises itself."""
    error = context.error
    if isinstance(error, Forbidden):
        _log.info("update.sender_gone", update_id=_update_id(update))
        return
    if isinstance(error, InvalidToken):  # the token watch ends the process with a line
        _log.warning("update.unanswered", update_id=_update_id(update))
        return
    if isinstance(error, RepeatedUpdateError):
        _log.info("update.repeated", update_id=_update_id(update))
    elif not isinstance(error, DomainError):
        _log.error("update.failed", update_id=_update_id(update), exc_info=error)
    if isinstance(update, Update):
        try:
            await _tell(update, context, error)
        except TelegramError as failed:
            _log.warning("update.apology_failed", error=type(failed).__name__)


async def _tell(update: Update, context: Context, error: Exception | None) -> None:
    if update.effective_chat is None or update.effective_chat.type != update.effective_chat.PRIVATE:
        return
    chat = await _known(update.effective_chat.id, context, error)
    services = context.services
    known = None if chat is None else texts_for(chat.buyer.language)
    texts = known or guest_texts(update, services.defaults.language)
    if isinstance(error, DomainError):
        now = services.clock.now()
        today = now.date() if chat is None else chat.buyer.today(now)
        said = error_text(texts, error, today)
    elif isinstance(error, RepeatedUpdateError):  # we cannot know whether our answer arrived
        said = texts("already-noted")
    else:
        said = texts("busy" if isinstance(error, StorageUnavailable) else "something-broke")
    if update.callback_query is not None:
        await update.callback_query.answer()
    await context.say(update, Message(said))


async def _known(chat_id: int, context: Context, error: Exception | None) -> Chat | None:
    """The chat, for its language: PTB gives each error its own context, which has none."""
    if isinstance(error, StorageUnavailable):  # asking once more would only make people wait
        return None
    try:
        async with context.services.database.reading() as uow:
            return await uow.chats.get(chat_id)
    except StorageError:
        return None


def _update_id(update: object) -> int | None:
    return update.update_id if isinstance(update, Update) else None
