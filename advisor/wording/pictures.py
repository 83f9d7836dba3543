"""An order's dates as a picture shows them, and in words for people who cannot see it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from babel.dates import format_interval, format_skeleton

from advisor.advice import Advice, Verdict, advise
from advisor.checkpoints import Checkpoint, CheckpointKind
from advisor.order import Order
from advisor.policy import Policy
from advisor.timeline import timeline
from advisor.wording.coming import what_comes
from advisor.wording.texts import Html, Texts, message_id
from advisor.wording.values import advice_values

#: Characters of a caption that Telegram accepts, without entities; a little room is left.
_CAPTION = 1_000

#: Past days that are still shown, and days ahead from which on some are left out.
_PASSED, _MOST_STEPS = 2, 6

#: What a picture leaves out: it is said in other words, or would be too much.
_LEFT_OUT = frozenset(
    {
        CheckpointKind.PROTECTION_ENDED,
        CheckpointKind.WINDOW_MIDWAY,
        CheckpointKind.SHIPMENT_CHECK,
        CheckpointKind.LAST_COMFORTABLE_DAY,
    }
)
_LAST_DAYS = frozenset({CheckpointKind.WINDOW_LAST_DAY, CheckpointKind.RETURN_LAST_DAY})
_WINDOW = (CheckpointKind.DISPUTE_WINDOW_OPENS, CheckpointKind.DISPUTE_WINDOW_CLOSES)

#: Left out if there are too many.
_SPARE = (CheckpointKind.SNOOZED, CheckpointKind.STUCK_CHECK)


class Tone(StrEnum):
    """How urgent it is; each has its colour."""

    CALM = "calm"
    ATTENTION = "attention"
    URGENT = "urgent"
    UNDER_WAY = "under_way"


_TONES = {
    Verdict.LOOK: Tone.ATTENTION,
    Verdict.WRITE_TO_SELLER: Tone.ATTENTION,
    Verdict.CHECK_EXTENSION: Tone.ATTENTION,
    Verdict.EXTEND: Tone.ATTENTION,
    Verdict.APPLY: Tone.ATTENTION,
    Verdict.COLLECT: Tone.ATTENTION,
    Verdict.INSPECT: Tone.ATTENTION,
    Verdict.DISPUTE: Tone.URGENT,
    Verdict.COMPLAIN: Tone.URGENT,
    Verdict.FOLLOW_DISPUTE: Tone.UNDER_WAY,
    Verdict.AWAIT_REFUND: Tone.UNDER_WAY,
}


class Look(StrEnum):
    """What a station stands for."""

    BEGINNING = "beginning"
    STEP = "step"
    TODAY = "today"
    END = "end"


@dataclass(frozen=True, slots=True)
class Station:
    """One line of the picture."""

    on: date
    when: str
    """Its day, or its first and last day, in short."""
    label: str
    look: Look
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The stretch of time that runs, drawn to scale. All dates are local days."""

    begins: date
    ends: date
    extended_from: date | None = None
    """Where it would have ended without the extensions granted."""
    tail: date | None = None
    """The end of the last window after it."""
    begins_label: str
    ends_label: str
    tail_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """Everything that the picture of an order's dates shows; the same values, the same picture."""

    title: str
    number: str
    headline: str
    tone: Tone
    figure: str
    """The days that matter now; empty if none do."""
    figure_label: str
    today: date
    span: Span | None
    stations: tuple[Station, ...]


def timeline_view(texts: Texts, order: Order, today: date, policy: Policy) -> TimelineView | None:
    """What a picture of the order's dates shows on a local day; `None` if there are none."""
    begins = order.shipped_on or order.paid_on
    if begins is None or order.is_closed:
        return None
    advice = advise(order, today, policy)
    values = advice_values(texts, order, advice, today, policy)
    figure, figure_label = _figure(texts, order, advice, today)
    return TimelineView(
        title=order.title,
        number=texts.plain("picture-number", number=order.number),
        headline=texts.plain(message_id("situation", advice.situation), **values),
        tone=_TONES.get(advice.verdict, Tone.CALM),
        figure=figure,
        figure_label=figure_label,
        today=today,
        span=_span(texts, order, begins, policy),
        stations=_stations(texts, order, today, policy),
    )


def timeline_caption(texts: Texts, view: TimelineView) -> Html:
    """The picture in words: what to do, and the dates from today on, as far as they fit."""
    told = texts("picture-caption", title=view.title, number=view.number, headline=view.headline)
    coming = [one for one in view.stations if one.look is not Look.TODAY and not one.passed]
    lines = [str(told), ""]
    room = _CAPTION - len(told)
    for station in coming:
        line = texts("picture-caption-line", when=station.when, what=station.label)
        room -= len(line) + 1
        if room < 0:
            break
        lines.append(line)
    return Html("\n".join(lines).strip())


def short_date(texts: Texts, day: date) -> str:
    """A day as it fits a narrow column, such as `Dec 4`."""
    return format_skeleton("MMMd", day, locale=texts.locale)


# -- the figure ----------------------------------------------------------------------------------


def _figure(texts: Texts, order: Order, advice: Advice, today: date) -> tuple[str, str]:
    """The days that matter now, and what they are."""
    if advice.deadline is not None and advice.deadline.on > today:
        left = (advice.deadline.on - today).days
        return str(left), texts.plain(f"picture-days-{advice.deadline.kind}", days=left)
    if order.dispute is not None and order.has_open_dispute:
        days = (today - order.dispute.opened_on).days
        return str(days), texts.plain("picture-days-dispute", days=days)
    return "", ""


# -- the stretch of time -------------------------------------------------------------------------


def _span(texts: Texts, order: Order, begins: date, policy: Policy) -> Span | None:
    """The dispute, the days after the receipt, or the protection with the window after it."""

    def labelled(first: date, last: date, tail: date | None = None) -> Span:
        return Span(
            begins=first,
            ends=last,
            extended_from=_end_without_extensions(order, last, first),
            tail=tail,
            begins_label=short_date(texts, first),
            ends_label=short_date(texts, last),
            tail_label="" if tail is None else short_date(texts, tail),
        )

    dispute, end = order.dispute, order.end_in_force(policy)
    if order.dispute_settles and dispute is not None:
        steps = [point.on for point in timeline(order, policy)]
        last = max(steps, default=dispute.opened_on)
        return labelled(dispute.opened_on, last) if last > dispute.opened_on else None
    shuts = order.window_end(policy)
    if order.received_on is not None and shuts is not None:
        return labelled(order.received_on, shuts)
    return None if end is None else labelled(begins, end, shuts)


def _end_without_extensions(order: Order, end: date, first: date) -> date | None:
    """Where the protection would have ended; `None` if that is where it ends."""
    if not order.extended_days or end != order.protection_end:
        return None
    before = date.fromordinal(end.toordinal() - order.extended_days)
    return before if before > first else None


# -- the stations --------------------------------------------------------------------------------


def _stations(texts: Texts, order: Order, today: date, policy: Policy) -> tuple[Station, ...]:
    """The days that the picture lists, including today."""
    found = [*_facts(texts, order, today, policy), *_steps(texts, order, today, policy)]
    beginning = [one for one in found if one.look is Look.BEGINNING]
    others = sorted((one for one in found if one not in beginning), key=lambda one: one.on)
    passed = [one for one in others if one.passed][-_PASSED:]
    running = [one for one in others if not one.passed and one.on < today]
    of_today = [one for one in others if one.on == today]
    coming = [*of_today[1:], *(one for one in others if one.on > today)]
    return (*beginning, *passed, *running, _today(texts, today, of_today), *coming)


def _today(texts: Texts, today: date, of_today: Sequence[Station]) -> Station:
    """Today's own line, with the first of the things that fall on it."""
    label = texts.plain("picture-today")
    if of_today:
        what = of_today[0].label
        label = texts.plain("picture-today-with", what=what[:1].lower() + what[1:])
    return Station(today, short_date(texts, today), label, Look.TODAY, passed=False)


def _facts(texts: Texts, order: Order, today: date, policy: Policy) -> Iterator[Station]:
    """What has happened, and where the protection ends."""

    def at(on: date | None, message: str, look: Look, **values: int) -> Iterator[Station]:
        if on is not None:
            label = texts.plain(message, **values)
            yield Station(on, short_date(texts, on), label, look, passed=on < today)

    if order.shipped_on is None:
        yield from at(order.paid_on, "picture-paid", Look.BEGINNING)
    yield from at(order.shipped_on, "picture-shipped", Look.BEGINNING)
    yield from at(order.received_on, "picture-arrived", Look.STEP)
    if order.dispute is not None and order.dispute_settles:
        yield from at(order.dispute.opened_on, "picture-disputed", Look.STEP)
    if order.is_awaited:
        end = order.end_in_force(policy)
        extended = order.extended_days if end == order.protection_end else 0
        yield from at(end, "picture-protection-ends", Look.END, extended=extended)


def _steps(texts: Texts, order: Order, today: date, policy: Policy) -> Iterator[Station]:
    """The days on which something is to be done."""
    points = [point for point in timeline(order, policy) if point.kind not in _LEFT_OUT]
    end = order.end_in_force(policy)
    if order.is_awaited and end is not None and today < end:
        points = [point for point in points if point.kind is not CheckpointKind.WINDOW_CLOSING]
    if sum(point.on >= today for point in points) > _MOST_STEPS:
        points = [point for point in points if point.kind not in _SPARE]
    for point, last in _joined(points):
        when = short_date(texts, point.on)
        if last is not None:
            when = format_interval(point.on, last, "MMMd", locale=texts.locale)
        label = _capital(what_comes(texts, order, point, policy))
        look = Look.END if point.kind in _LAST_DAYS else Look.STEP
        yield Station(point.on, when, label, look, passed=(last or point.on) < today)


def _joined(points: list[Checkpoint]) -> Iterator[tuple[Checkpoint, date | None]]:
    """Each step, and its last day if it is a stretch: the days for a dead number (B3)."""
    opens, closes = (
        next((point for point in points if point.kind is kind), None) for kind in _WINDOW
    )
    for point in points:
        if point is opens and closes is not None:
            yield point, closes.on
        elif point is not closes or opens is None:
            yield point, None


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
