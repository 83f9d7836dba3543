"""The case file of one order in English: what was bought, promised, seen and answered, by day."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from advisor.events import RecordedEvent, SightingUnclear, TrackingReported
from advisor.order import Order
from advisor.sightings import Seen
from advisor.wording.history import event_text
from advisor.wording.texts import FALLBACK, Texts, texts_for

#: Events that are told; the latest, if there are more.
MOST_EVENTS = 150

_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What stands in it, as plain text."""

    title: str
    facts: tuple[str, ...]
    events: tuple[str, ...]
    """A line for each, the earliest first."""
    note: str


def case_file(order: Order, story: Sequence[RecordedEvent], today: date) -> CaseFile:
    """For AliExpress, a bank or a payment service. `story` has no undone events, `today` is the
    buyer's local date.
    """
    english = texts_for(FALLBACK)
    return CaseFile(
        title=english.plain("case-title", title=order.title),
        facts=tuple(_facts(english, order)),
        events=tuple(_event(english, one) for one in story[-MOST_EVENTS:]),
        note=english.plain("case-note", date=english.date(today, year=True)),
    )


def _facts(english: Texts, order: Order) -> Iterator[str]:
    """What is known of the order."""
    days = {
        "paid": order.paid_on,
        "shipped": order.shipped_on,
        "protection": order.protection_end,
        "guaranteed": order.guaranteed_until(),
    }
    values: dict[str, str | None] = {
        "order": order.order_number,
        "tracking": order.tracking_number,
        "seller": order.seller,
        "price": None if order.price is None else english.money(order.price),
    } | {name: None if day is None else english.date(day, year=True) for name, day in days.items()}
    for name, value in values.items():
        if value is not None:
            yield english.plain(f"case-{name}", value=value)


def _event(english: Texts, recorded: RecordedEvent) -> str:
    """The day and what happened; of a tracking service with the carrier's own words."""
    event = recorded.event
    what = html.unescape(_TAG.sub("", event_text(english, event)))
    seen = event.seen if isinstance(event, TrackingReported | SightingUnclear) else None
    if isinstance(seen, Seen) and seen.words is not None:
        what = f"{what}. {english.plain('quoted', text=seen.words)}"
    return f"{event.on.isoformat()}: {what}"
