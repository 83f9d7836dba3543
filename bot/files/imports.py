"""Reading an exported JSON file back in: whatever it contains, nothing impossible gets in."""

import codecs
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from advisor.errors import DomainError
from advisor.events import Event, OrderRegistered, RecordedEvent
from advisor.intake import clean_line
from advisor.money import Money
from advisor.order import Order
from advisor.parcel import ParcelState
from advisor.promises import Promise
from advisor.reporters import Reporter
from advisor.sightings import LONGEST_WORDS, Seen
from advisor.transitions import apply, register
from advisor.wording.chat_settings import (
    COUNTRY,
    HOUR,
    LANGUAGE,
    OFF,
    ON,
    QUIET,
    SWITCHES,
    ZONE,
)
from bot.errors import UnreadableFileError
from bot.files.exports import FORMAT, VERSION
from storage.records import HistoryEntry

#: Bytes of the largest file that is read.
LARGEST_FILE = 1024 * 1024

#: Orders of a file, and events of an order, that are read at most.
_MOST_ORDERS, _MOST_EVENTS = 2_000, 2_000

#: Characters of a text, days of a span, and a sum, beyond which the bot never stored anything.
_LONGEST_TEXT, _LONGEST_SPAN, _LARGEST_SUM = 100, 3_660, Decimal(10**12)

#: Dates that an order of AliExpress can have.
_FIRST_DAY, _LAST_DAY = date(2010, 1, 1), date(2100, 1, 1)


class _Entry(BaseModel):
    at: AwareDatetime
    undone_at: AwareDatetime | None = None
    event: Annotated[Event, Field(discriminator="kind")]


class _Story(BaseModel):
    events: Annotated[list[_Entry], Field(min_length=1, max_length=_MOST_EVENTS)]


class _Archive(BaseModel):
    """What is read from the file; anything a newer bot may have added is ignored."""

    model_config = ConfigDict(extra="ignore")

    format: Literal["buyerclock"]
    version: Literal[1]
    orders: Annotated[list[Any], Field(max_length=_MOST_ORDERS)]
    settings: Any = None


@dataclass(frozen=True, slots=True)
class Restored:
    """An order from a file, which does not have a number yet."""

    order: Order
    history: Sequence[HistoryEntry]
    dropped: int
    """Events that contradict the ones before them."""


@dataclass(frozen=True, slots=True)
class Archive:
    """The orders of a file, and the settings of the chat that they come from."""

    orders: Sequence[Restored]
    broken: int
    """Orders whose events make no sense."""
    settings: tuple[tuple[str, str], ...] = ()
    """What was set, each with its value; not yet checked to be a known setting."""


def read_archive(content: bytes, *, by: Reporter, now: datetime) -> Archive:
    """The orders of an export, each folded from its events again, as reported by `by`.

    Raises `UnreadableFileError` for anything else.
    """
    assert (FORMAT, VERSION) == ("buyerclock", 1)  # what `_Archive` reads
    try:
        archive = _Archive.model_validate_json(content.removeprefix(codecs.BOM_UTF8))
    except (ValidationError, RecursionError) as error:
        raise UnreadableFileError from error
    restored = [_restored(one, by, now) for one in archive.orders]
    whole = [one for one in restored if one is not None]
    return Archive(whole, len(restored) - len(whole), tuple(_settings(archive.settings)))


def identities(order: Order) -> Iterator[tuple[object, ...]]:
    """What identifies an order: two orders with one of these in common are the same."""
    if order.order_number is not None:
        yield "order", order.order_number
    if order.tracking_number is not None:
        yield "parcel", order.tracking_number.casefold(), order.shipped_on
    if order.order_number is None and order.tracking_number is None:
        yield "told", order.title, order.registered_on, order.shipped_on


def _settings(found: object) -> Iterator[tuple[str, str]]:
    """What a person has set; a guessed language or time zone does not count."""
    if not isinstance(found, dict):
        return
    if found.get("language_chosen") is True:
        yield LANGUAGE, str(found.get("language"))
    if found.get("timezone_chosen") is True:
        yield ZONE, str(found.get("timezone"))
    if found.get("country") is not None:
        yield COUNTRY, str(found["country"])
    yield HOUR, str(found.get("reminder_hour"))
    begins, ends = found.get("quiet_from"), found.get("quiet_to")
    yield QUIET, OFF if begins is None and ends is None else f"{begins}-{ends}"
    for setting, name in SWITCHES.items():
        if isinstance(found.get(name), bool):
            yield setting, ON if found[name] else OFF


def _restored(found: object, by: Reporter, now: datetime) -> Restored | None:
    """The order of a history; `None` if it does not even begin."""
    try:
        story = _Story.model_validate(found, from_attributes=False)
    except (ValidationError, RecursionError):
        return None
    first, *rest = story.events
    registered = first.event
    if not isinstance(registered, OrderRegistered) or first.undone_at is not None:
        return None
    if not registered.title or not _is_sane(registered, now):
        return None
    try:
        order = register(1, registered)
    except DomainError:
        return None
    history = [_entry(first, 1, by, now)]
    for entry in rest:
        sequence = len(history) + 1
        after = _after(order, entry, sequence, now)
        if after is not None:
            order = after
            history.append(_entry(entry, sequence, by, now))
    return Restored(order, history, 1 + len(rest) - len(history))


def _after(order: Order, entry: _Entry, sequence: int, now: datetime) -> Order | None:
    """The order after an entry; an undone one changes nothing. `None` if it is impossible."""
    if not _is_sane(entry.event, now):
        return None
    try:
        after = apply(order, entry.event, sequence)
    except DomainError:
        return None
    return after if entry.undone_at is None else order


def _entry(entry: _Entry, sequence: int, by: Reporter, now: datetime) -> HistoryEntry:
    at = _past(entry.at, now)
    undone_at = None if entry.undone_at is None else _past(entry.undone_at, now)
    recorded = RecordedEvent(sequence=sequence, at=at, by=by, event=entry.event)
    return HistoryEntry(recorded, undone_at)


def _past(instant: datetime, now: datetime) -> datetime:
    """A possible instant: neither before there was a bot, nor in the future."""
    earliest = datetime(_FIRST_DAY.year, 1, 1, tzinfo=UTC)
    # Compared as it is: at the ends of the calendar an instant may have no date in UTC.
    return min(max(instant, earliest), now).astimezone(UTC)


def _is_sane(event: Event, now: datetime) -> bool:
    """Whether an event could have been recorded in a chat: short texts, real dates and sums."""
    tomorrow = now.date() + timedelta(days=1)
    return event.on <= tomorrow and all(
        _is_sane_value(getattr(event, name)) for name in type(event).model_fields
    )


def _is_sane_value(value: object) -> bool:
    match value:
        case tuple():
            return len(value) <= len(ParcelState) and all(map(_is_sane_value, value))
        case Seen() | Promise():
            named = (getattr(value, one.name) for one in fields(value))
            return all(_is_sane_fact(one, LONGEST_WORDS) for one in named)
    return _is_sane_fact(value)


def _is_sane_fact(value: object, longest: int = _LONGEST_TEXT) -> bool:
    match value:
        case str():
            return len(value) <= longest and clean_line(value) == value
        case date():
            return _FIRST_DAY <= value < _LAST_DAY
        case Money():
            digits = value.amount.as_tuple().exponent
            return value.amount < _LARGEST_SUM and isinstance(digits, int) and digits >= -4
        case bool() | None:
            return True
        case int():
            return 0 <= value <= _LONGEST_SPAN
    return False
