"""The case file of one order in English: what was bought, promised, seen, written and answered."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from advisor.buyer import Buyer
from advisor.events import RecordedEvent, SightingUnclear, TrackingReported
from advisor.order import Order
from advisor.policy import Policy
from advisor.promise_days import promised_until
from advisor.sightings import LastLook, Seen
from advisor.wording.case_letters import prepared_letters
from advisor.wording.history import event_text
from advisor.wording.letters import quoting
from advisor.wording.promises import promise_line
from advisor.wording.texts import FALLBACK, Html, Texts, texts_for

#: Events that are told; the latest, if there are more.
MOST_EVENTS = 150

#: Letters whose words are in it; the latest, if there are more.
MOST_LETTERS = 20

_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a case file, as plain text."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What stands in it, as plain text."""

    title: str
    chapters: tuple[Chapter, ...]
    """Those that have something to say."""
    note: str


def case_file(
    order: Order,
    story: Sequence[RecordedEvent],
    buyer: Buyer,
    now: datetime,
    policy: Policy,
    *,
    look: LastLook | None = None,
) -> CaseFile:
    """For AliExpress, a bank or a payment service.

    `story` has no undone events, `look` is the last one of a tracking service. Days are the
    buyer's, and instants are written with the offset of their zone.
    """
    english = texts_for(FALLBACK)
    chapters = {
        "order": tuple(_facts(english, order)),
        "promises": tuple(_promises(english, order)),
        "tracking": quoting(_as_awaited(order), look),
        "events": tuple(_event(english, one, buyer) for one in story[-MOST_EVENTS:]),
        "letters": tuple(_letters(english, order, story, policy)),
    }
    return CaseFile(
        title=english.plain("case-title", title=order.title),
        chapters=tuple(
            Chapter(english.plain(f"case-heading-{name}"), lines)
            for name, lines in chapters.items()
            if lines
        ),
        note=english.plain("case-note", at=_instant(now, buyer)),
    )


def _as_awaited(order: Order) -> Order:
    """The order as before its dispute, if nothing came: what was seen then is what it is about."""
    return replace(order, dispute=None, closed_on=None)


def _facts(english: Texts, order: Order) -> Iterator[str]:
    """What is known of the order."""
    days = {
        "paid": order.paid_on,
        "shipped": order.shipped_on,
        "protection": order.protection_end,
        "guaranteed": order.guaranteed_until(),
    }
    values: dict[str, str | None] = {
        "number": order.order_number,
        "tracking": order.tracking_number,
        "seller": order.seller,
        "price": None if order.price is None else english.money(order.price),
    } | {name: None if day is None else english.date(day, year=True) for name, day in days.items()}
    for name, value in values.items():
        if value is not None:
            yield english.plain(f"case-{name}", value=value)


def _promises(english: Texts, order: Order) -> Iterator[str]:
    """What its page promises besides."""
    for one in order.promises:
        used = one.kind in order.promises_used
        yield _plain(promise_line(english, one, promised_until(order, one), used=used))


def _letters(
    english: Texts, order: Order, story: Sequence[RecordedEvent], policy: Policy
) -> Iterator[str]:
    """The words for what was sent, each below its day and name."""
    letters = list(prepared_letters(order.number, story, policy))
    for one in letters[-MOST_LETTERS:]:
        name = _plain(english(f"letter-name-{one.kind}"))
        yield f"{one.on.isoformat()}: {name}\n{one.text}"


def _event(english: Texts, recorded: RecordedEvent, buyer: Buyer) -> str:
    """The day, what happened and when it was noted; of a service with the carrier's own words."""
    event = recorded.event
    what = _plain(event_text(english, event))
    seen = event.seen if isinstance(event, TrackingReported | SightingUnclear) else None
    if isinstance(seen, Seen) and seen.words is not None:
        what = f"{what}. {english.plain('quoted', text=seen.words)}"
    noted = english.plain("case-noted", at=_instant(recorded.at, buyer))
    return f"{event.on.isoformat()}: {what} {noted}"


def _instant(at: datetime, buyer: Buyer) -> str:
    """By the buyer's clock, with the offset from UTC: `2026-11-16 10:02+01:00`."""
    return at.astimezone(buyer.zone).isoformat(" ", "minutes")


def _plain(text: Html) -> str:
    return html.unescape(_TAG.sub("", text))
