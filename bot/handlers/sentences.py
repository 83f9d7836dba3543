"""Everyday sentences: "it came", "where is the lamp?", "he extended by 20 days".

What is meant is what the command of that name does, for the order named, the only one, or the one
that is chosen.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date

from telegram import Update

from advisor.advice import advise, may_dispute
from advisor.dialogues.corrections import Fact
from advisor.dialogues.news import Anew
from advisor.disputes import DisputeReason, DisputeStage
from advisor.intake.chosen import proposal_chosen
from advisor.intake.guarantees import guarantee_said
from advisor.intake.order_text import parse_order_text
from advisor.intake.parcel_reports import without_a_day, word_of_a_day
from advisor.intake.parcel_words import states_within
from advisor.intake.promises import last_day_named
from advisor.intake.prose import order_begun
from advisor.intake.sites import site_said
from advisor.intake.talk import is_no, is_yes, split_at_until
from advisor.intake.tellings import (
    LONGEST_TELLING,
    Telling,
    says_claimed,
    says_new_number,
    says_opened,
    says_sent,
    says_shown,
    says_wish,
    telling_in,
)
from advisor.intake.told import Told
from advisor.intake.told_pieces import pieces_told
from advisor.intake.told_sums import ToldSum, share_within
from advisor.intake.tracking import is_certain_code
from advisor.intake.wishes import (
    Wish,
    Wished,
    after_remind,
    is_only_a_name,
    named_orders,
    says_nothing_besides,
    wish_in,
    without_title,
)
from advisor.order import Order
from advisor.wording.adding import code_message
from advisor.wording.buttons import order_button
from advisor.wording.meeting import help_message
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.orders import choose_order
from advisor.wording.settling import granted_check
from advisor.wording.status import status_message
from advisor.wording.tellings import no_dispute_noted, press_for, press_for_answer, with_share
from bot.actions import choosing, corrections, disputes, orders, reports, telling
from bot.actions import revisions as revising
from bot.actions.orders import Target
from bot.actions.previews import Previewing
from bot.actions.registration import Adding
from bot.context import Context
from bot.handlers import revisions, tellings
from bot.handlers.extending import ask_or_note_extension
from bot.handlers.orders import (
    all_orders,
    ask_to_close,
    ask_tracking,
    offer_letters,
    show_today,
)
from bot.handlers.snoozing import remind
from bot.handlers.spoken_of import spoken_of
from bot.handlers.told_days import told_day, told_sum
from bot.visit import Visit

#: What changes an order, like a telling.
_NEWS = frozenset({Wish.ARRIVED})


async def understood(update: Update, context: Context, said: str) -> Message | None:
    """What an everyday sentence asks or says; `None` for any other text.

    Raises `DomainError` where it cannot be.
    """
    if len(said) > LONGEST_TELLING or "\n" in said.strip():
        return None
    visit = context.visit
    of_all = await _of_all(visit, said)
    if of_all is not None:
        return of_all
    known = await orders.open_orders(visit)
    if _is_of_another_order(known, said):
        return None
    taken_back = await _taken_back(visit, said, known)
    if taken_back is not None or not known:
        return taken_back
    return await _about_orders(update, context, said, known)


async def _about_orders(
    update: Update, context: Context, said: str, known: Sequence[Order]
) -> Message | None:
    """What a sentence says about some of the open orders."""
    visit = context.visit
    answers = is_yes(said) or is_no(said)
    entered = Adding(visit).names_entered()
    sure = len(known) == 1 and not answers and not entered
    spoken = known if sure else await spoken_of(update, visit, known)
    if answers:
        return await _to_a_reminder(update, context, spoken, yes=is_yes(said))
    named = _meant(known, said)
    if not named and _is_of_what_is_entered(said, entered, spoken):
        return None
    return await _said(update, context, said, known, named, spoken)


async def carried_out(update: Update, context: Context, said: str, order: Order) -> Message:
    """What a sentence says about one order; how that stands, where it says nothing.

    Raises `DomainError` where it cannot be.
    """
    found = await _said(update, context, said, [order], [order], [])
    return found or await _status(context.visit, order)


async def _said(  # the chat, the sentence, and the orders it may be about
    update: Update,
    context: Context,
    said: str,
    known: Sequence[Order],
    named: Sequence[Order],
    spoken: Sequence[Order],
) -> Message | None:
    visit = context.visit
    meant = named or spoken or known
    told = (
        await _guaranteed(visit, said, meant)
        or await _shipped(visit, said, meant)
        or await _sent_back_under(visit, said, meant)
        or await _renumbered(visit, said, meant)
    )
    if told is not None or _is_an_order(visit, said):
        return told
    return (
        await _bought_at(visit, said, meant)
        or await _pieces(visit, said, meant)
        or await _claimed(visit, said, meant)
        or await _told(update, context, said, meant)
        or await _wished(visit, said, known, named or spoken)
        or await _asked(visit, said, named, spoken)
        or await _shown(visit, said, meant)
        or await _until(visit, said, meant)
    )


def _is_of_what_is_entered(said: str, entered: Sequence[str], spoken: Sequence[Order]) -> bool:
    """Whether a sentence tells of an order that is not saved yet: by its name, or of none else."""
    if named_orders(said, dict(enumerate(entered))):
        return True
    wished = wish_in(said)
    told = telling_in(said).says_something or (wished is not None and wished.wish in _NEWS)
    return bool(entered) and not spoken and told


def _is_of_another_order(known: Sequence[Order], said: str) -> bool:
    """ "I ordered a blender for $30, it came, it doesn't work": one that is not on file yet."""
    begun = order_begun(said)
    return begun is not None and begun.priced and not _meant(known, begun.fields)


async def _of_all(visit: Visit, said: str) -> Message | None:
    """What is asked of the bot, or of all orders: there need not be any."""
    wished = wish_in(said)
    if wished is None or telling_in(said).says_something:
        return None
    if wished.wish is Wish.HELP:
        return help_message(visit.texts)
    return await all_orders(visit) if wished.wish is Wish.ORDERS else None


async def _taken_back(visit: Visit, said: str, known: Sequence[Order]) -> Message | None:
    """ "Cancel that": what was recorded last is undone at once, if no order is named."""
    wished = wish_in(said)
    if wished is None or wished.wish is not Wish.UNDO or _meant(known, said):
        return None
    if telling_in(said).says_something:  # "the size was wrong"
        return None
    return await revising.undo_last(visit)


async def _shipped(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """What is said about the parcel of the only order that waits starts its clock."""
    waiting = [order for order in meant if order.shipped_on is None]
    if len(waiting) != 1 or not says_sent(said):
        return None
    told = parse_order_text(said, today=visit.today, language=visit.texts.language)
    if (told.shipped_on or told.tracking) is None or told.price is not None:
        return None
    on = told.shipped_on or word_of_a_day(said, today=visit.today, language=visit.texts.language)
    anew = Anew(shipped_on=on, protection_end=told.protection_end, tracking=told.tracking)
    return await Adding(visit).ship(waiting[0].number, anew, told.protection_days)


async def _guaranteed(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """ "Delivery is guaranteed within 45 days", of the only order, or of the one chosen (A6)."""
    days = guarantee_said(said)
    told = parse_order_text(said, today=visit.today, language=visit.texts.language)
    if days is None or told.price or told.tracking or told.shipped_on or told.title:
        return None
    open_still = [order for order in meant if not order.is_received] or list(meant)
    value = f"{Fact.GUARANTEED}={days} days"
    if len(open_still) > 1:
        return choose_order(visit.texts, open_still, Action.EDIT_VALUE, argument=value)
    [order] = open_still
    target = Target(order.number, order.revision)
    return await corrections.choose(visit, target, Fact.GUARANTEED, f"{days} days")


async def _pieces(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """ "Only 2 of 5 came": of the only order that it can be about (F2)."""
    told = pieces_told(said)
    possible = [order for order in meant if order.is_disputable_still and order.dispute is None]
    if told is None or len(possible) != 1:
        return None
    [order] = possible
    on = told_day(visit, said, Telling(Told.MISSING_PIECES), order)
    target = Target(order.number, order.revision, on)
    if order.is_received:
        return await telling.pieces(visit, target, *told)
    return await telling.came_with(visit, target, DisputeReason.MISSING_PIECES, told)


async def _claimed(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """ "I want $15 back", "asked for 15 pounds": the sum claimed of the only order for which it
    may be.
    """
    told = telling_in(said).told
    if told in {Told.DISPUTED, Told.ANSWER_BY}:
        return None
    asked = says_claimed(said) and told is None
    possible = [
        order for order in meant if (order.has_open_dispute if asked else order.is_disputable_still)
    ]
    if len(possible) != 1 or not (asked or says_wish(said)) or "?" in said:
        return _of_no_dispute(visit, said, meant) if asked and not possible else None
    [order] = possible
    if order.price is None and share_within(said) is not None:
        return await corrections.ask(visit, Target(order.number, order.revision), Fact.PRICE)
    wished = told_sum(visit, said, order)
    if not isinstance(wished, ToldSum):
        return None
    target = Target(order.number, order.revision)
    message = await disputes.asked_for(visit, target, wished.sum, None, order.problem)
    return with_share(visit.texts, order.price, wished, message)


def _of_no_dispute(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """ "I asked for $10 in the dispute", of the only order, about which none is on file."""
    if len(meant) != 1 or not isinstance(told_sum(visit, said, meant[0]), ToldSum):
        return None
    return no_dispute_noted(visit.texts, meant[0], Told.DISPUTED)


async def _bought_at(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """ "It is from aliexpress.ru": the site of an order of which it was not known, or another."""
    site = site_said(said)
    if site is None or "?" in said or telling_in(said).says_something:
        return None
    others = [one for one in meant if one.shop is not site] or list(meant)
    unknown = [one for one in others if one.shop is None]
    if len(others) > 1 and not unknown:
        return choose_order(visit.texts, others, Action.EDIT_VALUE, argument=f"{Fact.SHOP}={site}")
    order = (unknown or others)[0]
    return await corrections.choose(visit, Target(order.number, order.revision), Fact.SHOP, site)


def _is_an_order(visit: Visit, said: str) -> bool:
    """Whether a text is about an order of its own: "Pen, shipped today, no tracking"."""
    return any(draft.title is not None for draft in Previewing(visit).read(said).drafts)


async def _told(
    update: Update, context: Context, said: str, meant: Sequence[Order]
) -> Message | None:
    """What was done, what is wrong, or what the tracking says; a question says nothing."""
    meaning = telling_in(said)
    if meaning.told is None and (disputable := _opened_now(context.visit, said, meant)):
        return await tellings.recorded(update, context, said, Telling(Told.DISPUTED), disputable)
    if not meaning.says_something or (meaning.told is None and _asks(said)):
        return None
    return await tellings.recorded(update, context, said, meaning, meant)


def _opened_now(visit: Visit, said: str, meant: Sequence[Order]) -> list[Order]:
    """ "Opened it, full amount": the orders of which nothing but a dispute can have been opened."""
    if not says_opened(said):
        return []
    return [
        order
        for order in meant
        if may_dispute(order, visit.today, visit.policy)
        and (order.is_awaited or order.problem is not None)
    ]


def _asks(said: str) -> bool:
    """Whether a sentence is a question or a wish about a parcel, in whose words states occur."""
    wished = wish_in(said)
    return wished is not None and wished.wish not in (Wish.ARRIVED, Wish.STATUS)


async def _wished(
    visit: Visit, said: str, known: Sequence[Order], meant: Sequence[Order]
) -> Message | None:
    wished = wish_in(said) or _besides_the_title(said, meant)
    if wished is None:
        return None
    if wished.wish is Wish.ARRIVED:
        return await _arrived(visit, said, meant or known)
    return await _carried_out(visit, said, wished, known, meant)


def _besides_the_title(said: str, meant: Sequence[Order]) -> Wished | None:
    """What is wished when the order is named in the middle: "close the lamp order"."""
    return wish_in(without_title(said, meant[0].title)) if len(meant) == 1 else None


async def _asked(
    visit: Visit, said: str, named: Sequence[Order], spoken: Sequence[Order]
) -> Message | None:
    """How an order stands of which nothing but the name is said, or something else is asked."""
    if len(named) == 1 and (is_only_a_name(said, named[0].title) or "?" in said):
        return await _status(visit, named[0])
    if len(spoken) == 1 and said.rstrip().endswith("?"):
        return await _status(visit, spoken[0])
    return None


async def _shown(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """ "Now it shows: handed over to the airline": which of the states we know is asked (C1)."""
    awaited = [order for order in meant if order.is_awaited and order.shipped_on is not None]
    if len(awaited) != 1 or not says_shown(said):
        return None
    return await ask_tracking(visit, awaited[0])


async def _until(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """ "Until December 20", of the only order of which something has to be answered (G4)."""
    parts = split_at_until(said)
    deciding = [one for one in meant if one.dispute and one.dispute.stage is DisputeStage.DECIDED]
    if parts is None or parts[0].strip() or len(deciding) != 1:
        return None
    until = last_day_named(said, today=visit.today, language=visit.texts.language)
    if until is None:
        return None
    target = Target(deciding[0].number, deciding[0].revision)
    return await choosing.answer_until(visit, target, until)


async def _to_a_reminder(
    update: Update, context: Context, spoken: Sequence[Order], *, yes: bool
) -> Message | None:
    """A yes or a no to the reminder that was sent last; `None` if it was about several orders."""
    if len(spoken) != 1:
        return None
    visit, [order] = context.visit, spoken
    situation = advise(order, visit.today, visit.policy).situation
    press = press_for_answer(order, situation, yes=yes)
    return await tellings.carried_out(update, context, press)


async def _sent_back_under(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """ "Sent it back, number RB...": of the only order whose goods go back (F5, F7)."""
    codes = _codes(said)
    if len(codes) != 1:
        return None
    [code] = codes
    telling = telling_in(" ".join(one for one in said.split() if code not in one.upper()))
    possible = [one for one in meant if press_for(one, Told.SENT_BACK) is not None]
    if telling.told is not Told.SENT_BACK or len(possible) != 1:
        return None
    [order] = possible
    on = told_day(visit, said, telling, order)
    return await disputes.sent_back(visit, Target(order.number, order.revision, on), code)


def _codes(said: str) -> list[str]:
    """The tracking numbers in a sentence."""
    words = (word.strip(".,:;!()") for word in said.split())
    return [word.upper() for word in words if is_certain_code(word.upper())]


def _new_number(said: str) -> str | None:
    """The number by which a sentence replaces another: "he sent a new one: LB..."."""
    codes = _codes(said)
    return codes[0] if len(codes) == 1 and says_new_number(said) else None


async def _renumbered(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """The new number for the only order on its way, or for the one that is chosen."""
    code = _new_number(said)
    if code is None:
        return None
    on_their_way = [order for order in meant if order.is_awaited] or list(meant)
    if len(on_their_way) > 1:
        return code_message(visit.texts, code, on_their_way)
    [order] = on_their_way
    target = Target(order.number, order.revision)
    return await corrections.choose(visit, target, Fact.TRACKING, code)


def _meant(known: Sequence[Order], said: str) -> list[Order]:
    """The orders that a text names; "I take the second" names a solution that is offered."""
    deciding = [one for one in known if one.dispute and one.dispute.stage is DisputeStage.DECIDED]
    if deciding and proposal_chosen(said) is not None:
        return deciding
    numbers = named_orders(said, {order.number: order.title for order in known})
    return [order for order in known if order.number in numbers]


async def _arrived(visit: Visit, said: str, meant: Sequence[Order]) -> Message | None:
    """That it came, today or on the day that is told. If more is said, nothing is recorded: it is
    asked whether it came, or shown how the order stands ("it came to the sorting centre").
    """
    rest, on = without_a_day(said, today=visit.today, language=visit.texts.language)
    rest = without_title(rest, meant[0].title) if len(meant) == 1 else rest
    if not says_nothing_besides(rest):
        return await _whether_it_came(visit, said, meant[0], on) if len(meant) == 1 else None
    if len(meant) > 1:
        argument = "" if on is None else str(on)
        return choose_order(visit.texts, meant, Action.ARRIVED, argument=argument)
    return await reports.received(visit, Target(meant[0].number), on)


async def _whether_it_came(visit: Visit, said: str, order: Order, on: date | None) -> Message:
    """Something besides is not understood: only a press notes that it came."""
    if not order.is_awaited or states_within(said.casefold()):
        return await _status(visit, order)
    argument = "" if on is None else str(on)
    press = Press(Action.ARRIVED, order.number, order.revision, argument)
    here = Button(visit.texts.plain("button-arrived"), press=press)
    back = order_button(visit.texts, Action.STATUS, order)
    return Message(visit.texts("whether-it-came", title=order.title), ((here, back),))


async def _carried_out(
    visit: Visit, said: str, wished: Wished, known: Sequence[Order], meant: Sequence[Order]
) -> Message:
    if wished.wish is Wish.TODAY and len(meant) != 1 and len(known) > 1:
        return await show_today(visit)
    candidates = meant or known
    if wished.wish is Wish.REMIND:
        return await remind(visit, candidates, _day_said(said, candidates))
    if len(candidates) > 1:
        return choose_order(visit.texts, candidates, _ACTIONS[wished.wish])
    if wished.wish is Wish.EXTENDED and wished.days is not None:
        if not wished.certain:
            return granted_check(visit.texts, candidates[0], wished.days)
        return await _extended(visit, candidates[0], wished.days)
    return await _SHOWN[wished.wish](visit, candidates[0])


def _day_said(said: str, meant: Sequence[Order]) -> str:
    """What follows the wish to be asked again, without the words of the order's title."""
    rest = after_remind(said) or ""
    return without_title(rest, meant[0].title) if len(meant) == 1 else rest


async def _extended(visit: Visit, order: Order, days: int) -> Message:
    """Notes the extension; one that was noted before is asked about, so that none counts twice."""
    if order.extended_days == days:
        return granted_check(visit.texts, order, days)
    return await reports.extension_granted(visit, Target(order.number), reports.later_by(days))


async def _status(visit: Visit, order: Order) -> Message:
    return status_message(visit.texts, order, visit.today, visit.policy)


_SHOWN: Mapping[Wish, Callable[[Visit, Order], Awaitable[Message]]] = {
    Wish.STATUS: _status,
    Wish.TODAY: _status,
    Wish.DISPUTE: disputes.prepare,
    Wish.LETTER: offer_letters,
    Wish.EXTEND: ask_or_note_extension,
    Wish.CLOSE: ask_to_close,
    Wish.EXTENDED: _status,
    Wish.UNDO: revisions.ask_undo,
    Wish.DELETE: revisions.ask_delete,
}
_ACTIONS: Mapping[Wish, Action] = {
    Wish.STATUS: Action.STATUS,
    Wish.TODAY: Action.STATUS,
    Wish.DISPUTE: Action.DISPUTE,
    Wish.LETTER: Action.LETTER,
    Wish.EXTEND: Action.EXTEND,
    Wish.CLOSE: Action.CLOSE,
    Wish.EXTENDED: Action.EXTENDED,
    Wish.UNDO: Action.UNDO,
    Wish.DELETE: Action.DELETE,
}
