"""Presses on where the parcel is, what came, and what is written to the seller."""

from collections.abc import Mapping

from advisor.letters import LetterKind
from advisor.parcel import SAID_BY_PEOPLE, ParcelState
from advisor.seller import SellerRequest
from advisor.wording.disputes import goods_reason_question
from advisor.wording.message import Action, Press
from advisor.wording.questions import (
    DELIVERED,
    NOT_THERE,
    not_there_question,
    state_said,
    tracking_rows,
)
from advisor.wording.seller import seller_question
from bot.actions import reports, seller_requests, telling, watching
from bot.context import Reply
from bot.errors import CallbackDataError
from bot.handlers.arguments import choice, date_of, target_of
from bot.handlers.orders import ask_tracking, offer_letters, write
from bot.handlers.presses.common import DONE, OnPress, order_of, reporting
from bot.visit import Visit


async def _ask_tracking(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    if wanted.argument == NOT_THERE:
        return Reply(message=not_there_question(visit.texts, order))
    return Reply(
        keyboard=tracking_rows(visit.texts, order), instead=await ask_tracking(visit, order)
    )


async def _track_state(visit: Visit, wanted: Press) -> Reply:
    target = target_of(wanted)
    try:
        said, since = state_said(wanted.argument)
    except ValueError:
        raise CallbackDataError(wanted.argument) from None
    if said == DELIVERED:
        message = await reports.received(visit, target, since)
        return Reply(keyboard=DONE, message=message)
    state = choice(ParcelState, said)
    if state not in SAID_BY_PEOPLE:
        raise CallbackDataError(wanted.argument)
    message = await reports.tracking(visit, target, state, since=since)
    return Reply(keyboard=DONE, message=message)


async def _arrived(visit: Visit, wanted: Press) -> Reply:
    on = date_of(wanted) if wanted.argument else wanted.on
    return Reply(keyboard=DONE, message=await reports.received(visit, target_of(wanted), on))


async def _mistake(visit: Visit, wanted: Press) -> Reply:
    on = date_of(wanted) if wanted.argument else wanted.on
    message = await reports.confirmed_by_mistake(visit, target_of(wanted), on)
    return Reply(keyboard=DONE, message=message)


async def _still_nothing(visit: Visit, wanted: Press) -> Reply:
    message = await reports.tracking(visit, target_of(wanted), ParcelState.NOT_FOUND)
    return Reply(keyboard=DONE, message=message)


async def _status_since(visit: Visit, wanted: Press) -> Reply:
    message = await telling.status_since(visit, target_of(wanted), date_of(wanted))
    return Reply(keyboard=DONE, message=message)


async def _no_place(visit: Visit, wanted: Press) -> Reply:
    message = await telling.delivered_at(visit, target_of(wanted), None)
    return Reply(keyboard=DONE, message=message)


async def _kept_until(visit: Visit, wanted: Press) -> Reply:
    message = await telling.kept_until(visit, target_of(wanted), date_of(wanted))
    return Reply(keyboard=DONE, message=message)


async def _cheap(visit: Visit, wanted: Press) -> Reply:
    cheap = wanted.argument == "yes"
    message = await telling.price_judged(visit, target_of(wanted), cheap=cheap)
    return Reply(keyboard=DONE, message=message)


async def _problem(visit: Visit, wanted: Press) -> Reply:
    return Reply(message=goods_reason_question(visit.texts, await order_of(visit, wanted)))


async def _watch(visit: Visit, wanted: Press) -> Reply:
    message = await watching.answer(visit, wanted.argument)
    return Reply(keyboard=DONE, message=message)


async def _letters(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    return Reply(message=await offer_letters(visit, order))


async def _letter(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    kind = choice(LetterKind, wanted.argument)
    return Reply(message=await write(visit, order, kind))


async def _seller_asks(visit: Visit, wanted: Press) -> Reply:
    return Reply(message=seller_question(visit.texts, await order_of(visit, wanted)))


async def _seller_request(visit: Visit, wanted: Press) -> Reply:
    order = await order_of(visit, wanted)
    requests = [choice(SellerRequest, one) for one in wanted.argument.split(",")]
    return Reply(message=seller_requests.answer(visit, order, requests))


PARCEL_PRESSES: Mapping[Action, OnPress] = {
    Action.TRACK: _ask_tracking,
    Action.TRACK_STATE: _track_state,
    Action.STILL_NOTHING: _still_nothing,
    Action.ARRIVED: _arrived,
    Action.MISTAKE: _mistake,
    Action.CUSTOMS_ANSWERED: reporting(reports.customs_answered),
    Action.STATUS_SINCE: _status_since,
    Action.DELIVERED_AT: _no_place,
    Action.KEPT_UNTIL: _kept_until,
    Action.CHEAP: _cheap,
    Action.PROBLEM: _problem,
    Action.WATCH: _watch,
    Action.LETTER: _letters,
    Action.LETTER_KIND: _letter,
    Action.WROTE: reporting(reports.letter_sent),
    Action.SELLER_ASKS: _seller_asks,
    Action.SELLER_REQUEST: _seller_request,
}
"""What each of them does."""
