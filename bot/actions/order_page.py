"""Use cases of what the order's page shows: its terms, its date, a site that takes no claim."""

from datetime import date

from advisor.events import (
    Event,
    OrderCancelled,
    PageSeen,
    PromiseUsed,
    SiteRefused,
    TermsTold,
    TrackingReported,
)
from advisor.order import Order
from advisor.parcel import SAID_ON_REFUSAL, ParcelState, says_more
from advisor.promises import Canceller, PromiseKind
from advisor.terms import Terms
from advisor.transitions.requirements import happened_on
from advisor.wording.layout import lines_of
from advisor.wording.message import Message
from advisor.wording.order_page import page_question, refusal_noted
from advisor.wording.orders import changed_message
from advisor.wording.promises import cancelled_question
from advisor.wording.texts import Html, Texts
from bot.actions.orders import Target, moved_dates
from bot.actions.reports import report
from bot.visit import Visit


async def ask_date(visit: Visit, order: Order) -> Message:
    """Which date does the page show now?"""
    return page_question(visit.texts, order, visit.today)


async def terms(visit: Visit, target: Target, told: Terms) -> Message:
    """Records what the date on the page means (I1). Raises `DomainError`."""

    def noted(texts: Texts, order: Order) -> Html:
        return texts("noted-terms", terms=told, date=order.protection_end)

    return await report(visit, target, lambda _, on: TermsTold(on=on, terms=told), noted)


async def same(visit: Visit, target: Target) -> Message:
    """Records that the page still shows the same date (I2). Raises `DomainError`."""

    def noted(texts: Texts, order: Order) -> Html:
        return texts("noted-page-same", date=order.protection_end)

    return await report(visit, target, lambda _, on: PageSeen(on=on), noted)


async def moved(visit: Visit, target: Target, end: date) -> Message:
    """Records the date that the page shows now; every other date moves with it (I2).

    Raises `DomainError` for one that is over.
    """

    def event(_: Order, on: date) -> Event:
        return PageSeen(on=on, end=end)

    return await report(visit, target, event, visit.texts("noted-page-moved", date=end))


async def completed(visit: Visit, target: Target) -> Message:
    """Records that the page calls the order completed: the last window runs (I2)."""
    noted = visit.texts("noted-page-completed")
    return await report(visit, target, lambda _, on: PageSeen(on=on, completed=True), noted)


async def used(visit: Visit, target: Target, kind: PromiseKind) -> Message:
    """Records that a promise was made use of (I4, I5). Raises `DomainError` if there is none."""

    def event(_: Order, on: date) -> Event:
        return PromiseUsed(on=on, promise=kind)

    return await report(visit, target, event, visit.texts("noted-promise-used"))


async def ask_who_cancelled(visit: Visit, order: Order) -> Message:
    """Who cancelled the order?"""
    return cancelled_question(visit.texts, order)


async def cancelled(visit: Visit, target: Target, who: Canceller) -> Message:
    """Records that the order was cancelled: the money is to come (I8). Raises `DomainError`."""

    def event(_: Order, on: date) -> Event:
        return OrderCancelled(on=on, who=who)

    return await report(visit, target, event, visit.texts("noted-cancelled"))


async def refused(visit: Visit, target: Target, until: date | None = None) -> Message:
    """Records that the site took no dispute, and until when, where it says so (I3)."""

    def event(_: Order, on: date) -> Event:
        return SiteRefused(on=on, until=until)

    return await report(visit, target, event, visit.texts("noted-refused"))


async def refused_for(
    visit: Visit,
    target: Target,
    state: ParcelState | None = None,
    until: date | None = None,
) -> Message:
    """Records at once that the site took no dispute, and what it says of the parcel (I3, C4).

    Without a day `until` which it takes none, that is asked then. Raises `DomainError`.
    """
    texts, today, policy = visit.texts, visit.today, visit.policy
    async with visit.changing() as change:
        stored = await change.order(target.number, target.revision)
        on = happened_on(stored.order, target.on, today)
        before = stored.order
        news = state if state is not None and _is_news(state, before) else None
        if news is not None:
            stored = await change.apply(stored, TrackingReported(on=on, state=news))
        stored = await change.apply(stored, SiteRefused(on=on, until=until))
        if until is None:
            asked = refusal_noted(texts, stored.order, news, today, policy)
            return visit.answering(change, asked)
        moved = moved_dates(before, stored.order, today, policy)
        noted = lines_of([_noted_state(texts, news), texts("noted-refused")])
        message = changed_message(texts, noted, stored.order, moved, today, policy)
        return visit.answering(change, message)


def _is_news(state: ParcelState, order: Order) -> bool:
    known = order.parcel
    return order.is_awaited and state in SAID_ON_REFUSAL and says_more(state, known)


def _noted_state(texts: Texts, state: ParcelState | None) -> Html:
    if state is None:
        return Html()
    return texts("noted-tracking", state=texts.plain(f"parcel-{state}"))
