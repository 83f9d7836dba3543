"""The letters of a case file: the words that were ready for what the buyer then sent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from advisor.advice import dispute_letter
from advisor.events import (
    DecisionAppealed,
    DisputeOpened,
    DisputeReasonTold,
    Event,
    ExtensionRequested,
    LetterSent,
    OrderRegistered,
    RecordedEvent,
)
from advisor.letters import LetterKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.transitions import apply, register
from advisor.wording.letters import write_letter


@dataclass(frozen=True, slots=True)
class PreparedLetter:
    """Words that the buyer had on a local day on which they reported to have sent something."""

    on: date
    kind: LetterKind
    text: str


def prepared_letters(
    number: int, story: Sequence[RecordedEvent], policy: Policy
) -> Iterator[PreparedLetter]:
    """The letters of an order, oldest first, written anew from what was known on their day.

    Whether the buyer changed the words is not known. `story` has no undone events.
    """
    order: Order | None = None
    for place, recorded in enumerate(story):
        event = recorded.event
        if order is None:
            if not isinstance(event, OrderRegistered):
                return
            order = register(number, event, recorded.sequence)
            continue
        before, order = order, apply(order, event, recorded.sequence)
        kind = _kind(before, event)
        if kind is not None:
            known = _at_the_end_of_the_day(order, story[place + 1 :], event)
            yield PreparedLetter(event.on, kind, write_letter(kind, known, event.on, policy))


def _kind(before: Order, event: Event) -> LetterKind | None:
    """The letter that was sent with an event; `None` if none is known to have been."""
    match event:
        case LetterSent():
            return _about_the_parcel(before)
        case ExtensionRequested(days=None):
            return None  # in which words is not known
        case ExtensionRequested():
            asked = before.extension_asked_on is not None
            return LetterKind.EXTENSION_REMINDER if asked else LetterKind.EXTENSION_REQUEST
        case DisputeOpened(reason=reason) | DisputeReasonTold(reason=reason):
            return None if reason is None else dispute_letter(reason)
        case DecisionAppealed():
            return LetterKind.MEDIATOR_APPEAL
    return None


def _about_the_parcel(before: Order) -> LetterKind | None:
    if not before.is_untracked:
        return None
    again = before.letter_on is not None
    return LetterKind.TRACKING_NEW_NUMBER if again else LetterKind.TRACKING_CHECK


def _at_the_end_of_the_day(order: Order, later: Sequence[RecordedEvent], event: Event) -> Order:
    """The order with what was told of a dispute on the day of its opening: its sum, mostly last."""
    if not isinstance(event, DisputeOpened | DisputeReasonTold):
        return order
    for recorded in later:
        if recorded.event.on != event.on or not _is_of_a_claim(recorded.event):
            break
        order = apply(order, recorded.event, recorded.sequence)
    return order


def _is_of_a_claim(event: Event) -> bool:
    return event.kind == "dispute_changed"
