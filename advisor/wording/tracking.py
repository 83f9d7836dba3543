"""What a tracking service reports, in words: the state, the carrier's own line, what to ask."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.sightings import LastLook, Seen, Service
from advisor.tracking import evidence
from advisor.wording.buttons import order_button
from advisor.wording.layout import label, short_title
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.questions import DELIVERED
from advisor.wording.texts import Html, Texts, join_paragraphs

#: The answers to the question whether a service may be asked.
YES, NO = "yes", "no"

#: Characters of a carrier's words that fit one line of a phone.
_WORDS = 36


def tracker_text(texts: Texts, order: Order) -> Html:
    """What the service saw last: old and new in one line, the carrier's words, the day expected.

    Empty where the buyer reported the state.
    """
    seen = order.seen
    if seen is None or not order.is_awaited:
        return Html()
    dated = order.parcel is not ParcelState.NOT_FOUND
    since = order.parcel_since if dated else None
    return Html("\n".join(_lines(texts, seen, order.parcel, since)))


def evidence_text(texts: Texts, order: Order, look: LastLook | None) -> Html:
    """That the words of a dispute quote a service, and that it takes more to prove it.

    Empty where they do not.
    """
    quoted = evidence(order, look)
    if quoted is None:
        return Html()
    return texts("tracker-evidence", service=quoted.service.label)


def unclear_text(texts: Texts, order: Order) -> Html:
    """What the service saw that only the buyer can judge, as a question; empty without any."""
    unclear = order.unclear
    if unclear is None:
        return Html()
    name = "tracker-unclear" if unclear.answers else "tracker-not-yours"
    service = unclear.seen.service.label
    scan = "none" if unclear.scan is None else unclear.scan
    question = texts(name, service=service, scan=scan)
    if unclear.seen.words is None:
        return question
    words = texts("quoted", text=short_title(unclear.seen.words, _WORDS))
    return Html(f"{question}\n{words}")


def unclear_rows(texts: Texts, order: Order) -> tuple[tuple[Button, ...], ...]:
    """What it may mean, as buttons, and all other states behind one more."""
    if order.unclear is None:
        return ()
    states = tuple(_state(texts, order, one) for one in order.unclear.answers)
    number = Press(Action.EDIT_FACT, order.number, order.revision, "tracking_number")
    check = Button(texts.plain("button-check-number"), press=number)
    if not order.unclear.answers:
        return ((check,), (order_button(texts, Action.TRACK, order),))
    return (*((one,) for one in states), (order_button(texts, Action.TRACK, order),))


def with_offer(texts: Texts, message: Message, service: Service) -> Message:
    """A message that also asks whether the service may be asked from now on."""
    rows = tuple(
        (Button(texts.plain(f"button-watch-{answer}"), press=Press(Action.WATCH, argument=answer)),)
        for answer in (YES, NO)
    )
    html = join_paragraphs([message.html, texts("tracker-offer", service=service.label)])
    return replace(message, html=html).with_rows(*rows)


def offer_answered(texts: Texts, service: Service, answer: str) -> Message:
    """What follows from the answer."""
    name = "tracker-offer-yes" if answer == YES else "tracker-offer-no"
    return Message(texts(name, service=service.label))


def delivery_rows(texts: Texts, order: Order) -> tuple[tuple[Button, ...], ...]:
    """The buyer has it, or has nothing."""
    here = Press(Action.TRACK_STATE, order.number, order.revision, DELIVERED)
    elsewhere = ParcelState.DELIVERED_ELSEWHERE.value
    not_here = Press(Action.TRACK_STATE, order.number, order.revision, elsewhere)
    return (
        (
            Button(texts.plain("button-have-it"), press=here),
            Button(texts.plain("button-have-nothing"), press=not_here),
        ),
    )


def _lines(texts: Texts, seen: Seen, state: ParcelState, since: date | None) -> Iterator[Html]:
    changed = seen.before is not None and seen.before is not state
    yield texts(
        "tracker-state",
        service=seen.service.label,
        before=texts.plain(f"parcel-{seen.before}") if changed else "none",
        state=texts.plain(f"parcel-{state}"),
        since="none" if since is None else since,
    )
    if seen.words is not None:
        yield texts("quoted", text=seen.words)
    if seen.expected_by is not None:
        yield texts("tracker-expected", date=seen.expected_by)
    if seen.handed_to is not None:
        yield texts("tracker-handed-to", number=seen.handed_to)


def _state(texts: Texts, order: Order, state: ParcelState) -> Button:
    said = DELIVERED if state is ParcelState.SAID_DELIVERED else state.value
    press = Press(Action.TRACK_STATE, order.number, order.revision, said)
    return Button(label(texts, f"parcel-{said}"), press=press)
