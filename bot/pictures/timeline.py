"""The picture of an order's dates: what matters now, the time that runs, the days ahead.

All sizes are pixels of a phone 360 wide; texts never overlap, since each station has its own line.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from advisor.wording.pictures import Look, Span, Station, TimelineView, Tone
from bot.pictures.pens import Box, Colour, Fonts, Letters, Sheet, drawable

_WIDTH: Final = 360.0
_EDGE: Final = 20.0
_ROOM: Final = _WIDTH - 2 * _EDGE

_PAPER: Final = (246, 243, 236)
_INK: Final = (38, 44, 54)
_SOFT_INK: Final = (104, 110, 120)
_FAINT: Final = (216, 211, 200)
_EMPTY: Final = (228, 223, 212)
_WHITE: Final = (255, 253, 248)
_TAIL: Final = (233, 205, 190)
_END: Final = (186, 72, 52)

_COLOURS: Final = {
    Tone.CALM: (46, 125, 91),
    Tone.ATTENTION: (176, 106, 12),
    Tone.URGENT: (186, 60, 46),
    Tone.UNDER_WAY: (58, 98, 160),
}

#: The rail of stations: its position, and where its texts begin.
_RAIL, _DATES = _EDGE + 7, _EDGE + 26
_LABEL_GAP = 14.0
_ROW, _LINE = 30.0, 19.0
_BAR, _KNOB = 12.0, 20.0


def draw_timeline(view: TimelineView) -> bytes:
    """The picture as a JPEG file, 1,008 pixels wide. Takes some 25 ms of CPU."""
    return _Drawing(view).jpeg()


@dataclass(frozen=True, slots=True)
class _Row:
    """A station with its label broken into lines."""

    station: Station
    lines: list[str]
    """Always one at least."""

    @property
    def height(self) -> float:
        return _ROW + _LINE * (len(self.lines) - 1)


class _Drawing:
    """One picture: first everything is measured, then it is drawn from top to bottom."""

    def __init__(self, view: TimelineView) -> None:
        fonts = Fonts()
        self._view = view
        self._accent = _COLOURS[view.tone]
        self._small = fonts.regular(13)
        self._plain, self._strong = fonts.regular(15), fonts.bold(15)
        self._title, self._headline = fonts.bold(20), fonts.bold(15)
        self._figure, self._figure_label = fonts.bold(44), fonts.regular(16)
        self._dates_end = _DATES + max(self._strong.width(one.when) for one in view.stations)
        self._rows = [self._row(station) for station in view.stations]
        number_room = self._small.width(view.number) + 14
        self._title_lines = self._title.lines(drawable(view.title), _ROOM - number_room, 2)
        self._has_title = bool(self._title_lines)
        self._title_lines = self._title_lines or [view.number]
        self._headline_lines = self._headline.lines(drawable(view.headline), _ROOM - 28, 3)
        self._sheet = Sheet(_WIDTH, self._height(), _PAPER)

    def jpeg(self) -> bytes:
        """Draws it all."""
        y = self._draw_head(_EDGE)
        y = self._draw_headline(y)
        y = self._draw_figure(y)
        if self._view.span is not None:
            y = self._draw_span(self._view.span, y)
        self._draw_stations(y)
        return self._sheet.jpeg()

    # -- measuring ---------------------------------------------------------------------------------

    def _row(self, station: Station) -> _Row:
        letters = self._plain if station.look is Look.STEP else self._strong
        room = _WIDTH - _EDGE - self._labels_begin
        return _Row(station, letters.lines(drawable(station.label), room, 3) or [""])

    @property
    def _labels_begin(self) -> float:
        return self._dates_end + _LABEL_GAP

    def _height(self) -> float:
        head = 26.0 * len(self._title_lines) + 10
        headline = 20.0 * len(self._headline_lines) + 16 + 12
        figure = 58.0 if self._view.figure else 4.0
        span = 62.0 if self._view.span is not None else 0.0
        return _EDGE + head + headline + figure + span + sum(r.height for r in self._rows) + 18

    # -- drawing -----------------------------------------------------------------------------------

    def _draw_head(self, y: float) -> float:
        """The title, with the number to its right; only the number if no title can be drawn."""
        number = self._view.number
        x = _WIDTH - _EDGE - self._small.width(number)
        if self._has_title:
            self._sheet.text(self._small, (x, y + 18), number, _SOFT_INK)
        for line in self._title_lines:
            self._sheet.text(self._title, (_EDGE, y + 18), line, _INK)
            y += 26
        return y + 10

    def _draw_headline(self, y: float) -> float:
        """What to do, on the colour of its urgency."""
        height = 20.0 * len(self._headline_lines) + 16
        self._sheet.pill((_EDGE, y, _WIDTH - _EDGE, y + height), self._accent, 12)
        for number, line in enumerate(self._headline_lines):
            self._sheet.text(self._headline, (_EDGE + 14, y + 23 + 20 * number), line, _WHITE)
        return y + height + 12

    def _draw_figure(self, y: float) -> float:
        """The days that matter now, large."""
        if not self._view.figure:
            return y + 4
        self._sheet.text(self._figure, (_EDGE, y + 40), self._view.figure, self._accent)
        x = _EDGE + self._figure.width(self._view.figure) + 10
        self._sheet.text(self._figure_label, (x, y + 40), self._view.figure_label, _INK)
        return y + 58

    def _draw_span(self, span: Span, y: float) -> float:
        """The time that runs, to scale: what has passed, what was added, the window after it."""
        last = span.tail or span.ends
        today = min(max(self._view.today, span.begins), last)
        bar = (y + 8, y + 8 + _BAR)

        def x_of(day: date) -> float:
            return _EDGE + _ROOM * (day - span.begins).days / max((last - span.begins).days, 1)

        def stretch(first: date, end: date) -> Box:
            return (x_of(first), bar[0], x_of(end), bar[1])

        self._sheet.pill(stretch(span.begins, last), _TAIL if span.tail else _EMPTY)
        if span.tail is not None:
            self._sheet.pill(stretch(span.begins, span.ends), _EMPTY)
        if span.extended_from is not None:
            self._sheet.pill(stretch(span.extended_from, span.ends), _mixed(self._accent, 0.28))
        if x_of(today) > _EDGE + _KNOB:
            self._sheet.pill(stretch(span.begins, today), self._accent)
        self._draw_knob(x_of(today), (bar[0] + bar[1]) / 2)
        self._label_span(span, x_of(span.ends), bar[1] + 19)
        return y + 62

    def _draw_knob(self, x: float, y: float) -> None:
        """Today, on the bar."""
        x = min(max(x, _EDGE + 9), _WIDTH - _EDGE - 9)
        self._sheet.dot((x, y), 10, _PAPER)
        self._sheet.dot((x, y), 8, self._accent)
        self._sheet.dot((x, y), 3.4, _WHITE)

    def _label_span(self, span: Span, end: float, y: float) -> None:
        """Both ends of the bar, and where the protection ends if there is room between them."""
        letters = self._small
        right_label = span.tail_label or span.ends_label
        right = _WIDTH - _EDGE - letters.width(right_label)
        left_end = _EDGE + letters.width(span.begins_label)
        self._sheet.text(letters, (_EDGE, y), span.begins_label, _SOFT_INK)
        self._sheet.text(letters, (right, y), right_label, _SOFT_INK)
        if not span.tail_label:
            return
        width = letters.width(span.ends_label)
        middle = min(end - width / 2, right - 10 - width)
        if middle > left_end + 10:
            self._sheet.text(letters, (middle, y), span.ends_label, _END)

    def _draw_stations(self, y: float) -> None:
        """The rail with its days, a line each."""
        first = y + _ROW / 2
        last = y + sum(row.height for row in self._rows) - self._rows[-1].height + _ROW / 2
        self._sheet.pill((_RAIL - 1, first, _RAIL + 1, last), _FAINT, 0)
        for row in self._rows:
            if row.station.look is Look.TODAY:
                self._draw_today(y, row.height)
            self._draw_station(row, y)
            y += row.height

    def _draw_today(self, y: float, height: float) -> None:
        tint = _mixed(self._accent, 0.13)
        self._sheet.pill((_EDGE - 10, y + 1, _WIDTH - _EDGE + 10, y + height - 1), tint, 9)

    def _draw_station(self, row: _Row, y: float) -> None:
        station = row.station
        ink, dates, labels = self._inks(station)
        self._draw_mark(station, y + _ROW / 2)
        base = y + _ROW / 2 + 5.5
        self._sheet.text(dates, (_DATES, base), station.when, ink)
        for number, line in enumerate(row.lines):
            at = (self._labels_begin, base + _LINE * number)
            self._sheet.text(labels, at, line, ink)

    def _inks(self, station: Station) -> tuple[Colour, Letters, Letters]:
        """The colour of a station's words, and the letters of its date and label."""
        if station.look is Look.TODAY:
            return self._accent, self._strong, self._strong
        if station.look is Look.END and not station.passed:
            return _END, self._strong, self._strong
        if station.passed:
            return _SOFT_INK, self._plain, self._plain
        return _INK, self._strong, self._plain

    def _draw_mark(self, station: Station, y: float) -> None:
        """The station's mark on the rail: filled once it is past, a ring while it is ahead."""
        colour = _END if station.look is Look.END else self._accent
        if station.look is Look.TODAY:
            self._sheet.dot((_RAIL, y), 8, self._accent)
            self._sheet.dot((_RAIL, y), 3.4, _WHITE)
            return
        self._sheet.dot((_RAIL, y), 6, _SOFT_INK if station.passed else colour)
        if not station.passed:
            self._sheet.dot((_RAIL, y), 3.6, _PAPER)


def _mixed(colour: Colour, share: float) -> Colour:
    """That much of a colour on the paper."""
    red, green, blue = (
        round(ink * share + paper * (1 - share)) for ink, paper in zip(colour, _PAPER, strict=True)
    )
    return red, green, blue
