"""The parameters that the Bot API knows for each method served here (Bot API 10.1).

Telegram ignores a parameter it does not know; this server refuses it, because in a test an unknown
name is a typing error.
"""

from collections.abc import Mapping
from typing import Final


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARAMETERS: Final[Mapping[str, frozenset[str]]] = {
    "getMe": frozenset(),
    "getUpdates": _names("offset limit timeout allowed_updates"),
    "setWebhook": _names(
        "url certificate ip_address max_connections allowed_updates drop_pending_updates "
        "secret_token"
    ),
    "deleteWebhook": _names("drop_pending_updates"),
    "getWebhookInfo": frozenset(),
    "logOut": frozenset(),
    "close": frozenset(),
    "sendMessage": _names(
        "business_connection_id chat_id message_thread_id direct_messages_topic_id text "
        "parse_mode entities link_preview_options disable_notification protect_content "
        "allow_paid_broadcast message_effect_id suggested_post_parameters reply_parameters "
        "reply_markup"
    ),
    "sendPhoto": _names(
        "business_connection_id chat_id message_thread_id direct_messages_topic_id photo "
        "caption parse_mode caption_entities show_caption_above_media has_spoiler "
        "disable_notification protect_content allow_paid_broadcast message_effect_id "
        "suggested_post_parameters reply_parameters reply_markup"
    ),
    "sendDocument": _names(
        "business_connection_id chat_id message_thread_id direct_messages_topic_id document "
        "thumbnail caption parse_mode caption_entities disable_content_type_detection "
        "disable_notification protect_content allow_paid_broadcast message_effect_id "
        "suggested_post_parameters reply_parameters reply_markup"
    ),
    "sendLocation": _names(
        "business_connection_id chat_id message_thread_id direct_messages_topic_id latitude "
        "longitude horizontal_accuracy live_period heading proximity_alert_radius "
        "disable_notification protect_content allow_paid_broadcast message_effect_id "
        "suggested_post_parameters reply_parameters reply_markup"
    ),
    "forwardMessage": _names(
        "chat_id message_thread_id direct_messages_topic_id from_chat_id "
        "video_start_timestamp disable_notification protect_content message_effect_id "
        "suggested_post_parameters message_id"
    ),
    "copyMessage": _names(
        "chat_id message_thread_id direct_messages_topic_id from_chat_id message_id "
        "video_start_timestamp caption parse_mode caption_entities show_caption_above_media "
        "disable_notification protect_content allow_paid_broadcast message_effect_id "
        "suggested_post_parameters reply_parameters reply_markup"
    ),
    "sendChatAction": _names("business_connection_id chat_id message_thread_id action"),
    "editMessageText": _names(
        "business_connection_id chat_id message_id inline_message_id text parse_mode "
        "entities link_preview_options rich_message reply_markup"
    ),
    "editMessageCaption": _names(
        "business_connection_id chat_id message_id inline_message_id caption parse_mode "
        "caption_entities show_caption_above_media reply_markup"
    ),
    "editMessageMedia": _names(
        "business_connection_id chat_id message_id inline_message_id media reply_markup"
    ),
    "editMessageReplyMarkup": _names(
        "business_connection_id chat_id message_id inline_message_id reply_markup"
    ),
    "deleteMessage": _names("chat_id message_id"),
    "deleteMessages": _names("chat_id message_ids"),
    "pinChatMessage": _names("business_connection_id chat_id message_id disable_notification"),
    "unpinChatMessage": _names("business_connection_id chat_id message_id"),
    "setMessageReaction": _names("chat_id message_id reaction is_big"),
    "answerCallbackQuery": _names("callback_query_id text show_alert url cache_time"),
    "setMyCommands": _names("commands scope language_code"),
    "getMyCommands": _names("scope language_code"),
    "deleteMyCommands": _names("scope language_code"),
    "setMyName": _names("name language_code"),
    "getMyName": _names("language_code"),
    "setMyDescription": _names("description language_code"),
    "getMyDescription": _names("language_code"),
    "setMyShortDescription": _names("short_description language_code"),
    "getMyShortDescription": _names("language_code"),
    "setChatMenuButton": _names("chat_id menu_button"),
    "getChatMenuButton": _names("chat_id"),
    "getChat": _names("chat_id"),
    "getChatMember": _names("chat_id user_id"),
    "getChatMemberCount": _names("chat_id"),
    "leaveChat": _names("chat_id"),
    "getFile": _names("file_id"),
}

UNSUPPORTED: Final = _names(
    "business_connection_id certificate direct_messages_topic_id heading "
    "has_spoiler inline_message_id live_period message_effect_id message_thread_id "
    "proximity_alert_radius rich_message suggested_post_parameters thumbnail video_start_timestamp"
)
"""Names the Bot API knows and this server does not: refused rather than silently ignored."""
