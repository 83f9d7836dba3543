"""What the operator sees: how the bot is doing, and messages to everybody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from babel.dates import format_time, format_timedelta

from advisor.wording.message import Action, Button, Message, Press
from advisor.wording.texts import Html, Texts, join_paragraphs

#: The commands that only an operator has.
OPERATOR_COMMANDS = ("admin", "broadcast")


@dataclass(frozen=True, slots=True)
class FailedFor:
    """How many reminders could not be sent for one reason, the latest on a date."""

    reason: str
    count: int
    latest: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """How the bot is doing at an instant."""

    version: str
    at: datetime
    """In the operator's own zone."""
    people: int
    asleep: int
    orders: int
    closed: int
    reminders: Mapping[str, int]
    """By the value of their state."""
    orders_due: int
    waits: timedelta
    """How long the oldest one in the queue has been due."""
    lateness: Sequence[timedelta]
    """Of the latest reminders sent, the smallest first."""
    failures: Sequence[FailedFor]


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The progress of a message to everybody."""

    id: int
    people: int
    sent: int
    gone: int
    unsure: int
    failed: int

    @property
    def tried(self) -> int:
        """How many chats have been tried."""
        return self.sent + self.gone + self.unsure + self.failed


def overview_message(texts: Texts, overview: Overview) -> Message:
    """The operator's page, with a button that renews it."""
    counts = [
        texts("operator-people", people=overview.people, asleep=overview.asleep),
        texts("operator-orders", orders=overview.orders, closed=overview.closed),
    ]
    states = [
        _bullet(texts, f"operator-state-{state}", count)
        for state, count in overview.reminders.items()
    ]
    day = texts.date(overview.at.date())
    time = format_time(overview.at, "HH:mm", locale=texts.locale)
    paragraphs = [
        texts("operator-heading", version=overview.version),
        Html("\n".join(counts)),
        Html("\n".join([texts("operator-reminders"), *states])),
        Html("\n".join([_queue(texts, overview), _lateness(texts, overview)])),
        _failures(texts, overview),
        texts("operator-as-of", date=day, time=time),
    ]
    refresh = Button(texts.plain("button-refresh"), press=Press(Action.OPERATOR))
    return Message(join_paragraphs(paragraphs), ((refresh,),))


def _queue(texts: Texts, overview: Overview) -> Html:
    waits = duration(texts, overview.waits)
    return texts("operator-queue", orders=overview.orders_due, waits=waits)


def _lateness(texts: Texts, overview: Overview) -> Html:
    late = overview.lateness
    if not late:
        return texts("operator-late-none")
    half, worst = duration(texts, late[(len(late) - 1) // 2]), duration(texts, late[-1])
    return texts("operator-late", count=len(late), half=half, worst=worst)


def _failures(texts: Texts, overview: Overview) -> Html:
    if not overview.failures:
        return texts("operator-failures-none")
    lines = [
        texts("operator-failure", count=one.count, reason=one.reason, date=one.latest)
        for one in overview.failures
    ]
    bullets = [texts("bullet", text=line) for line in lines]
    return Html("\n".join([texts("operator-failures"), *bullets]))


def _bullet(texts: Texts, message_id: str, count: int) -> Html:
    return texts("bullet", text=texts.fill(message_id, {"count": count}))


def duration(texts: Texts, span: timedelta) -> str:
    """A span of time for people, in its largest unit, such as `3 minutes`."""
    return format_timedelta(max(span, timedelta()), locale=texts.locale, threshold=2)


def alert_message(texts: Texts, kind: str, place: str) -> Message:
    """A fault of ours: its type and its place, without anybody's text."""
    return Message(texts("operator-alert", kind=kind, place=place))


def broadcast_question(texts: Texts, broadcast_id: int, people: int, takes: timedelta) -> Message:
    """Below the message as people will see it: shall it go out?"""
    question = texts("broadcast-question", people=people, takes=duration(texts, takes))
    yes = Button(
        texts.plain("button-broadcast", people=people),
        press=Press(Action.BROADCAST, argument=str(broadcast_id)),
    )
    no = _stop_button(texts, "button-broadcast-drop", broadcast_id)
    return Message(question, ((yes, no),))


def broadcast_under_way(texts: Texts, progress: Progress) -> Message:
    """How many chats have been tried, with a button that stops it."""
    said = texts("broadcast-under-way", tried=progress.tried, people=progress.people)
    return Message(said, ((_stop_button(texts, "button-broadcast-stop", progress.id),),))


def broadcast_stopped(texts: Texts, progress: Progress) -> Message:
    """The end of one that was dropped or stopped."""
    if not progress.people:
        return Message(texts("broadcast-dropped"))
    return Message(texts("broadcast-stopping", tried=progress.tried, people=progress.people))


def broadcast_done(texts: Texts, progress: Progress) -> Message:
    """Whom it reached, and whom not."""
    further = {
        "broadcast-done-gone": progress.gone,
        "broadcast-done-unsure": progress.unsure,
        "broadcast-done-failed": progress.failed,
    }
    lines = [
        texts("broadcast-done", sent=progress.sent, people=progress.people),
        *(texts.fill(name, {"count": count}) for name, count in further.items() if count),
    ]
    return Message(Html("\n".join(lines)))


def _stop_button(texts: Texts, label: str, broadcast_id: int) -> Button:
    press = Press(Action.BROADCAST_STOP, argument=str(broadcast_id))
    return Button(texts.plain(label), press=press)
