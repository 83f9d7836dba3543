"""What is said of a registered order that a pasted text is about: until now, now, one press."""

from collections.abc import Iterator
from datetime import date

from advisor.dialogues.corrections import Fact, FactValue, fact_value
from advisor.dialogues.news import Anew, carried, to_argument
from advisor.disputes import DisputeReason
from advisor.errors import DomainError
from advisor.events import (
    DisputeAnswered,
    DisputeDecided,
    DisputeOpened,
    Event,
    OrderCancelled,
    OrderClosed,
    OrderShipped,
    ReceiptConfirmed,
    RefundReceived,
)
from advisor.intake import News
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.promise_days import promised_until
from advisor.promises import Canceller
from advisor.transitions import require_possible
from advisor.wording.buttons import order_button
from advisor.wording.facts import fact_line, fact_name, shown_value
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.promises import promise_line
from advisor.wording.texts import Html, Texts, join_paragraphs

_FACTS = (
    (Fact.SHIPPED_ON, "shipped_on"),
    (Fact.PROTECTION, "protection_end"),
    (Fact.TRACKING, "tracking"),
    (Fact.TERMS, "terms"),
)


def news_message(
    texts: Texts, order: Order, told: Anew, news: News | None, today: date
) -> Message | None:
    """What a text says anew of an order, and buttons to take it over; `None` if nothing."""
    told = carried(told)
    lines = [*_lines(texts, order, told), *_promises(texts, order, told)]
    if news is News.SHIPPED and told.shipped_on is not None:
        news = None
    happened = _happened(order, news, today)
    if not lines and not happened:
        return None
    heading = texts("news-heading", number=order.number, title=order.title)
    said = texts(f"news-{news.value}") if news is not None and happened else Html()
    rows: list[tuple[Button, ...]] = []
    if lines:
        rows.append((order_button(texts, Action.NEWS, order, to_argument(told)),))
    rows.extend((_button(texts, order, action),) for action in happened)
    rows.append(
        (order_button(texts, Action.STATUS, order), order_button(texts, Action.MISREAD, order))
    )
    return Message(join_paragraphs([Html("\n".join([heading, *lines])), said]), tuple(rows))


def misread_message(texts: Texts, order: Order) -> Message:
    """Says sorry for what was misread of a registered order, and offers to correct its facts."""
    rows = ((order_button(texts, Action.EDIT, order), order_button(texts, Action.STATUS, order)),)
    return Message(texts("misread-news", title=order.title, number=order.number), rows)


def same_name_message(texts: Texts, order: Order, told: Anew) -> Message:
    """Asks whether an order with the name of a registered one is the same, with a button for it."""
    said = texts("news-same-name", number=order.number)
    argument = to_argument(told)
    action = Action.NEWS if argument else Action.STATUS
    press = Press(action, order.number, order.revision, argument)
    label = texts.plain("button-news-same", number=order.number)
    return Message(said, ((Button(label, press=press),),))


def parcel_message(texts: Texts, order: Order, told: Anew, *, same_day: bool) -> Message:
    """Asks whether a parcel is that of a registered order: its page shows the same day, or else it
    was sent at about the same time.
    """
    said_id = "news-same-day" if same_day else "news-same-time"
    said = texts(said_id, number=order.number, title=order.title)
    press = Press(Action.NEWS, order.number, order.revision, to_argument(told))
    label = texts.plain("button-news-same", number=order.number)
    return Message(said, ((Button(label, press=press),),))


def _lines(texts: Texts, order: Order, told: Anew) -> Iterator[Html]:
    for fact, name in _FACTS:
        now: FactValue = getattr(told, name)
        if now is None:
            continue
        before = fact_value(order, fact)
        name_said = fact_name(texts, fact)
        shown = shown_value(texts, fact, now)
        if before is None:
            yield texts("news-first", name=name_said, now=shown)
        else:
            until_now = shown_value(texts, fact, before)
            yield texts("news-change", name=name_said, before=until_now, now=shown)


def _promises(texts: Texts, order: Order, told: Anew) -> Iterator[Html]:
    """Each promise beside its date until now, or in full where another date is not all there is."""
    known = {one.kind: one for one in order.promises}
    for one in told.promises:
        before, now = known.get(one.kind), promised_until(order, one)
        until_now = None if before is None else promised_until(order, before)
        if until_now is None or now is None or until_now == now:
            yield texts("bullet", text=promise_line(texts, one, now))
        else:
            name = texts.plain(f"promise-name-{one.kind}")
            yield texts("news-change", name=name, before=until_now, now=now)


def taken_over(texts: Texts, order: Order, told: Anew) -> Html:
    """The facts that an order has taken over."""
    facts = (fact for fact, name in _FACTS if getattr(told, name) is not None)
    lines = [fact_line(texts, fact, fact_value(order, fact)) for fact in facts]
    lines += [promise_line(texts, one, promised_until(order, one)) for one in told.promises]
    return Html("\n".join([texts("news-noted"), *(texts("bullet", text=one) for one in lines)]))


def _button(texts: Texts, order: Order, action: Action) -> Button:
    if action is not Action.TRACK_STATE:
        return order_button(texts, action, order)
    state = ParcelState.DELIVERED_ELSEWHERE
    press = Press(action, order.number, order.revision, state.value)
    return Button(texts.plain("button-news-not-here"), press=press)


def _happened(order: Order, news: News | None, today: date) -> list[Action]:
    """What an event that a text reports may mean for the buyer, where that is possible."""
    received = ReceiptConfirmed(on=today)
    mistaken = ReceiptConfirmed(on=today, by_accident=True)
    opened = DisputeOpened(on=today, reason=DisputeReason.IN_TRANSIT)
    possible: dict[News, tuple[tuple[Action, Event], ...]] = {
        News.SHIPPED: ((Action.SHIPPED, OrderShipped(on=today, shipped_on=today)),),
        News.DELIVERED: ((Action.ARRIVED, received), (Action.TRACK_STATE, received)),
        News.COMPLETED: ((Action.ARRIVED, received), (Action.MISTAKE, mistaken)),
        News.CANCELLED: (
            (Action.CANCELLED, OrderCancelled(on=today, who=Canceller.SELLER)),
            (Action.CLOSE, OrderClosed(on=today)),
        ),
        News.REFUNDED: (
            (Action.REFUNDED, RefundReceived(on=today)),
            (Action.CLOSE, OrderClosed(on=today)),
        ),
        News.DISPUTED: ((Action.DISPUTED, opened),),
        News.ANSWERED: (
            (Action.SELLER_REFUSED, DisputeAnswered(on=today, answer="refused")),
            (Action.SELLER_OFFERED, DisputeAnswered(on=today, answer="countered")),
            (Action.DISPUTED, opened),
        ),
        News.PROPOSED: ((Action.DECIDED, DisputeDecided(on=today)), (Action.DISPUTED, opened)),
    }
    return (
        [action for action, event in possible.get(news, ()) if _can(order, event)] if news else []
    )


def _can(order: Order, event: Event) -> bool:
    try:
        require_possible(order, event)
    except DomainError:
        return False
    return True
