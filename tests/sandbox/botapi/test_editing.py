"""Edits, deletions and answers to pressed buttons."""

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument
from telegram.error import BadRequest

from sandbox.botapi import BotApiServer, CallbackAnswer, Person
from tests.clocks import StandingClock

MENU = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])


async def test_an_edit_takes_the_place_of_the_message(
    bot: telegram.Bot, anna: Person, clock: StandingClock
) -> None:
    sent = await bot.send_message(anna.id, "one", reply_markup=MENU)
    shown = await anna.next_message()
    clock.advance(minutes=5)
    edited = await bot.edit_message_text("<b>two</b>", anna.id, sent.message_id, parse_mode="HTML")
    assert isinstance(edited, telegram.Message)
    assert edited.edit_date == clock.now()
    assert edited.reply_markup is None
    assert (await anna.next_edit()).text == "two"
    assert [message.text for message in anna.chat.history] == ["hello", "two"]
    with pytest.raises(LookupError, match="no button 'Yes'"):
        await anna.press(shown, "Yes")


async def test_an_edit_that_changes_nothing_is_refused(bot: telegram.Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "same", reply_markup=MENU)
    with pytest.raises(BadRequest) as refusal:
        await bot.edit_message_text("same ", anna.id, sent.message_id, reply_markup=MENU)
    assert refusal.value.message == (
        "Message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message"
    )
    assert await bot.edit_message_text("same", anna.id, sent.message_id)


async def test_only_the_bots_own_messages_can_be_edited(bot: telegram.Bot, anna: Person) -> None:
    said = await anna.say("mine")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("yours", anna.id, said.id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", anna.id, 999)


async def test_a_keyboard_alone_can_be_edited(bot: telegram.Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "one", reply_markup=MENU)
    await bot.edit_message_reply_markup(anna.id, sent.message_id)
    assert (await anna.next_edit()).buttons == []
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(anna.id, sent.message_id)


async def test_captions_and_media_can_be_edited(bot: telegram.Bot, anna: Person) -> None:
    sent = await bot.send_document(anna.id, b"one", "first", filename="a.txt")
    await bot.edit_message_caption(anna.id, sent.message_id, caption="second")
    edit = await anna.next_edit()
    assert (edit.text, edit.document and edit.document["file_name"]) == ("second", "a.txt")
    await bot.edit_message_media(
        InputMediaDocument(b"two", filename="b.txt", caption="third"), anna.id, sent.message_id
    )
    edit = await anna.next_edit()
    assert (edit.text, edit.document and edit.document["file_name"]) == ("third", "b.txt")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("x", anna.id, sent.message_id)


async def test_a_text_has_no_caption_to_edit(bot: telegram.Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "one")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(anna.id, sent.message_id, caption="x")


async def test_messages_can_be_deleted_for_48_hours(
    bot: telegram.Bot, anna: Person, clock: StandingClock
) -> None:
    first, second = [await bot.send_message(anna.id, text) for text in ("one", "two")]
    said = await anna.say("mine")
    assert await bot.delete_message(anna.id, first.message_id)
    assert await bot.delete_messages(anna.id, [first.message_id, said.id])
    assert [message.text for message in anna.chat.history] == ["hello", "two"]
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(anna.id, first.message_id)
    clock.advance(hours=48, seconds=1)
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(anna.id, second.message_id)


async def test_a_pressed_button_reaches_the_bot_and_is_answered_once(
    bot: telegram.Bot, anna: Person
) -> None:
    await bot.send_message(anna.id, "Yes?", reply_markup=MENU)
    press = await anna.press(await anna.next_message(), "Yes")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert (query.data, query.from_user.id, query.id) == ("yes", anna.id, press.id)
    assert isinstance(query.message, telegram.Message)
    assert query.message.text == "Yes?"
    assert press.answer is None
    await query.answer("Noted", show_alert=True)
    assert await press.answered() == CallbackAnswer("Noted", alert=True)
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
        await query.answer()


async def test_a_query_that_grew_old_or_too_long_an_answer_is_refused(
    bot: telegram.Bot, anna: Person
) -> None:
    await bot.send_message(anna.id, "Yes?", reply_markup=MENU)
    press = await anna.press(await anna.next_message(), "yes")
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await bot.answer_callback_query(press.id, "x" * 201)
    press.expire()
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
        await bot.answer_callback_query(press.id)


async def test_a_button_that_only_copies_tells_the_bot_nothing(
    bot: telegram.Bot, anna: Person
) -> None:
    copying = InlineKeyboardButton("Copy", copy_text=telegram.CopyTextButton("text"))
    await bot.send_message(anna.id, "x", reply_markup=InlineKeyboardMarkup([[copying]]))
    with pytest.raises(ValueError, match="sends nothing to the bot"):
        await anna.press(await anna.next_message(), "Copy")


async def test_reactions_and_pins_are_kept(
    bot: telegram.Bot, anna: Person, server: BotApiServer
) -> None:
    said = await anna.say("arrived!")
    await bot.set_message_reaction(anna.id, said.id, "👍")
    current = anna.now(said)
    assert current is not None
    assert current.reaction == "👍"
    sent = await bot.send_message(anna.id, "pin me")
    await bot.pin_chat_message(anna.id, sent.message_id)
    chat = await bot.get_chat(anna.id)
    assert chat.pinned_message is not None
    assert chat.pinned_message.text == "pin me"
    await bot.unpin_chat_message(anna.id)
    assert (await bot.get_chat(anna.id)).pinned_message is None
