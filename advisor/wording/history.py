"""The history of an order in words: what was recorded, when, and what was undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from advisor.buyer import Buyer
from advisor.dialogues.corrections import Fact
from advisor.disputes import DisputeReason, Proposal
from advisor.events import (
    DisputeDecided,
    Event,
    ExtensionRequested,
    FactsCorrected,
    RecordedEvent,
    TrackingReported,
)
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.promises import Promise, PromiseKind
from advisor.sightings import Seen
from advisor.wording.buttons import order_button
from advisor.wording.facts import fact_line
from advisor.wording.message import Action, Message
from advisor.wording.proposals import proposal_name
from advisor.wording.texts import Html, Texts, Value

#: Characters of markup in one history, so that the message stays within Telegram's limit.
_LONGEST = 3000


@dataclass(frozen=True, slots=True)
class Noted:
    """An event of a history, and whether it was undone."""

    recorded: RecordedEvent
    undone: bool = False


def event_text(texts: Texts, event: Event) -> Html:
    """What happened, in a few words for the middle of a sentence."""
    values = {name: _shown(texts, getattr(event, name)) for name in type(event).model_fields}
    if isinstance(event, FactsCorrected):
        told = [fact for fact in Fact if fact.value in event.model_fields_set]
        lines = (fact_line(texts, fact, getattr(event, fact.value)) for fact in told)
        values["facts"] = Html("; ".join(lines))
    if isinstance(event, TrackingReported) and event.seen is not None:
        return texts.fill("event-tracker_reported", values)
    if isinstance(event, DisputeDecided) and event.proposals:
        return texts.fill("event-decided-between", values)
    if isinstance(event, ExtensionRequested) and event.days is None:
        return texts("event-extension-asked")
    return texts.fill(f"event-{event.kind}", values)


def _shown(texts: Texts, value: object) -> Value:
    if isinstance(value, tuple):
        return ", ".join(_name(texts, one) for one in value) or "none"
    if isinstance(value, ParcelState | PromiseKind | Promise | Seen | DisputeReason):
        return _name(texts, value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    known: Value = value  # type: ignore[assignment]  # all fields of events are of these types
    return "none" if known is None else known


def _name(texts: Texts, value: object) -> str:
    """What a value of an event is called."""
    match value:
        case Proposal():
            return proposal_name(texts, value)
        case ParcelState():
            return texts.plain(f"parcel-{value}")
        case Promise():
            return texts.plain(f"promise-name-{value.kind}")
        case PromiseKind():
            return texts.plain(f"promise-name-{value}")
        case Seen():
            return value.service.label
    return texts.plain(f"dispute-reason-{value}")


def local_day_and_time(
    texts: Texts, recorded: RecordedEvent, buyer: Buyer, today: date
) -> tuple[str, str]:
    """When something was recorded by the buyer's clock; with its year if it is not this one."""
    local = recorded.at.astimezone(buyer.zone)
    day = texts.date(local.date(), year=local.year != today.year)
    return day, local.strftime("%H:%M")


def history_message(
    texts: Texts, order: Order, history: Sequence[Noted], buyer: Buyer, today: date
) -> Message:
    """Everything recorded for an order, the latest last; what was undone is struck through."""
    lines = [_line(texts, noted, buyer, today) for noted in history]
    shown = _latest(lines)
    heading = [texts("history-heading", title=order.title, number=order.number)]
    if len(shown) < len(lines):
        heading.append(texts("history-earlier", count=len(lines) - len(shown)))
    rows = (
        (order_button(texts, Action.UNDO, order), order_button(texts, Action.STATUS, order)),
        (order_button(texts, Action.EDIT, order), order_button(texts, Action.DELETE, order)),
    )
    return Message(Html("\n".join([*heading, "", *shown])), rows)


def _line(texts: Texts, noted: Noted, buyer: Buyer, today: date) -> Html:
    day, time = local_day_and_time(texts, noted.recorded, buyer, today)
    what = event_text(texts, noted.recorded.event)
    line = texts("history-line", date=day, time=time, what=what)
    return texts("history-undone", line=line) if noted.undone else line


def _latest(lines: Sequence[Html]) -> list[Html]:
    """The last lines that fit one message, at least one."""
    room, shown = _LONGEST, list[Html]()
    for line in reversed(lines):
        room -= len(line) + 1
        if room < 0 and shown:
            break
        shown.insert(0, line)
    return shown
