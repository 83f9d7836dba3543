"""Taking along and bringing back: the private calendar link, and the orders of a file."""

from dataclasses import dataclass
from datetime import date

from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts, join_paragraphs

#: What the buttons of the calendar do: make a link, or close it.
NEW, OFF = "new", "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is in a file that somebody brought back."""

    orders: int
    known: int
    """Orders that are here already."""
    broken: int
    """Orders whose story makes no sense."""
    dropped: int
    """Entries of the other stories that contradict what was before them."""
    new: int
    """Orders that can be added."""


def calendar_buttons(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    """Offers the calendar that keeps itself up to date."""
    return ((_button(texts, "button-calendar", Action.CALENDAR),),)


def import_buttons(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    """Offers to bring back what was taken along."""
    return ((_button(texts, "button-import", Action.IMPORT),),)


def calendar_link(texts: Texts, url: str) -> Message:
    """The link, to be seen this once."""
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


def import_preview(texts: Texts, found: Found, confirmation: str) -> Message:
    """What is in the file, what of it is new; shall it be added?"""
    lines = [texts("import-found", orders=found.orders)]
    for name, count in (
        ("import-known", found.known),
        ("import-broken", found.broken),
        ("import-dropped", found.dropped),
    ):
        if count:
            lines.append(texts.fill(name, {"count": count}))
    told = Html("\n".join(lines))
    if not found.new:
        return Message(join_paragraphs([told, texts("import-nothing")]))
    yes = _button(texts, "button-import-confirm", Action.IMPORT, confirmation)
    no = Button(texts.plain("button-undo-leave"), press=Press(Action.CANCEL))
    question = texts("import-question", count=found.new)
    return Message(join_paragraphs([told, question]), ((yes, no),))


def _button(texts: Texts, label: str, action: Action, argument: str = "") -> Button:
    return Button(texts.plain(label), press=Press(action, argument=argument))
