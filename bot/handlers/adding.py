"""Adding orders: `/add`, pasted and forwarded texts, pictures of labels, previews."""

import asyncio
from dataclasses import replace
from datetime import date

from telegram import Document, PhotoSize, Update
from telegram import Message as Received
from telegram.error import TelegramError

from advisor.dialogues.corrections import Fact
from advisor.dialogues.registration import Draft
from advisor.intake import Problem, is_page, parse_tracking
from advisor.intake.talk import is_thanks
from advisor.intake.tracking import is_certain_code
from advisor.wording.adding import code_message, codes_message, known_code_message, resume_rows
from advisor.wording.message import Message, Press
from bot.actions import orders
from bot.actions.registration import Adding, Answered
from bot.context import Context, Reply, caller_of
from bot.errors import CallbackDataError
from bot.handlers import changes, edits, takeaway
from bot.handlers.arguments import text_after_command
from bot.limits import LARGEST_PICTURE
from bot.pictures.labels import PictureError, PictureTooLargeError, read_codes


def adding(update: Update, context: Context) -> Adding:
    """The registration dialogue of the caller's chat."""
    return Adding(context.services, context.chat, caller_of(update))


async def add(update: Update, context: Context) -> None:
    """`/add TEXT` registers at once; `/add` alone begins the guided way."""
    if await edits.offered_for_edited(update, context):
        return
    message = await adding(update, context).begin(text_after_command(update))
    await context.say(update, message)


async def take_page(update: Update, context: Context, said: str) -> Message | None:
    """Shows what a shop's page tells, or an order of its own, whatever was asked before.

    `None` for any other text.
    """
    dialogue = adding(update, context)
    if not is_page(said) and not await dialogue.is_another(said):
        return None
    paste = dialogue.read(said, _written_on(update, context))
    if any(map(_stands_alone, paste.drafts)) or (paste.finished and not paste.drafts):
        return await dialogue.preview(paste)
    return None


def _stands_alone(draft: Draft) -> bool:
    """Whether it is an order of its own, rather than an answer of several lines."""
    marked = draft.order_number or draft.tracking or draft.price
    return draft.order_number is not None or (draft.title is not None and marked is not None)


async def order_in(update: Update, context: Context, said: str) -> Message | None:
    """An order without a command, or a number alone; `None` for a text that is neither."""
    dialogue = adding(update, context)
    paste = dialogue.read(said, _written_on(update, context))
    if paste.drafts or paste.finished:
        return await dialogue.preview(paste)
    return await _offer_code(context, said) if is_certain_code(said) else None


async def way_out(update: Update, context: Context) -> Message:
    """What can be done here, for a text that says nothing to us, or nothing but a date."""
    dialogue = adding(update, context)
    rows = resume_rows(context.texts, await dialogue.waiting())
    message = update.effective_message
    said = (message.text if message else "") or ""
    if is_thanks(said):
        return Message(context.texts("thanked"), rows)
    return Message(dialogue.asks_about_date(said) or context.texts("unknown-text"), rows)


def _written_on(update: Update, context: Context) -> date | None:
    """The buyer's day on which a forwarded text was written: its "yesterday" is from there."""
    message = update.effective_message
    origin = None if message is None else message.forward_origin
    return None if origin is None else context.chat.buyer.today(origin.date)


# -- pictures ------------------------------------------------------------------------------------


async def captioned(update: Update, context: Context) -> None:
    """A file with a text below it: the text may be an order; else a picture is looked at."""
    message = update.effective_message
    assert message is not None  # noqa: S101 - routed by it
    order = await order_in(update, context, message.caption or "")
    if order is None and _picture_of(message) is not None:
        await picture(update, context)
    elif order is None and message.document is not None:
        await takeaway.receive(update, context)
    else:
        await context.say(update, order or await way_out(update, context))


async def picture(update: Update, context: Context) -> None:
    """A picture of a label: its barcode is read."""
    message = update.effective_message
    found = None if message is None else _picture_of(message)
    if found is None:
        await context.say(update, Message(context.texts("not-text")))
        return
    if (found.file_size or 0) > LARGEST_PICTURE:
        await context.say(update, _too_large(context))
        return
    try:
        file = await found.get_file()
        content = bytes(await file.download_as_bytearray())
    except TelegramError:
        await context.say(update, Message(context.texts("picture-not-fetched")))
        return
    await context.say(update, await _codes_in(update, context, content))


def _picture_of(message: Received) -> PhotoSize | Document | None:
    if message.photo:
        return message.photo[-1]
    document = message.document
    is_image = document is not None and (document.mime_type or "").startswith("image/")
    return document if is_image else None


async def _codes_in(update: Update, context: Context, content: bytes) -> Message:
    if len(content) > LARGEST_PICTURE:
        return _too_large(context)
    try:
        codes = await asyncio.to_thread(read_codes, content)
    except PictureTooLargeError:
        return _too_large(context)
    except PictureError:
        return Message(context.texts("picture-unreadable"))
    if not codes:
        return Message(context.texts("picture-no-code"))
    if len(codes) > 1:
        return codes_message(context.texts, codes)
    return await _use_code(update, context, codes[0])


def _too_large(context: Context) -> Message:
    return Message(context.texts("picture-too-large", megabytes=LARGEST_PICTURE >> 20))


# -- numbers without an order --------------------------------------------------------------------


async def _use_code(update: Update, context: Context, code: str) -> Message:
    """A number for the order that is being told, for one that waits for it, or a new one."""
    dialogue = adding(update, context)
    answer = await dialogue.answer(f"tracking {code}") if await dialogue.lacks_number() else None
    return answer or await _offer_code(context, code)


async def _offer_code(context: Context, said: str) -> Message:
    code = parse_tracking(said)
    if isinstance(code, Problem):
        raise CallbackDataError(said)
    known = await orders.open_orders(context.services, context.chat)
    own = next((order for order in known if order.tracking_number == code), None)
    if own is not None:
        return known_code_message(context.texts, own)
    waiting = [order for order in known if order.tracking_number is None]
    return code_message(context.texts, code, waiting)


async def press_code(update: Update, context: Context, wanted: Press) -> Reply:
    """One of several codes was chosen."""
    message = await _use_code(update, context, wanted.argument)
    return Reply(replaces=message)


async def press_code_to_order(update: Update, context: Context, wanted: Press) -> Reply:
    """The number is that of an order which waited for one."""
    correction = replace(wanted, argument=f"{Fact.TRACKING.value}={wanted.argument}")
    return await changes.press_value(update, context, correction)


async def press_new_with_code(update: Update, context: Context, wanted: Press) -> Reply:
    """A new order begins with its number."""
    if isinstance(parse_tracking(wanted.argument), Problem):
        raise CallbackDataError(wanted.argument)
    message = await adding(update, context).begin(f"tracking {wanted.argument}")
    return Reply(keyboard=(), message=message)


# -- buttons -------------------------------------------------------------------------------------


async def press_add(update: Update, context: Context, wanted: Press) -> Reply:
    """The guided way; `new` puts aside what is half told."""
    dialogue = adding(update, context)
    if wanted.argument == "new":
        return Reply(keyboard=(), message=await dialogue.begin_anew())
    return Reply(message=await dialogue.begin(""))


async def press_draft(update: Update, context: Context, wanted: Press) -> Reply:
    """An answer to the open question of registering."""
    return _shown(context, await adding(update, context).press(wanted.argument))


async def press_preview(update: Update, context: Context, wanted: Press) -> Reply:
    """A button below an order that was pasted."""
    return _shown(context, await adding(update, context).press_preview(wanted.argument))


def _shown(context: Context, answered: Answered | None) -> Reply:
    if answered is None:
        return Reply(toast=context.texts.plain("press-question-gone"), alert=True, keyboard=())
    if answered.in_place:
        return Reply(replaces=answered.message)
    return Reply(keyboard=(), message=answered.message)


async def press_resume(update: Update, context: Context, wanted: Press) -> Reply:
    """Goes on with what was put aside."""
    if not wanted.argument.isdecimal() or len(wanted.argument) > 12:
        raise CallbackDataError(wanted.argument)
    return Reply(keyboard=(), message=await adding(update, context).resume(int(wanted.argument)))
