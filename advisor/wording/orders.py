"""Orders as cards and lists, and what is said after a change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from advisor.advice import Advice, Situation, advise
from advisor.intake import tracking_hint
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.buttons import plain_button
from advisor.wording.layout import fits_line, fitting, lines_of, name_label, short_title
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.status import status_message
from advisor.wording.status.lines import step_name, verdict_sign
from advisor.wording.texts import Html, Texts, Value, join_paragraphs, message_id
from advisor.wording.unfolding import fold_with_undo
from advisor.wording.values import days_since_shipment

#: Orders to choose from on one page.
_LISTED = 8

#: Characters of a name in a list.
_NAME = 30

#: Where the folded part of a message begins.
_FOLD = "<blockquote"

#: Nothing is to be done, and it is not said otherwise that a reminder comes.
_QUIET = frozenset(
    {Situation.UNTRACKED_EARLY, Situation.CHEAP_WAIT, Situation.MOVING, Situation.NOT_SHIPPED}
)

#: Characters of a tracking number that fit the line of facts.
_NUMBER = 20


def registered_message(texts: Texts, order: Order, today: date, policy: Policy) -> Message:
    """The card of a new order, what is odd about its number, and today's advice."""
    first = (_hint(texts, order), _other_facts(texts, order, policy))
    news = texts("registered")
    status = status_message(texts, order, today, policy, first=first, news=news)
    heading, _, rest = status.html.partition("\n")
    seen, fold, folded = rest.partition(_FOLD)
    lines = [
        Html(heading),
        _facts(texts, order, today, policy),
        Html(seen.rstrip("\n")),
        _writes_on(texts, order, today, policy),
        Html(f"{fold}{folded}"),
    ]
    return replace(status, html=lines_of(lines))


def _writes_on(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """When the next message comes, where nothing is to be done until then; else nothing."""
    if advise(order, today, policy).situation not in _QUIET:
        return Html()
    coming = (point.on for point in timeline(order, policy) if point.on > today)
    following = next(coming, None)
    return Html() if following is None else texts("writes-on", date=following)


def _hint(texts: Texts, order: Order) -> Html:
    hint = tracking_hint(order.tracking_number) if order.tracking_number else None
    return Html() if hint is None else texts(message_id("hint", hint.id), **hint.mapping())


_Fact: TypeAlias = tuple[str, object, Mapping[str, Value]]


def _facts(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """What was understood of a new order, on one line: when sent, the number, the price."""
    day = days_since_shipment(order, today)
    price = "card-price-cheap" if order.is_cheap(policy) else "card-price"
    facts: tuple[_Fact, ...] = (
        ("card-not-shipped", not order.shipped_on, {"date": order.paid_on or "none"}),
        ("card-shipped", order.shipped_on, {"date": order.shipped_on, "day": day}),
        ("card-cancelled", order.cancelled_on, {"date": order.cancelled_on}),
        (price, order.price, {"price": order.price}),
        ("card-tracking", _short_number(order), {"tracking": order.tracking_number}),
        ("card-tracking-none", order.shipped_on and not order.tracking_number, {}),
    )
    return _in_lines(_known(texts, facts))


def _in_lines(facts: Iterable[Html]) -> Html:
    """Facts one after another, on lines that a phone does not break: none ends with a "·".

    Where that takes more than two lines, the phone breaks them: a card has to stay short.
    """
    known, lines = tuple(facts), list[str]()
    for fact in known:
        longer = f"{lines[-1]} · {fact}" if lines else ""
        if lines and fits_line(longer):
            lines[-1] = longer
        else:
            lines.append(fact)
    return Html("\n".join(lines) if len(lines) <= 2 else " · ".join(known))


def _other_facts(texts: Texts, order: Order, policy: Policy) -> Html:
    """The other facts of a new order that are known, a line each."""
    end, until = order.end_in_force(policy), order.guaranteed_until()
    long_number = None if _short_number(order) else order.tracking_number
    facts: tuple[_Fact, ...] = (
        ("card-tracking", long_number, {"tracking": order.tracking_number}),
        (_end_line(order, policy), end, {"date": end}),
        ("card-guaranteed", until, {"date": until}),
        ("card-paid-shipping", order.paid_shipping, {}),
        ("card-seller", order.seller, {"seller": order.seller}),
        ("card-order-number", order.order_number, {"order": order.order_number}),
    )
    return lines_of(_known(texts, facts))


def _short_number(order: Order) -> str | None:
    """The tracking number, if it fits the line of facts."""
    number = order.tracking_number
    return number if number is not None and len(number) <= _NUMBER else None


def _known(texts: Texts, facts: Iterable[_Fact]) -> list[Html]:
    return [texts.fill(line, values) for line, known, values in facts if known]


def _end_line(order: Order, policy: Policy) -> str:
    """What its date means (I1)."""
    return "card-refund-by" if order.waits_for_its_date(policy) else "card-protection"


def order_line(texts: Texts, order: Order, today: date, policy: Policy) -> Html:
    """An order as one of a list, on two lines: its name; what to do next, and by when."""
    advice = advise(order, today, policy)
    title = name_line(texts, order, verdict_sign(texts, advice))
    step = [step_name(texts, advice), when_line(texts, advice, today)]
    return lines_of((title, Html(" · ".join(part for part in step if part))))


def name_line(texts: Texts, order: Order, sign: Html, *, longest: int = _NAME) -> Html:
    """The sign, number and name of an order as one of a list, on a line that no phone breaks.

    `longest` is how many characters of the name there is room for in the whole message.
    """
    title = fitting(short_title(order.title, longest), f"{sign} {order.number}. ")
    return texts("orders-line", sign=sign, number=order.number, title=title)


def when_line(texts: Texts, advice: Advice, today: date) -> Html:
    """The last day of the step, or the day of the next one; empty where there is none."""
    by = advice.act_by
    if by is not None:
        return texts("orders-line-deadline", left=(by - today).days, date=texts.unbroken_date(by))
    if advice.act_from is not None and advice.act_from > today:
        return texts("orders-line-from", date=texts.unbroken_date(advice.act_from))
    return Html()


def choose_order(
    texts: Texts, orders: Sequence[Order], action: Action, page: int = 0, *, argument: str = ""
) -> Message:
    """Asks which order is meant, page by page; each button continues with `action`.

    Those of the first page have its `argument`, if one was told.
    """
    if not orders:
        return Message(texts("which-order-none"), ((plain_button(texts, Action.ADD),),))
    pages = -(-len(orders) // _LISTED)
    page %= pages
    shown = orders[page * _LISTED : (page + 1) * _LISTED]
    rows = tuple((_choice(texts, order, action, argument),) for order in shown)
    return Message(texts("which-order"), (*rows, *page_row(action, page, pages)))


def another_order(texts: Texts, action: Action) -> tuple[Button, ...]:
    """A button for choosing another order for the same action."""
    label = texts.plain("button-another-order")
    return (Button(label, press=Press(Action.ORDERS, argument=f"{action}0")),)


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


def _choice(texts: Texts, order: Order, action: Action, argument: str) -> Button:
    press = Press(action, order.number, order.revision, argument)
    return Button(name_label(order), press=press)


def changed_message(
    texts: Texts, noted: str, order: Order, moved: int, today: date, policy: Policy
) -> Message:
    """What was recorded, which dates moved with it, and the order's state now."""
    lines = [Html(noted)]
    if moved:
        lines.append(texts("moved-dates", count=moved))
    status = status_message(texts, order, today, policy)
    told = join_paragraphs([Html("\n".join(lines)), status.html])
    assert status.fold is not None  # what is said about an order is folded
    return replace(status, html=told, fold=fold_with_undo(texts, order, status.fold))
