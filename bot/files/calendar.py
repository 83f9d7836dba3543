"""A chat's dates as an iCalendar file (RFC 5545), to save or to subscribe to. No I/O.

`icalendar` is imported where a calendar is made: a start does not need it.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from advisor.buyer import Buyer
from advisor.checkpoints import Checkpoint
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.coming import what_comes
from advisor.wording.texts import Texts
from storage.records import Recorded

if TYPE_CHECKING:
    import icalendar

#: How often a subscribing program is told to ask again.
_LOOK_AGAIN = timedelta(hours=4)

#: The ids of entries are derived from this: they reveal nothing about the person.
_NAMES = uuid.UUID("8f0c8a57-5d3c-4d0f-9a53-0f6b6c3e6d11")


@dataclass(frozen=True, slots=True)
class Dated:
    """An order, and how often and when last something was recorded for it."""

    order: Order
    recorded: Recorded


def calendar_of(
    texts: Texts, orders: Sequence[Dated], buyer: Buyer, now: datetime, policy: Policy
) -> bytes:
    """The dates from the buyer's today on as all-day entries, each with its alarm.

    An entry keeps its UID while its date moves, and its SEQUENCE grows with each event recorded or
    undone, so that programs move it along. The same orders give the same bytes all day long.
    """
    import icalendar  # noqa: PLC0415

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Buyer Clock//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", texts.plain("calendar-name"))
    calendar.add("x-wr-timezone", buyer.timezone)
    calendar.add("refresh-interval", _LOOK_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", icalendar.vDuration(_LOOK_AGAIN))
    for dated in orders:
        for uid, point in _named(dated.order, buyer, policy):
            if point.on >= buyer.today(now):
                calendar.add_component(_entry(texts, dated, buyer, point, uid, policy))
    content: bytes = calendar.to_ical()
    return content


def _named(order: Order, buyer: Buyer, policy: Policy) -> Iterator[tuple[str, Checkpoint]]:
    """The order's checkpoints, each under a name that stays the same when its date moves."""
    seen: Counter[str] = Counter()
    for point in timeline(order, policy):
        seen[point.kind] += 1
        name = f"{buyer.chat_id}/{order.number}/{point.kind}/{seen[point.kind]}"
        yield f"{uuid.uuid5(_NAMES, name)}@buyerclock", point


def _entry(
    texts: Texts, dated: Dated, buyer: Buyer, point: Checkpoint, uid: str, policy: Policy
) -> icalendar.Event:
    """An entry without a time of day: it is on the buyer's date, wherever it is viewed."""
    import icalendar  # noqa: PLC0415

    order, recorded = dated.order, dated.recorded
    what = what_comes(texts, order, point, policy)
    entry = icalendar.Event()
    entry.add("uid", uid)
    entry.add("summary", texts.plain("calendar-entry", title=order.title, what=what))
    entry.add("description", _description(texts, order, point))
    entry.add("dtstart", point.on)
    entry.add("dtend", point.on + timedelta(days=1))
    entry.add("transp", "TRANSPARENT")
    entry.add("sequence", recorded.times)
    # In a calendar without a METHOD, DTSTAMP says when the entry was revised.
    entry.add("dtstamp", recorded.last_at)
    entry.add("last-modified", recorded.last_at)
    entry.add_component(_alarm(str(entry["summary"]), buyer))
    return entry


def _alarm(said: str, buyer: Buyer) -> icalendar.Alarm:
    """Rings on the day itself, at the hour of the buyer's reminders."""
    import icalendar  # noqa: PLC0415

    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", said)
    alarm.add("trigger", timedelta(hours=buyer.reminder_hour))
    return alarm


def _last_safe_day(texts: Texts, point: Checkpoint) -> list[str]:
    """The last day on which its subject is not over, if it has a deadline."""
    if point.deadline is None:
        return []
    return [texts.plain("calendar-deadline", date=point.deadline - timedelta(days=1))]


def _description(texts: Texts, order: Order, point: Checkpoint) -> str:
    lines = _last_safe_day(texts, point)
    if order.tracking_number is not None:
        lines.append(texts.plain("calendar-tracking", tracking=order.tracking_number))
    return "\n".join([*lines, texts.plain("calendar-ask", number=order.number)])
