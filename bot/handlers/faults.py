"""What happens when a handler fails: a sentence to the person, a line to the operator."""

import structlog
from telegram import Update
from telegram.error import Forbidden, InvalidToken
from telegram.ext import ApplicationHandlerStop

from advisor.errors import DomainError
from advisor.wording.message import Message
from advisor.wording.questions import error_text
from advisor.wording.texts import texts_for
from bot.context import Context, guest_texts
from bot.telegram.presses import end_press
from scheduler.errors import RepeatedUpdateError
from storage.errors import StorageError, StorageUnavailable
from storage.records import Chat

_log = structlog.get_logger(__name__)


async def apologise(update: object, context: Context) -> None:
    """Answers for every error that a handler raised. Raises nothing but `ApplicationHandlerStop`.

    So no other handler goes on with an update of which the first one has failed.
    """
    await _answer_for(update, context, context.error)
    if isinstance(update, Update) and update.effective_chat is not None:
        context.services.answers.settle(update.effective_chat.id, update.update_id)
    raise ApplicationHandlerStop


async def _answer_for(update: object, context: Context, error: Exception | None) -> None:
    if isinstance(error, Forbidden):
        _log.info("update.sender_gone", update_id=_update_id(update))
        return
    if isinstance(error, InvalidToken):  # the token watch ends the process with a line
        _log.warning("update.unanswered", update_id=_update_id(update))
        return
    _note(update, error)
    if not isinstance(update, Update) or not _is_to_be_told(update, context, error):
        return
    try:
        await _tell(update, context, error)
    except Exception as failed:  # there is nobody left to answer for it
        _log.warning("update.apology_failed", error=type(failed).__name__)


def _note(update: object, error: Exception | None) -> None:
    if isinstance(error, RepeatedUpdateError):
        _log.info("update.repeated", update_id=_update_id(update))
    elif isinstance(error, StorageUnavailable):
        _log.warning("update.not_stored", update_id=_update_id(update), error=str(error))
    elif not isinstance(error, DomainError):
        _log.error("update.failed", update_id=_update_id(update), exc_info=error)


def _is_to_be_told(update: Update, context: Context, error: Exception | None) -> bool:
    """Whether the sender hears of it: what could not be stored comes again, and is told once.

    It may come again to another process, so only one of them tells.
    """
    if not isinstance(error, StorageUnavailable):
        return True
    chat = update.effective_chat
    is_first = context.services.updates.not_stored(update.update_id, 0 if chat is None else chat.id)
    return is_first and context.services.speaks()


async def _tell(update: Update, context: Context, error: Exception | None) -> None:
    if isinstance(error, RepeatedUpdateError):  # it was answered, or its answer is still owed
        if update.callback_query is not None:
            await end_press(update.callback_query)
        return
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
    else:
        said = texts("busy" if isinstance(error, StorageUnavailable) else "something-broke")
    # A press that comes again is answered then.
    if update.callback_query is not None and not isinstance(error, StorageUnavailable):
        await end_press(update.callback_query)
    await context.say(update, Message(said))


async def _known(chat_id: int, context: Context, error: Exception | None) -> Chat | None:
    """The chat, for its language: PTB gives each error its own context, which has none."""
    if isinstance(error, StorageUnavailable):  # asking once more would only make people wait
        return None
    try:
        async with context.services.database.reading() as uow:
            return await uow.chats.get(chat_id)
    except (StorageError, MemoryError):  # in whichever language, it is said
        return None


def _update_id(update: object) -> int | None:
    return update.update_id if isinstance(update, Update) else None
