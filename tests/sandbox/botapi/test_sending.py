"""What the bot sends, as python-telegram-bot sees it, and what is refused."""

from datetime import UTC, datetime
from typing import Any

import pytest
import telegram
from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ChatAction, MessageEntityType, ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken

from sandbox.botapi import BotApiServer, Call, Event, Person

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)

BAD_BUTTON = "Can't parse inline keyboard button"


def one_button(**action: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Button", **action)]])


async def test_a_message_arrives_with_entities_keyboard_and_the_clocks_date(
    bot: telegram.Bot, anna: Person
) -> None:
    keyboard = InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton("Yes", callback_data="y:1"),
                InlineKeyboardButton("Copy", copy_text=CopyTextButton("Dear seller")),
            ],
            [InlineKeyboardButton("Site", url="https://example.com/")],
        ]
    )
    sent = await bot.send_message(
        anna.id, "<b>Day 10</b> 😀 /status", ParseMode.HTML, reply_markup=keyboard
    )
    assert sent.text == "Day 10 😀 /status"
    assert [entity.type for entity in sent.entities] == [
        MessageEntityType.BOLD,
        MessageEntityType.BOT_COMMAND,
    ]
    assert sent.date == datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
    assert sent.reply_markup == keyboard
    assert sent.chat.first_name == "Anna"
    assert sent.from_user == bot.bot
    seen = await anna.next_message()
    assert (seen.id, seen.text) == (sent.message_id, sent.text)
    assert seen.button_texts == ["Yes", "Copy", "Site"]


async def test_message_ids_rise_within_a_chat(bot: telegram.Bot, anna: Person) -> None:
    ids = [(await bot.send_message(anna.id, str(number))).message_id for number in range(3)]
    assert ids == sorted(set(ids))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Message text is empty"),
        (" \n ", "Text must be non-empty"),
        ("x" * 4097, "Message is too long"),
        ("<b>x", "Can't parse entities: can't find end tag corresponding to start tag \"b\""),
        ("<h1>x</h1>", 'Can\'t parse entities: unsupported start tag "h1" at byte offset 0'),
    ],
)
async def test_a_text_that_telegram_refuses_is_refused(
    bot: telegram.Bot, anna: Person, text: str, why: str
) -> None:
    with pytest.raises(BadRequest) as refusal:
        await bot.send_message(anna.id, text, ParseMode.HTML)
    assert refusal.value.message.lower() == why.lower()


async def test_4096_characters_are_counted_after_the_tags_are_gone(
    bot: telegram.Bot, anna: Person
) -> None:
    sent = await bot.send_message(anna.id, f"<b>{'😀' * 4096}</b>", ParseMode.HTML)
    assert sent.text == "😀" * 4096


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        (one_button(callback_data="x" * 65), "Button_data_invalid"),
        (one_button(callback_data="ж" * 33), "Button_data_invalid"),
        (one_button(callback_data=""), "Button_data_invalid"),
        (one_button(copy_text=CopyTextButton("x" * 257)), "Button_copy_text_invalid"),
        (one_button(copy_text=CopyTextButton("")), "Button_copy_text_invalid"),
        (
            one_button(url="http://localhost/"),
            "Inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
        ),
        (
            one_button(),
            "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            one_button(callback_data="x", url="https://example.com/"),
            f"{BAD_BUTTON}: exactly one action is allowed, not ['callback_data', 'url']",
        ),
        (
            InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x")] * 8] * 13),
            "Reply markup is too long",
        ),
    ],
)
async def test_a_keyboard_that_telegram_refuses_is_refused(
    bot: telegram.Bot, anna: Person, markup: InlineKeyboardMarkup, why: str
) -> None:
    with pytest.raises(BadRequest) as refusal:
        await bot.send_message(anna.id, "x", reply_markup=markup)
    assert refusal.value.message.lower() == why.lower()


async def test_a_hundred_buttons_and_64_bytes_are_still_good(
    bot: telegram.Bot, anna: Person
) -> None:
    row = [InlineKeyboardButton("x", callback_data="ж" * 32)] * 5
    sent = await bot.send_message(anna.id, "x", reply_markup=InlineKeyboardMarkup([row] * 20))
    assert sent.reply_markup is not None


async def test_a_reply_keyboard_is_seen_by_the_person_alone(
    bot: telegram.Bot, anna: Person
) -> None:
    keyboard = telegram.ReplyKeyboardMarkup(
        [[telegram.KeyboardButton("Where I am", request_location=True)]]
    )
    sent = await bot.send_message(anna.id, "Where are you?", reply_markup=keyboard)
    assert sent.reply_markup is None
    shown = (await anna.next_message()).keyboard
    assert shown is not None
    assert shown["keyboard"] == [[{"text": "Where I am", "request_location": True}]]


async def test_an_unknown_chat_is_refused(bot: telegram.Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(404, "x")


async def test_the_bot_may_not_write_first(bot: telegram.Bot, server: BotApiServer) -> None:
    server.person(id=12)
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(12, "x")


async def test_a_person_who_blocked_the_bot_gets_nothing_until_they_write_again(
    bot: telegram.Bot, anna: Person
) -> None:
    anna.block_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "x")
    await anna.say("back again")
    await bot.send_message(anna.id, "x")


async def test_a_deleted_account_gets_nothing(bot: telegram.Bot, anna: Person) -> None:
    anna.delete_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(anna.id, "x")


async def test_a_reply_shows_what_it_answers(bot: telegram.Bot, anna: Person) -> None:
    question = anna.chat.history[0]
    sent = await bot.send_message(anna.id, "answer", reply_to_message_id=question.id)
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "hello"
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(anna.id, "answer", reply_to_message_id=999)
    sent = await bot.send_message(
        anna.id, "answer", reply_to_message_id=999, allow_sending_without_reply=True
    )
    assert sent.reply_to_message is None


async def test_a_document_can_be_sent_fetched_and_sent_again(
    bot: telegram.Bot, anna: Person
) -> None:
    sent = await bot.send_document(
        anna.id, b"BEGIN:VCALENDAR", "all <b>dates</b>", parse_mode="HTML", filename="orders.ics"
    )
    assert sent.document is not None
    assert sent.document.file_name == "orders.ics"
    assert sent.caption_entities[0].type == MessageEntityType.BOLD
    fetched = await (await bot.get_file(sent.document.file_id)).download_as_bytearray()
    assert fetched == b"BEGIN:VCALENDAR"
    again = await bot.send_document(anna.id, sent.document.file_id)
    assert again.document == sent.document
    with pytest.raises(BadRequest, match="Can't use file of type document as photo"):
        await bot.send_photo(anna.id, sent.document.file_id)


async def test_a_photo_has_its_size(bot: telegram.Bot, anna: Person) -> None:
    sent = await bot.send_photo(anna.id, PIXEL, caption="one pixel")
    assert (sent.photo[0].width, sent.photo[0].height) == (1, 1)
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(anna.id, b"not a picture")


async def test_a_caption_has_at_most_1024_characters(bot: telegram.Bot, anna: Person) -> None:
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_document(anna.id, b"x", caption="x" * 1025)


async def test_messages_can_be_copied_and_forwarded(bot: telegram.Bot, anna: Person) -> None:
    said = await anna.say("the original")
    copied = await bot.copy_message(anna.id, anna.id, said.id)
    forwarded = await bot.forward_message(anna.id, anna.id, said.id)
    assert [message.text for message in anna.unread()] == ["the original"] * 2
    assert copied.message_id < forwarded.message_id
    assert isinstance(forwarded.forward_origin, telegram.MessageOriginUser)
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(anna.id, anna.id, 999)


async def test_a_location_is_sent(bot: telegram.Bot, anna: Person) -> None:
    sent = await bot.send_location(anna.id, 52.5, 13.4)
    assert sent.location == telegram.Location(longitude=13.4, latitude=52.5)


async def test_typing_is_seen(bot: telegram.Bot, anna: Person, server: BotApiServer) -> None:
    events: list[Event] = []
    stop = server.world.feed.listen(events.append)
    await bot.send_chat_action(anna.id, ChatAction.TYPING)
    stop()
    assert events[0] == Event("action", anna.id, action="typing")
    assert events[1:] == [Event("call", 0, call=Call("sendChatAction", 200))]
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(anna.id, "dancing")


async def test_an_unknown_parameter_is_refused(bot: telegram.Bot, anna: Person) -> None:
    with pytest.raises(BadRequest, match=r"Unknown parameters \['txt'\]"):
        await bot.send_message(anna.id, "x", api_kwargs={"txt": "x"})
    with pytest.raises(BadRequest, match="are not supported by this server"):
        await bot.send_message(anna.id, "x", message_thread_id=3)


async def test_an_unknown_method_is_not_found(bot: telegram.Bot) -> None:
    with pytest.raises(telegram.error.EndPointNotFound):
        await bot.do_api_request("sendMesage")


async def test_a_wrong_token_is_unauthorized(server: BotApiServer) -> None:
    stranger = telegram.Bot("1:wrong", base_url=f"{server.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_everything_sent_is_logged_in_order(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    for text in ("one", "two"):
        await bot.send_message(anna.id, text)
    assert [(sent.chat_id, sent.text) for sent in server.sent] == [(11, "one"), (11, "two")]
    assert server.sent[0].monotonic <= server.sent[1].monotonic
    assert server.calls["sendMessage"] == 2
