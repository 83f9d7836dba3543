"""`/start`, `/help`, and everything that has no other answer."""

from telegram import Update

from advisor.errors import DomainError
from advisor.intake.talk import is_greeting
from advisor.intake.tracking import order_numbers
from advisor.wording.meeting import greeting, help_message
from advisor.wording.message import Message
from bot.actions import corrections, orders, seller_requests, tracking_pages
from bot.actions.registration import Adding
from bot.context import Context
from bot.handlers import adding, chat_settings, sentences, typed
from bot.handlers.corrections import offered_for_edited
from bot.limits import LONG_TEXT
from bot.visit import Visit


async def start(update: Update, context: Context) -> None:
    """Who I am, what I can do; or how many orders are on the clock."""
    await context.say(update, await _welcome(context.visit))


async def _welcome(visit: Visit) -> Message:
    known = await orders.open_orders(visit)
    guessed = not (visit.chat.language_chosen and visit.chat.timezone_chosen)
    return greeting(visit.texts, visit.buyer, guessed=guessed, open_orders=len(known))


async def _greeted(visit: Visit, said: str) -> Message | None:
    """A greeting for a greeting, unless a half-entered order is waiting."""
    if not is_greeting(said) or Adding(visit).waiting():
        return None
    return await _welcome(visit)


async def show_help(update: Update, context: Context) -> None:
    """Everything that can be done."""
    await context.say(update, help_message(context.visit.texts))


async def cancel(update: Update, context: Context) -> None:
    """Leaves the open dialogue, or the question whose answer is a button.

    If there is neither, drops what was set aside.
    """
    desk, texts = context.visit.desk, context.visit.texts
    asked, waiting, left = desk.choices, desk.waiting, desk.leave()
    if waiting and not left and not asked:
        desk.drop_aside()
        left = True
    said = "cancelled" if left else "typed-left" if asked else "nothing-to-cancel"
    await context.say(update, Message(texts(said)))


async def text(update: Update, context: Context) -> None:
    """A text without a command: the answer to an open question, or an order pasted as it is."""
    assert update.effective_message is not None  # routed by its text
    if await offered_for_edited(update, context) or await chat_settings.written(update, context):
        return
    said = update.effective_message.text or ""
    if _takes_a_while(said):
        await context.notice(update)
    try:
        message = await _answer(update, context, said)
    except DomainError:  # a question that was answered like this is closed all the same
        await context.visit.tidy_up()
        raise
    await context.say(update, message)


def _takes_a_while(said: str) -> bool:
    """Whether somebody may wonder if a text arrived: a long one, or one with several orders."""
    return len(said) > LONG_TEXT or len(order_numbers(said)) > 1


async def _answer(update: Update, context: Context, said: str) -> Message:
    visit = context.visit
    return (
        await adding.take_page(update, visit, said)
        or await seller_requests.heard(visit, said)
        or await typed.answer(update, context, said)
        or await corrections.answer(visit, said)
        or await Adding(visit).answer(said)
        or await sentences.understood(update, context, said)
        or await adding.order_in(update, visit, said)
        or await tracking_pages.shown(visit, said.splitlines())
        or await typed.asked_again(visit, said)
        or await _greeted(visit, said)
        or await adding.way_out(visit, said)
    )


async def unknown_command(update: Update, context: Context) -> None:
    """A command that we do not have."""
    await context.say(update, Message(context.visit.texts("unknown-command")))


async def not_text(update: Update, context: Context) -> None:
    """A photo, a sticker, a voice message: we say what we can read."""
    await context.say(update, Message(context.visit.texts("not-text")))
