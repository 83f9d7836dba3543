"""What happens when a handler fails: a sentence to the person, a line to the operator."""

import structlog
from telegram import Update
from telegram.error import Forbidden, InvalidToken, TelegramError

from advisor.errors import DomainError
from advisor.wording.message import Message
from bot.context import Context, guest_texts
from bot.errors import RepeatedUpdateError
from storage.errors import StorageUnavailable

_log = structlog.get_logger(__name__)


async def apologise(update: object, context: Context) -> None:
    """Answers for every error that a handler raised; never raises itself."""
    error = context.error
    if isinstance(error, Forbidden):
        _log.info("update.sender_gone", update_id=_update_id(update))
        return
    if isinstance(error, InvalidToken):  # the watch over the token ends the process with a line
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
    chat = getattr(context, "chat", None)
    fallback = context.services.defaults.language
    texts = guest_texts(update, fallback) if chat is None else context.texts
    if isinstance(error, DomainError):
        said = texts.fill(error.message_id, error.values)
    elif isinstance(error, RepeatedUpdateError):  # whether our answer came through, we cannot know
        said = texts("already-noted")
    else:
        said = texts("busy" if isinstance(error, StorageUnavailable) else "something-broke")
    if update.callback_query is not None:
        await update.callback_query.answer()
    await context.say(update, Message(said))


def _update_id(update: object) -> int | None:
    return update.update_id if isinstance(update, Update) else None
