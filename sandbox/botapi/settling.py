"""The methods about the bot itself, its commands, chats and files."""

import re
from typing import Any, Final

from sandbox.botapi.arguments import Arguments
from sandbox.botapi.errors import bad_request
from sandbox.botapi.feed import Event
from sandbox.botapi.files import MAX_DOWNLOAD
from sandbox.botapi.model import Chat, Json
from sandbox.botapi.profile import DEFAULT_MENU_BUTTON
from sandbox.botapi.reading import known_chat
from sandbox.botapi.world import World

MAX_COMMANDS: Final = 100
MAX_COMMAND_DESCRIPTION: Final = 256
MAX_LENGTHS: Final = {"name": 64, "description": 512, "short_description": 120}

_PROFILE_CHANGED: Final = Event("profile", 0)
_COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE: Final = re.compile(r"([a-z]{2})?")
_PLAIN_SCOPES: Final = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
)
_CHAT_SCOPES: Final = frozenset({"chat", "chat_administrators", "chat_member"})


def get_me(world: World, _: Arguments) -> Json:
    """Who the bot is."""
    return {
        **world.bot.json(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def nothing_to_do(_: World, __: Arguments) -> bool:
    """`logOut` and `close`: there is no other server to move to."""
    return True


def set_my_commands(world: World, args: Arguments) -> bool:
    """Sets the commands of a scope and language."""
    commands = args.array("commands")
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    checked = [_checked_command(command) for command in commands]
    world.profile.set_commands(_scope(world, args), _language(args), checked)
    world.feed.publish(_PROFILE_CHANGED)
    return True


def get_my_commands(world: World, args: Arguments) -> list[Json]:
    """The commands of a scope and language."""
    return world.profile.commands(_scope(world, args), _language(args))


def delete_my_commands(world: World, args: Arguments) -> bool:
    """Removes the commands of a scope and language."""
    world.profile.set_commands(_scope(world, args), _language(args), [])
    world.feed.publish(_PROFILE_CHANGED)
    return True


def set_my_name(world: World, args: Arguments) -> bool:
    """Sets the bot's name in a language."""
    return _set_text(world, args, "name")


def get_my_name(world: World, args: Arguments) -> Json:
    """The bot's name in a language."""
    return {"name": world.profile.text("name", _language(args)) or world.bot.first_name}


def set_my_description(world: World, args: Arguments) -> bool:
    """Sets what an empty chat shows, in a language."""
    return _set_text(world, args, "description")


def get_my_description(world: World, args: Arguments) -> Json:
    """What an empty chat shows, in a language."""
    return {"description": world.profile.text("description", _language(args))}


def set_my_short_description(world: World, args: Arguments) -> bool:
    """Sets what the bot's page says, in a language."""
    return _set_text(world, args, "short_description")


def get_my_short_description(world: World, args: Arguments) -> Json:
    """What the bot's page says, in a language."""
    return {"short_description": world.profile.text("short_description", _language(args))}


def set_chat_menu_button(world: World, args: Arguments) -> bool:
    """Sets the menu button of one private chat, or of all."""
    button = args.mapping("menu_button") or DEFAULT_MENU_BUTTON
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: unsupported type specified")
    if "chat_id" not in args:
        world.profile.set_menu_button(button)
        return True
    chat = known_chat(world, args)
    chat.menu_button = button
    world.save_chat(chat)
    return True


def get_chat_menu_button(world: World, args: Arguments) -> Json:
    """The menu button of one private chat, or of all."""
    own = known_chat(world, args).menu_button if "chat_id" in args else None
    return own or world.profile.menu_button


def get_chat(world: World, args: Arguments) -> Json:
    """What is known about a chat."""
    chat = known_chat(world, args)
    body: Json = {
        **world.chat_json(chat),
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }
    pinned = world.message(chat.id, chat.pinned[-1]) if chat.pinned else None
    if pinned is not None:
        body["pinned_message"] = world.message_json(pinned)
    return body


def get_chat_member(world: World, args: Arguments) -> Json:
    """Whether somebody is in a chat."""
    chat, user_id = known_chat(world, args), args.integer("user_id")
    user = world.users.get(user_id)
    if user is None:
        raise bad_request("user not found")
    present = user_id in chat.members or (user_id == world.bot.id and not chat.left)
    return {"user": user.json(), "status": "member" if present else "left"}


def get_chat_member_count(world: World, args: Arguments) -> int:
    """How many members a chat has, including the bot."""
    chat = known_chat(world, args)
    return len(chat.members) + (not chat.left)


def leave_chat(world: World, args: Arguments) -> bool:
    """The bot leaves a group."""
    chat = known_chat(world, args)
    _check_group(chat)
    chat.left = True
    world.save_chat(chat)
    return True


def get_file(world: World, args: Arguments) -> Json:
    """Where a file can be downloaded."""
    file = world.files.get(args.text("file_id"))
    if file.size > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }


def _check_group(chat: Chat) -> None:
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")


def _checked_command(command: Any) -> Json:
    if not isinstance(command, dict) or command.keys() != {"command", "description"}:
        raise bad_request("can't parse BotCommand: it has a command and a description")
    name, description = str(command["command"]), str(command["description"])
    if not name:
        raise bad_request("command must be non-empty")
    if _COMMAND.fullmatch(name) is None:
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > MAX_COMMAND_DESCRIPTION:
        raise bad_request(f"command description length must not exceed {MAX_COMMAND_DESCRIPTION}")
    return {"command": name, "description": description}


def _scope(world: World, args: Arguments) -> str:
    scope = args.mapping("scope") or {"type": "default"}
    kind = scope.get("type")
    if kind in _PLAIN_SCOPES:
        return str(kind)
    if kind not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    chat = known_chat(world, Arguments(scope))
    if kind != "chat_member":
        return f"{kind}/{chat.id}"
    return f"{kind}/{chat.id}/{Arguments(scope).integer('user_id')}"


def _language(args: Arguments) -> str:
    language = args.text("language_code")
    if _LANGUAGE.fullmatch(language) is None:
        raise bad_request("invalid language code specified")
    return language


def _set_text(world: World, args: Arguments, field: str) -> bool:
    text = args.text(field)
    if len(text) > MAX_LENGTHS[field]:
        raise bad_request(f"the bot's {field} is too long")
    world.profile.set_text(field, _language(args), text)
    world.feed.publish(_PROFILE_CHANGED)
    return True
