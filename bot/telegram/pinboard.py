"""The board on Telegram: one message, sent and pinned silently, edited from then on."""

from contextlib import suppress
from typing import Final

from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from advisor.wording.message import Message
from bot.errors import NudgesStoppedError
from bot.telegram.dates import without_dates
from bot.telegram.keyboards import keyboard
from bot.telegram.posting import PostingBot
from bot.telegram.sender import delivery_after
from bot.telegram.tokens import Precedence
from scheduler.sender import Outcome

#: Telegram's words for an edit that changes nothing.
_SAME: Final = "message is not modified"

#: Its words for a message that is no longer there, or can no longer be changed.
_LOST: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")


class TelegramPinboard:
    """Shows boards through a bot, behind the answers that people wait for."""

    def __init__(self, bot: PostingBot) -> None:
        self._bot = bot

    async def show(
        self, chat_id: int, message_id: int | None, message: Message
    ) -> tuple[Outcome, int | None]:
        """Edits the message; sends and pins another if there is none, or it was deleted."""
        try:
            if message_id is not None and await self._edited(chat_id, message_id, message):
                return Outcome.SENT, message_id
            message_id = None
            message_id = await self._sent(chat_id, message)
        except NudgesStoppedError:
            return Outcome.UNSENT, message_id
        except TelegramError as error:
            return delivery_after(error).outcome, message_id
        await self._pin(chat_id, message_id)
        return Outcome.SENT, message_id

    async def take_away(self, chat_id: int, message_id: int) -> Outcome:
        """Unpins and deletes the message; one of more than two days can only be unpinned."""
        outcome = Outcome.SENT
        for remove in (self._bot.unpin_chat_message, self._bot.delete_message):
            try:
                await remove(chat_id, message_id=message_id)
            except BadRequest:
                continue  # it is gone, or too old
            except TelegramError as error:
                found = delivery_after(error).outcome
                outcome = Outcome.SENT if found is Outcome.GONE else found
        return outcome

    async def _edited(self, chat_id: int, message_id: int, message: Message) -> bool:
        """Whether the message is there and says so now."""
        try:
            await self._bot.edit_message_text(
                without_dates(message.html),
                chat_id,
                message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard(message.shown),
                rate_limit_args=Precedence.NUDGE,
            )
        except BadRequest as error:
            said = error.message.casefold()
            if any(words in said for words in _LOST):
                return False
            if _SAME not in said:
                raise
        return True

    async def _sent(self, chat_id: int, message: Message) -> int:
        sent = await self._bot.send_message(
            chat_id,
            without_dates(message.html),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message.shown),
            disable_notification=True,
            rate_limit_args=Precedence.NUDGE,
        )
        return sent.message_id

    async def _pin(self, chat_id: int, message_id: int) -> None:
        """Where that is refused, it stays in the chat as any other message."""
        with suppress(TelegramError):
            await self._bot.pin_chat_message(chat_id, message_id, disable_notification=True)
