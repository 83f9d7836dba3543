"""The table of readers: which fact a line contains, if any.

They are tried from top to bottom; the first that fits decides. All patterns are bounded, so that
the time taken grows only with a text's length.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache, partial

from advisor.intake import tracking
from advisor.intake.cleaning import cut_title, says_something
from advisor.intake.lines.days import ReadOn, weekday
from advisor.intake.lines.events import ORDERED, PAID, SHIP_WORD, dated, event, shipped
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.lines.spans import guarantee, protection
from advisor.intake.lines.sums import money, no_price
from advisor.intake.matching import compiled, forms, one_of, only, strip_edges, whole
from advisor.words import Amid, Fact, Page
from advisor.words.patterns import any_of

_Reader = Callable[[str, ReadOn], list[Line] | None]


def read_line(text: str, day: ReadOn) -> list[Line]:
    """What a line contains: mostly one thing, sometimes several."""
    said = weekday().sub("", text)
    for reader in _READERS:
        found = reader(said, day)
        if found is not None:
            return [_with_source(line, text) for line in found]
    return [Line(Kind.TEXT, cut_title(text, 200), text)]


def _with_source(line: Line, text: str) -> Line:
    value = text if line.kind is Kind.UNCLEAR else line.value
    return replace(line, value=value, text=text)


@cache
def _order_number() -> re.Pattern[str]:
    label = one_of(Fact.ORDER, Page.ORDER_HEADING)
    return compiled(
        rf"(?<!\w)(?:{label}[\s\-]*[\s:：#№(]{{0,4}}|[#№]\s?)"
        r"(\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,6}|\d{10,20})(?!\w)"
    )


@cache
def _lone_order() -> re.Pattern[str]:
    return compiled(rf"{_LONE_ORDER}(?: {one_of(Page.COPY)})?")


_LONE_ORDER = r"(?<![\w-])([1-9]\d{15})(?![\w-])"


def _order(text: str, day: ReadOn) -> list[Line] | None:
    """ "Order ID: 8193002012345678 Copy", "Заказ №8193... от 28 окт. 2026": possibly with more."""
    match = _order_number().search(text) or _lone_order().fullmatch(text)
    if match is None:
        return None
    number = Line(Kind.ORDER, re.sub(r"[ -]", "", match[1]))
    rest = strip_edges(f"{text[: match.start()]} {text[match.end() :]}".strip())
    further = [] if not rest else _read_rest(rest, day)
    return [number, *further]


def _read_rest(rest: str, day: ReadOn) -> list[Line]:
    """What accompanies an order number: a day is that of the order."""
    on = day.past(rest)
    if isinstance(on, date) and whole(Page.OF_ORDER).match(rest):
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
_SPACED_CODE = r"(?<![\w-])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![\w-])"


@cache
def _labelled_code() -> re.Pattern[str]:
    is_ = rf"(?:(?:{one_of(Amid.IS)}|№|no\.?)[\s:]+)?"
    return compiled(
        rf"{one_of(Fact.TRACKING)}(?![\w])[^\w\n]{{0,4}}{is_}"
        r"([A-Z0-9][A-Z0-9-]{6,38}[A-Z0-9])(?![\w-])"
    )


def _tracking(text: str, day: ReadOn) -> list[Line] | None:
    codes = [match[0] for match in re.finditer(_CODE, text)]
    codes += [match[0] for match in re.finditer(_SPACED_CODE, text) if " " in match[0]]
    for match in _labelled_code().finditer(text):
        code = match[1]
        if sum(map(str.isdigit, code)) >= 6:
            codes.append(code)
    found = dict.fromkeys(code for said in codes if (code := tracking.code_in(said)))
    if not found:
        return None
    lines = [Line(Kind.TRACKING, code) for code in found]
    if whole(*SHIP_WORD).search(text) and isinstance(on := day.past(text), date):
        lines.append(Line(Kind.SHIPPED, on))
    return lines


@cache
def _labelled_store() -> re.Pattern[str]:
    seller, either = one_of(Fact.SELLER), one_of(Fact.SELLER, Fact.STORE)
    return compiled(rf"(?:{either}\s*[:：]\s*|{seller}\s+)(?P<name>\S.{{0,80}})")


@cache
def _store() -> re.Pattern[str]:
    """A name that says itself that it is a store's: in lower case or with a capital."""
    nouns = any_of(
        spelled for form in forms(Page.NAME_OF_A_STORE) for spelled in (form, form.title())
    )
    words = r"[\w&'’.+-]+(?: [\w&'’.+-]+){0,6}"
    return re.compile(rf"(?P<name>{words} {nouns})(?: ?[>›»→])?")


@cache
def _after_name() -> re.Pattern[str]:
    return compiled(rf"\s*(?:[>›»→].*|\(?{one_of(Page.BEHIND_A_STORE)}.*)$")


def _seller(text: str, _: ReadOn) -> list[Line] | None:
    match = _labelled_store().match(text) or _store().fullmatch(text)
    if match is None or re.search(r"[!?]$", text):
        return None
    name = strip_edges(_after_name().sub("", match["name"]))
    return [Line(Kind.SELLER, cut_title(name))] if says_something(name) else None


@cache
def _title_label() -> re.Pattern[str]:
    return compiled(rf"{one_of(Fact.TITLE)}\s*[:：]\s*(?=\S)")


def _labelled_title(text: str, _: ReadOn) -> list[Line] | None:
    match = _title_label().match(text)
    return [Line(Kind.TITLE, cut_title(text[match.end() :], 200))] if match else None


@cache
def _status_label() -> re.Pattern[str]:
    return compiled(rf"{one_of(Page.STATUS)}\s*[:：]\s*")


@cache
def _states() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    """What a status says, and how it is said."""
    unshipped = one_of(Fact.AWAITING_SHIPMENT, Fact.NOT_SHIPPED_YET)
    sent = rf"{one_of(Fact.IN_TRANSIT, Fact.SHIPPED)}(?: \(.{{1,20}}\))?"
    forms_ = {
        Kind.UNSHIPPED: unshipped,
        Kind.FINISHED: one_of(Fact.COMPLETED, Fact.CANCELLED),
        Kind.SENT: sent,
    }
    return tuple((kind, compiled(rf"(?:{form})[.!]?")) for kind, form in forms_.items())


def _status(text: str, _: ReadOn) -> list[Line] | None:
    said = _status_label().sub("", text, count=1)
    found = next((kind for kind, form in _states() if form.fullmatch(said)), None)
    if found is not None:
        return [Line(found)]
    return [Line(Kind.STATUS)] if said != text else None


_PHONE_OR_MAIL = r"[+(]?\d[\d\s()+-]{6,20}|\S{1,64}@\S{1,100}|(?:https?://|www\.)\S{1,250}"


@cache
def _short_spec() -> re.Pattern[str]:
    return compiled(
        r"[^\W\d_][\w ]{0,18}\s?[/,]\s?[\w ./-]{1,20}|[x×х]\s?\d{1,3}"
        rf"|\d{{1,3}}\s?{one_of(Page.PIECES)}|\d{{1,2}}:\d\d"
    )


@cache
def _button() -> re.Pattern[str]:
    return compiled(rf"{one_of(Page.BUTTON)}(?: \(?\d{{1,3}}\)?)?[ >›»→]*")


@cache
def _about_goods() -> re.Pattern[str]:
    return compiled(rf"{one_of(Page.ABOUT_GOODS)}(?: \w{{1,12}})?\s*[:：]")


def _noise(text: str, _: ReadOn) -> list[Line] | None:
    whole_line = (_button(), re.compile(_PHONE_OR_MAIL), _short_spec())
    beginning = (_about_goods(), only(Page.ESTIMATE), no_price())
    if any(form.fullmatch(text) for form in whole_line):
        return [Line(Kind.NOISE)]
    if any(form.match(text) for form in beginning):
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
