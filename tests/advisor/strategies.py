"""Orders as people could have them: registrations, and stories that may happen to them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from advisor.disputes import GOODS_REASONS, DisputeReason, Proposal, Solution
from advisor.errors import DomainError
from advisor.events import (
    AnswerTermTold,
    ClaimWished,
    CustomsAnswered,
    DecisionAccepted,
    DecisionAppealed,
    DeliveryPlaceTold,
    DisputeAnswered,
    DisputeCancelled,
    DisputeChanged,
    DisputeClosed,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeParked,
    Event,
    ExtensionGranted,
    ExtensionRefused,
    ExtensionRequested,
    FactsCorrected,
    GoodsArrivedBack,
    GoodsSentBack,
    LetterSent,
    NudgeSnoozed,
    OfferDeclined,
    OrderCancelled,
    OrderClosed,
    OrderRegistered,
    OrderShipped,
    PageSeen,
    PriceJudged,
    ProblemFound,
    PromisesTold,
    PromiseUsed,
    ReceiptConfirmed,
    RecordedEvent,
    RefundReceived,
    ReturnAgreed,
    ReturnCauseTold,
    SightingUnclear,
    SiteRefused,
    TermsTold,
    TrackingNumberReplaced,
    TrackingReported,
    WayBackTold,
)
from advisor.intake import clean_line, cut_title
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import SAID_BY_PEOPLE, ParcelState
from advisor.policy import Policy
from advisor.promises import Canceller, CountsFrom, Promise, PromiseKind
from advisor.returns import ReturnCause, ReturnPostage
from advisor.shops import PaidWith, Shop
from advisor.sightings import Seen, Service
from advisor.terms import Terms
from advisor.transitions import apply, fold, register
from tests.advisor.samples import recorded

#: The rulebook's figures, and those that later pages name.
POLICIES = st.sampled_from(
    [
        Policy(),
        Policy(
            first_dispute_day=11,
            moving_dispute_refused=True,
            dispute_negotiation=5,
            dispute_escalation=6,
            dispute_decision=12,
            return_ships=10,
            terms=Terms.REFUND_BY,
            terms_asked=True,
        ),
    ]
)

#: What breaks a message if it is not escaped, not counted or not cut.
_ODD = (
    "<b>Lamp</b>",
    "Lamp & <i>",
    "\"Lamp\" '5'",
    "&amp;lt;",
    "</pre><a href='https://example.com'>",
    "{ $end } { title }",
    "👩‍👩‍👧‍👦🎧" * 12,
    "סוללה נטענת 18650",
    "مصباح LED",
    "Наушники беспроводные",
    "%s %(title)s {0}",
    "\\n\\u0041 $1 `code` *b* _i_",
    "<" * 100,
    "&" * 100,
    "ß" * 100,
    "/start @BotFather #tag https://example.com",
)


def _as_told(text: str) -> str:
    """The text as intake would keep it, or something to see where nothing is left."""
    return cut_title(clean_line(text)) or "Lamp"


#: Titles, and names of sellers.
NAMES = (st.sampled_from(_ODD) | st.text(max_size=100)).map(_as_told)

#: As short and as long as carriers give them.
NUMBERS = st.sampled_from(["LP001", "RA123456785CN", "LP00123456789012", "9274890123456789012345"])
ORDER_NUMBERS = st.sampled_from(["80123456", "8012345678901234", "9" * 20])
MAYBE_A_NUMBER = st.none() | NUMBERS
MAYBE_AN_ORDER_NUMBER = st.none() | ORDER_NUMBERS
AMOUNTS = st.decimals(Decimal("0.01"), Decimal("9999999.99"), places=2)
CURRENCIES = st.sampled_from(["USD", "EUR", "RUB", "JPY", "XTS"])
SUMS = st.builds(Money, AMOUNTS, CURRENCIES)
PRICES = (
    st.none()
    | SUMS
    | st.builds(Money, st.decimals(Decimal("0.01"), Decimal("9.99"), places=2), st.just("USD"))
)
SHOPS = st.sampled_from([None, None, None, Shop.COM, Shop.RU])
COUNTRIES = st.sampled_from([None, "RU", "UA", "BY", "US", "BR"])
MAYBE_A_NAME = st.none() | NAMES
MAYBE_A_SUM = st.none() | SUMS
GUARANTEES = st.none() | st.integers(10, 90)

#: Days ahead and behind. What never changes is built once: to build it takes as long as to draw.
_LATELY = st.integers(0, 8) | st.integers(0, 45)
_SOON = st.integers(0, 5) | st.integers(0, 20)
_MAYBE_FROM_0 = st.none() | st.integers(0, 120)
_MAYBE_FROM_1 = st.none() | st.integers(1, 40)
#: Days that an order is protected; seldom the buyer cannot say yet.
_PROTECTION = st.sampled_from([None, *range(15, 101, 5)]) | st.integers(15, 100)
_MAYBE_PIECES = st.none() | st.integers(0, 4)
_MAYBE_PAID_AGO = st.none() | st.integers(0, 15)
DAYS = st.dates(date(2024, 1, 1), date(2031, 12, 31))


@st.composite
def registrations(draw: st.DrawFn, *, shipped: bool | None = None) -> OrderRegistered:
    """An order as it is told; shipped lately, or not at all."""
    on = draw(DAYS)
    facts: dict[str, Any] = {
        "on": on,
        "title": draw(NAMES),
        "tracking_number": draw(MAYBE_A_NUMBER),
        "order_number": draw(MAYBE_AN_ORDER_NUMBER),
        "seller": draw(MAYBE_A_NAME),
        "price": draw(PRICES),
        "paid_shipping": draw(st.booleans()),
        "destination": draw(COUNTRIES),
        "guaranteed_days": draw(GUARANTEES),
        "shop": draw(SHOPS),
    }
    if draw(st.booleans()) if shipped is None else shipped:
        shipped_on = on - timedelta(draw(_LATELY))
        facts["shipped_on"] = shipped_on
        days = draw(_PROTECTION)
        facts["protection_end"] = None if days is None else shipped_on + timedelta(days)
    else:
        ago = draw(_MAYBE_PAID_AGO)
        facts["paid_on"] = None if ago is None else on - timedelta(ago)
    return OrderRegistered(**facts)


# -- what may happen to an order ---------------------------------------------------------------

STATES = st.sampled_from(ParcelState)
SAID = st.sampled_from(sorted(SAID_BY_PEOPLE))
#: A carrier's last line, as it is.
CARRIERS_WORDS = st.sampled_from(["Arrived <b>& sorted</b>", "Посылка прибыла", "已签收"])
MAYBE_WORDS = st.none() | CARRIERS_WORDS
MAYBE_A_STATE = st.none() | STATES
SOME_STATES = st.sets(STATES, max_size=3)
SERVICES = st.sampled_from(Service)
REASONS = st.sampled_from(DisputeReason)
SOLUTIONS = st.sampled_from(Solution)

_Make = Callable[[st.DrawFn, Order, date], Event]


def _fair(draw: st.DrawFn, order: Order) -> Money | None:
    """A sum that may be asked for; nothing, where the price is not known."""
    if order.price is None:
        return draw(MAYBE_A_SUM)
    share = draw(st.sampled_from([Decimal("0.1"), Decimal(1)]))
    amount = max(Decimal("0.01"), (order.price.amount * share).quantize(Decimal("0.01")))
    return Money(min(amount, order.price.amount), order.price.currency)


def _shipment(draw: st.DrawFn, order: Order, on: date) -> Event:
    shipped_on = on - timedelta(draw(st.integers(0, 3)))
    days = draw(_PROTECTION)
    end = None if days is None else shipped_on + timedelta(days)
    number = draw(MAYBE_A_NUMBER)
    return OrderShipped(on=on, shipped_on=shipped_on, protection_end=end, tracking_number=number)


def _correction(draw: st.DrawFn, order: Order, on: date) -> Event:
    facts: dict[str, Any] = {
        "title": NAMES,
        "seller": MAYBE_A_NAME,
        "price": PRICES,
        "destination": COUNTRIES,
        "guaranteed_days": GUARANTEES,
        "paid_shipping": st.booleans(),
        "tracking_number": MAYBE_A_NUMBER,
        "terms": st.none() | st.sampled_from(Terms),
        "shop": SHOPS,
        "paid_with": st.none() | st.sampled_from(PaidWith),
    }
    if order.shipped_on is not None:
        facts["shipped_on"] = st.integers(0, 60).map(lambda days: on - timedelta(days))
        facts["protection_end"] = st.integers(1, 100).map(lambda days: on + timedelta(days))
    chosen = draw(st.sets(st.sampled_from(sorted(facts)), min_size=1, max_size=3))
    return FactsCorrected(on=on, **{name: draw(facts[name]) for name in sorted(chosen)})


def _dispute(draw: st.DrawFn, order: Order, on: date) -> Event:
    reason = draw(st.sampled_from(GOODS_REASONS) if order.is_received else REASONS)
    solution = draw(SOLUTIONS)
    return DisputeOpened(on=on, reason=reason, claimed=_fair(draw, order), solution=solution)


def _wish(draw: st.DrawFn, order: Order, on: date) -> Event:
    return ClaimWished(on=on, claimed=_fair(draw, order), solution=draw(SOLUTIONS))


def _change(draw: st.DrawFn, order: Order, on: date) -> Event:
    if draw(st.booleans()):
        return DisputeChanged(on=on, solution=draw(SOLUTIONS))
    return DisputeChanged(on=on, claimed=_fair(draw, order))


def _parked(draw: st.DrawFn, order: Order, on: date) -> Event:
    return DisputeParked(on=on, until=on + timedelta(draw(st.integers(1, 60))))


def _answer(draw: st.DrawFn, order: Order, on: date) -> Event:
    if draw(st.booleans()):
        return DisputeAnswered(on=on, answer="refused")
    if draw(st.booleans()):
        return DisputeAnswered(on=on, answer="countered", nothing=True)
    return DisputeAnswered(on=on, answer="countered", offered=_fair(draw, order))


def _between(draw: st.DrawFn, order: Order, on: date) -> Event:
    proposals = (Proposal(_fair(draw, order)), Proposal(_fair(draw, order), goes_back=True))
    return DisputeDecided(on=on, proposals=proposals)


def _lost(on: date) -> Event:
    return DisputeClosed(on=on, outcome="lost")


def _silent(on: date) -> Event:
    return DisputeClosed(on=on, outcome="silence")


def _end_of_dispute(draw: st.DrawFn, order: Order, on: date) -> Event:
    if draw(st.booleans()):
        return draw(st.sampled_from([_lost(on), _silent(on)]))
    return DisputeClosed(on=on, outcome="won", refund=_fair(draw, order))


def _granted(draw: st.DrawFn, order: Order, on: date) -> Event:
    end = order.protection_end or on
    return ExtensionGranted(on=on, new_end=end + timedelta(draw(st.integers(1, 45))))


def _snoozed(draw: st.DrawFn, order: Order, on: date) -> Event:
    return NudgeSnoozed(on=on, until=on + timedelta(draw(st.integers(1, 20))))


def _tracked(draw: st.DrawFn, order: Order, on: date) -> Event:
    since = until = None
    if draw(st.booleans()):
        since = on - timedelta(draw(st.integers(0, 6)))
    if draw(st.booleans()):
        until = on + timedelta(draw(st.integers(0, 35)))
    return TrackingReported(on=on, state=draw(SAID), since=since, until=until)


def _problem(draw: st.DrawFn, order: Order, on: date) -> Event:
    came = draw(_MAYBE_PIECES)
    paid = None if came is None else came + draw(st.integers(1, 5))
    reason = draw(st.sampled_from(GOODS_REASONS))
    return ProblemFound(on=on, reason=reason, came=came, paid_for=paid)


def _judged(draw: st.DrawFn, order: Order, on: date) -> Event:
    return PriceJudged(on=on, cheap=draw(st.booleans()))


def _page(draw: st.DrawFn, order: Order, on: date) -> Event:
    days = draw(_MAYBE_FROM_0)
    end = None if days is None else on + timedelta(days)
    return PageSeen(on=on, end=end, completed=draw(st.booleans()) and end is None)


def _site_refused(draw: st.DrawFn, order: Order, on: date) -> Event:
    days = draw(_MAYBE_FROM_1)
    until = None if days is None else on + timedelta(days)
    return SiteRefused(on=on, until=until)


def _promises(draw: st.DrawFn, order: Order, on: date) -> Event:
    kind, until = draw(st.sampled_from(PromiseKind)), on + timedelta(draw(st.integers(-20, 60)))
    told = draw(
        st.sampled_from(
            [
                Promise(kind=kind, until=until),
                Promise(kind=PromiseKind.FREE_RETURN, days=15, counts_from=CountsFrom.RECEIPT),
                Promise(kind=PromiseKind.LOST_REFUND),
            ]
        )
    )
    return PromisesTold(on=on, promises=(told,))


def _used(draw: st.DrawFn, order: Order, on: date) -> Event:
    return PromiseUsed(on=on, promise=draw(st.sampled_from(PromiseKind)))


def _cancelled(draw: st.DrawFn, order: Order, on: date) -> Event:
    return OrderCancelled(on=on, who=draw(st.sampled_from(Canceller)))


def _way_back(draw: st.DrawFn, order: Order, on: date) -> Event:
    until = draw(st.none() | st.integers(0, 20).map(lambda days: on + timedelta(days)))
    who = draw(st.none() | st.sampled_from(ReturnPostage))
    return WayBackTold(on=on, until=until, undated=until is None and who is None, postage=who)


def _terms(draw: st.DrawFn, order: Order, on: date) -> Event:
    return TermsTold(on=on, terms=draw(st.sampled_from(Terms)))


_BEFORE_SHIPMENT: tuple[_Make, ...] = (
    _shipment,
    _shipment,
    _correction,
    _snoozed,
    _promises,
    _cancelled,
)

_ON_ITS_WAY: tuple[_Make, ...] = (
    _tracked,
    _tracked,
    _judged,
    _page,
    _promises,
    _used,
    _site_refused,
    _terms,
    _dispute,
    _wish,
    _granted,
    lambda draw, order, on: ExtensionRequested(on=on, days=draw(st.none() | st.integers(1, 60))),
    lambda draw, order, on: LetterSent(on=on),
    lambda draw, order, on: CustomsAnswered(on=on),
    lambda draw, order, on: DeliveryPlaceTold(on=on, place=draw(MAYBE_A_NAME)),
    lambda draw, order, on: ReturnCauseTold(on=on, cause=draw(st.sampled_from(ReturnCause))),
    lambda draw, order, on: TrackingNumberReplaced(on=on, tracking_number=draw(NUMBERS)),
    lambda draw, order, on: ReceiptConfirmed(on=on, by_accident=draw(st.booleans())),
    _correction,
    _snoozed,
)

_IN_DISPUTE: tuple[_Make, ...] = (
    _answer,
    _end_of_dispute,
    _change,
    _parked,
    lambda draw, order, on: ReturnAgreed(on=on),
    lambda draw, order, on: GoodsSentBack(on=on),
    lambda draw, order, on: GoodsArrivedBack(on=on),
    _way_back,
    lambda draw, order, on: ReceiptConfirmed(on=on, by_accident=draw(st.booleans())),
    lambda draw, order, on: DisputeEscalated(on=on),
    lambda draw, order, on: OfferDeclined(on=on),
    lambda draw, order, on: DisputeDecided(on=on, offered=_fair(draw, order)),
    _between,
    lambda draw, order, on: AnswerTermTold(on=on, until=on + timedelta(draw(st.integers(0, 30)))),
    lambda draw, order, on: DecisionAccepted(on=on),
    lambda draw, order, on: DecisionAppealed(on=on),
    lambda draw, order, on: DisputeCancelled(on=on),
    _tracked,
    _snoozed,
)


def _seen(draw: st.DrawFn, order: Order, on: date) -> Event:
    since = on - timedelta(draw(st.integers(0, 20)))
    words = draw(MAYBE_WORDS)
    before = draw(MAYBE_A_STATE)
    seen = Seen(service=draw(SERVICES), words=words, before=before)
    return TrackingReported(on=on, state=draw(STATES), since=since, seen=seen)


def _puzzle(draw: st.DrawFn, order: Order, on: date) -> Event:
    answers = tuple(sorted(draw(SOME_STATES)))
    seen = Seen(service=draw(SERVICES), words=draw(MAYBE_WORDS))
    return SightingUnclear(
        on=on, answers=answers, scan=on if draw(st.booleans()) else None, seen=seen
    )


_REPORTED: tuple[_Make, ...] = (_seen, _puzzle)

_RECEIVED: tuple[_Make, ...] = (
    _problem,
    _site_refused,
    _dispute,
    _wish,
    _snoozed,
    _correction,
    lambda draw, order, on: ReceiptConfirmed(on=on, by_accident=True),
)

_RARELY: tuple[_Make, ...] = (
    _cancelled,
    lambda draw, order, on: ExtensionRefused(on=on),
    lambda draw, order, on: RefundReceived(on=on),
    lambda draw, order, on: OrderClosed(on=on),
)


def _likely(order: Order) -> tuple[_Make, ...]:
    """What fits the order as it stands; some of it may still be refused."""
    if order.shipped_on is None:
        return _BEFORE_SHIPMENT
    if order.has_open_dispute:
        return _IN_DISPUTE
    if order.awaits_refund or order.extension_pending:
        return (*_RARELY, *_ON_ITS_WAY)
    return _RECEIVED if order.is_received else (*_ON_ITS_WAY, *_REPORTED)


_EVERY = (*_BEFORE_SHIPMENT, *_ON_ITS_WAY, *_REPORTED, *_IN_DISPUTE, *_RARELY)


@st.composite
def any_events(draw: st.DrawFn, order: Order, on: date) -> Event:
    """An event of any kind, whether it can happen to `order` or not."""
    return draw(st.sampled_from(_EVERY))(draw, order, on)


@dataclass(frozen=True, slots=True)
class Story:
    """What happened to an order, and the day on which somebody asks about it."""

    events: tuple[RecordedEvent, ...]
    before: Order | None
    """The order before the last event; `None` if that is the registration."""
    order: Order
    last_on: date
    """The day of the last event."""


def story_of(*events: Event) -> Story:
    """A story that is known, told in order; it begins with the registration."""
    told = recorded(events)
    before = fold(1, told[:-1]) if told[1:] else None
    return Story(tuple(told), before, fold(1, told), told[-1].event.on)


@st.composite
def stories(draw: st.DrawFn, *, longest: int = 7, shipped: bool | None = None) -> Story:
    """A registration and events that were not refused, with dates that move forward."""
    first = draw(registrations(shipped=shipped))
    order, on = register(1, first), first.on
    before: Order | None = None
    events: list[Event] = [first]
    for _ in range(draw(st.integers(0, longest))):
        on += timedelta(draw(_SOON))
        event = draw(st.sampled_from(_likely(order)))(draw, order, on)
        try:
            order, before = apply(order, event, len(events) + 1), order
        except DomainError:
            continue
        events.append(event)
        if order.is_closed:
            break
    return Story(tuple(recorded(events)), before, order, events[-1].on)


#: Days after the last event on which somebody looks, up to long after everything is over.
LATER = st.integers(0, 20) | st.integers(0, 130)
