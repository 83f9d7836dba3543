"""The lines of a shop's page, mail or chat: which fact each tells, if any.

One table of patterns, asked from top to bottom; the first that fits decides. All are bounded, so
that no text takes longer than its length.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from itertools import takewhile

from advisor.intake import dates, prices, tracking
from advisor.intake.cleaning import clean_line, cut_title, says_something
from advisor.intake.problems import Problem, ProblemId, Value
from advisor.intake.protection import MOST_DAYS
from advisor.intake.shop_words import (
    ADDRESS,
    ADVERTISING,
    BREAKS_BEFORE,
    BUTTONS,
    ENDS,
    FINISHED,
    LABELLED_NOISE,
    LONE_LABEL,
    NOT_PROTECTION,
    SENT,
    SPEC,
    STATUS_LABEL,
    TALK,
    UNSHIPPED,
)
from advisor.intake.vocabulary import in_english
from advisor.intake.words import DAYS_LONG, HOURS, ignoring_case, phrase, strip_edges
from advisor.money import Money

_LINE_LIMIT = 300
"""Characters. No line of a page is longer; what goes beyond is not looked at."""

_MOST_LINES = 400
_LINES_OF_AN_ADDRESS = 4


class Kind(StrEnum):
    """What a line tells."""

    ORDER = "order"
    TRACKING = "tracking"
    TITLE = "title"
    SELLER = "seller"
    ORDERED = "ordered"
    PAID = "paid"
    SHIPPED = "shipped"
    POSTED = "posted"
    """An event of a tracking page in which the carrier got the parcel."""
    EVENT = "event"
    """An event of a tracking page; the first one is the shipment, if nothing else is."""
    UNTIL = "until"
    DAYS = "days"
    GUARANTEED = "guaranteed"
    GUARANTEED_BY = "guaranteed by"
    TOTAL = "total"
    PRICE = "price"
    SUM = "sum"
    PAID_SHIPPING = "paid shipping"
    FREE_SHIPPING = "free shipping"
    UNSHIPPED = "unshipped"
    FINISHED = "finished"
    SENT = "sent"
    """A status that a parcel has on its way."""
    STATUS = "status"
    UNCLEAR = "unclear"
    """Something that belongs to an order and could not be read."""
    TEXT = "text"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a sentence of one. `value` is what it tells; a `Problem` has two readings."""

    kind: Kind
    value: Value | Problem | None = None
    text: str = ""
    opens: bool = False
    """Whether it is the first after an empty line or a ruler."""


@dataclass(frozen=True, slots=True)
class _Day:
    today: date
    language: str

    def past(self, text: str) -> date | Problem | None:
        """The day in `text`, today at the latest; `None` where it names none."""
        said = _date_in(text)
        if said is None:
            return None
        found = dates.ship_date(said, today=self.today, language=self.language)
        return None if isinstance(found, Problem) and _is_unreadable(found) else found

    def coming(self, text: str) -> date | Problem | None:
        """The last day named in `text`, that is to come."""
        said = _date_in(text, last=True)
        if said is None:
            return None
        found = dates.end_date(said, today=self.today, language=self.language)
        return None if isinstance(found, Problem) and _is_unreadable(found) else found


def read_lines(text: str, today: date, language: str) -> list[Line]:
    """The lines of a text, read one by one. Raises nothing."""
    day = _Day(today, language)
    found = [
        replace(line, opens=opens and not index)
        for said, opens in _joined(_spread(text))
        for index, line in enumerate(_read(said, day))
    ]
    return list(_without_addresses(_without_advertising(found)))


def _without_advertising(found: list[Line]) -> Iterator[Line]:
    """What a shop would like to sell besides stands at the end of its pages."""
    return takewhile(lambda line: not re.fullmatch(ADVERTISING, line.text), found)


def _without_addresses(found: Iterator[Line]) -> Iterator[Line]:
    """Name, street and city have no words of their own: they stand below a heading."""
    expected = 0
    for line in found:
        if re.fullmatch(ADDRESS, line.text):
            expected = _LINES_OF_AN_ADDRESS
        elif line.kind not in (Kind.TEXT, Kind.NOISE):
            expected = 0
        elif expected:
            expected -= 1
            line = replace(line, kind=Kind.NOISE)  # noqa: PLW2901
        yield line


def may_be_title(text: str) -> bool:
    """Whether a line may name the goods: it addresses nobody, and is not the shop's own talk."""
    return (
        3 <= len(text) <= _LINE_LIMIT
        and sum(map(str.isalpha, text)) >= 3
        and not re.search(TALK, text)
        and not re.search(r"[!?]$", text)
    )


def says_much(text: str) -> bool:
    """Whether a line that went into no field looks as if somebody would miss it."""
    return (
        says_something(text)
        and any(map(str.isdigit, text))
        and len(text) > 6
        and not re.search(TALK, text)
    )


# -- making lines --------------------------------------------------------------------------------

_QUOTE = r"^(?:[>|•·▪◦●*✓✔☑–—-]\s*)+|^\d{1,2}[.)]\s+(?=\S)"
_CHAT_HEAD = (
    r"^\[?(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?,?\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[APap][Mm])?\]?"
    r"\s*(?:[-–—]\s*)?(?:[^\W\d_][\w .'-]{1,40}:\s+)?"
)
_EMOJI = r"[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+"
_RULER = r"[\s\-=_*~•·.—–]{3,}"
#: A figure and a dot before a month begin a German date, and end no sentence.
_SENTENCE_END = (
    r"(?<=[^\W\d_]{2}[.!?])\s+(?=[A-ZА-ЯЁ])|(?<=\d[.!?])\s+(?=[A-ZА-ЯЁ][a-zа-яё])"
    r"(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|\s[|·•]\s|;\s"
)


def _spread(text: str) -> Iterator[tuple[str, bool]]:
    """The sentences of a text, and whether each is the first after an empty line."""
    opens, count = True, 0
    for raw in re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text):
        line = clean_line(raw[:_LINE_LIMIT].replace("\t", " | "))
        if not line or re.fullmatch(_RULER, line):
            opens = True
            continue
        line = re.sub(_QUOTE, "", re.sub(_EMOJI, " ", line).strip())
        line = re.sub(_CHAT_HEAD, "", line) if not _date_event(line) else line
        for part in re.split(_SENTENCE_END, re.sub(BREAKS_BEFORE, " | ", line)):
            if part and part.strip(" |") and count < _MOST_LINES:
                yield in_english(part.strip(" |"), alone=True), opens
                opens, count = False, count + 1


def _joined(parts: Iterator[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """A label that stands alone is joined to the line below it."""
    label, opened = "", False
    for part, opens in parts:
        if label and re.fullmatch(LONE_LABEL, part.rstrip(" :：")):
            yield label, opened
            label, opened = part.rstrip(" :："), opens
            continue
        if label:
            yield f"{label}: {part}", opened
            label = ""
        elif re.fullmatch(LONE_LABEL, part.rstrip(" :：")):
            label, opened = part.rstrip(" :："), opens
        else:
            yield part, opens
    if label:
        yield label, opened


# -- dates in a line -----------------------------------------------------------------------------

_MONTH_WORD = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[a-zа-я]{0,6}\.?"
)
_DATE = ignoring_case(
    r"(?<![\d.])(?:20\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[ -]{_MONTH_WORD}(?:,?[ -](?:20)\d\d)?"
    rf"|{_MONTH_WORD} ?\d{{1,2}}(?:st|nd|rd|th)?(?!\d|:)(?:,? 20\d\d)?|\d{{1,2}}\.\d\d(?=$"
    rf"|[ ,]))(?!\d)"
    r"|(?<!\w)(?:\d{1,3}|an?|one) (?:days?|weeks?) ago|(?<!\w)(?:yesterday|today|вчера|сегодня"
    r"|позавчера)(?!\w)"
    r"|(?<!\w)(?:\d{1,3} )?(?:дн(?:ей|я)|день|недел[юьи]) назад"
)


def _date_in(text: str, *, last: bool = False) -> str | None:
    found = [match[0].rstrip(".,") for match in re.finditer(_DATE, text)]
    return None if not found else found[-1 if last else 0]


def _date_event(line: str) -> re.Match[str] | None:
    """A line of a tracking page: it begins with a day and an hour, and says what happened."""
    return re.match(_EVENT, line)


_EVENT = ignoring_case(
    rf"(?P<day>20\d\d[-./]\d{{1,2}}[-./]\d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d"
    rf"|{_MONTH_WORD} \d{{1,2}},? 20\d\d|\d{{1,2}} {_MONTH_WORD},? 20\d\d)"
    r"(?: г\.?)?,?(?: (?:at|в))? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?[^\w]*(?P<what>[^\W\d_].*)"
)
_WEEKDAY = ignoring_case(
    r"(?<!\w)(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)[a-z]{0,6}[,.]\s"
)


def _is_unreadable(found: Problem) -> bool:
    return found.id in (ProblemId.SHIP_DATE_UNREADABLE, ProblemId.PROTECTION_UNREADABLE)


# -- readers -------------------------------------------------------------------------------------

_Reader = Callable[[str, _Day], list[Line] | None]


def _read(text: str, day: _Day) -> list[Line]:
    said = re.sub(_WEEKDAY, "", text)
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


def _order(text: str, day: _Day) -> list[Line] | None:
    """ "Order ID: 8193002012345678 Copy", "Заказ №8193... от 28 окт. 2026": perhaps with more."""
    match = re.search(_ORDER, text) or re.fullmatch(rf"{_LONE_ORDER}(?: copy| копировать)?", text)
    if match is None:
        return None
    number = Line(Kind.ORDER, re.sub(r"[ -]", "", match[1]))
    rest = strip_edges(f"{text[: match.start()]} {text[match.end() :]}".strip())
    further = [] if not rest else _read_rest(rest, day)
    return [number, *further]


_OF_ORDER = ignoring_case(r"(?:от|from|placed(?: on)?|dated?)\s")


def _read_rest(rest: str, day: _Day) -> list[Line]:
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


def _tracking(text: str, day: _Day) -> list[Line] | None:
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
    if re.search(_SHIP_WORD, text) and isinstance(on := day.past(text), date):
        lines.append(Line(Kind.SHIPPED, on))
    return lines


_REMAINDER = ignoring_case(
    rf"(?<![\d-])(\d{{1,3}})\s*(?:{DAYS_LONG}|d|д\.?)(?!\w)"
    rf"(?:[\s,]*(?:and|и)?\s*\d{{1,2}}\s*{HOURS}(?!\w))?"
)
_REMAINDER_WITH_HOURS = ignoring_case(
    rf"(?<![\d-])(\d{{1,3}})\s*(?:{DAYS_LONG}|d|д\.?)[\s,:]*(?:and|и)?\s*\d{{1,2}}\s*{HOURS}(?!\w)"
)
_PROTECTION = phrase(r"protection|protected|защит\w{1,3}|защищ[её]н\w{0,3}")
_UNTIL = phrase(
    r"until|till|ends?(?: on)?|expires?(?: on)?|before|through|valid|by|up to|до|истекает"
    r"|заканчивается"
    r"|действует|конец|окончание"
)


def _protection(text: str, day: _Day) -> list[Line] | None:
    """ "25 days 11 hours left", "Purchase protection until Dec 28", "75-day buyer protection"."""
    named = re.search(_PROTECTION, text) is not None
    if not named and re.search(NOT_PROTECTION, text):
        return None
    left = re.search(_REMAINDER_WITH_HOURS, text) or (
        re.search(ENDS, text) and re.search(_REMAINDER, text)
    )
    if left and (named or re.search(ENDS, text) or len(text) < 30):
        return _days_left(text, int(left[1]), day.today)
    if not named:
        return None
    if re.search(_DATE, text):
        return _until(text, day)
    if days := re.search(ignoring_case(rf"(?<!\d)(\d{{1,3}})[\s-]*{DAYS_LONG}(?!\w)"), text):
        in_range = 1 <= int(days[1]) <= MOST_DAYS
        return [Line(Kind.DAYS, int(days[1])) if in_range else Line(Kind.UNCLEAR, text)]
    return [Line(Kind.NOISE)]


def _days_left(text: str, days: int, today: date) -> list[Line]:
    """Hours on top are dropped, so that the end is never put too late."""
    if days > MOST_DAYS:
        return [Line(Kind.UNCLEAR, text)]
    return [Line(Kind.UNTIL, today + timedelta(days))]


def _until(text: str, day: _Day) -> list[Line]:
    until = day.coming(text)
    return [Line(Kind.UNCLEAR, text) if until is None else Line(Kind.UNTIL, until)]


_GUARANTEE = phrase(
    r"guaranteed?|гарантир\w{1,9}|гаранти[яи] доставки|delivery commitment"
    r"|or (?:get )?(?:your )?money back"
    r"|or (?:get )?(?:a )?(?:full )?refund|или верн[её]м деньги|или возврат денег"
)
_DELIVERY = phrase(
    r"deliver\w{0,3}|ship\w{0,5}|arriv\w{1,3}|доставк\w{1,2}|доставим|получите|прибуд\w{1,2}"
)


def _guarantee(text: str, day: _Day) -> list[Line] | None:
    """A promise of delivery (A6): days, or a date to be counted from shipment."""
    if not re.search(_GUARANTEE, text) or not re.search(_DELIVERY, text):
        return None
    days = re.search(ignoring_case(rf"(?<![\d-])(\d{{1,3}})[\s-]*{DAYS_LONG}(?!\w)"), text)
    if days and 1 <= int(days[1]) <= MOST_DAYS:
        return [Line(Kind.GUARANTEED, int(days[1]))]
    by = day.coming(text)
    return [Line(Kind.GUARANTEED_BY, by)] if isinstance(by, date) else [Line(Kind.NOISE)]


_SHIP_WORD = phrase(
    r"shipped|shipment(?: completed)?|shipping date|ship date|sent|dispatched"
    r"|has been handed over|дата отправки|отправлен[аоы]?"
    r"|отправил[аи]?|выслан[аоы]?|отгружен[аоы]?|передан[аоы]? в доставку|передан[аоы]? перевозчику"
)
_NOT_SHIPPED = phrase(
    r"not (?:yet )?(?:been )?(?:shipped|sent)|to be shipped|will be (?:shipped|sent)"
    r"|before shipping"
    r"|ship within|awaiting shipment|ещ[её] не отправ\w{1,6}|не отправлен\w?|будет отправлен\w?"
)


def _shipped(text: str, day: _Day) -> list[Line] | None:
    if not re.search(_SHIP_WORD, text) or re.search(_NOT_SHIPPED, text):
        return None
    on = day.past(text)
    if isinstance(on, Problem) and on.id is not ProblemId.SHIP_DATE_AMBIGUOUS:
        return [Line(Kind.UNCLEAR, text)]
    return None if on is None else [Line(Kind.SHIPPED, on)]


_ACCEPTED = phrase(
    r"accept\w{0,6}|picked up|shipped|dispatch\w{0,3}|posted|collect\w{0,3}|handed|принят\w{0,2}"
    r"|отправлен\w?|при[её]м|забрал\w?|передан\w?"
)
_ELECTRONIC = phrase(
    r"order (?:placed|paid|received)|payment|оплачен\w?|заказ (?:создан|оформлен|оплачен)"
)


def _event(text: str, day: _Day) -> list[Line] | None:
    match = _date_event(text)
    if match is None:
        return None
    on = day.past(match["day"])
    what = match["what"]
    if not isinstance(on, date):
        return [Line(Kind.NOISE)]
    if re.search(_ELECTRONIC, what):
        return [Line(Kind.PAID, on)]
    if re.search(_DELIVERED, what):
        return [Line(Kind.NOISE)]
    return [Line(Kind.POSTED if re.search(_ACCEPTED, what) else Kind.EVENT, on)]


_DELIVERED = phrase(r"delivered|вручен\w?")
_ORDERED = ignoring_case(
    r"(?:order(?:ed)?\s+(?:date|on|placed(?: on)?|time|created|from)|ordered|placed on"
    r"|bought(?: on)?|purchase date"
    r"|date of (?:order|purchase)|заказ(?:ан[аоы]?)?\s+(?:от|создан|оформлен|сделан)|заказан[аоы]?"
    r"|дата (?:заказа|покупки|оформления)|оформлен[ао]?|куплен[аоы]?|создан)(?!\w)"
)
_PAID = ignoring_case(
    r"(?:paid(?: on| at)?|payment (?:date|time|received|completed|confirmed)|date of payment"
    r"|оплачен[аоы]?|дата оплаты"
    r"|время оплаты|оплата прошла)(?!\w)"
)


def _dated(kind: Kind, label: str, text: str, day: _Day) -> list[Line] | None:
    match = re.match(label, text)
    on = day.past(text) if match else None
    return [Line(kind, on)] if isinstance(on, date) else None


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


def _seller(text: str, _: _Day) -> list[Line] | None:
    match = re.match(_STORE, text) or re.fullmatch(_STORE_LINE, text)
    if match is None or re.search(r"[!?]$", text):
        return None
    name = strip_edges(re.sub(_AFTER_NAME, "", match["name"]))
    return [Line(Kind.SELLER, cut_title(name))] if says_something(name) else None


_TITLE = ignoring_case(
    r"(?:item|product|title|name|goods|товар|название|наименование)(?: name"
    r"| title)?\s*[:：]\s*(?=\S)"
)


def _labelled_title(text: str, _: _Day) -> list[Line] | None:
    match = re.match(_TITLE, text)
    return [Line(Kind.TITLE, cut_title(text[match.end() :], 200))] if match else None


# -- money ---------------------------------------------------------------------------------------

_TOTAL = ignoring_case(
    r"(?:(?:grand |order )?total(?: price| amount| paid| cost)?|amount (?:paid|due)|you paid"
    r"|paid|итого"
    r"|всего|сумма(?: заказа| к оплате)?|к оплате|оплачено|стоимость заказа|общая сумма"
    r"|\d{1,2} (?:items?|товар\w{0,2})[,:]? (?:total|на сумму|итого))(?!\w)"
)
_PRICE = ignoring_case(
    r"(?:price|unit price|item price|product price|цена(?: товара)?|стоимость(?: товара)?)(?!\w)"
)
_NO_PRICE = ignoring_case(
    r"(?:sub-?total|discount|coupons?|promo|coins?|tax|vat|you save|saved|store discount|скидк\w"
    r"|купон\w?"
    r"|промокод|монет\w{0,2}|ндс|налог|подытог|промежуточн\w{1,4}|сэкономлено|экономия|выгода"
    r"|товары на)"
    r"(?!\w)|[-−–]\s?(?:US ?)?[$€₽]"
)
_SHIPPING = ignoring_case(r"(?:shipping|delivery|postage|стоимость доставки|доставка)(?!\w)")
_FREE = phrase(r"free|бесплатн\w{1,3}")
_SUM = ignoring_case(
    r"(?:US ?\$|C ?\$|A ?\$|R ?\$|[$€£₽₴₸]|(?:USD|EUR|RUB|UAH|GBP|PLN|BRL|KZT|BYN|руб\.?)\s?)\s?"
    r"\d{1,3}(?:[ ,.'’\u00a0]?\d{3}){0,2}(?:[.,]\d{1,2})?(?!\d)"
    r"|(?<![\d.,])\d{1,3}(?:[ ,.'’\u00a0]?\d{3}){0,2}(?:[.,]\d{1,2})?\s?"
    r"(?:US ?\$|\$|€|£|₽|₴|₸|zł|(?:USD|EUR|RUB|UAH|GBP|PLN|BRL|KZT|BYN|руб(?:л\w{1,2})?|грн"
    r"|тенге|р\.)(?!\w))"
)
_TIMES = ignoring_case(r"\s*(?:[x×х*]\s?(\d{1,3})|(\d{1,3})\s?(?:pcs?|шт\.?))(?!\w)")


def _money(text: str, _: _Day) -> list[Line] | None:
    match = re.search(_SUM, text)
    if match is None:
        free = re.match(_SHIPPING, text) or re.search(phrase("shipping|delivery|доставк\\w"), text)
        return [Line(Kind.FREE_SHIPPING)] if free and re.search(_FREE, text) else None
    if re.match(_NO_PRICE, text):
        return [Line(Kind.NOISE)]
    found = prices.parse_price(match[0].replace("\u00a0", " "))
    if re.match(_SHIPPING, text):
        paid = isinstance(found, Money)
        return [Line(Kind.PAID_SHIPPING if paid else Kind.FREE_SHIPPING)]
    if isinstance(found, Problem):
        return [Line(Kind.NOISE)]
    for kind, label in ((Kind.TOTAL, _TOTAL), (Kind.PRICE, _PRICE)):
        if re.match(label, text):
            return [Line(kind, found)]
    return _lone_sum(text, match, found)


def _lone_sum(text: str, match: re.Match[str], found: Money) -> list[Line] | None:
    """ "US $6.20 x 2": what is left of the line may be anything but a sentence."""
    times = re.match(_TIMES, text[match.end() :])
    count = int(times[1] or times[2]) if times else 1
    before = strip_edges(text[: match.start()])
    if len(before) > 40:
        return [Line(Kind.SUM, found), Line(Kind.TEXT, cut_title(before, 200))]
    if re.search(TALK, text):
        return [Line(Kind.NOISE)]
    further = [Line(Kind.TEXT, before)] if len(before) > 12 and may_be_title(before) else []
    sum_ = Money(found.amount * max(count, 1), found.currency)
    return [Line(Kind.SUM, sum_), *further]


# -- what nobody needs ---------------------------------------------------------------------------


def _status(text: str, _: _Day) -> list[Line] | None:
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


def _noise(text: str, _: _Day) -> list[Line] | None:
    patterns = (BUTTONS, _PHONE_OR_MAIL, _SHORT_SPEC)
    if any(re.fullmatch(pattern, text) for pattern in patterns):
        return [Line(Kind.NOISE)]
    starts = (SPEC, LABELLED_NOISE, _NO_PRICE)
    if any(re.match(pattern, text) for pattern in starts):
        return [Line(Kind.NOISE)]
    return [Line(Kind.NOISE)] if len(text) < 3 or not says_something(text) else None


_READERS: tuple[_Reader, ...] = (
    _event,
    _labelled_title,
    _order,
    _status,
    _guarantee,
    _tracking,
    _protection,
    partial(_dated, Kind.PAID, _PAID),
    partial(_dated, Kind.ORDERED, _ORDERED),
    _shipped,
    _seller,
    _money,
    _noise,
)
_BESIDE_A_NUMBER: tuple[_Reader, ...] = (
    _guarantee,
    _tracking,
    _protection,
    _status,
    partial(_dated, Kind.PAID, _PAID),
    partial(_dated, Kind.ORDERED, _ORDERED),
    _shipped,
    _money,
)
