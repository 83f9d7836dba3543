"""The table of readers: which fact a line tells, if any.

Asked from top to bottom; the first that fits decides. All patterns are bounded, so that no text
takes longer than its length.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from advisor.intake import tracking
from advisor.intake.cleaning import cut_title, says_something
from advisor.intake.lines.days import WEEKDAY, Day
from advisor.intake.lines.events import ORDERED, PAID, SHIP_WORD, dated, event, shipped
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.lines.spans import guarantee, protection
from advisor.intake.lines.sums import NO_PRICE, money
from advisor.intake.shop_words import (
    BUTTONS,
    FINISHED,
    LABELLED_NOISE,
    SENT,
    SPEC,
    STATUS_LABEL,
    UNSHIPPED,
)
from advisor.intake.words import ignoring_case, strip_edges

_Reader = Callable[[str, Day], list[Line] | None]


def read_line(text: str, day: Day) -> list[Line]:
    """What a line tells: mostly one thing, sometimes several."""
    said = re.sub(WEEKDAY, "", text)
    for reader in _READERS:
        found = reader(said, day)
        if found is not None:
            return [_with_source(line, text) for line in found]
    return [Line(Kind.TEXT, cut_title(text, 200), text)]


def _with_source(line: Line, text: str) -> Line:
    value = text if line.kind is Kind.UNCLEAR else line.value
    return replace(line, value=value, text=text)


_ORDER = ignoring_case(
    r"(?<!\w)(?:(?:order|заказ\w{0,3})(?: details| date)?[\s\-]*(?:(?:number|no\.?|id"
    r"|номер)(?!\w))?"
    r"[\s:：#№(]{0,4}|[#№]\s?)(\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,6}|\d{10,20})(?!\w)"
)
_LONE_ORDER = r"(?<![\w-])([1-9]\d{15})(?![\w-])"


def _order(text: str, day: Day) -> list[Line] | None:
    """ "Order ID: 8193002012345678 Copy", "Заказ №8193... от 28 окт. 2026": perhaps with more."""
    match = re.search(_ORDER, text) or re.fullmatch(rf"{_LONE_ORDER}(?: copy| копировать)?", text)
    if match is None:
        return None
    number = Line(Kind.ORDER, re.sub(r"[ -]", "", match[1]))
    rest = strip_edges(f"{text[: match.start()]} {text[match.end() :]}".strip())
    further = [] if not rest else _read_rest(rest, day)
    return [number, *further]


_OF_ORDER = ignoring_case(r"(?:от|from|placed(?: on)?|dated?)\s")


def _read_rest(rest: str, day: Day) -> list[Line]:
    """What stands beside an order number: a day is that of the order."""
    on = day.past(rest)
    if isinstance(on, date) and re.match(_OF_ORDER, rest):
        return [Line(Kind.ORDERED, on)]
    for reader in _BESIDE_A_NUMBER:
        found = reader(rest, day)
        if found is not None:
            return found
    return [Line(Kind.ORDERED, on)] if isinstance(on, date) and len(rest) < 30 else []


_CODE = (
    r"(?<![\w-])(?:[A-Z]{1,7}\d{8,20}(?:[A-Z]{1,3}\d?)?|\dPX\d{10,16}CN"
    r"|[A-Z]{4}\d{10}Y[PQ])(?![\w-])"
)
_LABELLED_CODE = ignoring_case(
    r"(?:tracking|track|трек)[\s-]*(?:number|no\.?|num|code|id|номер|код)?(?![\w])[^\w\n]{0,4}"
    r"(?:(?:is|это|№|no\.?)[\s:]+)?([A-Z0-9][A-Z0-9-]{6,38}[A-Z0-9])(?![\w-])"
    r"|(?:номер|код) (?:отслеживания|трека"
    r"|посылки)[^\w\n]{0,4}([A-Z0-9][A-Z0-9-]{6,38}[A-Z0-9])(?![\w-])"
)
_SPACED_CODE = r"(?<![\w-])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![\w-])"


def _tracking(text: str, day: Day) -> list[Line] | None:
    codes = [match[0] for match in re.finditer(_CODE, text)]
    codes += [match[0] for match in re.finditer(_SPACED_CODE, text) if " " in match[0]]
    for match in re.finditer(_LABELLED_CODE, text):
        code = match[1] or match[2]
        if sum(map(str.isdigit, code)) >= 6:
            codes.append(code)
    found = dict.fromkeys(code for said in codes if (code := tracking.code_in(said)))
    if not found:
        return None
    lines = [Line(Kind.TRACKING, code) for code in found]
    if re.search(SHIP_WORD, text) and isinstance(on := day.past(text), date):
        lines.append(Line(Kind.SHIPPED, on))
    return lines


_STORE = ignoring_case(
    r"(?:(?:seller|sold by|store(?: name)?|shop|продавец|магазин|имя продавца|название магазина)"
    r"(?: name)?\s*[:：]\s*|(?:sold by|seller|продавец)\s+)(?P<name>\S.{0,80})"
)
_STORE_LINE = (
    r"(?P<name>[\w&'’.+-]+(?: [\w&'’.+-]+){0,6} (?:Store|Shop|store|Магазин|магазин))(?: ?[>›»→])?"
)
_AFTER_NAME = ignoring_case(
    r"\s*(?:[>›»→].*|\(?(?:contact|chat|message|visit|написать|связаться|перейти).*)$"
)


def _seller(text: str, _: Day) -> list[Line] | None:
    match = re.match(_STORE, text) or re.fullmatch(_STORE_LINE, text)
    if match is None or re.search(r"[!?]$", text):
        return None
    name = strip_edges(re.sub(_AFTER_NAME, "", match["name"]))
    return [Line(Kind.SELLER, cut_title(name))] if says_something(name) else None


_TITLE = ignoring_case(
    r"(?:item|product|title|name|goods|товар|название|наименование)(?: name"
    r"| title)?\s*[:：]\s*(?=\S)"
)


def _labelled_title(text: str, _: Day) -> list[Line] | None:
    match = re.match(_TITLE, text)
    return [Line(Kind.TITLE, cut_title(text[match.end() :], 200))] if match else None


def _status(text: str, _: Day) -> list[Line] | None:
    said = re.sub(STATUS_LABEL, "", text, count=1)
    for kind, form in (
        (Kind.UNSHIPPED, UNSHIPPED),
        (Kind.FINISHED, FINISHED),
        (Kind.SENT, SENT),
    ):
        if re.fullmatch(form, said):
            return [Line(kind)]
    return [Line(Kind.STATUS)] if said != text else None


_PHONE_OR_MAIL = r"[+(]?\d[\d\s()+-]{6,20}|\S{1,64}@\S{1,100}|(?:https?://|www\.)\S{1,250}"
_SHORT_SPEC = (
    r"[^\W\d_][\w ]{0,18}\s?[/,]\s?[\w ./-]{1,20}|[x×х]\s?\d{1,3}|\d{1,3}\s?(?:pcs?|шт\.?)"
    r"|\d{1,2}:\d\d"
)


def _noise(text: str, _: Day) -> list[Line] | None:
    patterns = (BUTTONS, _PHONE_OR_MAIL, _SHORT_SPEC)
    if any(re.fullmatch(pattern, text) for pattern in patterns):
        return [Line(Kind.NOISE)]
    starts = (SPEC, LABELLED_NOISE, NO_PRICE)
    if any(re.match(pattern, text) for pattern in starts):
        return [Line(Kind.NOISE)]
    return [Line(Kind.NOISE)] if len(text) < 3 or not says_something(text) else None


_READERS: tuple[_Reader, ...] = (
    event,
    _labelled_title,
    _order,
    _status,
    guarantee,
    _tracking,
    protection,
    partial(dated, Kind.PAID, PAID),
    partial(dated, Kind.ORDERED, ORDERED),
    shipped,
    _seller,
    money,
    _noise,
)
_BESIDE_A_NUMBER: tuple[_Reader, ...] = (
    guarantee,
    _tracking,
    protection,
    _status,
    partial(dated, Kind.PAID, PAID),
    partial(dated, Kind.ORDERED, ORDERED),
    shipped,
    money,
)
