"""Adding orders: `/add`, pasted and forwarded texts, numbers, previews."""

from dataclasses import replace
from datetime import date

from telegram import Update

from advisor.dialogues.corrections import Fact
from advisor.dialogues.news import Anew, from_argument
from advisor.dialogues.registration import Draft
from advisor.intake import Problem, is_page, lines, parse_title, parse_tracking
from advisor.intake.aside import is_aside, is_news
from advisor.intake.prose import order_begun
from advisor.intake.talk import is_thanks
from advisor.intake.tracking import is_certain_code
from advisor.intake.wishes import named_orders
from advisor.order import Order
from advisor.wording.adding import code_message, known_code_message, resume_rows
from advisor.wording.message import Message, Press
from advisor.wording.tellings import not_understood
from advisor.wording.texts import join_paragraphs
from bot.actions import news, orders
from bot.actions.orders import Target
from bot.actions.previews import Answered, Previewing
from bot.actions.registration import Adding
from bot.context import Context, Reply
from bot.errors import CallbackDataError
from bot.handlers import corrections
from bot.handlers.arguments import id_of, text_after_command
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
    alone = any(map(_stands_alone, paste.drafts)) or (paste.finished and not paste.drafts)
    if alone or Adding(visit).is_parcel_of_another(paste.drafts):
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
        return await offer_code(visit, said)
    if not paste.drafts and not paste.finished:
        return await _begun(visit, said)
    only = paste.drafts[0] if len(paste.drafts) == 1 and not paste.over else None
    if only is None or not only.tells_only_a_number or await previewing.knows(only):
        return await previewing.show(paste, instead=_is_edited(update))
    return await offer_code(visit, only.tracking or "")


async def _begun(visit: Visit, said: str) -> Message | None:
    """ "I ordered a watch strap": what is missing is asked; `None` for any other text.

    What is told of it besides is remembered until it is saved.
    """
    begun = order_begun(said)
    if begun is None or (is_aside(said) and not begun.priced):
        return None
    name = parse_title(begun.fields.split(",", maxsplit=1)[0])
    if isinstance(name, Problem) or not lines.may_name_goods(name):
        return None
    asked = await Adding(visit).begin(begun.fields)
    if is_news(begun.rest) and isinstance(draft := visit.desk.open, Draft):
        visit.desk.keep(draft.with_said(visit.today, begun.rest))
    heading = visit.texts("preview-title", title=name)
    return replace(asked, html=join_paragraphs([heading, asked.html]))


async def way_out(visit: Visit, said: str) -> Message:
    """What can be done here, for a text that we cannot use, or that is only a date."""
    dialogue = Adding(visit)
    rows = resume_rows(visit.texts, dialogue.waiting())
    if is_thanks(said):
        return Message(visit.texts("thanked"), rows)
    if said and (entered := dialogue.under_way(said)) is not None:
        return entered
    about_date = dialogue.asks_about_date(said)
    known = [] if about_date is not None or not said else await orders.open_orders(visit)
    if not known:
        return Message(about_date or visit.texts("unknown-text"), rows)
    numbers = named_orders(said, {order.number: order.title for order in known})
    named = [order for order in known if order.number in numbers]
    message = not_understood(visit.texts, known, named, visit.today, visit.policy)
    return replace(message, buttons=(*rows, *message.buttons))


def _is_edited(update: Update) -> bool:
    return update.edited_message is not None


def _written_on(update: Update, visit: Visit) -> date | None:
    """The buyer's day on which a forwarded text was written: its "yesterday" counts from there."""
    message = update.effective_message
    origin = None if message is None else message.forward_origin
    return None if origin is None else visit.buyer.today(origin.date)


# -- numbers without an order --------------------------------------------------------------------


async def use_code(visit: Visit, code: str) -> Message:
    """A number for the order being entered, for one that is waiting for it, or for a new one."""
    dialogue = Adding(visit)
    answer = await dialogue.answer(f"tracking {code}") if dialogue.lacks_number() else None
    return answer or await offer_code(visit, code)


async def offer_code(visit: Visit, said: str) -> Message:
    """Whose number is this? Of an order that waits for one, or of a new one."""
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
    message = await use_code(visit, wanted.argument)
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
        return Reply(keyboard=(), message=await _take_over_unsent(visit, order, told))
    Previewing(visit).drop_registered(told.tracking)
    message = await news.take_over(visit, Target(order.number, order.revision), told)
    return Reply(keyboard=(), message=message)


async def _take_over_unsent(visit: Visit, order: Order, told: Anew) -> Message:
    """What the page of an order that waits says besides, and the questions of its shipment."""
    whole = Adding(visit).with_answers(order.number, told)
    if whole.tells_the_shipment:  # nothing is left to ask
        message = await news.take_over(visit, Target(order.number, order.revision), whole)
        Adding(visit).forget_shipment(order.number)
        return message
    page = told.of_the_page
    if not page.says_something:
        return await Adding(visit).ship(order.number, told)
    message = await news.take_over(visit, Target(order.number, order.revision), page)
    return message if told == page else await Adding(visit).ship(order.number, told)


async def press_misread(visit: Visit, wanted: Press) -> Reply:
    """What a text was taken to say of a registered order is not right."""
    if wanted.order is None:
        raise CallbackDataError(wanted.argument)
    order = await orders.find(visit, wanted.order)
    return Reply(keyboard=(), message=await news.misread(visit, order))


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


async def press_not_needed(visit: Visit, wanted: Press) -> Reply:
    """Drops what was told and not saved."""
    dropped = visit.desk.drop(id_of(wanted))
    said = visit.texts("unsaved-dropped" if dropped else "nothing-to-cancel")
    return Reply(keyboard=(), message=Message(said))


async def press_resume(visit: Visit, wanted: Press) -> Reply:
    """Continues with what was set aside."""
    return Reply(keyboard=(), message=Adding(visit).resume(id_of(wanted)))
