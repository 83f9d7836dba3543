"""The table of methods that are answered at once; `delivery` has those about getting updates."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from sandbox.botapi import editing, sending, settling
from sandbox.botapi.arguments import Arguments
from sandbox.botapi.world import World

Method: TypeAlias = Callable[[World, Arguments], Any]

METHODS: Final[Mapping[str, Method]] = {
    "getMe": settling.get_me,
    "logOut": settling.nothing_to_do,
    "close": settling.nothing_to_do,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendLocation": sending.send_location,
    "forwardMessage": sending.forward_message,
    "copyMessage": sending.copy_message,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "pinChatMessage": editing.pin_chat_message,
    "unpinChatMessage": editing.unpin_chat_message,
    "setMessageReaction": editing.set_message_reaction,
    "answerCallbackQuery": editing.answer_callback_query,
    "setMyCommands": settling.set_my_commands,
    "getMyCommands": settling.get_my_commands,
    "deleteMyCommands": settling.delete_my_commands,
    "setMyName": settling.set_my_name,
    "getMyName": settling.get_my_name,
    "setMyDescription": settling.set_my_description,
    "getMyDescription": settling.get_my_description,
    "setMyShortDescription": settling.set_my_short_description,
    "getMyShortDescription": settling.get_my_short_description,
    "setChatMenuButton": settling.set_chat_menu_button,
    "getChatMenuButton": settling.get_chat_menu_button,
    "getChat": settling.get_chat,
    "getChatMember": settling.get_chat_member,
    "getChatMemberCount": settling.get_chat_member_count,
    "leaveChat": settling.leave_chat,
    "getFile": settling.get_file,
}
