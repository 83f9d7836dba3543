"""What the bot shows outside the chat: its command menus and its descriptions."""

import asyncio

import structlog
from telegram import BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import ExtBot

from advisor.wording.meeting import command_descriptions
from advisor.wording.operator import OPERATOR_COMMANDS
from advisor.wording.texts import FALLBACK, Texts, available_languages, digest_of_all, texts_for
from bot.services import Services
from bot.telegram.tokens import Precedence
from storage.errors import StorageError

_log = structlog.get_logger(__name__)

#: The name of the mark that records what was written last.
MARK = "menus"


def fingerprint(bot_id: int) -> str:
    """The mark's text once a bot's menus are written in this release's words."""
    return f"{bot_id} {digest_of_all()}"


class Menus:
    """Writes the menus and descriptions in every language, and the fallback for all others."""

    def __init__(self, bot: ExtBot[Precedence], services: Services) -> None:
        self._bot = bot
        self._services = services

    async def write(self) -> None:
        """Writes what has changed since the last start.

        Menus are a convenience: if they cannot be written, or the mark cannot be stored, a line is
        logged, and the next start tries again.
        """
        try:
            await self._for_everybody()
            await self._for_operators()
        except (TelegramError, StorageError) as error:
            _log.warning("telegram.menu_not_written", error=type(error).__name__)

    async def _for_everybody(self) -> None:
        # Telegram limits how often these may be set, even to the same value.
        current = fingerprint(self._bot.id)
        async with self._services.database.reading() as uow:
            if await uow.marks.get(MARK) == current:
                return
        await asyncio.gather(
            *(self._in_one_language(texts) for texts in map(Texts, available_languages()))
        )
        async with self._services.database.writing() as uow:
            await uow.marks.put(MARK, current)
            await uow.commit()

    async def _in_one_language(self, texts: Texts) -> None:
        code = None if texts.language == FALLBACK else texts.language.split("-")[0]
        about, short = _said(texts)
        await self._bot.set_my_commands(_commands(texts), language_code=code)
        await self._bot.set_my_description(about, language_code=code)
        await self._bot.set_my_short_description(short, language_code=code)

    async def _for_operators(self) -> None:
        """Each operator's own menu: the commands for everybody, and theirs."""
        for chat_id in sorted(self._services.admins):
            async with self._services.database.reading() as uow:
                chat = await uow.chats.get(chat_id)
            default = self._services.defaults.language
            texts = texts_for(default if chat is None else chat.buyer.language)
            own = [BotCommand(name, texts.plain(f"command-{name}")) for name in OPERATOR_COMMANDS]
            try:
                await self._bot.set_my_commands(
                    [*own, *_commands(texts)], scope=BotCommandScopeChat(chat_id)
                )
            except (BadRequest, Forbidden):
                _log.info("telegram.operator_unknown")  # they have not written to the bot yet


def _commands(texts: Texts) -> list[BotCommand]:
    return [BotCommand(name, description) for name, description in command_descriptions(texts)]


def _said(texts: Texts) -> tuple[str, str]:
    """What an empty chat and the bot's profile say."""
    return texts.plain("bot-about"), texts.plain("bot-short")
