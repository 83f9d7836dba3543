"""The lines of a shop's page, mail or chat: which fact each contains, if any."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import takewhile

from advisor.intake.lines.brands import is_of_another_shop, speaks_for_a_carrier
from advisor.intake.lines.days import ReadOn, languages_of, names_date
from advisor.intake.lines.events import says_sent
from advisor.intake.lines.heads import has_heads, is_letter
from advisor.intake.lines.kinds import (
    Kind,
    Line,
    addresses_somebody,
    is_chatter,
    is_talk,
    may_be_title,
    opens_a_letter,
    says_much,
    without_third_person,
)
from advisor.intake.lines.numbers import bare, cdek_in, codes_in, is_in_groups, names_cdek
from advisor.intake.lines.parting import Part, parts
from advisor.intake.lines.people import is_contact, without_addresses
from advisor.intake.lines.readers import read_line
from advisor.intake.lines.spans import other_timer
from advisor.intake.lines.words import any_form, entirely, says, says_in
from advisor.intake.matching import compiled
from advisor.intake.parcel_words import parcel_answers, states_within
from advisor.words import FIRST, Fact, Page, Parcel, Talk

__all__ = [
    "Kind",
    "Line",
    "ReadOn",
    "is_about_another_end",
    "is_by_others",
    "is_contact",
    "is_delivered",
    "is_of_a_carrier",
    "is_on_offer",
    "is_own",
    "is_own_greeting",
    "is_parcel",
    "is_sent",
    "is_to_be_reviewed",
    "may_be_title",
    "may_name_goods",
    "names_date",
    "read_lines",
    "says_accepted",
    "says_cancelled",
    "says_confirmed_yet",
    "says_handed_over",
    "says_much",
    "says_protection",
    "says_refunded",
    "speaks_of_fees",
]

_PROMISED = (Kind.REFUND_BY, Kind.PROMISE)
"""Lines whose "if" is the promise's, and talks to nobody."""

_TERMS = frozenset({Kind.UNTIL, Kind.DAYS, Kind.ENDS, Kind.REFUND_BY, Kind.PROMISE, Kind.PRICE,
                    Kind.TOTAL, Kind.SUM, Kind.GUARANTEED, Kind.GUARANTEED_BY})  # fmt: skip
"""What a page says of an order, and a seller only promises."""

_GROUP = 4
"""Figures in a group of an order's number."""

_DISCOUNT = re.compile(r"[-−–]\s?\d{1,2}\s?%")

_LINE_BREAK = re.compile(r"[\r\n]+")


def read_lines(text: str, today: date, language: str, written_on: date | None = None) -> list[Line]:
    """The lines of a text, read one by one. Raises nothing.

    `written_on` is the buyer's day on which the text was written, if that is known otherwise. If it
    is not, a letter was written nobody knows when, and any other text today.
    """
    own = is_own(text)
    letter = written_on is None and is_letter(_LINE_BREAK.split(text)) and not own
    day = ReadOn(today, language, () if letter else (written_on or today,))
    known: dict[tuple[str, ReadOn], list[Line]] = {}
    found: list[Line] = []
    for part in parts(text, day):
        said = (part.text, part.day if own else _day_of(part, written_on))
        if said not in known:  # buttons and statuses are on a page many times
            known[said] = read_line(*said)
        first, *further = known[said]
        read = [replace(first, opens=part.opens), *further]
        if part.by_seller:
            read = [replace(one, kind=Kind.NOISE) if one.kind in _TERMS else one for one in read]
        found += [replace(one, chatter=True) for one in read] if part.above else read
    if names_cdek(text):
        found = [one for line in found for one in _with_number_of_cdek(line)]
    found = _without_advertising(_with_numbers_like_others(found))
    if is_of_another_shop(_LINE_BREAK.split(text)):  # the numbers of its orders are no order's here
        found = [replace(one, kind=Kind.NOISE) if one.kind is Kind.ORDER else one for one in found]
    return without_addresses(found)


def _with_number_of_cdek(line: Line) -> list[Line]:
    """A line about a parcel of CDEK's, and its number."""
    if line.kind in (Kind.TRACKING, Kind.ORDER):
        return [line]
    codes = [replace(line, kind=Kind.TRACKING, value=code) for code in cdek_in(line.text)]
    return codes if codes and line.kind in (Kind.TEXT, Kind.NOISE) else [line, *codes]


def _with_numbers_like_others(found: Sequence[Line]) -> list[Line]:
    """In a list, what looks like a card is an order if its number begins as another's does."""
    begins = {line.text[:_GROUP] for line in found if line.kind is Kind.ORDER}
    return [
        replace(line, kind=Kind.ORDER, value=bare(line.text))
        if line.kind is Kind.NOISE and line.text[:_GROUP] in begins and is_in_groups(line.text)
        else line
        for line in found
    ]


def is_own(text: str) -> bool:
    """Whether a buyer writes about an order, however they greet: their "yesterday" is today's."""
    raw = _LINE_BREAK.split(text)
    yours = says(without_third_person(text), Talk.YOURS)
    return says(text, Fact.I_ORDERED) and not (has_heads(raw) or yours)


def may_name_goods(text: str) -> bool:
    """Whether a text may be the name of goods, and is not about the seller, the parcel or money."""
    return may_be_title(text) and not is_chatter(text, languages_of(text))


def says_protection(text: str) -> bool:
    """Whether it speaks of the buyer's protection."""
    return says(text, Fact.PROTECTION, Fact.PROTECTED)


def is_about_another_end(text: str) -> bool:
    """Whether a text is about days of something else than the protection: of storage, of a sale."""
    day = ReadOn(date(2000, 1, 1), "en")
    facts = (Fact.SHIPPED, Fact.SHIP_DATE, Fact.I_ORDERED, Fact.PROTECTION, Fact.PROTECTED)
    return not says(text, *facts) and other_timer(text, day) is not None


def is_parcel(text: str) -> bool:
    """Whether a text is about where a parcel is, and no name of goods."""
    waits = {Parcel.AT_POST_OFFICE, Parcel.AT_CUSTOMS}
    if parcel_answers(text) or not waits.isdisjoint(states_within(text)):
        return True
    return entirely(Page.PARCEL).fullmatch(text) is not None


def is_own_greeting(text: str) -> bool:
    """Whether a line begins with a greeting and addresses nobody, as sellers do: "your parcel"."""
    if "\n" in text or not opens_a_letter(text) or says(text, Talk.YOURS, Page.DEAR):
        return False
    return not addresses_somebody(text, languages_of(text))


def is_sent(text: str) -> bool:
    """Whether a sentence, rather than a label or a tab, says that the parcel was sent."""
    day = ReadOn(date(2000, 1, 1), FIRST, spoken=languages_of(text))
    if text.count(" ") < _SPACES_OF_A_SENTENCE or says(text, Page.ESTIMATE, Page.ANNOUNCED):
        return False
    return says_sent(text, day) and not says_in(day.spoken, text, Page.UNREAL)


_SPACES_OF_A_SENTENCE = 2


def says_refunded(text: str) -> bool:
    """Whether it says that the money was paid back."""
    return says(text, Page.REFUNDED)


def is_delivered(text: str) -> bool:
    """Whether a line is the state of an order that came, and nothing else."""
    return entirely(Page.HAS_ARRIVED).fullmatch(text.strip(" .!✓✔")) is not None


def is_to_be_reviewed(text: str) -> bool:
    """Whether a line is the button by which an order that came is reviewed."""
    return entirely(Page.REVIEW_BUTTON).fullmatch(text.strip(" .!>›")) is not None


def is_of_a_carrier(text: str) -> bool:
    """Whether a carrier writes of a parcel: by its name, or to the buyer and with a number."""
    if speaks_for_a_carrier(text):
        return True
    return says(text, Talk.YOURS) and says(text, Page.PARCEL) and bool(codes_in(text))


def speaks_of_fees(text: str) -> bool:
    """Whether a line is a carrier's, or about what a carrier or customs want to be paid."""
    return speaks_for_a_carrier(text) or says(text, Page.FEE)


def says_confirmed_yet(text: str) -> bool:
    """Whether it says that the buyer has yet to confirm that the goods came."""
    return says(text, Page.CLOSES)


def says_accepted(text: str) -> bool:
    """Whether it says that the carrier has got the parcel."""
    return says(text, Page.ACCEPTED)


def says_handed_over(text: str) -> bool:
    """Whether it says that the parcel was given to a carrier."""
    return says(text, Page.HANDED_OVER)


def says_cancelled(text: str) -> bool:
    """Whether it says that an order was cancelled."""
    return says(text, Fact.CANCELLED)


def is_on_offer(found: Sequence[Line]) -> bool:
    """Whether lines are from the page of goods, or from advertising."""
    return any(says(line.text, Page.ON_OFFER) or _DISCOUNT.fullmatch(line.text) for line in found)


def is_by_others(text: str, found: Sequence[Line]) -> bool:
    """Whether a text is a mail or message of somebody else's, or a page, and not typed."""
    raw = _LINE_BREAK.split(text)
    spoken = languages_of(text)
    pages = (
        Kind.EVENT,
        Kind.POSTED,
        Kind.MOMENT,
        Kind.NAMED,
        Kind.DISPUTED,
        Kind.OVER,
        Kind.ARRIVED,
    )
    return (
        is_letter(raw)
        or any(is_talk(line.text, spoken) for line in found if line.kind not in _PROMISED)
        or any(line.kind in pages for line in found)
        or any("://" in line or speaks_for_a_carrier(line) for line in raw)
    )


def _day_of(part: Part, written_on: date | None) -> ReadOn:
    """What the days of a line count from: what somebody else says was not said today."""
    today = part.day.written == (part.day.today,)
    hearsay = today and written_on is None and is_talk(part.text, part.day.spoken)
    return replace(part.day, hearsay=True) if hearsay else part.day


def _without_advertising(found: Sequence[Line]) -> list[Line]:
    """At the end of its pages, a shop advertises other goods."""
    return list(takewhile(lambda line: not _heading().fullmatch(line.text), found))


@cache
def _heading() -> re.Pattern[str]:
    return compiled(rf"{any_form(Page.ADVERTISING)}[:：]?")
