"""The Sender for Telegram: turns Telegram's answers into outcomes."""

from collections.abc import Callable
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    RetryAfter,
    TelegramError,
)

from advisor.wording.message import Message
from bot.errors import NudgesStoppedError
from bot.telegram.messages import send_message
from bot.telegram.posting import PostingBot
from bot.telegram.rate_limit import SendRateLimiter
from bot.telegram.tokens import Precedence
from scheduler.sender import Delivery, Outcome

#: PTB's words for an answer that is not the Bot API's: something on the way sent it.
_UNREADABLE = "parsing the server response"

#: Telegram's words for chats that cannot be reached, in answers that look like a bad request.
_NOBODY_THERE = ("chat not found", "user is deactivated", "peer_id_invalid", "chat_id is empty")


class TelegramSender:
    """Sends nudges through a bot."""

    def __init__(self, bot: PostingBot, limiter: SendRateLimiter) -> None:
        self._bot = bot
        self._limiter = limiter

    async def send(self, chat_id: int, message: Message, is_ours: Callable[[], bool]) -> Delivery:
        """Makes one attempt; the outcome says whether and when to try again."""
        try:
            await self._limiter.turn(chat_id, Precedence.NUDGE)
            if not is_ours():
                return Delivery(Outcome.UNSENT, detail="lease_over")
            await send_message(self._bot, chat_id, message, precedence=Precedence.GRANTED)
        except NudgesStoppedError:
            return Delivery(Outcome.UNSENT, detail="stopping")
        except TelegramError as error:
            return delivery_after(error)
        return Delivery(Outcome.SENT)

    def hold(self) -> None:
        """Sends no nudges for now; answers to people are sent."""
        self._limiter.hold_nudges()

    def release(self) -> None:
        """Sends nudges again, at the rate."""
        self._limiter.release_nudges()

    def stop(self) -> None:
        """Stops all nudges: those waiting for their turn end as `UNSENT` at once."""
        self._limiter.stop_nudges()


def delivery_after(error: TelegramError) -> Delivery:
    """What an error from Telegram means for a message.

    `BadRequest` is a subclass of `NetworkError`, so it is checked first. A refusal in a proxy's own
    words says nothing about the message or the chat.
    """
    if _UNREADABLE in error.message.casefold():
        return Delivery(Outcome.TRANSIENT, detail="unreadable")
    match error:
        case RetryAfter():
            return Delivery(Outcome.RETRY_AFTER, _wait(error), "flood_control")
        case Forbidden():
            return Delivery(Outcome.GONE, detail="forbidden")
        case ChatMigrated():
            return Delivery(Outcome.GONE, detail="migrated")
        case BadRequest():
            return _refusal(error)
        case _:  # the network, a fault on Telegram's side, a token that is being changed
            return Delivery(Outcome.TRANSIENT, detail=type(error).__name__)


def _refusal(error: BadRequest) -> Delivery:
    if any(words in error.message.casefold() for words in _NOBODY_THERE):
        return Delivery(Outcome.GONE, detail="chat_not_found")
    return Delivery(Outcome.REFUSED, detail=f"bad_request: {error.message[:120]}")


def _wait(error: RetryAfter) -> timedelta:
    """Seconds to wait. PTB has a number or a `timedelta`, depending on its settings."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
