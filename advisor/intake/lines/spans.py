"""Lines about time that is left: the protection of the buyer, and a promise of delivery."""

import re
from datetime import date, timedelta

from advisor.intake.lines.days import DATE, Day
from advisor.intake.lines.kinds import Kind, Line
from advisor.intake.protection import MOST_DAYS
from advisor.intake.shop_words import ENDS, NOT_PROTECTION
from advisor.intake.words import DAYS_LONG, HOURS, ignoring_case, phrase

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


def protection(text: str, day: Day) -> list[Line] | None:
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
    if re.search(DATE, text):
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


def _until(text: str, day: Day) -> list[Line]:
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


def guarantee(text: str, day: Day) -> list[Line] | None:
    """A promise of delivery (A6): days, or a date to be counted from shipment."""
    if not re.search(_GUARANTEE, text) or not re.search(_DELIVERY, text):
        return None
    days = re.search(ignoring_case(rf"(?<![\d-])(\d{{1,3}})[\s-]*{DAYS_LONG}(?!\w)"), text)
    if days and 1 <= int(days[1]) <= MOST_DAYS:
        return [Line(Kind.GUARANTEED, int(days[1]))]
    by = day.coming(text)
    return [Line(Kind.GUARANTEED_BY, by)] if isinstance(by, date) else [Line(Kind.NOISE)]
