"""The table of readers: which fact a line contains, if any.

They are tried from top to bottom; the first that fits decides. All patterns are bounded, so that
the time taken grows only with a text's length.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache, partial

from advisor.intake.cleaning import cut_title, says_something
from advisor.intake.lines import numbers
from advisor.intake.lines.brands import is_a_brand
from advisor.intake.lines.days import ReadOn, lone_day, names_date, weekday
from advisor.intake.lines.events import (
    ORDERED,
    PAID,
    dated,
    event,
    event_before_its_moment,
    lone_moment,
    says_sent,
    ship_day,
    shipped,
    told_order,
)
from advisor.intake.lines.kinds import Kind, Line, is_chatter, is_talk
from advisor.intake.lines.people import is_contact
from advisor.intake.lines.promised import promised
from advisor.intake.lines.spans import guarantee, other_timer, protection
from advisor.intake.lines.sums import money, no_price
from advisor.intake.lines.words import any_form, entirely, says, says_in, somewhere
from advisor.intake.matching import compiled, strip_edges
from advisor.words import WEEKDAYS, Day, Fact, Page, said_anywhere
from advisor.words.patterns import any_of

_Reader = Callable[[str, ReadOn], list[Line] | None]


def read_line(text: str, day: ReadOn) -> list[Line]:
    """What a line contains: mostly one thing, sometimes several."""
    said = weekday().sub("", text)
    for reader in _READERS:
        found = reader(said, day)
        if found is not None:
            return [_with_source(line, text, day) for line in found]
    return [_with_source(Line(Kind.TEXT, cut_title(text, 200)), text, day)]


def _with_source(line: Line, text: str, day: ReadOn) -> Line:
    value = text if line.kind is Kind.UNCLEAR else line.value
    chatter = line.kind is Kind.TEXT and (
        is_chatter(str(value), day.spoken) or names_date(str(value), day)
    )
    return replace(line, value=value, text=text, chatter=chatter)


def _link(text: str, day: ReadOn) -> list[Line] | None:
    """An address: its numbers, and what stands beside it."""
    if not numbers.has_link(text):
        return None
    kinds = {"order": Kind.ORDER, "tracking": Kind.TRACKING}
    found = [Line(kinds[name], number) for name, number in numbers.in_links(text)]
    rest = strip_edges(numbers.without_links(text))
    further = read_line(rest, day) if says_something(rest) else []
    return [*found, *further] or [Line(Kind.NOISE)]


def _order(text: str, day: ReadOn) -> list[Line] | None:
    """ "Order ID: 8193002012345678 Copy", "Заказ №8193... от 28 окт. 2026": possibly with more."""
    if several := numbers.orders_in(text):
        rest = strip_edges(numbers.without_orders(text))
        further = [] if not rest else _read_rest(rest, day)
        return [*(Line(Kind.ORDER, one) for one in several), *further]
    match = numbers.order_in(text)
    if match is None:
        return None
    number = Line(Kind.ORDER, numbers.bare(match[1]))
    rest = strip_edges(f"{text[: match.start()]} {text[match.end() :]}".strip())
    further = [] if not rest else _read_rest(rest, day)
    return [number, *further]


def _read_rest(rest: str, day: ReadOn) -> list[Line]:
    """What accompanies an order number: a day is that of the order."""
    if _of_order().match(rest) and isinstance(on := day.past(rest), date):
        return [Line(Kind.ORDERED, on)]
    for reader in _BESIDE_A_NUMBER:
        found = reader(rest, day)
        if found is not None:
            return found
    on = day.past(rest) if len(rest) < 30 else None
    return [Line(Kind.ORDERED, on)] if isinstance(on, date) else []


def _day_of_order(text: str, day: ReadOn) -> list[Line] | None:
    """ "Order from November 12, 2026", or no more than "from ..." beside the number of an order."""
    match = _order_of().match(text)
    if match is None or lone_day(text[match.end() :], day) is None:
        return _day_of_your_order(text, day)
    on = day.past(text[match.end() :])
    return [Line(Kind.ORDERED, on)] if isinstance(on, date) else None


def _day_of_your_order(text: str, day: ReadOn) -> list[Line] | None:
    """ "Thank you for your order of November 18, 2026."."""
    match = _your_order_of().search(text)
    if match is None or lone_day(match["day"].rstrip(" .!"), day) is None:
        return None
    on = day.past(match["day"])
    return [Line(Kind.ORDERED, on)] if isinstance(on, date) else None


@cache
def _your_order_of() -> re.Pattern[str]:
    order, of = any_form(Fact.ORDER), any_form(Page.OF_ORDER)
    return compiled(rf"(?<!\w){order}\s+{of}\s+(?P<day>.{{6,30}})$")


@cache
def _of_order() -> re.Pattern[str]:
    return compiled(rf"{any_form(Page.OF_ORDER)}(?!\w)")


@cache
def _order_of() -> re.Pattern[str]:
    return compiled(rf"(?:{any_form(Fact.ORDER)}\s+)?{any_form(Page.OF_ORDER)}(?!\w)")


def _tracking(text: str, day: ReadOn) -> list[Line] | None:
    found = numbers.codes_in(text)
    if not found:
        return None
    lines = [Line(Kind.TRACKING, code) for code in found]
    lines += _arrived(text, day) or []
    if says_sent(text, day):
        on = ship_day(text, day)
        if on is not None:
            lines.append(Line(Kind.SHIPPED, on))
    return lines


def _other_number(text: str, _: ReadOn) -> list[Line] | None:
    """A number that is neither an order's nor a parcel's."""
    return [Line(Kind.NOISE)] if numbers.is_labelled_otherwise(text) else None


@cache
def _labelled_store() -> re.Pattern[str]:
    seller, either = any_form(Fact.SELLER), any_form(Fact.SELLER, Fact.STORE)
    return compiled(rf"(?:{either}\s*[:：]\s*|{seller}\s+)(?P<name>\S.{{0,80}})")


@cache
def _store() -> re.Pattern[str]:
    """A name that says itself that it is a store's: in lower case or with a capital."""
    nouns = any_of(
        spelled for form in said_anywhere(Page.NAME_OF_A_STORE) for spelled in (form, form.title())
    )
    words = r"[\w&'’.+-]+(?: [\w&'’.+-]+){0,6}"
    return re.compile(rf"(?P<name>{words} {nouns})(?: ?[>›»→])?")


@cache
def _after_name() -> re.Pattern[str]:
    return compiled(rf"\s*(?:[>›»→].*|\(?{any_form(Page.BEHIND_A_STORE)}(?!\w).*)$")


def _seller(text: str, day: ReadOn) -> list[Line] | None:
    match = _labelled_store().match(text) or _store().fullmatch(text)
    if match is None or re.search(r"[!?]$", text) or is_talk(text, day.spoken):
        return None
    labelled = re.search("[:：]", text[: match.start("name")]) is not None
    if match["name"][0].islower() and not labelled:  # "the seller asks me to wait"
        return None
    name = strip_edges(_after_name().sub("", match["name"]))
    named = says_something(name) and not re.fullmatch(r"[\W\d]*", name)
    return [Line(Kind.SELLER, cut_title(name))] if named else None


@cache
def _title_label() -> re.Pattern[str]:
    return compiled(rf"{any_form(Fact.TITLE)}\s*[:：]\s*(?=\S)")


def _labelled_title(text: str, _: ReadOn) -> list[Line] | None:
    match = _title_label().match(text)
    return [Line(Kind.TITLE, cut_title(text[match.end() :], 200))] if match else None


@cache
def _status_label() -> re.Pattern[str]:
    return compiled(rf"{any_form(Page.STATUS)}\s*[:：]\s*")


@cache
def _states() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    """What a status says, and how it is said."""
    sent = rf"{any_form(Fact.IN_TRANSIT, Fact.SHIPPED, Page.HANDED_OVER)}(?: \(.{{1,20}}\))?"
    forms_ = {
        Kind.UNSHIPPED: (
            rf"(?:{any_form(Fact.SELLER)}\s+)?"
            rf"{any_form(Fact.AWAITING_SHIPMENT, Fact.NOT_SHIPPED_YET)}"
        ),
        Kind.FINISHED: any_form(Fact.COMPLETED, Fact.CANCELLED),
        Kind.SENT: sent,
    }
    return tuple((kind, compiled(rf"(?:{form})[.!…]*")) for kind, form in forms_.items())


def _status(text: str, _: ReadOn) -> list[Line] | None:
    said = _status_label().sub("", text, count=1)
    found = next((kind for kind, form in _states() if form.fullmatch(said)), None)
    if found is not None:
        return [Line(found)]
    if said == text and entirely(Page.DISPUTED).fullmatch(text.rstrip(" :.")):
        return [Line(Kind.DISPUTED)]
    return [Line(Kind.STATUS)] if said != text else None


def _over(text: str, day: ReadOn) -> list[Line] | None:
    """ "was completed on Nov 18": a sentence that ends an order, not a payment or a delivery."""
    said = _without_day(text, day)
    if not says(said, Page.OVER) or says(text, Page.CLOSES, *_OTHER_ENDS):
        return None
    over = not says_in(day.spoken, text, Page.UNREAL)
    return [Line(Kind.OVER)] if over else None


def _in_dispute(text: str, day: ReadOn) -> list[Line] | None:
    """ "The seller has responded to your dispute": its sums and terms are the dispute's."""
    if says_in(day.spoken, text, Page.UNREAL) and not says(text, Page.SOLUTION_PROPOSED):
        return None
    if says(text, Page.DISPUTE_ANSWERED):
        return [Line(Kind.ANSWERED)]
    return [Line(Kind.PROPOSED)] if says(text, Page.SOLUTION_PROPOSED) else None


def _without_day(text: str, day: ReadOn) -> str:
    """A sentence without the day amid its verb: "wurde am 17. November abgeschlossen"."""
    for found in day.found(text):
        text = f"{text[: found.start]} {text[found.end :]}"
        break
    return " ".join(somewhere(Day.ON).sub(" ", text).split())


def _arrived(text: str, day: ReadOn) -> list[Line] | None:
    """ "Your package has been delivered": as a fact, and not when or if it will be."""
    if not says(text, Page.HAS_ARRIVED) or says_in(day.spoken, text, Page.UNREAL):
        return None
    if says(text, Page.ESTIMATE, Page.MONEY_BACK, Page.VOUCHER, Page.TO_BE_SHIPPED):
        return None
    if says(text, Page.HANDED_OVER):  # "delivered to the carrier": it has only begun its way
        return None
    alone = entirely(Page.HAS_ARRIVED).fullmatch(text.rstrip(" .!")) is not None
    return [Line(Kind.ARRIVED)] if alone or len(_without_day(text, day)) < _SENTENCE else None


_SENTENCE = 120
"""Characters of a sentence that says nothing besides."""

_OTHER_ENDS = (Page.PAID_EVENT, Page.HANDED_OVER, Fact.SHIPPING_COST)
_PHONE_OR_MAIL = r"[+(]?\d[\d\s()+-]{6,20}|\S{1,64}@\S{1,100}|\d[.,]\d"


@cache
def _short_spec() -> re.Pattern[str]:
    return compiled(
        r"(?=[^/,]{1,20}[/,])[^\W\d_]\w*(?: \w+)?\s?(?:/|(?<!\d),|,(?!\d))"
        rf"(?!\s?\d{{1,3}}\s?{any_form(Page.PIECES)})\s?[\w ./-]{{1,20}}|[x×х]\s?\d{{1,3}}"
        rf"|\d{{1,3}}\s?{any_form(Page.PIECES)}|\d{{1,2}}:\d\d"
    )


@cache
def _button() -> re.Pattern[str]:
    return compiled(
        rf"{any_form(Page.BUTTON, Page.REVIEW_BUTTON, *WEEKDAYS)}(?: \(?\d{{1,3}}\)?)?[ >›»→.,]*"
    )


@cache
def _about_goods() -> re.Pattern[str]:
    return compiled(rf"{any_form(Page.ABOUT_GOODS)}(?: \w{{1,12}})?\s*[:：]")


@cache
def _estimate() -> re.Pattern[str]:
    return compiled(rf"{any_form(Page.ESTIMATE)}(?!\w)")


def _noise(text: str, day: ReadOn) -> list[Line] | None:
    whole_line = (_button(), re.compile(_PHONE_OR_MAIL), _short_spec())
    beginning = (_about_goods(), _estimate(), no_price())
    if any(form.fullmatch(text) for form in whole_line) or is_a_brand(text):
        return [Line(Kind.NOISE)]
    if any(form.match(text) for form in beginning) or is_contact(text):
        return [Line(Kind.NOISE)]
    if (found := lone_day(text, day)) is not None:
        on = day.past(found.said)
        return [Line(Kind.DAY, on) if isinstance(on, date) else Line(Kind.NOISE)]
    if len(text) < 3 or not says_something(text):
        return [Line(Kind.NOISE)]
    return [Line(Kind.ANNOUNCED)] if says(text, Page.ANNOUNCED, Page.PAID_EVENT) else None


_READERS: tuple[_Reader, ...] = (
    event,
    lone_moment,
    _labelled_title,
    _link,
    _order,
    _status,
    promised,
    guarantee,
    _other_number,
    _tracking,
    protection,
    _over,
    told_order,
    partial(dated, Kind.PAID, PAID),
    partial(dated, Kind.ORDERED, ORDERED),
    _day_of_order,
    shipped,
    other_timer,
    _arrived,
    event_before_its_moment,
    _seller,
    money,
    _noise,
)
_BESIDE_A_NUMBER: tuple[_Reader, ...] = (
    _in_dispute,
    guarantee,
    _tracking,
    protection,
    _status,
    _over,
    told_order,
    partial(dated, Kind.PAID, PAID),
    partial(dated, Kind.ORDERED, ORDERED),
    shipped,
    other_timer,
    _arrived,
    money,
)
