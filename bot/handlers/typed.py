"""Answers that are typed instead of pressed: every question can be answered in words too.

What the buttons of the last question say and do is stored with the chat, so that a label, its
beginning, a number of days or the number of an order does what the button does.
"""

import re
from collections.abc import Awaitable, Callable, Mapping

from telegram import Update

from advisor.advice import dispute_reason
from advisor.dialogues.desk import Choices
from advisor.disputes import DisputeReason
from advisor.intake import (
    Problem,
    ProblemId,
    ProtectionUntil,
    clean_line,
    parse_price,
    parse_protection,
)
from advisor.intake.order_text import parse_order_text
from advisor.intake.parcel_reports import kept_until, status_day
from advisor.intake.promises import day_named, last_day_named, terms_said
from advisor.intake.talk import is_no, is_yes
from advisor.intake.tellings import (
    problem_said,
    says_not_here,
    says_opened,
    says_site_refuses,
    telling_in,
)
from advisor.intake.told import Told
from advisor.intake.told_sums import share_within
from advisor.intake.wishes import wish_in
from advisor.money import Money, share_of
from advisor.order import Order
from advisor.wording.disputes import offer_question
from advisor.wording.message import Action, Message, Press
from advisor.wording.questions import problem_text, states_rows
from bot.actions import choosing, disputes, order_page, orders, reports, telling
from bot.actions.orders import Target
from bot.choices import (
    again,
    asked_in_words,
    asks_for_a_sum,
    asks_for_an_end,
    asks_for_an_offer,
    chosen,
    declined,
    states_meant,
)
from bot.context import Context, Reply
from bot.handlers import presses
from bot.handlers.asked_facts import FACTS_TOLD
from bot.handlers.decisions import choice_told, decision_told
from bot.handlers.disputing import refuse_below_a_cent
from bot.handlers.orders import ask_tracking
from bot.handlers.presses.disputes import claimed
from bot.handlers.returning import RETURNS_TOLD
from bot.visit import Visit
from scheduler.errors import StaleOrderError

#: "10 per cent": what has more words says more than a sum.
_MOST_WORDS_OF_A_SUM = 3

#: What is longer is no place, but a sentence.
_LONGEST_PLACE = 60
_MOST_WORDS_OF_A_PLACE = 6


async def answer(update: Update, context: Context, said: str) -> Message | None:
    """The result of a typed answer to the last question; `None` if it answers none.

    Raises `DomainError` for something impossible.
    """
    visit = context.visit
    choices = visit.desk.choices
    if not choices:
        return None
    if declined(choices, said):
        visit.desk.forget_question()
        return Message(visit.texts("typed-left"))
    wanted = chosen(choices, said)
    if wanted is None:
        return await _in_words(visit, choices, said)
    visit.desk.forget_question()
    if wanted.action is Action.TRACK and wanted.order is not None:
        return await ask_tracking(visit, await orders.find(visit, wanted.order))
    try:
        reply = await presses.carry_out(update, context, wanted)
    except StaleOrderError as stale:
        reply = await presses.stale(visit, stale.number)
    return _said(reply)


async def asked_again(visit: Visit, said: str) -> Message | None:
    """The last question once more, for a text that did not answer it; `None` if none is open.

    Raises `DomainError` if it was about an order that no longer exists.
    """
    choices = visit.desk.choices
    if (number := asks_for_an_offer(choices)) is not None:
        order = await orders.find(visit, number)
        return offer_question(visit.texts, order, visit.policy)
    rows = states_rows(visit.texts, states_meant(choices, said)) or again(choices)
    return Message(visit.texts("typed-unclear"), rows) if rows else None


def _said(reply: Reply) -> Message | None:
    """What a press says, if there is no pressed message to change."""
    if reply.message is not None or reply.replaces is not None:
        return reply.message or reply.replaces
    return Message(reply.toast) if reply.toast else None


async def _in_words(visit: Visit, choices: Choices, said: str) -> Message | None:
    """A date or a sum, if the question takes more than its buttons; `None` for other texts."""
    if (number := asks_for_an_end(choices)) is not None:
        return await _granted_until(visit, number, said)
    if (number := asks_for_an_offer(choices)) is not None:
        return await _offered(visit, number, said)
    asked = asked_in_words(choices)
    if asked is not None and asked.action is not Action.ANSWER_BY and _is_a_term(said):
        return None
    if asked is not None and asked.action in _OF_THE_PAGE and _is_an_order(visit, said):
        return None
    if asked is not None and asked.order is not None and asked.action in _TOLD_IN_WORDS:
        told = await _TOLD_IN_WORDS[asked.action](visit, Target(asked.order), said)
        if told is not None:  # what is written next is no second answer
            visit.desk.forget_question()
        return told
    claim = asks_for_a_sum(choices)
    return None if claim is None else await _claimed(visit, claim, said)


async def _granted_until(visit: Visit, number: int, said: str) -> Message | None:
    """ "until December 20", in answer to the question by how much it was extended."""
    end = parse_protection(said, today=visit.today, language=visit.texts.language)
    if not isinstance(end, ProtectionUntil):
        return None
    until = end.until
    return await reports.extension_granted(visit, Target(number), lambda _: until)


async def _since(visit: Visit, target: Target, said: str) -> Message | None:
    """ "3 days ago", in answer to the question since when the tracking says so (A4)."""
    since = status_day(said, today=visit.today, language=visit.texts.language)
    return None if since is None else await telling.status_since(visit, target, since)


async def _place(visit: Visit, target: Target, said: str) -> Message | None:
    """ "Leipzig, parcel shop", in answer to the question where it was delivered (E2).

    What says anything else is no place.
    """
    if is_no(said):
        return await telling.delivered_at(visit, target, None)
    place = clean_line(said)
    other = telling_in(said).says_something or says_opened(said) or wish_in(said) is not None
    if (
        other
        or "?" in said
        or len(place) > _LONGEST_PLACE
        or len(place.split()) > _MOST_WORDS_OF_A_PLACE
    ):
        return None
    return await telling.delivered_at(visit, target, place) if place else None


async def _mistaken(visit: Visit, target: Target, said: str) -> Message | None:
    """ "3 days ago", in answer to the question when receipt was confirmed by mistake (A3)."""
    on = status_day(said, today=visit.today, language=visit.texts.language)
    return None if on is None else await reports.confirmed_by_mistake(visit, target, on)


async def _came(visit: Visit, target: Target, said: str) -> Message | None:
    """ "2 days ago", in answer to the question on which day it came (A3)."""
    on = status_day(said, today=visit.today, language=visit.texts.language)
    return None if on is None else await reports.received(visit, target, on)


async def _kept(visit: Visit, target: Target, said: str) -> Message | None:
    """ "until Friday", in answer to the question until when it waits for the buyer (E1)."""
    until = kept_until(said, today=visit.today, language=visit.texts.language)
    return None if until is None else await telling.kept_until(visit, target, until)


async def _judged(visit: Visit, target: Target, said: str) -> Message | None:
    """A yes or a no, in answer to the question whether the price is a small one (B4)."""
    if not is_yes(said) and not is_no(said):
        return None
    return await telling.price_judged(visit, target, cheap=is_yes(said))


async def _pieces(visit: Visit, target: Target, said: str) -> Message | None:
    """ "2 of 5", in answer to the question how many pieces came; or the sum asked for (F2)."""
    told = re.search(r"(\d{1,4})\D{1,12}?(\d{1,4})", said)
    order = await orders.find(visit, target.number)
    wanted = _sum_in(said, order)
    if told is not None and isinstance(wanted, Problem):
        return await telling.pieces(visit, target, int(told[1]), int(told[2]))
    if isinstance(wanted, Problem):
        return None
    return await disputes.asked_for(visit, target, wanted, None, order.problem)


async def _page_shows(visit: Visit, target: Target, said: str) -> Message | None:
    """ "20 January", in answer to the question which date the page shows (I2)."""
    shown = day_named(said, today=visit.today, language=visit.texts.language)
    if says_site_refuses(said):  # a day that is said beside it is that of the refusal
        return None
    return None if shown is None else await order_page.moved(visit, target, shown)


async def _refused_until(visit: Visit, target: Target, said: str) -> Message | None:
    """ "from 20 January", in answer to the question from when the site takes a dispute (I3)."""
    if is_no(said) or said.casefold() == visit.texts.plain("button-refused-undated").casefold():
        return await order_page.refused(visit, target)
    until = day_named(said, today=visit.today, language=visit.texts.language)
    return None if until is None else await order_page.refused(visit, target, until)


async def _terms_are(visit: Visit, target: Target, said: str) -> Message | None:
    """ "refund if not delivered", in answer to the question what the page says (I1)."""
    told = terms_said(said)
    return None if told is None else await order_page.terms(visit, target, told)


async def _came_back(visit: Visit, target: Target, said: str) -> Message | None:
    """ "$8", in answer to the question how much money came (G7)."""
    came = _sum_in(said, await orders.find(visit, target.number))
    if isinstance(came, Problem):
        return _unclear_sum(visit, came)
    message = await disputes.refunded_unexpectedly(visit, target, came)
    visit.desk.forget_question()
    return message


async def _reason_was(visit: Visit, target: Target, said: str) -> Message | None:
    """ "it is broken", in answer to the question for which reason a dispute was opened; a sum."""
    problem = problem_said(said)
    if problem is not None:
        return await disputes.reason_was(visit, target, DisputeReason(problem.value))
    order = await orders.find(visit, target.number)
    if says_not_here(said) and not any(map(str.isdigit, said)):
        absent = DisputeReason.IN_TRANSIT
        if order.is_awaited:
            absent = dispute_reason(order, visit.today, visit.policy)
        return await disputes.reason_was(visit, target, absent)
    named = _sum_in(said, order)
    if isinstance(named, Problem) or order.dispute is None or order.dispute.offered is not None:
        return None  # beside an offer a lone sum may be either
    return await disputes.asked_for(visit, target, named)


#: Answered by words that stand in an order as well: "75 days of protection, from aliexpress.ru".
_OF_THE_PAGE = frozenset({Action.TERMS_ARE, Action.DELIVERED_AT, *FACTS_TOLD})


def _is_a_term(said: str) -> bool:
    """Whether a text says by when the buyer has to answer: no answer to any other question."""
    return telling_in(said).told is Told.ANSWER_BY


def _is_an_order(visit: Visit, said: str) -> bool:
    """Whether a text has facts of an order of its own."""
    told = parse_order_text(said, today=visit.today, language=visit.texts.language)
    return any((told.tracking, told.shipped_on, told.price))


async def _decided(visit: Visit, target: Target, said: str) -> Message | None:
    """ "half", "$8", "nothing", in answer to the question what was decided (G4)."""
    order = await orders.find(visit, target.number)
    return await decision_told(visit, order, target, said)


async def _chosen(visit: Visit, target: Target, said: str) -> Message | None:
    """ "The second", "2", "$10", in answer to the question which solution is taken (G4)."""
    order = await orders.find(visit, target.number)
    return await choice_told(visit, order, target, said, asked=True)


async def _answer_until(visit: Visit, target: Target, said: str) -> Message | None:
    """ "20 December", in answer to the question until when the page lets one answer (G4)."""
    until = last_day_named(said, today=visit.today, language=visit.texts.language)
    return None if until is None else await choosing.answer_until(visit, target, until)


_TOLD_IN_WORDS: Mapping[Action, Callable[[Visit, Target, str], Awaitable[Message | None]]] = {
    Action.STATUS_SINCE: _since,
    Action.DELIVERED_AT: _place,
    Action.MISTAKE: _mistaken,
    Action.ARRIVED: _came,
    Action.KEPT_UNTIL: _kept,
    Action.CHEAP: _judged,
    Action.PROBLEM: _pieces,
    Action.PAGE_LATER: _page_shows,
    Action.REFUSED: _refused_until,
    Action.TERMS_ARE: _terms_are,
    Action.REFUNDED: _came_back,
    Action.REASON_WAS: _reason_was,
    Action.DECIDED: _decided,
    Action.SOLUTION: _chosen,
    Action.ANSWER_BY: _answer_until,
    **RETURNS_TOLD,
    **FACTS_TOLD,
}


async def _claimed(visit: Visit, claim: Press, said: str) -> Message | None:
    """ "$12", in answer to the sums on the buttons."""
    order = await orders.find(visit, claim.order or 0)
    wanted = _sum_in(said, order)
    if isinstance(wanted, Problem):
        return None
    reason, _, solution = claimed(claim, order)
    message = await disputes.asked_for(visit, Target(order.number), wanted, solution, reason)
    visit.desk.forget_question()
    return message


async def _offered(visit: Visit, number: int, said: str) -> Message | None:
    """ "$5", in answer to the question how much the seller offers (G6)."""
    order = await orders.find(visit, number)
    offered = _sum_in(said, order)
    if isinstance(offered, Problem) and offered.id is ProblemId.PRICE_NOT_POSITIVE:
        return await disputes.nothing_offered(visit, Target(number))
    if isinstance(offered, Problem):
        refuse_below_a_cent(said, visit.policy)
        return _unclear_sum(visit, offered)
    message = await disputes.seller_offered(visit, Target(number), offered)
    visit.desk.forget_question()
    return message


def _unclear_sum(visit: Visit, problem: Problem) -> Message | None:
    """What is wrong with a sum; `None` for a text that may be something else altogether."""
    if problem.id is ProblemId.PRICE_NOT_POSITIVE:
        return Message(visit.texts("dispute-sum-zero"))
    if problem.id is ProblemId.PRICE_CURRENCY_MISSING:
        return Message(problem_text(visit.texts, problem))
    return None


def _sum_in(said: str, order: Order) -> Money | Problem:
    """A sum as it was typed; without a currency, in that of the price."""
    percent = share_within(said) if len(said.split()) <= _MOST_WORDS_OF_A_SUM else None
    if percent is not None and order.price is not None:
        return share_of(order.price, percent)
    return parse_price(said, currency=None if order.price is None else order.price.currency)
