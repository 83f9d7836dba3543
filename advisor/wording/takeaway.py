"""Exporting and importing: the private calendar link, and the orders of a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from advisor.buyer import Buyer
from advisor.places import zone_city
from advisor.wording.chat_settings import SWITCHES, country_name
from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts, join_paragraphs, texts_for

#: What the buttons of the calendar do: make a link, or close it.
NEW, OFF = "new", "off"

#: Follows the name of a file whose settings are imported too.
WITH_SETTINGS = "+"

#: How a switch that is on is shown, and a value that is not set.
_YES, _NONE = "✓", "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a file to import contains."""

    orders: int
    known: int
    """Orders that are here already."""
    broken: int
    """Orders whose events make no sense."""
    dropped: int
    """Events of the other orders that contradict the ones before them."""
    new: int
    """Orders that can be added."""


def calendar_buttons(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    """Offers the calendar that keeps itself up to date."""
    return ((_button(texts, "button-calendar", Action.CALENDAR),),)


def import_buttons(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    """Offers to import what was exported."""
    return ((_button(texts, "button-import", Action.IMPORT),),)


def calendar_link(texts: Texts, url: str) -> Message:
    """The link, shown only once."""
    copy = Button(texts.plain("button-calendar-copy"), copies=url)
    return Message(texts("calendar-link", url=url), ((copy,), _renewing(texts)))


def calendar_open(texts: Texts, since: date) -> Message:
    """There is a link, which cannot be shown again."""
    return Message(texts("calendar-open", date=since), (_renewing(texts),))


def _renewing(texts: Texts) -> tuple[Button, ...]:
    return (
        _button(texts, "button-calendar-new", Action.CALENDAR, NEW),
        _button(texts, "button-calendar-off", Action.CALENDAR, OFF),
    )


def import_preview(
    texts: Texts, found: Found, confirmation: str, settings: Sequence[Html] = ()
) -> Message:
    """What the file contains, and what of it is new; shall it be added?

    `settings` are lines about those that the file would change.
    """
    lines = [texts("import-found", orders=found.orders)]
    for name, count in (
        ("import-known", found.known),
        ("import-broken", found.broken),
        ("import-dropped", found.dropped),
    ):
        if count:
            lines.append(texts.fill(name, {"count": count}))
    parts = [Html("\n".join(lines))]
    if settings:
        parts.append(Html("\n".join([texts("import-settings"), *settings])))
    with_settings = f"{confirmation}{WITH_SETTINGS}"
    no = Button(texts.plain("button-undo-leave"), press=Press(Action.CANCEL))
    if found.new:
        question = texts("import-question", count=found.new)
    else:
        question = texts("import-settings-question" if settings else "import-nothing")
    rows: tuple[tuple[Button, ...], ...] = ()
    if found.new and settings:
        both = _button(texts, "button-import-all", Action.IMPORT, with_settings)
        orders = _button(texts, "button-import-orders", Action.IMPORT, confirmation)
        rows = ((both,), (orders, no))
    elif found.new:
        rows = ((_button(texts, "button-import-confirm", Action.IMPORT, confirmation), no),)
    elif settings:
        rows = ((_button(texts, "button-import-settings", Action.IMPORT, with_settings), no),)
    return Message(join_paragraphs([*parts, question]), rows)


def imported_message(
    texts: Texts, orders: int, still_open: int, settings: Sequence[Html] = ()
) -> Message:
    """The result of an import: the orders that were added, the settings that changed."""
    parts = []
    if orders:
        parts.append(texts("import-done", count=orders, open=still_open))
    if settings:
        parts.append(Html("\n".join([texts("import-settings-done"), *settings])))
    return Message(join_paragraphs(parts or [texts("import-nothing")]))


def changed_settings(texts: Texts, before: Buyer, after: Buyer) -> tuple[Html, ...]:
    """A line for every setting that differs: before and after."""
    shown = zip(_shown_settings(texts, before), _shown_settings(texts, after), strict=True)
    return tuple(
        texts("import-setting", name=texts.plain(name), before=was, after=becomes)
        for (name, was), (_, becomes) in shown
        if was != becomes
    )


def _shown_settings(texts: Texts, buyer: Buyer) -> tuple[tuple[str, str], ...]:
    """Every setting of a chat as people see it, by the id of its name."""
    quiet = _NONE if buyer.quiet_from is None else f"{buyer.quiet_from}:00–{buyer.quiet_to}:00"
    return (
        ("settings-lang", texts_for(buyer.language).plain("language-name")),
        ("settings-zone", f"{zone_city(buyer.timezone, texts.locale)} ({buyer.timezone})"),
        ("settings-country", country_name(texts, buyer.country) or _NONE),
        ("settings-hour", f"{buyer.reminder_hour}:00"),
        ("settings-quiet", quiet),
        *(
            (f"import-setting-{name}", _YES if getattr(buyer, field) else _NONE)
            for name, field in SWITCHES.items()
        ),
    )


def _button(texts: Texts, label: str, action: Action, argument: str = "") -> Button:
    return Button(texts.plain(label), press=Press(action, argument=argument))
