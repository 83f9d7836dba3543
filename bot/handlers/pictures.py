"""Pictures that people send: labels with barcodes, and screenshots."""

import asyncio

import structlog
from telegram import Document, PhotoSize, Update
from telegram import Message as Received
from telegram.error import TelegramError

from advisor.dialogues.registration import Seen
from advisor.intake.screens import Screen
from advisor.wording.adding import codes_message
from advisor.wording.message import Message
from advisor.wording.texts import Texts
from bot.actions import seller_requests, tracking_pages
from bot.actions.previews import Previewing
from bot.context import Context, Picture
from bot.handlers import takeaway
from bot.handlers.adding import offer_code, order_in, use_code, way_out
from bot.limits import LARGEST_PICTURE
from bot.pictures.decoder import PictureError, PictureTooLargeError
from bot.pictures.sheets import Sheet
from bot.telegram.updates import album_of
from bot.visit import Visit

_log = structlog.get_logger(__name__)


class _FileTooLargeError(PictureError):
    """The file has more bytes than are fetched, whatever it shows."""


async def captioned(update: Update, context: Context) -> None:
    """A file with a caption: the caption may be an order; otherwise a picture is read.

    An album is one thing: the caption of one of its pictures speaks for all.
    """
    message, visit = update.effective_message, context.visit
    assert message is not None  # routed by it
    order = await order_in(update, visit, message.caption or "")
    album = album_of(update)
    if order is not None and album is not None:
        visit.services.albums.settle(album)
    if order is None and _picture_of(message) is not None:
        await picture(update, context)
    elif order is None and message.document is not None:
        await takeaway.receive(update, context)
    else:
        await context.say(update, order or await way_out(visit, ""))


async def picture(update: Update, context: Context) -> None:
    """A picture: its barcode is read, or else its words. The last one of an album answers."""
    message, visit = update.effective_message, context.visit
    found = None if message is None else _picture_of(message)
    if message is None or found is None:
        await context.say(update, Message(visit.texts("not-text")))
        return
    album = album_of(update)
    if album is not None and visit.services.albums.is_settled(album):
        return
    await context.notice(update)
    read = await _read(visit, found, album)
    if isinstance(read, tuple):
        await _tell_codes(update, context, read, album)
    else:
        await _tell(update, context, read, album)


async def _tell_codes(
    update: Update, context: Context, codes: tuple[str, ...], album: str | None
) -> None:
    visit = context.visit
    if album is not None:
        visit.services.albums.answered(album)
    if len(codes) > 1:
        await context.say(update, codes_message(visit.texts, codes))
    else:
        await context.say(update, await use_code(visit, codes[0]))


async def _tell(update: Update, context: Context, read: Sheet | Message, album: str | None) -> None:
    """What a page says, or why nothing could be read. Of an album, only the last picture does."""
    visit = context.visit
    if album is not None and not visit.services.albums.is_last(album):
        return
    sheet = (
        read if isinstance(read, Sheet) else visit.services.sheets.of_album(visit.chat_id, album)
    )
    if sheet is not None:
        await _tell_page(update, context, sheet)
    elif isinstance(read, Message) and (album is None or not visit.services.albums.answered(album)):
        await context.say(update, read)


async def _tell_page(update: Update, context: Context, sheet: Sheet) -> None:
    """What a page is about: orders, news of one, a seller's wish; like a text that was pasted."""
    visit = context.visit
    previewing = Previewing(visit)
    seen = await asyncio.to_thread(previewing.seen, sheet.screen)
    only = seen.paste.drafts[0] if len(seen.paste.drafts) == 1 and not seen.paste.over else None
    if only is not None and only.tells_only_a_number and not await previewing.knows(only):
        message: Message | None = await offer_code(visit, only.tracking or "")
    elif seen.paste.drafts or seen.paste.finished:
        await _show_doubtful(update, context, sheet, seen)
        message = await previewing.show(seen.paste, instead=sheet.continued)
    else:
        lines = [line.text for line in sheet.screen.lines]
        message = await seller_requests.heard(visit, sheet.screen.text) or (
            await tracking_pages.shown(visit, lines)
        )
    await context.say(update, message or Message(visit.texts("picture-no-order")))


async def _show_doubtful(update: Update, context: Context, sheet: Sheet, seen: Seen) -> None:
    """Shows the places in the pictures that the card asks about. Without them it asks as well."""
    for number, content in enumerate(sheet.pictures):
        boxes = [line.box for line in seen.doubtful if line.picture == number]
        if not boxes or not content:
            continue
        try:
            pieces = await context.services.pictures.pieces(content, boxes)
            await context.show(update, Picture(pieces, context.visit.texts("picture-unsure")))
        except (PictureError, TelegramError) as error:
            _log.info("picture.not_shown", error=type(error).__name__)


# -- reading -------------------------------------------------------------------------------------


async def _read(
    visit: Visit, found: PhotoSize | Document, album: str | None
) -> tuple[str, ...] | Sheet | Message:
    """The possible tracking numbers on a label, or else a page, or why there is neither."""
    texts, pictures = visit.texts, visit.services.pictures
    if (too_many := _too_many(visit)) is not None:
        return too_many
    try:
        async with pictures.room:
            content = await _content_of(found)
            codes = await pictures.tracking_codes(content)
            if codes or not pictures.reads_words:
                return codes or Message(texts("picture-no-words"))
            screen = await pictures.screen(content, visit.buyer.language)
    except TelegramError:
        return Message(texts("picture-not-fetched"))
    except PictureError as error:
        return Message(_why_unread(texts, error))
    return _sheet(visit, screen, content, album)


def _why_unread(texts: Texts, error: PictureError) -> str:
    match error:
        case _FileTooLargeError():
            return texts("picture-too-large", megabytes=LARGEST_PICTURE >> 20)
        case PictureTooLargeError():
            return texts("picture-too-detailed")
        case _:
            return texts("picture-unreadable")


def _too_many(visit: Visit) -> Message | None:
    """What is said where somebody, or everybody together, has sent too many pictures."""
    if not visit.services.pictures.allows(visit.chat_id):
        return Message(visit.texts("picture-too-many"))
    return (
        Message(visit.texts("picture-not-fetched")) if visit.services.pictures.is_crowded else None
    )


def _sheet(visit: Visit, screen: Screen, content: bytes, album: str | None) -> Sheet | Message:
    if not screen.lines:
        return Message(visit.texts("picture-no-order"))
    return visit.services.sheets.add(visit.chat_id, screen, content, album)


async def _content_of(found: PhotoSize | Document) -> bytes:
    """The file. Raises `TelegramError`, and `_FileTooLargeError` for one that is not read."""
    if (found.file_size or 0) > LARGEST_PICTURE:
        raise _FileTooLargeError
    content = bytes(await (await found.get_file()).download_as_bytearray())
    if len(content) > LARGEST_PICTURE:
        raise _FileTooLargeError
    return content


def _picture_of(message: Received) -> PhotoSize | Document | None:
    if message.photo:
        return message.photo[-1]
    document = message.document
    is_image = document is not None and (document.mime_type or "").startswith("image/")
    return document if is_image else None
