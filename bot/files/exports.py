"""A chat's orders as files: a table for people, and everything for programs.

No I/O, no Telegram.
"""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from babel.numbers import get_decimal_symbol

from advisor.advice import advise
from advisor.buyer import Buyer
from advisor.dialogues.corrections import Fact, fact_value
from advisor.events import event_to_json
from advisor.money import Money
from advisor.order import Order
from advisor.policy import Policy
from advisor.wording.facts import fact_name, shown_value
from advisor.wording.message import Button
from advisor.wording.texts import Texts, message_id
from advisor.wording.values import advice_values
from storage.records import Chat, HistoryEntry, Recorded, Reminder

#: The name and the version of our own format; the version grows when readers would fail.
FORMAT, VERSION = "buyerclock", 1

#: Characters that make spreadsheet programs take a text for a formula; some read the wide forms
#: like the narrow ones.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

#: Digits of the longest number that a spreadsheet stores exactly.
_EXACT_DIGITS = 15


@dataclass(frozen=True, slots=True)
class File:
    """A file to be sent, the line that goes with it, and the buttons below."""

    name: str
    content: bytes
    caption: str
    buttons: tuple[tuple[Button, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """An order with everything recorded for it, including undone events."""

    order: Order
    history: Sequence[HistoryEntry]
    reminders: Sequence[Reminder] = ()

    @property
    def recorded(self) -> Recorded:
        """How often and when last something was recorded or undone."""
        undone = [entry.undone_at for entry in self.history if entry.undone_at is not None]
        latest = max([*(entry.recorded.at for entry in self.history), *undone])
        highest = max(entry.recorded.sequence for entry in self.history)
        return Recorded(highest + len(undone), latest)


def table_file(texts: Texts, orders: Sequence[Order], today: date, policy: Policy) -> File:
    """All orders with today's advice as CSV in UTF-8, with a byte order mark for spreadsheets.

    Where sums are written with a comma, spreadsheets expect semicolons between the cells.
    """
    out = io.StringIO(newline="")
    rows = [_row(texts, order, today, policy) for order in orders]
    delimiter = ";" if _decimal_mark(texts) == "," else ","
    writer = csv.DictWriter(out, rows[0].keys() if rows else (), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return File("orders.csv", out.getvalue().encode("utf-8-sig"), texts.plain("export-table"))


def _row(texts: Texts, order: Order, today: date, policy: Policy) -> dict[str, str]:
    advice = advise(order, today, policy)
    deadline = None if advice.deadline is None else advice.deadline.on
    values = advice_values(texts, order, advice, today, policy)
    further = {
        "currency": order.price and order.price.currency,
        "guaranteed": order.guaranteed_until(),
        "parcel": texts.plain(f"parcel-{order.parcel}") if order.shipped_on else None,
        "received": order.received_on,
        "closed": order.closed_on,
        "advice": texts.plain(message_id("situation", advice.situation), **values),
        "deadline": deadline,
        "left": None if deadline is None else (deadline - today).days,
    }
    return {
        texts.plain("column-number"): str(order.number),
        **{fact_name(texts, fact): _fact(texts, order, fact) for fact in Fact},
        **{texts.plain(f"column-{name}"): _cell(value) for name, value in further.items()},
    }


def _fact(texts: Texts, order: Order, fact: Fact) -> str:
    """A fact as a cell; a spreadsheet can calculate with its sums and dates."""
    value = fact_value(order, fact)
    if isinstance(value, Money):
        return _sum(texts, value.amount)
    plain = value is None or isinstance(value, date) or fact is Fact.GUARANTEED
    return _cell(value if plain else shown_value(texts, fact, value))


def _sum(texts: Texts, amount: Decimal) -> str:
    return f"{amount:f}".replace(".", _decimal_mark(texts))


def _decimal_mark(texts: Texts) -> str:
    return get_decimal_symbol(texts.locale)


def _cell(value: object) -> str:
    """A value as text; what a person typed does not become a formula or lose a digit."""
    text = "" if value is None else str(value)
    if isinstance(value, int):
        return text
    long_number = text.isdigit() and len(text) > _EXACT_DIGITS
    return f"'{text}" if long_number or text.lstrip(" ").startswith(_FORMULA) else text


def archive_file(
    texts: Texts,
    chat: Chat,
    stories: Sequence[Story],
    now: datetime,
    *,
    dialogue: str | None = None,
    calendar_since: datetime | None = None,
) -> File:
    """Everything stored about a chat as JSON: settings, orders with their histories, reminders.

    `dialogue` is the open one as it is stored, `calendar_since` the instant since which a private
    calendar can be subscribed to; its secret is not stored.
    """
    archive = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": now.isoformat(),
        "settings": _settings(chat.buyer)
        | {
            "language_chosen": chat.language_chosen,
            "timezone_chosen": chat.timezone_chosen,
            "since": chat.created_at.isoformat(),
        },
        "orders": [_archived(story) for story in stories],
        "dialogue": None if dialogue is None else json.loads(dialogue),
        "calendar_since": _instant(calendar_since),
    }
    content = json.dumps(archive, ensure_ascii=False, indent=1).encode()
    return File("orders.json", content, texts.plain("export-all"))


def _settings(buyer: Buyer) -> dict[str, Any]:
    settings = asdict(buyer)
    del settings["chat_id"]
    return settings


def _archived(story: Story) -> dict[str, Any]:
    return {
        "number": story.order.number,
        "title": story.order.title,
        "events": [
            {
                "sequence": entry.recorded.sequence,
                "at": entry.recorded.at.isoformat(),
                "by": asdict(entry.recorded.by),
                "undone_at": _instant(entry.undone_at),
                "event": json.loads(event_to_json(entry.recorded.event)),
            }
            for entry in story.history
        ],
        "reminders": [
            {
                "checkpoint": reminder.kind,
                "occurrence": reminder.occurrence,
                "due_at": reminder.due_at.isoformat(),
                "state": reminder.state,
                "reason": reminder.reason,
                "sent_at": _instant(reminder.sent_at),
                "told": reminder.told,
            }
            for reminder in story.reminders
        ],
    }


def _instant(instant: datetime | None) -> str | None:
    return None if instant is None else instant.isoformat()
