"""Orders as cards and lists, and what is said after a change."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from advisor.advice import advise
from advisor.intake import tracking_hint
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.buttons import order_button, plain_button
from advisor.wording.links import looking_rows
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.status import status_message, verdict_line
from advisor.wording.texts import Html, Texts, Value, join_paragraphs, message_id
from advisor.wording.values import advice_values, days_since_shipment

#: Orders to choose from on one page.
_LISTED = 8


def registered_message(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """The card of a new order, what is odd about its number, and today's advice."""
    status = standing_message(texts, order, today, policy)
    card = Html("\n".join([texts("registered"), *_card_lines(texts, order, today, policy)]))
    parts = [card, _hint(texts, order), _without_heading(status.html)]
    return replace(status, html=join_paragraphs(parts))


def standing_message(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """The status of an order; the links to it are below the answers."""
    status = status_message(texts, order, today, policy)
    return replace(status, buttons=(*status.buttons, *looking_rows(texts, order)))


def _without_heading(status: str) -> Html:
    """The status below the card needs no second title."""
    return Html(status.partition("\n\n")[2])


def _hint(texts: Texts, order: Order) -> Html:
    hint = tracking_hint(order.tracking_number) if order.tracking_number else None
    return Html() if hint is None else texts(message_id("hint", hint.id), **hint.mapping())


def _card_lines(texts: Texts, order: Order, today: date, policy: Policy) -> list[Html]:
    """The known facts of an order, a line each."""
    end, until = order.end_in_force(policy), order.guaranteed_until()
    day = days_since_shipment(order, today)
    price = "card-price-cheap" if order.is_cheap(policy) else "card-price"
    facts: tuple[tuple[str, object, Mapping[str, Value]], ...] = (
        ("card", order.title, {"title": order.title, "number": order.number}),
        ("card-tracking", order.tracking_number, {"tracking": order.tracking_number}),
        ("card-tracking-none", order.shipped_on and not order.tracking_number, {}),
        ("card-not-shipped", not order.shipped_on and order.paid_on, {"date": order.paid_on}),
        ("card-shipped", order.shipped_on, {"date": order.shipped_on, "day": day}),
        ("card-cancelled", order.cancelled_on, {"date": order.cancelled_on}),
        (_end_line(order, policy), end, {"date": end}),
        ("card-guaranteed", until, {"date": until}),
        (price, order.price, {"price": order.price}),
        ("card-paid-shipping", order.paid_shipping, {}),
        ("card-seller", order.seller, {"seller": order.seller}),
        ("card-order-number", order.order_number, {"order": order.order_number}),
    )
    return [texts.fill(line, values) for line, known, values in facts if known]


def _end_line(order: Order, policy: Policy) -> str:
    """What its date means (I1)."""
    return "card-refund-by" if order.waits_for_its_date(policy) else "card-protection"


def order_line(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """An order as one of a list: its name, its deadline, what to do next."""
    advice = advise(order, today, policy)
    values = advice_values(texts, order, advice, today, policy)
    by = advice.act_by
    deadline = Html()
    if by is not None:
        deadline = texts("orders-line-deadline", left=(by - today).days, date=by)
    elif advice.act_from is not None and advice.act_from > today:
        deadline = texts("orders-line-from", date=advice.act_from)
    title = texts("orders-line", number=order.number, title=short_title(order.title))
    verdict = verdict_line(texts, advice, values, quietly=True)
    lines = [title, deadline, verdict]
    return Html("\n".join(line for line in lines if line))


def choose_order(texts: Texts, orders: Sequence[Order], action: Action, page: int = 0) -> Message:
    """Asks which order is meant, page by page; each button continues with `action`."""
    if not orders:
        return Message(texts("which-order-none"), ((plain_button(texts, Action.ADD),),))
    pages = -(-len(orders) // _LISTED)
    page %= pages
    shown = orders[page * _LISTED : (page + 1) * _LISTED]
    rows = tuple((_choice(texts, order, action),) for order in shown)
    return Message(texts("which-order"), (*rows, *page_row(action, page, pages)))


def page_row(prefix: str, page: int, pages: int) -> tuple[tuple[Button, ...], ...]:
    """‹ and › on either side of the page's number, which shows it again; none for one page.

    `prefix` says what is paged: a shelf of the list, or an action that an order is chosen for.
    Pages are circular, so that both stay under the thumb.
    """
    if pages < 2:
        return ()
    turns = (("‹", page - 1), (f"{page + 1} / {pages}", page), ("›", page + 1))
    return (
        tuple(
            Button(label, press=Press(Action.ORDERS, argument=f"{prefix}{to % pages}"))
            for label, to in turns
        ),
    )


def _choice(texts: Texts, order: Order, action: Action) -> Button:
    button = order_button(texts, action, order)
    return Button(f"{order.number}. {short_title(order.title)}", press=button.press)


def short_title(title: str, limit: int = 40) -> str:
    """A title short enough for a button, so that other orders of a list fit too."""
    return title if len(title) <= limit else f"{title[: limit - 1].rstrip()}…"


def changed_message(
    texts: Texts, noted: str, order: Order, moved: int, today: date, policy: Policy
) -> Message:
    """What was recorded, which dates moved with it, and the order's state now."""
    lines = [Html(noted)]
    if moved:
        lines.append(texts("moved-dates", count=moved))
    status = status_message(texts, order, today, policy)
    buttons = (*status.buttons, *undo_row(texts, order))
    told = join_paragraphs([Html("\n".join(lines)), status.html])
    return replace(status, html=told, buttons=buttons)


def undo_row(texts: Texts, order: Order) -> tuple[tuple[Button, ...], ...]:
    """The button that undoes the latest event; none if that is the registration."""
    if order.revision <= 1:
        return ()
    return ((order_button(texts, Action.UNDO, order),),)
