"""What the bot says about itself: names, descriptions, its commands and the menu button."""

from typing import Final

from sandbox.botapi.model import Chat, Json
from sandbox.botapi.store import Store

DEFAULT_MENU_BUTTON: Final[Json] = {"type": "commands"}


class Profile:
    """The bot's own texts, by language, and its commands, by scope and language."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._texts: dict[str, str] = {row["key"]: row["text"] for row in store.rows("profile")}
        self._commands: dict[str, list[Json]] = {
            row["key"]: row["commands"] for row in store.rows("commands")
        }
        saved = store.rows("menu_button")
        self.menu_button: Json = saved[0] if saved else DEFAULT_MENU_BUTTON

    def set_text(self, field: str, language: str, text: str) -> None:
        """Sets a name or description in a language; empty removes it."""
        key = f"{field} {language}"
        self._texts[key] = text
        self._store.put("profile", key, {"key": key, "text": text})

    def text(self, field: str, language: str) -> str:
        """A name or description in a language, otherwise the one for all languages, otherwise
        nothing.
        """
        return self._texts.get(f"{field} {language}") or self._texts.get(f"{field} ") or ""

    def set_commands(self, scope: str, language: str, commands: list[Json]) -> None:
        """Sets the commands of a scope in a language; none removes them."""
        key = f"{scope} {language}"
        self._commands[key] = commands
        self._store.put("commands", key, {"key": key, "commands": commands})

    def commands(self, scope: str, language: str) -> list[Json]:
        """The commands set for exactly this scope and language."""
        return self._commands.get(f"{scope} {language}", [])

    def commands_seen_by(self, chat: Chat, user_id: int, language: str | None) -> list[Json]:
        """The commands a person sees in a chat: the narrowest scope that has any, own language
        first.
        """
        kind = "all_private_chats" if chat.is_private else "all_group_chats"
        scopes = [f"chat_member/{chat.id}/{user_id}", f"chat/{chat.id}", kind, "default"]
        for scope in scopes:
            for spoken in (language or "", ""):
                found = self._commands.get(f"{scope} {spoken}")
                if found:
                    return found
        return []

    def set_menu_button(self, button: Json) -> None:
        """Sets the menu button of every chat that has none of its own."""
        self.menu_button = button
        self._store.put("menu_button", "bot", button)
