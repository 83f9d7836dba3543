"""A chat's orders as files: a calendar, a table, and everything for programs. No I/O."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import icalendar

from advisor.advice import advise
from advisor.buyer import Buyer
from advisor.corrections import Fact, fact_value
from advisor.events import event_to_json
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.facts import fact_name, shown_value
from advisor.wording.texts import Texts
from advisor.wording.values import advice_values
from storage.records import HistoryEntry

#: The name and the version of our own format: the version grows when a reader would stumble.
FORMAT, VERSION = "buyerclock", 1

#: What a spreadsheet would take for a formula, as the beginning of a text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class File:
    """A file to be sent, and the line that is sent with it."""

    name: str
    content: bytes
    caption: str


@dataclass(frozen=True, slots=True)
class Story:
    """An order with everything that was recorded of it, the undone included."""

    order: Order
    history: Sequence[HistoryEntry]


def calendar_file(
    texts: Texts, orders: Sequence[Order], buyer: Buyer, now: datetime, policy: Policy
) -> File:
    """The dates to come of all open orders as all-day entries of an iCalendar file (RFC 5545)."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Buyer Clock//EN")
    calendar.add("version", "2.0")
    for order in orders:
        for point in timeline(order, policy):
            if point.on < buyer.today(now):
                continue
            what = texts.plain(f"checkpoint-{point.kind}")
            entry = icalendar.Event()
            uid = f"{buyer.chat_id}-{order.number}-{point.kind}-{point.occurrence}@buyerclock"
            entry.add("uid", uid)
            entry.add("summary", texts.plain("calendar-entry", title=order.title, what=what))
            entry.add("dtstamp", now)
            entry.add("dtstart", point.on)
            entry.add("dtend", point.on + timedelta(days=1))
            entry.add("transp", "TRANSPARENT")
            calendar.add_component(entry)
    return File("orders.ics", calendar.to_ical(), texts.plain("export-calendar"))


def table_file(texts: Texts, orders: Sequence[Order], today: date, policy: Policy) -> File:
    """All orders with today's advice as CSV in UTF-8, marked as such for spreadsheets."""
    out = io.StringIO(newline="")
    rows = [_row(texts, order, today, policy) for order in orders]
    writer = csv.DictWriter(out, rows[0].keys() if rows else ())
    writer.writeheader()
    writer.writerows(rows)
    return File("orders.csv", out.getvalue().encode("utf-8-sig"), texts.plain("export-table"))


def _row(texts: Texts, order: Order, today: date, policy: Policy) -> dict[str, str]:
    advice = advise(order, today, policy)
    deadline = None if advice.deadline is None else advice.deadline.on
    values = advice_values(texts, order, advice, today, policy)
    headline = f"situation-{advice.situation.replace('_', '-')}"
    further = {
        "currency": order.price and order.price.currency,
        "guaranteed": order.guaranteed_until(),
        "parcel": texts.plain(f"parcel-{order.parcel}") if order.shipped_on else None,
        "received": order.received_on,
        "closed": order.closed_on,
        "advice": texts.plain(headline, **values),
        "deadline": deadline,
        "left": None if deadline is None else (deadline - today).days,
    }
    return {
        texts.plain("column-number"): str(order.number),
        **{fact_name(texts, fact): _fact(texts, order, fact) for fact in Fact},
        **{texts.plain(f"column-{name}"): _cell(value) for name, value in further.items()},
    }


def _fact(texts: Texts, order: Order, fact: Fact) -> str:
    """A fact as a cell; sums and dates stay such that a spreadsheet can reckon with them."""
    value = fact_value(order, fact)
    if isinstance(value, Money):
        return str(value.amount)
    plain = value is None or isinstance(value, date) or fact is Fact.GUARANTEED
    return _cell(value if plain else shown_value(texts, fact, value))


def _cell(value: object) -> str:
    """A value as text; what a person typed shall not turn into a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) and not isinstance(value, int) else text


def archive_file(texts: Texts, buyer: Buyer, stories: Sequence[Story], now: datetime) -> File:
    """Everything that is kept of a chat as JSON: its settings, and all events of its orders."""
    archive = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": now.isoformat(),
        "settings": {
            "language": buyer.language,
            "timezone": buyer.timezone,
            "reminder_hour": buyer.reminder_hour,
            "country": buyer.country,
        },
        "orders": [_archived(story) for story in stories],
    }
    content = json.dumps(archive, ensure_ascii=False, indent=1).encode()
    return File("orders.json", content, texts.plain("export-all"))


def _archived(story: Story) -> dict[str, Any]:
    return {
        "number": story.order.number,
        "title": story.order.title,
        "events": [
            {
                "sequence": entry.recorded.sequence,
                "at": entry.recorded.at.isoformat(),
                "undone_at": entry.undone_at and entry.undone_at.isoformat(),
                "event": json.loads(event_to_json(entry.recorded.event)),
            }
            for entry in story.history
        ],
    }
