"""Adding orders: `/add`, pasted and forwarded texts, pictures of labels, previews."""

from dataclasses import replace
from datetime import date

from telegram import Document, PhotoSize, Update
from telegram import Message as Received
from telegram.error import TelegramError

from advisor.dialogues.corrections import Fact
from advisor.dialogues.news import from_argument
from advisor.dialogues.registration import Draft
from advisor.intake import Problem, is_page, parse_tracking
from advisor.intake.talk import is_thanks
from advisor.intake.tracking import is_certain_code
from advisor.intake.wishes import named_orders
from advisor.wording.adding import code_message, codes_message, known_code_message, resume_rows
from advisor.wording.message import Message, Press
from advisor.wording.tellings import not_understood
from bot.actions import news, orders
from bot.actions.orders import Target
from bot.actions.previews import Answered, Previewing
from bot.actions.registration import Adding
from bot.context import Context, Reply
from bot.errors import CallbackDataError
from bot.handlers import corrections, takeaway
from bot.handlers.arguments import text_after_command
from bot.limits import LARGEST_PICTURE
from bot.pictures.decoder import PictureError, PictureTooLargeError
from bot.visit import Visit


async def add(update: Update, context: Context) -> None:
    """`/add TEXT` registers at once; `/add` alone begins the guided way."""
    if await corrections.offered_for_edited(update, context):
        return
    message = await Adding(context.visit).begin(text_after_command(update))
    await context.say(update, message)


async def take_page(update: Update, visit: Visit, said: str) -> Message | None:
    """Shows what a shop's page says, or an order of its own, whatever was asked before.

    `None` for any other text.
    """
    if not is_page(said) and not Adding(visit).is_another(said):
        return None
    previewing = Previewing(visit)
    paste = previewing.read(said, _written_on(update, visit))
    if any(map(_stands_alone, paste.drafts)) or (paste.finished and not paste.drafts):
        return await previewing.show(paste, instead=_is_edited(update))
    return None


def _stands_alone(draft: Draft) -> bool:
    """Whether it is an order of its own, rather than an answer of several lines."""
    marked = draft.order_number or draft.tracking or draft.price
    return draft.order_number is not None or (draft.title is not None and marked is not None)


async def order_in(update: Update, visit: Visit, said: str) -> Message | None:
    """An order without a command, or a number alone; `None` for a text that is neither."""
    previewing = Previewing(visit)
    paste = previewing.read(said, _written_on(update, visit))
    if is_certain_code(said):
        return await _offer_code(visit, said)
    if not paste.drafts and not paste.finished:
        return None
    only = paste.drafts[0] if len(paste.drafts) == 1 and not paste.over else None
    if only is None or not only.tells_only_a_number or await previewing.knows(only):
        return await previewing.show(paste, instead=_is_edited(update))
    return await _offer_code(visit, only.tracking or "")


async def way_out(visit: Visit, said: str) -> Message:
    """What can be done here, for a text that we cannot use, or that is only a date."""
    dialogue = Adding(visit)
    rows = resume_rows(visit.texts, dialogue.waiting())
    if is_thanks(said):
        return Message(visit.texts("thanked"), rows)
    about_date = dialogue.asks_about_date(said)
    known = [] if about_date is not None or not said else await orders.open_orders(visit)
    if not known:
        return Message(about_date or visit.texts("unknown-text"), rows)
    numbers = named_orders(said, {order.number: order.title for order in known})
    named = [order for order in known if order.number in numbers]
    message = not_understood(visit.texts, known, named)
    return replace(message, buttons=(*rows, *message.buttons))


def _is_edited(update: Update) -> bool:
    return update.edited_message is not None


def _written_on(update: Update, visit: Visit) -> date | None:
    """The buyer's day on which a forwarded text was written: its "yesterday" counts from there."""
    message = update.effective_message
    origin = None if message is None else message.forward_origin
    return None if origin is None else visit.buyer.today(origin.date)


# -- pictures ------------------------------------------------------------------------------------


async def captioned(update: Update, context: Context) -> None:
    """A file with a caption: the caption may be an order; otherwise a picture is read."""
    message, visit = update.effective_message, context.visit
    assert message is not None  # routed by it
    order = await order_in(update, visit, message.caption or "")
    if order is None and _picture_of(message) is not None:
        await picture(update, context)
    elif order is None and message.document is not None:
        await takeaway.receive(update, context)
    else:
        await context.say(update, order or await way_out(visit, ""))


async def picture(update: Update, context: Context) -> None:
    """A picture of a label: its barcode is read. Of an album, only the first tells of none."""
    message, visit = update.effective_message, context.visit
    found = None if message is None else _picture_of(message)
    if message is None or found is None:
        await context.say(update, Message(visit.texts("not-text")))
        return
    album = message.media_group_id
    is_first = album is None or visit.services.albums.allows(album)
    codes = await _codes_in(visit, found)
    if isinstance(codes, Message):
        if is_first:
            await context.say(update, codes)
    elif len(codes) > 1:
        await context.say(update, codes_message(visit.texts, codes))
    else:
        await context.say(update, await _use_code(visit, codes[0]))


async def _codes_in(visit: Visit, found: PhotoSize | Document) -> tuple[str, ...] | Message:
    """The possible tracking numbers in a picture, or why there are none."""
    texts, pictures = visit.texts, visit.services.pictures
    if not pictures.allows(visit.chat_id):
        return Message(texts("picture-too-many"))
    try:
        codes = await pictures.tracking_codes(await _content_of(found))
    except TelegramError:
        return Message(texts("picture-not-fetched"))
    except PictureTooLargeError:
        return Message(texts("picture-too-large", megabytes=LARGEST_PICTURE >> 20))
    except PictureError:
        return Message(texts("picture-unreadable"))
    return codes or Message(texts("picture-no-code"))


async def _content_of(found: PhotoSize | Document) -> bytes:
    """The file. Raises `TelegramError`, and `PictureTooLargeError` for one that is not read."""
    if (found.file_size or 0) > LARGEST_PICTURE:
        raise PictureTooLargeError
    content = bytes(await (await found.get_file()).download_as_bytearray())
    if len(content) > LARGEST_PICTURE:
        raise PictureTooLargeError
    return content


def _picture_of(message: Received) -> PhotoSize | Document | None:
    if message.photo:
        return message.photo[-1]
    document = message.document
    is_image = document is not None and (document.mime_type or "").startswith("image/")
    return document if is_image else None


# -- numbers without an order --------------------------------------------------------------------


async def _use_code(visit: Visit, code: str) -> Message:
    """A number for the order being entered, for one that is waiting for it, or for a new one."""
    dialogue = Adding(visit)
    answer = await dialogue.answer(f"tracking {code}") if dialogue.lacks_number() else None
    return answer or await _offer_code(visit, code)


async def _offer_code(visit: Visit, said: str) -> Message:
    code = parse_tracking(said)
    if isinstance(code, Problem):
        raise CallbackDataError(said)
    known = await orders.open_orders(visit)
    own = next((order for order in known if order.tracking_number == code), None)
    if own is not None:
        return known_code_message(visit.texts, own)
    waiting = [order for order in known if order.tracking_number is None]
    return code_message(visit.texts, code, waiting)


async def press_code(visit: Visit, wanted: Press) -> Reply:
    """One of several codes was chosen."""
    message = await _use_code(visit, wanted.argument)
    return Reply(replaces=message)


async def press_code_to_order(visit: Visit, wanted: Press) -> Reply:
    """The number belongs to an order that was waiting for one."""
    correction = replace(wanted, argument=f"{Fact.TRACKING.value}={wanted.argument}")
    return await corrections.press_value(visit, correction)


async def press_news(visit: Visit, wanted: Press) -> Reply:
    """A registered order takes over what a pasted text says of it."""
    told = from_argument(wanted.argument)
    if told is None or wanted.order is None:
        raise CallbackDataError(wanted.argument)
    order = await orders.find(visit, wanted.order, wanted.revision)
    if order.shipped_on is None:
        return Reply(keyboard=(), message=await Adding(visit).ship(order.number, told))
    message = await news.take_over(visit, Target(order.number, order.revision), told)
    return Reply(keyboard=(), message=message)


async def press_new_with_code(visit: Visit, wanted: Press) -> Reply:
    """A new order begins with its number."""
    if isinstance(parse_tracking(wanted.argument), Problem):
        raise CallbackDataError(wanted.argument)
    message = await Adding(visit).begin(f"tracking {wanted.argument}")
    return Reply(keyboard=(), message=message)


# -- buttons -------------------------------------------------------------------------------------


async def press_add(visit: Visit, wanted: Press) -> Reply:
    """The guided way; `new` sets aside a half-entered order."""
    dialogue = Adding(visit)
    if wanted.argument == "new":
        return Reply(keyboard=(), message=await dialogue.begin_anew())
    return Reply(message=await dialogue.begin(""))


async def press_draft(visit: Visit, wanted: Press) -> Reply:
    """An answer to the open question of registering."""
    return _shown(visit, await Adding(visit).press(wanted.argument))


async def press_preview(visit: Visit, wanted: Press) -> Reply:
    """A button below an order that was pasted."""
    return _shown(visit, await Previewing(visit).press(wanted.argument))


def _shown(visit: Visit, answered: Answered | None) -> Reply:
    if answered is None:
        return Reply(toast=visit.texts.plain("press-question-gone"), alert=True, keyboard=())
    if answered.in_place:
        return Reply(replaces=answered.message)
    return Reply(keyboard=(), message=answered.message)


async def press_resume(visit: Visit, wanted: Press) -> Reply:
    """Continues with what was set aside."""
    if not wanted.argument.isdecimal() or len(wanted.argument) > 12:
        raise CallbackDataError(wanted.argument)
    return Reply(keyboard=(), message=Adding(visit).resume(int(wanted.argument)))
