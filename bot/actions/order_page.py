"""Use cases of what the order's page shows: its terms, its date, a site that takes no claim."""

from datetime import date

from advisor.events import Event, OrderCancelled, PageSeen, PromiseUsed, SiteRefused, TermsTold
from advisor.order import Order
from advisor.promises import Canceller, PromiseKind
from advisor.terms import Terms
from advisor.wording.message import Message
from advisor.wording.order_page import page_question, refused_question
from advisor.wording.promises import cancelled_question
from advisor.wording.texts import Html, Texts
from bot.actions.orders import Target
from bot.actions.reports import report
from bot.visit import Visit


async def ask_date(visit: Visit, order: Order) -> Message:
    """Which date does the page show now?"""
    return page_question(visit.texts, order, visit.today)


async def ask_refusal(visit: Visit, order: Order) -> Message:
    """From which day does the site take a dispute?"""
    return refused_question(visit.texts, order, visit.today, visit.policy)


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
